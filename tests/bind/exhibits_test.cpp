#include "bound.hpp"

#include <catch2/catch.hpp>

using namespace hopbao;

namespace {

using Messages = std::vector<std::string>;

Bound place(const std::string& name, const std::string& keys, Lang lang = Lang::vi) {
  return bind_text(kBriefing + kFigures + keys + "[[sections]]\nid = 'a'\nbody = { vi = '![](" +
                       name + ")', en = '![](" + name + ")' }\n",
                   lang);
}

const document::Table& table_of(const Bound& bound) {
  return *std::get<std::shared_ptr<const document::Table>>(
      first_block<document::Exhibit>(bound).body);
}

std::vector<std::string> row_text(const document::Row& row) {
  std::vector<std::string> cells;
  for (const document::Cell& cell : row.cells) cells.push_back(document::plain_text(cell.content));
  return cells;
}

const std::string kTable = R"([tables.t]
title   = { vi = "Chỉ tiêu {ban-le.period}", en = "Indicators, {ban-le.period}" }
columns = ["tt", "label", "unit", "value", "plan", "change"]
)";

std::string alt_of(const Bound& bound) {
  const auto& exhibit = first_block<document::Exhibit>(bound);
  return bound.document->structure.alt(exhibit.tag);
}

}  // namespace

TEST_CASE("a table has a head, counts its rows but not the parts, and says what is missing") {
  const Bound bound = place("table:t", kTable + "rows = ['grdp', 'dich-vu', 'von', 'xa']\n");
  REQUIRE(bound.messages().empty());
  const auto& rows = table_of(bound).rows;
  REQUIRE(rows.size() == 5);
  CHECK(rows[0].kind == document::Row::Kind::head);
  CHECK(row_text(rows[0])[4] == "So với kế hoạch (%)");
  CHECK(row_text(rows[1]) == std::vector<std::string>{"1", "Tổng sản phẩm", "", "…", "…", "+5,32"});
  CHECK(row_text(rows[2]) == std::vector<std::string>{"", "Dịch vụ", "", "…", "…", "+5,20"});
  CHECK(row_text(rows[3]) ==
        std::vector<std::string>{"2", "Vốn", "tỷ đồng", "1.018,2", "…", "−54"});
  CHECK(row_text(rows[4]) == std::vector<std::string>{"3", "Xã đạt chuẩn", "xã", "5", "…", "…"});
}

TEST_CASE("a part's label is set in and its numbers are not") {
  const Bound bound = place("table:t", kTable + "rows = ['grdp', 'dich-vu']\n");
  const auto& rows = table_of(bound).rows;
  CHECK(rows.at(2).cells[1].style->left_indent > rows.at(1).cells[1].style->left_indent);
  CHECK(rows.at(2).cells[1].style->text.italic);
  CHECK(rows.at(2).cells[5].style->left_indent == rows.at(1).cells[5].style->left_indent);
}

TEST_CASE("a part whose whole stands in no row above is no part here") {
  const Bound bound = place("table:t", kTable + "rows = ['dich-vu', 'grdp']\n");
  CHECK(row_text(table_of(bound).rows.at(1))[0] == "1");
}

TEST_CASE("numbers stand on the decimal line behind their units digit") {
  const auto at = [](Lang lang, const std::string& figure, std::size_t column) {
    const Bound bound = place("table:t", kTable + "rows = ['" + figure + "']\n", lang);
    return table_of(bound).rows.at(1).cells[column].align_at;
  };
  CHECK(at(Lang::vi, "von", 3) == 5);     // 1.018|,2
  CHECK(at(Lang::en, "von", 3) == 5);     // 1,018|.2
  CHECK(at(Lang::vi, "ban-le", 3) == 6);  // 14.245|
  CHECK(at(Lang::vi, "ban-le", 5) == 3);  // +17|,3
  CHECK(at(Lang::vi, "von", 5) == 5);     // −54|, the minus is three bytes
  CHECK(at(Lang::vi, "grdp", 3) == 3);    // …|, what the layout prints for an absent value
  CHECK(at(Lang::vi, "von", 4) == 3);     // …|, not collected
  CHECK_FALSE(at(Lang::vi, "von", 1).has_value());
}

TEST_CASE("group rows span the table, and the count goes through all groups") {
  const Bound bound =
      place("table:t", kTable +
                           "groups = [{ label = 'Một', rows = ['grdp'] }, { label = "
                           "'Hai', rows = ['xa'] }]\n");
  const auto& rows = table_of(bound).rows;
  REQUIRE(rows.size() == 5);
  CHECK(rows[1].kind == document::Row::Kind::group);
  CHECK(rows[1].cells.size() == 1);
  CHECK(rows[1].cells[0].column_span == 6);
  CHECK(row_text(rows[4])[0] == "2");
}

