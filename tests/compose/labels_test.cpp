// No label meets another, a line or the edge of its box, on any page of a shipped layout: measured
// on the ink of the glyphs.
#include "support/scene_items.hpp"
#include "support/shipped.hpp"

using namespace hopbao;
using audit::LineMark;
using test::Found;
using test::Product;

namespace {

/// In millimetres on the page.
struct Box {
  double left = 0;
  double top = 0;
  double right = 0;
  double bottom = 0;
};

}  // namespace

static constexpr double kTouch = 0.02;  // mm; two that only abut do not meet

static bool meet(const Box& a, const Box& b) {
  return a.left < b.right - kTouch && b.left < a.right - kTouch && a.top < b.bottom - kTouch &&
         b.top < a.bottom - kTouch;
}

static bool holds(const Box& outer, const Box& inner) {
  return outer.left <= inner.left + kTouch && outer.right >= inner.right - kTouch &&
         outer.top <= inner.top + kTouch && outer.bottom >= inner.bottom - kTouch;
}

static Box box_of(const audit::RunMark& mark) {
  const text::InkExtent ink = mark.run->ink();
  return {mark.at.x.mm(), (mark.at.y - ink.top).mm(), (mark.at.x + mark.run->width()).mm(),
          (mark.at.y - ink.bottom).mm()};
}

static bool has_ink(const audit::RunMark& mark) {
  return mark.run->ink().top > mark.run->ink().bottom;
}

static Box around(Point a, Point b, double stroke) {
  return {std::min(a.x, b.x).mm() - stroke / 2, std::min(a.y, b.y).mm() - stroke / 2,
          std::max(a.x, b.x).mm() + stroke / 2, std::max(a.y, b.y).mm() + stroke / 2};
}

/// The extent of a path's points.
static Box extent(const Found<scene::Shape>& shape) {
  Point least = shape.at + shape.item.path.steps.front().points[0];
  Point most = least;
  for (const PathStep& step : shape.item.path.steps) {
    if (step.verb == PathStep::Verb::close) continue;
    const Point p = shape.at + step.points[step.verb == PathStep::Verb::cubic ? 2 : 0];
    least = {std::min(least.x, p.x), std::min(least.y, p.y)};
    most = {std::max(most.x, p.x), std::max(most.y, p.y)};
  }
  return around(least, most, 0);
}

/// The boxes of a stroked path's lines, one for each of its segments.
static std::vector<Box> segments(const Found<scene::Shape>& shape) {
  std::vector<Box> boxes;
  Point from;
  for (const PathStep& step : shape.item.path.steps) {
    if (step.verb == PathStep::Verb::close) continue;
    const Point to = shape.at + step.points[step.verb == PathStep::Verb::cubic ? 2 : 0];
    if (step.verb != PathStep::Verb::move) {
      boxes.push_back(around(from, to, shape.item.stroke->width.mm()));
    }
    from = to;
  }
  return boxes;
}

/// True if a filled shape that was painted later hides the line where the label stands.
static bool hidden(const std::vector<Found<scene::Shape>>& shapes, std::size_t line,
                   const Box& label) {
  for (std::size_t i = line + 1; i < shapes.size(); ++i) {
    if (shapes[i].item.fill && holds(extent(shapes[i]), label)) return true;
  }
  return false;
}

/// What a label meets on its page; empty if nothing.
static std::string met_by(const Box& label, const std::vector<Found<scene::Shape>>& shapes) {
  for (std::size_t i = 0; i < shapes.size(); ++i) {
    const Box box = extent(shapes[i]);
    if (shapes[i].item.stroke) {
      for (const Box& segment : segments(shapes[i])) {
        if (meet(segment, label) && !hidden(shapes, i, label)) return "a line";
      }
    }
    // A label stands wholly in a bar, a tile or a table's head, or wholly outside.
    const bool edge = shapes[i].item.fill && meet(box, label) && !holds(box, label);
    if (edge && !hidden(shapes, i, label)) return "the edge of a box";
  }
  return {};
}

