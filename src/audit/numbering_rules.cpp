#include "audit/numbering_rules.hpp"

#include "audit/text_patterns.hpp"
#include "unicode/normalize.hpp"
#include "unicode/utf8.hpp"

#include <algorithm>
#include <sstream>
#include <utility>

namespace hopbao::audit {

using document::Part;

/// Where a letter stands in the alphabet, from 1; 0: nowhere.
static int place_of_letter(std::string_view letter, std::string_view alphabet) {
  int place = 0;
  for (std::size_t at = 0; at < alphabet.size();) {
    const std::size_t begin = at;
    unicode::next_code_point(alphabet, at);
    ++place;
    if (alphabet.substr(begin, at - begin) == letter) return place;
  }
  return 0;
}

static std::optional<int> roman_value(std::string_view digits) {
  static constexpr std::string_view kDigits = "IVXLCDM";
  static constexpr std::array<int, 7> kValues{1, 5, 10, 50, 100, 500, 1000};
  int value = 0;
  int last = 0;
  for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit) {
    const std::size_t at = kDigits.find(*digit);
    if (at == std::string_view::npos) return std::nullopt;
    const int one = kValues[at];
    value += one < last ? -one : one;
    last = std::max(last, one);
  }
  return digits.empty() ? std::nullopt : std::optional(value);
}

/// Takes one counter of the kind off the front of a number.
static std::optional<int> take_count(char kind, std::string_view& number,
                                     std::string_view alphabet) {
  std::size_t end = 0;
  if (kind == 'a' || kind == 'A') {
    if (number.empty()) return std::nullopt;
    unicode::next_code_point(number, end);
    const std::string letter(number.substr(0, end));
    if (letter == "." || letter == ")" || letter == "-") return std::nullopt;
    number.remove_prefix(end);
    return place_of_letter(letter, kind == 'A' ? unicode::upper(alphabet) : std::string(alphabet));
  }
  const std::string_view digits = kind == 'I' ? "IVXLCDM" : "0123456789";
  end = std::min(number.find_first_not_of(digits), number.size());
  const std::string_view taken = number.substr(0, end);
  number.remove_prefix(end);
  if (kind == 'I') return roman_value(taken);
  if (taken.empty() || taken.size() > 6 || taken.front() == '0') return std::nullopt;
  int value = 0;
  for (const char digit : taken) value = value * 10 + (digit - '0');
  return value;
}

std::optional<int> count_by_pattern(std::string_view number, std::string_view pattern,
                                    std::string_view alphabet) {
  std::optional<int> last;
  for (const char c : pattern) {
    if (c == 'I' || c == '1' || c == 'a' || c == 'A') {
      last = take_count(c, number, alphabet);
      if (!last) return std::nullopt;
    } else {
      if (!number.starts_with(c)) return std::nullopt;
      number.remove_prefix(1);
    }
  }
  return number.empty() ? last : std::nullopt;
}

NumberingRules::NumberingRules(const Context& context) : context_(context) {
  if (const Rule* forms = context.findings.rule("numbering-form")) {
    for (const std::string& scheme : forms->strings) {
      std::istringstream words(scheme);
      std::vector<std::string> patterns;
      for (std::string word; words >> word;) patterns.push_back(word);
      schemes_.push_back(std::move(patterns));
    }
  }
  if (const Rule* letters = context.findings.rule("alphabet")) {
    for (const std::string& letter : letters->strings) alphabet_ += letter;
  }
}

/// The count of a heading's number; the schemes that write it otherwise are out. Nothing if none is
/// left.
std::optional<int> NumberingRules::count_of(std::string_view number, std::size_t level) {
  std::optional<int> count;
  std::vector<std::vector<std::string>> left;
  for (const std::vector<std::string>& scheme : schemes_) {
    if (level > scheme.size()) continue;
    const std::optional<int> read = count_by_pattern(number, scheme[level - 1], alphabet_);
    if (!read) continue;
    count = read;
    left.push_back(scheme);
  }
  if (!left.empty()) schemes_ = std::move(left);
  return count;
}

/// What stands before a heading's title: "I.", or a word and its count, "Phần I".
static std::string number_of(std::string_view text) {
  const std::size_t space = text.find(' ');
  std::string first(text.substr(0, space));
  const bool word = first.find_first_of(".)0123456789IVXLCDM") == std::string::npos;
  if (!word || space == std::string_view::npos) return first;
  return first + '_' + std::string(text.substr(space + 1, text.find(' ', space + 1) - space - 1));
}

void NumberingRules::heading(const LineMark& line, std::size_t level) {
  letter_ = 0;
  item_ = 0;
  Findings& findings = context_.findings;
  const std::string number = number_of(line.text);
  const Place text = context_.places.text(line.span(), {}, context_.places.key({"headings"}));
  if (level > level_ + 1) findings.broken("numbering", in_quotes(line.text), text);
  level_ = level;
  const std::optional<int> count = count_of(number, level);
  if (!count) {
    findings.broken("numbering-form", in_quotes(number),
                    context_.places.key({"headings", "numbering"}));
    return;
  }
  int& last = counts_[level - 1];
  if (*count != last + 1) findings.broken("numbering", in_quotes(number), text);
  last = *count;
  std::fill(counts_.begin() + static_cast<std::ptrdiff_t>(level), counts_.end(), 0);
}

/// A paragraph that the author lettered by hand.
void NumberingRules::point(const LineMark& line) {
  const auto letter = letter_label(line.text);
  if (!letter) return;
  const Place place =
      context_.places.text(line.span(), {}, context_.places.key({"headings", "numbering"}));
  const int count = place_of_letter(*letter, alphabet_);
  const std::string label = std::string(*letter) + ")";
  if (count == 0) {
    context_.findings.broken("alphabet", in_quotes(label), place);
    ++letter_;
    return;
  }
  if (count != 1 && count != letter_ + 1) {
    context_.findings.broken("numbering", in_quotes(label), place);
  }
  letter_ = count;
}

/// A numbered list counts from 1, or goes on where the last one ended. Within a list the numbers
/// are the program's own.
void NumberingRules::item(const LineMark& line) {
  const document::StructNode& node = context_.structure.node(line.element);
  const document::StructNode& list = context_.structure.node(node.parent);
  if (!list.ordered) return;
  const std::string number = line.text.substr(0, line.text.find_first_of(".) "));
  const std::optional<int> count = count_by_pattern(number, "1", alphabet_);
  if (!count) return;
  const bool begins = list.first_child == line.element;
  if (begins && *count != 1 && *count != item_ + 1) {
    const Place place = context_.places.text(line.span(), {}, context_.places.key({"lists"}));
    context_.findings.broken("numbering", in_quotes(number), place);
  }
  item_ = *count;
}

void NumberingRules::page(const PageMarks& marks) {
  for (const LineMark& line : marks.lines) {
    if (line.kind != LineMark::Kind::text || line.block == open_) continue;
    open_ = line.block;
    if (line.part >= Part::heading_1 && line.part <= Part::heading_5) {
      const auto level =
          static_cast<std::size_t>(line.part) - static_cast<std::size_t>(Part::heading_1) + 1;
      heading(line, level);
    } else if (line.part == Part::annex) {
      counts_ = {};  // an annex counts its headings anew
      level_ = 0;
    } else if (line.part == Part::body) {
      point(line);
    } else if (line.part == Part::list_item) {
      item(line);
    }
  }
}

}  // namespace hopbao::audit
