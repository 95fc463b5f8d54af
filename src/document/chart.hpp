#pragma once

#include "base/lang.hpp"
#include "document/inline.hpp"
#include "document/palette.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace hopbao::document {

/// A value as it is drawn (`value`) and as it is printed (`printed`, already in the document's
/// language).
struct ChartValue {
  Decimal value;
  std::string printed;
  SourceId source;
};

/// A bar's place or a point in time. `total`: stands first, set off, in the strong ink.
struct ChartCategory {
  std::string label;
  SourceId source;
  diagnostics::SourceSpan span;
  bool total = false;
};

/// One run of values, a value or nothing per category. Missing is missing: no mark, never a zero.
struct ChartSeries {
  std::string name;
  SourceId source;
  std::vector<std::optional<ChartValue>> values;
  std::optional<Color> ink;  ///< its own; none: by its place among the series
};

/// A line across the plot at a value. An empty label prints none.
struct ReferenceLine {
  ChartValue at;
  std::string label;
  bool dashed = false;
};

/// Where bars print their values. automatic: inside if every bar is long enough, else outside all;
/// a column at the right edge where reference lines cross the bars.
enum class ValuePlacement : std::uint8_t { automatic, inside, outside, column };

/// What a chart shows. Bars are horizontal; a bar chart with values of both signs is drawn around
/// one zero line (chàm right, hồi left). Lines run over the categories in order.
struct Chart {
  enum class Mark : std::uint8_t { bar, line };
  std::string id;
  Mark mark = Mark::bar;
  std::vector<ChartCategory> categories;
  std::vector<ChartSeries> series;  ///< first: this period; second: the one compared with
  std::vector<ReferenceLine> references;
  std::optional<Decimal> track;  ///< plan progress: a pale track from 0 to here under each bar
  std::optional<Decimal> below;  ///< bars with a value under this are drawn in the accent ink
  ValuePlacement values = ValuePlacement::automatic;
  Length width;
  Length height;    ///< line charts; bars take what their rows need
  Palette palette;  ///< inks of marks and guides
  TextStyle label;  ///< names, axis labels; values at marks use weight 600 of it
  Lang lang = Lang::vi;
  StructId tag;  ///< its Figure, which holds the alt text
  diagnostics::SourceSpan span;
};

}  // namespace hopbao::document
