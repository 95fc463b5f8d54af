#include "bind/exhibit_keys.hpp"

#include "bind/anatomy_keys.hpp"
#include "bind/exhibit_words.hpp"
#include "bind/translation_marks.hpp"

#include <array>
#include <cstddef>

namespace hopbao::bind {

namespace {

constexpr std::string_view kWidths[] = {"flexible", "content", "min-content", "max-content"};
constexpr std::string_view kAligns[] = {"start", "center", "end", "decimal"};
constexpr std::string_view kRowKinds[] = {"body", "total"};
constexpr std::string_view kSchemes[] = {"1", "I", "A", "a", "1.1"};
constexpr std::string_view kColumnNumbers[] = {"(1)", "A"};
constexpr std::string_view kSignStyles[] = {"plain", "signed", "brackets"};
constexpr std::string_view kDataTypes[] = {"number", "text"};
constexpr std::string_view kDelimiters[] = {";", ",", "tab"};
constexpr std::string_view kNumberStyles[] = {"vi", "en"};

constexpr KeySpec kTextItem = key("", shape::text, "", "");

constexpr std::string_view kShows[] = {"number", "bar", "progress", "sparkline", "arrow"};
constexpr std::string_view kRuleStyles[] = {"table-rise", "table-fall", "table-strong",
                                            "table-quiet"};
constexpr std::string_view kGrounds[] = {"grey-6", "grey-12", "primary-10", "primary-20", "fifth"};
constexpr std::string_view kDirections[] = {"rise", "fall", "level"};

constexpr KeySpec kRule[] = {
    key("when", shape::string,
        "điều kiện: phần của dòng so với số hoặc chữ (`<` `<=` `=` `!=` `>=` `>`), `missing`: "
        "không "
        "có số; nối bằng `and`, `or`",
        "condition: a field compared with a number or a text (`<` `<=` `=` `!=` `>=` `>`), "
        "`missing`: has no number; joined by `and`, `or`")
        .must(),
    key("style", 0, "kiểu chữ, dáng ở [styles] của bố cục",
        "style of the letters, defined in the layout's [styles]")
        .one_of(kRuleStyles),
    key("ground", 0, "nền nhạt của ô", "pale ground of the cell").one_of(kGrounds),
    key("mark", 0, "hình vẽ trước chữ: ▲ ▼ ●; màu không bao giờ là dấu hiệu duy nhất",
        "drawn in front of the text: ▲ ▼ ●; colour is never the only sign")
        .one_of(kDirections),
};
constexpr KeySpec kRuleItem = key("", 0, "", "").with(kRule);
constexpr KeySpec kRulesKey =
    key("rules", 0, "ô trông thế nào khi dòng đúng điều kiện; quy tắc đúng đầu tiên có hiệu lực",
        "how cells look whose row meets a condition; the first that holds counts")
        .of(kRuleItem);

template <std::size_t A, std::size_t B>
constexpr std::array<KeySpec, A + B> behind(const std::array<KeySpec, A>& first,
                                            const std::array<KeySpec, B>& second) {
  std::array<KeySpec, A + B> all;
  for (std::size_t i = 0; i < A; ++i) all[i] = first[i];
  for (std::size_t i = 0; i < B; ++i) all[A + i] = second[i];
  return all;
}

/// How a number is printed: of a column, and of a cell that is written as a table.
constexpr std::array kNumberFormat = {
    key("format", 0,
        "dấu của số: `signed`: in cả dấu cộng; `brackets`: số âm trong ngoặc đơn, như kế toán",
        "signs: `signed`: a plus is printed too; `brackets`: negative numbers stand in brackets")
        .one_of(kSignStyles),
    key("decimals", shape::number,
        "làm tròn còn nhiều nhất ngần này chữ số thập phân, một nửa làm tròn lên; không thêm số 0",
        "rounded to at most so many decimals, a half away from zero; no zeros are added")
        .between(0, 9),
    key("unit", shape::id, "đổi giá trị của chỉ tiêu sang đơn vị cùng họ này, đổi đúng tuyệt đối",
        "figures' values are converted to this unit of the same family, exactly"),
    key("with-unit", shape::boolean, "in đơn vị sau mỗi số", "print the unit behind each number"),
    key("zero", shape::text,
        "in gì khi số đúng bằng 0; số khác 0 mà làm tròn thành 0 thì in \"0,0\"",
        "what an exact zero prints; what is only rounded to zero prints \"0.0\""),
    key("prefix", shape::text, "chữ liền trước mỗi số", "text close before each number"),
    key("suffix", shape::text, "chữ liền sau mỗi số: \"%\"",
        "text close behind each number: \"%\""),
};

constexpr std::array kColumnLook = {
    key("title", shape::text, "đầu cột", "the column's head"),
    key("width", shape::width | shape::fraction,
        "độ rộng; `%`: của bảng; `2fr`: hai phần của chỗ còn lại, `flexible`: một phần; `content`: "
        "vừa đủ để bảng thấp nhất; `min-content`: vừa chữ dài nhất; `max-content`: vừa ô dài nhất",
        "width; `%`: of the table; `2fr`: two shares of what is left, `flexible`: one; `content`: "
        "as keeps the table low; `min-content`: its widest word; `max-content`: its widest cell")
        .one_of(kWidths),
    key("align", 0, "căn lề; `decimal`: thẳng dấu thập phân",
        "alignment; `decimal`: on the decimal mark")
        .one_of(kAligns),
    key("align-on", shape::string,
        "thẳng hàng theo dấu này thay cho dấu thập phân: \"/\", \"±\", \"(\"",
        "aligned on this mark instead of the decimal mark: \"/\", \"±\", \"(\""),
    key("absent", shape::text, "in gì khi chỉ tiêu không có số này", "what an absent value prints"),
    key("min-width", shape::width, "không hẹp hơn", "no narrower than this"),
    key("max-width", shape::width, "không rộng hơn, trừ khi có chữ dài hơn",
        "no wider than this, unless a word is"),
    key("vertical-align", 0, "chỗ đứng trong dòng cao hơn; không ghi: như cả bảng",
        "where its cells stand in higher rows; if not said: as the table's")
        .one_of(kVerticalAligns),
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
constexpr std::array kGraphic = {
    key("show", 0,
        "vẽ gì cạnh số: `bar`: thanh, cả cột một thang; `progress`: tiến độ kế hoạch, nền đến 100 "
        "%; "
        "`sparkline`: đường nhỏ qua các số của ô; `arrow`: ▲ ▼ ●",
        "what is drawn beside the number: `bar`: on one scale in all the column; `progress`: "
        "against "
        "a plan, over a track to 100 %; `sparkline`: through the cell's values; `arrow`: ▲ ▼ ●")
        .one_of(kShows),
    key("with-number", shape::boolean, "`false`: chỉ hình vẽ; máy đọc vẫn đọc số",
        "`false`: the drawing alone; a screen reader still reads the number"),
    key("graphic-width", shape::width, "bề ngang hình vẽ; mặc định 20 mm",
        "width of the drawing; by default 20 mm"),
    key("expected", shape::number,
        "`progress`: đến nay phải đạt bao nhiêu %, kẻ một vạch; thấp hơn dùng màu nhấn",
        "`progress`: percent that should be reached by now, marked by a line; below it in the "
        "accent "
        "ink")
        .between(0, 100),
    kRulesKey,
};
constexpr std::array kColumnField = {
    key("field", shape::string,
        "phần của chỉ tiêu: `tt`, `label`, `unit`, `value`, `plan`, `change` …",
        "field of the figures: `tt`, `label`, `unit`, `value`, `plan`, `change` …")
        .must(),
    key("from", shape::string, "đầu của cột trong tệp CSV; mặc định là `field`, rồi đến `title`",
        "head of the CSV file's column; by default `field`, else `title`"),
    key("type", 0, "cột CSV là số hay chữ; mặc định theo `field` và `align`",
        "whether the CSV column has numbers or text; by default by `field` and `align`")
        .one_of(kDataTypes),
};
constexpr std::array kColumnKeysAll = behind(behind(kColumnLook, kNumberFormat), kGraphic);
constexpr std::array kColumnOfTable = behind(kColumnField, kColumnKeysAll);
constexpr KeySpec kColumnItem = key("", shape::string, "", "").with(std::span(kColumnOfTable));
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
    key("cells", 0, "ô của dòng, theo `field` của cột", "cells, by the `field` of their column")
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
    key("place", 0, "chỗ trên trang: tại đây, đầu trang, chân trang",
        "place on the page: here, at its top, at its foot")
        .one_of(kExhibitPlaces),
    key("style", shape::id, "kiểu bảng, tên ở [table-styles]; không ghi: như [table]",
        "table style, a name of [table-styles]; if not said: as [table]"),
    key("font-size", shape::size_of_type, "cỡ chữ trong ô; `em`: so với kiểu `table-body`",
        "size of type in the cells; `em` is of the style `table-body`"),
};

constexpr KeySpec kTableKeys = key("*", 0, "một bảng", "a table").with(kTable);
constexpr KeySpec kColumnKeys =
    key("*", 0, "dáng của một phần ở mọi bảng", "how a field looks in every table")
        .with(std::span(kColumnKeysAll));

}  // namespace

const KeySpec& table_keys() {
  return kTableKeys;
}
const KeySpec& column_keys() {
  return kColumnKeys;
}

}  // namespace hopbao::bind
