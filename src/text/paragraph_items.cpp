#include "text/paragraph_items.hpp"

#include "text/fill.hpp"

namespace hopbao::text {

namespace {

constexpr double kStretch = 1.0 / 2;
constexpr double kShrink = 1.0 / 3;
/// What it costs to end a line at a hyphen of an English compound.
constexpr double kHyphenPenalty = 50;
/// Room that a last line may leave, far more than any measure.
constexpr Length kFinishing = Length::from_pt(1e6);

Length scaled(const GlyphRun& run, std::int64_t units) {
  return run.size * (static_cast<double>(units) / run.font->metrics().units_per_em);
}

Length width_of(const GlyphRun& run, std::size_t begin, std::size_t end) {
  std::int64_t units = 0;
  for (std::size_t i = begin; i < end; ++i) units += run.glyphs[i].advance;
  return scaled(run, units);
}

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0xC3;
}

Penalty forbidden() {
  return {Penalty::kForbidden, Length()};
}

}  // namespace

Length word_space(const GlyphRun& run) {
  return run.font ? scaled(run, run.font->space_advance()) : Length();
}

Length space_stretch(const GlyphRun& run) {
  return word_space(run) * kStretch;
}

Length space_shrink(const GlyphRun& run) {
  return word_space(run) * kShrink;
}

ItemBuilder::ItemBuilder(ShapedText& text, const std::vector<bool>& no_break, Lang lang)
    : text_(text), no_break_(no_break), lang_(lang) {}

void ItemBuilder::push(Item item, ShapedText::Source source) {
  text_.items.push_back(item);
  text_.sources.push_back(source);
}

bool ItemBuilder::at_line_start() const {
  return text_.items.empty() || is_forced_break(text_.items.back());
}

void ItemBuilder::add_glyphs(std::size_t joined) {
  const GlyphRun& run = piece().run;
  std::size_t begin = 0;
  for (std::size_t i = 0; i < run.glyphs.size(); ++i) {
    if (!run.glyphs[i].word_space) continue;
    add_word(begin, i);
    const std::size_t cluster = run.glyphs[i].cluster;
    const bool breakable = run.text[cluster] == ' ' && !piece().note &&
                           !(joined + cluster < no_break_.size() && no_break_[joined + cluster]);
    add_space(i, !breakable);
    begin = i + 1;
  }
  add_word(begin, run.glyphs.size());
}

/// A word, which in English may be broken behind the hyphens between its letters. Numbers and codes
/// (COVID-19, 30/2020/ND-CP) are kept whole.
void ItemBuilder::add_word(std::size_t begin, std::size_t end) {
  if (begin == end) return;
  const GlyphRun& run = piece().run;
  const std::size_t first = run.glyphs[begin].cluster;
  const std::size_t last = end < run.glyphs.size() ? run.glyphs[end].cluster : run.text.size();
  const std::string_view word = std::string_view(run.text).substr(first, last - first);
  if (lang_ == Lang::en && !behind_leader_ && word.find('-') != std::string_view::npos &&
      word.find_first_of("0123456789") == std::string_view::npos) {
    for (std::size_t i = begin + 1; i + 1 < end; ++i) {
      const std::size_t at = run.glyphs[i].cluster;
      if (run.text[at] != '-' || !is_letter(run.text[run.glyphs[i - 1].cluster]) ||
          !is_letter(run.text[run.glyphs[i + 1].cluster])) {
        continue;
      }
      add_word_part(begin, i + 1);
      push(Penalty{kHyphenPenalty, Length()});
      begin = i + 1;
    }
  }
  add_word_part(begin, end);
}

void ItemBuilder::add_word_part(std::size_t begin, std::size_t end) {
  push(Box{width_of(piece().run, begin, end)}, {text_.pieces.size() - 1, begin, end});
}

bool ItemBuilder::behind_fill() const {
  if (text_.sources.empty()) return false;
  const std::size_t last = text_.sources.back().piece;
  return last != ShapedText::Source::kNothing && is_fill(text_.pieces[last]);
}

/// Ordinary spaces that open a line, or stand behind a leader or tab, are dropped.
void ItemBuilder::add_space(std::size_t index, bool forbidden_here) {
  const GlyphRun& run = piece().run;
  const bool droppable = at_line_start() || behind_fill();
  if (droppable && run.text[run.glyphs[index].cluster] == ' ') return;
  if (forbidden_here || behind_leader_) push(forbidden());
  push(Glue{width_of(run, index, index + 1), space_stretch(run), space_shrink(run)},
       {text_.pieces.size() - 1, index, index + 1});
}

void ItemBuilder::add_blank() {
  push(Box{piece().blank_width}, {text_.pieces.size() - 1, 0, 0});
}

void ItemBuilder::add_note_mark() {
  std::vector<Item>& items = text_.items;
  if (!items.empty() && std::holds_alternative<Glue>(items.back()) &&
      is_break_opportunity(items, items.size() - 1)) {
    items.insert(items.end() - 1, forbidden());
    text_.sources.insert(text_.sources.end() - 1, ShapedText::Source());
  }
  add_glyphs(0);
}

void ItemBuilder::add_leader() {
  drop_trailing_glue();
  if (!at_line_start()) push(Penalty{Penalty::kLastResort, Length()});
  push(Box{least_leader(piece().run)}, {text_.pieces.size() - 1, 0, 0});
  behind_leader_ = true;
}

void ItemBuilder::add_tab() {
  drop_trailing_glue();
  push(Box{word_space(piece().run)}, {text_.pieces.size() - 1, 0, 0});
}

void ItemBuilder::drop_trailing_glue() {
  const auto droppable = [](const Item& item) {
    return std::holds_alternative<Glue>(item) ||
           (std::holds_alternative<Penalty>(item) && !is_forced_break(item));
  };
  while (!text_.items.empty() && droppable(text_.items.back())) {
    text_.items.pop_back();
    text_.sources.pop_back();
  }
}

void ItemBuilder::add_line_break() {
  drop_trailing_glue();
  if (at_line_start()) push(Box());  // an empty line
  push(forbidden());
  push(Glue{Length(), kFinishing, Length()});
  push(Penalty{Penalty::kForced, Length()});
  behind_leader_ = false;
}

void ItemBuilder::finish() {
  drop_trailing_glue();
  if (!text_.items.empty() && !is_forced_break(text_.items.back())) add_line_break();
}

}  // namespace hopbao::text
