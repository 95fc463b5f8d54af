#include "chart/hatch.hpp"

#include "base/invariant.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace hopbao::chart {

namespace {

/// A unit vector; y runs down.
struct Direction {
  double x;
  double y;
};

constexpr double kHalfRoot = 0.70710678118654752;
constexpr Direction kRising{kHalfRoot, -kHalfRoot};
constexpr Direction kFalling{kHalfRoot, kHalfRoot};
constexpr Direction kLevel{1, 0};
constexpr Direction kUpright{0, 1};

double along(Direction direction, Point point) {
  return direction.x * point.x.pt() + direction.y * point.y.pt();
}

/// Lines that run in one direction, as distances across it and places along it.
struct Family {
  Direction along;
  Direction across;

  explicit Family(Direction direction) : along(direction), across{-direction.y, direction.x} {}

  Point at(double place, double distance) const {
    return {Length::from_pt(along.x * place + across.x * distance),
            Length::from_pt(along.y * place + across.y * distance)};
  }
};

/// Where the line at `distance` crosses the polygon's edges, in order. An edge holds its lower end
/// and not its upper one, so that a line through a corner crosses one of its two edges.
std::vector<double> crossings(std::span<const Point> polygon, const Family& family,
                              double distance) {
  std::vector<double> places;
  for (std::size_t i = 0; i < polygon.size(); ++i) {
    const Point from = polygon[i];
    const Point to = polygon[(i + 1) % polygon.size()];
    const double start = along(family.across, from);
    const double stop = along(family.across, to);
    if ((start <= distance) == (stop <= distance)) continue;
    const double part = (distance - start) / (stop - start);
    const double place = along(family.along, from);
    places.push_back(place + (along(family.along, to) - place) * part);
  }
  std::ranges::sort(places);
  return places;
}

void add_lines(std::span<const Point> polygon, Direction direction, const HatchMeasures& measures,
               Path& path) {
  const Family family(direction);
  const auto [low, high] = std::ranges::minmax(
      polygon, {}, [&](const Point& corner) { return along(family.across, corner); });
  const double pitch = measures.pitch.pt();
  const double last = std::floor(along(family.across, high) / pitch);
  for (double line = std::ceil(along(family.across, low) / pitch); line <= last; ++line) {
    const double distance = line * pitch;
    const std::vector<double> places = crossings(polygon, family, distance);
    for (std::size_t i = 0; i + 1 < places.size(); i += 2) {
      if (places[i + 1] - places[i] < measures.weight.pt()) continue;
      path.move_to(family.at(places[i], distance)).line_to(family.at(places[i + 1], distance));
    }
  }
}

}  // namespace

Hatch series_hatch(std::size_t index) {
  static constexpr std::array kOrder{Hatch::none,    Hatch::rising, Hatch::falling,
                                     Hatch::crossed, Hatch::level,  Hatch::upright};
  return kOrder[index % kOrder.size()];
}

Path hatch_lines(std::span<const Point> polygon, Hatch hatch, const HatchMeasures& measures) {
  invariant(measures.weight >= kHairline && measures.pitch >= measures.weight * 2,
            "hatch lines that print");
  Path path;
  if (polygon.size() < 3) return path;
  const bool crossed = hatch == Hatch::crossed;
  if (crossed || hatch == Hatch::rising) add_lines(polygon, kRising, measures, path);
  if (crossed || hatch == Hatch::falling) add_lines(polygon, kFalling, measures, path);
  if (hatch == Hatch::level) add_lines(polygon, kLevel, measures, path);
  if (hatch == Hatch::upright) add_lines(polygon, kUpright, measures, path);
  return path;
}

Path hatch_lines(const Rect& box, Hatch hatch, const HatchMeasures& measures) {
  const std::array corners{box.origin, Point{box.right(), box.top()},
                           Point{box.right(), box.bottom()}, Point{box.left(), box.bottom()}};
  return hatch_lines(corners, hatch, measures);
}

}  // namespace hopbao::chart
