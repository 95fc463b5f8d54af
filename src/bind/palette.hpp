#pragma once

#include "diagnostics/diagnostic.hpp"
#include "document/palette.hpp"
#include "input/value.hpp"

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace hopbao::bind {

/// The inks that a layout's keys may name: the house's, with what [palette] puts in their place,
/// and what it adds. Of sRGB and CMYK values the half that is not given is computed
/// (`color_from_rgb`, `color_from_cmyk`); tints of a new primary that are not given are its `tint`s
/// of 60, 40, 20 and 10 %. Views into the layout.
class Inks {
 public:
  /// Reads [palette]. Reports colours that are none, black and white replaced, and a primary or
  /// accent that would be lost on a black-and-white printer.
  Inks(const input::Value& layout, diagnostics::DiagnosticSink& sink);

  const document::Palette& palette() const { return palette_; }
  /// An ink by its name: "black", "grey-80", "primary-40", or one that the layout adds.
  std::optional<Color> find(std::string_view name) const;

 private:
  document::Palette palette_;
  std::vector<std::pair<std::string_view, Color>> added_;
};

/// The names that [palette] has, in the order of the file; those of the house are among them where
/// they are replaced.
std::vector<std::string_view> palette_names(const input::Value& layout);

}  // namespace hopbao::bind
