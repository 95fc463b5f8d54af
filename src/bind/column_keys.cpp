#include "bind/column_keys.hpp"

#include "bind/exhibit_keys.hpp"
#include "bind/exhibit_words.hpp"

#include <span>

namespace hopbao::bind {

static constexpr std::string_view kWidths[] = {"flexible", "content", "min-content", "max-content"};
static constexpr std::string_view kAligns[] = {"start", "center", "end", "decimal"};
static constexpr std::string_view kSchemes[] = {"1", "I", "A", "a", "1.1"};
static constexpr std::string_view kDataTypes[] = {"number", "text"};
static constexpr std::string_view kShows[] = {"number", "bar", "progress", "sparkline", "arrow"};
static constexpr std::string_view kRuleStyles[] = {"table-rise", "table-fall", "table-strong",
                                                   "table-quiet"};
static constexpr std::string_view kGrounds[] = {"grey-6", "grey-12", "primary-10", "primary-20",
                                                "fifth"};
static constexpr std::string_view kDirections[] = {"rise", "fall", "level"};

static constexpr KeySpec kRule[] = {
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
constinit const KeySpec kRuleItem = key("", 0, "", "").with(kRule);
static constexpr std::array kColumnLook = {
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
static constexpr std::array kGraphic = {
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
static constexpr std::array kColumnField = {
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
static constexpr std::array kColumnKeysAll = behind(behind(kColumnLook, kNumberFormat), kGraphic);
static constexpr std::array kColumnOfTable = behind(kColumnField, kColumnKeysAll);
constinit const KeySpec kColumnItem =
    key("", shape::string, "", "").with(std::span(kColumnOfTable));

static constexpr KeySpec kColumnKeys =
    key("*", 0, "dáng của một phần ở mọi bảng", "how a field looks in every table")
        .with(std::span(kColumnKeysAll));

const KeySpec& column_keys() {
  return kColumnKeys;
}

}  // namespace hopbao::bind
