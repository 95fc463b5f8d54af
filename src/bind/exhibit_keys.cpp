#include "bind/exhibit_keys.hpp"

#include "bind/anatomy_keys.hpp"
#include "bind/translation_marks.hpp"

namespace hopbao::bind {

namespace {

constexpr std::string_view kWidths[] = {"flexible", "content"};
constexpr std::string_view kAligns[] = {"start", "center", "end", "decimal"};
constexpr std::string_view kFormats[] = {"plain", "signed"};
constexpr std::string_view kRowKinds[] = {"body", "total"};
constexpr std::string_view kSchemes[] = {"1", "I", "A", "a", "1.1"};
constexpr std::string_view kColumnNumbers[] = {"(1)", "A"};
constexpr std::string_view kParts[] = {"indent", "trong-do"};
constexpr std::string_view kMarks[] = {"bar", "line"};
constexpr std::string_view kSorts[] = {"none", "descending", "ascending"};
constexpr std::string_view kPlaces[] = {"here", "top", "foot"};
constexpr std::string_view kPlacements[] = {"automatic", "inside", "outside", "column"};
constexpr std::string_view kEncodingFields[] = {"short", "label",        "period", "value",
                                                "plan",  "contribution", "change"};
constexpr std::string_view kEncodingTypes[] = {"nominal", "ordinal", "temporal", "quantitative"};

constexpr KeySpec kTextItem = key("", shape::text, "", "");
constexpr KeySpec kIdItem = key("", shape::id, "", "");

constexpr KeySpec kColumnLook[] = {
    key("title", shape::text, "đầu cột", "the column's head"),
    key("width", shape::width, "độ rộng; `flexible`: lấy phần còn lại; `content`: vừa ô rộng nhất",
        "width; `flexible`: what is left; `content`: as its widest cell needs")
        .one_of(kWidths),
    key("align", 0, "căn lề; `decimal`: thẳng dấu thập phân",
        "alignment; `decimal`: on the decimal mark")
        .one_of(kAligns),
    key("format", 0, "`signed`: in cả dấu cộng", "`signed`: a plus is printed too")
        .one_of(kFormats),
    key("absent", shape::text, "in gì khi chỉ tiêu không có số này", "what an absent value prints"),
    key("adds", shape::boolean,
        "số của cột cộng được, nên dòng tổng được kiểm tra; mặc định: `value`, `contribution`, và "
        "cột riêng mà đầu cột không có “%”",
        "its numbers add up, so that a total is checked; by default `value`, `contribution` and "
        "columns of the table's own without “%” in their head"),
    key("number", shape::string, "chữ ở dòng đánh số cột, như `3=2/1`",
        "what the row of column numbers prints, such as `3=2/1`"),
    key("scheme", 0,
        "cách đánh số dòng của cột `tt`; `1.1`: nhóm I, II; dòng 1, 2; dòng thành phần 1.1",
        "how the column `tt` numbers rows; `1.1`: groups I, II; rows 1, 2; their parts 1.1")
        .one_of(kSchemes),
    key("restart", shape::boolean, "đánh số lại ở mỗi nhóm", "numbers begin anew in each group"),
    key("merge", shape::boolean, "các ô giống nhau ở liền dưới gộp làm một",
        "equal cells below one another become one"),
};
constexpr KeySpec kColumnOfTable[] = {
    key("field", shape::string,
        "phần của chỉ tiêu: `tt`, `label`, `unit`, `value`, `plan`, `change` …",
        "field of the figures: `tt`, `label`, `unit`, `value`, `plan`, `change` …")
        .must(),
    kColumnLook[0],
    kColumnLook[1],
    kColumnLook[2],
    kColumnLook[3],
    kColumnLook[4],
    kColumnLook[5],
    kColumnLook[6],
    kColumnLook[7],
    kColumnLook[8],
    kColumnLook[9],
};
constexpr KeySpec kColumnItem = key("", shape::string, "", "").with(kColumnOfTable);
constexpr KeySpec kWideCell[] = {
    key("text", shape::text, "chữ của ô trải rộng", "text of a cell that covers several slots"),
    key("value", shape::number | shape::number_text, "hoặc số của nó", "or its number"),
    key("columns", shape::number, "ô trải mấy cột", "how many columns it covers").between(1, 99),
    key("rows", shape::number, "ô trải mấy dòng", "how many rows it covers").between(1, 9999),
    key("vi", shape::string, "chữ tiếng Việt", "the text in Vietnamese"),
    key("en", shape::string, "chữ tiếng Anh", "the text in English"),
    key(kTranslatedFrom, shape::string, "bản tiếng Việt mà chữ tiếng Anh dịch",
        "the Vietnamese that the English translates"),
};
constexpr KeySpec kCell[] = {
    key("*", shape::number | shape::number_text | shape::text,
        "số, chữ, “…”, hoặc ô trải nhiều cột, nhiều dòng",
        "a number, a text, “…”, or a cell over several columns or rows")
        .with(kWideCell),
};
constexpr KeySpec kRow[] = {
    key("label", shape::text, "tên dòng", "the row's name"),
    key("figure", shape::id, "chỉ tiêu của dòng, khi cần ghi thêm điều khác về dòng",
        "the row's figure, where more is said about the row"),
    key("kind", 0,
        "`total`: dòng tổng (của nhóm, hoặc của cả bảng), được so với các dòng mà nó cộng",
        "`total`: a total (of its group, or of the table), held to the rows that it sums up")
        .one_of(kRowKinds),
    key("tolerance", shape::number | shape::number_text,
        "tổng được chênh chừng này, vì các số đã làm tròn",
        "a total may differ by this, since its terms are rounded"),
    key("level", shape::number, "cấp thụt vào của tên dòng; từ 1 trở đi không cộng vào tổng",
        "how deep the name is indented; from 1 on the row is in no sum")
        .between(0, 9),
    key("cells", 0, "ô của dòng, theo `field` của cột", "cells, by the `field` of their column")
        .with(kCell),
};
constexpr KeySpec kRowItem = key("", shape::id, "", "").with(kRow);
constexpr KeySpec kGroup[] = {
    key("label", shape::text, "tên nhóm", "the group's name").must(),
    key("rows", 0, "mã các chỉ tiêu, hoặc dòng viết tại chỗ", "ids of figures, or written rows")
        .of(kRowItem)
        .must(),
};
constexpr KeySpec kGroupItem = key("", 0, "", "").with(kGroup);

constexpr std::string_view kNotesAt[] = {"end", "page"};
constexpr KeySpec kFieldItem = key("", shape::string, "", "");
constexpr KeySpec kPageTotals[] = {
    key("columns", 0, "các cột được cộng; mặc định là các cột cộng được",
        "columns that are summed up; by default those that add")
        .of(kFieldItem),
    key("total", shape::text, "chữ của dòng cộng trong trang; `\"\"`: không in dòng này",
        "words of the page's sum; `\"\"`: no such line"),
    key("carried", shape::text, "chữ của dòng lũy kế ở cuối trang",
        "words of the sum carried forward, at the foot"),
    key("brought", shape::text, "chữ của dòng lũy kế ở đầu trang sau",
        "words of the sum brought forward, at the head of the next page"),
};

constexpr KeySpec kTable[] = {
    key("title", shape::text, "tên bảng", "the table's title").must(),
    key("columns", 0, "các cột: tên phần, hoặc bảng con", "columns: field names, or tables")
        .of(kColumnItem)
        .must(),
    key("spanners", 0, "đầu chung của nhiều cột, mấy tầng cũng được",
        "heads over several columns, of any depth")
        .of(kSpannerItem),
    key("column-numbers", 0,
        "dòng đánh số cột dưới đầu bảng: `(1)`: (1), (2) …; `A`: cột chữ A, B, cột số 1, 2",
        "a row of column numbers under the head: `(1)`: (1), (2) …; `A`: A, B over texts, 1, 2 "
        "over numbers")
        .one_of(kColumnNumbers),
    key("rows", 0, "các dòng: mã chỉ tiêu, hoặc dòng viết tại chỗ",
        "rows: ids of figures, or written rows")
        .of(kRowItem),
    key("groups", 0, "các nhóm dòng, thay cho `rows`", "groups of rows, instead of `rows`")
        .of(kGroupItem),
    key("parts", 0, "`trong-do`: một dòng “Trong đó:” trước các dòng thành phần",
        "`trong-do`: a line “Of which:” before the parts of a whole")
        .one_of(kParts),
    key("part-mark", shape::string, "dấu trước tên dòng thành phần, như `-`",
        "mark in front of a part's name, such as `-`"),
    key("summary", 0, "dòng tính được của từng nhóm; bảng không chia nhóm là một nhóm",
        "rows that are computed for each group; a table without groups is one")
        .of(kSummaryItem),
    key("total", 0, "dòng tính được của cả bảng", "rows that are computed for the whole table")
        .of(kSummaryItem),
    key("notes", 0, "ghi chú dưới bảng", "notes below the table").of(kTextItem),
    key("source", shape::text, "nguồn; mặc định là nguồn của các chỉ tiêu",
        "source; by default that of the figures"),
    key("notes-at", 0, "ghi chú và nguồn ở cuối bảng, hay ở mỗi trang",
        "notes and source at the table's end, or on each of its pages")
        .one_of(kNotesAt),
    key("page-totals", shape::boolean,
        "cộng từng trang và chuyển sang trang sau, khi bảng dài hơn một trang",
        "each page is summed up and carried forward, where the table is longer than a page")
        .with(kPageTotals),
    key("page", shape::string,
        "mẫu trang của riêng bảng, tên ở [pages]: bảng rộng đứng một mình ở trang ngang",
        "page template of the table alone, a name of [pages]: a wide one on landscape pages"),
    key("place", 0, "chỗ trên trang: tại đây, đầu trang, chân trang",
        "place on the page: here, at its top, at its foot")
        .one_of(kPlaces),
};

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
    key("place", 0, "chỗ trên trang: tại đây, đầu trang, chân trang",
        "place on the page: here, at its top, at its foot")
        .one_of(kPlaces),
    key("source", shape::text, "nguồn; mặc định là nguồn của các chỉ tiêu",
        "source; by default that of the figures"),
    key("alt", shape::text, "lời mô tả cho người khiếm thị; mặc định lập từ số liệu",
        "description for readers who cannot see; by default made from the data"),
};

constexpr KeySpec kTableKeys = key("*", 0, "một bảng", "a table").with(kTable);
constexpr KeySpec kChartKeys = key("*", 0, "một biểu đồ", "a chart").with(kChart);
constexpr KeySpec kColumnKeys =
    key("*", 0, "dáng của một phần ở mọi bảng", "how a field looks in every table")
        .with(kColumnLook);

}  // namespace

const KeySpec& table_keys() {
  return kTableKeys;
}
const KeySpec& chart_keys() {
  return kChartKeys;
}
const KeySpec& column_keys() {
  return kColumnKeys;
}

}  // namespace hopbao::bind
