#include "sample.hpp"

#include "unicode/utf8.hpp"

#include <catch2/catch.hpp>

#include <fstream>
#include <iterator>

namespace hopbao::text {

/// The 134 letters of Vietnamese beyond ASCII: vowels with their tones, and đ, small and capital.
static std::u32string vietnamese_letters() {
  return U"àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđ"
         U"ÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬÈẺẼÉẸÊỀỂỄẾỆÌỈĨÍỊÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢÙỦŨÚỤƯỪỬỮỨỰỲỶỸÝỴĐ";
}

static SharedFont open(const FontFile& file) {
  std::string reason;
  SharedFont font = Font::open(file.family, file.weight, file.italic, file.path, reason);
  INFO(reason);
  REQUIRE(font);
  CHECK(reason.empty());
  return font;
}

TEST_CASE("every shipped face has all Vietnamese letters, digits and marks of a briefing") {
  const std::u32string letters = vietnamese_letters();
  REQUIRE(letters.size() == 134);
  for (const FontFile& file : shipped_files()) {
    const SharedFont font = open(file);
    for (const char32_t c : letters + U"0123456789.,;:%()-–—“”‘’…−+/²³°") {
      INFO(file.path.filename() << " " << unicode::code_point_name(c));
      CHECK(font->has_glyph(c));
    }
    CHECK_FALSE(font->has_glyph(0x4E2D));
    CHECK_FALSE(font->has_glyph(0x10FFFF));
  }
}

TEST_CASE("digits are of one width in every shipped face") {
  for (const FontFile& file : shipped_files()) {
    Sample sample(file.family);
    sample.style.weight = file.weight;
    sample.style.italic = file.italic;
    const ShapedText text = sample.shape("0123456789");
    REQUIRE(text.pieces.size() == 1);
    REQUIRE(text.pieces[0].run.font->weight() == file.weight);
    REQUIRE(text.pieces[0].run.glyphs.size() == 10);
    for (const Glyph& glyph : text.pieces[0].run.glyphs) {
      CHECK(glyph.advance == text.pieces[0].run.glyphs[0].advance);
    }
  }
}

TEST_CASE("metrics are those of the file, in its units") {
  const SharedFont tinos = open(shipped_files()[0]);
  CHECK(tinos->postscript_name() == "Tinos-Regular");
  CHECK(tinos->metrics().units_per_em == 2048);
  CHECK(tinos->metrics().ascent == 1825);
  CHECK(tinos->metrics().descent == -443);
  CHECK(tinos->metrics().cap_height == 1341);
  CHECK(tinos->metrics().x_height == 940);
  CHECK(tinos->metrics().serif);
  CHECK_FALSE(tinos->metrics().cff);
  CHECK_FALSE(tinos->metrics().fixed_pitch);
  CHECK(tinos->metrics().bbox[0] < 0);
  CHECK(tinos->metrics().bbox[3] > 1825);
  CHECK(tinos->space_advance() == 512);
  CHECK(tinos->bytes().size() == 508752);
  CHECK(tinos->metrics().italic_angle == 0);
  CHECK(open(shipped_files()[1])->metrics().italic_angle < -10);
  CHECK_FALSE(open(shipped_files()[7])->metrics().serif);
}

TEST_CASE("ink is that of the outline: capitals with two marks reach above the line box") {
  Sample sample;
  sample.style.weight = 700;
  const ShapedText text = sample.shape("Ẵxg");
  const GlyphRun& run = text.pieces.at(0).run;
  REQUIRE(run.glyphs.size() == 3);
  int top = 0;
  int bottom = 0;
  run.font->ink(run.glyphs[0].id, top, bottom);
  CHECK(top > run.font->metrics().ascent);
  CHECK(bottom <= 0);
  run.font->ink(run.glyphs[1].id, top, bottom);
  CHECK(top == Approx(run.font->metrics().x_height).margin(30));
  run.font->ink(run.glyphs[2].id, top, bottom);
  CHECK(bottom < -300);
  run.font->ink(run.glyphs[2].id, top, bottom);  // asked again, the same
  CHECK(bottom < -300);
  run.font->ink(0xFFFFFF, top, bottom);
  CHECK(top == 0);
  CHECK(bottom == 0);
}

namespace {

/// A copy of Tinos with something changed, removed again.
class AlteredFont {
 public:
  explicit AlteredFont(const std::string& name)
      : path_(std::filesystem::temp_directory_path() / ("hopbao-" + name + ".ttf")) {
    std::ifstream in(shipped_files()[0].path, std::ios::binary);
    bytes.assign(std::istreambuf_iterator<char>(in), {});
  }
  AlteredFont(const AlteredFont&) = delete;
  AlteredFont& operator=(const AlteredFont&) = delete;
  ~AlteredFont() { std::filesystem::remove(path_); }

  /// Offset of a table in the file.
  std::size_t table(std::string_view tag) const {
    const std::size_t entry = bytes.find(tag, 12);
    std::size_t offset = 0;
    for (int i = 0; i < 4; ++i)
      offset = offset << 8 | static_cast<unsigned char>(bytes[entry + 8 + i]);
    return offset;
  }

  std::string reason_of_refusal() {
    std::ofstream(path_, std::ios::binary) << bytes;
    std::string reason;
    const SharedFont font = Font::open("Altered", 400, false, path_, reason);
    CHECK((font != nullptr) == reason.empty());
    return reason;
  }

  std::string bytes;

 private:
  std::filesystem::path path_;
};

}  // namespace

TEST_CASE("faces that may not be embedded as subsets are refused") {
  AlteredFont font("rights");
  const std::size_t type = font.table("OS/2") + 8;
  CHECK(font.reason_of_refusal().empty());
  font.bytes[type + 1] = 0x08;  // editable embedding: as Times New Roman has it
  CHECK(font.reason_of_refusal().empty());
  font.bytes[type + 1] = 0x02;
  CHECK_THAT(font.reason_of_refusal(), Catch::EndsWith("fsType 0x0002"));
  font.bytes[type + 1] = 0x00;
  font.bytes[type] = 0x02;
  CHECK_THAT(font.reason_of_refusal(), Catch::EndsWith("fsType 0x0200"));
  font.bytes[type] = 0x01;
  CHECK_THAT(font.reason_of_refusal(), Catch::EndsWith("fsType 0x0100"));
}

TEST_CASE("what is no font is refused with a reason") {
  AlteredFont font("broken");
  font.bytes.resize(100);
  CHECK_THAT(font.reason_of_refusal(), Catch::Contains("FreeType 0x"));
  font.bytes = "not a font";
  CHECK_THAT(font.reason_of_refusal(), Catch::Contains("FreeType 0x"));
  font.bytes.clear();
  CHECK_FALSE(font.reason_of_refusal().empty());
  std::string reason;
  CHECK_FALSE(Font::open("None", 400, false, "no/such/file.ttf", reason));
  CHECK(reason == "no/such/file.ttf: ENOENT");
  CHECK_FALSE(Font::open("Folder", 400, false, HOPBAO_SOURCE_DIR, reason));
}

}  // namespace hopbao::text
