#pragma once

#include "audit/context.hpp"
#include "audit/page_marks.hpp"

namespace hopbao::audit {

/// Rules 1, 2 and 5: paper, margins, page number (Decree 30/2020/NĐ-CP, Annex I, I.1–I.3 and
/// III.1.đ).
class PageRules {
 public:
  explicit PageRules(const Context& context) : context_(context) {}
  void page(const PageMarks& marks);

 private:
  void margins(const PageMarks& marks);
  void paper(const PageMarks& marks);
  void top_margin(const PageMarks& marks);
  void page_number(const LineMark& line, const PageMarks& marks);
  void no_page_number(const PageMarks& marks);

  const Context& context_;
};

}  // namespace hopbao::audit
