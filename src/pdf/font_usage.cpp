#include "pdf/font_usage.hpp"

#include "base/invariant.hpp"

#include <utility>

namespace hopbao::pdf {

FontUsage::FontUsage(text::SharedFont font, std::string name)
    : font_(std::move(font)), name_(std::move(name)), program_(*font_) {}

FontUsage::Choice FontUsage::choose(std::uint16_t glyph, std::string_view text) {
  invariant(glyph != 0, "a glyph that the face lacks is painted");
  invariant(!text.empty(), "a glyph is painted for no text");
  if (glyph >= by_glyph_.size()) by_glyph_.resize(glyph + 1u);
  const bool cff = font_->metrics().cff;
  std::uint32_t* link = &by_glyph_[glyph];
  while (*link != 0) {
    const Code& code = codes_[*link - 1];
    if (code.text == text) return {code.cid, true};
    if (cff) return {code.cid, false};
    link = &next_[*link - 1];
  }
  invariant(codes_.size() < 0xFFFF, "a face has more codes than two bytes number");
  const auto dense = static_cast<std::uint16_t>(codes_.size() + 1);
  codes_.push_back({cff ? glyph : dense, glyph, std::string(text)});
  *link = dense;
  next_.push_back(0);
  return {codes_.back().cid, true};
}

std::optional<std::uint16_t> FontUsage::space_glyph() {
  if (!space_) space_ = program_.glyph_of(U' ');
  return *space_;
}

double FontUsage::width(std::uint16_t glyph) const {
  return 1000.0 * font_->advance(glyph) / font_->metrics().units_per_em;
}

FontUsage& FontSet::use(const text::SharedFont& font) {
  invariant(font != nullptr, "a run has no font");
  for (const auto& used : fonts_) {
    if (used->shared() == font) return *used;
  }
  fonts_.push_back(std::make_unique<FontUsage>(font, "F" + std::to_string(fonts_.size() + 1)));
  return *fonts_.back();
}

}  // namespace hopbao::pdf