TEST_CASE("a table's elements: caption, head and body, cells with their scopes") {
  const Bound bound = place("table:t", kTable + "rows = ['xa']\n");
  const auto& exhibit = first_block<document::Exhibit>(bound);
  const auto& tree = bound.document->structure;
  const auto& table = tree.node(exhibit.tag);
  CHECK(table.role == document::Role::table);
  const auto& caption = tree.node(table.first_child);
  CHECK(caption.role == document::Role::caption);
  const auto& head = tree.node(caption.next);
  CHECK(head.role == document::Role::table_head);
  const auto& body = tree.node(head.next);
  CHECK(body.role == document::Role::table_body);
  CHECK_FALSE(body.next.valid());
  const auto& rows = table_of(bound).rows;
  CHECK(tree.node(rows[0].cells[3].tag).scope == document::Scope::column);
  CHECK(tree.node(rows[1].cells[1].tag).role == document::Role::header_cell);
  CHECK(tree.node(rows[1].cells[1].tag).scope == document::Scope::row);
  CHECK(tree.node(rows[1].cells[3].tag).role == document::Role::data_cell);
  CHECK_FALSE(exhibit.continued.tag.valid());
  CHECK(document::plain_text(exhibit.continued.content) == "Biểu\u00A01 (tiếp theo)");
}

TEST_CASE("caption, notes and source are bound and numbered in both languages") {
  const std::string keys =
      kTable +
      "rows = ['ban-le', 'xa']\nnotes = [{ vi = 'số {ban-le.status} tính.', en = "
      "'see below' }, { vi = 'thêm', en = 'more.' }]\n";
  const Bound vi = place("table:t", keys);
  const auto& exhibit = first_block<document::Exhibit>(vi);
  CHECK(document::plain_text(exhibit.caption.content) ==
        "Biểu\u00A01. Chỉ tiêu 6 tháng đầu năm 2023");
  REQUIRE(exhibit.notes.size() == 2);
  CHECK(document::plain_text(exhibit.notes[1].content) == "Ghi chú: số ước tính. Thêm");
  CHECK(document::plain_text(exhibit.notes[0].content) == "Nguồn: Cục Thống kê.");
  const Bound en = place("table:t", keys, Lang::en);
  const auto& english = first_block<document::Exhibit>(en);
  CHECK(document::plain_text(english.caption.content) ==
        "Table\u00A01. Indicators, first half of 2023");
  CHECK(document::plain_text(english.notes[1].content) == "Note: see below; more.");
  CHECK(document::plain_text(english.notes[0].content) == "Source: Statistics Office.");
}

TEST_CASE("a column's own keys win over the layout's") {
  const Bound bound = place(
      "table:t",
      "[tables.t]\ntitle = 'T'\ncolumns = ['label', { field = 'change', title = 'Δ', format = "
      "'plain', absent = '-', width = '30mm' }]\nrows = ['von', 'xa']\n");
  const auto& table = table_of(bound);
  CHECK(row_text(table.rows[0])[1] == "Δ");
  CHECK(row_text(table.rows[1])[1] == "−54");
  CHECK(row_text(table.rows[2])[1] == "-");
  CHECK(table.columns[1].size.kind == document::TrackSize::Kind::fixed);
  CHECK(table.columns[1].size.width == Length::from_mm(30));
  CHECK(table.columns[1].align == document::CellAlign::decimal);
}

TEST_CASE("unknown columns and rows are reported, and keys that are missing in both files") {
  CHECK(place("table:t", "[tables.t]\ntitle = 'T'\ncolumns = ['label', 'valeu']\nrows = ['xaa']\n")
            .messages() ==
        Messages{"50:21 unknown-column valeu value", "51:9 unknown-figure xaa xa"});
  CHECK(place("table:t", "[tables.t]\ntitle = 'T'\n").messages() ==
        Messages{"48:1 missing-key columns [tables.t]"});
}

TEST_CASE("a table of the layout takes its rows from the data") {
  const Bound bound = bind_files(
      "[[flow]]\nblock = 'sections'\n[tables.t]\ntitle = 'Từ bố cục'\ncolumns = ['label', "
      "'value']\n",
      kBriefing + kFigures +
          "[tables.t]\nrows = ['xa']\n[[sections]]\nid = 'a'\nbody = "
          "'![](table:t)'\n");
  CHECK(bound.messages().empty());
  CHECK(document::plain_text(first_block<document::Exhibit>(bound).caption.content) ==
        "Biểu\u00A01. Từ bố cục");
}

