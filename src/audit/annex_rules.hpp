#pragma once

#include "audit/context.hpp"

#include <span>
#include <string>

namespace hopbao::audit {

/// What is known of an annex once the document is set.
struct AnnexFacts {
  std::string label;  ///< "Phụ lục I"
  Length size;        ///< of the label's letters
  bool bold = false;
  bool mentioned = false;  ///< the text refers to it
  diagnostics::SourceSpan span;
};

/// Rule 18: labels of annexes in their type, Roman numbers where there are two or more (and then in
/// order) and none where there is one, each referred to in the text (Decree 30/2020/NĐ-CP, Annex I,
/// III.1). `annexes` in their order.
void check_annexes(std::span<const AnnexFacts> annexes, const Context& context);

}  // namespace hopbao::audit
