#pragma once

#include <optional>
#include <string_view>

namespace hopbao::audit {

/// True if a number line is `prefix` ("Số: "), then a number with a zero before 1 to 9 or a blank,
/// then "/" and the symbol: short names of capitals joined by "-" without spaces ("BC-UBND",
/// "QĐ-TTg"). Behind a blank the symbol may be left to the hand as well (Decree 30/2020/NĐ-CP,
/// Annex I, II.3).
bool is_number_line(std::string_view line, std::string_view prefix);

/// True if a line is a place, a comma, and "ngày 07 tháng 7 năm 2023": a zero before days 1 to 9
/// and months 1 and 2 only, a day of the calendar; the day may be blank (Annex I, II.4).
bool is_place_and_date(std::string_view line);

/// The letter of a label such as "đ)" that opens a text; nothing if none does.
std::optional<std::string_view> letter_label(std::string_view text);

}  // namespace hopbao::audit
