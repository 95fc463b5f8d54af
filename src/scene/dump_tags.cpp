#include "base/invariant.hpp"
#include "scene/reading_order.hpp"
#include "scene/scene.hpp"

#include <string_view>
#include <utility>

namespace hopbao::scene {

/// Gathers what each element's text is, in the order in which readers get it.
class TagsDump {
 public:
  explicit TagsDump(const Scene& scene)
      : scene_(scene), order_(scene.structure), flow_(scene.structure) {
    for (const Page& page : scene.pages) {
      flow_.begin_page();
      open_ = {};
      frame(page.frame, {}, {});
    }
    order_.finish();
    element(scene.structure.root(), 0);
  }

  std::string take() { return std::move(out_); }

 private:
  void frame(const Frame& frame, Point origin, document::StructId tag);
  void run(const text::GlyphRun& run, Point at, document::StructId tag);
  void ink(document::StructId tag);
  void element(document::StructId id, std::size_t depth);
  std::string head(document::StructId id) const;

  const Scene& scene_;
  ReadingOrder order_;
  TextFlow flow_;
  std::vector<std::string> texts_;  ///< of each stretch of ink
  document::StructId open_;         ///< whose the last stretch is
  std::string out_;
};

/// Begins a stretch of ink unless the last one is the same element's.
void TagsDump::ink(document::StructId tag) {
  if (tag != open_ && tag.valid()) {
    order_.add_ink(tag, static_cast<std::uint32_t>(texts_.size()));
    texts_.emplace_back();
  }
  open_ = tag;
}

void TagsDump::run(const text::GlyphRun& run, Point at, document::StructId tag) {
  if (run.glyphs.empty()) return;
  ink(tag);
  if (!tag.valid()) return;
  if (flow_.needs_space_before(run, at, tag)) texts_.back() += ' ';
  texts_.back() += run.text;
  flow_.advance(run, at, tag);
}

void TagsDump::frame(const Frame& frame_in, Point origin, document::StructId tag) {
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

std::string TagsDump::head(document::StructId id) const {
  const document::StructNode& node = scene_.structure.node(id);
  std::string text(role_name(node.role));
  static constexpr std::string_view kScopes[] = {"", " scope=row", " scope=column", " scope=both"};
  text += kScopes[static_cast<std::size_t>(node.scope)];
  if (node.column_span > 1) text += " columns=" + std::to_string(node.column_span);
  if (node.row_span > 1) text += " rows=" + std::to_string(node.row_span);
  if (node.ordered) text += " ordered";
  const std::string& alt = scene_.structure.alt(id);
  if (!alt.empty()) text += " alt=\"" + alt + "\"";
  return text;
}

void TagsDump::element(document::StructId id, std::size_t depth) {
  out_.append(2 * depth, ' ');
  out_ += head(id);
  bool first = true;
  for (const ReadingOrder::Kid& kid : order_.kids(id)) {
    if (!kid.element && texts_[kid.index].empty()) continue;
    if (kid.element) {
      if (first) out_ += '\n';
      element({kid.index}, depth + 1);
    } else {
      if (!first)
        out_.append(2 * depth + 2, ' ');
      else
        out_ += ' ';
      out_ += '"' + texts_[kid.index] + "\"\n";
    }
    first = false;
  }
  if (first) out_ += '\n';
}

std::string dump_tags(const Scene& scene) {
  return TagsDump(scene).take();
}

}  // namespace hopbao::scene
