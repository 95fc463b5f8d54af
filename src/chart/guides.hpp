#pragma once

#include "chart/mark.hpp"
#include "chart/scale.hpp"
#include "document/palette.hpp"

#include <span>
#include <string>
#include <vector>

namespace hopbao::chart {

/// The line that bars stand on: 0.75 pt, black.
Rule zero_line(Point from, Point to);

/// A hairline between rows or at a tick: 0.25 pt, a quarter grey.
Rule hairline(Point from, Point to, std::string name, const document::Palette& palette);

/// How a reference line is drawn off the dark bars: solid black, or dashed and grey.
scene::Stroke reference_stroke(bool dashed, const document::Palette& palette);

/// A vertical line at `x` through `span`, white where it crosses one of the dark `bars`.
std::vector<Rule> reference_line(Length x, Band span, const scene::Stroke& stroke,
                                 const std::string& name, std::span<const Bar> bars);

/// A horizontal rule broken wherever it would run through one of the `boxes`.
std::vector<Rule> broken_around(const Rule& rule, std::span<const Rect> boxes);

/// A name that wants to stand above the vertical line at `x`.
struct LineName {
  Length x;
  Length width;
};

/// Where such a name goes: its left edge and its tier, 0 being next to the plot.
struct NamePlace {
  Length left;
  int tier = 0;
};

/// Names above vertical lines, each centred on its line if it can be, else beginning or ending at
/// it, else a tier higher; no name leaves [0, width], meets another or is crossed by a line that
/// goes up to a higher tier. Where nothing helps the name is centred on the lowest tier (the
/// collision is found later).
std::vector<NamePlace> arrange_names(std::span<const LineName> names, Length width);

}  // namespace hopbao::chart
