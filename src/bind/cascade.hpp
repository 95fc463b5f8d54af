#pragma once

#include "bind/palette.hpp"
#include "diagnostics/diagnostic.hpp"
#include "document/document.hpp"
#include "input/value.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace hopbao::bind {

enum class TextTransform : std::uint8_t { none, uppercase };

/// A style of the layout, nothing inherited any more.
struct Style {
  document::SharedStyle paragraph;
  TextTransform transform = TextTransform::none;
};

/// The layout's styles: each key is the style's own, else that of the style it extends (`body` if
/// it names none). Lengths in `em` and `%` are resolved where they stand, so that what is inherited
/// is an absolute length. Unknown names, circles, unknown `extends` and keys without effect are
/// reported.
class Styles {
 public:
  Styles(const input::Value& layout, const Inks& inks, diagnostics::DiagnosticSink& sink);

  /// A style by name; one that the layout does not define looks as `body`.
  const Style& get(std::string_view name) const;

 private:
  std::map<std::string, Style, std::less<>> styles_;
};

/// The families that [styles] name, each at its first place; roles at their place in [fonts].
std::vector<document::FontUse> font_uses(const input::Value& layout);

}  // namespace hopbao::bind
