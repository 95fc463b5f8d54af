#include "bind/designed_keys.hpp"

#include "bind/exhibit_keys.hpp"

namespace hopbao::bind {

namespace {

constexpr KeySpec kTiles[] = {
    key("width", shape::length, "độ rộng ô khi ba ô một hàng",
        "width of a tile where three stand in a row"),
    key("height", shape::length, "chiều cao ô", "height of a tile"),
    key("gap", shape::length, "khoảng cách giữa các ô", "between tiles"),
    key("padding", shape::length, "đệm trong ô", "padding"),
    key("rule-width", shape::length, "kẻ trên ô", "rule on top"),
    key("rule-color", shape::ink, "màu đường kẻ", "ink of the rule").one_of(kInks),
    key("ground", shape::ink, "nền ô", "ground").one_of(kInks),
    key("margin-top", shape::length, "khoảng trống trên", "space above"),
    key("margin-bottom", shape::length, "khoảng trống dưới", "space below"),
    key("change", shape::text, "câu nói tăng, giảm, có {change}",
        "sentence of the change, with {change}"),
    key("change-from", shape::text, "câu ấy khi gốc so sánh khác gốc chung, có {change} và {base}",
        "the same for a base of its own, with {change} and {base}"),
    key("change-points", shape::text,
        "câu ấy khi thay đổi tính bằng điểm phần trăm, chữ dài hơn; có {change}",
        "the same in percentage points, whose words are longer; with {change}"),
    key("plan", shape::text, "câu nói mức thực hiện kế hoạch, có {plan}",
        "sentence of the plan, with {plan}"),
    key("estimated", shape::text, "chữ ghi số ước tính", "word for an estimate"),
    key("preliminary", shape::text, "chữ ghi số sơ bộ", "word for a preliminary figure"),
    key("no-period", shape::text, "câu ghi khi số liệu không nêu kỳ",
        "words where a figure states no period"),
};
constexpr KeySpec kFigureColumn[] = {
    key("count", shape::number, "số chỉ tiêu, 3 đến 5", "how many figures, 3 to 5"),
    key("width", shape::length, "độ rộng cột", "width"),
    key("rule-width", shape::length, "kẻ trên cùng", "rule above the first"),
    key("rule-color", shape::ink, "màu đường kẻ", "ink of the rule").one_of(kInks),
    key("inner-rule-width", shape::length, "kẻ giữa các chỉ tiêu", "rules between figures"),
    key("inner-rule-color", shape::ink, "màu kẻ giữa", "their ink").one_of(kInks),
    key("padding", shape::length, "từ đường kẻ xuống nhãn", "from a rule to the label"),
    key("gap", shape::length, "từ dòng cuối đến đường kẻ", "from the last line to a rule"),
    key("margin-bottom", shape::length, "khoảng trống dưới", "space below"),
    key("change", shape::text, "câu nói tăng, giảm, có {change}",
        "sentence of the change, with {change}"),
    key("change-from", shape::text, "câu ấy khi gốc so sánh khác gốc chung, có {change} và {base}",
        "the same for a base of its own, with {change} and {base}"),
    key("change-points", shape::text,
        "câu ấy khi thay đổi tính bằng điểm phần trăm, chữ dài hơn; có {change}",
        "the same in percentage points, whose words are longer; with {change}"),
    key("plan", shape::text, "câu nói mức thực hiện kế hoạch, có {plan}",
        "sentence of the plan, with {plan}"),
    key("estimated", shape::text, "chữ ghi số ước tính", "word for an estimate"),
    key("preliminary", shape::text, "chữ ghi số sơ bộ", "word for a preliminary figure"),
};
constexpr KeySpec kMasthead[] = {
    key("product", shape::text, "tên loại ấn phẩm", "kind of paper"),
    key("release", shape::text, "chữ khi không có giờ công bố", "words without an embargo"),
    key("embargo", shape::text, "chữ khi có giờ công bố, có {time}",
        "words of an embargo, with {time}"),
    key("rule-width", shape::length, "độ dày đường kẻ", "thickness of the rule"),
    key("rule-color", shape::ink, "màu đường kẻ", "ink of the rule").one_of(kInks),
    key("rule-gap", shape::length, "từ dòng đầu đến đường kẻ", "from the first line to the rule"),
    key("line-gap", shape::length, "từ đường kẻ đến dòng hai", "from the rule to the second line"),
    key("margin-bottom", shape::length, "khoảng trống dưới", "space below"),
};
constexpr KeySpec kHeadline[] = {
    key("max-lines", shape::number, "số dòng nhiều nhất của tít", "most lines of the headline"),
};
constexpr KeySpec kLead[] = {
    key("max-words", shape::number, "số chữ nên nhiều nhất của lời dẫn",
        "words that a lead should have at most"),
};
constexpr KeySpec kOpener[] = {
    key("kicker", shape::text, "chữ nhỏ trên đầu", "word above"),
    key("measure", shape::length, "độ rộng nhiều nhất", "greatest width"),
};
constexpr KeySpec kCover[] = {
    key("margin", shape::length, "lề trái, phải; gốc của thanh",
        "side margins; the zero of the bars"),
    key("office-top", shape::length, "tên cơ quan, từ mép trên", "office, from the top edge"),
    key("title-top", shape::length, "tên ấn phẩm, từ mép trên", "title, from the top edge"),
    key("finding-gap", shape::length, "từ tên đến kết luận", "from the title to the finding"),
    key("bars-top", shape::length, "thanh đầu, từ mép trên", "first bar, from the top edge"),
    key("caption-gap", shape::length, "từ chú dẫn đến thanh đầu",
        "from the caption to the first bar"),
    key("bar-height", shape::length, "chiều cao thanh", "height of a bar"),
    key("bar-gap", shape::length, "giữa các thanh", "between bars"),
    key("longest-bar", shape::length, "thanh dài nhất, tính từ gốc", "longest bar, from the zero"),
    key("value-gap", shape::length, "từ đầu thanh đến số", "from a bar to its value"),
    key("foot-top", shape::length, "kẻ chân trang, từ mép trên",
        "rule of the foot, from the top edge"),
    key("foot-rule", shape::length, "độ dày kẻ chân trang", "its thickness"),
    key("foot-gap", shape::length, "từ kẻ đến chữ", "from it to the text"),
    key("outline", shape::length, "viền thanh số âm", "outline of bars below zero"),
    key("bleed", shape::length, "mực tràn quá mép giấy", "ink over the edges"),
    key("ground", shape::ink, "nền bìa", "ground").one_of(kInks),
    key("bar-color", shape::ink, "màu thanh", "ink of bars").one_of(kInks),
    key("highlight-color", shape::ink, "màu thanh lớn nhất", "ink of the largest bar")
        .one_of(kInks),
    key("color", shape::ink, "màu kẻ và viền", "ink of rules and outlines").one_of(kInks),
    key("estimated", shape::text, "câu ghi khi mọi số là ước tính",
        "words where all figures are estimates"),
    key("preliminary", shape::text, "câu ghi khi mọi số là sơ bộ",
        "words where all are preliminary"),
    key("some-estimated", shape::text, "câu ghi khi một phần số là ước tính",
        "words where some are estimates"),
    key("some-preliminary", shape::text, "câu ghi khi một phần số là sơ bộ",
        "words where some are preliminary"),
    key("mixed", shape::text, "câu ghi khi có cả số ước tính và số sơ bộ",
        "words where there are both"),
};
constexpr KeySpec kQuotation[] = {
    key("indent", shape::length, "thụt cả khối", "indent of the whole"),
    key("rule-width", shape::length, "kẻ bên trái; 0: không", "rule at the left; 0: none"),
    key("rule-color", shape::ink, "màu đường kẻ", "ink of the rule").one_of(kInks),
    key("padding-block", shape::length, "đệm trên, dưới", "padding above and below"),
    key("padding-inline", shape::length, "đệm trái, phải", "padding at the sides"),
    key("keep-below", shape::number, "không tách trang nếu thấp hơn phần này của trang",
        "never divided if lower than this part of the page"),
    key("margin-top", shape::length, "khoảng trống trên", "space above"),
    key("margin-bottom", shape::length, "khoảng trống dưới", "space below"),
};
constexpr KeySpec kBox[] = {
    key("indent", shape::length, "thụt cả khối", "indent of the whole"),
    key("rule-width", shape::length, "kẻ bên trái; 0: không", "rule at the left; 0: none"),
    key("rule-color", shape::ink, "màu đường kẻ", "ink of the rule").one_of(kInks),
    key("padding-block", shape::length, "đệm trên, dưới", "padding above and below"),
    key("padding-inline", shape::length, "đệm trái, phải", "padding at the sides"),
    key("keep-below", shape::number, "không tách trang nếu thấp hơn phần này của trang",
        "never divided if lower than this part of the page"),
    key("margin-top", shape::length, "khoảng trống trên", "space above"),
    key("margin-bottom", shape::length, "khoảng trống dưới", "space below"),
    key("ground", shape::ink, "nền", "ground").one_of(kInks),
};
constexpr KeySpec kContact[] = {
    key("title", shape::text, "đầu đề", "head"),
    key("name", shape::text, "dòng tên, có {text}", "line of the name, with {text}"),
    key("telephone", shape::text, "dòng điện thoại, có {text}",
        "line of the telephone, with {text}"),
    key("hours", shape::text, "dòng giờ làm việc, có {text}", "line of the hours, with {text}"),
    key("email", shape::text, "dòng thư điện tử, có {text}", "line of the email, with {text}"),
    key("address", shape::text, "dòng địa chỉ, có {text}", "line of the address, with {text}"),
    key("data-address", shape::text, "dòng địa chỉ số liệu, có {text}",
        "line of the data address, with {text}"),
};
constexpr KeySpec kColophon[] = {
    key("title", shape::text, "đầu đề", "head"),
    key("method", shape::text, "dòng phương pháp, có {text}", "line of the method, with {text}"),
    key("status", shape::text, "câu về số ước tính, sơ bộ; in khi có số như vậy",
        "on estimates; printed if there are any"),
    key("symbols", shape::text, "câu giải thích ký hiệu", "what the symbols mean"),
    key("revisions", shape::text, "dòng số liệu đã sửa, có {text}",
        "line of revisions, with {text}"),
    key("made-by", shape::text, "dòng người biên soạn, có {text}",
        "line of who made it, with {text}"),
};
constexpr KeySpec kNotes[] = {
    key("title", shape::text, "đầu đề", "head"),
};

constexpr KeySpec kTextItem = key("", shape::text, "", "");
constexpr KeySpec kIdItem = key("", shape::id, "", "");
constexpr std::string_view kBarFields[] = {"change", "value", "plan", "contribution"};
constexpr KeySpec kCoverData[] = {
    key("finding", shape::text, "kết luận ở bìa; không có thì lấy `finding`",
        "the finding on the cover; `finding` if not said"),
    key("caption", shape::text, "các thanh cho thấy gì", "what the bars show"),
    key("rows", 0, "mã 4 hoặc 5 chỉ tiêu", "ids of 4 or 5 figures").of(kIdItem).must(),
    key("field", 0, "phần của chỉ tiêu; mặc định `change`",
        "field of the figures; `change` if not said")
        .one_of(kBarFields),
};
constexpr KeySpec kContactData[] = {
    key("name", shape::text, "tên người hoặc bộ phận", "person or department"),
    key("telephone", shape::text, "điện thoại", "telephone"),
    key("hours", shape::text, "giờ làm việc", "hours"),
    key("email", shape::text, "thư điện tử", "email"),
    key("address", shape::text, "địa chỉ", "address"),
};
constexpr KeySpec kColophonData[] = {
    key("method", shape::text, "phương pháp", "method"),
    key("revisions", shape::text, "số liệu đã sửa", "revisions"),
    key("made-by", shape::text, "ai biên soạn", "who made it"),
};

}  // namespace

std::span<const KeySpec> designed_block_keys() {
  static const KeySpec kKeys[] = {
      key("tiles", 0, "các ô số liệu", "key-figure tiles").with(kTiles),
      key("figure-column", 0, "cột số liệu", "the column of figures").with(kFigureColumn),
      key("masthead", 0, "đầu thông cáo báo chí", "head of a press release").with(kMasthead),
      key("headline", 0, "tít", "headline").with(kHeadline),
      key("lead", 0, "lời dẫn", "lead").with(kLead),
      key("opener", 0, "trang mở đầu", "the opener").with(kOpener),
      key("cover", 0, "bìa", "the cover").with(kCover),
      key("quotation", 0, "trích dẫn", "quotations").with(kQuotation),
      key("box", 0, "khung chú ý", "call-out boxes").with(kBox),
      key("contact", 0, "liên hệ", "contact").with(kContact),
      key("colophon", 0, "về ấn phẩm", "colophon").with(kColophon),
      key("notes-to-editors", 0, "ghi chú cho ban biên tập", "notes to editors").with(kNotes),
  };
  return kKeys;
}

std::span<const KeySpec> designed_text_keys() {
  static const KeySpec kKeys[] = {
      key("headline", shape::text, "tít thông cáo báo chí, nhiều nhất hai dòng",
          "headline of the press release, two lines at most"),
      key("lead", shape::text, "lời dẫn, nên nhiều nhất 45 chữ", "lead, 45 words at most"),
      key("finding", shape::text, "kết luận chính, một câu", "the finding, one sentence"),
      key("cover", 0, "các thanh ở bìa", "the bars of the cover").with(kCoverData),
      key("contact", 0, "liên hệ báo chí; chỉ in những gì có ghi",
          "press contact; only what is said is printed")
          .with(kContactData),
      key("data-address", shape::text, "địa chỉ số liệu mở", "address of the open data"),
      key("colophon", 0, "về ấn phẩm", "about the publication").with(kColophonData),
      key("notes-to-editors", 0, "ghi chú cho ban biên tập, mỗi mục một đoạn",
          "notes to editors, a paragraph each")
          .of(kTextItem),
  };
  return kKeys;
}

}  // namespace hopbao::bind
