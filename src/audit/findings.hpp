#pragma once

#include "audit/places.hpp"
#include "audit/rules.hpp"
#include "diagnostics/diagnostic.hpp"

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace hopbao::audit {

/// What the checks of one document found. A rule that one place breaks in the same way many times
/// (a style on every page) is said once.
class Findings {
 public:
  explicit Findings(const Rules& rules) : rules_(rules) {}

  const Rule* rule(std::string_view name) const { return rules_.find(name); }
  /// Holds a length to the check's range or choices.
  void length(std::string_view check, Length measured, const Place& place);
  /// The same for a count or a ratio.
  void number(std::string_view check, double measured, const Place& place);
  /// Something is not as the check has it: what was seen instead.
  void broken(std::string_view check, const Words& seen, const Place& place);
  /// The same, where a property of what the check looks at is named before it ("cỡ chữ của …").
  void broken(const Rule& rule, const Words& what, const Words& seen, const Words& allowed,
              const Place& place);

  bool empty() const { return found_.empty(); }
  /// Reports everything in the order of its finding.
  void report(diagnostics::DiagnosticSink& sink) const;

 private:
  using Key = std::tuple<std::string, std::uint32_t, std::uint32_t, std::uint32_t>;

  void measured(std::string_view check, double value, Unit unit, const Place& place);

  const Rules& rules_;
  std::vector<diagnostics::Diagnostic> found_;
  std::set<Key> said_;
};

/// The same word in both languages.
inline Words same(const std::string& word) {
  return {word, word};
}
/// A text as it was seen, in quotation marks.
Words in_quotes(const std::string& text);

}  // namespace hopbao::audit
