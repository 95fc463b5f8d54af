#include "text/no_break.hpp"

#include "text/no_break_table.hpp"
#include "text/no_break_words.hpp"
#include "unicode/utf8.hpp"

#include <hb.h>

#include <algorithm>

namespace hopbao::text {

using Word = NoBreakWord;

namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// Digits with marks between and a sign before: an amount, a day, a fraction; no percent sign, no
/// letters.
bool is_amount(std::string_view core) {
  for (const std::string_view sign : {"+", "-", "−", "±", "~"}) {
    if (core.starts_with(sign)) core.remove_prefix(sign.size());
  }
  if (core.empty() || !is_digit(core.front()) || !is_digit(core.back())) return false;
  return core.find_first_not_of("0123456789.,/-:") == std::string_view::npos;
}

/// Roman, also with a year: II, II/2023.
bool is_roman(std::string_view core) {
  core = core.substr(0, core.find('/'));
  return !core.empty() && core.find_first_not_of("IVXLC") == std::string_view::npos;
}

/// a, b … y, đ.
bool is_single_letter(std::string_view core) {
  return (core.size() == 1 && core.front() >= 'a' && core.front() <= 'z') || core == "đ";
}

/// True if the word begins with a capital letter, Đ and Ế among them.
bool is_capital(std::string_view core) {
  std::size_t at = 0;
  const char32_t first = unicode::next_code_point(core, at);
  return hb_unicode_general_category(hb_unicode_funcs_get_default(), first) ==
         HB_UNICODE_GENERAL_CATEGORY_UPPERCASE_LETTER;
}

std::uint8_t numbering_of(std::string_view core) {
  unsigned kinds = 0;
  if (!core.empty() && is_digit(core.front())) kinds |= static_cast<unsigned>(Numbering::digits);
  if (is_roman(core)) kinds |= static_cast<unsigned>(Numbering::roman);
  if (is_single_letter(core)) kinds |= static_cast<unsigned>(Numbering::letter);
  return static_cast<std::uint8_t>(kinds);
}

bool is_dash(std::string_view whole) {
  return whole == "-" || whole == "–" || whole == "—";
}

/// [1], (*), *: what points to a note.
bool is_note_mark(std::string_view whole) {
  if (whole == "(*)" || whole == "*" || whole == "**" || whole == "(**)") return true;
  return whole.size() > 2 && whole.front() == '[' && is_digit(whole[1]) &&
         whole.find_first_not_of("0123456789", 1) == whole.find(']');
}

/// The first word of a phrase; the phrase moves behind it and its separator, which is returned (0:
/// none).
char take_word(std::string_view& phrase, std::string_view& word) {
  const std::size_t end = phrase.find_first_of("~ ");
  word = phrase.substr(0, end);
  const char separator = end == std::string_view::npos ? '\0' : phrase[end];
  phrase.remove_prefix(end == std::string_view::npos ? phrase.size() : end + 1);
  return separator;
}

class Gluer {
 public:
  Gluer(std::string_view text, Lang lang)
      : rules_(no_break_rules(lang)),
        text_(text),

        words_(no_break_words(text)),
        glued_(text.size()) {}

  std::vector<SpaceBreak> run() {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      glue_signs(i);
      const std::uint8_t numbering = numbering_of(words_[i].core);
      if (numbering != 0) glue_number(i, numbering);
      if (!numbering && is_amount(words_[i].core)) glue_unit(i);
      glue_abbreviation(i);
      glue_name(i);
    }
    return std::move(glued_);
  }

 private:
  /// Keeps word `index` on the line of the word before it, if the line is not loose for that.
  void glue_before(std::size_t index, SpaceBreak glue = SpaceBreak::never) {
    if (index == 0 || index >= words_.size() || words_[index].after_break) return;
    const std::size_t from = words_[index - 1].begin + words_[index - 1].whole.size();
    for (std::size_t i = from; i < words_[index].begin; ++i) {
      if (text_[i] == ' ') glued_[i] = std::max(glued_[i], glue);
    }
  }

  void glue_signs(std::size_t index) {
    const std::string_view whole = words_[index].whole;
    if (is_dash(whole)) {
      glue_before(index);
      if (words_[index].after_break) glue_before(index + 1);
    }
    if (is_note_mark(whole) || whole.starts_with("%")) glue_before(index);
  }

  /// The label that ends right before word `index`, glued; nullptr if there is none.
  const LabelRule* glue_label(std::size_t index, std::uint8_t numbering) {
    if (index == 0 || words_[index].opens || words_[index].after_break) return nullptr;
    for (const LabelRule& rule : rules_.labels) {
      if ((rule.accepts & numbering) == 0) continue;
      const std::size_t separator = rule.phrase.find('~');
      const bool two = separator != std::string_view::npos;
      const std::string_view last = two ? rule.phrase.substr(separator + 1) : rule.phrase;
      if (!is_label_word(words_[index - 1], last)) continue;
      if (two && (index < 2 || words_[index - 2].core != rule.phrase.substr(0, separator)))
        continue;
      glue_before(index);
      if (two) glue_before(index - 1);
      return &rule;
    }
    return nullptr;
  }

  /// A label with its own point or colon is compared whole, any other must not end in one.
  static bool is_label_word(const Word& word, std::string_view label) {
    return word.ends ? word.whole == label : word.core == label;
  }

