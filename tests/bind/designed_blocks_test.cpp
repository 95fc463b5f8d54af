#include "bound.hpp"

using namespace hopbao;

namespace {

using Messages = std::vector<std::string>;

std::string flow(const std::string& block) {
  return "[[flow]]\nblock = '" + block + "'\n";
}

/// A data file with these lines at the end of [briefing].
Bound bind_block(const std::string& block, const std::string& briefing, Lang lang = Lang::vi) {
  return bind_files(flow(block), kBriefing + briefing + "\n" + kFigures, lang);
}

const std::string kFour = "highlights = ['ban-le', 'grdp', 'von', 'xa']";

}  // namespace

TEST_CASE("tiles follow one pattern: number and unit, change, then status, period and plan") {
  const Bound bound = bind_block("tiles", kFour);
  CHECK(bound.messages() == Messages{});
  CHECK(bound.dump() == R"(document vi "Báo cáo: Tình hình 6 tháng"
  tiles 2 in a row
    figure rise
      label (P) "Bán lẻ{ban-le.short}"
      number (P) "14.245{ban-le.value=14245} tỷ đồng{ban-le.value=14245}"
      change (P) "tăng 17,3%{ban-le.change=17.3} so với cùng kỳ"
      foot (P) "ước{ban-le.status}, 6 tháng đầu năm 2023{ban-le.period}; đạt 52,97%{ban-le.plan=52.97} kế hoạch"
    figure rise
      label (P) "Tổng sản phẩm{grdp.short}"
      number (P) "5,32{grdp.change=5.32}%{grdp.change=5.32}"
      change (P) "tăng{grdp.change=5.32} so với cùng kỳ"
      foot (P) "ước{grdp.status}, không nêu kỳ số liệu"
    figure fall
      label (P) "Vốn{von.short}"
      number (P) "khoảng {von.value=1018.2}1.018,2{von.value=1018.2} tỷ đồng{von.value=1018.2}"
      change (P) "giảm 54%{von.change=-54} so với cùng kỳ"
      foot (P) "không nêu kỳ số liệu"
    figure
      label (P) "Xã đạt chuẩn{xa.short}"
      number (P) "5{xa.value=5} xã{xa.value=5}"
      foot (P) "năm 2022{xa.period}"
)");
}

TEST_CASE("English tiles have their unit before the number where English puts it") {
  const std::string dump = bind_block("tiles", kFour, Lang::en).dump();
  CHECK(dump.find("\"VND {ban-le.value=14245}14,245{ban-le.value=14245}\u00A0billion") !=
        std::string::npos);
  CHECK(dump.find("up 17.3%{ban-le.change=17.3} year on year") != std::string::npos);
  CHECK(dump.find("\"estimate{ban-le.status}, first half of 2023") != std::string::npos);
}

TEST_CASE("a tile without a change says how far its plan is reached, and does not say it twice") {
  const std::string figures = R"([figures.a]
label = 'A'
value = 5
plan  = 131
change = 1
[figures.b]
label = 'B'
value = 6
plan  = 131
[figures.c]
label = 'C'
change = { value = 96, kind = 'index' }
[figures.d]
label = 'D'
change = { value = 0, base = 'kế hoạch' }
)";
  const Bound bound = bind_files(
      flow("tiles"), kBriefing + "highlights = ['a', 'b', 'c', 'd']\nperiod = '?'\n" + figures);
  const auto& tiles = first_block<document::Tiles>(bound).tiles;
  CHECK(tiles[0].direction == document::Direction::rise);
  CHECK(document::plain_text(tiles[0].foot.content) == "không nêu kỳ số liệu; đạt 131% kế hoạch");
  CHECK(tiles[1].direction == document::Direction::level);
  CHECK(document::plain_text(tiles[1].change.content) == "đạt 131% kế hoạch");
  CHECK(document::plain_text(tiles[1].foot.content) == "không nêu kỳ số liệu");
  CHECK(tiles[2].direction == document::Direction::fall);
  CHECK(document::plain_text(tiles[2].number.content) + document::plain_text(tiles[2].unit) ==
        "96%");
  CHECK(tiles[3].direction == document::Direction::level);
  CHECK(document::plain_text(tiles[3].change.content) == "không đổi so với kế hoạch");
}

TEST_CASE("a change in points says no base, whose words would not fit") {
  const Bound bound = bind_files(
      flow("tiles"),
      kBriefing +
          "highlights = ['a', 'b', 'c', 'd']\n"
          "[defaults.figures]\nperiod = '2023-H1'\n"
          "[figures.a]\nlabel = 'A'\nvalue = 5\nplan = 50\nchange = { value = 0.5, kind = "
          "'points' }\n"
          "[figures.b]\nlabel = 'B'\nchange = { value = -0.5, kind = 'points' }\n"
          "[figures.c]\nlabel = 'C'\nvalue = 1\n[figures.d]\nlabel = 'D'\nvalue = 1\n");
  const auto& tiles = first_block<document::Tiles>(bound).tiles;
  CHECK(document::plain_text(tiles[0].change.content) == "tăng 0,5 điểm phần trăm");
  // The default period of the figures is said no more than the briefing's.
  CHECK(document::plain_text(tiles[0].foot.content) == "đạt 50% kế hoạch");
  CHECK(document::plain_text(tiles[1].number.content) == "0,5");
  CHECK(document::plain_text(tiles[1].unit) == "\u00A0điểm phần trăm");
  CHECK(document::plain_text(tiles[1].change.content) == "giảm so với cùng kỳ");
}

