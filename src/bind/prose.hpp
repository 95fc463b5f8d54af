#pragma once

#include "bind/context.hpp"
#include "bind/exhibits.hpp"
#include "bind/markdown.hpp"
#include "bind/numbering.hpp"
#include "bind/text_places.hpp"
#include "input/value.hpp"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace hopbao::bind {

/// A section of the data file with its text read.
struct Section {
  const input::Value* keys = nullptr;
  std::string id;
  const input::Value* title = nullptr;  ///< in the document's language; nullptr: a lead-in
  bool annex = false;
  std::string name;  ///< what a reference to it prints: "II", "Phụ lục I"; or empty
  std::optional<TextPlaces> places;  ///< of the body
  Markdown body;
};

/// Reads [[sections]]: ids, titles, texts; numbers them; places exhibits in their order, those of
/// annexes last. Reports what is wrong with the texts as Markdown.
std::vector<Section> read_sections(Context& context, Exhibits& exhibits);

/// Where and in what shape sections stand.
struct SectionLook {
  std::size_t page = 0;     ///< template, unless the section names its own
  std::size_t columns = 1;  ///< of its text; headings of the first level and exhibits stand across
  Length gutter;
};

/// Appends blocks and notes of sections to the document, headings counted through.
class SectionsBinder {
 public:
  /// `first_heading`: 2 if a title heads the document, else 1; the structure has no skipped level.
  SectionsBinder(int first_heading, Context& context, Exhibits& exhibits);
  ~SectionsBinder();

  /// One section; its text is let go.
  void bind(Section& section, const SectionLook& look);

 private:
  class Prose;
  Context& context_;
  std::unique_ptr<Prose> prose_;
};

}  // namespace hopbao::bind
