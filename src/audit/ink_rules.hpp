#pragma once

#include "audit/context.hpp"
#include "audit/page_marks.hpp"

namespace hopbao::audit {

/// Rules 3, 4 and 20: family and colour of the text; glyphs that a reader can turn back into
/// characters; ink inside the margins and its cell, and clear of the line above (Decree
/// 30/2020/NĐ-CP, Annex I, I.4). Charts have their own families and colours.
class InkRules {
 public:
  explicit InkRules(const Context& context) : context_(context) {}
  void page(const PageMarks& marks);

 private:
  void letters(const LineMark& line);
  void glyphs(const LineMark& line);
  void inside_margins(const LineMark& line, const PageMarks& marks);
  void inside_cell(const LineMark& line);
  void outside(const LineMark& line, Length excess);

  const Context& context_;
};

/// True if ink of two lines meets: `lower` stands under `upper`. Glyph by glyph, over their
/// advances.
bool ink_meets(const LineMark& upper, const LineMark& lower);

}  // namespace hopbao::audit
