#include "bind/anatomy_keys.hpp"
#include "bind/designed_keys.hpp"
#include "bind/exhibit_keys.hpp"
#include "bind/exhibit_words.hpp"
#include "bind/key_spec.hpp"
#include "bind/table_look_keys.hpp"

namespace hopbao::bind {

namespace {

constexpr std::string_view kProfiles[] = {"van-ban", "an-pham"};
constexpr std::string_view kPageSizes[] = {"A4", "A5", "A3", "letter"};
constexpr std::string_view kAligns[] = {"start", "end", "center", "justify"};
constexpr std::string_view kFontStyles[] = {"normal", "italic"};
constexpr std::string_view kTransforms[] = {"none", "uppercase"};
constexpr std::string_view kWraps[] = {"wrap", "balance"};
constexpr std::string_view kBreaks[] = {"auto", "avoid"};
constexpr std::string_view kBlocks[] = {
    "head",      "title",   "contents", "list-of-tables", "list-of-charts", "sections",
    "signature", "annexes", "tiles",    "figure-column",  "masthead",       "headline",
    "lead",      "opener",  "cover",    "contact",        "colophon",       "notes-to-editors"};
constexpr std::string_view kOrientations[] = {"portrait", "landscape"};
constexpr std::string_view kEdges[] = {"top", "bottom"};
constexpr std::string_view kPlaces[] = {"start", "center", "end", "inner", "outer"};
constexpr KeySpec kFont[] = {
    key("*", shape::string, "họ phông của vai này: `serif`, `sans` …",
        "family for this role: `serif`, `sans` …"),
};

constexpr KeySpec kPercentItem = key("", shape::number, "", "");
constexpr KeySpec kInk[] = {
    key("rgb", shape::string, "màu trên màn hình, sRGB: \"#1E4062\"",
        "how it looks on a screen, sRGB: \"#1E4062\""),
    key("cmyk", 0, "phần trăm của bốn mực in: [100, 75, 30, 35]",
        "percentages of the four process inks: [100, 75, 30, 35]")
        .of(kPercentItem),
};
constexpr KeySpec kPalette[] = {
    key("*", 0,
        "một màu: thay màu cùng tên của hệ thống, hoặc thêm màu mới; thiếu `rgb` hoặc `cmyk` "
        "thì tính từ cái kia",
        "an ink: it replaces that of the house, or is added; of `rgb` and `cmyk` the one left out "
        "is computed from the other")
        .with(kInk),
};

constexpr KeySpec kMargin[] = {
    key("top", shape::length, "lề trên", "top"),
    key("bottom", shape::length, "lề dưới", "bottom"),
    key("left", shape::length, "lề trái", "left"),
    key("right", shape::length, "lề phải", "right"),
    key("inner", shape::length, "lề gáy, khi in hai mặt (thay cho `left`, `right`)",
        "at the fold of duplex sheets (instead of `left`, `right`)"),
    key("outer", shape::length, "lề ngoài, khi in hai mặt", "away from the fold"),
};
constexpr KeySpec kPageNumber[] = {
    key("style", shape::string, "kiểu của số trang", "style of the page number"),
    key("baseline", shape::length, "đường chân chữ, từ mép trên", "baseline, from the top edge"),
    key("first", shape::boolean, "in cả ở trang 1", "on page 1 too"),
};
constexpr KeySpec kRunningLine[] = {
    key("edge", 0, "ở lề trên hay lề dưới", "in the top or the bottom margin").one_of(kEdges),
    key("place", 0, "chỗ đứng; `inner`, `outer`: phía gáy, phía ngoài của tờ in hai mặt",
        "where; `inner`, `outer`: towards and away from the fold of duplex sheets")
        .one_of(kPlaces),
    key("baseline", shape::length, "đường chân chữ, từ mép giấy",
        "baseline, from the paper's edge"),
    key("style", shape::string, "kiểu chữ; mặc định `running-line`",
        "style; by default `running-line`"),
    key("text", shape::text, "chữ, có {page}, {pages}, {section}, {title}, {office}",
        "text, with {page}, {pages}, {section}, {title}, {office}")
        .must(),
    key("first", shape::boolean, "in cả ở trang 1", "on page 1 too"),
};
constexpr KeySpec kRunningItem = key("", 0, "", "").with(kRunningLine);
constexpr KeySpec kPage[] = {
    key("size", 0, "khổ giấy", "paper").one_of(kPageSizes),
    key("orientation", 0, "dọc hay ngang", "portrait or landscape").one_of(kOrientations),
    key("margin", 0, "lề", "margins").with(kMargin),
    key("number", shape::boolean, "số trang; `false`: không in", "page number; `false`: none")
        .with(kPageNumber),
    key("bare-first", shape::boolean, "trang đầu của mỗi đợt trang không có dòng chạy",
        "no running lines on the first page of each run of pages"),
    key("running", 0, "các dòng chạy ở lề mọi trang", "lines in the margins of every page")
        .of(kRunningItem),
};
constexpr KeySpec kPages[] = {
    key("*", 0, "một mẫu trang: khóa như [page], không ghi thì lấy của [page]",
        "a page template: keys as in [page], which it takes from there if not said")
        .with(kPage),
};

constexpr KeySpec kStyle[] = {
    key("extends", shape::string, "kiểu gốc; không ghi là `body`",
        "the style this one starts from; `body` if not said"),
    key("font", shape::string, "vai trong [fonts], hoặc họ phông",
        "a role of [fonts], or a family"),
    key("font-size", shape::size_of_type, "cỡ chữ; `em`, `%`: so với kiểu gốc",
        "size; `em` and `%` are of the style it starts from"),
    key("font-weight", shape::number, "độ đậm: 400, 600, 700", "weight: 400, 600, 700")
        .between(1, 1000),
    key("font-style", 0, "đứng hoặc nghiêng", "upright or italic").one_of(kFontStyles),
    key("color", shape::ink, "màu trong bảng màu", "an ink of the palette").one_of(kInks),
    key("line-height", shape::size_of_type | shape::number,
        "khoảng cách dòng, hoặc số lần cỡ chữ; `%`: của cỡ chữ",
        "distance of baselines, or a multiple of the size; `%` is of the size")
        .between(1, 10),
    key("align", 0, "căn lề", "alignment").one_of(kAligns),
    key("text-indent", shape::indent | shape::negative, "thụt dòng đầu; số âm: thụt các dòng sau",
        "indent of the first line; negative: it hangs"),
    key("text-wrap", 0,
        "`balance`: các dòng dài bằng nhau, ngắt sau dấu câu nếu được (cho đầu đề; không cho đoạn "
        "căn đều)",
        "`balance`: lines as long as each other, ended at a mark where that can be (for heads; not "
        "where text is justified)")
        .one_of(kWraps),
    key("text-transform", 0, "`uppercase`: in hoa", "`uppercase`: capitals").one_of(kTransforms),
    key("margin-top", shape::length | shape::em, "khoảng trống trên", "space above"),
    key("margin-bottom", shape::length | shape::em, "khoảng trống dưới", "space below"),
    key("margin-left", shape::indent, "thụt lề trái", "left indent"),
    key("margin-right", shape::indent, "thụt lề phải", "right indent"),
    key("border-top", shape::length, "đường kẻ trên đoạn", "rule above the paragraph"),
    key("border-color", shape::ink, "màu đường kẻ", "ink of that rule").one_of(kInks),
    key("padding-top", shape::length, "từ đường kẻ đến chữ", "from that rule to the text"),
    key("break-after", 0, "`avoid`: không tách khỏi đoạn sau", "`avoid`: kept with the next block")
        .one_of(kBreaks),
    key("break-inside", 0, "`avoid`: không tách đoạn", "`avoid`: never divided").one_of(kBreaks),
    key("widows", shape::number, "số dòng ít nhất ở mỗi trang", "fewest lines on either page")
        .between(1, 20),
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
constexpr KeySpec kContents[] = {
    key("title", shape::text, "tên mục lục", "title of the contents"),
    key("tables", shape::text, "tên danh mục biểu", "title of the list of tables"),
    key("charts", shape::text, "tên danh mục biểu đồ", "title of the list of charts"),
    key("levels", shape::number, "số cấp đầu đề trong mục lục (1 đến 3)",
        "levels of headings in the contents (1 to 3)"),
};
constexpr KeySpec kAnnexes[] = {
    key("label", shape::text, "chữ trước số của phụ lục", "word before an annex's number"),
    key("reference", shape::text,
        "dòng dưới tên phụ lục, có {kind}, {number}, {date}, {office}; trống: không in",
        "line under an annex's title, with {kind}, {number}, {date}, {office}; empty: none"),
};
constexpr KeySpec kSections[] = {
    key("end-mark", shape::string,
        "dấu kết thúc sau câu cuối của phần chữ, thay dấu chấm: `./.`; đã gõ thì không thêm",
        "mark behind the text's last sentence, for its full stop: `./.`; not if it is typed"),
};
constexpr KeySpec kLetterhead[] = {
    key("national-name", shape::text, "Quốc hiệu", "name of the state"),
    key("national-motto", shape::text, "Tiêu ngữ", "motto of the state"),
    key("number", shape::text, "dòng số, có {number}", "number line, with {number}"),
    key("place-date", shape::text, "dòng địa danh và ngày, có {place} và {date}",
        "line of place and date, with {place} and {date}"),
    key("draft-number", shape::boolean, "bản dự thảo có dòng số; mặc định: có",
        "a draft has the number line; by default it has"),
    key("number-blank", shape::length, "chỗ trống để đóng số", "room for the registry's number"),
    key("day-blank", shape::length, "chỗ trống để ghi ngày", "room for the day"),
    key("side-air", shape::length, "cột phải rộng hơn dòng dài nhất chừng này",
        "the right column is this much wider than its widest line"),
    key("max-right", shape::width, "cột phải rộng nhất", "the right column at most"),
    key("issuer-rule", shape::number, "kẻ dưới tên cơ quan, phần của dòng dài nhất",
        "rule under the issuer, of its widest line")
        .between(0, 1),
    key("rule-width", shape::length, "độ dày đường kẻ", "thickness of the rules"),
    key("rule-gap", shape::length, "từ chân chữ đến đường kẻ", "from the descenders to a rule"),
    key("number-drop", shape::length, "từ đường kẻ đến dòng số",
        "from the rules to the number line"),
    key("urgency-height", shape::length, "chiều cao khung độ khẩn; mặc định 8mm",
        "height of the urgency mark's frame; 8mm by default"),
    key("urgency-gap", shape::length, "từ dòng số đến khung độ khẩn",
        "from the number line to that frame"),
    key("margin-bottom", shape::length, "khoảng trống dưới", "space below"),
};
constexpr KeySpec kTitle[] = {
    key("rule-length", shape::width | shape::number,
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
    key("unit", shape::text, "chữ trước đơn vị chung: “ĐVT”", "word before a common unit"),
    key("symbols", shape::text, "chữ trước lời giải nghĩa ký hiệu", "word before the legend"),
    key("legend", 0, "nghĩa của các ký hiệu trong bảng", "what symbols in tables mean")
        .of(kSymbolItem),
    key("of-which", shape::text, "chữ trước các dòng thành phần: “Trong đó:”",
        "words before the parts of a whole: “Of which:”"),
    key("table", shape::text, "chữ trước số của bảng", "word before a table's number"),
    key("chart", shape::text, "chữ trước số của biểu đồ", "word before a chart's number"),
    key("continued", shape::text, "chữ khi bảng sang trang", "words where a table goes on"),
    key("source", shape::text, "chữ trước nguồn", "word before the source"),
    key("note", shape::text, "chữ trước ghi chú", "word before notes"),
    key("place", 0, "chỗ trên trang của mọi bảng và biểu đồ", "place on the page of all of them")
        .one_of(kExhibitPlaces),
    key("margin-bottom", shape::length, "khoảng trống dưới", "space below"),
};
constexpr KeySpec kChartLook[] = {
    key("place", 0, "chỗ trên trang của mọi biểu đồ", "place on the page of all charts")
        .one_of(kExhibitPlaces),
    key("width", shape::width, "độ rộng biểu đồ", "width of charts"),
    key("height", shape::length, "chiều cao biểu đồ đường", "height of line charts"),
};
constexpr KeySpec kSignature[] = {
    key("width", shape::width, "độ rộng khối chữ ký", "width of the signature block"),
    key("box-height", shape::length, "chỗ trống để ký và đóng dấu", "room for signature and seal"),
    key("margin-top", shape::length, "khoảng trống trên", "space above"),
    key("recipients", shape::text, "dòng đầu nơi nhận", "head line of the recipients"),
};
constexpr KeySpec kDrafts[] = {
    key("text", shape::text, "chữ đầu của dấu dự thảo; số và giờ lấy ở `draft` của tệp số liệu",
        "first words of a draft's mark; number and time come from the data's `draft`"),
    key("embargo", shape::text,
        "dòng ghi giờ công bố ở trang đầu, có {time}; khối `masthead` đã in thì không in nữa",
        "line of the embargo on the first page, with {time}; not where a `masthead` prints it"),
    key("baseline", shape::length, "đường chân chữ của dấu, từ mép trên; giờ công bố ở dòng dưới",
        "baseline of the mark, from the top edge; the embargo stands on the next line"),
    key("line-numbers", shape::number,
        "cách mấy dòng chữ thì ghi số dòng ở lề trái, đếm lại ở mỗi trang; 0: không ghi",
        "each n-th line of text is numbered in the left margin, counted per page; 0: none")
        .between(0, 100),
    key("line-number-gap", shape::length, "từ số dòng đến dòng chữ", "from the number to its line"),
};
constexpr KeySpec kLint[] = {
    key("rules", shape::string, "tệp quy tắc, tính từ tệp này; chỉ dùng với `van-ban`",
        "the rule file, from this file; for `van-ban` only")
        .must(),
};
constexpr KeySpec kBesideItem = key("", 0, "", "").one_of(kBlocks);
constexpr KeySpec kFlowBlock[] = {
    key("block", 0, "khối tiếp theo của văn bản", "the document's next block")
        .one_of(kBlocks)
        .must(),
    key("page", shape::string, "mẫu trang, tên ở [pages]; không ghi: [page]",
        "page template, a name of [pages]; if not said: [page]"),
    key("beside", 0, "các khối đứng bên trái khối này, trong cột chữ",
        "the blocks that stand at this one's left, in the column of text")
        .of(kBesideItem),
    key("columns", shape::number, "số cột của phần chữ (1 đến 3), cân nhau",
        "columns of running text (1 to 3), balanced"),
    key("gutter", shape::length, "khoảng cách giữa các cột", "space between columns"),
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
      key("product", shape::id, "tên ấn phẩm: in những phần ghi tên này ở `products`",
          "name of the product: sections that name it in `products` are printed"),
      key("lint", 0, "kiểm tra thể thức", "checks of the form").with(kLint),
      key("fonts", 0, "họ phông theo vai", "families by role").with(kFont),
      key("palette", 0, "màu theo vai", "inks by role").with(kPalette),
      key("page", 0, "trang giấy", "the page").with(kPage),
      key("pages", 0, "các mẫu trang khác, gọi bằng tên ở [[flow]] và [[sections]]",
          "further page templates, named in [[flow]] and [[sections]]")
          .with(kPages),
      key("styles", 0, "kiểu chữ và đoạn", "styles").with(kStyles),
      key("headings", 0, "đầu đề", "headings").with(kHeadings),
      key("contents", 0, "mục lục và các danh mục", "contents and lists").with(kContents),
      key("annexes", 0, "phụ lục", "annexes").with(kAnnexes),
      key("sections", 0, "các phần nói chung", "sections alike").with(kSections),
      key("letterhead", 0, "phần đầu văn bản", "the head block").with(kLetterhead),
      key("title", 0, "tên loại và trích yếu", "type and subject").with(kTitle),
      key("lists", 0, "danh sách", "lists").with(kLists),
      key("exhibits", 0, "bảng và biểu đồ nói chung", "tables and charts alike").with(kExhibits),
      key("table", 0, "dáng của bảng", "how tables look").with(table_look_keys()),
      key("table-styles", 0, "các kiểu bảng, gọi bằng `style` ở [table] hoặc ở một bảng",
          "table styles, named by `style` in [table] or in a table")
          .with(table_style_keys()),
      key("chart", 0, "dáng của biểu đồ", "how charts look").with(kChartLook),
      key("signature", 0, "nơi nhận và chữ ký", "recipients and signature").with(kSignature),
      key("drafts", 0, "dấu của bản dự thảo và của bản chưa được công bố",
          "marks of drafts and of what is under embargo")
          .with(kDrafts),
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
  static const std::vector<KeySpec> kAll = joined(kKeys, designed_block_keys());
  static const KeySpec kRoot = key("", 0, "", "").with(std::span(kAll));
  return kRoot;
}

}  // namespace hopbao::bind
