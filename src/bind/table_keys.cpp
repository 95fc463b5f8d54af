#include "bind/exhibit_keys.hpp"

#include "bind/anatomy_keys.hpp"
#include "bind/column_keys.hpp"
#include "bind/exhibit_words.hpp"
#include "bind/translation_marks.hpp"

#include <array>
#include <string_view>

namespace hopbao::bind {

namespace {

constexpr std::string_view kRowKinds[] = {"body", "total"};
constexpr std::string_view kColumnNumbers[] = {"(1)", "A"};
constexpr std::string_view kDelimiters[] = {";", ",", "tab"};
constexpr std::string_view kNumberStyles[] = {"vi", "en"};

constexpr KeySpec kTextItem = key("", shape::text, "", "");

constexpr KeySpec kSeriesValue = key("", shape::number | shape::number_text, "", "");
constexpr std::array kWrittenCell = {
    key("text", shape::text, "chữ của ô", "the cell's text"),
    key("vi", shape::string, "chữ tiếng Việt", "the text in Vietnamese"),
    key("en", shape::string, "chữ tiếng Anh", "the text in English"),
    key(kTranslatedFrom, shape::string, "bản tiếng Việt mà chữ tiếng Anh dịch",
        "the Vietnamese that the English translates"),
    key("value", shape::number | shape::number_text, "hoặc số của ô", "or the cell's number"),
    key("columns", shape::number, "ô trải mấy cột", "how many columns it covers").between(1, 99),
    key("rows", shape::number, "ô trải mấy dòng", "how many rows it covers").between(1, 9999),
};
constexpr std::array kCellKeys = behind(kWrittenCell, kNumberFormat);
constexpr KeySpec kCell[] = {
    key("*", shape::number | shape::number_text | shape::text,
        "số, chữ, “…”, dãy số cho `sparkline`, hoặc bảng con `{ value = … }`: cách in riêng, ô "
        "trải nhiều cột, nhiều dòng",
        "a number, a text, “…”, a list of numbers for a `sparkline`, or a table `{ value = … }`: "
        "a format of its own, a cell over several columns or rows")
        .with(std::span(kCellKeys))
        .of(kSeriesValue),
};
constexpr KeySpec kRow[] = {
    key("id", shape::id, "mã của dòng, để chú thích gọi; mặc định là mã chỉ tiêu",
        "id of the row, which notes name; by default its figure's"),
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
    key("cells", 0,
        "ô của dòng, theo `field` của cột; số viết ở `value` thay số của chỉ tiêu, nên cũng tính "
        "bằng đơn vị của chỉ tiêu ấy",
        "cells, by the `field` of their column; a number written for `value` stands for the "
        "figure's, and is in its unit")
        .with(kCell),
};
constexpr KeySpec kRowItem = key("", shape::id, "", "").with(kRow);
constexpr KeySpec kGroup[] = {
    key("id", shape::id, "mã của nhóm, để chú thích gọi", "id of the group, which notes name"),
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
    key("subtitle", shape::text, "dòng dưới tên bảng: nơi, kỳ số liệu",
        "the line below the title: place and period"),
    key("scope", shape::text, "phạm vi, in tiếp dòng đó", "scope, on the same line"),
    key("unit", shape::text, "đơn vị của mọi số, khi không lấy được từ các chỉ tiêu",
        "unit of all numbers, where the figures do not say it"),
    key("unit-place", 0,
        "đơn vị chung in ở đâu: dòng riêng bên phải, dòng dưới tên bảng, hay không in vì đã có cột",
        "where a common unit stands: on a line at the right, in the subtitle, or nowhere since a "
        "column has it")
        .one_of(kUnitPlaces),
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
    key("file", shape::string, "tệp CSV (UTF-8) mà mỗi dòng là một dòng của bảng",
        "CSV file (UTF-8), each row of which is a row of the table"),
    key("delimiter", 0, "dấu ngăn ô của tệp; mặc định là dấu gặp nhiều nhất ở dòng đầu",
        "what stands between the file's cells; by default what its first line has most of")
        .one_of(kDelimiters),
    key("numbers", 0,
        "cách viết số của tệp: `vi` 1.018,2 · `en` 1,018.2; cần khi số có hai cách đọc",
        "how the file writes numbers: `vi` 1.018,2 · `en` 1,018.2; needed where one has two "
        "readings")
        .one_of(kNumberStyles),
    key("groups", 0, "các nhóm dòng, thay cho `rows`", "groups of rows, instead of `rows`")
        .of(kGroupItem),
    key("parts", 0, "`trong-do`: một dòng “Trong đó:” trước các dòng thành phần",
        "`trong-do`: a line “Of which:” before the parts of a whole")
        .one_of(kPartLooks),
    key("part-mark", shape::string, "dấu trước tên dòng thành phần, như `-`",
        "mark in front of a part's name, such as `-`"),
    key("summary", 0, "dòng tính được của từng nhóm; bảng không chia nhóm là một nhóm",
        "rows that are computed for each group; a table without groups is one")
        .of(kSummaryItem),
    key("total", 0, "dòng tính được của cả bảng", "rows that are computed for the whole table")
        .of(kSummaryItem),
    key("footnotes", 0, "chú thích a, b, c của bảng, có dấu ở ô hay đầu cột",
        "lettered notes of the table, with marks in cells and heads")
        .of(kTableNoteItem),
    key("figure-notes", shape::boolean, "`note` của các chỉ tiêu cũng thành chú thích a, b, c",
        "the figures' own `note`s become lettered notes too"),
    key("legend", shape::boolean, "giải nghĩa các ký hiệu có trong bảng: “…”, “-”, “(*)”",
        "explains the symbols that stand in the table: “…”, “-”, “(*)”"),
    key("status-marks", shape::boolean, "đánh dấu số ước tính, số sơ bộ ở cột `value`",
        "values that are estimates or preliminary carry a mark"),
    kRulesKey,
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
    key("continue", 0,
        "bảng rộng quá khổ thì chia theo cột, nhắc lại các cột đầu đến tên dòng; không dùng với "
        "`page-totals`",
        "a table that is too wide goes on column by column, its first columns, up to the rows' "
        "names, repeated; not with `page-totals`")
        .one_of(kContinuations),
    key("page", shape::string,
        "mẫu trang của riêng bảng, tên ở [pages]: bảng rộng đứng một mình ở trang ngang",
        "page template of the table alone, a name of [pages]: a wide one on landscape pages"),
    key("place", 0,
        "chỗ trên trang: tại đây, đầu trang, chân trang; `column`: trong cột chữ, rộng bằng cột",
        "place on the page: here, at its top, at its foot; `column`: in its column of text, as "
        "wide "
        "as that")
        .one_of(kExhibitPlaces),
    key("style", shape::id, "kiểu bảng, tên ở [table-styles]; không ghi: như [table]",
        "table style, a name of [table-styles]; if not said: as [table]"),
    key("font-size", shape::size_of_type, "cỡ chữ trong ô; `em`: so với kiểu `table-body`",
        "size of type in the cells; `em` is of the style `table-body`"),
};

constexpr KeySpec kTableKeys = key("*", 0, "một bảng", "a table").with(kTable);
}  // namespace

const KeySpec& table_keys() {
  return kTableKeys;
}
}  // namespace hopbao::bind
