#include "base/path.hpp"

namespace hopbao {

Path Path::line(Point from, Point to) {
  return Path().move_to(from).line_to(to);
}

Path Path::rectangle(Rect r) {
  return Path()
      .move_to(r.origin)
      .line_to({r.right(), r.top()})
      .line_to({r.right(), r.bottom()})
      .line_to({r.left(), r.bottom()})
      .close();
}

Path Path::circle(Point center, Length radius) {
  const Length k = radius * 0.5522847498;
  const auto [x, y] = center;
  return Path()
      .move_to({x + radius, y})
      .cubic_to({x + radius, y + k}, {x + k, y + radius}, {x, y + radius})
      .cubic_to({x - k, y + radius}, {x - radius, y + k}, {x - radius, y})
      .cubic_to({x - radius, y - k}, {x - k, y - radius}, {x, y - radius})
      .cubic_to({x + k, y - radius}, {x + radius, y - k}, {x + radius, y})
      .close();
}

}  // namespace hopbao
