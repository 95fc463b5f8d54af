#pragma once

#include "base/color.hpp"
#include "document/palette.hpp"

#include <vector>

namespace hopbao::chart {

/// Values to inks, for heat tables: a row of inks at rising values, mixtures (`mix`) between them.
/// Values outside take the ink at the end that they lie beyond.
class ColorScale {
 public:
  struct Stop {
    double value = 0;
    Color ink;
  };
  /// At least one stop; no value is under the one before it.
  explicit ColorScale(std::vector<Stop> stops);

  Color operator()(double value) const;

 private:
  std::vector<Stop> stops_;
};

/// From pale to dark: the primary ink's 10 % tint at `least`, the ink itself at `most`.
ColorScale sequential_colors(const document::Palette& palette, double least, double most);

/// Away from `middle` (zero, the plan, last year): the accent ink below, white at it, the primary
/// ink above, both as far from it as the farther of `least` and `most`, so that equal
/// distances have equal depth. `least` <= `middle` <= `most`.
ColorScale diverging_colors(const document::Palette& palette, double least, double middle,
                            double most);

}  // namespace hopbao::chart
