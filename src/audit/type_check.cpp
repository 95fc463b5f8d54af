#include "audit/type_check.hpp"

#include "unicode/normalize.hpp"

namespace hopbao::audit {

static Words property(const Words& name, const Words& what) {
  return {name.vi + " của " + what.vi, name.en + " of " + what.en};
}

static void check_size(const Rule& rule, const LineMark& line, Findings& findings,
                       const Places& places) {
  if (!rule.size || rule.size->holds(line.type.size.pt())) return;
  Rule of_size;
  of_size.range = rule.size;
  of_size.unit = Unit::pt;
  findings.broken(rule, property({"cỡ chữ", "type size"}, rule.what),
                  measure_words(line.type.size.pt(), Unit::pt), allowed_words(of_size),
                  places.style(line.part, "font-size"));
}

static void check_weight(const Rule& rule, const LineMark& line, Findings& findings,
                         const Places& places) {
  if (!rule.bold || (*rule.bold ? line.type.bold : line.type.regular)) return;
  static const Words kBold{"đậm", "bold"};
  static const Words kRegular{"không đậm", "regular"};
  findings.broken(rule, property({"độ đậm", "weight"}, rule.what), *rule.bold ? kRegular : kBold,
                  *rule.bold ? kBold : kRegular, places.style(line.part, "font-weight"));
}

static void check_slant(const Rule& rule, const LineMark& line, Findings& findings,
                        const Places& places) {
  if (!rule.italic || (*rule.italic ? line.type.italic : line.type.upright)) return;
  static const Words kItalic{"nghiêng", "italic"};
  static const Words kUpright{"đứng", "upright"};
  findings.broken(rule, property({"kiểu chữ", "slant"}, rule.what),
                  *rule.italic ? kUpright : kItalic, *rule.italic ? kItalic : kUpright,
                  places.style(line.part, "font-style"));
}

static void check_capitals(const Rule& rule, const LineMark& line, Findings& findings,
                           const Places& places) {
  if (!rule.capitals || unicode::upper(line.text) == line.text) return;
  findings.broken(rule, rule.what, in_quotes(line.text), {"chữ in hoa", "capital letters"},
                  places.style(line.part, "text-transform"));
}

void check_type(std::string_view check, const LineMark& line, Findings& findings,
                const Places& places) {
  const Rule* rule = findings.rule(check);
  if (rule == nullptr) return;
  check_size(*rule, line, findings, places);
  check_weight(*rule, line, findings, places);
  check_slant(*rule, line, findings, places);
  check_capitals(*rule, line, findings, places);
}

}  // namespace hopbao::audit
