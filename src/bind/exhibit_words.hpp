#pragma once

#include <string_view>

// What keys of exhibits take, in tables, charts and the layout's looks alike.
namespace hopbao::bind {

inline constexpr std::string_view kExhibitPlaces[] = {"here", "top", "foot", "column"};
inline constexpr std::string_view kVerticalAligns[] = {"top", "middle", "bottom", "baseline"};
inline constexpr std::string_view kPartLooks[] = {"indent", "trong-do"};
inline constexpr std::string_view kUnitPlaces[] = {"line", "subtitle", "column"};
inline constexpr std::string_view kContinuations[] = {"columns", "none"};

}  // namespace hopbao::bind
