#include "audit/page_marks.hpp"

#include "base/invariant.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace hopbao::audit {

using document::Part;
using document::Role;
using document::StructId;
using document::StructTree;

diagnostics::SourceSpan LineMark::span() const {
  for (const RunMark& mark : runs) {
    if (mark.run->span.file.valid()) return mark.run->span;
  }
  return {};
}

namespace {

bool is_block(Role role) {
  return role == Role::paragraph || role == Role::caption || role == Role::header_cell ||
         role == Role::data_cell || (role >= Role::h1 && role <= Role::h6);
}

bool lies_in(const diagnostics::SourceSpan& inner, const diagnostics::SourceSpan& outer) {
  return inner.file == outer.file && inner.line == outer.line && inner.column >= outer.column &&
         inner.column < outer.column + std::max(outer.length, 1u);
}

/// What the model says of an element: its line without the glyphs.
LineMark owner_of(StructId tag, const StructTree& structure) {
  LineMark line;
  if (!tag.valid()) return line;
  line.kind = LineMark::Kind::text;
  for (StructId id = tag; id.valid(); id = structure.node(id).parent) {
    const document::StructNode& node = structure.node(id);
    if (!line.block.valid() && is_block(node.role)) line.block = id;
    if (!line.element.valid() && node.part != Part::none) {
      line.element = id;
      line.part = node.part;
    }
    if (node.role == Role::header_cell || node.role == Role::data_cell) {
      line.kind = LineMark::Kind::cell;
    }
    if (node.role == Role::note) line.kind = LineMark::Kind::note;
    if (node.role == Role::figure) line.kind = LineMark::Kind::figure;
    if (node.role == Role::table_row && !line.row.valid()) line.row = id;
    if (node.role == Role::table && !line.table.valid()) line.table = id;
  }
  return line;
}

Rect extent_of(const Path& path, Length stroke) {
  Length left, right, top, bottom;
  bool first = true;
  for (const PathStep& step : path.steps) {
    if (step.verb == PathStep::Verb::close) continue;
    const std::size_t points = step.verb == PathStep::Verb::cubic ? 3 : 1;
    for (std::size_t i = 0; i < points; ++i) {
      const Point p = step.points[i];
      left = first ? p.x : std::min(left, p.x);
      right = first ? p.x : std::max(right, p.x);
      top = first ? p.y : std::min(top, p.y);
      bottom = first ? p.y : std::max(bottom, p.y);
      first = false;
    }
  }
  return {{left - stroke / 2, top - stroke / 2}, {right - left + stroke, bottom - top + stroke}};
}

class Reader {
 public:
  Reader(PageMarks& page, const StructTree& structure) : page_(page), structure_(structure) {}

  /// Where a frame lies and what its items belong to.
  struct Within {
    Rect self;
    Rect parent;
    Rect grandparent;
    std::size_t line = 0;  ///< number of the line's frame; 0: none
    StructId tag;
    Part artifact = Part::none;
  };
  void frame(const scene::Frame& frame, Within within);

 private:
  void group(const scene::Group& group, Point at, const Within& within);
  void run(const text::GlyphRun& run, Point at, const Within& within);
  void anchor(const scene::Anchor& anchor, Point at, const Within& within);
  LineMark& line_for(const Within& within, Point at);
  const LineMark& owner(StructId tag);
  void take_owner(LineMark& line, StructId tag, const text::GlyphRun& run);

