#pragma once

#include "bind/context.hpp"
#include "bind/table/condition.hpp"
#include "bind/table/row.hpp"
#include "document/cell_extra.hpp"

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace hopbao::bind::table {

/// How cells look whose row meets a condition. Letters take what `style` has that table-body has
/// not: colour, weight, slope.
struct Rule {
  Condition condition;
  const Style* style = nullptr;
  std::optional<Color> ground;
  document::Direction mark = document::Direction::none;
};

/// The rule that holds for a cell, if one does, and the mark in front of the cell's text. The mark
/// of a table's rule stands once in a row, in the cell that heads it.
struct RuleMatch {
  const Rule* rule = nullptr;
  document::Direction mark = document::Direction::none;
};

/// The `rules` of a table and of its columns. Of the rules whose condition a row meets the first
/// counts, those of the cell's column before those of the table.
class RuleBook {
 public:
  /// Reads all rules. Reports conditions that cannot be read (rule_unreadable), fields that no row
  /// has (unknown_column), and rules that change nothing but colour (color_alone): a copy in black
  /// and white shows nothing of them.
  RuleBook(const ExhibitEntry& entry, const ColumnPlans& columns, Context& context);

  RuleMatch find(const RowPlan& row, std::size_t column) const;
  /// The style of a cell under a rule.
  const Style& styled(const Style& base, const Rule& rule);
  /// True if a cell of the column may have a mark in front of its text.
  bool marks(std::size_t column) const;

 private:
  std::vector<Rule> read_all(const input::Value* rules);
  std::optional<Rule> read(const input::Value& keys);
  bool check_fields(const Condition& condition, const input::Value& when);
  bool holds(const Condition& condition, const RowPlan& row) const;
  bool holds(const Comparison& comparison, const RowPlan& row) const;

  Context& context_;
  const ColumnPlans& columns_;
  std::vector<std::vector<Rule>> of_columns_;
  std::vector<Rule> of_table_;
  std::map<std::pair<const document::ParagraphStyle*, const Rule*>, Style> styled_;
};

}  // namespace hopbao::bind::table
