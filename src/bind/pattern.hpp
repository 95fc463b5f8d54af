#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hopbao::bind {

/// A stretch of a layout's pattern: plain characters, or the name in a pair of braces.
struct PatternPart {
  std::string text;
  bool name = false;
};

/// "{place}, {date}" → place, ", ", date. A brace that is not closed ends the pattern.
std::vector<PatternPart> parts_of(std::string_view pattern);

}  // namespace hopbao::bind
