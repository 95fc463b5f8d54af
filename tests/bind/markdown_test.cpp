#include "bind/markdown.hpp"

#include <catch2/catch.hpp>

using namespace hopbao::bind;
using Fault = MarkdownFault;

namespace {

std::vector<Fault::Kind> faults(const std::string& text) {
  std::vector<Fault::Kind> kinds;
  for (const Fault& fault : find_markdown_faults(text)) kinds.push_back(fault.kind);
  return kinds;
}

const std::vector<Fault::Kind> kNone;
const std::vector<Fault::Kind> kList{Fault::Kind::list_after_text};

}  // namespace

TEST_CASE("a list's mark straight under a text line is found") {
  CHECK(faults("Nhiệm vụ:\n- một") == kList);
  CHECK(faults("Nhiệm vụ:\n  * một") == kList);
  CHECK(faults("Tăng 5,3%\n+ 2%") == kList);
  CHECK(faults("- một\n\nchữ\n- hai") == kList);
  CHECK(faults("[^1]: chữ\n- hai\n\nx[^1]") == kList);
}

TEST_CASE("lists that are meant are left alone") {
  CHECK(faults("Nhiệm vụ:\n\n- một\n- hai") == kNone);
  CHECK(faults("- một\n  tiếp\n- hai") == kNone);
  CHECK(faults("- một\n\n  đoạn hai\n- hai") == kNone);
  CHECK(faults("- một\ntiếp lười\n- hai") == kNone);
  CHECK(faults("# Đầu đề\n- một") == kNone);
  CHECK(faults("Giảm\n-5,3%") == kNone);
  CHECK(faults("2021\n2022 - 2023") == kNone);
}

TEST_CASE("the fault points at the mark") {
  const auto found = find_markdown_faults("Ước\n  - một");
  REQUIRE(found.size() == 1);
  CHECK(found[0].begin == 9);
}

TEST_CASE("notes without a text and texts without a mark are found") {
  const auto found = find_markdown_faults("a[^x] b[^y]\n\n[^x]: có\n\n[^z]: thừa");
  REQUIRE(found.size() == 2);
  CHECK(found[0].kind == Fault::Kind::unknown_note);
  CHECK(found[0].text == "y");
  CHECK(found[1].kind == Fault::Kind::unused_note);
  CHECK(found[1].text == "z");
}

TEST_CASE("a table drawn with bars is found") {
  CHECK(faults("| a | b |\n|---|---|\n| 1 | 2 |") ==
        std::vector<Fault::Kind>{Fault::Kind::pipe_table});
}

TEST_CASE("notes come in the order of their first marks") {
  const Markdown read = parse_markdown("a[^x] b[^y] c[^x]\n\n[^y]: hai\n\n[^x]: một");
  REQUIRE(read.notes.size() == 2);
  CHECK(read.notes[0].children.at(0).children.at(0).text == "một");
  std::vector<std::size_t> marks;
  for (const MarkdownNode& node : read.document.children.at(0).children) {
    if (node.kind == MarkdownNode::Kind::note_mark) marks.push_back(node.note);
  }
  CHECK(marks == std::vector<std::size_t>{0, 1, 0});
}

TEST_CASE("quotes, hyphens and underscores stay as written") {
  const Markdown read = parse_markdown("{raw:\"08/2025\"} -- a_b_c ... 'x'");
  CHECK(read.document.children.at(0).children.at(0).text == "{raw:\"08/2025\"} -- a_b_c ... 'x'");
}

TEST_CASE("nesting beyond measure is cut off") {
  const std::string stars(4000, '*');
  const Markdown read = parse_markdown(stars + "a" + stars);
  CHECK(read.document.children.size() == 1);
  std::string lists;
  for (int i = 0; i < 500; ++i) lists += "- ";
  CHECK(parse_markdown(lists + "a").document.children.size() == 1);
}

TEST_CASE("a byte of a text leads back to its source") {
  const std::string source = "a\\*b &amp; c";
  const Markdown read = parse_markdown(source);
  const MarkdownNode& text = read.document.children.at(0).children.at(0);
  REQUIRE(text.text == "a*b & c");
  CHECK(text.source_offset(0) == 0);
  CHECK(text.source_offset(2) == source.find('b'));
  CHECK(text.source_offset(6) == source.find("c"));
}
