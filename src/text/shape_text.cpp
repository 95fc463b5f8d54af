#include "text/paragraph.hpp"

#include "base/invariant.hpp"
#include "text/itemize.hpp"
#include "text/no_break.hpp"
#include "text/paragraph_items.hpp"
#include "text/shaping_state.hpp"

#include <utility>

namespace hopbao::text {

using Piece = ShapedText::Piece;

static Piece glyph_piece(Stretch& stretch, const document::Text& text, Shaper& shaper) {
  Piece piece;
  piece.run.glyphs = shaper.shape(*stretch.font, stretch.text);
  piece.run.font = std::move(stretch.font);
  piece.run.size = text.style->size;
  piece.run.color = text.style->color;
  piece.run.text = std::move(stretch.text);
  piece.run.span = stretch.span;
  piece.run.source = text.source;
  piece.rise = text.style->rise;
  piece.tag = text.tag;
  piece.target = text.target;
  piece.marks_note = text.marks_note;
  return piece;
}

static Piece blank_piece(const document::Blank& blank) {
  Piece piece;
  piece.blank = blank.name;
  piece.blank_width = blank.width;
  piece.run.span = blank.span;
  return piece;
}

static Piece fill_piece(const Stretch& stretch, const document::TextStyle& style,
                        const diagnostics::SourceSpan& span) {
  Piece piece;
  piece.run.font = stretch.font;
  piece.run.size = style.size;
  piece.run.color = style.color;
  piece.run.span = span;
  piece.rise = style.rise;
  return piece;
}

/// What a leader repeats.
static void add_dot(GlyphRun& run, Shaper& shaper) {
  if (!run.font || !run.font->has_glyph('.')) return;
  run.text = ".";
  run.glyphs = shaper.shape(*run.font, run.text);
}

/// Vietnamese lines end at spaces; English ones where UAX 14 lets them. The no-break rules hold
/// over both.
static BreakRules break_rules(std::string_view text, Lang lang, ShapingState& state) {
  BreakRules rules;
  rules.spaces = no_break_spaces(text, lang);
  if (lang == Lang::vi) return rules;
  rules.line_begins = state.line_breaks().of(text);
  bool may_break = true;  // behind the spaces that stand here
  for (std::size_t i = text.size(); i > 0; --i) {
    if (text[i - 1] != ' ') {
      may_break = rules.line_begins[i - 1];
    } else if (!may_break) {
      rules.spaces[i - 1] = SpaceBreak::never;
    }
  }
  return rules;
}

ShapedText shape(const document::Inlines& inlines, Lang lang, FontBook& fonts,
                 diagnostics::DiagnosticSink& sink) {
  Itemized itemized = itemize(inlines, fonts, sink);
  ShapingState& state = fonts.shaping_state();
  const BreakRules rules = break_rules(itemized.text, lang, state);
  ShapedText shaped;
  Shaper& shaper = state.shaper(lang);
  ItemBuilder items(shaped, rules);
  for (Stretch& stretch : itemized.stretches) {
    std::visit(overloaded{
                   [&](const document::Text& text) {
                     shaped.pieces.push_back(glyph_piece(stretch, text, shaper));
                     items.add_glyphs(stretch.joined);
                   },
                   [&](const document::Blank& blank) {
                     shaped.pieces.push_back(blank_piece(blank));
                     items.add_blank();
                   },
                   [&](const document::LineBreak&) { items.add_line_break(); },
                   [&](const document::NoteMark& mark) {
                     shaped.pieces.push_back(glyph_piece(stretch, mark.text, shaper));
                     shaped.pieces.back().note = mark.note;
                     items.add_note_mark();
                   },
                   [&](const document::PageField& field) {
                     shaped.pieces.push_back(glyph_piece(stretch, field.text, shaper));
                     items.add_glyphs(stretch.joined);
                   },
                   [&](const document::Leader& leader) {
                     shaped.pieces.push_back(fill_piece(stretch, *leader.style, leader.span));
                     add_dot(shaped.pieces.back().run, shaper);
                     shaped.pieces.back().fill = LeaderRoom{leader.dots};
                     items.add_leader();
                   },
                   [&](const document::Tab& tab) {
                     shaped.pieces.push_back(fill_piece(stretch, *tab.style, tab.span));
                     shaped.pieces.back().fill = TabStop{tab.at};
                     items.add_tab();
                   },
               },
               inlines[stretch.inline_index]);
  }
  items.finish();
  return shaped;
}

}  // namespace hopbao::text
