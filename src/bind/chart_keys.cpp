#include "bind/exhibit_keys.hpp"
#include "bind/exhibit_words.hpp"

namespace hopbao::bind {

namespace {

constexpr std::string_view kMarks[] = {"bar", "line"};
constexpr std::string_view kFormats[] = {"plain", "signed"};
constexpr std::string_view kSorts[] = {"none", "descending", "ascending"};
constexpr std::string_view kPlacements[] = {"automatic", "inside", "outside", "column"};
constexpr std::string_view kEncodingFields[] = {"short", "label",        "period", "value",
                                                "plan",  "contribution", "change"};
constexpr std::string_view kEncodingTypes[] = {"nominal", "ordinal", "temporal", "quantitative"};

constexpr KeySpec kTextItem = key("", shape::text, "", "");
constexpr KeySpec kIdItem = key("", shape::id, "", "");

constexpr KeySpec kAxis[] = {
    key("field", 0, "phần của chỉ tiêu", "field of the figures").one_of(kEncodingFields).must(),
    key("type", 0, "loại trục, như Vega-Lite", "type of the axis, as in Vega-Lite")
        .one_of(kEncodingTypes),
};
constexpr KeySpec kEncoding[] = {
    key("x", 0, "trục ngang", "across").with(kAxis),
    key("y", 0, "trục dọc", "upwards").with(kAxis),
};
constexpr KeySpec kReference[] = {
    key("value", shape::number | shape::number_text, "đường ở số này", "a line at this number"),
    key("figure", shape::id, "đường ở số của chỉ tiêu này", "a line at this figure's number"),
    key("label", shape::text, "chữ của đường", "the line's label"),
    key("dash", shape::boolean, "nét đứt", "dashed"),
};
constexpr KeySpec kReferenceItem = key("", 0, "", "").with(kReference);
constexpr KeySpec kSeries[] = {
    key("name", shape::text, "tên dãy", "name of the series").must(),
    key("rows", 0, "mã các chỉ tiêu", "ids of figures").of(kIdItem).must(),
    key("color", shape::ink, "màu của dãy", "ink of the series").one_of(kInks),
};
constexpr KeySpec kSeriesItem = key("", 0, "", "").with(kSeries);

constexpr KeySpec kChart[] = {
    key("title", shape::text, "tên biểu đồ", "the chart's title").must(),
    key("mark", 0, "thanh hoặc đường", "bars or lines").one_of(kMarks).must(),
    key("rows", 0, "mã các chỉ tiêu", "ids of figures").of(kIdItem),
    key("series", 0, "nhiều dãy, thay cho `rows`", "several series, instead of `rows`")
        .of(kSeriesItem),
    key("encoding", 0, "phần nào của chỉ tiêu đi với trục nào", "which field goes to which axis")
        .with(kEncoding)
        .must(),
    key("sort", 0, "thứ tự theo giá trị", "order by value").one_of(kSorts),
    key("total", shape::id, "chỉ tiêu tổng: đứng đầu, đậm", "the total: first, strong"),
    key("references", 0, "đường so sánh", "reference lines").of(kReferenceItem),
    key("track", shape::number, "nền nhạt từ 0 đến số này", "a pale track from 0 to here"),
    key("below", shape::number, "thanh dưới số này dùng màu nhấn",
        "bars under this are in the accent ink"),
    key("values", 0, "chỗ ghi số của thanh", "where bars print their values").one_of(kPlacements),
    key("format", 0, "`signed`: in cả dấu cộng", "`signed`: a plus is printed too")
        .one_of(kFormats),
    key("color", shape::ink, "màu khi chỉ có một dãy", "ink of a single series").one_of(kInks),
    key("height", shape::length, "chiều cao biểu đồ đường", "height of a line chart"),
    key("notes", 0, "ghi chú dưới biểu đồ", "notes below the chart").of(kTextItem),
    key("place", 0,
        "chỗ trên trang: tại đây, đầu trang, chân trang; `column`: trong cột chữ, rộng bằng cột",
        "place on the page: here, at its top, at its foot; `column`: in its column of text, as "
        "wide "
        "as that")
        .one_of(kExhibitPlaces),
    key("source", shape::text, "nguồn; mặc định là nguồn của các chỉ tiêu",
        "source; by default that of the figures"),
    key("alt", shape::text, "lời mô tả cho người khiếm thị; mặc định lập từ số liệu",
        "description for readers who cannot see; by default made from the data"),
};

constexpr KeySpec kChartKeys = key("*", 0, "một biểu đồ", "a chart").with(kChart);

}  // namespace

const KeySpec& chart_keys() {
  return kChartKeys;
}

}  // namespace hopbao::bind
