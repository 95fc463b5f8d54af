#include "chart/obstacles.hpp"

#include "chart/mark.hpp"
#include "chart/measures.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace hopbao::chart {

namespace {

constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();
constexpr double kMostCells = 100'000;
constexpr Length kLeastCell = Length::from_pt(6);  // a label covers several of these

/// The part of a line within a row of cells, as a box; the whole of a level line.
Rect part_between(Point from, Point to, Length top, Length bottom) {
  if (from.y > to.y) std::swap(from, to);
  Length x[] = {from.x, to.x};
  const Length height = to.y - from.y;
  if (height > Length()) {
    const Length width = to.x - from.x;
    if (top > from.y) x[0] = from.x + width * ((top - from.y) / height);
    if (bottom < to.y) x[1] = from.x + width * ((bottom - from.y) / height);
  }
  const auto [left, right] = std::minmax(x[0], x[1]);
  return {{left, top}, {right - left, bottom - top}};
}

}  // namespace

Obstacles::Obstacles(const Rect& area, std::size_t expected) : area_(area) {
  // About one cell per obstacle, cells about square.
  const double width = std::max(area.size.width.pt(), 1.0);
  const double height = std::max(area.size.height.pt(), 1.0);
  const double wanted = std::clamp(static_cast<double>(expected), 1.0, kMostCells);
  const double side = std::max(std::sqrt(width * height / wanted), kLeastCell.pt());
  columns_ = static_cast<std::size_t>(std::clamp(width / side, 1.0, kMostCells));
  rows_ = static_cast<std::size_t>(std::clamp(height / side, 1.0, kMostCells));
  first_.assign(columns_ * rows_, kNone);
  obstacles_.reserve(expected);
}

// What lies outside the area is listed in the cells at its edge, and looked for there.

std::size_t Obstacles::column(Length x) const {
  const double part = (x - area_.left()).pt() / std::max(area_.size.width.pt(), 1.0);
  const auto most = static_cast<double>(columns_ - 1);
  return static_cast<std::size_t>(std::clamp(part * static_cast<double>(columns_), 0.0, most));
}

std::size_t Obstacles::row(Length y) const {
  const double part = (y - area_.top()).pt() / std::max(area_.size.height.pt(), 1.0);
  const auto most = static_cast<double>(rows_ - 1);
  return static_cast<std::size_t>(std::clamp(part * static_cast<double>(rows_), 0.0, most));
}

Obstacles::Cells Obstacles::cells(const Rect& box) const {
  return {column(box.left()), row(box.top()), column(box.right()), row(box.bottom())};
}

void Obstacles::list(std::uint32_t obstacle, const Cells& where) {
  for (std::size_t y = where.top; y <= where.bottom; ++y) {
    for (std::size_t x = where.left; x <= where.right; ++x) {
      std::uint32_t& first = first_[y * columns_ + x];
      entries_.push_back({obstacle, first});
      first = static_cast<std::uint32_t>(entries_.size() - 1);
    }
  }
}

void Obstacles::add_box(const Rect& box) {
  const auto number = static_cast<std::uint32_t>(obstacles_.size());
  obstacles_.push_back({false, box, {}, {}, {}});
  list(number, cells(box));
}

void Obstacles::add_line(Point from, Point to, Length width) {
  const auto number = static_cast<std::uint32_t>(obstacles_.size());
  obstacles_.push_back({true, {}, from, to, width});
  const auto [top, bottom] = std::minmax(from.y, to.y);
  const Length ink = width / 2 + kLayoutTolerance;
  const std::size_t last = row(bottom + ink);
  const Length row_height = area_.size.height / static_cast<double>(rows_);
  for (std::size_t y = row(top - ink); y <= last; ++y) {
    // Rows at the edge take what lies beyond it.
    const Length row_top = area_.top() + row_height * static_cast<double>(y);
    const Length from_y = y == 0 ? top - ink : row_top - ink;
    const Length to_y = y + 1 == rows_ ? bottom + ink : row_top + row_height + ink;
    const Rect part = part_between(from, to, from_y, to_y);
    list(number, {column(part.left() - ink), y, column(part.right() + ink), y});
  }
}

template <class Visit>
bool Obstacles::visit_near(const Rect& box, Visit visit) const {
  const Cells where = cells(box);
  for (std::size_t y = where.top; y <= where.bottom; ++y) {
    for (std::size_t x = where.left; x <= where.right; ++x) {
      for (std::uint32_t e = first_[y * columns_ + x]; e != kNone; e = entries_[e].next) {
        if (visit(entries_[e].obstacle)) return true;
      }
    }
  }
  return false;
}

bool Obstacles::meets(const Obstacle& obstacle, const Rect& box) {
  if (!obstacle.line) return overlap(obstacle.box, box);
  return crosses(obstacle.from, obstacle.to, inflate(box, obstacle.width / 2));
}

bool Obstacles::hit_by(const Rect& box) const {
  const Rect kept = inflate(box, kLineClearance);
  return visit_near(kept, [&](std::uint32_t o) { return meets(obstacles_[o], kept); });
}

std::vector<std::size_t> Obstacles::met_by(const Rect& box) const {
  std::vector<std::size_t> met;
  visit_near(box, [&](std::uint32_t o) {
    if (meets(obstacles_[o], box)) met.push_back(o);
    return false;
  });
  std::ranges::sort(met);
  const auto again = std::ranges::unique(met);
  met.erase(again.begin(), again.end());
  return met;
}

}  // namespace hopbao::chart
