#include "pdf/writer.hpp"

#include "base/invariant.hpp"
#include "scene_maker.hpp"

#include <catch2/catch.hpp>

using namespace hopbao;
using namespace hopbao::literals;
using document::Role;
using document::StructId;
using test::run_tool;
using test::SceneMaker;

namespace {

std::string trimmed(std::string text) {
  while (!text.empty() && (text.back() == '\n' || text.back() == '\f' || text.back() == ' ')) {
    text.pop_back();
  }
  return text;
}

std::size_t count(const std::string& text, const std::string& what) {
  std::size_t found = 0;
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + 1))
    ++found;
  return found;
}

/// Two headings and a paragraph with a reference.
SceneMaker briefing() {
  SceneMaker maker;
  maker.scene.metadata.title = "Tình hình kinh tế & xã hội";
  maker.scene.metadata.author = "UBND tỉnh Lạng Sơn";
  maker.scene.metadata.date = "2023-07-07";
  const StructId heading = maker.tag(Role::h1);
  maker.line(heading, "I. THƯƠNG MẠI");
  const StructId paragraph = maker.tag(Role::paragraph);
  maker.line(paragraph, "Tổng mức bán lẻ ước 14.245 tỷ đồng, xem");
  const StructId link = maker.tag(paragraph, Role::link);
  const Length top = Length::from_pt(maker.baseline() - 12);
  maker.line(link, "Biểu 1");
  maker.scene.pages[0].frame.place({100_pt, top},
                                   scene::Link{{40_pt, 14_pt}, "table:a", "Biểu 1", link});
  maker.line(paragraph, "dưới đây.", 145_pt);
  maker.scene.pages[0].frame.place({50_pt, 300_pt}, scene::Anchor{"table:a", {}});
  maker.scene.pages[0].bookmarks = {
      {"I. Thương mại", 1, 80_pt}, {"Phần (đầu)", 2, 100_pt}, {"II. Dịch vụ", 1, 200_pt}};
  return maker;
}

}  // namespace

TEST_CASE("a tagged file is sound and holds its words") {
  const SceneMaker maker = briefing();
  const std::string pdf = pdf::write_pdf(maker.scene);
  CHECK(pdf.starts_with("%PDF-1.7\n%"));
  const auto check = run_tool("qpdf --check FILE 2>&1", pdf);
  INFO(check.output);
  CHECK(check.status == 0);
  CHECK(trimmed(run_tool("pdftotext -raw FILE -", pdf).output) ==
        "I. THƯƠNG MẠI\nTổng mức bán lẻ ước 14.245 tỷ đồng, xem\nBiểu 1\ndưới đây.");
  const std::string info = run_tool("pdfinfo FILE", pdf).output;
  INFO(info);
  CHECK(info.find("Tagged:          yes") != std::string::npos);
  CHECK(info.find("Tình hình kinh tế & xã hội") != std::string::npos);
  CHECK(info.find("UBND tỉnh Lạng Sơn") != std::string::npos);
  CHECK(info.find("Producer:        hopbao\n") != std::string::npos);
}

TEST_CASE("the readable form is sound too") {
  const SceneMaker maker = briefing();
  pdf::WriteOptions options;
  options.compress = false;
  const std::string pdf = pdf::write_pdf(maker.scene, options);
  const auto check = run_tool("qpdf --check FILE 2>&1", pdf);
  INFO(check.output);
  CHECK(check.status == 0);
  CHECK(pdf.find("/H1 <</MCID 0>> BDC") != std::string::npos);
  CHECK(pdf.find("/Filter") == std::string::npos);
}

