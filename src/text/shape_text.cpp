#include "base/invariant.hpp"
#include "text/itemize.hpp"
#include "text/no_break.hpp"
#include "text/paragraph.hpp"
#include "text/shaper.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace hopbao::text {

namespace {

// Times-metric spaces are a quarter em: a line may open them by half and close them by a third, as TeX
// does with its own.
constexpr double kStretch = 1.0 / 2;
constexpr double kShrink = 1.0 / 3;
// The last line is filled with white.
constexpr Length kFill = Length::from_pt(1e6);
// A break behind a hyphen inside an English word.
constexpr double kHyphenCost = 50;

/// What the no-break rules read for a blank: it will hold a number.
constexpr char kBlankStandsFor = '0';

/// Builds the pieces and items of a shaped text, inline by inline.
class Builder {
 public:
  Builder(Lang lang, FontBook& fonts, diagnostics::DiagnosticSink& sink)
      : lang_(lang), fonts_(fonts), sink_(sink), shaper_(lang) {}

  void add(const document::Inline& item) {
    std::visit(overloaded{
                   [&](const document::Text& text) { add_text(text, std::nullopt); },
                   [&](const document::Blank& blank) { add_blank(blank); },
                   [&](const document::LineBreak&) { add_line_break(); },
                   [&](const document::NoteMark& mark) { add_text(mark.text, mark.note); },
               },
               item);
  }

  ShapedText finish() {
    make_items();
    return std::move(shaped_);
  }

 private:
  /// The marker of a forced line end among the pieces.
  static constexpr std::size_t kLineEnd = static_cast<std::size_t>(-1);

  void add_text(const document::Text& text, std::optional<std::size_t> note) {
    for (FontSpan& span : itemize(text, fonts_, sink_)) {
      ShapedText::Piece piece;
      piece.run.font = span.font;
      piece.run.size = text.style.size;
      piece.run.color = text.style.color;
      piece.run.span = text.span;
      piece.run.source = text.source;
      piece.run.glyphs = shaper_.shape(*span.font, span.text);
      piece.run.text = std::move(span.text);
      piece.rise = text.style.rise;
      piece.tag = text.tag;
      piece.target = text.target;
      piece.note = note;
      all_text_ += piece.run.text;
      order_.push_back(shaped_.pieces.size());
      shaped_.pieces.push_back(std::move(piece));
    }
  }

  void add_blank(const document::Blank& blank) {
    ShapedText::Piece piece;
    piece.blank = blank.name;
    piece.blank_width = blank.width;
    piece.run.span = blank.span;
    all_text_ += kBlankStandsFor;
    order_.push_back(shaped_.pieces.size());
    shaped_.pieces.push_back(std::move(piece));
  }

  void add_line_break() {
    all_text_ += '\n';
    order_.push_back(kLineEnd);
  }

  void push(Item item, std::size_t piece = 0, std::size_t begin = 0, std::size_t end = 0) {
    shaped_.items.push_back(item);
    shaped_.sources.push_back({piece, begin, end});
  }

  void end_line() {
    push(Penalty{Penalty::kForbidden, {}});
    push(Glue{{}, kFill, {}});
    push(Penalty{Penalty::kForced, {}});
  }

  void make_items() {
    const std::vector<bool> glued = no_break_spaces(all_text_, lang_);
    std::size_t offset = 0;
    for (const std::size_t index : order_) {
      if (index == kLineEnd) {
        end_line();
        ++offset;
      } else if (const ShapedText::Piece& piece = shaped_.pieces[index]; !piece.blank.empty()) {
        push(Box{piece.blank_width}, index);
        ++offset;
      } else {
        make_piece_items(index, glued, offset);
        offset += piece.run.text.size();
      }
    }
    end_line();
  }

  /// Words become boxes and spaces glue.
  void make_piece_items(std::size_t index, const std::vector<bool>& glued, std::size_t offset) {
    const GlyphRun& run = shaped_.pieces[index].run;
    const std::size_t count = run.glyphs.size();
    std::size_t word = 0;
    for (std::size_t i = 0; i < count; ++i) {
      const Glyph& glyph = run.glyphs[i];
      if (glyph.word_space) {
        push_word(index, word, i);
        push_space(index, i, run.text[glyph.cluster] != ' ' || glued[offset + glyph.cluster]);
        word = i + 1;
      } else if (may_break_behind(run, i)) {
        push_word(index, word, i + 1);
        push(Penalty{kHyphenCost, {}});
        word = i + 1;
      }
    }
    push_word(index, word, count);
  }

  void push_word(std::size_t index, std::size_t begin, std::size_t end) {
    if (begin == end) return;
    push(Box{width_of(index, begin, end)}, index, begin, end);
  }

  void push_space(std::size_t index, std::size_t glyph, bool glued) {
    const Length width = width_of(index, glyph, glyph + 1);
    if (glued) push(Penalty{Penalty::kForbidden, {}});
    push(Glue{width, width * kStretch, width * kShrink}, index, glyph, glyph + 1);
  }

  /// English words divide behind their own hyphens; Vietnamese ones never.
  bool may_break_behind(const GlyphRun& run, std::size_t i) const {
    if (lang_ != Lang::en || i == 0 || i + 1 >= run.glyphs.size()) return false;
    const auto is_letter = [&](std::size_t g) {
      const char c = run.text[run.glyphs[g].cluster];
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    };
    return run.text[run.glyphs[i].cluster] == '-' && is_letter(i - 1) && is_letter(i + 1);
  }

  Length width_of(std::size_t index, std::size_t begin, std::size_t end) const {
    const GlyphRun& run = shaped_.pieces[index].run;
    std::int64_t units = 0;
    for (std::size_t i = begin; i < end; ++i) units += run.glyphs[i].advance;
    return run.size * (static_cast<double>(units) / run.font->metrics().units_per_em);
  }

  Lang lang_;
  FontBook& fonts_;
  diagnostics::DiagnosticSink& sink_;
  Shaper shaper_;
  ShapedText shaped_;
  std::string all_text_;
  std::vector<std::size_t> order_;
};

}  // namespace

ShapedText shape(const document::Inlines& inlines, Lang lang, FontBook& fonts,
                 diagnostics::DiagnosticSink& sink) {
  Builder builder(lang, fonts, sink);
  for (const document::Inline& item : inlines) builder.add(item);
  return builder.finish();
}

static bool ends_word(const ShapedText& text, std::size_t i) {
  const Item& item = text.items[i];
  if (std::holds_alternative<Box>(item)) return false;
  if (const auto* penalty = std::get_if<Penalty>(&item)) return penalty->cost < Penalty::kForbidden;
  return i > 0 && std::holds_alternative<Box>(text.items[i - 1]);
}

Measure measure(const ShapedText& text) {
  Measure result;
  Length word;
  Length line;
  for (std::size_t i = 0; i < text.items.size(); ++i) {
    Length width;
    if (const auto* box = std::get_if<Box>(&text.items[i])) width = box->width;
    if (const auto* glue = std::get_if<Glue>(&text.items[i])) width = glue->width;
    const auto* penalty = std::get_if<Penalty>(&text.items[i]);
    line = penalty != nullptr && penalty->cost <= Penalty::kForced ? Length() : line + width;
    word = ends_word(text, i) ? Length() : word + width;
    result.min = std::max(result.min, word);
    result.max = std::max(result.max, line);
  }
  return result;
}

}  // namespace hopbao::text
