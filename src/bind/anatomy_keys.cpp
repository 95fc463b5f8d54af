#include "bind/anatomy_keys.hpp"

namespace hopbao::bind {

static constexpr std::string_view kSummaries[] = {"sum", "mean", "min", "max", "count"};
static constexpr std::string_view kSummaryPlaces[] = {"first", "last"};

static constexpr KeySpec kColumnName = key("", shape::string, "", "");

static constexpr KeySpec kSummary[] = {
    key("id", shape::id, "mã của dòng, để chú thích gọi", "id of the row, which notes name"),
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
    key("id", shape::id, "mã, để chú thích gọi: `spanner:` và mã",
        "an id that notes name: `spanner:` and the id"),
    key("title", shape::text, "đầu chung của các cột", "the common head of the columns").must(),
    key("columns", 0,
        "các cột liền nhau ở dưới; đầu chung có mọi cột nằm trong đầu chung khác thì đứng dưới nó",
        "neighbouring columns below it; a spanner whose columns are among another's stands below")
        .of(kColumnName)
        .must(),
};
constinit const KeySpec kSpannerItem = key("", 0, "", "").with(kSpanner);

static constexpr KeySpec kNotePlace = key("", shape::string, "", "");
static constexpr KeySpec kTableNote[] = {
    key("at", 0,
        "các chỗ ghi dấu: `MÃ` (tên dòng hoặc nhóm), `MÃ.CỘT` (ô), `column:CỘT` và `spanner:MÃ` "
        "(đầu cột), `title`",
        "where its mark stands: `ID` (name of a row or group), `ID.COLUMN` (a cell), "
        "`column:COLUMN` and `spanner:ID` (heads), `title`")
        .of(kNotePlace)
        .must(),
    key("text", shape::text, "lời chú thích", "the note").must(),
};
constinit const KeySpec kTableNoteItem = key("", 0, "", "").with(kTableNote);

static constexpr std::string_view kStatuses[] = {"ước", "sơ bộ", "chính thức"};
static constexpr KeySpec kSymbol[] = {
    key("symbol", shape::string, "ký hiệu", "the symbol").must(),
    key("text", shape::text, "nghĩa của ký hiệu", "what it means").must(),
    key("status", 0, "ký hiệu của số có tình trạng này (`status-marks`)",
        "it marks values of this status (`status-marks`)")
        .one_of(kStatuses),
};
constinit const KeySpec kSymbolItem = key("", 0, "", "").with(kSymbol);

}  // namespace hopbao::bind
