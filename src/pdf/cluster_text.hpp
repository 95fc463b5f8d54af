#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace hopbao::pdf {

/// Shares the characters of a cluster out over the glyphs that draw it, so that a reader which goes
/// by single glyphs still gets canonically equal text: "ệ" drawn by three glyphs is "e", dot below,
/// circumflex. `count` is at least 1; no share is empty (without enough characters the rest get
/// U+200B).
std::vector<std::string> share_text(std::string_view text, std::size_t count);

}  // namespace hopbao::pdf
