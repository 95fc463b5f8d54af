#include "audit/decree_check.hpp"

namespace hopbao::audit {

DecreeCheck::DecreeCheck(const DecreeFacts& facts, const Rules& rules)
    : places_(facts.layout, facts.data),
      findings_(rules),
      context_{facts.lang, facts.structure, places_, findings_, facts.draft},
      page_(context_),
      ink_(context_),
      head_(context_),
      prose_(context_),
      numbering_(context_),
      closing_(context_),
      breaks_(context_),
      annexes_(context_) {}

void DecreeCheck::add_page(const scene::Page& page) {
  const PageMarks marks = read_page(page, context_.structure);
  page_.page(marks);
  ink_.page(marks);
  head_.page(marks);
  prose_.page(marks);
  numbering_.page(marks);
  closing_.page(marks);
  breaks_.page(marks);
  annexes_.page(marks);
}

void DecreeCheck::finish(diagnostics::DiagnosticSink& sink) {
  head_.finish();
  prose_.finish();
  closing_.finish();
  annexes_.finish();
  findings_.report(sink);
}

}  // namespace hopbao::audit
