#pragma once

#include "base/lang.hpp"
#include "text/shaper.hpp"
#include "unicode/line_breaks.hpp"

#include <array>
#include <cstddef>
#include <memory>

namespace hopbao::text {

/// What is made once for all texts of a run, when it is first needed.
class ShapingState {
 public:
  Shaper& shaper(Lang lang) {
    std::unique_ptr<Shaper>& shaper = shapers_[static_cast<std::size_t>(lang)];
    if (!shaper) shaper = std::make_unique<Shaper>(lang);
    return *shaper;
  }
  unicode::LineBreaks& line_breaks() {
    if (!line_breaks_) line_breaks_ = std::make_unique<unicode::LineBreaks>();
    return *line_breaks_;
  }

 private:
  std::array<std::unique_ptr<Shaper>, 2> shapers_;
  std::unique_ptr<unicode::LineBreaks> line_breaks_;
};

}  // namespace hopbao::text
