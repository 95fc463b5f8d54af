#pragma once

#include "audit/context.hpp"
#include "audit/page_marks.hpp"

#include <string>

namespace hopbao::audit {

/// Rules 16 and 17: recipients and signature (Decree 30/2020/NĐ-CP, Annex I, II.7 and II.9). The
/// room for signature and seal stays white; a name may be left to the hand.
class ClosingRules {
 public:
  explicit ClosingRules(const Context& context) : context_(context) {}
  void page(const PageMarks& marks);
  /// What the document lacks.
  void finish();

 private:
  void recipient(const LineMark& line);
  void end_of_recipient(bool last);
  void authority(const LineMark& line, const PageMarks& marks);
  void signer(const LineMark& line);
  void box(const BlankMark& blank, const PageMarks& marks);

  const Context& context_;
  document::StructId recipient_;  ///< the last one
  std::string recipient_text_;
  diagnostics::SourceSpan recipient_span_;
  bool head_ = false;
  bool authority_ = false;
  bool box_ = false;
};

}  // namespace hopbao::audit
