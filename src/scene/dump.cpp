#include "base/invariant.hpp"
#include "scene/scene.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <string_view>
#include <utility>

namespace hopbao::scene {

/// Two decimals, no "-0.00".
static std::string fixed(double value) {
  const long long hundredths = std::llround(value * 100);
  const long long magnitude = std::llabs(hundredths);
  std::string text = hundredths < 0 ? "-" : "";
  text += std::to_string(magnitude / 100) + (magnitude % 100 < 10 ? ".0" : ".");
  return text + std::to_string(magnitude % 100);
}

static std::string mm(Length length) {
  return fixed(length.mm());
}
static std::string place(Point p) {
  return mm(p.x) + " " + mm(p.y);
}
static std::string size_of(Size s) {
  return mm(s.width) + "x" + mm(s.height);
}

/// Points as short as they are: "12pt", "10.5pt".
static std::string points(Length length) {
  std::string text = fixed(length.pt());
  while (text.back() == '0') text.pop_back();
  if (text.back() == '.') text.pop_back();
  return text + "pt";
}

static std::string color_name(const Color& color) {
  static constexpr std::string_view kDigits = "0123456789abcdef";
  std::string name = "#";
  for (const std::uint8_t channel : {color.red, color.green, color.blue}) {
    name += kDigits[channel >> 4];
    name += kDigits[channel & 15];
  }
  return name;
}

/// Writes a line for each item, with groups resolved into the page's coordinates.
class SceneDump {
 public:
  explicit SceneDump(const Scene& scene) : scene_(scene) {}

  void scene() {
    std::size_t number = 0;
    for (const Page& page : scene_.pages) {
      out_ += "page " + std::to_string(++number) + " " + size_of(page.frame.size) + "\n";
      printed_ = {};
      frame(page.frame, {}, {});
    }
    number = 0;
    for (const Page& page : scene_.pages) bookmarks(page, ++number);
  }

  std::string take() { return std::move(out_); }

 private:
  void bookmarks(const Page& page, std::size_t number);
  void frame(const Frame& frame, Point origin, document::StructId tag);
  void item(const FrameItem& item, Point at, document::StructId& tag);
  void line(document::StructId tag, const std::string& text);
  void run(const text::GlyphRun& run, Point at, document::StructId tag);
  void shape(const Shape& shape, Point at, document::StructId tag);
  std::string tag_name(document::StructId tag) const;
  std::string source_name(document::SourceId id) const;

  const Scene& scene_;
  std::string out_;
  document::StructId printed_;  ///< the tag that the lines above stand under
};

void SceneDump::bookmarks(const Page& page, std::size_t number) {
  for (const Bookmark& item : page.bookmarks) {
    out_ += "outline " + std::to_string(item.level) + " page " + std::to_string(number) + " " +
            mm(item.top) + " \"" + item.title + "\"\n";
  }
}

std::string SceneDump::tag_name(document::StructId tag) const {
  if (!tag.valid()) return "artifact";
  return std::string(role_name(scene_.structure.node(tag).role)) + "#" + std::to_string(tag.value);
}

std::string SceneDump::source_name(document::SourceId id) const {
  const document::Source& source = scene_.provenance.at(id);
  static constexpr std::string_view kOrigins[] = {"figure", "derived", "layout", "free"};
  std::string name(kOrigins[static_cast<std::size_t>(source.origin)]);
  if (!source.figure.empty()) name = source.figure;
  if (!source.field.empty()) name += "." + source.field;
  return name;
}

/// A tag is named once, before the first ink that it holds.
void SceneDump::line(document::StructId tag, const std::string& text) {
  if (tag != printed_) out_ += "  tag " + tag_name(tag) + "\n";
  printed_ = tag;
  out_ += "  " + text + "\n";
}

void SceneDump::run(const text::GlyphRun& run, Point at, document::StructId tag) {
  std::string text = "text " + place(at) + " w=" + mm(run.width());
  if (run.font) {
    text += " " + run.font->family() + " " + std::to_string(run.font->weight());
    if (run.font->italic()) text += " italic";
  }
  text += " " + points(run.size);
  if (run.color != ink::black) text += " " + color_name(run.color);
  text += " \"" + run.text + "\"";
  if (run.source.valid()) text += " src=" + source_name(run.source);
  if (run.span.line != 0) {
    text += " at " + std::to_string(run.span.line) + ":" + std::to_string(run.span.column);
  }
  line(tag, text);
}

/// The box of all points, in the shape's own coordinates.
static Rect bounds(const Path& path) {
  static constexpr std::size_t kPointsOf[] = {1, 1, 3, 0};  // move, line, cubic, close
  Point low;
  Point high;
  bool first = true;
  for (const PathStep& step : path.steps) {
    for (std::size_t i = 0; i < kPointsOf[static_cast<std::size_t>(step.verb)]; ++i) {
      const Point p = step.points[i];
      low = first ? p : Point{std::min(low.x, p.x), std::min(low.y, p.y)};
      high = first ? p : Point{std::max(high.x, p.x), std::max(high.y, p.y)};
      first = false;
    }
  }
  return {low, {high.x - low.x, high.y - low.y}};
}

void SceneDump::shape(const Shape& shape, Point at, document::StructId tag) {
  const Rect box = bounds(shape.path);
  const bool thin = std::min(box.size.width, box.size.height) < Length::from_pt(2);
  std::string text =
      (shape.fill && thin ? "rule " : "shape ") + place(at + box.origin) + " " + size_of(box.size);
  text += " steps=" + std::to_string(shape.path.steps.size());
  if (shape.fill) text += " fill=" + color_name(*shape.fill);
  if (shape.stroke) {
    text += " stroke=" + color_name(shape.stroke->color) + " " + points(shape.stroke->width);
    for (const Length length : shape.stroke->dash) text += " dash " + points(length);
  }
  line(tag, text);
}

void SceneDump::item(const FrameItem& item, Point at, document::StructId& tag) {
  std::visit(overloaded{
                 [&](const Group& group) { frame(*group.frame, at, tag); },
                 [&](const text::GlyphRun& glyphs) { run(glyphs, at, tag); },
                 [&](const Shape& path) { shape(path, at, tag); },
                 [&](const Link& link) {
                   out_ += "  link " + place(at) + " " + size_of(link.size) + " -> " + link.target +
                           " \"" + link.description + "\" " + tag_name(link.tag) + "\n";
                 },
                 [&](const Anchor& anchor) {
                   out_ += "  anchor " + anchor.name + " " + place(at) + " " +
                           size_of(anchor.size) + "\n";
                 },
                 [&](const TagMark& mark) { tag = mark.tag; },
             },
             item);
}

void SceneDump::frame(const Frame& frame, Point origin, document::StructId tag) {
  for (const Placed& placed : frame.items) item(placed.item, origin + placed.at, tag);
}

std::string dump_scene(const Scene& scene) {
  SceneDump dump(scene);
  dump.scene();
  return dump.take();
}

}  // namespace hopbao::scene
