#pragma once

#include "base/length.hpp"

#include <cstddef>

namespace hopbao::chart {

// The art direction's measures of a chart, the same on every page size.

inline constexpr Length kBar = Length::from_mm(5.2);
inline constexpr Length kBarAir = Length::from_mm(3.2);  ///< between two rows; the pitch is 8.4 mm
inline constexpr Length kGroupedBar = Length::from_mm(4.6);  ///< bars of two or more series
inline constexpr Length kGroupGap = Length::from_mm(0.4);    ///< between the bars of one row
inline constexpr Length kTotalOffset = Length::from_mm(1.6);
inline constexpr Length kNameGap = Length::from_mm(2);  ///< from a name to the axis
inline constexpr Length kInsideGap =
    Length::from_mm(1.6);  ///< from a value to its bar's end, inside
inline constexpr Length kOutsideGap = Length::from_mm(1.4);  ///< the same outside
inline constexpr Length kLabelGap = Length::from_mm(2);      ///< between two labels side by side
inline constexpr Length kColumnGap = Length::from_pt(14);    ///< beside a column of names or values
inline constexpr Length kLineClearance = Length::from_mm(0.5);  ///< from text to a line, at least
inline constexpr Length kAxisOvershoot = Length::from_mm(1);    ///< of vertical lines past the bars
inline constexpr double kNameShare = 0.4;                       ///< of the width, for names at most

inline constexpr Length kZeroLine = Length::from_pt(0.75);
inline constexpr Length kReferenceLine = Length::from_pt(0.5);
inline constexpr Length kHairline = Length::from_pt(0.25);
inline constexpr Length kDash = Length::from_pt(2);
inline constexpr Length kFirstLine = Length::from_pt(1.75);
inline constexpr Length kOtherLine = Length::from_pt(1.25);
inline constexpr Length kLastDot = Length::from_mm(2);

inline constexpr std::size_t kMostBarSeries = 5;
inline constexpr std::size_t kMostLines = 4;

}  // namespace hopbao::chart
