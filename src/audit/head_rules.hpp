#pragma once

#include "audit/context.hpp"
#include "audit/page_marks.hpp"

#include <map>
#include <string>
#include <vector>

namespace hopbao::audit {

/// Rules 6 to 11: name and motto of the state, issuer, number, place and date, type and subject
/// (Decree 30/2020/NĐ-CP, Annex I, II.1–II.5). Strings are held to Vietnamese documents only.
class HeadRules {
 public:
  explicit HeadRules(const Context& context) : context_(context) {}
  void page(const PageMarks& marks);
  /// What the document lacks.
  void finish();

 private:
  /// Lines of one part: all of their text, the widest and the last of them.
  struct Lines {
    std::string text;
    diagnostics::SourceSpan span;
    Length widest;
    Length last_width;
    Length centre;  ///< of the widest
  };

  void line(const LineMark& line);
  void rule_under(const ShapeMark& shape);
  void texts();
  void under_rule(std::string_view check, document::Part text, Length length, const Place& place);

  const Context& context_;
  std::map<document::Part, Lines> lines_;
};

}  // namespace hopbao::audit
