#pragma once

#include "audit/fixtures.hpp"
#include "audit/page_marks.hpp"
#include "base/geometry.hpp"
#include "document/inline.hpp"
#include "scene/scene.hpp"
#include "support/fonts.hpp"
#include "text/paragraph.hpp"

#include <string>
#include <utility>

namespace hopbao::test {

/// A page put together line by line. Places in millimetres from the page's top left.
class MadePage {
 public:
  explicit MadePage(Audit& audit) : audit_(audit) {
    page_.frame.size = audit.paper;
    page_.margin = audit.margin;
  }

  /// How the next lines are set.
  document::TextStyle type{"Tinos", Length::from_pt(14), 400, false, ink::black, {}};
  Length leading = Length::from_pt(19);

  /// A line of a new paragraph that is `part`; returns its element.
  document::StructId paragraph(document::Part part, const std::string& text, double x, double y) {
    const auto element =
        audit_.structure.add(audit_.structure.root(), document::Role::paragraph, part);
    line(element, text, x, y);
    return element;
  }
  /// A further line of an element.
  void line(document::StructId element, const std::string& text, double x, double y) {
    put(scene::TagMark{element, {}}, text, x, y);
  }
  /// A table's row of one cell, `height` high, with its line in the middle.
  void row(document::StructId cell, const std::string& text, double height) {
    scene::Frame lines;
    lines.size = {Length::from_mm(160), leading};
    lines.baseline = leading * 0.75;
    lines.place({}, line_frame(scene::TagMark{cell, {}}, text));
    scene::Frame frame;
    frame.size = {Length::from_mm(160), Length::from_mm(height)};
    frame.place({Length(), (frame.size.height - leading) / 2}, std::move(lines));
    page_.frame.place(at(30, 60), std::move(frame));
  }
  void artifact(document::Part part, const std::string& text, double x, double y) {
    put(scene::TagMark{{}, part}, text, x, y);
  }
  /// A line centred on `x`.
  void centred(document::Part part, const std::string& text, double x, double y) {
    const auto element =
        audit_.structure.add(audit_.structure.root(), document::Role::paragraph, part);
    line(element, text, x - width(text) / 2, y);
  }
  double width(const std::string& text) { return set(text).width.mm(); }
  void rule(document::Part part, double x, double y, double length) {
    scene::Shape shape;
    shape.path = Path::rectangle({{}, {Length::from_mm(length), Length::from_pt(0.5)}});
    shape.fill = ink::black;
    page_.frame.place({}, scene::TagMark{{}, part});
    page_.frame.place(at(x, y), shape);
  }
  void box(document::Part part, const Rect& area) {
    scene::Shape shape;
    shape.path = Path::rectangle({{}, area.size});
    shape.fill = ink::white;
    page_.frame.place({}, scene::TagMark{{}, part});
    page_.frame.place(area.origin, shape);
  }
  void blank(const std::string& name, double x, double y, Size size) {
    page_.frame.place(at(x, y), scene::Anchor{name, size});
  }
  audit::PageMarks marks(std::size_t number) {
    page_.number = number;
    return audit::read_page(page_, audit_.structure);
  }
  scene::Page& page() { return page_; }

 private:
  static Point at(double x, double y) { return {Length::from_mm(x), Length::from_mm(y)}; }
  text::Line set(const std::string& text) {
    document::Text piece;
    piece.text = text;
    piece.style = type;
    diagnostics::DiagnosticSink sink;
    return text::set_line(text::shape({piece}, Lang::vi, fonts_, sink));
  }
  scene::Frame line_frame(const scene::TagMark& mark, const std::string& text) {
    scene::Frame frame;
    frame.size = {Length::from_mm(160), leading};
    frame.baseline = leading * 0.75;
    frame.place({}, mark);
    for (const text::LinePiece& piece : set(text).pieces) {
      frame.place({piece.x, *frame.baseline}, piece.run);
    }
    return frame;
  }
  /// `y`: of the baseline.
  void put(const scene::TagMark& mark, const std::string& text, double x, double y) {
    page_.frame.place(at(x, y) - Point{{}, leading * 0.75}, line_frame(mark, text));
  }

  Audit& audit_;
  text::FontBook fonts_ = shipped_fonts();
  scene::Page page_;
};

}  // namespace hopbao::test