  PageMarks& page_;
  const StructTree& structure_;
  std::size_t frames_ = 0;
  std::size_t line_ = 0;  ///< the frame of the last line; 0: it takes nothing more
  std::optional<StructId> known_;
  LineMark known_owner_;
};

const LineMark& Reader::owner(StructId tag) {
  if (known_ != tag) {
    known_owner_ = owner_of(tag, structure_);
    known_ = tag;
  }
  return known_owner_;
}

void Reader::group(const scene::Group& group, Point at, const Within& within) {
  Within inner = within;
  inner.grandparent = within.parent;
  inner.parent = within.self;
  inner.self = {at, group.frame->size};
  if (group.frame->baseline) inner.line = ++frames_;
  frame(*group.frame, inner);
}

LineMark& Reader::line_for(const Within& within, Point at) {
  if (within.line == 0 || within.line != line_ || page_.lines.empty()) {
    LineMark fresh;
    fresh.at = at;
    fresh.box = within.self;
    fresh.holder = within.grandparent;
    page_.lines.push_back(std::move(fresh));
  }
  line_ = within.line;
  return page_.lines.back();
}

/// The last words of a line say best whose it is: a mark of a list opens its item's first line.
void Reader::take_owner(LineMark& line, StructId tag, const text::GlyphRun& run) {
  const LineMark& known = owner(tag);
  line.kind = known.kind;
  line.part = known.part;
  line.element = known.element;
  line.block = known.block;
  line.row = known.row;
  line.table = known.table;
  if (line.part != Part::kind || !run.span.file.valid()) return;
  // Type and subject are one heading, whose own place is the type's.
  if (!lies_in(run.span, structure_.node(line.element).span)) line.part = Part::subject;
}

void Reader::run(const text::GlyphRun& run, Point at, const Within& within) {
  LineMark& line = line_for(within, at);
  take_owner(line, within.tag, run);
  if (!within.tag.valid()) line.part = within.artifact;
  const text::InkExtent ink = run.ink();
  const bool first = line.runs.empty();
  line.ink_top = first ? at.y - ink.top : std::min(line.ink_top, at.y - ink.top);
  line.ink_bottom = first ? at.y - ink.bottom : std::max(line.ink_bottom, at.y - ink.bottom);
  line.at.x = std::min(line.at.x, at.x);
  line.at.y = std::max(line.at.y, at.y);
  line.right = std::max(line.right, at.x + run.width());
  line.text += run.text;
  line.runs.push_back({&run, at});
}

void Reader::anchor(const scene::Anchor& anchor, Point at, const Within& within) {
  page_.blanks.push_back({anchor.name, {at, anchor.size}});
  if (within.line == 0 || !within.tag.valid()) return;
  // Headings and exhibits have named places too, which are no blanks.
  const Part part = owner(within.tag).part;
  if (part != Part::number && part != Part::place_date) return;
  LineMark& line = line_for(within, at);
  line.text += kBlank;
  line.right = std::max(line.right, at.x + anchor.size.width);
}

void Reader::frame(const scene::Frame& frame, Within within) {
  for (const scene::Placed& placed : frame.items) {
    const Point at = within.self.origin + placed.at;
    std::visit(overloaded{
                   [&](const scene::Group& inner) { group(inner, at, within); },
                   [&](const text::GlyphRun& glyphs) { run(glyphs, at, within); },
                   [&](const scene::Shape& shape) {
                     const Length stroke = shape.stroke ? shape.stroke->width : Length();
                     Rect box = extent_of(shape.path, stroke);
                     box.origin = box.origin + at;
                     page_.shapes.push_back({box, within.artifact, within.tag});
                   },
                   [&](const scene::Link& link) { page_.references.push_back(link.target); },
                   [&](const scene::Anchor& place) { anchor(place, at, within); },
                   [&](const scene::TagMark& mark) {
                     within.tag = mark.tag;
                     within.artifact = mark.artifact;
                   },
               },
               placed.item);
  }
}

/// Looks at the letters of a line once all of it is there.
void judge_type(LineMark& line) {
  std::size_t most = 0;
  for (const RunMark& mark : line.runs) {
    const text::GlyphRun& run = *mark.run;
    if (!fits(line.at.y, mark.at.y) || !run.font) continue;  // raised: a note's mark
    const bool bold = run.font->weight() >= 600;
    line.type.bold = line.type.bold && bold;
    line.type.regular = line.type.regular && !bold;
    line.type.italic = line.type.italic && run.font->italic();
    line.type.upright = line.type.upright && !run.font->italic();
    if (run.glyphs.size() <= most) continue;
    most = run.glyphs.size();
    line.type.size = run.size;
  }
}

}  // namespace

PageMarks read_page(const scene::Page& page, const StructTree& structure) {
  PageMarks marks;
  marks.number = page.number;
  marks.margin = page.margin;
  marks.size = page.frame.size;
  Reader::Within within;
  within.self = {{}, page.frame.size};
  within.parent = within.self;
  within.grandparent = within.self;
  Reader(marks, structure).frame(page.frame, within);
  for (LineMark& line : marks.lines) judge_type(line);
  return marks;
}

}  // namespace hopbao::audit
