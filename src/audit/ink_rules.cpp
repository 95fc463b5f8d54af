#include "audit/ink_rules.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace hopbao::audit {

using document::Part;

/// The box of a glyph's ink: over its advance, by its own height.
static std::vector<Rect> glyph_boxes(const LineMark& line) {
  std::vector<Rect> boxes;
  for (const RunMark& mark : line.runs) {
    const text::GlyphRun& run = *mark.run;
    if (!run.font) continue;
    const double em = run.font->metrics().units_per_em;
    Length x = mark.at.x;
    for (const text::Glyph& glyph : run.glyphs) {
      const Length advance = run.size * (glyph.advance / em) + run.letter_spacing +
                             (glyph.word_space ? run.word_spacing : Length());
      int top = 0;
      int bottom = 0;
      run.font->ink(glyph.id, top, bottom);
      const Length upper = mark.at.y - run.size * ((top + glyph.y_offset) / em);
      if (top != bottom) boxes.push_back({{x, upper}, {advance, run.size * ((top - bottom) / em)}});
      x += advance;
    }
  }
  return boxes;
}

bool ink_meets(const LineMark& upper, const LineMark& lower) {
  if (upper.ink_bottom <= lower.ink_top) return false;
  if (upper.right <= lower.at.x || lower.right <= upper.at.x) return false;
  const std::vector<Rect> above = glyph_boxes(upper);
  for (const Rect& below : glyph_boxes(lower)) {
    for (const Rect& box : above) {
      const bool beside = box.right() <= below.left() || below.right() <= box.left();
      if (!beside && box.bottom() > below.top()) return true;
    }
  }
  return false;
}

void InkRules::letters(const LineMark& line) {
  if (line.kind == LineMark::Kind::figure) return;
  const Rule* font = context_.findings.rule("font");
  for (const RunMark& mark : line.runs) {
    const text::GlyphRun& run = *mark.run;
    if (!run.font) continue;
    if (font != nullptr &&
        std::ranges::find(font->strings, run.font->family()) == font->strings.end()) {
      context_.findings.broken("font", in_quotes(run.font->family()),
                               context_.places.style(line.part, "font"));
    }
    const Color& c = run.color;
    if (c.red == 0 && c.green == 0 && c.blue == 0) continue;
    context_.findings.broken("color",
                             same("RGB " + std::to_string(c.red) + " " + std::to_string(c.green) +
                                  " " + std::to_string(c.blue)),
                             context_.places.style(line.part, "color"));
  }
}

/// Fonts are embedded as subsets with a map back to characters; what has no character in its run
/// has no entry there. Glyph 0 draws the box of a missing character.
void InkRules::glyphs(const LineMark& line) {
  for (const RunMark& mark : line.runs) {
    const text::GlyphRun& run = *mark.run;
    const bool sound = run.font && !run.font->bytes().empty() &&
                       std::ranges::all_of(run.glyphs, [&](const text::Glyph& glyph) {
                         return glyph.id != 0 && glyph.cluster < run.text.size();
                       });
    if (sound || run.glyphs.empty()) continue;
    context_.findings.broken(
        "glyphs", in_quotes(run.text),
        context_.places.text(run.span, {}, context_.places.style(line.part, "font")));
  }
}

void InkRules::outside(const LineMark& line, Length excess) {
  const Rule* rule = context_.findings.rule("ink");
  if (rule == nullptr || excess.mm() <= rule->tolerance) return;
  Words seen = in_quotes(line.text);
  const Words over = measure_words(excess.mm(), Unit::mm);
  seen.vi += " tràn " + over.vi;
  seen.en += " sticks out by " + over.en;
  context_.findings.broken(
      "ink", seen,
      context_.places.text(line.span(), {}, context_.places.style(line.part, "font-size")));
}

void InkRules::inside_margins(const LineMark& line, const PageMarks& marks) {
  const Insets& margin = marks.margin;
  outside(line, margin.left - line.at.x);
  outside(line, line.right - (marks.size.width - margin.right));
  outside(line, line.ink_bottom - (marks.size.height - margin.bottom));
}

/// A cell over several rows is drawn from the first of them down past its foot.
void InkRules::inside_cell(const LineMark& line) {
  outside(line, line.box.left() - line.at.x);
  outside(line, line.right - line.box.right());
  outside(line, line.holder.top() - line.ink_top);
  if (context_.structure.node(line.block).row_span > 1) return;
  outside(line, line.ink_bottom - line.holder.bottom());
}

void InkRules::page(const PageMarks& marks) {
  const LineMark* above = nullptr;
  for (const LineMark& line : marks.lines) {
    if (line.runs.empty()) continue;
    const bool working = document::is_working_mark(line.part);
    if (!working) letters(line);
    glyphs(line);
    if (line.part != Part::page_number && !working) inside_margins(line, marks);
    if (line.kind == LineMark::Kind::cell) inside_cell(line);
    const bool under = above != nullptr && above->at.y < line.at.y;
    if (under && line.kind != LineMark::Kind::figure && ink_meets(*above, line)) {
      const Words seen{"“" + line.text + "” chạm dòng trên",
                       "“" + line.text + "” touches the line above"};
      context_.findings.broken("ink", seen, context_.places.style(line.part, "line-height"));
    }
    above = &line;
  }
}

}  // namespace hopbao::audit
