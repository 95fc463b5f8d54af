#pragma once

#include "diagnostics/diagnostic.hpp"
#include "input/value.hpp"

#include <string>
#include <string_view>

namespace hopbao::bind {

/// The key beside `vi` and `en` that holds the marks of the Vietnamese paragraphs which the English
/// was made from, parted by spaces.
inline constexpr std::string_view kTranslatedFrom = "en-of";

/// The mark of a paragraph: four hexadecimal digits, folded from FNV-1a (32 bits; Fowler, Noll, Vo)
/// of its text in NFC with white space as single spaces and bindings as written.
std::string translation_mark(std::string_view paragraph);

/// Holds the English of each { vi, en, en-of } in a file to its marks: paragraphs (lines between
/// blank lines) whose Vietnamese has changed, another number of paragraphs in both languages, and
/// marks that are not one a paragraph. Texts without `en-of` are not asked.
void check_translations(const input::Value& file, diagnostics::DiagnosticSink& sink);

}  // namespace hopbao::bind