TEST_CASE("tiles are four, six or eight; a column has three to five figures") {
  CHECK(bind_block("tiles", "highlights = ['ban-le', 'grdp', 'von', 'xa', 'iip']").messages() ==
        Messages{"11:14 wrong-figure-count tiles 5 4, 6, 8 highlights"});
  CHECK(bind_block("tiles", "").messages() ==
        Messages{"1:1 wrong-figure-count tiles 0 4, 6, 8 highlights"});
  CHECK(bind_block("figure-column", "highlights = ['ban-le', 'grdp']").messages() ==
        Messages{"11:14 wrong-figure-count figure-column 2 3 – 5 highlights"});
  CHECK(bind_block("figure-column", kFour).messages() == Messages{});
}

TEST_CASE("a column's labels say the status, and it takes the first four highlights") {
  const Bound bound =
      bind_block("figure-column", "highlights = ['ban-le', 'grdp', 'von', 'xa', 'iip']");
  const auto& figures = first_block<document::FigureColumn>(bound).figures;
  REQUIRE(figures.size() == 4);
  CHECK(document::plain_text(figures[0].label.content) == "Bán lẻ, ước");
  CHECK(document::plain_text(figures[2].label.content) == "Vốn");
  CHECK(figures[0].foot.content.empty());
}

TEST_CASE("a masthead says place, hour and day, and an embargo in its own style") {
  const std::string event = "date = 2023-07-07T09:00:00\n";
  const std::string plain = bind_block("masthead", event).dump();
  CHECK(plain.find("office (P) \"Ủy ban nhân dân\"") != std::string::npos);
  CHECK(plain.find("product (P) \"Thông cáo báo chí\"") != std::string::npos);
  CHECK(plain.find("\"Lạng Sơn, 09 giờ 00 ngày 07/7/2023{free date} · Phát hành ngay\"") !=
        std::string::npos);
  const std::string embargoed =
      bind_block("masthead", event + "embargo = 2023-07-07T08:30:00+07:00\n", Lang::en).dump();
  CHECK(embargoed.find("\"Lang Son, 09:00, 7 July 2023{free date} · Embargoed until 08:30, 7 July "
                       "2023{free embargo}\"") != std::string::npos);
}

TEST_CASE("a headline, a finding and a cover's finding must be there") {
  CHECK(bind_block("headline", "").messages() == Messages{"1:1 missing-key headline [briefing]"});
  CHECK(bind_block("opener", "").messages() == Messages{"1:1 missing-key finding [briefing]"});
  CHECK(bind_block("cover", "").messages() ==
        Messages{"1:1 missing-key finding [briefing]",
                 "1:1 wrong-figure-count cover 0 4, 5 briefing.cover.rows"});
}

TEST_CASE("a headline's numbers are bound") {
  CHECK(bind_block("headline", "headline = 'Bán lẻ {ban-le.change}'").dump() ==
        "document vi \"Báo cáo: Tình hình 6 tháng\"\n"
        "  headline #headline (H1) \"Bán lẻ tăng 17,3%{ban-le.change=17.3}\"\n");
}

TEST_CASE("a lead of more than 45 words is warned of, at its text") {
  std::string words;
  for (int i = 0; i < 44; ++i) words += "chữ ";
  CHECK(bind_block("lead", "lead = '" + words + "cuối'").messages() == Messages{});
  const Bound bound = bind_block("lead", "lead = '" + words + "gần cuối'");
  CHECK(bound.messages() == Messages{"11:8 too-many-words lead 46 45"});
  CHECK(bound.document.has_value());
}

TEST_CASE("a cover has a bar for each figure, the largest highlighted, falls with a minus") {
  const Bound bound = bind_block("cover", R"(finding = 'Tăng {grdp.change:number}'
[briefing.cover]
caption = 'So với cùng kỳ'
rows = ['grdp', 'ban-le', 'von', 'that-nghiep'])");
  CHECK(bound.messages() == Messages{});
  CHECK(bound.dump() == R"(document vi "Báo cáo: Tình hình 6 tháng"
  cover
    office (P) "Ủy ban nhân dân"
    title (H1) "Tình hình 6 tháng"
    finding (P) "Tăng 5,32%{grdp.change=5.32}"
    caption (P) "So với cùng kỳ"
    bar (P) "Tổng sản phẩm{grdp.short}": "5,32%{grdp.change=5.32}"
    bar (P) "Bán lẻ{ban-le.short}": "17,3%{ban-le.change=17.3}" highlighted
    bar (P) "Vốn{von.short}": "−54%{von.change=-54}"
    bar (P) "Thất nghiệp{that-nghiep.short}": "0,5 điểm phần trăm{that-nghiep.change=0.5}"
    event (P) "Lạng Sơn, ngày 07 tháng 7 năm 2023{free date}"
    status (P) "Có số liệu ước tính"
)");
}

