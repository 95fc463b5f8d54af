#include "bind/table/data_field.hpp"

#include "bind/values.hpp"
#include "format/number.hpp"
#include "unicode/edit_distance.hpp"

#include <string>
#include <vector>

namespace hopbao::bind::table {

using diagnostics::DiagnosticSink;
using diagnostics::Kind;
using input::DataSet;

/// English writing as Vietnamese, and back: point and comma change places.
static std::string swapped(std::string_view text) {
  std::string result(text);
  for (char& c : result) {
    if (c == '.') {
      c = ',';
    } else if (c == ',') {
      c = '.';
    }
  }
  return result;
}

NumberReading read_number(std::string_view text, NumberStyle style) {
  if (style == NumberStyle::vi) return {format::parse_vi_number(text), std::nullopt};
  const std::optional<Decimal> en = format::parse_vi_number(swapped(text));
  if (style == NumberStyle::en) return {en, std::nullopt};
  const std::optional<Decimal> vi = format::parse_vi_number(text);
  if (!vi || !en) return {vi ? vi : en, std::nullopt};
  return *vi == *en ? NumberReading{vi, std::nullopt} : NumberReading{vi, en};
}

const DataSet* data_of(const ExhibitEntry& entry) {
  const input::Value* file = find(&entry.keys, "file");
  const auto* rows = file ? file->as<input::SharedDataSet>() : nullptr;
  return rows ? rows->get() : nullptr;
}

NumberStyle number_style_of(const ExhibitEntry& entry) {
  const std::string_view style = string_or_empty(find(&entry.keys, "numbers"));
  if (style == "vi") return NumberStyle::vi;
  return style == "en" ? NumberStyle::en : NumberStyle::unstated;
}

std::optional<std::size_t> find_column(const DataSet& rows, std::string_view head,
                                       const diagnostics::SourceSpan& span, DiagnosticSink& sink) {
  if (const auto column = rows.find(head)) return column;
  std::vector<std::string_view> heads;
  for (std::size_t i = 0; i < rows.columns(); ++i) heads.push_back(rows.text(rows.head(i)));
  sink.report(Kind::csv_unknown_head, span,
              {std::string(head), std::string(unicode::nearest(head, heads).value_or(""))});
  return std::nullopt;
}

void check_numbers(const DataField& field, DiagnosticSink& sink) {
  int reports = 0;
  for (std::size_t i = 0; i < field.rows->rows() && reports < kMostNumberReports; ++i) {
    const DataSet::Cell& cell = field.rows->cell(i, field.column);
    const std::string_view text = field.rows->text(cell);
    if (text.empty() || text == kNotCollected) continue;
    const NumberReading reading = read_number(text, field.style);
    if (reading.value && !reading.other) continue;
    ++reports;
    if (reading.other) {
      sink.report(Kind::csv_number_ambiguous, field.rows->span(cell),
                  {std::string(text), reading.value->to_string(), reading.other->to_string()});
    } else {
      sink.report(Kind::csv_number_unreadable, field.rows->span(cell), {std::string(text)});
    }
  }
}

}  // namespace hopbao::bind::table
