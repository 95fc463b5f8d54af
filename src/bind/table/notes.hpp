#pragma once

#include "bind/exhibits.hpp"
#include "bind/inline_builder.hpp"
#include "document/text_blocks.hpp"

#include <cstddef>
#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace hopbao::bind::table {

/// The lettered notes of one table (`footnotes`, and the figures' own with `figure-notes`): marks
/// in cells, heads and title, lettered in reading order, and the notes below the table. They have
/// nothing to do with the footnotes of the page.
class TableNotes {
 public:
  /// The arguments outlive this.
  TableNotes(const ExhibitEntry& entry, Context& context);

  /// Puts the marks of all notes on the places ("ban-le.value", "column:plan", "title" …) behind
  /// the content: raised, as references that lead to their notes. `look`: of the content. Called
  /// once for each place, in reading order.
  void mark(document::Inlines& content, std::initializer_list<std::string_view> places,
            const TextLook& look);
  /// A mark on a figure's own note, if the table prints these.
  void mark_figure(document::Inlines& content, const Figure& figure, const TextLook& look);
  /// True if the table has notes at all.
  bool any() const { return !notes_.empty() || of_figures_; }

  /// Adds the notes that were marked, in their order, with elements below `parent`; reports places
  /// that the table does not have (unknown_note_place).
  void add_paragraphs(document::StructId parent, std::vector<document::Paragraph>& into);

 private:
  struct Place {
    std::string_view name;
    diagnostics::SourceSpan span;
    std::size_t note = 0;
    bool seen = false;
  };
  struct TableNote {
    const input::Value* text = nullptr;
    int number = 0;  ///< 0: not marked yet
    std::vector<document::StructId> marks;
  };

  void add_marks(document::Inlines& content, const std::vector<std::size_t>& notes,
                 const TextLook& look);
  std::string letter(int number) const;
  std::string destination(int number) const;
  void report_unseen();

  const ExhibitEntry& entry_;
  Context& context_;
  bool of_figures_ = false;
  std::vector<TableNote> notes_;
  std::vector<Place> places_;
  std::multimap<std::string_view, std::size_t> by_name_;
  std::vector<std::string> asked_;  ///< names of places that the table has, to suggest one
  std::map<const Figure*, std::size_t> figure_notes_;
  int marked_ = 0;
};

}  // namespace hopbao::bind::table
