#include "pdf/fonts.hpp"

#include "pdf/digest.hpp"
#include "unicode/utf8.hpp"

#include <algorithm>
#include <cmath>

namespace hopbao::pdf {

using Codes = std::vector<FontUsage::Code>;

/// CFF faces are used in any order of their ids.
static Codes sorted_codes(const FontUsage& font) {
  Codes codes = font.codes();
  std::ranges::sort(codes, {}, &FontUsage::Code::cid);
  return codes;
}

std::string width_array(const FontUsage& font) {
  std::string out = "[";
  std::uint32_t expected = 0;
  for (const FontUsage::Code& code : sorted_codes(font)) {
    if (code.cid != expected) {
      if (expected != 0) out += ']';
      append_integer(out, code.cid);
      out += '[';
    } else {
      out += ' ';
    }
    append_number(out, font.width(code.glyph));
    expected = code.cid + 1u;
  }
  out += "]]";
  return out;
}

static void append_cid(std::string& out, std::uint16_t cid) {
  const char bytes[2] = {static_cast<char>(cid >> 8), static_cast<char>(cid & 0xFF)};
  out += '<';
  append_hex(out, {bytes, 2});
  out += '>';
}

std::string to_unicode_cmap(const FontUsage& font) {
  std::string out =
      "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
      "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
      "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
  static constexpr std::size_t kSection = 100;  // mappings of one section, at most
  const Codes codes = sorted_codes(font);
  for (std::size_t begin = 0; begin < codes.size(); begin += kSection) {
    const std::size_t end = std::min(begin + kSection, codes.size());
    append_integer(out, end - begin);
    out += " beginbfchar\n";
    for (std::size_t i = begin; i < end; ++i) {
      append_cid(out, codes[i].cid);
      out += " <";
      append_hex(out, unicode::to_utf16be(codes[i].text));
      out += ">\n";
    }
    out += "endbfchar\n";
  }
  out += "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
  return out;
}

/// Codes of glyf faces are dense and in order of use, as the subset's ids are.
static std::string cid_to_gid_map(const FontSubset& subset) {
  std::string map(2, '\0');  // CID 0 is .notdef
  for (const std::uint16_t id : subset.new_ids) {
    map += static_cast<char>(id >> 8);
    map += static_cast<char>(id & 0xFF);
  }
  return map;
}

/// Bits of ISO 32000-1, table 123: fixed pitch, serif, symbolic (a set of its own), italic.
static std::uint64_t descriptor_flags(const text::Font& font) {
  std::uint64_t flags = 4;
  if (font.metrics().fixed_pitch) flags |= 1;
  if (font.metrics().serif) flags |= 2;
  if (font.italic()) flags |= 64;
  return flags;
}

/// Width of upright stems: no font says it, viewers take it when they substitute. A rule of thumb
/// from the weight: 88 for regular, 166 for bold.
static double stem_width(int weight) {
  return 50 + std::pow(weight / 65.0, 2);
}

static void append_entry(std::string& out, std::string_view key, double value) {
  out += key;
  out += ' ';
  append_number(out, value);
}

static std::string descriptor_keys(const text::Font& font, const std::string& name, Ref file) {
  const text::FontMetrics& metrics = font.metrics();
  const double scale = 1000.0 / metrics.units_per_em;
  std::string out = "/Type/FontDescriptor/FontName";
  append_name(out, name);
  out += "/Flags ";
  append_integer(out, descriptor_flags(font));
  out += "/FontBBox[";
  for (const int edge : metrics.bbox) {
    if (out.back() != '[') out += ' ';
    append_number(out, edge * scale);
  }
  out += ']';
  append_entry(out, "/ItalicAngle", metrics.italic_angle);
  append_entry(out, "/Ascent", metrics.ascent * scale);
  append_entry(out, "/Descent", metrics.descent * scale);
  append_entry(out, "/CapHeight", metrics.cap_height * scale);
  append_entry(out, "/StemV", std::round(stem_width(font.weight())));
  out += metrics.cff ? "/FontFile3 " : "/FontFile2 ";
  append_reference(out, file);
  return out;
}

static Ref add_font_file(Objects& objects, const FontSubset& subset, bool cff) {
  std::string keys;
  if (cff) {
    keys = "/Subtype/CIDFontType0C";
  } else {
    keys = "/Length1 ";
    append_integer(keys, subset.bytes.size());
  }
  return objects.add_stream(keys, subset.bytes);
}

static Ref add_cid_font(Objects& objects, const FontUsage& font, const FontSubset& subset,
                        const std::string& name) {
  const bool cff = font.font().metrics().cff;
  const Ref file = add_font_file(objects, subset, cff);
  const Ref descriptor = objects.add(descriptor_keys(font.font(), name, file));
  std::string keys = cff ? "/Type/Font/Subtype/CIDFontType0" : "/Type/Font/Subtype/CIDFontType2";
  keys += "/BaseFont";
  append_name(keys, name);
  keys += "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ";
  append_reference(keys, descriptor);
  if (!cff) {
    keys += "/CIDToGIDMap ";
    append_reference(keys, objects.add_stream("", cid_to_gid_map(subset)));
  }
  keys += "/W" + width_array(font);
  return objects.add(std::move(keys));
}

static FontSubset make_subset(const FontUsage& font) {
  std::vector<std::uint16_t> glyphs;
  glyphs.reserve(font.codes().size());
  for (const FontUsage::Code& code : font.codes()) glyphs.push_back(code.glyph);
  return font.program().subset(glyphs);
}

Ref add_font(Objects& objects, const FontUsage& font) {
  const FontSubset subset = make_subset(font);
  const std::string name = subset_tag(digest(subset.bytes)) + "+" + font.font().postscript_name();
  const Ref cid_font = add_cid_font(objects, font, subset, name);
  const Ref to_unicode = objects.add_stream("", to_unicode_cmap(font));
  std::string keys = "/Type/Font/Subtype/Type0/Encoding/Identity-H/BaseFont";
  append_name(keys, font.font().metrics().cff ? name + "-Identity-H" : name);
  keys += "/DescendantFonts[";
  append_reference(keys, cid_font);
  keys += "]/ToUnicode ";
  append_reference(keys, to_unicode);
  return objects.add(std::move(keys));
}

}  // namespace hopbao::pdf