TEST_CASE("a reader of the structure gets the words with spaces at line ends") {
  const SceneMaker maker = briefing();
  const std::string tree =
      run_tool("pdfinfo -struct-text FILE", pdf::write_pdf(maker.scene)).output;
  INFO(tree);
  CHECK(tree.find("H1") != std::string::npos);
  CHECK(tree.find("\"I. THƯƠNG MẠI\"") != std::string::npos);
  CHECK(tree.find("\"Tổng mức bán lẻ ước 14.245 tỷ đồng, xem\"") != std::string::npos);
  CHECK(tree.find("\" Biểu 1\"") != std::string::npos);
  CHECK(tree.find("\" dưới đây.\"") != std::string::npos);
  CHECK(tree.find("Object ") != std::string::npos);
}

TEST_CASE("the same scene gives the same bytes, another scene another id") {
  const std::string one = pdf::write_pdf(briefing().scene);
  CHECK(one == pdf::write_pdf(briefing().scene));
  SceneMaker other = briefing();
  other.scene.metadata.title += ".";
  const auto id_of = [](const std::string& pdf) {
    const std::size_t at = pdf.rfind("/ID[");
    return pdf.substr(at, 70);
  };
  CHECK(id_of(one) != id_of(pdf::write_pdf(other.scene)));
}

TEST_CASE("every letter of Vietnamese comes back as it went in") {
  static const std::vector<std::string> kLines{
      "Ngã đỗ xe đạp, nghiêng ngửa bước qua thềm gạch cũ.",
      "à á ả ã ạ ằ ắ ẳ ẵ ặ ầ ấ ẩ ẫ ậ è é ẻ ẽ ẹ ề ế ể ễ ệ ì í ỉ ĩ ị",
      "ò ó ỏ õ ọ ồ ố ổ ỗ ộ ờ ớ ở ỡ ợ ù ú ủ ũ ụ ừ ứ ử ữ ự ỳ ý ỷ ỹ ỵ đ",
      "À Á Ả Ã Ạ Ằ Ắ Ẳ Ẵ Ặ Ầ Ấ Ẩ Ẫ Ậ È É Ẻ Ẽ Ẹ Ề Ế Ể Ễ Ệ Ì Í Ỉ Ĩ Ị",
      "Ò Ó Ỏ Õ Ọ Ồ Ố Ổ Ỗ Ộ Ờ Ớ Ở Ỡ Ợ Ù Ú Ủ Ũ Ụ Ừ Ứ Ử Ữ Ự Ỳ Ý Ỷ Ỹ Ỵ Đ"};
  for (const char* family : {"Tinos", "Source Sans 3"}) {
    SceneMaker maker;
    maker.style.family = family;
    std::string expected;
    for (const std::string& line : kLines) {
      maker.line(maker.tag(Role::paragraph), line);
      expected += line + "\n";
    }
    const std::string pdf = pdf::write_pdf(maker.scene);
    CHECK(trimmed(run_tool("pdftotext -raw FILE -", pdf).output) == trimmed(expected));
    CHECK(trimmed(run_tool("mutool draw -q -F txt FILE 2>/dev/null", pdf).output)
              .starts_with(kLines[0]));
  }
}

TEST_CASE("a space and a no-break space are the same glyph with two texts") {
  SceneMaker maker;
  maker.line(maker.tag(Role::paragraph), "14.245\u00A0tỷ đồng");
  pdf::WriteOptions readable;
  readable.compress = false;
  // Viewers print every white space as a space, so the mapping itself is looked at.
  const std::string pdf = pdf::write_pdf(maker.scene, readable);
  CHECK(count(pdf, "> <00A0>\n") == 1);
  CHECK(count(pdf, "> <0020>\n") == 1);
}

TEST_CASE("a letter drawn by several glyphs is one letter to a reader") {
  SceneMaker maker;
  maker.line(maker.tag(Role::paragraph), "chữ q\u0302\u0309 lạ");
  const std::string pdf = pdf::write_pdf(maker.scene);
  const std::string expected = "chữ q\u0302\u0309 lạ";
  CHECK(trimmed(run_tool("mutool draw -q -F txt FILE 2>/dev/null", pdf).output) == expected);
}

