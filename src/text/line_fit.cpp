#include "text/line_fit.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace hopbao::text {

namespace {

constexpr double kEndless = std::numeric_limits<double>::infinity();
/// Badness of a line that cannot be helped: wider than its measure, or short without glue to
/// stretch. About that of a ratio of 20.
constexpr double kAwful = 1e6;
/// The ratio past which letters help the spaces out.
constexpr double kLoose = 1;
constexpr double kLettersBadness = 100;
constexpr double kEmergency = 0.1;  ///< of the measure
/// Ragged lines: so much for each line that fewer lines always win, and so much for one that is
/// emptier than a good rag has it that a line more is better.
constexpr double kRaggedLine = 1e8;
constexpr double kRaggedHole = 3e8;
constexpr double kRaggedBearableHole = 1e6;  ///< where no line more is
constexpr double kRaggedLeast = 0.7;
constexpr double kRaggedLack = 1e4;
/// More than any number of lines: what only a line that else overflows is worth.
constexpr double kLastResort = 1e12;

double badness(double ratio) {
  return std::min(100 * std::abs(ratio * ratio * ratio), kAwful);
}

/// A line that lacks `lack`, which is positive.
void stretch_line(Fit& fit, const Totals& line, double lack, bool letters) {
  if (letters && line.letters > 0 && lack > kLoose * line.stretch) {
    fit.letters = std::min((lack - kLoose * line.stretch) / line.letters, 1.0);
    lack -= fit.letters * line.letters;
  }
  if (fit.letters > 0 && lack <= kLayoutTolerance.pt()) return;
  fit.ratio = line.stretch > 0 ? lack / line.stretch : kEndless;
  if (fit.ratio == kEndless) fit.letters = 0;  // stays ragged
}

/// A line that is too wide by `excess`, which is positive.
void shrink_line(Fit& fit, const Totals& line, double excess, bool letters) {
  const double least = kLayoutTolerance.pt();
  if (letters && line.letters > 0 && excess > line.shrink + least) {
    fit.letters = -std::min((excess - line.shrink) / line.letters, 1.0);
    excess += fit.letters * line.letters;
  }
  fit.too_long = excess > line.shrink + least;
  fit.ratio = fit.too_long || line.shrink <= 0 ? 0 : std::max(-excess / line.shrink, -1.0);
}

/// How bad a ratio is. In an emergency each line has more to stretch, so that of several lines that
/// cannot be filled, those that lack less are better.
double ratio_badness(const Fit& fit, const Totals& line, double measure, const Pass& pass) {
  if (!pass.emergency || fit.ratio <= 0) return badness(fit.ratio);
  const double lack = measure - line.width - fit.letters * line.letters;
  return badness(lack / (line.stretch + kEmergency * measure));
}

Fit justified_fit(const Totals& line, double measure, const Pass& pass) {
  Fit fit;
  const double lack = measure - line.width;
  if (lack > kLayoutTolerance.pt()) {
    stretch_line(fit, line, lack, pass.letters);
  } else if (lack < -kLayoutTolerance.pt()) {
    shrink_line(fit, line, -lack, pass.letters);
  }
  fit.too_short = fit.ratio > pass.tolerance;
  fit.badness = ratio_badness(fit, line, measure, pass) + kLettersBadness * std::abs(fit.letters);
  if (fit.ratio == kEndless) fit.ratio = 0;
  return fit;
}

Fit ragged_fit(const Totals& line, double measure, const BreakParams& params) {
  Fit fit;
  fit.too_long = line.width > measure + kLayoutTolerance.pt();
  const double lack = measure > 0 ? std::max(measure - line.width, 0.0) / measure : 0;
  fit.badness = kRaggedLack * lack * lack;
  const double hole = params.fewest_lines ? kRaggedBearableHole : kRaggedHole;
  if (lack > 1 - kRaggedLeast && !params.balanced) fit.badness += hole;
  return fit;
}

double ragged_demerits(const Fit& fit, double cost, bool balanced) {
  if (cost <= Penalty::kForced) {
    return kRaggedLine + (fit.too_long || balanced ? fit.badness : 0);
  }
  if (cost >= Penalty::kLastResort) return kRaggedLine + fit.badness + kLastResort;
  return kRaggedLine + fit.badness + cost * std::abs(cost);
}

double justified_demerits(const Fit& fit, const LineEnds& ends, const BreakParams& params) {
  const double base = params.line_penalty + fit.badness;
  double sum = base * base;
  if (ends.cost >= 0) {
    sum = (base + ends.cost) * (base + ends.cost);
  } else if (ends.cost > Penalty::kForced) {
    sum -= ends.cost * ends.cost;
  }
  const bool clashes = std::abs(fitness_class(fit.ratio) - ends.fitness_before) > 1;
  return sum + (clashes ? params.fitness_demerits : 0);
}

}  // namespace

int fitness_class(double ratio) {
  if (ratio < -0.5) return 0;
  if (ratio <= 0.5) return 1;
  return ratio <= 1 ? 2 : 3;
}

Fit fit_line(const Totals& line, double measure, const Pass& pass, const BreakParams& params) {
  Fit fit = params.ragged ? ragged_fit(line, measure, params) : justified_fit(line, measure, pass);
  fit.feasible = !fit.too_long && !fit.too_short;
  return fit;
}

Fit awful_fit(Fit too_long) {
  too_long.feasible = true;
  too_long.ratio = too_long.letters = 0;
  too_long.badness = kAwful;
  return too_long;
}

double line_demerits(const Fit& fit, const Totals& line, const LineEnds& ends,
                     const BreakParams& params) {
  const double sum = params.ragged ? ragged_demerits(fit, ends.cost, params.balanced)
                                   : justified_demerits(fit, ends, params);
  const bool lone = line.words <= 1 && (ends.last || params.balanced);
  return sum + (lone ? params.short_last_line : 0);
}

}  // namespace hopbao::text
