#include "audit/findings.hpp"

#include <algorithm>
#include <utility>

namespace hopbao::audit {

using diagnostics::Kind;

Words in_quotes(const std::string& text) {
  return same("“" + text + "”");
}

void Findings::broken(const Rule& rule, const Words& what, const Words& seen, const Words& allowed,
                      const Place& place) {
  const Key key{what.en + "\n" + seen.en, place.span.file.value, place.span.line,
                place.span.column};
  if (!said_.insert(key).second) return;
  const auto both = [](const Words& words) { return diagnostics::bilingual(words.vi, words.en); };
  found_.push_back({rule.error ? Kind::decree_rule : Kind::decree_advice,
                    place.span,
                    {std::to_string(rule.number), both(what), both(seen), both(allowed),
                     both(rule.article), place.key}});
}

void Findings::broken(std::string_view check, const Words& seen, const Place& place) {
  const Rule* rule = rules_.find(check);
  if (rule != nullptr) broken(*rule, rule->what, seen, allowed_words(*rule), place);
}

void Findings::measured(std::string_view check, double value, Unit unit, const Place& place) {
  const Rule* rule = rules_.find(check);
  if (rule == nullptr) return;
  const bool chosen =
      rule->choices.empty() || std::ranges::any_of(rule->choices, [&](double choice) {
        return Range{choice, choice}.holds(value, rule->tolerance);
      });
  const bool in_range = !rule->range || rule->range->holds(value, rule->tolerance);
  if (chosen && in_range) return;
  broken(*rule, rule->what, measure_words(value, unit), allowed_words(*rule), place);
}

void Findings::length(std::string_view check, Length measured, const Place& place) {
  const Rule* rule = rules_.find(check);
  if (rule != nullptr) this->measured(check, in_unit(measured, rule->unit), rule->unit, place);
}

void Findings::number(std::string_view check, double measured, const Place& place) {
  this->measured(check, measured, Unit::none, place);
}

void Findings::report(diagnostics::DiagnosticSink& sink) const {
  for (const diagnostics::Diagnostic& one : found_) sink.report(one.kind, one.span, one.args);
}

}  // namespace hopbao::audit
