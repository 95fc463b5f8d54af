#include "audit/head_rules.hpp"

#include "audit/text_patterns.hpp"
#include "audit/type_check.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace hopbao::audit {

using document::Part;

namespace {

/// A part of the head, the check of its letters, and the key where its text stands.
struct HeadPart {
  Part part;
  std::string_view check;
  std::string_view layout_key;  ///< of [letterhead]; empty: the text is the data's
  std::string_view data_key;    ///< of [briefing]
  bool required;
};

constexpr std::array<HeadPart, 8> kParts{{
    {Part::national_name, "national-name", "national-name", {}, true},
    {Part::national_motto, "national-motto", "national-motto", {}, true},
    {Part::issuer_parent, "issuer-parent", {}, "issuer.parent", false},
    {Part::issuer, "issuer", {}, "issuer.name", true},
    {Part::number, "number", "number", "number", true},
    {Part::place_date, "place-date", "place-date", "date", true},
    {Part::kind, "kind", {}, "kind", true},
    {Part::subject, "subject", {}, "title", true},
}};

const HeadPart* head_part(Part part) {
  const auto* at = std::ranges::find(kParts, part, &HeadPart::part);
  return at == kParts.end() ? nullptr : at;
}

/// Where a text of the head is changed: the text itself, the key of the layout that words it, or,
/// where there is no text, the key that lacks it.
Place place_of(const HeadPart& head, const diagnostics::SourceSpan& span, const Places& places) {
  if (head.data_key.empty() || (!head.layout_key.empty() && !span.file.valid())) {
    return places.text(span, "[letterhead] " + std::string(head.layout_key),
                       places.key({"letterhead", head.layout_key}));
  }
  return places.text(span, "[briefing] " + std::string(head.data_key),
                     places.data(std::string(head.data_key)));
}

/// The place of the words that a rule is about: number and date close their lines.
diagnostics::SourceSpan span_of(const LineMark& line) {
  const bool at_end = line.part == Part::number || line.part == Part::place_date;
  return at_end && !line.runs.empty() ? line.runs.back().run->span : line.span();
}

}  // namespace

void HeadRules::line(const LineMark& line) {
  const HeadPart* head = head_part(line.part);
  if (head == nullptr) return;
  check_type(head->check, line, context_.findings, context_.places);
  Lines& lines = lines_[line.part];
  if (lines.text.empty()) {
    lines.span = span_of(line);
  } else {
    lines.text += ' ';
  }
  lines.text += line.text;
  lines.last_width = line.right - line.at.x;
  if (lines.last_width <= lines.widest) return;
  lines.widest = lines.last_width;
  lines.centre = (line.at.x + line.right) / 2;
}

void HeadRules::under_rule(std::string_view check, Part text, Length length, const Place& place) {
  const Length width = check == "motto-rule" ? lines_[text].last_width : lines_[text].widest;
  if (width > Length()) context_.findings.number(check, length / width, place);
}

void HeadRules::rule_under(const ShapeMark& shape) {
  const Length length = shape.box.size.width;
  const auto centred = [&](std::string_view check, Part text, const Place& place) {
    const Length centre = shape.box.left() + length / 2;
    context_.findings.length(check, centre - lines_[text].centre, place);
  };
  const Places& places = context_.places;
  if (shape.part == Part::motto_rule) {
    under_rule("motto-rule", Part::national_motto, length,
               places.key({"letterhead", "national-motto"}));
  } else if (shape.part == Part::issuer_rule) {
    const Place place = places.key({"letterhead", "issuer-rule"});
    under_rule("issuer-rule", Part::issuer, length, place);
    centred("issuer-rule-place", Part::issuer, place);
  } else if (shape.part == Part::subject_rule) {
    const Place place = places.key({"title", "rule-length"});
    under_rule("subject-rule", Part::subject, length, place);
    centred("subject-rule-place", Part::subject, place);
  }
}

void HeadRules::page(const PageMarks& marks) {
  for (const LineMark& one : marks.lines) line(one);
  bool motto = false;
  bool issuer = false;
  bool subject = false;
  for (const ShapeMark& shape : marks.shapes) {
    motto = motto || shape.part == Part::motto_rule;
    issuer = issuer || shape.part == Part::issuer_rule;
    subject = subject || shape.part == Part::subject_rule;
    if (shape.part != Part::none) rule_under(shape);
  }
  const Places& places = context_.places;
  const Words none{"không có", "absent"};
  const auto missing = [&](bool there, Part text, std::string_view check, const Place& place) {
    const auto of_part = [&](const LineMark& one) { return one.part == text; };
    if (there || std::ranges::none_of(marks.lines, of_part)) return;
    context_.findings.broken(check, none, place);
  };
  missing(motto, Part::national_motto, "motto-rule", places.key({"letterhead", "rule-width"}));
  missing(issuer, Part::issuer, "issuer-rule", places.key({"letterhead", "issuer-rule"}));
  missing(subject, Part::subject, "subject-rule", places.key({"title", "rule-length"}));
}

/// Wording, for documents in Vietnamese.
void HeadRules::texts() {
  Findings& findings = context_.findings;
  const auto hold = [&](Part part, std::string_view check, auto right) {
    const Rule* rule = findings.rule(check);
    const auto at = lines_.find(part);
    if (rule == nullptr || at == lines_.end() || right(at->second.text, *rule)) return;
    std::string seen = at->second.text;
    for (std::size_t i = seen.find(kBlank); i != std::string::npos; i = seen.find(kBlank)) {
      seen.replace(i, kBlank.size(), "…");
    }
    findings.broken(check, in_quotes(seen),
                    place_of(*head_part(part), at->second.span, context_.places));
  };
  const auto one_of = [](const std::string& text, const Rule& rule) {
    return std::ranges::find(rule.strings, text) != rule.strings.end();
  };
  hold(Part::national_name, "national-name-text", one_of);
  hold(Part::national_motto, "national-motto-text", one_of);
  hold(Part::number, "number-text", [](const std::string& text, const Rule& rule) {
    return std::ranges::any_of(
        rule.strings, [&](const std::string& prefix) { return is_number_line(text, prefix); });
  });
  hold(Part::place_date, "place-date-text",
       [](const std::string& text, const Rule&) { return is_place_and_date(text); });
}

void HeadRules::finish() {
  if (context_.lang == Lang::vi) texts();
  for (const HeadPart& head : kParts) {
    if (!head.required || lines_.contains(head.part)) continue;
    if (head.part == Part::number && context_.draft) continue;
    const bool of_layout = head.data_key.empty();
    const Place place = of_layout ? place_of(head, {}, context_.places)
                                  : context_.places.data(std::string(head.data_key));
    context_.findings.broken(head.check, {"không có", "absent"}, place);
  }
}

}  // namespace hopbao::audit
