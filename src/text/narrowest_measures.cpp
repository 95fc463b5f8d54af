#include "text/fill.hpp"
#include "text/line_breaking.hpp"
#include "text/paragraph.hpp"

#include <algorithm>
#include <limits>
#include <span>
#include <utility>

namespace hopbao::text {

namespace {

/// A stretch that no line break parts, and the room before it if it follows another on its line.
struct Word {
  Length width;
  Length room_before;
  bool opens_line = false;  ///< behind a forced break
};

bool parts_words(const Item& item) {
  const auto* penalty = std::get_if<Penalty>(&item);
  return penalty != nullptr && penalty->cost >= Penalty::kLastResort;
}

std::vector<Word> words_of(std::span<const Item> items) {
  std::vector<Word> words;
  Word word{{}, {}, true};
  bool open = false;  // the word has a box
  for (std::size_t i = 0; i < items.size(); ++i) {
    const bool breaks = is_break_opportunity(items, i) && !parts_words(items[i]);
    if (breaks && open) {
      words.push_back(word);
      word = {};
      open = false;
    }
    if (breaks && is_forced_break(items[i])) word = {{}, {}, true};
    if (const auto* glue = std::get_if<Glue>(&items[i])) {
      (open ? word.width : word.room_before) += glue->width;
    } else if (const auto* box = std::get_if<Box>(&items[i])) {
      word.width += box->width;
      open = true;
    }
  }
  return words;
}

/// Lines filled one after the other: no way of breaking takes fewer.
struct Filled {
  std::size_t lines = 0;
  Length widest;
};

Filled fill_lines(std::span<const Word> words, Length measure, Length first_indent) {
  Filled filled;
  Length line;
  for (const Word& word : words) {
    const Length longer = line + word.room_before + word.width;
    if (!word.opens_line && filled.lines > 0 && fits(longer, measure)) {
      line = longer;
    } else {
      line = word.width + (filled.lines == 0 ? first_indent : Length());
      ++filled.lines;
    }
    filled.widest = std::max(filled.widest, line);
  }
  return filled;
}

/// The narrowest measure for `lines` lines, between one that is too narrow and one that will do.
Length narrowest(std::span<const Word> words, Length first_indent, std::size_t lines,
                 std::pair<Length, Length> between) {
  auto [narrow, wide] = between;
  while (wide - narrow > kLayoutTolerance) {
    const Length middle = (narrow + wide) / 2;
    const Filled filled = fill_lines(words, middle, first_indent);
    const bool enough = filled.lines <= lines && fits(filled.widest, middle);
    (enough ? wide : narrow) = middle;
  }
  return fill_lines(words, wide, first_indent).widest;
}

}  // namespace

std::vector<Length> narrowest_measures(const ShapedText& text, Length first_indent,
                                       std::size_t lines) {
  const std::vector<Word> words =
      words_of(has_tabs(text) ? items_with_tabs(text, {}, {}) : text.items);
  std::vector<Length> measures;
  if (words.empty()) return measures;
  const Length endless = Length::from_pt(std::numeric_limits<float>::max());
  const Filled unbroken = fill_lines(words, endless, first_indent);
  const std::size_t fewest = unbroken.lines;
  measures.assign(std::min(fewest, lines), unbroken.widest);
  Length widest_word = fill_lines(words, {}, first_indent).widest;
  while (measures.size() < lines && widest_word + kLayoutTolerance < measures.back()) {
    measures.push_back(narrowest(words, first_indent, measures.size() + 1,
                                 {widest_word - kLayoutTolerance, measures.back()}));
  }
  return measures;
}

}  // namespace hopbao::text
