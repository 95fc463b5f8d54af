#include "bind/translation_marks.hpp"

#include "bind/text_places.hpp"
#include "bind/values.hpp"
#include "unicode/normalize.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace hopbao::bind {

using diagnostics::DiagnosticSink;
using diagnostics::Kind;
using input::Value;

namespace {

constexpr std::string_view kSpace = " \t\n\r";

/// Bytes [begin, end) of a text that hold a paragraph.
struct Stretch {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// Lines that follow each other without a blank one.
std::vector<Stretch> paragraphs_of(std::string_view text) {
  std::vector<Stretch> all;
  bool open = false;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t feed = std::min(text.find('\n', at), text.size());
    const std::size_t first = text.substr(at, feed - at).find_first_not_of(kSpace);
    if (first == std::string_view::npos) {
      open = false;
    } else {
      if (!open) all.push_back({at + first, feed});
      all.back().end = feed;
      open = true;
    }
    at = feed + 1;
  }
  return all;
}

std::string_view cut(std::string_view text, Stretch stretch) {
  return text.substr(stretch.begin, stretch.end - stretch.begin);
}

std::string with_single_spaces(std::string_view text) {
  std::string folded;
  bool space = false;
  for (const char c : text) {
    if (kSpace.find(c) != std::string_view::npos) {
      space = !folded.empty();
      continue;
    }
    if (space) folded += ' ';
    space = false;
    folded += c;
  }
  return folded;
}

/// The first words of a paragraph, to know it by.
std::string opening_of(std::string_view paragraph) {
  constexpr std::size_t kMost = 48;
  std::string words = with_single_spaces(paragraph);
  if (words.size() <= kMost) return words;
  const std::size_t end = words.rfind(' ', kMost);
  if (end == std::string::npos) return words;
  return words.substr(0, end) + " …";
}

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  std::size_t at = text.find_first_not_of(kSpace);
  while (at != std::string_view::npos) {
    const std::size_t end = std::min(text.find_first_of(kSpace, at), text.size());
    words.push_back(text.substr(at, end - at));
    at = text.find_first_not_of(kSpace, end);
  }
  return words;
}

/// One text in both languages with its marks.
class TranslatedText {
 public:
  TranslatedText(const Value& vi, const Value& en, const Value& marks)
      : vi_(vi),
        en_(en),
        marks_(marks),
        vi_text_(string_or_empty(&vi)),
        en_text_(string_or_empty(&en)),
        vi_paragraphs_(paragraphs_of(vi_text_)),
        en_paragraphs_(paragraphs_of(en_text_)),
        given_(words_of(string_or_empty(&marks))) {
    for (const Stretch& one : vi_paragraphs_) now_.push_back(translation_mark(cut(vi_text_, one)));
  }

  void check(DiagnosticSink& sink) const;

 private:
  void report_uneven(DiagnosticSink& sink) const;
  void report_unmarked(DiagnosticSink& sink) const;
  void report_outdated(std::size_t index, DiagnosticSink& sink) const;
  diagnostics::SourceSpan english(std::size_t index) const {
    const Stretch& one = en_paragraphs_[index];
    return TextPlaces(en_).span(one.begin, one.end);
  }

  const Value& vi_;
  const Value& en_;
  const Value& marks_;
  std::string_view vi_text_;
  std::string_view en_text_;
  std::vector<Stretch> vi_paragraphs_;
  std::vector<Stretch> en_paragraphs_;
  std::vector<std::string_view> given_;
  std::vector<std::string> now_;
};

/// At the first English paragraph whose Vietnamese is another one, which is where they part.
void TranslatedText::report_uneven(DiagnosticSink& sink) const {
  std::size_t first = 0;
  while (first < now_.size() && first < given_.size() && now_[first] == given_[first]) ++first;
  const diagnostics::SourceSpan place =
      en_paragraphs_.empty() ? en_.span : english(std::min(first, en_paragraphs_.size() - 1));
  sink.report(Kind::translation_uneven, place,
              {std::to_string(vi_paragraphs_.size()), std::to_string(en_paragraphs_.size())});
}

void TranslatedText::report_unmarked(DiagnosticSink& sink) const {
  std::string all;
  for (const std::string& mark : now_) all += (all.empty() ? "" : " ") + mark;
  sink.report(Kind::translation_unmarked, marks_.span,
              {std::to_string(given_.size()), std::to_string(now_.size()), all});
}

void TranslatedText::report_outdated(std::size_t index, DiagnosticSink& sink) const {
  const Stretch& vi = vi_paragraphs_[index];
  sink.report(
      Kind::translation_outdated, english(index),
      {std::to_string(TextPlaces(vi_).span(vi.begin, vi.end).line), opening_of(cut(vi_text_, vi)),
       std::to_string(index + 1), std::string(given_[index]), now_[index]});
}

void TranslatedText::check(DiagnosticSink& sink) const {
  if (vi_paragraphs_.size() != en_paragraphs_.size()) return report_uneven(sink);
  if (given_.size() != now_.size()) return report_unmarked(sink);
  for (std::size_t i = 0; i < now_.size(); ++i) {
    if (given_[i] != now_[i]) report_outdated(i, sink);
  }
}

}  // namespace

std::string translation_mark(std::string_view paragraph) {
  constexpr std::uint32_t kOffset = 2166136261u;
  constexpr std::uint32_t kPrime = 16777619u;
  std::uint32_t hash = kOffset;
  for (const char c : with_single_spaces(unicode::nfc(paragraph))) {
    hash = (hash ^ static_cast<unsigned char>(c)) * kPrime;
  }
  const std::uint32_t folded = (hash >> 16 ^ hash) & 0xFFFFu;
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string mark;
  for (const unsigned shift : {12u, 8u, 4u, 0u}) mark += kDigits[folded >> shift & 0xFu];
  return mark;
}

void check_translations(const Value& file, DiagnosticSink& sink) {
  for (const Value& item : items_of(&file)) check_translations(item, sink);
  const Value* vi = find(&file, "vi");
  const Value* en = find(&file, "en");
  const Value* marks = find(&file, kTranslatedFrom);
  if (string_of(vi) && string_of(en) && string_of(marks)) {
    TranslatedText(*vi, *en, *marks).check(sink);
  }
  for (const input::Entry& entry : entries_of(&file)) check_translations(entry.value, sink);
}

}  // namespace hopbao::bind
