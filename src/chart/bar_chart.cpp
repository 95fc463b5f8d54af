#include "chart/bar_chart.hpp"

#include "chart/bar_plan.hpp"
#include "chart/bar_table.hpp"
#include "chart/guides.hpp"
#include "chart/inks.hpp"
#include "chart/measures.hpp"
#include "chart/series_names.hpp"

#include <algorithm>
#include <utility>

namespace hopbao::chart {

namespace {

using document::Align;

constexpr Length kNameAir = Length::from_mm(1.8);  ///< between names of several lines
constexpr double kMostStretch = 1.25;              ///< of the pitch, for the sake of some names

/// Everything that is settled before marks are made.
struct BarLayout {
  BarTable table;
  BarPlan plan;
  std::vector<InsideName> inside_names;
  std::vector<Label> line_names;       ///< one per reference line; empty if it has no name
  std::vector<NamePlace> name_places;  ///< of those that have one, in their order
  Length header;                       ///< height of the names above the plot
  std::vector<Band> rows;
  Length names_right;  ///< right edge of right-aligned names
};

Length bar_height(const BarTable& table) {
  return table.series > 1 ? kGroupedBar : kBar;
}

/// Of all bars of a row, with the gaps between them.
Length group_height(const BarTable& table) {
  const double count = static_cast<double>(std::max<std::size_t>(table.series, 1));
  return bar_height(table) * count + kGroupGap * (count - 1);
}

Band bar_band(const BarLayout& layout, std::size_t row, std::size_t series) {
  const Length height = bar_height(layout.table);
  const Length top = layout.rows[row].center() - group_height(layout.table) / 2;
  return {top + (height + kGroupGap) * static_cast<double>(series), height};
}

/// Vertical lines run from a little above the first bar to a little below the last.
Band vertical_span(const BarLayout& layout) {
  const Length half = group_height(layout.table) / 2 + kAxisOvershoot;
  const Length top = layout.rows.front().center() - half;
  return {top, layout.rows.back().center() + half - top};
}

Length line_name_leading(const LabelSetter& labels) {
  return labels.remark().size * 1.4;
}

// --- steps

/// Names flush left in a column of their own around a common zero line, else right-aligned at the
/// axis.
void set_columns(const LabelSetter& labels, BarLayout& layout) {
  layout.table = collect_bars(labels, labels.chart().width * kNameShare);
  Length widest;
  for (const BarRow& row : layout.table.rows) widest = std::max(widest, row.name.width);
  layout.names_right = widest;
  const Length gap = layout.table.diverging ? kColumnGap : kNameGap;
  layout.plan = plan_bars(layout.table, labels.chart(), widest + gap);
  layout.inside_names = name_series(labels, layout.table, layout.plan);
}

/// Names of reference lines, from left to right so that the leftmost stand lowest.
void set_line_names(const LabelSetter& labels, BarLayout& layout) {
  const document::Chart& chart = labels.chart();
  std::vector<LineName> names;
  for (const document::ReferenceLine& line : chart.references) {
    Label label;
    if (!line.label.empty()) {
      label = labels.line({{line.label, labels.remark(), chart.span, line.at.source}});
    }
    if (!label.empty()) names.push_back({layout.plan.x(line.at.value), label.width});
    layout.line_names.push_back(std::move(label));
  }
  if (names.empty()) return;
  layout.name_places = arrange_names(names, chart.width);
  int tiers = 0;
  for (const NamePlace& place : layout.name_places) tiers = std::max(tiers, place.tier + 1);
  layout.header = line_name_leading(labels) * tiers;
}

/// Rows at one pitch. A name of two lines needs a little more of it, in all rows alike; a name of
/// many lines makes its own row taller.
void set_rows(BarLayout& layout) {
  const Length bars = group_height(layout.table) + kBarAir;
  Length pitch = bars;
  for (const BarRow& row : layout.table.rows) {
    const Length needed = row.name.height() + kNameAir;
    if (needed <= bars * kMostStretch) pitch = std::max(pitch, needed);
  }
  std::vector<Length> heights;
  std::vector<Length> gaps;
  for (const BarRow& row : layout.table.rows) {
    heights.push_back(std::max(pitch, row.name.height() + kNameAir));
    gaps.push_back({});
  }
  for (std::size_t i = 0; i + 1 < layout.table.rows.size(); ++i) {
    const bool ends_totals =
        layout.table.rows[i].category->total && !layout.table.rows[i + 1].category->total;
    if (ends_totals) gaps[i] = kTotalOffset;
  }
  layout.rows = stack_bands(layout.header, heights, gaps);
}

// --- marks

std::vector<Bar> track_marks(const LabelSetter& labels, const BarLayout& layout) {
  std::vector<Bar> tracks;
  if (!labels.chart().track) return tracks;
  const Length zero = layout.plan.x.range_start;
  const Length end = layout.plan.x(*labels.chart().track);
  for (std::size_t r = 0; r < layout.table.rows.size(); ++r) {
    for (std::size_t s = 0; s < layout.table.series; ++s) {
      if (!layout.table.rows[r].cells[s]) continue;
      const Band band = bar_band(layout, r, s);
      tracks.push_back(
          {{{zero, band.start}, {end - zero, band.size}}, labels.chart().palette.grey_12, {}});
    }
  }
  return tracks;
}

std::vector<Bar> bar_marks(const LabelSetter& labels, const BarLayout& layout) {
  std::vector<Bar> bars;
  const Length zero = layout.plan.x.range_start;
  for (std::size_t r = 0; r < layout.table.rows.size(); ++r) {
    for (std::size_t s = 0; s < layout.table.series; ++s) {
      const auto& cell = layout.table.rows[r].cells[s];
      if (!cell || cell->value->value.zero()) continue;
      const Length end = layout.plan.x(cell->value->value);
      const Band band = bar_band(layout, r, s);
      Bar bar{{{std::min(zero, end), band.start},
               {std::max(zero, end) - std::min(zero, end), band.size}},
              cell->ink,
              {}};
      // The palest ink needs an edge on white paper.
      if (cell->ink == labels.chart().palette.fifth)
        bar.outline = scene::Stroke{ink::black, Length::from_pt(0.35), {}};
      bars.push_back(std::move(bar));
    }
  }
  return bars;
}

void add_row_rules(const LabelSetter& labels, const BarLayout& layout, Marks& marks) {
  for (std::size_t r = 0; r + 1 < layout.rows.size(); ++r) {
    const Length y = (layout.rows[r].end() + layout.rows[r + 1].start) / 2;
    marks.push_back(hairline({Length(), y}, {labels.chart().width, y},
                             layout.table.rows[r].name.text, labels.chart().palette));
  }
}

/// Top of the vertical line of reference `index`, the `named`-th with a name.
Length reference_top(const LabelSetter& labels, const BarLayout& layout, std::size_t index,
                     std::size_t named) {
  if (hangs_from_total(labels.chart().references[index], layout.table)) {
    Length bottom;
    for (std::size_t r = 0; r < layout.rows.size(); ++r) {
      const Length half = group_height(layout.table) / 2;
      if (layout.table.rows[r].category->total) bottom = layout.rows[r].center() + half;
    }
    return bottom + kLineClearance;
  }
  if (layout.line_names[index].empty()) return vertical_span(layout).start;
  return layout.header - line_name_leading(labels) * layout.name_places[named].tier;
}

void add_reference_lines(const LabelSetter& labels, const BarLayout& layout,
                         const std::vector<Bar>& bars, Marks& marks) {
  const document::Chart& chart = labels.chart();
  std::size_t named = 0;
  for (std::size_t i = 0; i < chart.references.size(); ++i) {
    const document::ReferenceLine& line = chart.references[i];
    const Length top = reference_top(labels, layout, i, named);
    const Length bottom = vertical_span(layout).end();
    const std::string& name = line.label.empty() ? line.at.printed : line.label;
    if (!line.at.value.zero()) {  // the zero line is there already
      const auto rules = reference_line(layout.plan.x(line.at.value), {top, bottom - top},
                                        reference_stroke(line.dashed, chart.palette), name, bars);
      marks.insert(marks.end(), rules.begin(), rules.end());
    }
    if (!layout.line_names[i].empty()) ++named;
  }
}

void add_line_names(const LabelSetter& labels, BarLayout& layout, Marks& marks) {
  std::size_t named = 0;
  for (Label& name : layout.line_names) {
    if (name.empty()) continue;
    const NamePlace& place = layout.name_places[named++];
    const Length foot = layout.header - line_name_leading(labels) * place.tier;
    // The air above the line: enough for the deepest letters and a little more.
    const Length baseline = foot - labels.remark().size * 0.38;
    marks.push_back(text_at(std::move(name), place.left, baseline, Align::start));
  }
}

void add_row_texts(const LabelSetter& labels, BarLayout& layout, std::size_t index, Marks& marks) {
  BarRow& row = layout.table.rows[index];
  const bool flush_left = layout.table.diverging;
  const Length center = layout.rows[index].center();
  const Length baseline = row.name.baseline_around(center);
  marks.push_back(text_at(std::move(row.name), flush_left ? Length() : layout.names_right, baseline,
                          flush_left ? Align::start : Align::end));
  for (std::size_t s = 0; s < row.cells.size(); ++s) {
    const Length middle = bar_band(layout, index, s).center();
    for (InsideName& name : layout.inside_names) {
      if (name.row != index || name.series != s) continue;
      const Length y = name.label.baseline_around(middle);
      marks.push_back(text_at(std::move(name.label), name.extent.left, y, Align::start));
    }
    if (!row.cells[s]) continue;
    BarCell& cell = *row.cells[s];
    const Extent value = value_extent(cell, layout.plan, labels.chart());
    const Extent tail = tail_extent(cell, layout.plan);
    const bool inside = layout.plan.values == document::ValuePlacement::inside;
    if (inside) recolor(cell.label, ink_on(cell.ink));
    const Length y = cell.label.baseline_around(middle);
    const Length tail_y = cell.tail.baseline_around(middle);
    if (!cell.label.empty())
      marks.push_back(text_at(std::move(cell.label), value.left, y, Align::start));
    if (!cell.tail.empty())
      marks.push_back(text_at(std::move(cell.tail), tail.left, tail_y, Align::start));
  }
}

}  // namespace

Drawing draw_bars(const LabelSetter& labels) {
  BarLayout layout;
  set_columns(labels, layout);
  set_line_names(labels, layout);
  set_rows(layout);

  Marks marks;
  if (layout.table.diverging) add_row_rules(labels, layout, marks);
  for (Bar& track : track_marks(labels, layout)) marks.emplace_back(std::move(track));
  const std::vector<Bar> bars = bar_marks(labels, layout);
  marks.insert(marks.end(), bars.begin(), bars.end());
  add_reference_lines(labels, layout, bars, marks);
  const Band axis = vertical_span(layout);
  const Length zero = layout.plan.x.range_start;
  marks.push_back(zero_line({zero, axis.start}, {zero, axis.end()}));
  add_line_names(labels, layout, marks);
  for (std::size_t r = 0; r < layout.rows.size(); ++r) add_row_texts(labels, layout, r, marks);
  return {{labels.chart().width, layout.rows.back().end()}, std::move(marks)};
}

}  // namespace hopbao::chart