static Found<scene::Shape> bar_of_ten_mm() {
  scene::Shape bar;
  bar.path = Path::rectangle({{}, {Length::from_mm(10), Length::from_mm(10)}});
  bar.fill = ink::primary;
  return {{}, bar};
}

TEST_CASE("a label on a line or across the edge of a box is seen, one in a box is sound") {
  scene::Shape grid;
  grid.path = Path::line({{}, Length::from_mm(5)}, {Length::from_mm(50), Length::from_mm(5)});
  grid.stroke = scene::Stroke{ink::black, Length::from_pt(0.25), {}};
  const std::vector<Found<scene::Shape>> shapes{{{}, grid}, bar_of_ten_mm()};
  CHECK(met_by({20, 4, 25, 6}, shapes) == "a line");
  CHECK(met_by({20, 6, 25, 8}, shapes).empty());
  CHECK(met_by({7, 7, 12, 9}, shapes) == "the edge of a box");
  CHECK(met_by({2, 4, 8, 6}, shapes).empty());  // the bar hides the grid
  const std::vector<Found<scene::Shape>> line_on_top{bar_of_ten_mm(), {{}, grid}};
  CHECK(met_by({2, 4, 8, 6}, line_on_top) == "a line");
}

static std::string say(const Box& box) {
  return std::to_string(box.left) + ", " + std::to_string(box.top) + " to " +
         std::to_string(box.right) + ", " + std::to_string(box.bottom);
}

TEST_CASE("no label meets a line or the edge of a box") {
  std::size_t labels = 0;
  for (const Product& product : test::shipped_products()) {
    for (std::size_t page = 0; page < product.pages.size(); ++page) {
      const auto shapes = test::items_of<scene::Shape>(product.scene.pages[page].frame);
      for (const LineMark& line : product.pages[page].lines) {
        for (const audit::RunMark& run : line.runs) {
          if (!has_ink(run)) continue;
          ++labels;
          INFO(product.name << ", page " << page + 1 << ": " << run.run->text << " at "
                            << say(box_of(run)));
          CHECK(met_by(box_of(run), shapes).empty());
        }
      }
    }
  }
  CHECK(labels > 500);
}

TEST_CASE("no label meets another") {
  for (const Product& product : test::shipped_products()) {
    for (std::size_t page = 0; page < product.pages.size(); ++page) {
      std::vector<std::pair<std::size_t, const audit::RunMark*>> runs;
      const std::vector<LineMark>& lines = product.pages[page].lines;
      for (std::size_t i = 0; i < lines.size(); ++i) {
        for (const audit::RunMark& run : lines[i].runs) {
          if (has_ink(run)) runs.push_back({i, &run});
        }
      }
      for (std::size_t a = 0; a < runs.size(); ++a) {
        for (std::size_t b = a + 1; b < runs.size(); ++b) {
          // Pieces of one line follow each other closely by right.
          if (runs[a].first == runs[b].first) continue;
          if (!meet(box_of(*runs[a].second), box_of(*runs[b].second))) continue;
          INFO(product.name << ", page " << page + 1);
          FAIL_CHECK("“" << runs[a].second->run->text << "” meets “" << runs[b].second->run->text
                         << "”");
        }
      }
    }
  }
}

TEST_CASE("labels stay inside the margins of their page") {
  for (const Product& product : test::shipped_products()) {
    for (std::size_t page = 0; page < product.pages.size(); ++page) {
      const audit::PageMarks& marks = product.pages[page];
      const double left = marks.margin.left.mm() - 0.2;
      const double right = (marks.size.width - marks.margin.right).mm() + 0.2;
      for (const LineMark& line : marks.lines) {
        INFO(product.name << ", page " << page + 1 << ": " << line.text);
        CHECK(line.at.x.mm() >= left);
        CHECK(line.right.mm() <= right);
      }
    }
  }
}
