#include "audit/annex_rules.hpp"

#include "bind/numbering.hpp"

#include <cstddef>

namespace hopbao::audit {

static void check_label(const AnnexFacts& annex, const Context& context, const Place& place) {
  const Rule* rule = context.findings.rule("annex-label");
  if (rule == nullptr) return;
  const bool sized = !rule->size || rule->size->holds(annex.size.pt());
  const bool weighed = !rule->bold || *rule->bold == annex.bold;
  if (sized && weighed) return;
  Words seen = measure_words(annex.size.pt(), Unit::pt);
  seen.vi += annex.bold ? ", đậm" : ", không đậm";
  seen.en += annex.bold ? ", bold" : ", regular";
  context.findings.broken("annex-label", seen, place);
}

void check_annexes(std::span<const AnnexFacts> annexes, const Context& context) {
  for (std::size_t i = 0; i < annexes.size(); ++i) {
    const AnnexFacts& annex = annexes[i];
    const Place place =
        context.places.text(annex.span, annex.label, context.places.data("annexes"));
    check_label(annex, context, place);
    const std::size_t space = annex.label.rfind(' ');
    const std::string last =
        space == std::string::npos ? annex.label : annex.label.substr(space + 1);
    const bool roman = last.find_first_not_of("IVXLCDM") == std::string::npos && !last.empty();
    const bool numbered =
        annexes.size() >= 2 ? last == bind::roman(static_cast<int>(i) + 1) : !roman;
    if (!numbered) context.findings.broken("annex-numeral", in_quotes(annex.label), place);
    if (!annex.mentioned) context.findings.broken("annex-mentioned", in_quotes(annex.label), place);
  }
}

}  // namespace hopbao::audit
