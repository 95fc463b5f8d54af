#include "text/no_break.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace hopbao::text {

namespace {

/// A word between spaces, and its core without the punctuation around it.
struct Word {
  std::string_view whole;
  std::string_view core;
  std::size_t end = 0;  ///< byte offset of the space behind it
};

constexpr std::string_view kOpening = "(\"'[";
constexpr std::string_view kClosing = ".,;:)\"'!?]";

std::string_view strip(std::string_view word) {
  while (!word.empty() && kOpening.find(word.front()) != std::string_view::npos) word.remove_prefix(1);
  if (word.starts_with("“")) word.remove_prefix(std::string_view("“").size());
  while (!word.empty() && kClosing.find(word.back()) != std::string_view::npos) word.remove_suffix(1);
  if (word.ends_with("”")) word.remove_suffix(std::string_view("”").size());
  return word;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// "14.245", "-5,2", "+17,3", "08/13", "52,97%": begins with a digit, behind a sign at most.
bool is_number(std::string_view word) {
  if (word.starts_with("−")) word.remove_prefix(std::string_view("−").size());
  if (word.starts_with('+') || word.starts_with('-')) word.remove_prefix(1);
  return !word.empty() && is_digit(word.front());
}

bool is_roman(std::string_view word) {
  word = word.substr(0, word.find('/'));
  return !word.empty() && word.find_first_not_of("IVXLC") == std::string_view::npos;
}

bool one_of(std::string_view word, std::span<const std::string_view> words) {
  return std::ranges::find(words, word) != words.end();
}

/// "TM.", "KT.", "Q.": capitals and a point.
bool is_abbreviation(std::string_view whole) {
  if (whole.size() < 2 || whole.size() > 5 || whole.back() != '.') return false;
  return std::ranges::all_of(whole.substr(0, whole.size() - 1),
                             [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// What a rule looks at: the words on both sides of a space and the one before them.
struct Place {
  Word before_left;
  Word left;
  Word right;
};

bool is_dash(std::string_view word) { return word == "-" || word == "–" || word == "—"; }

// ---- Vietnamese -------------------------------------------------------------------------------

// A unit's first word stays with its number, and a scale word with the unit it scales.
constexpr std::array<std::string_view, 37> kUnits{
    "tỷ",     "triệu",  "nghìn", "đồng",  "USD",   "%",      "điểm",  "xã",    "cụm",  "doanh",
    "hợp",    "liên",   "thủ",   "dịch",  "tài",   "sản",    "ha",    "tấn",   "km",   "km²",
    "m",      "m²",     "m³",    "người", "hộ",    "lượt",   "dự",    "đơn",   "trạm", "trường",
    "tháng",  "năm",    "ngày",  "quý",   "giờ",   "huyện",  "tỉnh"};
constexpr std::array<std::string_view, 3> kScales{"tỷ", "triệu", "nghìn"};
constexpr std::array<std::string_view, 7> kScaled{"đồng", "USD", "lượt", "tấn", "người", "ha", "tỷ"};
constexpr std::array<std::string_view, 18> kBeforeNumber{
    "ngày", "Ngày", "tháng", "Tháng", "năm",  "Năm",  "Điều", "điều", "khoản",
    "Khoản", "số",  "Số:",   "Biểu",  "Bảng", "Hình", "lần",  "khóa", "trang"};
constexpr std::array<std::string_view, 6> kQuarter{"quý", "Quý", "QUÝ", "lục", "lần", "khóa"};

bool glued_vi(const Place& p) {
  const bool right_number = is_number(p.right.core);
  if (one_of(p.left.core, kBeforeNumber) && right_number) return true;
  if (p.before_left.core == "Biểu" && p.left.core == "đồ" && right_number) return true;
  if (one_of(p.left.core, kQuarter) && (is_roman(p.right.core) || right_number)) return true;
  // "điểm a", "điểm đ"; "điểm phần trăm" goes on as a unit.
  if (p.left.core == "điểm" && (p.right.core.size() == 1 || p.right.core == "đ")) return true;
  if (is_number(p.left.core) && p.left.whole.back() == p.left.core.back() &&
      one_of(p.right.core, kUnits)) {
    return true;
  }
  return one_of(p.left.core, kScales) && is_number(p.before_left.core) && one_of(p.right.core, kScaled);
}

// ---- English ----------------------------------------------------------------------------------

constexpr std::array<std::string_view, 14> kEnglishUnits{
    "billion", "million",  "thousand", "percent", "percentage", "VND", "USD", "ha",
    "km",      "communes", "tonnes",   "people",  "%",          "m"};
constexpr std::array<std::string_view, 12> kMonths{"January", "February", "March",     "April",
                                                   "May",     "June",     "July",      "August",
                                                   "September", "October", "November", "December"};
constexpr std::array<std::string_view, 9> kEnglishBeforeNumber{
    "Table", "Figure", "No.", "Article", "Clause", "Point", "VND", "USD", "Chart"};

bool is_quarter(std::string_view word) { return word.size() == 2 && word[0] == 'Q' && is_digit(word[1]); }

bool glued_en(const Place& p) {
  const bool right_number = is_number(p.right.core);
  if (right_number && (one_of(p.left.core, kEnglishBeforeNumber) || p.left.whole == "No.")) return true;
  if (right_number && is_quarter(p.left.core)) return true;
  if (!is_number(p.left.core) || p.left.whole.back() != p.left.core.back()) return false;
  return one_of(p.right.core, kEnglishUnits) || one_of(p.right.core, kMonths);
}

bool glued(const Place& place, Lang lang) {
  // A dash never opens a line, whatever the language.
  if (is_dash(place.right.whole) || place.right.core.starts_with('%')) return true;
  if (is_abbreviation(place.left.whole)) return true;
  return lang == Lang::vi ? glued_vi(place) : glued_en(place);
}

Word next_word(std::string_view text, std::size_t begin) {
  Word word;
  word.end = std::min(text.find_first_of(" \n", begin), text.size());
  word.whole = text.substr(begin, word.end - begin);
  word.core = strip(word.whole);
  return word;
}

}  // namespace

std::vector<bool> no_break_spaces(std::string_view text, Lang lang) {
  std::vector<bool> result(text.size(), false);
  Place place;
  place.right = next_word(text, 0);
  while (place.right.end < text.size()) {
    const std::size_t space = place.right.end;
    place.before_left = place.left;
    place.left = place.right;
    place.right = next_word(text, space + 1);
    if (text[space] != ' ' || place.left.whole.empty() || place.right.whole.empty()) continue;
    result[space] = glued(place, lang);
  }
  return result;
}

}  // namespace hopbao::text
