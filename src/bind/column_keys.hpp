#pragma once

#include "bind/key_spec.hpp"

#include <array>
#include <cstddef>
#include <string_view>

namespace hopbao::bind {

/// A rule by which cells look different, of a column or of a table.
extern const KeySpec kRuleItem;
inline constexpr KeySpec kRulesKey =
    key("rules", 0, "ô trông thế nào khi dòng đúng điều kiện; quy tắc đúng đầu tiên có hiệu lực",
        "how cells look whose row meets a condition; the first that holds counts")
        .of(kRuleItem);

/// A column of a table: a field's name, or a table that says more.
extern const KeySpec kColumnItem;

template <std::size_t A, std::size_t B>
constexpr std::array<KeySpec, A + B> behind(const std::array<KeySpec, A>& first,
                                            const std::array<KeySpec, B>& second) {
  std::array<KeySpec, A + B> all;
  for (std::size_t i = 0; i < A; ++i) all[i] = first[i];
  for (std::size_t i = 0; i < B; ++i) all[A + i] = second[i];
  return all;
}

inline constexpr std::string_view kSignStyles[] = {"plain", "signed", "brackets"};

/// How a number is printed: of a column, and of a cell that is written as a table.
inline constexpr std::array kNumberFormat = {
    key("format", 0,
        "dấu của số: `signed`: in cả dấu cộng; `brackets`: số âm trong ngoặc đơn, như kế toán",
        "signs: `signed`: a plus is printed too; `brackets`: negative numbers stand in brackets")
        .one_of(kSignStyles),
    key("decimals", shape::number,
        "làm tròn còn nhiều nhất ngần này chữ số thập phân, một nửa làm tròn lên; không thêm số 0",
        "rounded to at most so many decimals, a half away from zero; no zeros are added")
        .between(0, 9),
    key("unit", shape::id,
        "đổi giá trị của chỉ tiêu sang đơn vị cùng họ này, đổi đúng tuyệt đối; không ghi "
        "`decimals` "
        "thì in đủ chữ số, không thừa số 0",
        "figures' values are converted to this unit of the same family, exactly; without "
        "`decimals` "
        "all digits are printed, and no zeros behind them"),
    key("with-unit", shape::boolean, "in đơn vị sau mỗi số", "print the unit behind each number"),
    key("zero", shape::text,
        "in gì khi số đúng bằng 0; số khác 0 mà làm tròn thành 0 thì in \"0,0\"",
        "what an exact zero prints; what is only rounded to zero prints \"0.0\""),
    key("prefix", shape::text, "chữ liền trước mỗi số", "text close before each number"),
    key("suffix", shape::text, "chữ liền sau mỗi số: \"%\"",
        "text close behind each number: \"%\""),
};

}  // namespace hopbao::bind
