#pragma once

#include "audit/annex_rules.hpp"
#include "audit/break_rules.hpp"
#include "audit/closing_rules.hpp"
#include "audit/context.hpp"
#include "audit/head_rules.hpp"
#include "audit/ink_rules.hpp"
#include "audit/numbering_rules.hpp"
#include "audit/page_rules.hpp"
#include "audit/prose_rules.hpp"

namespace hopbao::audit {

/// What the checks know of a document besides its pages. All of it outlives the check.
struct DecreeFacts {
  Lang lang = Lang::vi;
  const document::StructTree& structure;
  const input::Value& layout;    ///< where measures are decided
  diagnostics::SourceSpan data;  ///< the data's [briefing]
  bool draft = false;            ///< it may lack what its registration gives it
};

/// Holds a laid-out administrative document to a rule book, rules 1 to 20, page by page, so that a
/// long one is never held whole.
class DecreeCheck {
 public:
  /// `facts` and `rules` outlive the check.
  DecreeCheck(const DecreeFacts& facts, const Rules& rules);
  DecreeCheck(const DecreeCheck&) = delete;
  DecreeCheck& operator=(const DecreeCheck&) = delete;

  /// The next page, in order.
  void add_page(const scene::Page& page);
  /// Nothing more comes: reports everything found.
  void finish(diagnostics::DiagnosticSink& sink);

 private:
  Places places_;
  Findings findings_;
  Context context_;
  PageRules page_;
  InkRules ink_;
  HeadRules head_;
  ProseRules prose_;
  NumberingRules numbering_;
  ClosingRules closing_;
  BreakRules breaks_;
  AnnexRules annexes_;
};

}  // namespace hopbao::audit
