#include "bind/table/notes.hpp"

#include "bind/note_marks.hpp"
#include "bind/numbering.hpp"
#include "bind/values.hpp"
#include "unicode/edit_distance.hpp"

#include <algorithm>
#include <utility>

namespace hopbao::bind::table {

using document::Role;
using document::StructId;
using input::Value;

// A mistyped place is one of a table that people read, not of an annex of 100,000 rows.
static constexpr std::size_t kMostSuggestions = 4096;

TableNotes::TableNotes(const ExhibitEntry& entry, Context& context)
    : entry_(entry), context_(context), of_figures_(is_true(find(&entry.keys, "figure-notes"))) {
  for (const Value& item : items_of(find(&entry.keys, "footnotes"))) {
    for (const Value& at : items_of(find(&item, "at"))) {
      places_.push_back({string_or_empty(&at), at.span, notes_.size(), false});
    }
    notes_.push_back({context.translator.text(find(&item, "text"), "text"), 0, {}});
  }
  for (std::size_t i = 0; i < places_.size(); ++i) by_name_.emplace(places_[i].name, i);
}

/// a, b, c … by the alphabet of the language; one Vietnamese or Latin letter after the other.
std::string TableNotes::letter(int number) const {
  const bool latin = context_.lang() == Lang::en && number <= 26;
  return latin ? std::string(1, static_cast<char>('a' + number - 1)) : alphabetic(number);
}

std::string TableNotes::destination(int number) const {
  return entry_.name + "/note-" + std::to_string(number);
}

void TableNotes::add_marks(document::Inlines& content, const std::vector<std::size_t>& notes,
                           const TextLook& look) {
  InlineBuilder builder(context_);
  for (const std::size_t index : notes) {
    TableNote& note = notes_[index];
    if (note.number == 0) note.number = ++marked_;
    if (!builder.empty()) builder.plain(",", {}, raised(look));
    const StructId mark =
        add_note_mark(builder, letter(note.number), destination(note.number), {}, look, context_);
    if (mark.valid()) note.marks.push_back(mark);
  }
  for (document::Inline& piece : builder.take()) content.push_back(std::move(piece));
}

void TableNotes::mark(document::Inlines& content, std::initializer_list<std::string_view> places,
                      const TextLook& look) {
  std::vector<std::size_t> notes;
  for (const std::string_view name : places) {
    if (places_.empty() || name.empty()) continue;
    if (asked_.size() < kMostSuggestions) asked_.emplace_back(name);
    const auto [first, end] = by_name_.equal_range(name);
    for (auto at = first; at != end; ++at) {
      Place& place = places_[at->second];
      place.seen = true;
      if (std::ranges::find(notes, place.note) == notes.end()) notes.push_back(place.note);
    }
  }
  // Marks at one place stand in their order, those that have a letter already first.
  const auto order = [&](std::size_t note) {
    const int number = notes_[note].number;
    return number == 0 ? marked_ + 1 + static_cast<int>(note) : number;
  };
  std::ranges::stable_sort(notes, {}, order);
  if (!notes.empty()) add_marks(content, notes, look);
}

void TableNotes::mark_figure(document::Inlines& content, const Figure& figure,
                             const TextLook& look) {
  if (!of_figures_ || !figure.note) return;
  const auto [at, fresh] = figure_notes_.emplace(&figure, notes_.size());
  if (fresh) notes_.push_back({context_.translator.text(figure.note, "note"), 0, {}});
  add_marks(content, {at->second}, look);
}

void TableNotes::report_unseen() {
  std::vector<std::string_view> known(asked_.begin(), asked_.end());
  for (const Place& place : places_) {
    if (place.seen) continue;
    const auto near = unicode::nearest(place.name, known);
    context_.sink.report(diagnostics::Kind::unknown_note_place, place.span,
                         {std::string(place.name), std::string(near.value_or(""))});
  }
}

void TableNotes::add_paragraphs(StructId parent, std::vector<document::Paragraph>& into) {
  report_unseen();
  std::vector<const TableNote*> ordered;
  for (const TableNote& note : notes_) {
    if (note.number > 0) ordered.push_back(&note);
  }
  std::ranges::sort(ordered, {}, &TableNote::number);
  const Style& style = context_.styles.get("table-note");
  document::StructTree& tree = context_.document.structure;
  for (const TableNote* note : ordered) {
    const StructId tag = tree.add(parent, Role::note);
    const TextLook look = look_of(style, tag);
    InlineBuilder builder(context_);
    add_note_label(builder, letter(note->number), destination(note->number), {}, look, context_);
    builder.bound(note->text, look);
    into.push_back(make_paragraph(builder.take(), style, tag));
    into.back().id = destination(note->number);
    for (const StructId mark : note->marks) tree.add_note_mark(tag, mark);
  }
}

}  // namespace hopbao::bind::table
