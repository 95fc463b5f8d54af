#include "layout/built_pages.hpp"
#include "layout/table/layout_table.hpp"
#include "layout/table_fixtures.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <numeric>

using namespace hopbao;
using namespace hopbao::literals;
using namespace hopbao::test;
using diagnostics::Kind;
using document::CellAlign;
using layout::BreakAppeal;
using layout::Strip;

/// The table of a report: number, label, unit, value and change, three rows.
static document::Table report_table() {
  return ruled({fixed(9_mm, CellAlign::center), flexible(), content(CellAlign::center),
                fixed(22_mm, CellAlign::decimal), fixed(21_mm, CellAlign::decimal)},
               {head_row({head("TT"), head("Chỉ tiêu"), head("Đơn vị tính"),
                          head("6 tháng năm 2023"), head("So với cùng kỳ (%)")}),
                body_row({cell("1"), cell("Tổng mức bán lẻ"), cell("tỷ đồng"), number("14.245"),
                          number("+17,3")}),
                body_row({cell("2"), cell("Doanh thu vận tải"), cell("tỷ đồng"), number("1.018,2"),
                          number("+9,13")}),
                body_row({cell("3"), cell("Doanh thu bưu chính"), cell("tỷ đồng"), number("105"),
                          number("…")})});
}

static double baseline(const scene::Frame& frame, const std::string& text) {
  return drawn_in(frame).run(text).at.y.pt();
}

/// x of the end of the first `bytes` bytes of a drawn number.
static double decimal_x(const scene::Frame& frame, const std::string& text, std::size_t bytes) {
  const DrawnRun drawn = drawn_in(frame).run(text);
  text::GlyphRun integer = drawn.run;
  std::erase_if(integer.glyphs, [&](const text::Glyph& glyph) { return glyph.cluster >= bytes; });
  return (drawn.at.x + integer.width()).mm();
}

static std::vector<Kind> kinds(const diagnostics::DiagnosticSink& sink) {
  std::vector<Kind> found;
  for (const diagnostics::Diagnostic& diagnostic : sink.diagnostics()) {
    found.push_back(diagnostic.kind);
  }
  return found;
}

TEST_CASE("rows of one line stand 19 points apart") {
  const LaidOut result = lay_out(report_table());
  CHECK(result.sink.diagnostics().empty());
  REQUIRE(result.strips.rows.size() == 3);
  for (const Strip& row : result.strips.rows) {
    CHECK(row.frame.size.height.pt() == Approx(19).epsilon(1e-9));
    CHECK(row.frame.size.width == 160_mm);
    CHECK(row.space_before == Length());
    CHECK(row.space_after == Length());
  }
  const double first = baseline(result.strips.rows[0].frame, "1");
  CHECK(baseline(result.strips.rows[1].frame, "2") == Approx(first));
}

TEST_CASE("decimal marks of a column stand on one line") {
  const LaidOut result = lay_out(report_table());
  const auto& rows = result.strips.rows;
  const double line = decimal_x(rows[0].frame, "14.245", 6);
  CHECK(std::abs(decimal_x(rows[1].frame, "1.018,2", 5) - line) < 0.01);
  CHECK(std::abs(decimal_x(rows[2].frame, "105", 3) - line) < 0.01);
  const double change = decimal_x(rows[0].frame, "+17,3", 3);
  CHECK(std::abs(decimal_x(rows[1].frame, "+9,13", 2) - change) < 0.01);
  // The three dots of a missing value end where the units digit ends.
  CHECK(std::abs(decimal_x(rows[2].frame, "…", 3) - change) < 0.01);
}

TEST_CASE("numbers of mixed weight still share their decimal line") {
  document::Table table = report_table();
  document::Cell total = number("2.222,25");
  std::get<document::Text>(total.content[0]).style.change([](document::TextStyle& style) {
    style.weight = 700;
  });
  table.rows.push_back(
      row(document::Row::Kind::total, {cell(""), cell("Tổng"), cell(""), total, cell("")}));
  const LaidOut result = lay_out(table);
  CHECK(std::abs(decimal_x(result.strips.rows[3].frame, "2.222,25", 5) -
                 decimal_x(result.strips.rows[1].frame, "1.018,2", 5)) < 0.01);
}

