#pragma once

#include "audit/context.hpp"
#include "audit/page_marks.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hopbao::audit {

/// The last count of a heading's number that is written by a pattern: "1.2." by "1.1." is 2. A
/// pattern's counters are I (Roman), 1 (Arabic), A and a (letters of `alphabet`); all else stands
/// for itself. 0: a letter that is not in the alphabet. Nothing if the number is written otherwise.
std::optional<int> count_by_pattern(std::string_view number, std::string_view pattern,
                                    std::string_view alphabet);

/// Rule 15: headings and lettered points are numbered without a gap, in the forms of one scheme,
/// with the letters of the Vietnamese alphabet, and no level is skipped (Decree 30/2020/NĐ-CP,
/// Annex I, II.6).
class NumberingRules {
 public:
  explicit NumberingRules(const Context& context);
  void page(const PageMarks& marks);

 private:
  static constexpr std::size_t kLevels = 5;

  void heading(const LineMark& line, std::size_t level);
  std::optional<int> count_of(std::string_view number, std::size_t level);
  void point(const LineMark& line);
  void item(const LineMark& line);

  const Context& context_;
  std::vector<std::vector<std::string>> schemes_;  ///< those that all headings so far obey
  std::string alphabet_;
  std::array<int, kLevels> counts_{};
  std::size_t level_ = 0;    ///< of the last heading, from 1
  int letter_ = 0;           ///< of the last point, from 1
  int item_ = 0;             ///< number of the last item of a numbered list
  document::StructId open_;  ///< the block of the last line
};

}  // namespace hopbao::audit
