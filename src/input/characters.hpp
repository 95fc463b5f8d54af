#pragma once

#include "diagnostics/diagnostic.hpp"
#include "input/text.hpp"

#include <cstddef>
#include <optional>
#include <string_view>

namespace hopbao::input {

/// Why a character has no place in a briefing.
enum class CharacterFault : unsigned char {
  none,
  forbidden,  ///< hidden, control, private use, not a character
  lookalike,  ///< eth and African D for Đ and đ
};

CharacterFault character_fault(char32_t code_point);

/// Đ for Ð and Ɖ, đ for ð and ɖ; anything else is returned as it is.
char32_t vietnamese_letter_for(char32_t lookalike);

/// Reports hidden and control characters, lookalikes of Đ and residue of legacy encodings (TCVN3,
/// VNI, UTF-8 read as Latin-1), each at its place; at most kMostCharacterReports of them for one
/// text. False if there was one. The text is NFC.
bool check_characters(const TextIndex& index, diagnostics::FileId file,
                      diagnostics::DiagnosticSink& sink);

inline constexpr int kMostCharacterReports = 50;

/// The same check for a text made by escapes ("\u200B"), all of it reported at one span.
bool check_characters(std::string_view text, const diagnostics::SourceSpan& span,
                      diagnostics::DiagnosticSink& sink);

/// A run of code points that may be combining marks, so long that putting it in canonical order
/// would cost its length squared. `offset` is that of the first code point too many.
struct MarkRun {
  std::size_t offset = 0;
  char32_t code_point = 0;
};
std::optional<MarkRun> find_long_mark_run(std::string_view text);

}  // namespace hopbao::input
