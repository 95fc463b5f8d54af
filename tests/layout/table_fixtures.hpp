#pragma once

#include "diagnostics/diagnostic.hpp"
#include "document/table.hpp"
#include "document/table_rows.hpp"
#include "layout/table/layout_table.hpp"
#include "scene/frame.hpp"

#include <memory>
#include <stdexcept>
#include <string>
#include <utility>
#include <variant>
#include <vector>

// Tables, and what was drawn of them, for the tests of layout/table.
namespace hopbao::test {

/// Tinos 11/14, as the decree's tables are set.
inline document::ParagraphStyle table_style(int weight = 400) {
  document::ParagraphStyle style;
  style.text.family = "Tinos";
  style.text.size = Length::from_pt(11);
  style.text.weight = weight;
  style.leading = Length::from_pt(14);
  return style;
}

inline document::SharedStyle shared(document::ParagraphStyle style) {
  return std::make_shared<const document::ParagraphStyle>(std::move(style));
}

inline document::Cell cell(const std::string& text,
                           document::ParagraphStyle style = table_style()) {
  document::Cell made;
  document::Text content;
  content.text = text;
  content.style = style.text;
  if (!text.empty()) made.content.push_back(std::move(content));
  made.style = shared(std::move(style));
  return made;
}

/// A number that stands on its column's decimal line: in front of the comma, else behind the text.
inline document::Cell number(const std::string& text) {
  document::Cell made = cell(text);
  const std::size_t comma = text.find(',');
  made.align_at = comma == std::string::npos ? text.size() : comma;
  return made;
}

inline document::Cell head(const std::string& text) {
  document::ParagraphStyle style = table_style(700);
  style.align = document::Align::center;
  return cell(text, style);
}

inline document::Column column(document::TrackSize size, document::CellAlign align) {
  document::Column made;
  made.size = size;
  made.align = align;
  return made;
}
inline document::Column fixed(Length width,
                              document::CellAlign align = document::CellAlign::start) {
  return column({document::TrackSize::Kind::fixed, width}, align);
}
inline document::Column content(document::CellAlign align = document::CellAlign::start) {
  return column({document::TrackSize::Kind::content, {}}, align);
}
inline document::Column flexible(document::CellAlign align = document::CellAlign::start) {
  return column({document::TrackSize::Kind::flexible, {}}, align);
}

/// A table in the look of the report: 2.5 pt and 1.5 mm of padding, hairline grid, rule under the
/// head.
inline document::Table ruled(std::vector<document::Column> columns,
                             std::vector<document::Row> rows) {
  document::Table table;
  table.columns = std::move(columns);
  table.rows = std::move(rows);
  table.style.padding_block = Length::from_pt(2.5);
  table.style.padding_inline = Length::from_mm(1.5);
  table.style.grid_width = Length::from_pt(0.35);
  table.style.rules.head = document::TableRule{Length::from_pt(0.75)};
  return table;
}

inline text::FontBook tinos() {
  return text::FontBook({{"Tinos", 400, false, "fonts/Tinos_400Regular.ttf"},
                         {"Tinos", 400, true, "fonts/Tinos_400Regular_Italic.ttf"},
                         {"Tinos", 700, false, "fonts/Tinos_700Bold.ttf"}});
}

/// A table laid out over 160 mm, with what was complained about.
struct LaidOut {
  layout::TableStrips strips;
  diagnostics::DiagnosticSink sink;
};

inline LaidOut lay_out(const document::Table& table, Length width = Length::from_mm(160),
                       Length page_height = Length::from_mm(257)) {
  LaidOut result;
  text::FontBook fonts = tinos();
  result.strips = layout::layout_table(std::make_shared<const document::Table>(table), width,
                                       {fonts, result.sink, Lang::vi, page_height});
  return result;
}

/// A glyph run with its place in the outermost frame and the element it belongs to.
struct DrawnRun {
  Point at;
  text::GlyphRun run;
  document::StructId tag;
};
struct DrawnShape {
  Point at;
  scene::Shape shape;
  document::StructId tag;
};
struct Drawn {
  std::vector<DrawnRun> runs;
  std::vector<DrawnShape> shapes;
  std::size_t links = 0;
  std::size_t anchors = 0;

  /// The first run with this text; fails the test if there is none.
  const DrawnRun& run(const std::string& text) const {
    for (const DrawnRun& drawn : runs) {
      if (drawn.run.text == text) return drawn;
    }
    throw std::runtime_error("no run `" + text + "`");
  }
};

inline void collect(const scene::Frame& frame, Point at, document::StructId tag, Drawn& drawn) {
  for (const scene::Placed& placed : frame.items) {
    const Point place = at + placed.at;
    if (const auto* group = std::get_if<scene::Group>(&placed.item)) {
      collect(*group->frame, place, tag, drawn);
    } else if (const auto* run = std::get_if<text::GlyphRun>(&placed.item)) {
      drawn.runs.push_back({place, *run, tag});
    } else if (const auto* shape = std::get_if<scene::Shape>(&placed.item)) {
      drawn.shapes.push_back({place, *shape, tag});
    } else if (const auto* mark = std::get_if<scene::TagMark>(&placed.item)) {
      tag = mark->tag;
    } else if (std::holds_alternative<scene::Link>(placed.item)) {
      ++drawn.links;
    } else {
      ++drawn.anchors;
    }
  }
}

/// Everything in a frame, groups resolved.
inline Drawn drawn_in(const scene::Frame& frame) {
  Drawn drawn;
  collect(frame, {}, {}, drawn);
  return drawn;
}

}  // namespace hopbao::test
