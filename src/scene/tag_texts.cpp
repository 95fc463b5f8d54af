#include "scene/tag_texts.hpp"

#include "base/invariant.hpp"

#include <variant>

namespace hopbao::scene {

TagTexts::TagTexts(const Scene& scene)
    : structure_(scene.structure), order_(scene.structure), flow_(scene.structure) {
  for (const Page& page : scene.pages) {
    flow_.begin_page();
    open_ = {};
    frame(page.frame, {}, {});
  }
  order_.finish();
}

/// Begins a stretch of ink unless the last one is the same element's.
void TagTexts::ink(document::StructId tag) {
  if (tag != open_ && tag.valid()) {
    order_.add_ink(tag, static_cast<std::uint32_t>(texts_.size()));
    texts_.emplace_back();
  }
  open_ = tag;
}

void TagTexts::run(const text::GlyphRun& run, Point at, document::StructId tag) {
  if (run.glyphs.empty()) return;
  ink(tag);
  if (!tag.valid()) return;
  if (flow_.needs_space_before(run, at, tag)) texts_.back() += ' ';
  texts_.back() += run.text;
  flow_.advance(run, at, tag);
}

void TagTexts::frame(const Frame& frame_in, Point origin, document::StructId tag) {
  for (const Placed& placed : frame_in.items) {
    const Point at = origin + placed.at;
    std::visit(overloaded{
                   [&](const Group& group) { frame(*group.frame, at, tag); },
                   [&](const text::GlyphRun& glyphs) { run(glyphs, at, tag); },
                   [&](const Shape&) { ink(tag); },
                   [](const Link&) {},
                   [](const Anchor&) {},
                   [&](const TagMark& mark) { tag = mark.tag; },
               },
               placed.item);
  }
}

std::string TagTexts::text(document::StructId id) const {
  if (const std::string& alt = structure_.alt(id); !alt.empty()) return alt;
  std::string all;
  for (const ReadingOrder::Kid& kid : order_.kids(id)) {
    all += kid.element ? text({kid.index}) : texts_[kid.index];
  }
  return all;
}

}  // namespace hopbao::scene
