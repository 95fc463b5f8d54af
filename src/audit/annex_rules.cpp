#include "audit/annex_rules.hpp"

#include "bind/numbering.hpp"

#include <cstddef>
#include <utility>

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
    const Place place = context.places.text(annex.span, {}, context.places.data("annexes"));
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

static std::string with_plain_spaces(std::string text) {
  for (std::size_t i = text.find("\u00A0"); i != std::string::npos; i = text.find("\u00A0")) {
    text.replace(i, 2, " ");
  }
  return text;
}

/// The words by which a text names annexes: "hụ lục II", "hụ lục" (the first letter may be small).
static void collect_mentions(const std::string& line, std::set<std::string>& mentions) {
  const std::string text = with_plain_spaces(line);
  for (const std::string word : {"hụ lục", "nnex"}) {
    for (std::size_t i = text.find(word); i != std::string::npos; i = text.find(word, i + 1)) {
      std::size_t end = i + word.size();
      const std::size_t numeral = text.find_first_not_of("IVXLCDM", end + 1);
      if (end < text.size() && text[end] == ' ' && numeral != end + 1) end = numeral;
      mentions.insert(text.substr(i, end - i));
    }
  }
}

/// The label is the first line of its heading; what follows is the title.
void AnnexRules::label(const LineMark& line, const PageMarks& marks) {
  if (line.element == last_) return;
  last_ = line.element;
  AnnexFacts annex;
  annex.label = with_plain_spaces(line.text);
  annex.size = line.type.size;
  annex.bold = line.type.bold;
  annex.span = context_.structure.node(line.element).span;
  for (const BlankMark& place : marks.blanks) {
    if (place.box.top() == line.box.top()) annex.id = place.name;
  }
  annexes_.push_back(std::move(annex));
}

void AnnexRules::page(const PageMarks& marks) {
  references_.insert(marks.references.begin(), marks.references.end());
  for (const LineMark& line : marks.lines) {
    if (line.part == document::Part::annex) label(line, marks);
    const bool prose = line.part == document::Part::body || line.part == document::Part::list_item;
    if (prose) collect_mentions(line.text, mentions_);
  }
}

void AnnexRules::finish() {
  for (AnnexFacts& annex : annexes_) {
    annex.mentioned = references_.contains(annex.id) || mentions_.contains(annex.label.substr(1));
  }
  check_annexes(annexes_, context_);
}

}  // namespace hopbao::audit
