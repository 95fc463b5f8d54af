#pragma once

#include "base/lang.hpp"
#include "document/block.hpp"
#include "document/page.hpp"
#include "document/palette.hpp"

#include <optional>
#include <string>
#include <vector>

namespace hopbao::document {

/// What the file says of itself. Dates are inputs; the clock is never asked.
struct Metadata {
  std::string id;  ///< "lang-son/2023-Q2"
  std::string title;
  std::string author;  ///< the issuing office
  std::string subject;
  std::string keywords;
  std::string date;   ///< ISO 8601 day of the event, may be empty
  std::string stage;  ///< "final" or "draft"
};

/// A note of the text: its number and its paragraph ("1 " is part of the content).
struct Note {
  int number = 0;
  Paragraph text;
};

/// A font family that the layout's styles name, and where.
struct FontUse {
  std::string family;
  diagnostics::SourceSpan span;
};

/// A whole briefing, bound: what is to be set, in order, with its structure and the source of each
/// number.
struct Document {
  Lang lang = Lang::vi;
  Metadata metadata;
  std::vector<PageTemplate> pages;  ///< blocks stand on the first until a PageStart
  Palette palette;
  std::vector<Block> blocks;
  std::vector<Note> notes;
  std::vector<FontUse> fonts;
  bool asks_page_numbers = false;  ///< it has a PageField of kind page_of or pages
  StructTree structure;
  Provenance provenance;
};

/// The document as text, for `--dump document` and tests: a line per block, inlines with their
/// sources.
std::string dump(const Document& document);
/// All words of the document in reading order, separated by single spaces: what a text extraction
/// must give.
std::string reading_text(const Document& document);

}  // namespace hopbao::document
