#pragma once

#include "base/lang.hpp"
#include "diagnostics/diagnostic.hpp"
#include "input/value.hpp"

#include <cstdint>
#include <set>
#include <string_view>
#include <tuple>

namespace hopbao::bind {

/// Whether a plain string serves in every language: names and document numbers do, texts do not.
enum class Plain : std::uint8_t { vietnamese, any_language };

/// Finds the text of one language in values that are a string (Vietnamese) or { vi, en }.
class Translator {
 public:
  Translator(Lang lang, diagnostics::DiagnosticSink& sink) : lang_(lang), sink_(sink) {}

  Lang lang() const { return lang_; }
  /// The string value in this language. nullptr if `value` is nullptr or no text, or has none in
  /// this language: that is reported, once a place (missing_translation; `name` is the key's).
  const input::Value* text(const input::Value* value, std::string_view name,
                           Plain plain = Plain::vietnamese);

 private:
  void report(const input::Value& value, std::string_view name);

  Lang lang_;
  diagnostics::DiagnosticSink& sink_;
  std::set<std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>> reported_;
};

}  // namespace hopbao::bind