TEST_CASE("a reference that leads somewhere holds a link with its words") {
  SceneMaker maker;
  const StructId paragraph = maker.tag(Role::paragraph);
  maker.line(paragraph, "xem");
  const StructId reference = maker.tag(paragraph, Role::reference);
  maker.line(reference, "Biểu 1");
  maker.scene.pages[0].frame.place({100_pt, 100_pt},
                                   scene::Link{{40_pt, 14_pt}, "a", "Biểu 1", reference});
  maker.scene.pages[0].frame.place({}, scene::Anchor{"a", {20_pt, 10_pt}});
  const std::string pdf = pdf::write_pdf(maker.scene);
  const std::string tree = run_tool("pdfinfo -struct-text FILE", pdf).output;
  INFO(tree);
  CHECK(tree.find("Reference (inline)\n      Link (inline)\n        \" Biểu 1\"\n") !=
        std::string::npos);
  CHECK(run_tool("pdfinfo -dests FILE", pdf).output.find("FitR") != std::string::npos);
}

TEST_CASE("fonts are embedded subsets with their text") {
  SceneMaker maker;
  maker.line(maker.tag(Role::paragraph), "Thường");
  maker.style.weight = 700;
  maker.line(maker.tag(Role::paragraph), "đậm");
  const std::string pdf = pdf::write_pdf(maker.scene);
  const std::string fonts = run_tool("pdffonts FILE", pdf).output;
  INFO(fonts);
  CHECK(count(fonts, "CID TrueType") == 2);
  CHECK(count(fonts, "yes yes yes") == 2);
  CHECK(fonts.find("+Tinos-Bold") != std::string::npos);
  CHECK(pdf.size() < 25000);
}

TEST_CASE("bookmarks are nested and say their titles in Vietnamese") {
  const std::string pdf = pdf::write_pdf(briefing().scene);
  const std::string outline = run_tool("mutool show FILE outline", pdf).output;
  INFO(outline);
  CHECK(outline.find("\"I. Thương mại\"") != std::string::npos);
  CHECK(outline.find("\t\"Phần (đầu)\"") != std::string::npos);
  CHECK(outline.find("\"II. Dịch vụ\"") != std::string::npos);
}

TEST_CASE("links lead to named places") {
  const std::string pdf = pdf::write_pdf(briefing().scene);
  const std::string names = run_tool("pdfinfo -dests FILE", pdf).output;
  INFO(names);
  CHECK(names.find("\"table:a\"") != std::string::npos);
  const std::string json = run_tool("qpdf --json --json-key=qpdf FILE", pdf).output;
  CHECK(json.find("\"/Dest\": \"u:table:a\"") != std::string::npos);
  CHECK(json.find("\"/Contents\": \"u:Biểu 1\"") != std::string::npos);
}

TEST_CASE("a link that leads nowhere is our mistake") {
  SceneMaker maker = briefing();
  maker.scene.pages[0].frame.place({}, scene::Link{{1_pt, 1_pt}, "nowhere", "", {}});
  CHECK_THROWS_AS(pdf::write_pdf(maker.scene), InvariantError);
}

TEST_CASE("a table's cells, scopes and empty cells reach the tree") {
  SceneMaker maker;
  const StructId table = maker.tag(Role::table);
  const StructId head = maker.tag(maker.tag(table, Role::table_head), Role::table_row);
  const StructId th = maker.tag(head, Role::header_cell);
  maker.scene.structure.node(th).scope = document::Scope::column;
  maker.scene.structure.node(th).column_span = 2;
  const StructId row = maker.tag(maker.tag(table, Role::table_body), Role::table_row);
  const StructId empty = maker.tag(row, Role::data_cell);
  const StructId full = maker.tag(row, Role::data_cell);
  const StructId last = maker.tag(row, Role::data_cell);
  const StructId unpainted = maker.tag(Role::paragraph);
  CHECK(empty.valid());
  CHECK(last.valid());
  CHECK(unpainted.valid());
  maker.line(th, "Chỉ tiêu");
  maker.line(full, "17,3");
  const std::string pdf = pdf::write_pdf(maker.scene);
  const std::string tree = run_tool("pdfinfo -struct-text FILE", pdf).output;
  INFO(tree);
  CHECK(count(tree, "TD") == 3);
  CHECK(tree.find("TH (table cell)\n") == std::string::npos);
  CHECK(tree.find("/Scope /Column") != std::string::npos);
  CHECK(tree.find("/ColSpan 2") != std::string::npos);
  CHECK(count(tree, "\n  P") == 0);
}

