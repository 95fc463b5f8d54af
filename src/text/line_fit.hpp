#pragma once

#include "text/line_breaking.hpp"

#include <cstddef>

namespace hopbao::text {

// What a single line costs: the demerits that line_breaking.cpp adds up.

/// What the items between two places of a paragraph come to, in points.
struct Totals {
  double width = 0;
  double stretch = 0;
  double shrink = 0;
  double letters = 0;     ///< how much letterspacing may add or take
  std::size_t words = 0;  ///< boxes that stand behind something else than a box

  friend Totals operator-(const Totals& a, const Totals& b) {
    return {a.width - b.width, a.stretch - b.stretch, a.shrink - b.shrink, a.letters - b.letters,
            a.words - b.words};
  }
};

/// What a pass lets lines do.
struct Pass {
  double tolerance = 0;  ///< largest stretch ratio
  bool letters = false;  ///< letterspacing helps out
};

/// How a line fits its measure.
struct Fit {
  bool feasible = false;
  bool too_short = false;  ///< it lacks more than the pass lets glue stretch
  bool too_long = false;
  double ratio = 0;    ///< of the glue
  double letters = 0;  ///< share of the letterspacing, -1 to 1
  double badness = 0;
};

/// The line before, and what stands at the line's end.
struct LineEnds {
  int fitness_before = 1;
  double cost = 0;    ///< of the penalty that it breaks at
  bool last = false;  ///< of the paragraph
};

/// How a line of such items fits `measure`. Justified: the ratio is what glue gives, 0 within the
/// layout tolerance; where spaces would open by more than their stretch and where they can shrink
/// no more, letterspacing gives the rest as far as it can, if the pass has it. Badness is a hundred
/// times the ratio's cube, and a hundred more for all of the letterspacing. Ragged: badness is the
/// square of what the line lacks.
Fit fit_line(const Totals& line, double measure, const Pass& pass, const BreakParams& params);
/// A line that holds one thing that cannot be broken and is too wide.
Fit awful_fit(Fit too_long);

/// Tight, decent, loose, very loose (the paper's classes 0..3).
int fitness_class(double ratio);

/// The paper's demerits of a line, given the line before it.
double line_demerits(const Fit& fit, const Totals& line, const LineEnds& ends,
                     const BreakParams& params);

}  // namespace hopbao::text