TEST_CASE("the block of numbers is centred in a ruled column") {
  const LaidOut result = lay_out(report_table());
  // 14.245 is the widest integer part, ",2" the widest fraction of the column from 117 to 139 mm.
  const double left = drawn_in(result.strips.rows[0].frame).run("14.245").at.x.mm();
  const DrawnRun widest = drawn_in(result.strips.rows[1].frame).run("1.018,2");
  const double right = (widest.at.x + widest.run.width()).mm();
  CHECK((left + right) / 2 == Approx(160 - 21 - 11).margin(0.01));
}

TEST_CASE("numbers in an open table end at the column's padding") {
  document::Table table = report_table();
  table.style.grid_width = {};
  const LaidOut result = lay_out(table);
  const DrawnRun widest = drawn_in(result.strips.rows[1].frame).run("1.018,2");
  CHECK((widest.at.x + widest.run.width()).mm() == Approx(160 - 21 - 1.5).margin(0.01));
}

TEST_CASE("text in a wrapped row: the numbers stand at its middle") {
  document::Table table = report_table();
  table.rows[1].cells[1] =
      cell("Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng trên địa bàn");
  const LaidOut result = lay_out(table);
  const scene::Frame& wrapped = result.strips.rows[0].frame;
  CHECK(wrapped.size.height.pt() == Approx(33).epsilon(1e-9));
  const double single = baseline(result.strips.rows[1].frame, "1.018,2");
  CHECK(baseline(wrapped, "14.245") == Approx(single + 7));
}

TEST_CASE("heads of fewer lines stand at the bottom of the head") {
  const LaidOut result = lay_out(report_table());
  REQUIRE(result.strips.head.size() == 1);
  const scene::Frame& head = result.strips.head[0].frame;
  double lowest = 0;
  for (const DrawnRun& drawn : drawn_in(head).runs) lowest = std::max(lowest, drawn.at.y.pt());
  CHECK(head.size.height.pt() > 2 * 14 + 5 - 0.01);
  CHECK(baseline(head, "TT") == Approx(lowest));
  CHECK(baseline(head, "Chỉ tiêu") == Approx(lowest));
  CHECK(result.strips.head[0].after == BreakAppeal::forbidden);
}

TEST_CASE("heads and units are centred in their columns") {
  const LaidOut result = lay_out(report_table());
  const auto middle = [](const DrawnRun& drawn) {
    return (drawn.at.x + drawn.run.width() / 2).mm();
  };
  const double head = middle(drawn_in(result.strips.head[0].frame).run("Đơn vị tính"));
  const double unit = middle(drawn_in(result.strips.rows[0].frame).run("tỷ đồng"));
  CHECK(head == Approx(unit).margin(0.005));
}

TEST_CASE("a content column keeps its widest text on one line") {
  document::Table table = report_table();
  table.rows[1].cells[2] = cell("hợp tác xã nông nghiệp");
  const LaidOut result = lay_out(table);
  CHECK_NOTHROW(drawn_in(result.strips.rows[0].frame).run("hợp tác xã nông nghiệp"));
  CHECK(result.strips.rows[0].frame.size.height.pt() == Approx(19).epsilon(1e-9));
}

TEST_CASE("the repeated head looks the same and is no part of the structure") {
  document::Table table = report_table();
  for (document::Cell& head : table.rows[0].cells) head.tag = document::StructId{7};
  std::get<document::Text>(table.rows[0].cells[1].content[0]).target = "note";
  const LaidOut result = lay_out(table);
  const Drawn first = drawn_in(result.strips.head[0].frame);
  const Drawn repeated = drawn_in(result.strips.head_repeated);
  CHECK(first.links == 1);
  CHECK(repeated.links == 0);
  REQUIRE(repeated.runs.size() == first.runs.size());
  REQUIRE(repeated.shapes.size() == first.shapes.size());
  for (std::size_t i = 0; i < first.runs.size(); ++i) {
    CHECK(first.runs[i].tag == document::StructId{7});
    CHECK_FALSE(repeated.runs[i].tag.valid());
    CHECK(repeated.runs[i].at == first.runs[i].at);
    CHECK(repeated.runs[i].run.text == first.runs[i].run.text);
  }
  CHECK(result.strips.head_repeated.size == result.strips.head[0].frame.size);
}

