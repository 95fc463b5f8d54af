#include "text/shaper.hpp"

#include "base/invariant.hpp"

namespace hopbao::text {

Shaper::Shaper(Lang lang) : buffer_(hb_buffer_create()) {
  const std::string_view key = lang_key(lang);
  properties_.direction = HB_DIRECTION_LTR;
  properties_.script = HB_SCRIPT_LATIN;
  properties_.language = hb_language_from_string(key.data(), static_cast<int>(key.size()));
}

static bool is_word_space(std::string_view text, std::size_t at) {
  return text[at] == ' ' || text.substr(at, 2) == "\u00A0";
}

std::vector<Glyph> Shaper::shape(const Font& font, std::string_view text) {
  const int length = static_cast<int>(text.size());
  hb_buffer_clear_contents(buffer_.get());
  hb_buffer_set_segment_properties(buffer_.get(), &properties_);
  hb_buffer_add_utf8(buffer_.get(), text.data(), length, 0, length);
  hb_shape(font.impl().font.get(), buffer_.get(), nullptr, 0);

  unsigned count = 0;
  const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer_.get(), &count);
  const hb_glyph_position_t* positions = hb_buffer_get_glyph_positions(buffer_.get(), &count);
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

}  // namespace hopbao::text
