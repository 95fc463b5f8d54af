#include "text/shaper.hpp"

#include "base/invariant.hpp"
#include "text/font_impl.hpp"
#include "text/word_parting.hpp"

#include <hb.h>

#include <algorithm>
#include <utility>

namespace hopbao::text {

/// More words than a long report has; those that come later are not kept.
static constexpr std::size_t kMostWords = 1 << 16;
static constexpr std::string_view kFractionSlash = "\u2044";

struct Shaper::Buffer {
  HbOwner<hb_buffer_t> glyphs{hb_buffer_create()};
  hb_segment_properties_t properties{};
};

Shaper::Shaper(Lang lang, std::size_t keep_after)
    : buffer_(std::make_unique<Buffer>()), keep_after_(keep_after) {
  const std::string_view key = lang_key(lang);
  buffer_->properties.direction = HB_DIRECTION_LTR;
  buffer_->properties.script = HB_SCRIPT_LATIN;
  buffer_->properties.language = hb_language_from_string(key.data(), static_cast<int>(key.size()));
}

Shaper::~Shaper() = default;

static bool is_word_space(std::string_view text, std::size_t at) {
  return text[at] == ' ' || text.substr(at, 2) == "\u00A0";
}

std::vector<Glyph> Shaper::shape_whole(const Font& font, std::string_view text) {
  const int length = static_cast<int>(text.size());
  hb_buffer_t* const buffer = buffer_->glyphs.get();
  hb_buffer_clear_contents(buffer);
  hb_buffer_set_segment_properties(buffer, &buffer_->properties);
  hb_buffer_add_utf8(buffer, text.data(), length, 0, length);
  hb_shape(font.impl().font.get(), buffer, nullptr, 0);

  unsigned count = 0;
  const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer, &count);
  const hb_glyph_position_t* positions = hb_buffer_get_glyph_positions(buffer, &count);
  std::vector<Glyph> glyphs(count);
  for (unsigned i = 0; i < count; ++i) {
    invariant(infos[i].codepoint != 0, "shaping gave glyph 0 for a character that the face has");
    Glyph& glyph = glyphs[i];
    glyph.id = static_cast<std::uint16_t>(infos[i].codepoint);
    glyph.cluster = infos[i].cluster;
    glyph.word_space = is_word_space(text, glyph.cluster);
    glyph.advance = positions[i].x_advance;
    glyph.x_offset = static_cast<std::int16_t>(positions[i].x_offset);
    glyph.y_offset = static_cast<std::int16_t>(positions[i].y_offset);
  }
  return glyphs;
}

Shaper::FaceWords& Shaper::words_of(const Font& font) {
  const auto known = std::ranges::find(faces_, &font, &FaceWords::font);
  if (known != faces_.end()) return *known;
  FaceWords& face = faces_.emplace_back();
  face.font = &font;
  face.part = words_part_at_spaces(font);
  return face;
}

const std::optional<Numerals>& Shaper::numerals_of(FaceWords& face) {
  if (face.numerals_looked_at || shaped_ <= keep_after_ * (kNumeralsAfter / kKeepAfter)) {
    return face.numerals;
  }
  face.numerals_looked_at = true;
  const Font& font = *face.font;
  face.numerals = Numerals::of([&](std::string_view text) { return shape_whole(font, text); },
                               [&](char32_t character) { return font.has_glyph(character); });
  return face.numerals;
}

/// `text`: the word with the spaces before it and, if they follow, one of those behind it.
const std::vector<Glyph>& Shaper::word(FaceWords& face, std::string_view text, bool space_follows) {
  const auto known = face.words.find(text);
  if (known != face.words.end()) return known->second;
  std::vector<Glyph> glyphs = shape_whole(*face.font, text);
  if (space_follows) glyphs.pop_back();
  if (kept_ >= kMostWords) return unkept_ = std::move(glyphs);
  ++kept_;
  return face.words.emplace(text, std::move(glyphs)).first->second;
}

/// True if a character that begins here is none that joins what is before it, as marks do: of
/// ASCII and the letters of Latin.
static bool may_begin_word(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte < 0xCC) return true;
  return byte == 0xE1 && at + 1 < text.size() && (text[at + 1] == '\xBA' || text[at + 1] == '\xBB');
}

/// The end of the word at `begin` and the spaces before it: at a space behind which another may
/// begin, or at the text's end.
static std::size_t word_end(std::string_view text, std::size_t begin) {
  std::size_t end = begin;
  std::size_t next = begin;
  do {
    end = text.find(' ', text.find_first_not_of(' ', next));
    next = text.find_first_not_of(' ', end);
  } while (next < text.size() && !may_begin_word(text, next));
  return std::min(end, text.size());
}

std::vector<Glyph> Shaper::shape(const Font& font, std::string_view text) {
  shaped_ += text.size();
  if (shaped_ <= keep_after_ || text.find(kFractionSlash) != std::string_view::npos) {
    return shape_whole(font, text);
  }
  FaceWords& face = words_of(font);
  const std::optional<Numerals>& numerals = numerals_of(face);
  std::vector<Glyph> glyphs;
  glyphs.reserve(text.size());
  if (numerals && numerals->append(text, 0, glyphs)) return glyphs;
  if (!face.part) return shape_whole(font, text);
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = word_end(text, begin);
    if (numerals && numerals->append(text.substr(begin, end - begin), begin, glyphs)) {
      begin = end;
      continue;
    }
    const bool space_follows = end < text.size();
    const std::size_t length = end - begin + (space_follows ? 1 : 0);
    for (const Glyph& glyph : word(face, text.substr(begin, length), space_follows)) {
      glyphs.push_back(glyph);
      glyphs.back().cluster += static_cast<std::uint32_t>(begin);
    }
    begin = end;
  }
  return glyphs;
}

}  // namespace hopbao::text
