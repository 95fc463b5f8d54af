#include "bind/exhibits.hpp"

#include "bind/exhibit_keys.hpp"
#include "bind/exhibit_text.hpp"
#include "bind/schema_check.hpp"
#include "bind/table/legend.hpp"
#include "bind/table/notes.hpp"
#include "bind/values.hpp"
#include "input/merge.hpp"
#include "unicode/edit_distance.hpp"

#include <algorithm>
#include <utility>

namespace hopbao::bind {

using diagnostics::Kind;
using diagnostics::SourceSpan;
using document::Role;
using document::StructId;
using input::Value;

static constexpr std::string_view kTablePrefix = "table:";
static constexpr std::string_view kChartPrefix = "chart:";
static constexpr std::string_view kNoBreakSpace = "\u00A0";

bool names_exhibit(std::string_view address) {
  return address.starts_with(kTablePrefix) || address.starts_with(kChartPrefix);
}

Exhibits::Exhibits(Context& context) : context_(context) {
  context.exhibits = this;
  add_all(ExhibitKind::table, "tables");
  add_all(ExhibitKind::chart, "charts");
  for (ExhibitEntry& entry : entries_) index_.emplace(entry.name, &entry);
}

static const input::Entry* entry_of(const std::vector<input::Entry>& entries,
                                    std::string_view key) {
  const auto at = std::ranges::find(entries, key, &input::Entry::key);
  return at == entries.end() ? nullptr : &*at;
}

/// As input::overlay() has it; copied only where both files say something.
const Value& Exhibits::merged(const input::Entry& layout, const input::Entry& data) {
  const auto* below = layout.value.as<input::Table>();
  const auto* above = data.value.as<input::Table>();
  if (!below || !above) return data.value;
  Value& both = merged_.emplace_back();
  both.data = input::overlay(*below, *above);
  both.span = data.value.span;
  both.text_span = data.value.text_span;
  return both;
}

void Exhibits::add(ExhibitKind kind, std::string_view key, const input::Entry& id,
                   const Value& keys) {
  if (!keys.as<input::Table>()) return;
  const bool table = kind == ExhibitKind::table;
  ExhibitEntry& entry =
      entries_.emplace_back(ExhibitEntry{kind,
                                         id.key,
                                         std::string(table ? kTablePrefix : kChartPrefix) + id.key,
                                         keys,
                                         id.key_span,
                                         0,
                                         {},
                                         false});
  const KeySpec& spec = table ? table_keys() : chart_keys();
  check_required(spec, keys, "[" + std::string(key) + "." + entry.id + "]", context_.sink);
}

void Exhibits::add_all(ExhibitKind kind, std::string_view key) {
  const std::vector<input::Entry>& layout = entries_of(bind::find(&context_.layout, key));
  const std::vector<input::Entry>& data = entries_of(bind::find(&context_.data, key));
  for (const input::Entry& entry : layout) {
    const input::Entry* over = entry_of(data, entry.key);
    if (over) {
      add(kind, key, *over, merged(entry, *over));
    } else {
      add(kind, key, entry, entry.value);
    }
  }
  for (const input::Entry& entry : data) {
    if (!entry_of(layout, entry.key)) add(kind, key, entry, entry.value);
  }
}

const ExhibitEntry* Exhibits::find(std::string_view name) const {
  const auto at = index_.find(name);
  return at == index_.end() ? nullptr : at->second;
}

void Exhibits::report_unknown(std::string_view name, const SourceSpan& span) const {
  const bool table = name.starts_with(kTablePrefix);
  const std::string_view id = name.substr(std::min(name.find(':') + 1, name.size()));
  std::vector<std::string_view> ids;
  for (const ExhibitEntry& entry : entries_) {
    if ((entry.kind == ExhibitKind::table) == table) ids.push_back(entry.id);
  }
  context_.sink.report(table ? Kind::unknown_table : Kind::unknown_chart, span,
                       {std::string(id), std::string(unicode::nearest(id, ids).value_or(""))});
}

void Exhibits::place(std::string_view name, const SourceSpan& span) {
  const auto at = index_.find(name);
  if (at == index_.end()) return report_unknown(name, span);
  ExhibitEntry& entry = *at->second;
  if (entry.number > 0) {
    context_.sink.report(Kind::exhibit_placed_twice, span,
                         {entry.name, std::to_string(entry.placed.line)});
    return;
  }
  entry.number = entry.kind == ExhibitKind::table ? ++tables_ : ++charts_;
  entry.placed = span;
}

const ExhibitEntry* Exhibits::find_placed(std::string_view name, const SourceSpan& span) {
  const ExhibitEntry* entry = find(name);
  if (!entry) {
    report_unknown(name, span);
  } else if (entry->number == 0) {
    context_.sink.report(Kind::reference_not_placed, span, {entry->name});
    return nullptr;
  }
  return entry;
}

void Exhibits::place_elsewhere(std::string_view name) {
  const auto at = index_.find(name);
  if (at != index_.end()) at->second->elsewhere = true;
}

void Exhibits::report_unplaced() const {
  for (const ExhibitEntry& entry : entries_) {
    if (entry.number > 0 || entry.elsewhere) continue;
    context_.sink.report(Kind::exhibit_not_placed, entry.defined, {entry.name});
  }
}

const Value* Exhibits::word(std::string_view key) const {
  return context_.translator.text(bind::find(&context_.layout, "exhibits", key), key);
}

static std::string word_or(const Value* word, std::string_view otherwise) {
  const std::string_view text = string_or_empty(word);
  return std::string(text.empty() ? otherwise : text);
}

std::string Exhibits::numbered_name(const ExhibitEntry& entry) const {
  const bool vi = context_.lang() == Lang::vi;
  std::string name = entry.kind == ExhibitKind::table
                         ? word_or(word("table"), vi ? "Biểu" : "Table")
                         : word_or(word("chart"), vi ? "Biểu đồ" : "Figure");
  return name.append(kNoBreakSpace).append(std::to_string(entry.number));
}

/// The exhibit's own place, else that of its kind, else that of all.
std::string_view Exhibits::place_of(const ExhibitEntry& entry) const {
  const Value* place = bind::find(&entry.keys, "place");
  const std::string_view kind = entry.kind == ExhibitKind::table ? "table" : "chart";
  if (!place) place = bind::find(&context_.layout, kind, "place");
  if (!place) place = bind::find(&context_.layout, "exhibits", "place");
  return string_or_empty(place);
}

static document::Placement placement_named(std::string_view name) {
  if (name == "top") return document::Placement::top;
  return name == "foot" ? document::Placement::foot : document::Placement::here;
}

document::Exhibit Exhibits::build(const ExhibitEntry& entry, StructId parent) {
  const bool is_table = entry.kind == ExhibitKind::table;
  document::StructTree& tree = context_.document.structure;
  const std::string name = numbered_name(entry);
  ExhibitText text(entry, context_);
  table::TableNotes notes(entry, context_);
  document::Exhibit exhibit;
  exhibit.id = entry.name;
  exhibit.tag = tree.add(parent, is_table ? Role::table : Role::figure, entry.defined);
  exhibit.caption = text.caption(name, tree.add(exhibit.tag, Role::caption, entry.defined), notes);
  if (is_table) {
    text.add_subheads(exhibit.caption.tag, exhibit.subheads);
    exhibit.continued = text.continued(name);
    auto made =
        std::make_shared<const document::Table>(build_table(entry, exhibit.tag, notes, context_));
    notes.add_paragraphs(parent, exhibit.notes);
    table::add_legend(entry, *made, parent, exhibit.notes, context_);
    exhibit.body = std::move(made);
  } else {
    exhibit.continued.style = exhibit.caption.style;
    document::Chart chart = build_chart(entry, exhibit.tag, context_);
    const std::string title = document::plain_text(exhibit.caption.content);
    tree.set_alt(exhibit.tag, chart_alt(chart, entry, title, context_));
    exhibit.body = std::make_shared<const document::Chart>(std::move(chart));
  }
  exhibit.placement = placement_named(place_of(entry));
  exhibit.in_column = place_of(entry) == "column";
  exhibit.notes_on_each_page = string_or_empty(bind::find(&entry.keys, "notes-at")) == "page";
  text.add_source(parent, exhibit.notes);
  text.add_notes(parent, exhibit.notes);
  exhibit.space_after = length_or(bind::find(&context_.layout, "exhibits", "margin-bottom"), {});
  return exhibit;
}

static void add_figures(const Value* ids, const Context& context,
                        std::vector<const Figure*>& into) {
  for (const Value& id : items_of(ids)) {
    const Value* named = id.as<input::Table>() ? find(&id, "figure") : &id;
    const Figure* figure = context.figures.find(string_or_empty(named));
    if (figure) into.push_back(figure);
  }
}

std::vector<const Figure*> figures_of(const ExhibitEntry& entry, const Context& context) {
  std::vector<const Figure*> figures;
  const Value& keys = entry.keys;
  add_figures(find(&keys, "rows"), context, figures);
  for (const std::string_view list : {"groups", "series"}) {
    for (const Value& part : items_of(find(&keys, list))) {
      add_figures(find(&part, "rows"), context, figures);
    }
  }
  return figures;
}

}  // namespace hopbao::bind
