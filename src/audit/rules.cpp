#include "audit/rules.hpp"

#include "bind/values.hpp"
#include "unicode/edit_distance.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace hopbao::audit {

using bind::entries_of;
using bind::find;
using bind::items_of;
using bind::string_or_empty;
using diagnostics::DiagnosticSink;
using diagnostics::Kind;
using input::Value;

/// The key without which a check cannot be made.
struct Known {
  std::string_view name;
  std::string_view needs;
};

static constexpr std::array<Known, 62> kKnown{{
    {"page-size", "range"},
    {"landscape", ""},
    {"margin-top", "range"},
    {"margin-bottom", "range"},
    {"margin-left", "range"},
    {"margin-right", "range"},
    {"top-margin", ""},
    {"font", "strings"},
    {"color", ""},
    {"glyphs", ""},
    {"page-number", "size"},
    {"page-number-place", "range"},
    {"page-number-first", ""},
    {"page-number-count", ""},
    {"national-name", "size"},
    {"national-name-text", "strings"},
    {"national-motto", "size"},
    {"national-motto-text", "strings"},
    {"motto-rule", "range"},
    {"issuer-parent", "size"},
    {"issuer", "size"},
    {"issuer-rule", "range"},
    {"issuer-rule-place", "range"},
    {"number", "size"},
    {"number-text", "strings"},
    {"place-date", "size"},
    {"place-date-text", ""},
    {"urgency", "size"},
    {"urgency-height", "range"},
    {"kind", "size"},
    {"subject", "size"},
    {"subject-rule", "range"},
    {"subject-rule-place", "range"},
    {"heading", "size"},
    {"heading-title", "weight"},
    {"body", "size"},
    {"body-one-size", ""},
    {"body-justified", "range"},
    {"indent", "choices"},
    {"indent-same", ""},
    {"gap", "range"},
    {"pitch", "range"},
    {"numbering", ""},
    {"numbering-form", "strings"},
    {"alphabet", "strings"},
    {"recipients-head", "size"},
    {"recipients", "size"},
    {"recipients-end", ""},
    {"recipients-last", "strings"},
    {"authority", "size"},
    {"authority-place", ""},
    {"signer-name", "size"},
    {"signer-title", "strings"},
    {"signature-box", "range"},
    {"signature-empty", ""},
    {"annex-label", "size"},
    {"annex-numeral", ""},
    {"annex-mentioned", ""},
    {"heading-foot", "range"},
    {"page-lines", "range"},
    {"table-rows", ""},
    {"ink", ""},
}};

bool Range::holds(double value, double tolerance) const {
  // What the page's arithmetic rounds is no one's mistake.
  const double slack = tolerance + 1e-6;
  return (!least || value >= *least - slack) && (!most || value <= *most + slack);
}

double in_unit(Length length, Unit unit) {
  return unit == Unit::mm ? length.mm() : length.pt();
}

