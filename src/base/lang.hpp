#pragma once

#include <cstdint>
#include <string_view>

namespace hopbao {

/// A language that briefings are written and messages are printed in.
enum class Lang : std::uint8_t { vi, en };

/// BCP 47 tag as documents and file keys use it: "vi", "en".
constexpr std::string_view lang_key(Lang lang) {
  return lang == Lang::vi ? "vi" : "en";
}

}  // namespace hopbao
