#include "bind/table_look_keys.hpp"

#include "bind/exhibit_keys.hpp"
#include "bind/exhibit_words.hpp"

#include <vector>

namespace hopbao::bind {

namespace {

constexpr KeySpec kRule[] = {
    key("width", shape::length, "độ dày; 0: không kẻ", "thickness; 0: none").must(),
    key("color", shape::ink, "màu", "ink").one_of(kInks),
};
/// Keys of [table] and of each table style.
constexpr KeySpec kTableLook[] = {
    key("font-size", shape::size_of_type, "cỡ chữ trong ô; `em`: so với kiểu `table-body`",
        "size of type in the cells; `em` is of the style `table-body`"),
    key("line-height", shape::size_of_type, "khoảng cách dòng trong ô; không ghi: theo cỡ chữ",
        "distance of baselines in the cells; if not said: as the size grows"),
    key("padding-block", shape::length | shape::em, "đệm trên và dưới trong ô",
        "above and below a cell's lines"),
    key("padding-inline", shape::length | shape::em, "đệm trái và phải trong ô",
        "left and right of them"),
    key("grid", shape::length, "độ dày đường lưới; 0: không kẻ", "thickness of the grid; 0: none"),
    key("grid-color", shape::ink, "màu đường lưới", "ink of the grid").one_of(kInks),
    key("uprights", shape::boolean, "kẻ dọc giữa các cột; `false`: bảng mở",
        "upright rules between columns; `false`: an open table"),
    key("outer-rule", shape::length, "đường kẻ đầu và chân bảng",
        "rule at the table's top and foot")
        .with(kRule),
    key("top-rule", shape::length, "đường kẻ đầu bảng, nếu khác chân bảng",
        "rule at the table's top, if it is not that of its foot")
        .with(kRule),
    key("foot-rule", shape::length, "đường kẻ chân bảng", "rule at its foot").with(kRule),
    key("gap-every", shape::number, "cứ từng này dòng chừa một khe, thay cho nền xen kẽ",
        "a gap every so many rows, instead of zebra"),
    key("gap", shape::length, "độ rộng khe đó", "how wide that gap is"),
    key("head-rule", shape::length, "đường kẻ dưới đầu bảng", "rule under the head").with(kRule),
    key("spanner-rule", shape::length,
        "đường kẻ dưới đầu cột ghép, thay cho đường kẻ giữa các dòng đầu bảng",
        "rule under a head over several columns, instead of rules between head rows")
        .with(kRule),
    key("total-rule", shape::length, "đường kẻ trên dòng tổng", "rule above a total").with(kRule),
    key("group-rule", shape::length, "đường kẻ trên dòng nhóm", "rule above a group's head")
        .with(kRule),
    key("row-rule", shape::length, "đường kẻ giữa các dòng, nếu khác lưới",
        "rule between rows, if it is not the grid's")
        .with(kRule),
    key("upright-rule", shape::length, "đường kẻ giữa các cột, nếu khác lưới",
        "rule between columns, if it is not the grid's")
        .with(kRule),
    key("side-rule", shape::length, "đường kẻ hai bên bảng, nếu khác lưới",
        "rules at the table's left and right edges, if they are not the grid's")
        .with(kRule),
    key("head-fill", shape::ink, "nền đầu bảng; `white`: không nền",
        "ground of the head; `white`: none")
        .one_of(kInks),
    key("stripe-fill", shape::ink, "nền của dòng thứ hai, thứ tư …",
        "ground of the second, the fourth row …")
        .one_of(kInks),
    key("group-fill", shape::ink, "nền dòng nhóm", "ground of a group's head").one_of(kInks),
    key("total-fill", shape::ink, "nền dòng tổng", "ground of a total").one_of(kInks),
    key("vertical-align", 0, "chỗ đứng của ô trong dòng cao hơn; mặc định `middle`",
        "where cells stand in higher rows; by default `middle`")
        .one_of(kVerticalAligns),
    key("head-vertical-align", 0, "chỗ đứng của đầu cột; mặc định `bottom`",
        "where heads stand; by default `bottom`")
        .one_of(kVerticalAligns),
    key("continue", 0,
        "bảng rộng quá khổ thì chia theo cột, nhắc lại các cột đầu đến tên dòng; không dùng với "
        "`page-totals`",
        "a table that is too wide goes on column by column, its first columns, up to the rows' "
        "names, repeated; not with `page-totals`")
        .one_of(kContinuations),
};
constexpr KeySpec kTablePlace[] = {
    key("parts", 0, "`trong-do`: một dòng “Trong đó:” trước các dòng thành phần",
        "`trong-do`: a line “Of which:” before the parts of a whole")
        .one_of(kPartLooks),
    key("part-mark", shape::string, "dấu trước tên dòng thành phần", "mark before a part's name"),
    key("unit-place", 0, "đơn vị chung của bảng in ở đâu", "where a table's common unit stands")
        .one_of(kUnitPlaces),
    key("place", 0, "chỗ trên trang của mọi bảng", "place on the page of all tables")
        .one_of(kExhibitPlaces),
    key("style", shape::id, "kiểu của những bảng không ghi `style`",
        "style of the tables that name none"),
};
constexpr KeySpec kTableStyleParent[] = {
    key("extends", shape::id, "kiểu bảng gốc; không ghi: [table]",
        "the table style this one starts from; if not said: [table]"),
};

}  // namespace

std::span<const KeySpec> table_look_keys() {
  static const std::vector<KeySpec> kTable = joined(kTablePlace, kTableLook);
  return kTable;
}

std::span<const KeySpec> table_style_keys() {
  static const std::vector<KeySpec> kTableStyle = joined(kTableStyleParent, kTableLook);
  static const KeySpec kTableStyleMap[] = {
      key("*", 0, "một kiểu bảng: khóa như [table], không ghi thì lấy của kiểu gốc",
          "a table style: keys as in [table]; what it does not say is as its parent's")
          .with(std::span(kTableStyle)),
  };
  return kTableStyleMap;
}

}  // namespace hopbao::bind