TEST_CASE("a cell names its heads, and the heads that are named have ids") {
  SceneMaker maker;
  const StructId table = maker.tag(Role::table);
  const StructId row = maker.tag(maker.tag(table, Role::table_foot), Role::table_row);
  const StructId group = maker.tag(row, Role::header_cell);
  const StructId head = maker.tag(row, Role::header_cell);
  const StructId unnamed = maker.tag(row, Role::header_cell);
  const StructId cell = maker.tag(row, Role::data_cell);
  maker.scene.structure.set_headers(cell, std::vector{group, head});
  for (const StructId id : {group, head, unnamed, cell}) maker.line(id, "17,3");
  const std::string pdf = pdf::write_pdf(maker.scene);
  CHECK(run_tool("qpdf --check FILE 2>&1", pdf).status == 0);
  std::string json = run_tool("qpdf --json --json-key=qpdf FILE", pdf).output;
  std::erase_if(json, [](char c) { return c == ' ' || c == '\n'; });
  INFO(json);
  CHECK(json.find("\"/Headers\":[\"u:th-4\",\"u:th-5\"]") != std::string::npos);
  CHECK(count(json, "\"/ID\":\"u:th-4\"") == 1);
  CHECK(count(json, "\"/ID\":\"u:th-5\"") == 1);
  CHECK(count(json, "u:th-6") == 0);
  CHECK(json.find("\"/S\":\"/TFoot\"") != std::string::npos);
}

TEST_CASE("many ids stand in leaves of their tree, in the order of their strings") {
  SceneMaker maker;
  const StructId table = maker.tag(Role::table);
  const text::GlyphRun run = maker.run("1");
  scene::Frame& frame = maker.new_page().frame;
  std::vector<StructId> heads;
  for (int i = 0; i < 2500; ++i) {
    const StructId row = maker.tag(table, Role::table_row);
    heads.push_back(maker.tag(row, Role::header_cell));
    const StructId cell = maker.tag(row, Role::data_cell);
    maker.scene.structure.set_headers(cell, std::vector{heads.back()});
    frame.place({}, scene::TagMark{cell});
    frame.place({100_pt, 100_pt}, run);
  }
  const std::string pdf = pdf::write_pdf(maker.scene);
  CHECK(run_tool("qpdf --check FILE 2>&1", pdf).status == 0);
  const std::string json = run_tool("qpdf --json --json-key=qpdf FILE", pdf).output;
  CHECK(count(json, "/Limits") == 3);
  // Named once by its element, by its cell and in the tree, and by the limits of its leaf.
  CHECK(count(json, "u:th-" + std::to_string(10000 + heads[1].value).substr(1)) == 3);
  CHECK(count(json, "u:th-" + std::to_string(10000 + heads[0].value).substr(1)) == 4);
}

