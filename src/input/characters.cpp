#include "input/characters.hpp"

#include "input/legacy_encoding.hpp"
#include "unicode/utf8.hpp"

#include <array>
#include <string>

namespace hopbao::input {

using diagnostics::DiagnosticSink;
using diagnostics::FileId;
using diagnostics::Kind;
using diagnostics::SourceSpan;

namespace {

struct Range {
  char32_t first;
  char32_t last;
};

// Not seen on the page, or without a meaning of their own there. TAB, LF and the CR of a CRLF pair
// are text; the pair is LF by the time this is asked.
constexpr std::array<Range, 20> kForbidden{{
    {0x00, 0x08},        // C0 controls
    {0x0B, 0x1F},        //
    {0x7F, 0x9F},        // DEL, C1 controls
    {0xAD, 0xAD},        // soft hyphen; ư in TCVN3
    {0x034F, 0x034F},    // combining grapheme joiner
    {0x061C, 0x061C},    // bidi mark
    {0x115F, 0x1160},    // Hangul fillers
    {0x180E, 0x180E},    // Mongolian vowel separator
    {0x200B, 0x200F},    // zero-width space and joiners, bidi marks
    {0x2028, 0x202E},    // line and paragraph separators, bidi embeddings
    {0x2060, 0x206F},    // word joiner, invisible operators, bidi isolates
    {0x3164, 0x3164},    // Hangul filler
    {0xD800, 0xF8FF},    // surrogates, private use
    {0xFDD0, 0xFDEF},    // no characters
    {0xFEFF, 0xFEFF},    // byte-order mark inside the text
    {0xFFA0, 0xFFA0},    // Hangul filler
    {0xFFF9, 0xFFFD},    // annotation controls, replacement character
    {0xE0000, 0xE0FFF},  // tags
    {0xF0000, 0xFFFFF},  // private use
    {0x100000, 0x10FFFF},
}};

// Between 256 marks there is always a letter or a space, except in texts that are made to hurt.
constexpr int kLongestMarkRun = 256;

bool may_be_mark(char32_t c) {
  if (c < 0x300 || (c >= 0x1E00 && c <= 0x1FFF)) return false;
  if (c <= 0x2FFF || (c >= 0x302A && c <= 0x309A)) return true;
  return (c >= 0xA66F && c <= 0xABFF) || c >= 0xFB1E;
}

}  // namespace

CharacterFault character_fault(char32_t code_point) {
  switch (code_point) {
    case 0xD0:
    case 0x189:
    case 0xF0:
    case 0x256:
      return CharacterFault::lookalike;
    default:
      break;
  }
  if (code_point == '\t' || code_point == '\n') return CharacterFault::none;
  if ((code_point & 0xFFFEu) == 0xFFFEu) return CharacterFault::forbidden;
  for (const Range& range : kForbidden) {
    if (code_point >= range.first && code_point <= range.last) return CharacterFault::forbidden;
  }
  return CharacterFault::none;
}

char32_t vietnamese_letter_for(char32_t lookalike) {
  switch (lookalike) {
    case 0xD0:
    case 0x189:
      return 0x110;
    case 0xF0:
    case 0x256:
      return 0x111;
    default:
      return lookalike;
  }
}

static void report(char32_t code_point, CharacterFault fault, const SourceSpan& span,
                   DiagnosticSink& sink) {
  if (fault == CharacterFault::forbidden) {
    sink.report(Kind::forbidden_character, span, {unicode::code_point_name(code_point)});
    return;
  }
  const char32_t meant = vietnamese_letter_for(code_point);
  std::string seen_text;
  std::string meant_text;
  unicode::append_utf8(seen_text, code_point);
  unicode::append_utf8(meant_text, meant);
  sink.report(Kind::lookalike_character, span,
              {seen_text, unicode::code_point_name(code_point), meant_text,
               unicode::code_point_name(meant)});
}

bool check_characters(const TextIndex& index, FileId file, DiagnosticSink& sink) {
  const std::string_view text = index.text();
  int reports = 0;
  for (std::size_t at = 0; at < text.size() && reports < kMostCharacterReports;) {
    const std::size_t begin = at;
    const auto byte = static_cast<unsigned char>(text[at]);
    if ((byte >= 0x20 && byte < 0x7F) || byte == '\n' || byte == '\t') {
      ++at;
      continue;
    }
    const char32_t code_point = unicode::next_code_point(text, at);
    if (const auto word = find_legacy_word(text, begin)) {
      sink.report(Kind::legacy_encoding, index.span(file, word->begin, word->end),
                  {std::string(text.substr(word->begin, word->end - word->begin))});
      ++reports;
      at = word->end;
      continue;
    }
    const CharacterFault fault = character_fault(code_point);
    if (fault == CharacterFault::none) continue;
    report(code_point, fault, index.span(file, begin, at), sink);
    ++reports;
  }
  return reports == 0;
}

bool check_characters(std::string_view text, const SourceSpan& span, DiagnosticSink& sink) {
  for (std::size_t at = 0; at < text.size();) {
    const char32_t code_point = unicode::next_code_point(text, at);
    const CharacterFault fault = character_fault(code_point);
    if (fault == CharacterFault::none) continue;
    report(code_point, fault, span, sink);
    return false;
  }
  return true;
}

std::optional<MarkRun> find_long_mark_run(std::string_view text) {
  int run = 0;
  for (std::size_t at = 0; at < text.size();) {
    if (static_cast<unsigned char>(text[at]) < 0x80) {
      run = 0;
      ++at;
      continue;
    }
    const std::size_t begin = at;
    const char32_t code_point = unicode::next_code_point(text, at);
    run = may_be_mark(code_point) ? run + 1 : 0;
    if (run > kLongestMarkRun) return MarkRun{begin, code_point};
  }
  return std::nullopt;
}

}  // namespace hopbao::input
