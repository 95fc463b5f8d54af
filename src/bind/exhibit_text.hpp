#pragma once

#include "bind/cascade.hpp"
#include "bind/exhibits.hpp"
#include "bind/table/notes.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hopbao::bind {

/// Puts the paragraphs around an exhibit's body together. Words come from the layout's [exhibits].
class ExhibitText {
 public:
  /// The arguments outlive this.
  ExhibitText(const ExhibitEntry& entry, Context& context) : entry_(entry), context_(context) {}

  /// Number and title; a table's notes may mark the title.
  document::Paragraph caption(const std::string& name, document::StructId tag,
                              table::TableNotes& notes);
  /// Number and words, over the head of a table's further pages.
  document::Paragraph continued(const std::string& name);
  /// Between caption and body: a line of subtitle and scope, with the unit or above a line of it.
  /// Elements go below `parent`.
  void add_subheads(document::StructId parent, std::vector<document::Paragraph>& into);
  /// The notes as sentences of one paragraph.
  void add_notes(document::StructId parent, std::vector<document::Paragraph>& into);
  void add_source(document::StructId parent, std::vector<document::Paragraph>& into);

 private:
  std::string word(std::string_view key, std::string_view vi, std::string_view en);
  void common_source(InlineBuilder& builder, const TextLook& look);
  bool add_unit(InlineBuilder& builder, const TextLook& look);
  struct CommonUnit {
    const Figure* figure = nullptr;
    const format::Unit* unit = nullptr;
  };
  std::optional<CommonUnit> common_unit() const;
  std::string_view unit_place() const;

  const ExhibitEntry& entry_;
  Context& context_;
};

}  // namespace hopbao::bind