TEST_CASE("a cover's figure without the field is reported at its id") {
  CHECK(bind_block("cover", "finding = 'x'\n[briefing.cover]\nrows = ['grdp', 'xa', 'von', 'iip']")
            .messages() == Messages{"13:17 figure-lacks-field xa change"});
}

TEST_CASE("a contact prints what the data gives and nothing else") {
  const Messages nothing = bind_block("contact", "").messages();
  REQUIRE(nothing.size() == 1);
  CHECK(nothing[0].ends_with("nothing-to-print"));
  CHECK(bind_block("contact",
                   "contact = { name = 'Văn phòng', telephone = '0205 3 800 000' }\ndata-address = "
                   "'langson.gov.vn'")
            .dump() ==
        "document vi \"Báo cáo: Tình hình 6 tháng\"\n"
        "  heading 1 #contact (H1) \"Liên hệ báo chí\"\n"
        "  paragraph (P) \"Văn phòng\"\n"
        "  paragraph (P) \"Điện thoại: 0205 3 800 000\"\n"
        "  paragraph (P) \"Số liệu mở: langson.gov.vn\"\n");
}

TEST_CASE("a colophon says what the figures' marks mean, and estimates only if there are any") {
  const std::string uncertain = bind_block("colophon", "").dump();
  CHECK(uncertain.find("“ước” là số ước tính") != std::string::npos);
  CHECK(uncertain.find("“…” không có số liệu; “−”") != std::string::npos);
  const std::string sure =
      bind_files(flow("colophon"), kBriefing + "colophon = { method = 'điều tra' }\n").dump();
  CHECK(sure.find("ước tính") == std::string::npos);
  CHECK(sure.find("\"Phương pháp: điều tra\"") != std::string::npos);
}

TEST_CASE("notes to editors are paragraphs under a head") {
  CHECK(bind_block("notes-to-editors", "notes-to-editors = [{ vi = 'Một', en = 'One' }]", Lang::en)
            .dump() ==
        "document en \"Report: The first half\"\n"
        "  heading 1 #notes-to-editors (H1) \"Notes to editors\"\n"
        "  paragraph (P) \"One\"\n");
}

TEST_CASE("heads below a cover, a headline or an opener are H2") {
  const std::string data =
      kBriefing + "finding = 'Tăng'\nheadline = 'Tăng'\ncontact = { name = 'Văn phòng' }\n";
  for (const std::string block : {"opener", "headline"}) {
    const std::string dump = bind_files(flow(block) + flow("contact"), data).dump();
    CHECK(dump.find("(H1) \"Tăng\"") != std::string::npos);
    CHECK(dump.find("(H2) \"Liên hệ báo chí\"") != std::string::npos);
  }
  CHECK(bind_files(flow("headline") + flow("opener"), data).dump().find("finding #opener (H2)") !=
        std::string::npos);
}

TEST_CASE("a block quote is a quotation; one that opens with a mark is a box") {
  const Bound bound = bind_body(
      "> Sức mua {ban-le.change}\n> so với *cùng kỳ*.\n>\n> - một\n> - hai\n\n"
      "> [!hop] Đọc số liệu **thế nào?**\n> Số “ước”.\n\n> [!hop]\n> Không đầu đề.\n\n> [!hop");
  CHECK(bound.messages() == Messages{});
  const std::string dump = bound.dump();
  INFO(dump);
  CHECK(dump.find("  quotation (BlockQuote)\n") != std::string::npos);
  CHECK(dump.find("\"Sức mua tăng 17,3%{ban-le.change=17.3} so với cùng kỳ.\"") !=
        std::string::npos);
  CHECK(dump.find("  box (Div)\n    title (P) \"Đọc số liệu thế nào?\"\n    paragraph (P) \"Số "
                  "“ước”.\"\n") != std::string::npos);
  CHECK(dump.find("  box (Div)\n    paragraph (P) \"Không đầu đề.\"\n") != std::string::npos);
  CHECK(dump.find("\"[!hop\"") != std::string::npos);
}

TEST_CASE("what is wrong in a quotation is reported where it stands") {
  CHECK(bind_body("> [!hop] Đầu {sai}\n> và {cung-sai}\nlười {sai-nua}\n>\n> - một\n>   {het}")
            .messages() == Messages{"51:14 unknown-figure sai ", "52:6 unknown-figure cung-sai ",
                                    "53:6 unknown-figure sai-nua ", "56:5 unknown-figure het "});
}
