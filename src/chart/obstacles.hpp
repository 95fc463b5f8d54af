#pragma once

#include "base/geometry.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace hopbao::chart {

/// Boxes and lines that labels must keep clear of, found by their place: a uniform grid lists what
/// touches each of its cells (Bentley and Friedman, "Data structures for range searching", ACM
/// Computing Surveys 11, 1979). Numbered from 0 in the order in which they were added.
class Obstacles {
 public:
  /// Quick for about `expected` obstacles spread over `area`; right for any number anywhere.
  Obstacles(const Rect& area, std::size_t expected);

  void add_box(const Rect& box);
  /// A line with its ink: half of `width` on both sides.
  void add_line(Point from, Point to, Length width = {});

  std::size_t size() const { return obstacles_.size(); }
  /// True if the box comes nearer to an obstacle than text may come to a line.
  bool hit_by(const Rect& box) const;
  /// Numbers of the obstacles that share more than an edge with the box, rising.
  std::vector<std::size_t> met_by(const Rect& box) const;

 private:
  struct Obstacle {
    bool line = false;
    Rect box;
    Point from;
    Point to;
    Length width;
  };
  /// Cells from one column and row up to others, both included.
  struct Cells {
    std::size_t left;
    std::size_t top;
    std::size_t right;
    std::size_t bottom;
  };
  /// One obstacle in one cell; `next` goes on with the cell's other ones.
  struct Entry {
    std::uint32_t obstacle;
    std::uint32_t next;
  };

  std::size_t column(Length x) const;
  std::size_t row(Length y) const;
  Cells cells(const Rect& box) const;
  void list(std::uint32_t obstacle, const Cells& where);
  static bool meets(const Obstacle& obstacle, const Rect& box);
  /// Calls `visit` with each obstacle listed in the cells that `box` touches, some of them more
  /// than once, until it returns true; tells whether it did.
  template <class Visit>
  bool visit_near(const Rect& box, Visit visit) const;

  Rect area_;
  std::size_t columns_ = 1;
  std::size_t rows_ = 1;
  std::vector<std::uint32_t> first_;  ///< of each cell, row by row: an index into `entries_`
  std::vector<Entry> entries_;
  std::vector<Obstacle> obstacles_;
};

}  // namespace hopbao::chart
