#include "document/document.hpp"

#include <catch2/catch.hpp>

using namespace hopbao;
using namespace hopbao::document;

namespace {

Text text(const std::string& words) {
  Text text;
  text.text = words;
  return text;
}

Paragraph paragraph(Inlines content, StructId tag = {}) {
  Paragraph paragraph;
  paragraph.content = std::move(content);
  paragraph.tag = tag;
  return paragraph;
}
Paragraph paragraph(const std::string& words) {
  return paragraph(Inlines{text(words)});
}

Cell cell(const std::string& words) {
  Cell cell;
  if (!words.empty()) cell.content = {text(words)};
  return cell;
}

Exhibit table_exhibit() {
  Table table;
  table.columns.resize(2);
  table.columns[0].id = "label";
  table.columns[1].id = "value";
  table.rows.resize(2);
  table.rows[0].kind = Row::Kind::head;
  table.rows[0].cells = {cell("Chỉ tiêu"), cell("Giá trị")};
  table.rows[1].cells = {cell("Bán lẻ"), cell("")};
  table.rows[1].cells[1].column_span = 2;
  Exhibit exhibit;
  exhibit.id = "table:a";
  exhibit.caption = paragraph("Biểu 1. Thương mại");
  exhibit.continued = paragraph("Biểu 1 (tiếp theo)");
  exhibit.body = std::make_shared<const Table>(table);
  exhibit.notes = {paragraph("Nguồn: UBND tỉnh.")};
  return exhibit;
}

Exhibit chart_exhibit() {
  Chart chart;
  chart.categories.resize(2);
  chart.categories[0].label = "Bán lẻ";
  chart.categories[1].label = "Du lịch";
  ChartSeries series;
  series.name = "2023";
  series.values.resize(2);
  series.values[0] = ChartValue{*Decimal::parse("17.3"), "17,3", {}};
  chart.series = {series};
  Exhibit exhibit;
  exhibit.id = "chart:b";
  exhibit.caption = paragraph("Biểu đồ 1. Tăng trưởng");
  exhibit.body = std::make_shared<const Chart>(chart);
  return exhibit;
}

Document briefing() {
  Document document;
  document.metadata.title = "Tình hình";
  Letterhead head;
  head.issuer = {paragraph("ỦY BAN NHÂN DÂN")};
  head.national_title = {paragraph("CỘNG HÒA"), paragraph("Độc lập")};
  Blank blank;
  blank.name = "number";
  blank.width = Length::from_mm(20);
  head.number = paragraph(Inlines{text("Số: "), blank, text("/BC-UBND")});
  head.place_and_date = paragraph("Lạng Sơn, ngày 07 tháng 7 năm 2023");
  TitleBlock title;
  title.kind = paragraph("BÁO CÁO");
  title.subject = paragraph(Inlines{text("Tình hình"), LineBreak{}, text("kinh tế")});

  Source source;
  source.origin = Origin::figure;
  source.figure = "ban-le";
  source.field = "value";
  source.value = Decimal(14245);
  Text figure = text("14.245");
  figure.source = document.provenance.add(source);
  Text reference = text("Biểu\u00A01");
  reference.target = "table:a";
  NoteMark mark;
  mark.text = text("1");
  const StructId tag = document.structure.add(document.structure.root(), Role::paragraph);

  ListItem item;
  item.label = {text("-")};
  item.body = {paragraph("Một là."), paragraph("Thêm.")};
  List list;
  list.items = {item};
  Heading heading;
  heading.level = 2;
  heading.id = "thuong-mai";
  heading.text = paragraph("1. Thương mại");
  SignatureBlock signature;
  signature.recipients = {paragraph("Nơi nhận:"), paragraph("- Lưu: VT.")};
  signature.signers = {{{paragraph("TM. ỦY BAN NHÂN DÂN"), paragraph("CHỦ TỊCH")}, {}}};
  Note note;
  note.number = 1;
  note.text = paragraph("1 Theo giá hiện hành.");
  document.notes = {note};
  document.blocks = {{head},
                     {title},
                     {heading},
                     {paragraph(Inlines{text("Đạt "), figure, text(" tỷ"), mark, text(", xem "),
                                        reference, text(".")},
                                tag)},
                     {list},
                     {table_exhibit()},
                     {chart_exhibit()},
                     {signature}};
  return document;
}

}  // namespace

