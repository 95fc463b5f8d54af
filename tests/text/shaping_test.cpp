// Runs tests/text/shaping.cases: a line is `face; text; glyphs`, a glyph is `id@cluster+advance`
// with `>dx` and `^dy` where it is moved, in font units. HOPBAO_UPDATE=1 in the environment
// rewrites the file's last column.
#include "sample.hpp"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <fstream>

namespace hopbao::text {

static const std::filesystem::path kCases =
    std::filesystem::path(HOPBAO_SOURCE_DIR) / "tests/text/shaping.cases";

static std::string glyph_text(const Glyph& glyph) {
  std::string text = std::to_string(glyph.id) + "@" + std::to_string(glyph.cluster) + "+" +
                     std::to_string(glyph.advance);
  if (glyph.x_offset != 0) text += ">" + std::to_string(glyph.x_offset);
  if (glyph.y_offset != 0) text += "^" + std::to_string(glyph.y_offset);
  return text;
}

static std::string shaped(const std::string& face, const std::string& characters) {
  Sample sample("Case");
  sample.fonts = FontBook(
      {{"Case", 400, false, std::filesystem::path(HOPBAO_SOURCE_DIR) / "fonts" / (face + ".ttf")}});
  const ShapedText text = sample.shape(characters);
  CHECK(sample.sink.diagnostics().empty());
  REQUIRE(text.pieces.size() == 1);
  CHECK(text.pieces[0].run.text == characters);
  std::string line;
  for (const Glyph& glyph : text.pieces[0].run.glyphs)
    line += (line.empty() ? "" : " ") + glyph_text(glyph);
  return line;
}

TEST_CASE("shaping gives the glyphs of shaping.cases") {
  std::ifstream in(kCases);
  REQUIRE(in);
  std::string rewritten;
  int cases = 0;
  for (std::string line; std::getline(in, line);) {
    const std::size_t first = line.find("; ");
    const std::size_t second = line.find("; ", first + 1);
    if (line.empty() || line.front() == '#' || second == std::string::npos) {
      rewritten += line + "\n";
      continue;
    }
    ++cases;
    const std::string glyphs =
        shaped(line.substr(0, first), line.substr(first + 2, second - first - 2));
    rewritten += line.substr(0, second) + "; " + glyphs + "\n";
    INFO(line.substr(0, second));
    CHECK(line.substr(second + 2) == glyphs);
  }
  CHECK(cases >= 15);
  if (std::getenv("HOPBAO_UPDATE") != nullptr) std::ofstream(kCases) << rewritten;
}

}  // namespace hopbao::text
