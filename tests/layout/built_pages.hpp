#pragma once

#include "layout/page_builder.hpp"

#include <deque>
#include <utility>
#include <vector>

namespace hopbao::test {

/// All pages of strips that are known from the start.
inline std::vector<layout::PageContent> build_pages(std::vector<layout::Strip> strips,
                                                    const layout::PageMeasures& measures,
                                                    const std::deque<layout::SetNote>& notes = {}) {
  layout::PageBuilder builder(notes);
  builder.begin_run(measures);
  builder.add(std::move(strips));
  std::vector<layout::PageContent> pages;
  while (!builder.empty()) pages.push_back(builder.take_page());
  return pages;
}

}  // namespace hopbao::test
