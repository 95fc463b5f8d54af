#include "text/paragraph.hpp"

#include "base/invariant.hpp"
#include "text/itemize.hpp"
#include "text/no_break.hpp"
#include "text/paragraph_items.hpp"
#include "text/shaper.hpp"

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

ShapedText shape(const document::Inlines& inlines, Lang lang, FontBook& fonts,
                 diagnostics::DiagnosticSink& sink) {
  Itemized itemized = itemize(inlines, fonts, sink);
  const std::vector<bool> no_break = no_break_spaces(itemized.text, lang);
  ShapedText shaped;
  Shaper shaper(lang);
  ItemBuilder items(shaped, no_break, lang);
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
