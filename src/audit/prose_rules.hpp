#pragma once

#include "audit/context.hpp"
#include "audit/page_marks.hpp"

#include <cstddef>
#include <optional>

namespace hopbao::audit {

/// Rules 12 to 14: size, alignment, first-line indent, gaps and line pitch of the running text
/// (Decree 30/2020/NĐ-CP, Annex I, II.6).
class ProseRules {
 public:
  explicit ProseRules(const Context& context) : context_(context) {}
  void page(const PageMarks& marks);
  void finish();

 private:
  void heading(const LineMark& line);
  void letters(const LineMark& line);
  void indent(const LineMark& line);
  void spacing(const LineMark& above, const LineMark& line);
  void flush(const LineMark& line, bool last);

  const Context& context_;
  Length left_;  ///< edge of this page's text
  Length right_;
  std::optional<Length> size_;    ///< of the first body text
  std::optional<Length> indent_;  ///< of the first paragraph
  document::StructId open_;       ///< the block that the last page ended in
  std::size_t full_ = 0;          ///< lines that are not their paragraph's last
  std::size_t flush_ = 0;         ///< of these, lines that end at the margin
};

}  // namespace hopbao::audit