TEST_CASE("figures carry alt text and the box of their ink") {
  SceneMaker maker;
  const StructId figure = maker.tag(Role::figure);
  maker.scene.structure.set_alt(figure, "Biểu đồ cột: bán lẻ tăng 17,3%");
  maker.new_page().frame.place({}, scene::TagMark{figure});
  scene::Shape bar;
  bar.path = Path::rectangle({{}, {50_pt, 10_pt}});
  bar.fill = ink::primary;
  maker.scene.pages[0].frame.place({100_pt, 100_pt}, bar);
  const std::string pdf = pdf::write_pdf(maker.scene);
  const std::string json = run_tool("qpdf --json --json-key=qpdf FILE", pdf).output;
  CHECK(json.find("\"/Alt\": \"u:Biểu đồ cột: bán lẻ tăng 17,3%\"") != std::string::npos);
  const std::size_t box = json.find("/BBox");
  REQUIRE(box != std::string::npos);
  std::string numbers = json.substr(box, 120);
  std::erase_if(numbers, [](char c) { return c == ' ' || c == '\n'; });
  CHECK(numbers.starts_with("/BBox\":[100,731.89,150,741.89]"));
}

TEST_CASE("notes have ids that the id tree knows") {
  SceneMaker maker;
  maker.line(maker.tag(Role::note), "1 Theo giá hiện hành.");
  const std::string json =
      run_tool("qpdf --json --json-key=qpdf FILE", pdf::write_pdf(maker.scene)).output;
  CHECK(json.find("/IDTree") != std::string::npos);
  CHECK(count(json, "u:note-") == 2);
}

TEST_CASE("a note and its marks name one another") {
  SceneMaker maker;
  document::StructTree& tree = maker.scene.structure;
  const StructId paragraph = maker.tag(Role::paragraph);
  const StructId first = maker.tag(paragraph, Role::reference);
  const StructId second = maker.tag(paragraph, Role::reference);
  const StructId unpainted = maker.tag(paragraph, Role::reference);
  const StructId note = maker.tag(Role::note);
  for (const StructId mark : {first, second, unpainted}) tree.add_note_mark(note, mark);
  maker.line(first, "a");
  maker.line(second, "a");
  maker.line(note, "a Theo giá hiện hành.");
  std::string json =
      run_tool("qpdf --json --json-key=qpdf FILE", pdf::write_pdf(maker.scene)).output;
  std::erase_if(json, [](char c) { return c == ' ' || c == '\n'; });
  // Both marks name the note; the note names both, and not the one that no page has.
  CHECK(count(json, "\"/Ref\":[") == 3);
  const std::size_t of_note = json.rfind("\"/Ref\":[");
  const std::string refs = json.substr(of_note, json.find(']', of_note) - of_note);
  CHECK(count(refs, "0R") == 2);
}

TEST_CASE("objects grow with the pages, no faster") {
  const auto objects_of = [](int pages) {
    SceneMaker maker;
    const text::GlyphRun run = maker.run("Một trang như mọi trang");
    for (int i = 0; i < pages; ++i) {
      scene::Frame& frame = maker.new_page().frame;
      frame.place({}, scene::TagMark{maker.tag(Role::paragraph)});
      frame.place({100_pt, 100_pt}, run);
    }
    const std::string pdf = pdf::write_pdf(maker.scene);
    const std::string count = run_tool("qpdf --show-npages FILE", pdf).output;
    CHECK(count == std::to_string(pages) + "\n");
    if (pages == 1000) CHECK(run_tool("qpdf --check FILE 2>&1", pdf).status == 0);
    return pdf.size();
  };
  const std::size_t hundred = objects_of(100);
  const std::size_t thousand = objects_of(1000);
  CHECK(thousand < 10 * hundred);
}

TEST_CASE("metadata says the same in Info and XMP and claims no conformance") {
  const std::string pdf = pdf::write_pdf(briefing().scene);
  CHECK(pdf.find("<rdf:li xml:lang=\"vi\">Tình hình kinh tế &amp; xã hội</rdf:li>") !=
        std::string::npos);
  CHECK(pdf.find("<xmp:CreateDate>2023-07-07</xmp:CreateDate>") != std::string::npos);
  CHECK(pdf.find("pdfaid") == std::string::npos);
  CHECK(pdf.find("pdfuaid") == std::string::npos);
  CHECK(run_tool("pdfinfo FILE", pdf).output.find("CreationDate:    Fri Jul  7") !=
        std::string::npos);
}
