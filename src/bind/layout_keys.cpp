#include "bind/exhibit_keys.hpp"
#include "bind/key_spec.hpp"

namespace hopbao::bind {

namespace {

constexpr std::string_view kProfiles[] = {"van-ban", "an-pham"};
constexpr std::string_view kPageSizes[] = {"A4", "A5", "A3", "letter"};
constexpr std::string_view kAligns[] = {"start", "end", "center", "justify"};
constexpr std::string_view kFontStyles[] = {"normal", "italic"};
constexpr std::string_view kTransforms[] = {"none", "uppercase"};
constexpr std::string_view kBreaks[] = {"auto", "avoid"};
constexpr std::string_view kBlocks[] = {"head", "title", "sections", "signature"};
constexpr std::string_view kInks[] = {
    "black",      "white",   "primary", "primary-60", "primary-40", "primary-20",
    "primary-10", "accent",  "third",   "fourth",     "fifth",      "notice",
    "grey-80",    "grey-60", "grey-25", "grey-12",    "grey-6"};

constexpr KeySpec kFont[] = {
    key("*", shape::string, "họ phông của vai này: `serif`, `sans` …",
        "family for this role: `serif`, `sans` …"),
};

constexpr KeySpec kMargin[] = {
    key("top", shape::length, "lề trên", "top"),
    key("bottom", shape::length, "lề dưới", "bottom"),
    key("left", shape::length, "lề trái", "left"),
    key("right", shape::length, "lề phải", "right"),
};
constexpr KeySpec kPageNumber[] = {
    key("style", shape::string, "kiểu của số trang", "style of the page number"),
    key("baseline", shape::length, "đường chân chữ, từ mép trên", "baseline, from the top edge"),
    key("first", shape::boolean, "in cả ở trang 1", "on page 1 too"),
};
constexpr KeySpec kPage[] = {
    key("size", 0, "khổ giấy", "paper").one_of(kPageSizes),
    key("margin", 0, "lề", "margins").with(kMargin),
    key("number", 0, "số trang", "page number").with(kPageNumber),
};

constexpr KeySpec kStyle[] = {
    key("extends", shape::string, "kiểu gốc; không ghi là `body`",
        "the style this one starts from; `body` if not said"),
    key("font", shape::string, "vai trong [fonts], hoặc họ phông",
        "a role of [fonts], or a family"),
    key("font-size", shape::length, "cỡ chữ", "size"),
    key("font-weight", shape::number, "độ đậm: 400, 600, 700", "weight: 400, 600, 700"),
    key("font-style", 0, "đứng hoặc nghiêng", "upright or italic").one_of(kFontStyles),
    key("color", 0, "màu trong bảng màu", "an ink of the palette").one_of(kInks),
    key("line-height", shape::length | shape::number, "khoảng cách dòng, hoặc số lần cỡ chữ",
        "distance of baselines, or a multiple of the size"),
    key("align", 0, "căn lề", "alignment").one_of(kAligns),
    key("text-indent", shape::length, "thụt dòng đầu", "indent of the first line"),
    key("text-transform", 0, "`uppercase`: in hoa", "`uppercase`: capitals").one_of(kTransforms),
    key("margin-top", shape::length, "khoảng trống trên", "space above"),
    key("margin-bottom", shape::length, "khoảng trống dưới", "space below"),
    key("margin-left", shape::length, "thụt lề trái", "left indent"),
    key("margin-right", shape::length, "thụt lề phải", "right indent"),
    key("break-after", 0, "`avoid`: không tách khỏi đoạn sau", "`avoid`: kept with the next block")
        .one_of(kBreaks),
    key("break-inside", 0, "`avoid`: không tách đoạn", "`avoid`: never divided").one_of(kBreaks),
    key("widows", shape::number, "số dòng ít nhất ở mỗi trang", "fewest lines on either page"),
};
constexpr KeySpec kStyles[] = {
    key("*", 0, "một kiểu chữ và đoạn", "a style of characters and paragraphs").with(kStyle),
};

constexpr KeySpec kStringItem = key("", shape::string, "", "");
constexpr KeySpec kHeadings[] = {
    key("numbering", 0, "mẫu số của từng cấp: \"I.\", \"1.\", \"a)\"",
        "pattern of each level's number: \"I.\", \"1.\", \"a)\"")
        .of(kStringItem),
};
constexpr KeySpec kLetterhead[] = {
    key("national-name", shape::text, "Quốc hiệu", "name of the state"),
    key("national-motto", shape::text, "Tiêu ngữ", "motto of the state"),
    key("number", shape::text, "dòng số, có {number}", "number line, with {number}"),
    key("place-date", shape::text, "dòng địa danh và ngày, có {place} và {date}",
        "line of place and date, with {place} and {date}"),
    key("number-blank", shape::length, "chỗ trống để đóng số", "room for the registry's number"),
    key("day-blank", shape::length, "chỗ trống để ghi ngày", "room for the day"),
    key("side-air", shape::length, "cột phải rộng hơn dòng dài nhất chừng này",
        "the right column is this much wider than its widest line"),
    key("max-right", shape::length, "cột phải rộng nhất", "the right column at most"),
    key("issuer-rule", shape::number, "kẻ dưới tên cơ quan, phần của dòng dài nhất",
        "rule under the issuer, of its widest line"),
    key("rule-width", shape::length, "độ dày đường kẻ", "thickness of the rules"),
    key("rule-gap", shape::length, "từ chân chữ đến đường kẻ", "from the descenders to a rule"),
    key("number-drop", shape::length, "từ đường kẻ đến dòng số",
        "from the rules to the number line"),
    key("margin-bottom", shape::length, "khoảng trống dưới", "space below"),
};
constexpr KeySpec kTitle[] = {
    key("rule-length", shape::length | shape::number,
        "độ dài đường kẻ, hoặc phần của dòng trích yếu dài nhất",
        "length of the rule, or a part of the subject's widest line"),
    key("rule-width", shape::length, "độ dày đường kẻ", "thickness of the rule"),
    key("rule-gap", shape::length, "từ chân chữ đến đường kẻ", "from the descenders to the rule"),
    key("margin-bottom", shape::length, "khoảng trống dưới", "space below"),
};
constexpr KeySpec kLists[] = {
    key("marker", shape::string, "dấu đầu mục", "mark of an item"),
    key("label-width", shape::length, "chỗ cho dấu đầu mục", "room for the mark"),
    key("hanging", shape::boolean, "dấu đứng riêng ở lề, chữ lùi vào; `false`: dấu mở đầu dòng chữ",
        "the mark hangs left of the text; `false`: it opens the text's first line"),
};
constexpr KeySpec kExhibits[] = {
    key("table", shape::text, "chữ trước số của bảng", "word before a table's number"),
    key("chart", shape::text, "chữ trước số của biểu đồ", "word before a chart's number"),
    key("continued", shape::text, "chữ khi bảng sang trang", "words where a table goes on"),
    key("source", shape::text, "chữ trước nguồn", "word before the source"),
    key("note", shape::text, "chữ trước ghi chú", "word before notes"),
    key("margin-bottom", shape::length, "khoảng trống dưới", "space below"),
};
constexpr KeySpec kTableLook[] = {
    key("padding-block", shape::length, "đệm trên và dưới trong ô",
        "above and below a cell's lines"),
    key("padding-inline", shape::length, "đệm trái và phải trong ô", "left and right of them"),
    key("grid", shape::length, "độ dày đường lưới; 0: không kẻ", "thickness of the grid; 0: none"),
    key("grid-color", 0, "màu đường lưới", "ink of the grid").one_of(kInks),
    key("head-rule", shape::length, "đường kẻ dưới đầu bảng", "rule under the head"),
    key("head-fill", 0, "nền đầu bảng; `white`: không nền", "ground of the head; `white`: none")
        .one_of(kInks),
};
constexpr KeySpec kChartLook[] = {
    key("width", shape::length, "độ rộng biểu đồ", "width of charts"),
    key("height", shape::length, "chiều cao biểu đồ đường", "height of line charts"),
};
constexpr KeySpec kSignature[] = {
    key("width", shape::length, "độ rộng khối chữ ký", "width of the signature block"),
    key("box-height", shape::length, "chỗ trống để ký và đóng dấu", "room for signature and seal"),
    key("margin-top", shape::length, "khoảng trống trên", "space above"),
    key("recipients", shape::text, "dòng đầu nơi nhận", "head line of the recipients"),
};
constexpr KeySpec kLint[] = {
    key("rules", shape::string, "tệp quy tắc, tính từ tệp này; chỉ dùng với `van-ban`",
        "the rule file, from this file; for `van-ban` only")
        .must(),
};
constexpr KeySpec kFlowBlock[] = {
    key("block", 0, "khối tiếp theo của văn bản", "the document's next block")
        .one_of(kBlocks)
        .must(),
};
constexpr KeySpec kFlowItem = key("", 0, "", "").with(kFlowBlock);

}  // namespace

const KeySpec& layout_keys() {
  static const KeySpec kColumnMap[] = {column_keys()};
  static const KeySpec kTableMap[] = {table_keys()};
  static const KeySpec kChartMap[] = {chart_keys()};
  static const KeySpec kKeys[] = {
      key("extends", shape::string, "bố cục gốc mà tệp này sửa vài chỗ",
          "the layout that this one changes in places"),
      key("profile", 0, "`van-ban`: văn bản theo Nghị định 30; `an-pham`: thiết kế tự do",
          "`van-ban`: a decree document; `an-pham`: free design")
          .one_of(kProfiles),
      key("lint", 0, "kiểm tra thể thức", "checks of the form").with(kLint),
      key("fonts", 0, "họ phông theo vai", "families by role").with(kFont),
      key("page", 0, "trang giấy", "the page").with(kPage),
      key("styles", 0, "kiểu chữ và đoạn", "styles").with(kStyles),
      key("headings", 0, "đầu đề", "headings").with(kHeadings),
      key("letterhead", 0, "phần đầu văn bản", "the head block").with(kLetterhead),
      key("title", 0, "tên loại và trích yếu", "type and subject").with(kTitle),
      key("lists", 0, "danh sách", "lists").with(kLists),
      key("exhibits", 0, "bảng và biểu đồ nói chung", "tables and charts alike").with(kExhibits),
      key("table", 0, "dáng của bảng", "how tables look").with(kTableLook),
      key("chart", 0, "dáng của biểu đồ", "how charts look").with(kChartLook),
      key("signature", 0, "nơi nhận và chữ ký", "recipients and signature").with(kSignature),
      key("columns", 0, "dáng của từng phần ở mọi bảng", "how each field looks in every table")
          .with(kColumnMap),
      key("tables", 0, "bảng định nghĩa sẵn; tệp số liệu được ưu tiên",
          "tables; the data file's keys win")
          .with(kTableMap),
      key("charts", 0, "biểu đồ định nghĩa sẵn; tệp số liệu được ưu tiên",
          "charts; the data file's keys win")
          .with(kChartMap),
      key("flow", 0, "các khối theo thứ tự", "the blocks in their order").of(kFlowItem).must(),
  };
  static const KeySpec kRoot = key("", 0, "", "").with(kKeys);
  return kRoot;
}

}  // namespace hopbao::bind
