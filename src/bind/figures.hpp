#pragma once

#include "base/decimal.hpp"
#include "diagnostics/diagnostic.hpp"
#include "format/period.hpp"
#include "format/unit.hpp"
#include "format/verb.hpp"
#include "input/value.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hopbao::bind {

/// A number of a figure with the place of its literal. Neither flag nor value: the figure has no
/// such field. `not_collected`: the data says "…".
struct Amount {
  std::optional<Decimal> value;
  bool not_collected = false;
  diagnostics::SourceSpan defined;

  bool stated() const { return value.has_value() || not_collected; }
};

/// How a figure stands to a plan: the planned value, or the percent of it that is reached.
struct Plan {
  Amount percent;
  Amount value;
  const input::Value* owner = nullptr;
};

/// One [figures.ID], the defaults filled in. Texts are borrowed from the data file.
struct Figure {
  std::string id;
  diagnostics::SourceSpan span;  ///< of the id
  const input::Value* label = nullptr;
  const input::Value* short_label = nullptr;  ///< the label if there is no short one
  const input::Value* base = nullptr;         ///< what the change compares with
  const input::Value* source = nullptr;
  const input::Value* note = nullptr;
  Amount value;
  std::vector<Plan> plans;
  Amount change;
  format::ChangeKind change_kind = format::ChangeKind::growth;
  Amount contribution;
  const format::Unit* unit = nullptr;  ///< owned by the figure table
  format::Status status = format::Status::unstated;
  format::Approx approx = format::Approx::exact;
  format::Period period;
  diagnostics::SourceSpan period_span;
  std::string part_of;  ///< id of the whole; empty: none
};

/// All figures of a briefing in the order of the file, found by id in logarithmic time.
class FigureTable {
 public:
  /// Reads [units], [defaults.figures] and [figures] of a data file whose schema was checked.
  /// Units, wholes and figures without a number are checked here. `data` is borrowed.
  FigureTable(const input::Value& data, diagnostics::DiagnosticSink& sink);
  FigureTable(const FigureTable&) = delete;
  FigureTable& operator=(const FigureTable&) = delete;

  const std::vector<Figure>& all() const { return figures_; }
  /// nullptr if there is none. Borrowed.
  const Figure* find(std::string_view id) const;
  /// As `find`; reports what is not there (unknown_figure, with the nearest id).
  const Figure* find_or_report(std::string_view id, const diagnostics::SourceSpan& span,
                               diagnostics::DiagnosticSink& sink) const;
  /// The unit that a value names; nullptr if it names none, which is reported (unknown_unit).
  /// Borrowed.
  const format::Unit* unit_or_report(const input::Value* id,
                                     diagnostics::DiagnosticSink& sink) const;

 private:
  void read_units(const input::Value* units);
  void check_wholes(const input::Value& data, diagnostics::DiagnosticSink& sink) const;
  Figure read(const input::Entry& entry, const input::Value* defaults,
              diagnostics::DiagnosticSink& sink) const;

  std::map<std::string, format::Unit, std::less<>> units_;
  std::vector<Figure> figures_;
  std::map<std::string_view, std::size_t> index_;
  std::vector<std::string_view> ids_;
};

}  // namespace hopbao::bind
