#include "pdf/cluster_text.hpp"

#include "unicode/utf8.hpp"

#include <hb-subset.h>

#include <algorithm>

namespace hopbao::pdf {

static std::u32string decode(std::string_view text) {
  std::u32string points;
  for (std::size_t at = 0; at < text.size();) points += unicode::next_code_point(text, at);
  return points;
}

/// Takes one character apart into two, by canonical decomposition. False if none can be.
static bool decompose_one(std::u32string& points) {
  for (std::size_t i = 0; i < points.size(); ++i) {
    hb_codepoint_t base = 0;
    hb_codepoint_t mark = 0;
    if (!hb_unicode_decompose(hb_unicode_funcs_get_default(), points[i], &base, &mark)) continue;
    if (mark == 0) continue;
    points[i] = base;
    points.insert(i + 1, 1, mark);
    return true;
  }
  return false;
}

std::vector<std::string> share_text(std::string_view text, std::size_t count) {
  std::u32string points = decode(text);
  while (points.size() < count && decompose_one(points)) continue;
  points.resize(std::max(points.size(), count), U'\u200B');
  std::vector<std::string> shares(count);
  for (std::size_t i = 0; i < points.size(); ++i) {
    unicode::append_utf8(shares[std::min(i, count - 1)], points[i]);
  }
  return shares;
}

}  // namespace hopbao::pdf
