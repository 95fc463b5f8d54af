#include "audit/break_rules.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace hopbao::audit {

using document::Part;
using document::Role;
using document::StructId;

static bool is_heading(const LineMark& line) {
  return line.part >= Part::heading_1 && line.part <= Part::heading_5;
}

static bool in_flow(const LineMark& line) {
  return line.kind == LineMark::Kind::text || line.kind == LineMark::Kind::cell ||
         line.kind == LineMark::Kind::figure;
}

/// A heading needs lines under it on its page. A paragraph of one line that ends there is all that
/// follows, and is whole; whether it is shows on the next page.
void BreakRules::heading_at_foot(const PageMarks& marks) {
  under_heading_ = {};
  const LineMark* heading = nullptr;
  const LineMark* last = nullptr;
  double under = 0;
  for (const LineMark& line : marks.lines) {
    if (!in_flow(line)) continue;
    if (is_heading(line)) {
      heading = &line;
      under = 0;
    } else {
      // A drawing is more than a line.
      under += line.kind == LineMark::Kind::figure ? 2 : 1;
    }
    last = &line;
  }
  const Rule* rule = context_.findings.rule("heading-foot");
  if (heading == nullptr || rule == nullptr || rule->range->holds(under)) return;
  heading_ = heading->span();
  if (under > 0) {
    under_heading_ = last->block;
    return;
  }
  const Place place =
      context_.places.text(heading_, {}, context_.places.style(heading->part, "break-after"));
  context_.findings.number("heading-foot", under, place);
}

void BreakRules::heading_waits(const Pieces& next) {
  if (!under_heading_.valid() || !next.contains(under_heading_)) return;
  context_.findings.number(
      "heading-foot", 1,
      context_.places.text(heading_, {}, context_.places.style(Part::heading_1, "break-after")));
}

void BreakRules::paragraphs(const PageMarks& marks) {
  Pieces pieces;
  for (const LineMark& line : marks.lines) {
    if (line.kind != LineMark::Kind::text || !line.block.valid()) continue;
    Piece& piece = pieces[line.block];
    if (piece.lines++ == 0) piece.span = line.span();
  }
  for (const auto& [block, piece] : pieces) {
    const auto before = open_.find(block);
    if (before == open_.end()) continue;
    const auto lines = static_cast<double>(std::min(piece.lines, before->second.lines));
    context_.findings.number(
        "page-lines", lines,
        context_.places.text(before->second.span, {}, context_.places.style(Part::body, "widows")));
  }
  heading_waits(pieces);
  open_ = std::move(pieces);
}

static bool has_head(StructId table, const document::StructTree& structure) {
  StructId child = structure.node(table).first_child;
  while (child.valid() && structure.node(child).role != Role::table_head) {
    child = structure.node(child).next;
  }
  return child.valid();
}

/// What of a row stands on a page: from the top of its first line to the foot of its last.
static Length height_of(StructId row, const PageMarks& marks) {
  std::optional<Length> top;
  Length bottom;
  for (const LineMark& line : marks.lines) {
    if (line.kind != LineMark::Kind::cell || line.row != row) continue;
    top = std::min(top.value_or(line.box.top()), line.box.top());
    bottom = std::max(bottom, line.box.bottom());
  }
  return top ? bottom - *top : Length();
}

/// Whether a page has room under the table's head for a row whose lines are so high. The air of its
/// cells is less than a line.
static bool page_holds(Length height, const LineMark& first, const PageMarks& marks) {
  const Length room = marks.size.height - marks.margin.bottom - first.box.top();
  return fits(height + first.box.size.height, room);
}

void BreakRules::tables(const PageMarks& marks) {
  const LineMark* first = nullptr;
  const LineMark* last = nullptr;
  for (const LineMark& line : marks.lines) {
    if (line.kind != LineMark::Kind::cell) continue;
    if (first == nullptr) first = &line;
    last = &line;
  }
  const auto head_line = [](const LineMark& line) { return line.part == Part::repeated_head; };
  const bool repeated = std::ranges::any_of(marks.lines, head_line);
  if (first != nullptr && table_.valid() && first->table == table_) {
    const Place place = context_.places.text(first->span(), {}, context_.places.key({"table"}));
    if (first->row == row_) row_height_ += height_of(row_, marks);
    if (first->row == row_ && page_holds(row_height_, *first, marks)) {
      context_.findings.broken("table-rows", {"hàng bị cắt", "a row is cut"}, place);
    }
    if (!repeated && has_head(table_, context_.structure)) {
      context_.findings.broken("table-rows", {"không lặp lại đầu bảng", "the head is not repeated"},
                               place);
    }
  }
  const StructId row = last == nullptr ? StructId() : last->row;
  if (row.valid() && row != row_) row_height_ = height_of(row, marks);
  row_ = row;
  table_ = last == nullptr ? StructId() : last->table;
}

void BreakRules::page(const PageMarks& marks) {
  paragraphs(marks);
  heading_at_foot(marks);
  tables(marks);
}

}  // namespace hopbao::audit
