#pragma once

#include "bind/binding.hpp"
#include "bind/figures.hpp"
#include "bind/translator.hpp"
#include "document/provenance.hpp"

#include <optional>
#include <string>

namespace hopbao::bind {

/// A field of a figure as printed, and where it comes from.
struct PrintedField {
  std::string text;
  document::Source source;
};

/// A field as running text prints it, in the translator's language. Nothing if the figure has no
/// such field, or it was not collected; a label without a text in this language is empty and was
/// reported.
std::optional<PrintedField> print_field(const Figure& figure, FigureField field,
                                        const FormatSet& formats, Translator& translator);

/// The number of a field: value, plan (percent of the first), change, contribution. An Amount
/// without value for any other field.
const Amount& amount_of(const Figure& figure, FigureField field);
/// The entry in the provenance for a number of a figure.
document::Source source_of(const Figure& figure, FigureField field);
/// Its first letter as a capital.
std::string capitalized(std::string_view text);

}  // namespace hopbao::bind
