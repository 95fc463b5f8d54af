#include "bind/anatomy_keys.hpp"

namespace hopbao::bind {

static constexpr std::string_view kSummaries[] = {"sum", "mean", "min", "max", "count"};
static constexpr std::string_view kSummaryPlaces[] = {"first", "last"};

static constexpr KeySpec kColumnName = key("", shape::string, "", "");

static constexpr KeySpec kSummary[] = {
    key("label", shape::text, "tên dòng", "the row's name").must(),
    key("columns", 0, "các cột được tính", "the columns that are computed").of(kColumnName).must(),
    key("of", 0, "tổng, bình quân, nhỏ nhất, lớn nhất, hoặc số dòng có số; mặc định: tổng",
        "sum, mean, least, largest, or how many rows have a number; by default the sum")
        .one_of(kSummaries),
    key("decimals", shape::number, "số chữ số thập phân của số bình quân",
        "decimals of a mean, rounded half away from zero")
        .between(0, 9),
    key("place", 0, "dòng đứng trước hay sau các dòng khác", "before or behind the other rows")
        .one_of(kSummaryPlaces),
};
constinit const KeySpec kSummaryItem = key("", 0, "", "").with(kSummary);

static constexpr KeySpec kSpanner[] = {
    key("title", shape::text, "đầu chung của các cột", "the common head of the columns").must(),
    key("columns", 0,
        "các cột liền nhau ở dưới; đầu chung có mọi cột nằm trong đầu chung khác thì đứng dưới nó",
        "neighbouring columns below it; a spanner whose columns are among another's stands below")
        .of(kColumnName)
        .must(),
};
constinit const KeySpec kSpannerItem = key("", 0, "", "").with(kSpanner);

}  // namespace hopbao::bind
