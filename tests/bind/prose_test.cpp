#include "bound.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace hopbao;

namespace {

using Messages = std::vector<std::string>;

/// The dump's lines from the first that begins with `from` on, up to the signature.
std::string body_dump(const Bound& bound) {
  const std::string all = bound.dump();
  const std::size_t title = all.find("    subject ");
  const std::size_t begin = all.find('\n', title) + 1;
  const std::size_t end = all.find("  signature-block");
  if (title == std::string::npos || end == std::string::npos) return all;
  std::string text = all.substr(begin, end - begin);
  const std::size_t notes = all.find("  note 1");
  return notes == std::string::npos ? text : text + all.substr(notes);
}

std::string sections(const std::string& text) {
  return kBriefing + kFigures + text;
}

}  // namespace

TEST_CASE("sections and their headings are numbered by level and go into the outline") {
  const Bound bound = bind_text(sections(R"([[sections]]
id = "mo-dau"
body = "Lời dẫn."
[[sections]]
id = "ket-qua"
title = "Kết quả {ban-le.period}"
body = '''
# Kinh tế
## Bán lẻ
## Vận tải
# Xã hội
## Y tế
'''
[[sections]]
id = "nhiem-vu"
title = "Nhiệm vụ"
body = "Chữ."
)"));
  CHECK(body_dump(bound) ==
        R"(  paragraph (P) "Lời dẫn."
  heading 1 #ket-qua (H2) "I. {layout number}KẾT QUẢ 6 THÁNG ĐẦU NĂM 2023{ban-le.period}"
  heading 2 #ket-qua.1 (H3) "1. {layout number}Kinh tế"
  heading 3 #ket-qua.2 (H4) "a) {layout number}Bán lẻ"
  heading 3 #ket-qua.3 (H4) "b) {layout number}Vận tải"
  heading 2 #ket-qua.4 (H3) "2. {layout number}Xã hội"
  heading 3 #ket-qua.5 (H4) "a) {layout number}Y tế"
  heading 1 #nhiem-vu (H2) "II. {layout number}NHIỆM VỤ"
  paragraph (P) "Chữ."
)");
  const auto& heading = first_block<document::Heading>(bound);
  CHECK(heading.title == "I. Kết quả 6 tháng đầu năm 2023");
}

TEST_CASE("a skipped or too deep heading is reported") {
  CHECK(bind_text(sections("[[sections]]\nid = 'a'\ntitle = 'A'\nbody = '''\n## B\n'''\n"))
            .messages() == Messages{"52:1 markdown-not-supported ##"});
}

TEST_CASE("notes are numbered through the document, and every mark leads to one") {
  const Bound bound = bind_text(sections(R"([[sections]]
id = "a"
body = '''
Một[^x] hai[^y] ba[^x].

[^y]: Của hai, {xa}.
[^x]: Của một
    và *tiếp*.
'''
[[sections]]
id = "b"
body = '''
Bốn[^x].

[^x]: Của bốn.
'''
)"));
  CHECK(body_dump(bound) == R"(  paragraph (P) "Một[^1] hai[^2] ba[^1]."
  paragraph (P) "Bốn[^3]."
  note 1 (Note) "[1{layout note}](note:1/mark) Của một và tiếp."
  note 2 (Note) "[2{layout note}](note:2/mark) Của hai, 5 xã{xa.value=5}."
  note 3 (Note) "[3{layout note}](note:3/mark) Của bốn."
)");
  const auto& text = first_block<document::Paragraph>(bound);
  const auto& mark = std::get<document::NoteMark>(text.content.at(1));
  CHECK(mark.note == 0);
  CHECK(mark.text.style->size == text.style->text.size * 0.6);
  CHECK(mark.text.style->rise == text.style->text.size * 0.35);
  const auto& tree = bound.document->structure;
  CHECK(tree.node(mark.text.tag).role == document::Role::reference);
  CHECK(tree.node(mark.text.tag).parent == text.tag);
  CHECK(tree.node(bound.document->notes[0].text.tag).role == document::Role::note);
}

TEST_CASE("a note leads back to its mark, and both know one another") {
  const Bound bound = bind_text(sections(R"([[sections]]
id = "a"
body = '''
Một[^x] hai[^x].

[^x]: Của một.
'''
)"));
  REQUIRE(bound.messages().empty());
  const document::Note& note = bound.document->notes.at(0);
  const auto& content = first_block<document::Paragraph>(bound).content;
  const auto& first = std::get<document::NoteMark>(content.at(1)).text;
  const auto& second = std::get<document::NoteMark>(content.at(3)).text;
  CHECK(first.target == note.text.id);
  CHECK(first.marks_note);
  const auto& label = std::get<document::Text>(note.text.content.at(0));
  CHECK(label.target == document::mark_place(note.text.id));
  CHECK_FALSE(label.marks_note);
  const auto& tree = bound.document->structure;
  CHECK(tree.node(label.tag).role == document::Role::link);
  CHECK(tree.node(tree.node(label.tag).parent).role == document::Role::label);
  const auto marks = tree.marks_of(note.text.tag);
  CHECK(std::vector(marks.begin(), marks.end()) == std::vector{first.tag, second.tag});
  CHECK(tree.note_of(second.tag) == note.text.tag);
}

TEST_CASE("a note that is missing is an error, one that is not used a warning") {
  const Bound bound = bind_body("Chữ[^x].\n\n[^y]: Thừa.");
  CHECK(bound.messages() == Messages{"51:4 unknown-note x", "53:1 unused-note y"});
}

TEST_CASE("lists have labels, ordered ones count, inner ones stand further in") {
  const Bound bound = bind_body("- một\n- hai {xa}\n  1. trong\n  2. nữa\n- ba");
  CHECK(bound.messages().empty());
  CHECK(body_dump(bound) == R"(  list (L)
    item "-"
      body (P) "một"
    item "-"
      body (P) "hai 5 xã{xa.value=5}"
    item "1.{layout number}"
      body (P) "trong"
    item "2.{layout number}"
      body (P) "nữa"
    item "-"
      body (P) "ba"
)");
  const auto& list = first_block<document::List>(bound);
  const auto& tree = bound.document->structure;
  CHECK(list.items[2].body[0].style->left_indent - list.items[1].body[0].style->left_indent ==
        list.label_width);
  const auto inner = tree.node(tree.node(list.items[2].label_tag).parent).parent;
  CHECK(tree.node(inner).role == document::Role::list);
  CHECK(tree.node(inner).ordered);
  CHECK(tree.node(tree.node(inner).parent).role == document::Role::list_body);
  CHECK_FALSE(tree.node(list.tag).ordered);
}

TEST_CASE("line ends are spaces, hard ones break the line, emphasis changes the style") {
  const Bound bound = bind_body("Dòng một\n   dòng hai  \ndòng *ba* **bốn**\n{xa}\ncuối");
  const auto& text = first_block<document::Paragraph>(bound);
  CHECK(body_dump(bound) ==
        "  paragraph (P) \"Dòng một dòng hai\\ndòng ba bốn 5 xã{xa.value=5} cuối\"\n");
  const auto find = [&](const std::string& wanted) {
    for (const auto& piece : text.content) {
      const auto* run = std::get_if<document::Text>(&piece);
      if (run && run->text == wanted) return *run;
    }
    FAIL("no run " << wanted);
    return document::Text{};
  };
  CHECK(find("ba").style->italic);
  CHECK(find("bốn").style->weight == 700);
  CHECK(find("5 xã").span.line == 54);
  CHECK(find(" cuối").span.line == 55);
}

TEST_CASE("references print the exhibit's number and lead to it") {
  const Bound bound = bind_text(sections(R"([tables.b]
title = "Bảng"
columns = ["label", "value"]
rows = ["xa"]
[tables.c]
title = "Bảng nữa"
columns = ["label", "value"]
rows = ["xa"]
[[sections]]
id = "a"
body = '''
Xem [](table:b), [bảng *kia*](table:c).

![](table:c)

![](table:b)
'''
)"));
  CHECK(bound.messages().empty());
  const auto& text = first_block<document::Paragraph>(bound);
  const auto& reference = std::get<document::Text>(text.content.at(1));
  CHECK(reference.text == "Biểu\u00A02");
  CHECK(reference.target == "table:b");
  CHECK(bound.document->structure.node(reference.tag).role == document::Role::link);
  CHECK(first_paragraph(bound) == "Xem Biểu\u00A02, bảng kia.");
}

TEST_CASE("exhibits that are unknown, placed twice, only mentioned or forgotten are reported") {
  const Bound bound = bind_text(sections(R"([tables.mot]
title = "Bảng"
columns = ["label", "value"]
rows = ["xa"]
[tables.hai]
title = "Bảng"
columns = ["label", "value"]
rows = ["xa"]
[[sections]]
id = "a"
body = '''
![](table:mot)

![](table:mot)

![](table:mt)

[](table:hai) [](chart:x)
'''
)"));
  CHECK(bound.messages() ==
        Messages{"61:1 exhibit-placed-twice table:mot 59", "63:1 unknown-table mt mot",
                 "65:1 reference-not-placed table:hai", "65:15 unknown-chart x ",
                 "52:9 exhibit-not-placed table:hai"});
}

TEST_CASE("an exhibit whose place names products stands in those only") {
  const std::string texts = R"([tables.mot]
title = "Bảng"
columns = ["label", "value"]
rows = ["xa"]
[[sections]]
id = "a"
body = '''
Trước [](table:mot).

![](table:mot "bao-cao phu-luc")

Giữa.

![](table:mot "an-pham")
'''
)";
  const auto place_of_table = [&](const std::string& product) {
    const Bound bound = bind_files("product = \"" + product + R"("
[fonts]
serif = "Tinos"
[[flow]]
block = "sections"
)",
                                   sections(texts));
    CHECK(bound.messages().empty());
    const auto& blocks = bound.document->blocks;
    const auto at = std::ranges::find_if(blocks, [](const document::Block& block) {
      return std::holds_alternative<document::Exhibit>(block.data);
    });
    return at - blocks.begin();
  };
  CHECK(place_of_table("bao-cao") == 1);
  CHECK(place_of_table("phu-luc") == 1);
  CHECK(place_of_table("an-pham") == 2);
}

TEST_CASE("what briefings do not use of Markdown is reported where it stands") {
  struct Case {
    std::string body;
    std::string message;
  };
  const auto row = GENERATE(values<Case>({
      {"chữ `mã`", "51:6 markdown-not-supported `code`"},
      {"chữ\n\n    mã", "53:5 markdown-not-supported `code`"},
      {"chữ <b>x", "51:5 markdown-not-supported <b>"},
      {"<div>\nx\n</div>", "51:1 markdown-not-supported <html>"},
      {"> # Đầu đề", "51:3 markdown-not-supported >   #, >"},
      {"> trích\n>\n> > trong", "53:3 markdown-not-supported >   #, >"},
      {"> ![](table:x)", "51:3 markdown-not-supported ![](table:x)"},
      {"> dòng một\n> dòng `hai`", "52:9 markdown-not-supported `code`"},
      {"---", "51:1 markdown-not-supported ---"},
      {"chữ\n---", "51:1 markdown-not-supported ---"},
      {"![](a.png)", "51:1 markdown-not-supported ![](a.png)"},
      {"[x](https://a.vn)", "51:1 markdown-not-supported […](https://a.vn)"},
      {"a | b\n--|--", "52:1 markdown-not-supported |---|"},
      {"Việc:\n- một", "52:1 list-after-text"},
  }));
  CAPTURE(row.body);
  CHECK(bind_body(row.body).messages() == Messages{row.message});
}

TEST_CASE("two sections of one id are reported at the second") {
  CHECK(bind_text(sections("[[sections]]\nid = 'a'\nbody = 'x'\n[[sections]]\nid = 'a'\nbody = "
                           "'y'\n"))
            .messages() == Messages{"52:6 duplicate-id a 49"});
}

TEST_CASE("a text without English is missed, once, in an English document") {
  const Bound bound =
      bind_text(kBriefing +
                    "[figures.a]\nlabel = 'Chỉ có tiếng Việt'\nvalue = 1\n[[sections]]\nid = 'a'\n"
                    "body.en = '{a.label} {a.label}'\n",
                Lang::en);
  CHECK(bound.messages() == Messages{"12:9 missing-translation label en"});
}

TEST_CASE("a file that offers no English is not composed in English") {
  std::string text = kBriefing + "[[sections]]\nid = 'a'\nbody = 'x'\n";
  text.replace(text.find("[\"vi\", \"en\"]"), 12, "[\"vi\"]      ");
  CHECK(bind_text(text, Lang::en).messages() == Messages{"3:10 missing-translation briefing en"});
  CHECK(bind_text(text).messages().empty());
}

TEST_CASE("headings begin at H1 where no title heads the document") {
  const Bound bound = bind_files("[[flow]]\nblock = 'sections'\n",
                                 kBriefing + "[[sections]]\nid = 'a'\ntitle = 'A'\n");
  CHECK(bound.dump() == "document vi \"Báo cáo: Tình hình 6 tháng\"\n  heading 1 #a (H1) \"A\"\n");
}

TEST_CASE("binding takes time in proportion to the text") {
  // No time is taken: a square would not end here.
  std::string body;
  for (int i = 0; i < 20'000; ++i) body += "Đoạn có {ban-le} và {xa.value:pad}[^1].\n\n";
  const Bound bound = bind_body(body + "[^1]: Chú thích.");
  REQUIRE(bound.document);
  CHECK(bound.document->notes.size() == 1);
}

TEST_CASE("a section that names products is printed by their layouts only") {
  const std::string exhibits =
      "[tables.a]\ntitle = 'A'\ncolumns = ['label', 'value']\nrows = ['xa']\n"
      "[tables.b]\ntitle = 'B'\ncolumns = ['label', 'value']\nrows = ['xa']\n";
  const std::string data = kBriefing + kFigures + exhibits +
                           "[[sections]]\nid = 'mot'\nbody = 'Mọi nơi.'\n"
                           "[[sections]]\nid = 'hai'\nproducts = ['bao-cao', 'an-pham']\nbody = "
                           "'''\nHai.\n\n![](table:a)\n'''\n"
                           "[[sections]]\nid = 'ba'\nproducts = ['thong-cao']\nbody = "
                           "'''\nBa.\n\n![](table:b)\n'''\n";
  const auto words = [&](const std::string& product) {
    const Bound bound =
        bind_files("product = '" + product + "'\n[[flow]]\nblock = 'sections'\n", data);
    REQUIRE(bound.document);
    return document::reading_text(*bound.document);
  };
  CHECK(words("an-pham").starts_with("Mọi nơi. Hai. Biểu\u00A01. A"));
  CHECK(words("thong-cao").starts_with("Mọi nơi. Ba. Biểu\u00A01. B"));
  CHECK(words("khac") == "Mọi nơi.");
  // An exhibit of another product's section is no forgotten one.
  CHECK(bind_files("product = 'khac'\n[[flow]]\nblock = 'sections'\n", data).messages() ==
        Messages{});
}