namespace {

/// A number of the file, and the unit that it is written in.
double measure(const Value& value, Unit& unit) {
  const std::optional<Length> length = bind::length_of(&value);
  const std::string_view text = string_or_empty(&value);
  if (!length || text.empty()) return bind::ratio_or(&value, 0);
  if (unit == Unit::none) unit = text.ends_with("pt") ? Unit::pt : Unit::mm;
  return in_unit(*length, unit);
}

Words words_of(const Value* value) {
  if (value == nullptr) return {};
  if (const std::string* both = bind::string_of(value)) return {*both, *both};
  return {std::string(string_or_empty(find(value, "vi"))),
          std::string(string_or_empty(find(value, "en")))};
}

/// [least, most], or [least].
std::optional<Range> range_of(const Value* value, Unit& unit) {
  const input::Array& ends = items_of(value);
  if (ends.empty()) return std::nullopt;
  Range range;
  range.least = measure(ends[0], unit);
  if (ends.size() > 1) range.most = measure(ends[1], unit);
  return range;
}

Rule rule_of(const Value& keys, const std::string& regulation) {
  Rule rule;
  rule.number = static_cast<int>(bind::ratio_or(find(&keys, "rule"), 0));
  const Value* article = find(&keys, "article");
  rule.article = words_of(article);
  if (bind::string_of(article) != nullptr) {
    rule.article = {regulation + ", " + rule.article.vi, regulation + ", " + rule.article.en};
  }
  rule.what = words_of(find(&keys, "what"));
  rule.allowed = words_of(find(&keys, "allowed"));
  rule.error = string_or_empty(find(&keys, "severity")) != "warning";
  rule.range = range_of(find(&keys, "range"), rule.unit);
  for (const Value& choice : items_of(find(&keys, "choices"))) {
    rule.choices.push_back(measure(choice, rule.unit));
  }
  if (const Value* tolerance = find(&keys, "tolerance")) {
    rule.tolerance = measure(*tolerance, rule.unit);
  }
  Unit points = Unit::pt;
  rule.size = range_of(find(&keys, "size"), points);
  if (const Value* weight = find(&keys, "weight")) rule.bold = string_or_empty(weight) == "bold";
  if (const Value* slant = find(&keys, "slant")) rule.italic = string_or_empty(slant) == "italic";
  const Value* capitals = find(&keys, "capitals");
  rule.capitals = capitals != nullptr && capitals->as<bool>() != nullptr && *capitals->as<bool>();
  for (const Value& text : items_of(find(&keys, "strings"))) {
    rule.strings.emplace_back(string_or_empty(&text));
  }
  return rule;
}

void report_unknown(const input::Entry& entry, DiagnosticSink& sink) {
  std::vector<std::string_view> names;
  for (const Known& known : kKnown) names.push_back(known.name);
  const auto near = unicode::nearest(entry.key, names);
  sink.report(Kind::unknown_key, entry.key_span,
              {entry.key, "[rules]", std::string(near.value_or(""))});
}

/// Shortest decimal of at most two places, with the language's mark.
std::string decimal_text(double value, char mark) {
  std::array<char, 32> digits{};
  const double rounded = std::round(value * 100) / 100;
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), rounded + 0.0).ptr;
  std::string text(digits.data(), end);
  std::ranges::replace(text, '.', mark);
  return text;
}

std::string unit_suffix(Unit unit) {
  if (unit == Unit::none) return {};
  return unit == Unit::pt ? " pt" : " mm";
}

std::string range_text(const Range& range, Unit unit, char mark) {
  const auto end = [&](double value) { return decimal_text(value, mark); };
  if (!range.most) return "≥ " + end(*range.least) + unit_suffix(unit);
  if (*range.least == *range.most) return end(*range.least) + unit_suffix(unit);
  return end(*range.least) + "–" + end(*range.most) + unit_suffix(unit);
}

std::string choices_text(const Rule& rule, char mark) {
  std::string text;
  for (const double choice : rule.choices) {
    if (!text.empty()) text += " · ";
    text += decimal_text(choice, mark) + unit_suffix(rule.unit);
  }
  return text;
}

}  // namespace

Rules::Rules(const Value& file, DiagnosticSink& sink) {
  const std::string regulation(string_or_empty(bind::find(&file, "regulation")));
  for (const input::Entry& entry : entries_of(bind::find(&file, "rules"))) {
    const auto* known = std::ranges::find(kKnown, std::string_view(entry.key), &Known::name);
    if (known == kKnown.end()) {
      report_unknown(entry, sink);
      continue;
    }
    if (!known->needs.empty() && bind::find(&entry.value, known->needs) == nullptr) {
      sink.report(Kind::missing_key, entry.key_span,
                  {std::string(known->needs), "[rules." + entry.key + "]"});
      continue;
    }
    if (string_or_empty(bind::find(&entry.value, "severity")) == "off") continue;
    rules_.emplace(entry.key, rule_of(entry.value, regulation));
  }
}

const Rule* Rules::find(std::string_view name) const {
  const auto at = rules_.find(name);
  return at == rules_.end() ? nullptr : &at->second;
}

Words measure_words(double value, Unit unit) {
  return {decimal_text(value, ',') + unit_suffix(unit),
          decimal_text(value, '.') + unit_suffix(unit)};
}

Words allowed_words(const Rule& rule) {
  if (!rule.allowed.vi.empty()) return rule.allowed;
  if (rule.range) {
    return {range_text(*rule.range, rule.unit, ','), range_text(*rule.range, rule.unit, '.')};
  }
  if (!rule.choices.empty()) return {choices_text(rule, ','), choices_text(rule, '.')};
  std::string all;
  for (const std::string& text : rule.strings) {
    if (!all.empty()) all += " · ";
    all += text;
  }
  return {all, all};
}

}  // namespace hopbao::audit
