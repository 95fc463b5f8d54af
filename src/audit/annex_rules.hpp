#pragma once

#include "audit/context.hpp"
#include "audit/page_marks.hpp"

#include <set>
#include <span>
#include <string>
#include <vector>

namespace hopbao::audit {

/// What is known of an annex once the document is set.
struct AnnexFacts {
  std::string label;  ///< "Phụ lục I"
  Length size;        ///< of the label's letters
  bool bold = false;
  bool mentioned = false;  ///< the text refers to it
  std::string id;          ///< name of its place
  diagnostics::SourceSpan span;
};

/// Rule 18: labels of annexes in their type, Roman numbers where there are two or more (and then in
/// order) and none where there is one, each referred to in the text (Decree 30/2020/NĐ-CP, Annex I,
/// III.1). `annexes` in their order.
void check_annexes(std::span<const AnnexFacts> annexes, const Context& context);

/// Gathers the annexes of a document from its pages.
class AnnexRules {
 public:
  explicit AnnexRules(const Context& context) : context_(context) {}
  void page(const PageMarks& marks);
  void finish();

 private:
  void label(const LineMark& line, const PageMarks& marks);

  const Context& context_;
  std::vector<AnnexFacts> annexes_;
  std::set<std::string> references_;  ///< places that links lead to
  std::set<std::string> mentions_;    ///< annexes that the text names in words
  document::StructId last_;           ///< the annex whose label was read last
};

}  // namespace hopbao::audit