TEST_CASE("bars are sorted, the total stands first, and the alt text says the finding first") {
  const Bound bound = place("chart:c", R"([charts.c]
title = "Tăng trưởng"
mark = "bar"
rows = ["dich-vu", "ban-le", "von"]
total = "grdp"
sort = "ascending"
encoding.y = { field = "short", type = "nominal" }
encoding.x = { field = "change", type = "quantitative" }
references = [{ figure = "grdp", dash = true }, { value = 10, label = "mốc" }]
)");
  REQUIRE(bound.messages().empty());
  const auto& chart =
      *std::get<std::shared_ptr<const document::Chart>>(first_block<document::Exhibit>(bound).body);
  std::vector<std::string> labels;
  for (const auto& category : chart.categories) labels.push_back(category.label);
  CHECK(labels == std::vector<std::string>{"Tổng sản phẩm", "Vốn", "Dịch vụ", "Bán lẻ"});
  CHECK(chart.categories[0].total);
  CHECK(chart.series[0].values[1]->printed == "−54");
  CHECK(chart.references[0].dashed);
  CHECK(bound.document->provenance.at(chart.references[0].at.source).figure == "grdp");
  CHECK(bound.document->provenance.at(chart.references[1].at.source).origin ==
        document::Origin::free);
  CHECK(alt_of(bound) ==
        "Biểu đồ 1. Tăng trưởng. Cao nhất: Bán lẻ tăng 17,3%; thấp nhất: Vốn giảm 54%. Tổng sản "
        "phẩm tăng 5,32%; Vốn giảm 54%; Dịch vụ tăng 5,20%; Bán lẻ tăng 17,3%.");
}

TEST_CASE("with a threshold the alt text says who is under it") {
  const std::string keys =
      "[figures.x]\nlabel = 'X'\nplan = 45\n[charts.c]\ntitle = 'Tiến độ'\nmark = 'bar'\ntrack = "
      "100\nbelow = 50\nrows = ['ban-le', 'x', 'xa']\nencoding.y = { field = 'short' }\nencoding.x "
      "= "
      "{ field = 'plan' }\n";
  const Bound bound = place("chart:c", keys);
  const auto& chart =
      *std::get<std::shared_ptr<const document::Chart>>(first_block<document::Exhibit>(bound).body);
  CHECK_FALSE(chart.series[0].values[2].has_value());
  CHECK(alt_of(bound) == "Biểu đồ 1. Tiến độ. Dưới 50%: X 45%. Bán lẻ 52,97%; X 45%.");
}

TEST_CASE("several series share the first one's names") {
  const Bound bound = place("chart:c", R"([charts.c]
title = "Hai dãy"
mark = "line"
encoding.x = { field = "period", type = "temporal" }
encoding.y = { field = "value", type = "quantitative" }
series = [{ name = "Năm nay", rows = ["ban-le", "xa"] }, { name = "Năm trước", rows = ["von"] }]
)");
  REQUIRE(bound.messages().empty());
  const auto& chart =
      *std::get<std::shared_ptr<const document::Chart>>(first_block<document::Exhibit>(bound).body);
  CHECK(chart.mark == document::Chart::Mark::line);
  CHECK(chart.categories[0].label == "6 tháng đầu năm 2023");
  REQUIRE(chart.series.size() == 2);
  CHECK(chart.series[1].name == "Năm trước");
  CHECK(chart.series[1].values.size() == 2);
  CHECK_FALSE(chart.series[1].values[1].has_value());
}

TEST_CASE("a chart's own alt text is kept, and its caption stands in the figure") {
  const Bound bound = place("chart:c",
                            "[charts.c]\ntitle = 'T'\nmark = 'bar'\nrows = ['xa']\nalt = 'Lời tả'\n"
                            "encoding.y = { field = 'label' }\nencoding.x = { field = 'value' }\n");
  CHECK(alt_of(bound) == "Lời tả");
  const auto& exhibit = first_block<document::Exhibit>(bound);
  const auto& tree = bound.document->structure;
  CHECK(tree.node(exhibit.tag).role == document::Role::figure);
  CHECK(tree.node(exhibit.caption.tag).parent == exhibit.tag);
}

TEST_CASE("a box holds an exhibit, which then has no page and no place of its own") {
  const Bound bound = bind_text(kBriefing + kFigures +
                                "[tables.t]\ntitle = 'Bảng'\ncolumns = ['label', 'value']\n"
                                "rows = ['ban-le']\nplace = 'top'\n"
                                "[[sections]]\nid = 'a'\nbody = '''\n> [!hop] Khung\n>\n"
                                "> Trước.\n>\n> ![](table:t)\n'''\n");
  const auto messages = bound.messages();
  REQUIRE(messages.size() == 1);
  CHECK(messages.front().find("key-without-effect place") != std::string::npos);
  const auto& box = first_block<document::Aside>(bound);
  REQUIRE(box.body.size() == 2);
  const auto& exhibit = std::get<document::Exhibit>(box.body.at(1));
  CHECK(exhibit.id == "table:t");
  CHECK(bound.document->structure.node(exhibit.tag).parent == box.tag);
}

TEST_CASE("columns of a table's own and sums of its pages do not go together, and that is said") {
  const Bound bound = bind_text(kBriefing + kFigures +
                                "[tables.t]\ntitle = 'Bảng'\ncolumns = ['label', 'value']\n"
                                "rows = ['ban-le']\npage-totals = true\ncontinue = 'columns'\n"
                                "[[sections]]\nid = 'a'\nbody = '![](table:t)'\n");
  REQUIRE(bound.messages().size() == 1);
  CHECK(bound.messages().front().find("key-without-effect continue") != std::string::npos);
}
