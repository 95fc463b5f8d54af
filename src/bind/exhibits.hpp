#pragma once

#include "bind/context.hpp"
#include "document/block.hpp"
#include "input/value.hpp"

#include <cstdint>
#include <deque>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace hopbao::bind {

enum class ExhibitKind : std::uint8_t { table, chart };

/// A table or chart of the two files, merged key by key, and its place in the document. `keys` is
/// borrowed.
struct ExhibitEntry {
  ExhibitKind kind = ExhibitKind::table;
  std::string id;
  std::string name;  ///< "table:chi-tieu": how the text places it and refers to it
  const input::Value& keys;
  diagnostics::SourceSpan defined;  ///< of its id
  int number = 0;  ///< by order of placement, tables and charts apart; 0: not placed
  diagnostics::SourceSpan placed;
  bool elsewhere = false;  ///< stands in a text that this layout does not print
};

/// All tables and charts of a briefing.
class Exhibits {
 public:
  /// Merges [tables] and [charts] of layout and data, the data's keys winning.
  explicit Exhibits(Context& context);
  Exhibits(const Exhibits&) = delete;
  Exhibits& operator=(const Exhibits&) = delete;

  /// Gives the exhibit its number. Reports one that is unknown or placed already.
  void place(std::string_view name, const diagnostics::SourceSpan& span);
  /// The exhibit stands in a text that this layout does not print.
  void place_elsewhere(std::string_view name);
  /// nullptr if there is none. Borrowed.
  const ExhibitEntry* find(std::string_view name) const;
  /// One that a reference leads to: reports it if it is unknown or stands nowhere, and returns
  /// nullptr.
  const ExhibitEntry* find_placed(std::string_view name, const diagnostics::SourceSpan& span);
  /// Reports exhibits that were defined and stand in no text.
  void report_unplaced() const;
  /// "Biểu 1", with a no-break space.
  std::string numbered_name(const ExhibitEntry& entry) const;
  /// Makes the exhibit's block and its elements below `parent`.
  document::Exhibit build(const ExhibitEntry& entry, document::StructId parent);

 private:
  void add_all(ExhibitKind kind, std::string_view key);
  void add(ExhibitKind kind, std::string_view key, const input::Entry& id,
           const input::Value& keys);
  const input::Value& merged(const input::Entry& layout, const input::Entry& data);
  void report_unknown(std::string_view name, const diagnostics::SourceSpan& span) const;
  const input::Value* word(std::string_view key) const;
  std::string_view place_of(const ExhibitEntry& entry) const;

  Context& context_;
  std::deque<input::Value> merged_;  ///< what both files define; the rest stays with them
  std::deque<ExhibitEntry> entries_;
  std::map<std::string_view, ExhibitEntry*> index_;
  int tables_ = 0;
  int charts_ = 0;
};

/// True for "table:…" and "chart:…".
bool names_exhibit(std::string_view address);

namespace table {
class TableNotes;
}
/// The body of a table; its elements go below `tag`, the Table element, marks of its notes into its
/// cells.
document::Table build_table(const ExhibitEntry& entry, document::StructId tag,
                            table::TableNotes& notes, Context& context);
/// The body of a chart.
document::Chart build_chart(const ExhibitEntry& entry, document::StructId tag, Context& context);
/// What a reader hears instead of seeing the chart: title, the finding, every label with its value.
std::string chart_alt(const document::Chart& chart, const ExhibitEntry& entry,
                      std::string_view title, Context& context);
/// The figures that an exhibit shows, in its order; unknown ids are left out and not reported.
std::vector<const Figure*> figures_of(const ExhibitEntry& entry, const Context& context);

}  // namespace hopbao::bind
