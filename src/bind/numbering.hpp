#pragma once

#include "input/value.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace hopbao::bind {

/// 1 → "I" … 3999 → "MMMCMXCIX"; beyond, the plain number.
std::string roman(int number);
/// 1 → "a" … by the Vietnamese alphabet without its marked vowels: a b c d đ e g h i k l m n o p q
/// r s t u v x y (Decree 30/2020, Annex I); 24 → "aa".
std::string alphabetic(int number);

/// The pattern of each level's numbers: [headings] numbering.
std::vector<std::string> heading_patterns(const input::Value& layout);

/// Counts headings and prints their numbers by patterns such as "I.", "1.", "a)", "1.1.", "Phần
/// {I}". Each word of a pattern stands for a level, the last for its own: "1.1." at level 2 prints
/// both counts. Where a pattern has braces only what they hold counts. An empty pattern, or none
/// for a level, prints nothing.
class HeadingNumbers {
 public:
  explicit HeadingNumbers(std::vector<std::string> patterns) : patterns_(std::move(patterns)) {}

  /// The number of the next heading of a level (1 is the highest); deeper levels start anew.
  std::string next(int level);

 private:
  std::vector<std::string> patterns_;
  std::vector<int> counts_;
};

}  // namespace hopbao::bind
