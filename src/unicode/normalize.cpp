#include "unicode/normalize.hpp"

#include "base/invariant.hpp"
#include "unicode/utf8.hpp"

#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include <algorithm>

namespace hopbao::unicode {

static bool is_ascii(std::string_view text) {
  // Every byte is looked at, so that the loop vectorises; texts are seldom non-ASCII at their start
  // only.
  unsigned char seen = 0;
  for (const char c : text) seen |= static_cast<unsigned char>(c);
  return seen < 0x80;
}

static icu::StringPiece piece(std::string_view text) {
  return {text.data(), static_cast<int32_t>(text.size())};
}

static std::string normalized(const icu::Normalizer2& normalizer, std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  std::string result;
  result.reserve(text.size());
  icu::StringByteSink<std::string> sink(&result);
  normalizer.normalizeUTF8(0, piece(text), sink, nullptr, status);
  invariant(U_SUCCESS(status), "ICU cannot normalise");
  return result;
}

std::string nfc(std::string_view text) {
  if (is_ascii(text)) return std::string(text);
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* normalizer = icu::Normalizer2::getNFCInstance(status);
  invariant(U_SUCCESS(status), "ICU has no NFC data");
  if (normalizer->isNormalizedUTF8(piece(text), status) && U_SUCCESS(status)) {
    return std::string(text);
  }
  return normalized(*normalizer, text);
}

static std::string fold_ascii(std::string_view text) {
  std::string result(text);
  for (char& c : result) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return result;
}

/// đ, and what is mistaken for it: ð (eth) and ɖ (whose capitals look like Đ). No decomposition has
/// the stroke apart, so normalisation leaves them.
static bool is_d_with_stroke(char32_t code_point) {
  return code_point == 0x0111 || code_point == 0x00F0 || code_point == 0x0256;
}

std::string fold(std::string_view text) {
  if (is_ascii(text)) return fold_ascii(text);
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* normalizer = icu::Normalizer2::getNFDInstance(status);
  invariant(U_SUCCESS(status), "ICU has no NFD data");
  const std::string decomposed = normalized(*normalizer, text);
  std::string result;
  result.reserve(decomposed.size());
  std::size_t offset = 0;
  while (offset < decomposed.size()) {
    const auto code_point = static_cast<UChar32>(next_code_point(decomposed, offset));
    if (u_charType(code_point) == U_NON_SPACING_MARK) continue;
    const auto lower = static_cast<char32_t>(u_foldCase(code_point, U_FOLD_CASE_DEFAULT));
    append_utf8(result, is_d_with_stroke(lower) ? U'd' : lower);
  }
  return result;
}

std::string upper(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  std::string result;
  result.reserve(text.size());
  icu::StringByteSink<std::string> sink(&result);
  // The root locale by name: a null pointer would take the host's.
  icu::CaseMap::utf8ToUpper("", 0, piece(text), sink, nullptr, status);
  invariant(U_SUCCESS(status), "ICU cannot map to upper case");
  return result;
}

}  // namespace hopbao::unicode
