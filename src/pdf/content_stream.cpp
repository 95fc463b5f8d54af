#include "pdf/content_stream.hpp"

#include "base/invariant.hpp"
#include "pdf/graphics.hpp"
#include "pdf/syntax.hpp"
#include "pdf/text_object.hpp"

#include <algorithm>

namespace hopbao::pdf {

using document::Role;
using document::StructId;

/// Goes through a page's items and keeps marks, text objects and graphics in step.
class PagePainter {
 public:
  PagePainter(const scene::Frame& frame, const document::StructTree& structure, FontSet& fonts,
              scene::TextFlow& flow)
      : structure_(structure),
        fonts_(fonts),
        flow_(flow),
        graphics_(page_.operators, frame.size.height),
        text_(page_.operators, frame.size.height) {
    flow_.begin_page();
    paint_frame(frame, {}, {});
    close_mark();
  }

  PageContent take() { return std::move(page_); }

 private:
  enum class OpenMark { none, artifact, element };

  void paint_frame(const scene::Frame& frame, Point origin, scene::TagMark owner);
  void paint_run(const text::GlyphRun& run, Point at, const scene::TagMark& owner);
  void paint_shape(const scene::Shape& shape, Point at, const scene::TagMark& owner);
  void open_mark(const scene::TagMark& owner);
  void close_mark();
  void add_ink(const Rect& box);
  bool in_figure(StructId tag) const;

  const document::StructTree& structure_;
  FontSet& fonts_;
  scene::TextFlow& flow_;
  PageContent page_;
  Graphics graphics_;
  TextObject text_;
  OpenMark open_ = OpenMark::none;
  scene::TagMark owner_;  ///< of the open mark
  bool open_in_figure_ = false;
  FontUsage* last_font_ = nullptr;  ///< of the run painted last, while its mark is open
};

void PagePainter::close_mark() {
  text_.close();
  if (open_ != OpenMark::none) page_.operators += "EMC\n";
  open_ = OpenMark::none;
  last_font_ = nullptr;
}

void PagePainter::open_mark(const scene::TagMark& owner) {
  const StructId tag = owner.tag;
  const OpenMark wanted = tag.valid() ? OpenMark::element : OpenMark::artifact;
  const bool same = owner_.tag == tag && (tag.valid() || owner_.artifact == owner.artifact);
  if (open_ == wanted && same) return;
  close_mark();
  open_ = wanted;
  owner_ = owner;
  open_in_figure_ = in_figure(tag);
  std::string& out = page_.operators;
  if (!tag.valid()) {
    const bool pagination = document::is_pagination(owner.artifact);
    out += pagination ? "/Artifact <</Type /Pagination>> BDC\n" : "/Artifact BMC\n";
    return;
  }
  append_name(out, role_name(structure_.node(tag).role));
  out += " <</MCID ";
  append_integer(out, page_.marks.size());
  out += ">> BDC\n";
  page_.marks.push_back({tag, std::nullopt});
}

void PagePainter::add_ink(const Rect& box) {
  std::optional<Rect>& ink = page_.marks.back().ink;
  ink = ink ? united(*ink, box) : box;
}

bool PagePainter::in_figure(StructId tag) const {
  while (tag.valid()) {
    const document::StructNode& node = structure_.node(tag);
    if (node.role == Role::figure) return true;
    tag = node.parent;
  }
  return false;
}

void PagePainter::paint_run(const text::GlyphRun& run, Point at, const scene::TagMark& owner) {
  if (run.glyphs.empty()) return;
  FontUsage& font = fonts_.use(run.font);
  bool space = flow_.needs_space_before(run, at, owner.tag);
  if (space && last_font_ != nullptr && owner_.tag == owner.tag) {
    text_.show_space_behind(*last_font_);
    space = false;
  }
  open_mark(owner);
  graphics_.set_fill(run.color);
  if (!text_.is_open()) text_.open();
  if (space) text_.show_space_before(font, run.size, at);
  text_.show(run, font, at);
  last_font_ = &font;
  if (open_in_figure_) {
    const text::InkExtent ink = run.ink();
    add_ink({{at.x, at.y - ink.top}, {run.width(), ink.top - ink.bottom}});
  }
  flow_.advance(run, at, owner.tag);
}

void PagePainter::paint_shape(const scene::Shape& shape, Point at, const scene::TagMark& owner) {
  if (shape.path.steps.empty() || (!shape.fill && !shape.stroke)) return;
  open_mark(owner);
  text_.close();
  last_font_ = nullptr;
  graphics_.paint(shape, at);
  if (open_in_figure_) add_ink(ink_box(shape, at));
}

void PagePainter::paint_frame(const scene::Frame& frame, Point origin, scene::TagMark owner) {
  for (const scene::Placed& placed : frame.items) {
    const Point at = origin + placed.at;
    std::visit(
        overloaded{
            [&](const scene::Group& group) { paint_frame(*group.frame, at, owner); },
            [&](const text::GlyphRun& run) { paint_run(run, at, owner); },
            [&](const scene::Shape& shape) { paint_shape(shape, at, owner); },
            [&](const scene::Link& link) {
              page_.links.push_back(
                  {{at, link.size}, link.target, link.description, link.tag, page_.marks.size()});
            },
            [&](const scene::Anchor& anchor) {
              page_.places.push_back({anchor.name, {at, anchor.size}});
            },
            [&](const scene::TagMark& mark) { owner = mark; },
        },
        placed.item);
  }
}

PageContent paint_page(const scene::Frame& frame, const document::StructTree& structure,
                       FontSet& fonts, scene::TextFlow& flow) {
  return PagePainter(frame, structure, fonts, flow).take();
}

}  // namespace hopbao::pdf
