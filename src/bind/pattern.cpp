#include "bind/pattern.hpp"

#include <algorithm>

namespace hopbao::bind {

std::vector<PatternPart> parts_of(std::string_view pattern) {
  std::vector<PatternPart> parts;
  while (!pattern.empty()) {
    const std::size_t open = std::min(pattern.find('{'), pattern.size());
    if (open > 0) parts.push_back({std::string(pattern.substr(0, open)), false});
    pattern.remove_prefix(open);
    const std::size_t close = pattern.find('}');
    if (close == std::string_view::npos) break;
    parts.push_back({std::string(pattern.substr(1, close - 1)), true});
    pattern.remove_prefix(close + 1);
  }
  return parts;
}

}  // namespace hopbao::bind
