#pragma once

#include "bind/context.hpp"
#include "bind/exhibits.hpp"
#include "bind/markdown.hpp"
#include "bind/numbering.hpp"
#include "bind/text_places.hpp"
#include "input/value.hpp"

#include <optional>
#include <string>
#include <vector>

namespace hopbao::bind {

/// A section of the data file with its text read.
struct Section {
  const input::Value* keys = nullptr;
  std::string id;
  const input::Value* title = nullptr;  ///< in the document's language; nullptr: a lead-in
  std::optional<TextPlaces> places;     ///< of the body
  Markdown body;
};

/// Reads the [[sections]] that the layout's product prints: ids, titles, texts; places exhibits in
/// their order. Reports what is wrong
/// with the texts as Markdown.
std::vector<Section> read_sections(Context& context, Exhibits& exhibits);

/// Appends the blocks and notes of all sections to the document; each section's text is let go when
/// it is bound. `first_heading`: 2 if a title
/// heads the document, else 1; the structure has no skipped level.
void bind_sections(std::vector<Section> sections, int first_heading, Context& context,
                   Exhibits& exhibits);

}  // namespace hopbao::bind