TEST_CASE("plain text takes blanks and line breaks for spaces") {
  Blank blank;
  NoteMark mark;
  mark.text = text("1");
  CHECK(plain_text({text("Số:"), blank, text("/BC"), LineBreak{}, text("năm"), mark}) ==
        "Số: /BC năm1");
  CHECK(plain_text({}).empty());
}

TEST_CASE("leaders and tabs are spaces to a reader, and are named in the dump") {
  Tab tab;
  tab.at = Length::from_mm(7.5);
  Leader white;
  white.dots = false;
  const Inlines entry{text("I."), tab, text("Kinh tế"), Leader{}, text("3"), white, text("5")};
  CHECK(plain_text(entry) == "I. Kinh tế 3 5");
  Document document;
  document.blocks = {{paragraph(entry)}};
  CHECK(dump(document).find("\"I.[tab 7.50mm]Kinh tế[leader]3[leader white]5\"") !=
        std::string::npos);
}

TEST_CASE("reading text is every word in reading order") {
  CHECK(reading_text(briefing()) ==
        "ỦY BAN NHÂN DÂN CỘNG HÒA Độc lập Số: /BC-UBND Lạng Sơn, ngày 07 tháng 7 năm 2023 "
        "BÁO CÁO Tình hình kinh tế 1. Thương mại Đạt 14.245 tỷ1, xem Biểu\u00A01. 1 Theo giá hiện "
        "hành. - Một là. Thêm. "
        "Biểu 1. Thương mại Chỉ tiêu Giá trị Bán lẻ Nguồn: UBND tỉnh. Biểu đồ 1. Tăng trưởng "
        "Nơi nhận: - Lưu: VT. TM. ỦY BAN NHÂN DÂN CHỦ TỊCH");
}

TEST_CASE("a document is printed with roles, sources and what is left out") {
  CHECK(dump(briefing()) ==
        "document vi \"Tình hình\"\n"
        "  letterhead\n"
        "    issuer (artifact) \"ỦY BAN NHÂN DÂN\"\n"
        "    national-title (artifact) \"CỘNG HÒA\"\n"
        "    national-title (artifact) \"Độc lập\"\n"
        "    number (artifact) \"Số: [blank number 20.00mm]/BC-UBND\"\n"
        "    place-and-date (artifact) \"Lạng Sơn, ngày 07 tháng 7 năm 2023\"\n"
        "  title\n"
        "    kind (artifact) \"BÁO CÁO\"\n"
        "    subject (artifact) \"Tình hình\\nkinh tế\"\n"
        "  heading 2 #thuong-mai (artifact) \"1. Thương mại\"\n"
        "  paragraph (P) \"Đạt 14.245{ban-le.value=14245} tỷ[^1], xem [Biểu\u00A01](table:a).\"\n"
        "  list (artifact)\n"
        "    item \"-\"\n"
        "      body (artifact) \"Một là.\"\n"
        "      body (artifact) \"Thêm.\"\n"
        "  exhibit #table:a (artifact)\n"
        "    caption (artifact) \"Biểu 1. Thương mại\"\n"
        "    table (artifact) columns label value\n"
        "      head | \"Chỉ tiêu\" | \"Giá trị\"\n"
        "      body | \"Bán lẻ\" | span 2 \"\"\n"
        "    note (artifact) \"Nguồn: UBND tỉnh.\"\n"
        "  exhibit #chart:b (artifact)\n"
        "    caption (artifact) \"Biểu đồ 1. Tăng trưởng\"\n"
        "    bar-chart (artifact)\n"
        "      series \"2023\"\n"
        "        \"Bán lẻ\": \"17,3\"\n"
        "        \"Du lịch\": missing\n"
        "  signature-block\n"
        "    recipients (artifact) \"Nơi nhận:\"\n"
        "    recipients (artifact) \"- Lưu: VT.\"\n"
        "    signature (artifact) \"TM. ỦY BAN NHÂN DÂN\"\n"
        "    signature (artifact) \"CHỦ TỊCH\"\n"
        "  note 1 (artifact) \"1 Theo giá hiện hành.\"\n");
}