TEST_CASE("text goes under its own tag or its cell's, rules and fills under none") {
  document::Table table = report_table();
  table.rows[1].cells[1].tag = document::StructId{3};
  document::Cell& second = table.rows[2].cells[1];
  second.tag = document::StructId{4};
  std::get<document::Text>(second.content[0]).tag = document::StructId{5};
  const LaidOut result = lay_out(table);
  CHECK(drawn_in(result.strips.rows[0].frame).run("Tổng mức bán lẻ").tag.value == 3);
  CHECK(drawn_in(result.strips.rows[1].frame).run("Doanh thu vận tải").tag.value == 5);
  for (const Strip& strip : result.strips.rows) {
    for (const DrawnShape& shape : drawn_in(strip.frame).shapes) CHECK_FALSE(shape.tag.valid());
  }
  const Drawn head = drawn_in(result.strips.head[0].frame);
  const auto fills = std::ranges::count_if(
      head.shapes, [](const DrawnShape& drawn) { return drawn.shape.fill == ink::grey_6; });
  CHECK(fills == 1);
  for (const DrawnShape& shape : head.shapes) CHECK_FALSE(shape.tag.valid());
}

TEST_CASE("cells are drawn in reading order") {
  const LaidOut result = lay_out(report_table());
  std::string order;
  for (const DrawnRun& run : drawn_in(result.strips.rows[1].frame).runs)
    order += run.run.text + "|";
  CHECK(order == "2|Doanh thu vận tải|tỷ đồng|1.018,2|+9,13|");
}

TEST_CASE("a word wider than its fixed column is reported where it stands") {
  document::Table table = report_table();
  document::Cell wide = cell("Nghiêng-ngả-không-ngắt");
  std::get<document::Text>(wide.content[0]).span.line = 12;
  table.rows[2].cells[0] = wide;
  // The flexible column is wide enough to give nothing up.
  const LaidOut result = lay_out(table);
  REQUIRE(kinds(result.sink) == std::vector{Kind::line_overflows});
  CHECK(result.sink.diagnostics()[0].span.line == 12);
  CHECK(result.sink.diagnostics()[0].args[0] == "Nghiêng-ngả-không-ngắt");
}

TEST_CASE("a number wider than its fixed column is reported") {
  document::Table table = report_table();
  table.rows[2].cells[3] = number("123.456.789.012.345");
  CHECK(kinds(lay_out(table).sink) == std::vector{Kind::line_overflows});
}

TEST_CASE("columns that do not go side by side are one complaint about the table") {
  document::Table table = report_table();
  table.span.line = 40;
  const LaidOut result = lay_out(table, 40_mm);
  REQUIRE(kinds(result.sink) == std::vector{Kind::table_too_wide});
  CHECK(result.sink.diagnostics()[0].span.line == 40);
  CHECK(std::stoi(result.sink.diagnostics()[0].args[0]) > 0);
  CHECK(result.strips.rows[0].frame.size.width == 40_mm);
}

TEST_CASE("a row without cells is a thin row, a cell without text a whole line high") {
  const document::Table table =
      ruled({flexible(), flexible()}, {body_row({}), body_row({cell(""), cell("")})});
  const LaidOut result = lay_out(table);
  CHECK(result.strips.rows[0].frame.size.height == 5_pt);
  CHECK(result.strips.rows[1].frame.size.height == 19_pt);
  CHECK(result.sink.diagnostics().empty());
}

TEST_CASE("a table without a head opens further pages with the rule that closes it") {
  const document::Table table = ruled({flexible()}, {body_row({cell("a")}), body_row({cell("b")})});
  const LaidOut result = lay_out(table);
  CHECK(result.strips.head.empty());
  CHECK(result.strips.head_repeated.size == Size{160_mm, 0_pt});
  CHECK(drawn_in(result.strips.head_repeated).shapes.size() == 1);
}

TEST_CASE("a cell over two rows stands in the middle of both and they are not parted") {
  std::vector<document::Row> rows{body_row({spanning(cell("both"), 2, 1), cell("one")}),
                                  body_row({cell("two")})};
  for (int i = 0; i < 14; ++i) rows.push_back(body_row({cell("a"), cell("b")}));
  std::rotate(rows.begin(), rows.begin() + 10, rows.end());  // at rows 6 and 7
  const LaidOut result = lay_out(ruled({flexible(), flexible()}, rows));
  CHECK(result.strips.rows[6].after == BreakAppeal::forbidden);
  CHECK(result.strips.rows[5].after == BreakAppeal::fair);
  CHECK(result.strips.rows[7].after == BreakAppeal::fair);
  const scene::Frame& upper = result.strips.rows[6].frame;
  CHECK(baseline(upper, "both") == Approx(baseline(upper, "one") + 9.5));
}

