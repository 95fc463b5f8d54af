#include "text/shaper.hpp"

#include <limits>

namespace hopbao::text {

Shaper::Shaper(Lang lang)
    : buffer_(hb_buffer_create()),
      language_(hb_language_from_string(lang_key(lang).data(), static_cast<int>(lang_key(lang).size()))) {}

Shaper::~Shaper() { hb_buffer_destroy(buffer_); }

static bool is_word_space(std::string_view text, std::size_t at) {
  return text[at] == ' ' || (text.substr(at, 2) == "\u00A0");
}

std::vector<Glyph> Shaper::shape(const Font& font, std::string_view text) {
  hb_buffer_clear_contents(buffer_);
  hb_buffer_set_direction(buffer_, HB_DIRECTION_LTR);
  hb_buffer_set_script(buffer_, HB_SCRIPT_LATIN);
  hb_buffer_set_language(buffer_, language_);
  // Whole words come in, so that nothing is drawn for soft hyphens and joiners.
  hb_buffer_set_flags(buffer_, HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES);
  const int length = static_cast<int>(text.size());
  hb_buffer_add_utf8(buffer_, text.data(), length, 0, length);
  hb_shape(font.impl().font, buffer_, nullptr, 0);

  unsigned count = 0;
  const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer_, &count);
  const hb_glyph_position_t* positions = hb_buffer_get_glyph_positions(buffer_, &count);
  std::vector<Glyph> glyphs(count);
  for (unsigned i = 0; i < count; ++i) {
    glyphs[i].id = static_cast<std::uint16_t>(infos[i].codepoint);
    glyphs[i].advance = positions[i].x_advance;
    glyphs[i].x_offset = static_cast<std::int16_t>(positions[i].x_offset);
    glyphs[i].y_offset = static_cast<std::int16_t>(positions[i].y_offset);
    glyphs[i].cluster = infos[i].cluster;
    glyphs[i].word_space = is_word_space(text, infos[i].cluster);
  }
  return glyphs;
}

}  // namespace hopbao::text
