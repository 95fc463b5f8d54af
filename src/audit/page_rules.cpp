#include "audit/page_rules.hpp"

#include "audit/type_check.hpp"

#include <algorithm>
#include <string>

namespace hopbao::audit {

using document::Part;

void PageRules::margins(const PageMarks& marks) {
  const auto side = [&](std::string_view name, std::string_view check, Length measured) {
    context_.findings.length(check, measured, context_.places.key({"page", "margin", name}));
  };
  side("top", "margin-top", marks.margin.top);
  side("bottom", "margin-bottom", marks.margin.bottom);
  side("left", "margin-left", marks.margin.left);
  side("right", "margin-right", marks.margin.right);
}

static bool holds_table(const PageMarks& marks) {
  return std::ranges::any_of(
      marks.lines, [](const LineMark& line) { return line.kind == LineMark::Kind::cell; });
}

static std::string dimensions(const Size& size, char mark) {
  const auto side = [&](Length length) {
    const Words words = measure_words(length.mm(), Unit::none);
    return mark == ',' ? words.vi : words.en;
  };
  return side(size.width) + " × " + side(size.height) + " mm";
}

/// The range is of the short side and the long side of the sheet.
void PageRules::paper(const PageMarks& marks) {
  const Place place = context_.places.key({"page", "size"});
  const Words seen{dimensions(marks.size, ','), dimensions(marks.size, '.')};
  const bool landscape = marks.size.width > marks.size.height;
  if (landscape && !holds_table(marks)) context_.findings.broken("landscape", seen, place);
  const Rule* rule = context_.findings.rule("page-size");
  if (rule == nullptr || !rule->range) return;
  const double width = std::min(marks.size.width, marks.size.height).mm();
  const double height = std::max(marks.size.width, marks.size.height).mm();
  const bool right = std::abs(width - *rule->range->least) <= rule->tolerance &&
                     std::abs(height - rule->range->most.value_or(height)) <= rule->tolerance;
  if (!right) context_.findings.broken("page-size", seen, place);
}

void PageRules::top_margin(const PageMarks& marks) {
  const Length edge = marks.margin.top;
  for (const LineMark& line : marks.lines) {
    const bool may = line.part == Part::page_number || document::is_working_mark(line.part);
    if (may || line.runs.empty() || fits(edge, line.ink_bottom)) continue;
    context_.findings.broken(
        "top-margin", in_quotes(line.text),
        context_.places.text(line.span(), {}, context_.places.key({"page", "margin", "top"})));
  }
  for (const ShapeMark& shape : marks.shapes) {
    if (fits(edge, shape.box.bottom())) continue;
    context_.findings.broken("top-margin", {"hình vẽ", "a drawn shape"},
                             context_.places.key({"page", "margin", "top"}));
  }
}

void PageRules::page_number(const LineMark& line, const PageMarks& marks) {
  Findings& findings = context_.findings;
  const Place number = context_.places.key({"page", "number"});
  if (marks.number == 1) {
    findings.broken("page-number-first", in_quotes(line.text),
                    context_.places.key({"page", "number", "first"}));
  }
  check_type("page-number", line, findings, context_.places);
  if (line.text != std::to_string(marks.number)) {
    findings.broken("page-number-count", in_quotes(line.text), number);
  }
  const Insets& margin = marks.margin;
  const Length centre = (margin.left + marks.size.width - margin.right) / 2;
  findings.length("page-number-place", (line.at.x + line.right) / 2 - centre,
                  context_.places.style(Part::page_number, "align"));
  if (!fits(line.ink_bottom, margin.top)) {
    findings.broken("page-number-place", measure_words(line.at.y.mm(), Unit::mm),
                    context_.places.key({"page", "number", "baseline"}));
  }
}

void PageRules::no_page_number(const PageMarks& marks) {
  if (marks.number == 1) return;
  context_.findings.broken("page-number-count", {"không có số trang", "no page number"},
                           context_.places.key({"page", "number"}));
}

void PageRules::page(const PageMarks& marks) {
  paper(marks);
  margins(marks);
  top_margin(marks);
  bool numbered = false;
  for (const LineMark& line : marks.lines) {
    if (line.part != Part::page_number) continue;
    numbered = true;
    page_number(line, marks);
  }
  if (!numbered) no_page_number(marks);
}

}  // namespace hopbao::audit
