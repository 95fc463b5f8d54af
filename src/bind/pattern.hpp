#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hopbao::bind {

/// The characters of a layout's pattern, divided at its {names}.
struct PatternPart {
  std::string text;
  bool name = false;
};

/// "{place}, {date}" → place (a name), ", ", date (a name). What follows a brace that is never
/// closed is left out.
std::vector<PatternPart> parts_of(std::string_view pattern);

}  // namespace hopbao::bind
