#pragma once

#include "base/lang.hpp"
#include "bind/block_texts.hpp"
#include "bind/inline_builder.hpp"
#include "input/value.hpp"

#include <string>
#include <string_view>

namespace hopbao::bind {

/// "09 giờ 00", "09:00" of a date with a time; empty of a day.
std::string hour_of(const input::Value* value, Lang lang);
/// "09 giờ 00 ngày 07/7/2023", "09:00, 7 July 2023"; the day alone where no hour is given; empty if
/// the value is no date.
std::string moment_of(const input::Value* value, Lang lang);
/// "07/7", "7 July".
std::string day_and_month(const format::Date& date, Lang lang);

/// Words of the layout with the moment at each {name} in them; the moment's source is the data's
/// `field`.
void add_moment(const LayoutText& words, std::string_view field, const input::Value* moment,
                const TextLook& look, InlineBuilder& line, Lang lang);

}  // namespace hopbao::bind
