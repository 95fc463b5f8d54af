#pragma once

#include "document/inline.hpp"
#include "text/paragraph.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hopbao::text {

/// The shipped faces, in the manifest's order.
inline std::vector<FontFile> shipped_files() {
  const std::filesystem::path folder = std::filesystem::path(HOPBAO_SOURCE_DIR) / "fonts";
  return {
      {"Tinos", 400, false, folder / "Tinos_400Regular.ttf"},
      {"Tinos", 400, true, folder / "Tinos_400Regular_Italic.ttf"},
      {"Tinos", 700, false, folder / "Tinos_700Bold.ttf"},
      {"Tinos", 700, true, folder / "Tinos_700Bold_Italic.ttf"},
      {"Source Serif 4", 400, false, folder / "SourceSerif4_400Regular.ttf"},
      {"Source Serif 4", 400, true, folder / "SourceSerif4_400Regular_Italic.ttf"},
      {"Source Serif 4", 600, false, folder / "SourceSerif4_600SemiBold.ttf"},
      {"Source Sans 3", 400, false, folder / "SourceSans3_400Regular.ttf"},
      {"Source Sans 3", 600, false, folder / "SourceSans3_600SemiBold.ttf"},
  };
}

/// Texts of one paragraph and what came of shaping them.
struct Sample {
  FontBook fonts{shipped_files()};
  diagnostics::DiagnosticSink sink;
  document::TextStyle style;
  Lang lang = Lang::vi;

  explicit Sample(std::string family = "Tinos", double size = 14) {
    style.family = std::move(family);
    style.size = Length::from_pt(size);
  }

  document::Text text(std::string characters) const {
    document::Text result;
    result.text = std::move(characters);
    result.style = style;
    return result;
  }

  ShapedText shape(const document::Inlines& inlines) {
    return text::shape(inlines, lang, fonts, sink);
  }
  ShapedText shape(std::string_view characters) { return shape({text(std::string(characters))}); }
};

/// What a line says, its pieces joined; a blank is "_".
inline std::string words_of(const Line& line) {
  std::string text;
  for (const LinePiece& piece : line.pieces) text += piece.blank.empty() ? piece.run.text : "_";
  return text;
}

}  // namespace hopbao::text