TEST_CASE("a cell that no page can hold begins at its top and its rows may be parted") {
  std::vector<document::Row> rows{body_row({spanning(cell("all"), 20, 1), cell("one")})};
  for (int i = 1; i < 20; ++i) rows.push_back(body_row({cell("b")}));
  const LaidOut result = lay_out(ruled({flexible(), flexible()}, rows), 160_mm, 200_pt);
  CHECK(result.strips.rows[9].after == BreakAppeal::poor);
  const scene::Frame& first = result.strips.rows[0].frame;
  CHECK(baseline(first, "all") == Approx(baseline(first, "one")));
}

TEST_CASE("a label that spans all columns is set over all of them") {
  document::Table table = report_table();
  const std::string label = "Thương mại, dịch vụ và hoạt động của doanh nghiệp trên địa bàn tỉnh";
  table.rows.insert(table.rows.begin() + 1, row(document::Row::Kind::group,
                                                {spanning(cell(label, table_style(700)), 1, 5)}));
  const LaidOut result = lay_out(table);
  const DrawnRun drawn = drawn_in(result.strips.rows[0].frame).run(label);
  CHECK(drawn.at.x == 1.5_mm);
  CHECK(result.strips.rows[0].frame.size.height.pt() == Approx(19));
}

TEST_CASE("part rows are indented by their style") {
  document::Table table = report_table();
  document::ParagraphStyle part = table_style();
  part.left_indent = 2.5_mm;
  table.rows[2].cells[1] = cell("Vốn đăng ký", part);
  const LaidOut result = lay_out(table);
  const double plain = drawn_in(result.strips.rows[0].frame).run("Tổng mức bán lẻ").at.x.mm();
  CHECK(drawn_in(result.strips.rows[1].frame).run("Vốn đăng ký").at.x.mm() == Approx(plain + 2.5));
}

TEST_CASE("justified styles are set ragged in cells") {
  document::ParagraphStyle justified = table_style();
  justified.align = document::Align::justify;
  const std::string words =
      "Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng trên địa bàn tỉnh sáu tháng đầu năm "
      "ước đạt mười bốn nghìn hai trăm bốn mươi lăm tỷ đồng";
  document::Table table = ruled({flexible()}, {body_row({cell(words, justified)})});
  for (const DrawnRun& drawn : drawn_in(lay_out(table).strips.rows[0].frame).runs) {
    CHECK(drawn.run.word_spacing == Length());
  }
}

TEST_CASE("the ink of capitals with two marks stays inside its cell") {
  document::ParagraphStyle tight = table_style(700);
  tight.leading = 9_pt;
  document::Table table = ruled({flexible()}, {body_row({cell("ẾỒẪ Ặ", tight)})});
  table.style.padding_block = {};
  const scene::Frame frame = lay_out(table).strips.rows[0].frame;
  const DrawnRun drawn = drawn_in(frame).run("ẾỒẪ Ặ");
  const text::InkExtent ink = drawn.run.ink();
  CHECK(frame.size.height > 9_pt);
  CHECK(drawn.at.y - ink.top >= table.style.grid_width / 2 - kLayoutTolerance);
  CHECK(fits(drawn.at.y - ink.bottom, frame.size.height - table.style.grid_width / 2));
}

TEST_CASE("notes whose marks stand in a row go with it") {
  document::Table table = report_table();
  document::NoteMark mark;
  mark.note = 2;
  mark.text.text = "1";
  mark.text.style = table_style().text;
  table.rows[2].cells[1].content.push_back(mark);
  const LaidOut result = lay_out(table);
  CHECK(result.strips.rows[0].notes.empty());
  CHECK(result.strips.rows[1].notes == std::vector<std::size_t>{2});
}

