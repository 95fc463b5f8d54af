#pragma once

#include "base/length.hpp"
#include "diagnostics/diagnostic.hpp"
#include "input/value.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hopbao::audit {

/// The same words in the two languages of the messages.
struct Words {
  std::string vi;
  std::string en;
};

/// The least and the largest value that a rule takes; an end that is not there is open.
struct Range {
  std::optional<double> least;
  std::optional<double> most;

  bool holds(double value, double tolerance = 0) const;
};

/// What a rule's measures count in. Lengths are held in the unit that the file writes them in, so
/// that messages speak as the rule does.
enum class Unit : std::uint8_t { none, pt, mm };

/// One check of a rule book. What is not there is not asked for.
struct Rule {
  int number = 0;     ///< of the rule that it belongs to
  Words article;      ///< "Nghị định 30/2020/NĐ-CP, Phụ lục I, II.1", or whose rule it is
  Words what;         ///< what is looked at: "lề trái", "left margin"
  Words allowed;      ///< what it must be, where no measure says it
  bool error = true;  ///< else a warning
  Unit unit = Unit::none;
  std::optional<Range> range;
  std::vector<double> choices;  ///< one of these
  double tolerance = 0;
  std::optional<Range> size;         ///< of the letters, in points
  std::optional<bool> bold;          ///< else regular
  std::optional<bool> italic;        ///< else upright
  bool capitals = false;             ///< no small letter
  std::vector<std::string> strings;  ///< texts, families, patterns: what the check says
};

/// A rule book: the figures, strings and articles of a regulation as of one version of it.
class Rules {
 public:
  /// Reads a file that the schema of rule files has been held to. A check that the program does not
  /// know, or one without the figures it needs, is reported.
  Rules(const input::Value& file, diagnostics::DiagnosticSink& sink);

  /// A check by its name; nullptr if the book leaves it out or turns it off. Borrowed.
  const Rule* find(std::string_view name) const;

 private:
  std::map<std::string, Rule, std::less<>> rules_;
};

/// "13–14 pt", "30–35 mm", "10 mm · 12,7 mm": what a rule takes.
Words allowed_words(const Rule& rule);
/// "29 mm", "12,5 pt", "0,63".
Words measure_words(double value, Unit unit);
/// A length in the rule's unit.
double in_unit(Length length, Unit unit);

}  // namespace hopbao::audit
