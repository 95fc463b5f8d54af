#include "bind/exhibit_text.hpp"

#include "bind/inline_builder.hpp"
#include "bind/print_figure.hpp"
#include "bind/table/number_format.hpp"
#include "bind/values.hpp"
#include "format/unit.hpp"

#include <algorithm>
#include <utility>

namespace hopbao::bind {

using document::Role;
using document::StructId;
using input::Value;

std::string ExhibitText::word(std::string_view key, std::string_view vi, std::string_view en) {
  const Value* said = context_.translator.text(find(&context_.layout, "exhibits", key), key);
  const std::string_view text = string_or_empty(said);
  if (!text.empty()) return std::string(text);
  return std::string(context_.lang() == Lang::vi ? vi : en);
}

document::Paragraph ExhibitText::caption(const std::string& name, StructId tag,
                                         table::TableNotes& notes) {
  const Style& style = context_.styles.get("caption");
  const TextLook look = look_of(style, tag);
  InlineBuilder builder(context_);
  builder.counted(name + ". ", look);
  builder.bound(context_.translator.text(find(&entry_.keys, "title"), "title"), look);
  document::Inlines content = builder.take();
  notes.mark(content, {"title"}, look);
  return make_paragraph(std::move(content), style, tag);
}

document::Paragraph ExhibitText::continued(const std::string& name) {
  const Style& style = context_.styles.get("caption");
  const std::string words = word("continued", "tiếp theo", "continued");
  InlineBuilder builder(context_);
  builder.counted(name + " (" + words + ")", look_of(style, {}));
  return make_paragraph(builder.take(), style, {});
}

/// Where the unit stands: "line", "subtitle", or elsewhere. A table that names its unit itself has
/// a line of it unless the layout says otherwise.
std::string_view ExhibitText::unit_place() const {
  const Value* place = find(&entry_.keys, "unit-place");
  if (!place) place = find(&context_.layout, "table", "unit-place");
  if (place) return string_or_empty(place);
  return find(&entry_.keys, "unit") ? "line" : "";
}

/// The unit that all values of the table are printed in, with the first figure that has it. Nothing
/// if they differ, or a column says them.
std::optional<ExhibitText::CommonUnit> ExhibitText::common_unit() const {
  const Value* values = nullptr;
  for (const Value& column : items_of(find(&entry_.keys, "columns"))) {
    const Value* field = column.as<input::Table>() ? find(&column, "field") : &column;
    if (string_or_empty(field) == "unit") return std::nullopt;
    if (string_or_empty(field) == "value") values = &column;
  }
  if (!values) return std::nullopt;
  const Value* of_column = find(values, "unit");
  if (!of_column) of_column = find(find(&context_.layout, "columns", "value"), "unit");
  diagnostics::DiagnosticSink heard;  // the column reports an unknown one
  table::NumberFormat format;
  if (of_column) format.unit = context_.figures.unit_or_report(of_column, heard);
  std::optional<CommonUnit> common;
  for (const Figure* figure : figures_of(entry_, context_)) {
    if (!figure->value.stated()) continue;
    const format::Unit* unit = table::printed_unit(figure->unit, format);
    if (!common) common = CommonUnit{figure, unit};
    if (!unit || unit != common->unit) return std::nullopt;
  }
  return common;
}

/// "ĐVT: tỷ đồng". False if the table has no unit of its own.
bool ExhibitText::add_unit(InlineBuilder& builder, const TextLook& look) {
  const std::string lead = word("unit", "ĐVT", "Unit") + ": ";
  if (const Value* own = context_.translator.text(find(&entry_.keys, "unit"), "unit")) {
    builder.plain(lead, {}, look);
    builder.bound(own, look);
    return true;
  }
  const auto common = common_unit();
  if (!common) return false;
  auto printed = print_field(*common->figure, FigureField::unit, {}, context_.translator);
  if (!printed) return false;
  printed->text = format::unit_name(*common->unit, context_.lang());
  builder.plain(lead, {}, look);
  const auto defined = printed->source.defined;
  builder.sourced(printed->text, std::move(printed->source), defined, look);
  return true;
}

void ExhibitText::add_subheads(StructId parent, std::vector<document::Paragraph>& into) {
  document::StructTree& tree = context_.document.structure;
  const Style& style = context_.styles.get("subtitle");
  // Elements are made once it is known that there is something in them.
  InlineBuilder line(context_);
  TextLook look = look_of(style, {});
  for (const std::string_view key : {"subtitle", "scope"}) {
    const Value* text = context_.translator.text(find(&entry_.keys, key), key);
    if (!text) continue;
    if (!line.empty()) line.plain(", ", {}, look);
    line.bound(text, look);
  }
  const std::string_view place = unit_place();
  if (place == "subtitle") {
    InlineBuilder unit(context_);
    if (add_unit(unit, look)) {
      if (!line.empty()) line.plain("; ", {}, look);
      for (document::Inline& piece : unit.take()) line.add(std::move(piece));
    }
  }
  const auto put = [&](InlineBuilder& builder, const Style& of) {
    const StructId tag = tree.add(parent, Role::paragraph);
    document::Inlines content = builder.take();
    for (document::Inline& piece : content) {
      if (auto* text = std::get_if<document::Text>(&piece)) text->tag = tag;
    }
    into.push_back(make_paragraph(std::move(content), of, tag));
  };
  if (!line.empty()) put(line, style);
  if (place != "line") return;
  const Style& right = context_.styles.get("unit-line");
  InlineBuilder unit(context_);
  if (add_unit(unit, look_of(right, {}))) put(unit, right);
}

void ExhibitText::add_notes(StructId parent, std::vector<document::Paragraph>& into) {
  const input::Array& notes = items_of(find(&entry_.keys, "notes"));
  if (notes.empty()) return;
  const StructId tag = context_.document.structure.add(parent, Role::paragraph);
  const Style& style = context_.styles.get("source");
  const TextLook look = look_of(style, tag);
  InlineBuilder builder(context_);
  builder.plain(word("note", "Ghi chú", "Note") + ": ", {}, look);
  bool sentence_ended = false;
  for (std::size_t i = 0; i < notes.size(); ++i) {
    const Value* text = context_.translator.text(&notes[i], "notes");
    if (!text) continue;
    if (i > 0) builder.plain(sentence_ended ? " " : "; ", {}, look);
    Value shown = *text;
    std::string& characters = std::get<std::string>(shown.data);
    if (sentence_ended && !characters.starts_with('{')) characters = capitalized(characters);
    builder.bound(&shown, look);
    sentence_ended = characters.ends_with('.');
  }
  into.push_back(make_paragraph(builder.take(), style, tag));
}

/// The sources of the figures, each once, in the order of the rows.
void ExhibitText::common_source(InlineBuilder& builder, const TextLook& look) {
  std::vector<std::string_view> said;
  for (const Figure* figure : figures_of(entry_, context_)) {
    const Value* text = context_.translator.text(figure->source, "source");
    const std::string_view words = string_or_empty(text);
    if (words.empty() || std::ranges::find(said, words) != said.end()) continue;
    if (!said.empty()) builder.plain("; ", {}, look);
    builder.bound(text, look);
    said.push_back(words);
  }
}

void ExhibitText::add_source(StructId parent, std::vector<document::Paragraph>& into) {
  const Style& style = context_.styles.get("source");
  InlineBuilder builder(context_);
  TextLook look = look_of(style, {});
  const Value* own = find(&entry_.keys, "source");
  if (own) {
    builder.bound(context_.translator.text(own, "source"), look);
  } else {
    common_source(builder, look);
  }
  if (builder.empty()) return;
  const StructId tag = context_.document.structure.add(parent, Role::paragraph);
  look.tag = tag;
  InlineBuilder line(context_);
  line.plain(word("source", "Nguồn", "Source") + ": ", {}, look);
  for (document::Inline& piece : builder.take()) {
    if (auto* text = std::get_if<document::Text>(&piece)) text->tag = tag;
    line.add(std::move(piece));
  }
  line.plain(".", {}, look);
  into.push_back(make_paragraph(line.take(), style, tag));
}

}  // namespace hopbao::bind