  void glue_number(std::size_t index, std::uint8_t numbering) {
    const Word& word = words_[index];
    const LabelRule* label = glue_label(index, numbering);
    if (word.ends) return;
    if (label == nullptr || label->counts) {
      if (is_amount(word.core)) glue_unit(index);
      glue_month(index);
      return;
    }
    // "ngày 07 tháng 7": the month's number is glued to "tháng" as to any label.
    const bool day = label->phrase == "ngày" || label->phrase == "Ngày";
    if (day && index + 2 < words_.size() && words_[index + 1].core == "tháng" &&
        numbering_of(words_[index + 2].core) != 0) {
      glue_before(index + 1);
    }
  }

  /// English: "7 July", "July 2023"; "7 July 2023" may break before the year.
  void glue_month(std::size_t index) {
    if (rules_.months.empty() || !is_digit(words_[index].core.front())) return;
    if (index + 1 < words_.size() && is_month(index + 1) && words_[index].core.size() <= 2) {
      glue_before(index + 1);
    } else if (index > 0 && is_month(index - 1) && !words_[index - 1].ends) {
      const bool dated =
          index > 1 && is_amount(words_[index - 2].core) && words_[index - 2].core.size() <= 2;
      if (!dated) glue_before(index);
    }
  }

  bool is_month(std::size_t index) const {
    return std::ranges::find(rules_.months, words_[index].core) != rules_.months.end();
  }

  /// A number, its thousands and millions, its unit.
  void glue_unit(std::size_t index) {
    if (words_[index].ends) return;
    std::size_t next = index + 1;
    while (next < words_.size() && is_magnitude(words_[next])) {
      glue_before(next);
      if (words_[next].ends) return;
      ++next;
    }
    if (next >= words_.size() || words_[next].opens) return;
    const std::string_view first = unit_core(words_[next]);
    if (first.empty()) return;
    for (const std::string_view unit : rules_.units) {
      if (unit.front() != first.front() || !matches(unit, next)) continue;
      return glue_phrase(unit, next, next > index + 1 ? SpaceBreak::reluctant : SpaceBreak::never);
    }
  }

  bool is_magnitude(const Word& word) const {
    return !word.opens &&
           std::ranges::find(rules_.magnitudes, word.core) != rules_.magnitudes.end();
  }

  /// True if the words from `index` on are those of `phrase`, with nothing between them.
  bool matches(std::string_view phrase, std::size_t index) const {
    for (std::string_view word; !phrase.empty(); ++index) {
      take_word(phrase, word);
      if (index >= words_.size() || words_[index].opens || unit_core(words_[index]) != word)
        return false;
      if (!phrase.empty() && words_[index].ends) return false;
    }
    return true;
  }

  /// A unit may go on: "đồng/người", "tạ/ha". And one with its own points is compared whole.
  static std::string_view unit_core(const Word& word) {
    if (word.whole.ends_with(".m.")) return word.whole;
    return word.core.substr(0, word.core.find('/'));
  }

  void glue_phrase(std::string_view phrase, std::size_t index, SpaceBreak before) {
    std::string_view word;
    glue_before(index, before);
    for (char separator = take_word(phrase, word); separator != '\0';
         separator = take_word(phrase, word)) {
      ++index;
      if (separator == '~') glue_before(index);
    }
  }

  void glue_abbreviation(std::size_t index) {
    const Word& word = words_[index];
    std::string_view whole = word.whole;
    if (word.opens) whole.remove_prefix(static_cast<std::size_t>(word.core.data() - whole.data()));
    if (!whole.ends_with('.') && whole != "Đ/c") return;
    const bool known = std::ranges::find(rules_.abbreviations, whole) != rules_.abbreviations.end();
    if (known || (is_initial(whole) && begins_in_capital(index + 1))) glue_before(index + 1);
  }

  /// A., Đ.
  static bool is_initial(std::string_view whole) {
    return whole == "Đ." || (whole.size() == 2 && whole.front() >= 'A' && whole.front() <= 'Z');
  }

  bool begins_in_capital(std::size_t index) const {
    return index < words_.size() && !words_[index].opens && is_capital(words_[index].core);
  }

  /// A title keeps its name, and the name, of four words at most, keeps together if it can.
  void glue_name(std::size_t index) {
    if (!begins_in_capital(index) || !ends_in_title(index)) return;
    glue_before(index);
    for (std::size_t last = index; last < index + 3; ++last) {
      if (words_[last].ends || !begins_in_capital(last + 1)) return;
      glue_before(last + 1, SpaceBreak::reluctant);
    }
  }

  /// True if a title stands right before word `index`; its own words are glued.
  bool ends_in_title(std::size_t index) {
    if (index == 0 || words_[index].after_break || words_[index - 1].ends) return false;
    for (std::string_view title : rules_.titles) {
      const std::size_t separator = title.find('~');
      if (separator == std::string_view::npos) {
        if (words_[index - 1].core == title) return true;
      } else if (index > 1 && words_[index - 1].core == title.substr(separator + 1) &&
                 words_[index - 2].core == title.substr(0, separator)) {
        glue_before(index - 1);
        return true;
      }
    }
    return false;
  }

  const NoBreakRules& rules_;
  std::string_view text_;
  std::vector<Word> words_;
  std::vector<SpaceBreak> glued_;
};

}  // namespace

std::vector<SpaceBreak> no_break_spaces(std::string_view text, Lang lang) {
  if (text.find(' ') == std::string_view::npos) return {};
  return Gluer(text, lang).run();
}

}  // namespace hopbao::text
