#pragma once

#include "audit/context.hpp"
#include "audit/page_marks.hpp"

#include <cstddef>
#include <map>

namespace hopbao::audit {

/// Rule 19: what stands where a page ends. No heading without lines under it, no single line of a
/// paragraph at the foot or the head of a page, table rows whole if a page holds them, their head
/// on every page.
class BreakRules {
 public:
  explicit BreakRules(const Context& context) : context_(context) {}
  void page(const PageMarks& marks);

 private:
  /// Lines of a paragraph on a page, and where the first of them comes from.
  struct Piece {
    std::size_t lines = 0;
    diagnostics::SourceSpan span;
  };
  using Pieces = std::map<document::StructId, Piece>;

  void heading_at_foot(const PageMarks& marks);
  void paragraphs(const PageMarks& marks);
  void tables(const PageMarks& marks);
  void heading_waits(const Pieces& next);

  const Context& context_;
  Pieces open_;                      ///< paragraphs of the last page
  diagnostics::SourceSpan heading_;  ///< a heading of the last page with one line under it
  document::StructId
      under_heading_;       ///< that line's paragraph; not valid: there is no such heading
  document::StructId row_;  ///< the last page's last row
  Length row_height_;       ///< of that row on the pages so far
  document::StructId table_;
};

}  // namespace hopbao::audit
