#include "audit/prose_rules.hpp"

#include "audit/type_check.hpp"

#include <algorithm>

namespace hopbao::audit {

using namespace literals;
using document::Part;

/// Nearer than this to the margin a line ends at it.
static constexpr Length kFlush = 0.3_mm;
/// Baselines nearer than this are one line: a list's mark and its text.
static constexpr Length kSameLine = 1_pt;

static bool is_prose(const LineMark& line) {
  return line.kind == LineMark::Kind::text &&
         (line.part == Part::body || line.part == Part::list_item);
}

static bool is_heading(Part part) {
  return part >= Part::heading_1 && part <= Part::heading_5;
}

static bool same_line(const LineMark& a, const LineMark& b) {
  return a.at.y - b.at.y < kSameLine && b.at.y - a.at.y < kSameLine;
}

void ProseRules::letters(const LineMark& line) {
  check_type("body", line, context_.findings, context_.places);
  if (!size_) size_ = line.type.size;
  if (approx_equal(*size_, line.type.size) || line.type.size == Length()) return;
  context_.findings.broken("body-one-size", measure_words(line.type.size.pt(), Unit::pt),
                           context_.places.style(line.part, "font-size"));
}

/// Sections and titled clauses are bold; points, the third level, may be as the text.
void ProseRules::heading(const LineMark& line) {
  check_type("heading", line, context_.findings, context_.places);
  if (line.part > Part::heading_2) return;
  check_type("heading-title", line, context_.findings, context_.places);
}

/// Only paragraphs: items of a list may hang from their marks.
void ProseRules::indent(const LineMark& line) {
  if (line.part != Part::body) return;
  const Length measured = line.at.x - left_;
  const Place place = context_.places.style(line.part, "text-indent");
  context_.findings.length("indent", measured, place);
  if (!indent_) indent_ = measured;
  const Rule* same = context_.findings.rule("indent-same");
  if (same == nullptr || std::abs((measured - *indent_).mm()) <= same->tolerance + 1e-6) return;
  context_.findings.broken("indent-same", measure_words(measured.mm(), Unit::mm), place);
}

void ProseRules::spacing(const LineMark& above, const LineMark& line) {
  const bool same_block = above.block == line.block;
  if (same_block && line.type.size > Length()) {
    context_.findings.number("pitch", (line.at.y - above.at.y) / line.type.size,
                             context_.places.style(line.part, "line-height"));
  }
  if (same_block) return;
  const Length gap = line.box.top() - above.box.bottom();
  context_.findings.length("gap", gap, context_.places.style(above.part, "margin-bottom"));
}

/// Counts lines that should reach the right margin, and those that do. Lines ended by the author's
/// own hand are too few to hide ragged text.
void ProseRules::flush(const LineMark& line, bool last) {
  if (last) return;
  ++full_;
  const Length short_of = right_ - line.right;
  if (short_of < kFlush && -short_of < kFlush) ++flush_;
}

void ProseRules::page(const PageMarks& marks) {
  left_ = marks.margin.left;
  right_ = marks.size.width - marks.margin.right;
  const LineMark* above = nullptr;
  document::StructId block = open_;
  for (std::size_t i = 0; i < marks.lines.size(); ++i) {
    const LineMark& line = marks.lines[i];
    if (is_heading(line.part)) heading(line);
    if (!is_prose(line)) {
      if (line.kind == LineMark::Kind::text || line.kind == LineMark::Kind::cell) above = nullptr;
      continue;
    }
    if (above != nullptr && same_line(*above, line)) {
      // A mark that hangs beside its text: the text is what the next line goes on from.
      block = line.block;
      above = &line;
      continue;
    }
    letters(line);
    if (line.block != block) indent(line);
    const bool follows = above != nullptr && line.box.top() >= above->box.top();
    if (follows) spacing(*above, line);
    // Where a page ends the paragraph may go on: its last line there is not judged.
    const bool goes_on = i + 1 < marks.lines.size() && is_prose(marks.lines[i + 1]) &&
                         marks.lines[i + 1].block == line.block;
    flush(line, !goes_on);
    block = line.block;
    above = &line;
  }
  open_ = block;
}

void ProseRules::finish() {
  if (full_ == 0) return;
  const double share = static_cast<double>(flush_) / static_cast<double>(full_);
  context_.findings.number("body-justified", share, context_.places.style(Part::body, "align"));
}

}  // namespace hopbao::audit