TEST_CASE("a short table is one piece unless it is taller than the page") {
  const document::Table table = [] {
    document::Table made = report_table();
    for (int i = 0; i < 5; ++i) made.rows.push_back(made.rows[2]);
    return made;
  }();
  const LaidOut whole = lay_out(table);
  REQUIRE(whole.strips.rows.size() == 8);
  for (std::size_t i = 0; i + 1 < 8; ++i)
    CHECK(whole.strips.rows[i].after == BreakAppeal::forbidden);
  const LaidOut torn = lay_out(table, 160_mm, 150_pt);
  CHECK(torn.strips.rows[3].after == BreakAppeal::poor);
  CHECK(torn.strips.rows[1].after == BreakAppeal::forbidden);
}

TEST_CASE("a missing family is reported and the table is laid out without its text") {
  document::Table table = report_table();
  document::ParagraphStyle style = table_style();
  style.text.family = "Nowhere";
  table.rows[2].cells[1] = cell("Doanh thu", style);
  const LaidOut result = lay_out(table);
  REQUIRE_FALSE(result.sink.diagnostics().empty());
  CHECK(kinds(result.sink)[0] == Kind::font_not_found);
  CHECK(result.strips.rows.size() == 3);
}

TEST_CASE("named places of a head are not repeated with it") {
  document::Table table = report_table();
  document::Blank room;
  room.name = "room";
  room.width = 10_mm;
  room.style = table_style().text;
  table.rows[0].cells[1].content.push_back(room);
  const LaidOut result = lay_out(table);
  CHECK(drawn_in(result.strips.head[0].frame).anchors == 1);
  CHECK(drawn_in(result.strips.head_repeated).anchors == 0);
}

TEST_CASE("pages of a long table end in no group row and hold three rows or more") {
  for (std::size_t count = 12; count < 60; ++count) {
    document::Table table = report_table();
    table.rows.resize(2, table.rows[1]);
    for (std::size_t i = 1; i < count; ++i) {
      if (i % 7 == 5) {
        table.rows.push_back(row(document::Row::Kind::group, {spanning(cell("nhóm"), 1, 5)}));
      }
      table.rows.push_back(table.rows[1]);
    }
    LaidOut result = lay_out(table, 160_mm, 300_pt);
    std::vector<Strip> strips = std::move(result.strips.head);
    for (Strip& strip : result.strips.rows) strips.push_back(std::move(strip));
    layout::PageMeasures measures;
    measures.height = 300_pt;
    for (const layout::PageContent& page : test::build_pages(std::move(strips), measures)) {
      const auto holds = [](const Strip& strip, const std::string& text) {
        const Drawn drawn = drawn_in(strip.frame);
        return std::ranges::any_of(drawn.runs,
                                   [&](const DrawnRun& one) { return one.run.text == text; });
      };
      CHECK_FALSE(holds(page.strips.back(), "nhóm"));
      CHECK(std::ranges::count_if(page.strips,
                                  [&](const Strip& strip) { return holds(strip, "14.245"); }) >= 3);
    }
  }
}

TEST_CASE("a gap stands before every so many body rows and nowhere else") {
  document::Table table = report_table();
  while (table.rows.size() < 14) table.rows.push_back(table.rows[1]);
  table.style.gap_every = 5;
  table.style.gap = 3.5_pt;
  const LaidOut result = lay_out(table);
  REQUIRE(result.strips.rows.size() == 13);
  for (std::size_t i = 0; i < result.strips.rows.size(); ++i) {
    CHECK(result.strips.rows[i].space_before == (i == 5 || i == 10 ? 3.5_pt : 0_pt));
  }
}

TEST_CASE("in an open table heads of numbers end where their numbers end") {
  document::Table table = report_table();
  const auto head_end = [&] {
    const LaidOut result = lay_out(table);
    const Drawn drawn = drawn_in(result.strips.head.front().frame);
    const auto& last = drawn.runs.back();
    return (last.at.x + last.run.width()).mm();
  };
  const double centred = head_end();
  table.style.uprights = false;
  CHECK(head_end() > centred + 0.5);
}

static std::vector<std::string> too_wide(const document::Table& table, Length width,
                                         Length landscape = {}) {
  text::FontBook fonts = tinos();
  diagnostics::DiagnosticSink sink;
  layout::layout_table(std::make_shared<const document::Table>(table), width,
                       {fonts, sink, Lang::vi, 257_mm, landscape});
  REQUIRE(kinds(sink) == std::vector{Kind::table_too_wide});
  std::vector<std::string> args = sink.diagnostics()[0].args;
  args[2] = diagnostics::in_language(args[2], Lang::en);
  return args;
}

