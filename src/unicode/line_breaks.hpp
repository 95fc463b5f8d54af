#pragma once

#include <memory>
#include <string_view>
#include <vector>

namespace hopbao::unicode {

/// Finds where lines may break by the default rules of Unicode Standard Annex 14, for text without
/// rules of its own. Costs about as much to make as a page does to set: keep it, and make it only
/// for a language that needs it. Not for two threads at once.
class LineBreaks {
 public:
  LineBreaks();
  ~LineBreaks();
  LineBreaks(const LineBreaks&) = delete;
  LineBreaks& operator=(const LineBreaks&) = delete;

  /// For every byte of `text` (valid UTF-8), whether a line may begin with it. The first may not.
  std::vector<bool> of(std::string_view text);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace hopbao::unicode
