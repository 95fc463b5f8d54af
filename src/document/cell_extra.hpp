#pragma once

#include "base/color.hpp"
#include "document/direction.hpp"
#include "document/structure.hpp"

#include <optional>
#include <variant>
#include <vector>

namespace hopbao::document {

/// A bar from zero to `value` on the scale that its column shares: low <= 0 <= high, low < high.
/// The numbers are for geometry only; what is printed stands in the cell.
struct CellBar {
  double value = 0;
  double low = 0;
  double high = 1;
};

/// How far a plan is reached, in percent, over a track that ends at 100; `high` >= 100 is the
/// scale's end. `expected`: what should be reached by now, 0 if nothing is said.
struct CellProgress {
  double percent = 0;
  double high = 100;
  double expected = 0;
};

/// A small line through values at even distances; one that is missing interrupts it.
struct CellSparkline {
  std::vector<std::optional<double>> values;
};

using CellGraphic = std::variant<CellBar, CellProgress, CellSparkline>;

/// What few cells have besides their text: a tinted ground, a mark in front of it (▲ ▼ ●, drawn), a
/// drawing behind it. `figure`: the element of a drawing that says what no text of the cell does;
/// not valid: the drawing repeats the number beside it, and is artifact.
struct CellExtra {
  std::optional<Color> ground;
  Direction mark = Direction::none;
  Color mark_color = ink::black;
  std::optional<CellGraphic> graphic;
  StructId figure;
};

}  // namespace hopbao::document