/// Words of 100 mm among narrow numbers, 11 pt.
static document::Table wide_table(int columns) {
  std::vector<document::Column> all{content()};
  std::vector<document::Cell> heads{head("Nhãn")};
  std::vector<document::Cell> cells{cell("nhãn")};
  for (int i = 0; i < columns; ++i) {
    all.push_back(content(CellAlign::decimal));
    heads.push_back(head("Số"));
    cells.push_back(number("123.456.789"));
  }
  document::Table table = ruled(all, {head_row(heads), body_row(cells)});
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    table.columns[i].id = "c" + std::to_string(i);
  }
  return table;
}

TEST_CASE("a table that is too wide names its widest columns, the widest first") {
  document::Table table = wide_table(2);
  table.rows[1].cells[1] = number("123.456.789.123.456.789");
  CHECK(too_wide(table, 50_mm)[1] == "`c1` 43 mm, `c2` 23 mm");
}

TEST_CASE("a table that goes in in smaller type is offered the largest that does") {
  // 4 columns of 20.7 mm of digits and 3 of padding, and 10 of the label.
  const std::string offer = too_wide(wide_table(4), 100_mm)[2];
  const std::size_t at = offer.find("font-size = \"");
  REQUIRE(at != std::string::npos);
  const double size = std::stod(offer.substr(at + 13));
  CHECK(size >= 8.5);
  const auto in_size = [](double points) {
    document::Table table = wide_table(4);
    for (document::Row& row : table.rows) {
      for (document::Cell& cell : row.cells) {
        const int weight = cell.style->text.weight;
        document::ParagraphStyle style = table_style(weight);
        style.text.size = Length::from_pt(points);
        cell.style = shared(style);
        std::get<document::Text>(cell.content[0]).style = style.text;
      }
    }
    return table;
  };
  CHECK(lay_out(in_size(size), 100_mm).sink.diagnostics().empty());
  CHECK_FALSE(lay_out(in_size(size + 0.5), 100_mm).sink.diagnostics().empty());
}

TEST_CASE("a landscape page is offered where it is wide enough, and only there") {
  const document::Table table = wide_table(7);
  CHECK(too_wide(table, 100_mm, 257_mm)[2].find("landscape") != std::string::npos);
  CHECK(too_wide(table, 100_mm, 150_mm)[2].find("landscape") == std::string::npos);
  CHECK(too_wide(table, 100_mm, {})[2].find("landscape") == std::string::npos);
}

TEST_CASE("a split is offered before the columns at which the parts go in") {
  const document::Table table = wide_table(7);
  CHECK(too_wide(table, 100_mm)[2].find("before `c3`, `c5`") != std::string::npos);
  document::Table whole = wide_table(3);
  whole.rows[1].cells[2] = number("123.456.789.123.456.789.123.456.789.123.456.789");
  CHECK(too_wide(whole, 80_mm)[2] == "take out a column or shorten words");
}

TEST_CASE("cells stand at the top, the bottom or on their row's baseline where a column says so") {
  using document::VerticalAlign;
  document::Table table = report_table();
  table.rows[1].cells[1] =
      cell("Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng trên địa bàn");
  const auto of = [&](VerticalAlign align) {
    table.columns[3].vertical = align;
    return baseline(lay_out(table).strips.rows[0].frame, "14.245");
  };
  const double middle = of(VerticalAlign::middle);
  CHECK(of(VerticalAlign::top) == Approx(middle - 7));
  CHECK(of(VerticalAlign::bottom) == Approx(middle + 7));
  // A larger label in the same row: the number comes down to its baseline.
  document::ParagraphStyle large = table_style();
  large.text.size = 18_pt;
  large.leading = 22_pt;
  table.rows[1].cells[1] = cell("Tổng mức", large);
  table.style.body_vertical = VerticalAlign::baseline;
  table.columns[3].vertical = std::nullopt;
  const scene::Frame row = lay_out(table).strips.rows[0].frame;
  CHECK(baseline(row, "14.245") == Approx(baseline(row, "Tổng mức")));
}
