#include "bound.hpp"

#include <catch2/catch.hpp>

using namespace hopbao;

namespace {

const document::Table& table_of(const Bound& bound) {
  return *std::get<std::shared_ptr<const document::Table>>(
      first_block<document::Exhibit>(bound).body);
}

Bound bind_table(const std::string& keys, Lang lang = Lang::vi) {
  return bind_text(kBriefing + kFigures + "[tables.t]\ntitle = { vi = 'Bảng', en = 'Table' }\n" +
                       "source = { vi = 'Cục', en = 'Office' }\n" + keys +
                       "[[sections]]\nid = 'a'\nbody = { vi = '![](table:t)', en = "
                       "'![](table:t)' }\n",
                   lang);
}

/// The letters that a cell's marks print, with the places that they lead to.
std::vector<std::string> marks_of(const document::Inlines& content) {
  std::vector<std::string> marks;
  for (const document::Inline& piece : content) {
    const auto* text = std::get_if<document::Text>(&piece);
    if (text && !text->target.empty()) marks.push_back(text->text + " " + text->target);
  }
  return marks;
}

using Strings = std::vector<std::string>;

const std::string kRows = "columns = ['label', 'value', 'change']\nrows = ['ban-le', 'von']\n";

}  // namespace

TEST_CASE("notes of a table are lettered in reading order, each place leads to its note") {
  const Bound bound = bind_table(
      kRows +
      "footnotes = [{ at = ['von', 'von.change'], text = { vi = 'sau', en = 'later' } }, "
      "{ at = ['column:value'], text = { vi = 'trước', en = 'earlier' } }]\n");
  REQUIRE(bound.messages().empty());
  const auto& rows = table_of(bound).rows;
  CHECK(marks_of(rows.at(0).cells.at(1).content) == Strings{"a table:t/note-1"});
  CHECK(marks_of(rows.at(2).cells.at(0).content) == Strings{"b table:t/note-2"});
  CHECK(marks_of(rows.at(2).cells.at(2).content) == Strings{"b table:t/note-2"});
  const auto& exhibit = first_block<document::Exhibit>(bound);
  REQUIRE(exhibit.notes.size() == 3);
  CHECK(exhibit.notes[0].id == "table:t/note-1");
  CHECK(document::plain_text(exhibit.notes[0].content) == "a trước");
  CHECK(exhibit.notes[1].id == "table:t/note-2");
  CHECK(document::plain_text(exhibit.notes[1].content) == "b sau");
  CHECK(bound.document->notes.empty());
}

TEST_CASE("a note of a table leads back to its mark and knows all its marks") {
  const Bound bound = bind_table(
      kRows + "footnotes = [{ at = ['von', 'von.change'], text = { vi = 'một', en = 'one' } }]\n");
  const document::Paragraph& note = first_block<document::Exhibit>(bound).notes.at(0);
  const auto& label = std::get<document::Text>(note.content.at(0));
  CHECK(label.target == "table:t/note-1/mark");
  const auto& cells = table_of(bound).rows.at(2).cells;
  const auto& mark = std::get<document::Text>(cells.at(0).content.back());
  CHECK(mark.marks_note);
  CHECK(document::mark_place(mark.target) == label.target);
  const auto& tree = bound.document->structure;
  CHECK(tree.marks_of(note.tag).size() == 2);
  CHECK(tree.note_of(mark.tag) == note.tag);
}

TEST_CASE("a mark behind a number is raised and leaves its decimal line where it was") {
  const Bound plain = bind_table(kRows);
  const Bound marked = bind_table(
      kRows + "footnotes = [{ at = ['von.value'], text = { vi = 'một', en = 'one' } }]\n");
  const document::Cell& cell = table_of(marked).rows.at(2).cells.at(1);
  CHECK(document::plain_text(cell.content) == "1.018,2a");
  CHECK(cell.align_at == table_of(plain).rows.at(2).cells.at(1).align_at);
  const auto& mark = std::get<document::Text>(cell.content.back());
  CHECK(mark.style->rise > Length());
  CHECK(mark.style->size < cell.style->text.size);
  CHECK(marked.document->structure.node(mark.tag).role == document::Role::reference);
}

TEST_CASE("the letters are those of the language") {
  std::string keys = "columns = ['label']\nrows = [\n";
  std::string notes = "footnotes = [\n";
  for (int i = 0; i < 6; ++i) {
    const std::string id = "r" + std::to_string(i);
    keys += "{ id = '" + id + "', label = { vi = 'Dòng', en = 'Row' } },\n";
    notes += "{ at = ['" + id + "'], text = { vi = 'chữ', en = 'text' } },\n";
  }
  keys += "]\n" + notes + "]\n";
  const auto fifth = [&](Lang lang) {
    const Bound bound = bind_table(keys, lang);
    return marks_of(table_of(bound).rows.at(5).cells.at(0).content).at(0);
  };
  CHECK(fifth(Lang::vi) == "đ table:t/note-5");
  CHECK(fifth(Lang::en) == "e table:t/note-5");
}

TEST_CASE("the legend explains the symbols that stand in the table and no others") {
  const Bound bound = bind_table(
      "columns = ['label', { field = 'so', title = { vi = 'Số', en = 'No.' } }]\nlegend = true\n"
      "rows = [{ label = { vi = 'Một', en = 'One' }, cells = { so = '-' } }]\n");
  const auto& notes = first_block<document::Exhibit>(bound).notes;
  REQUIRE(notes.size() == 2);
  const std::string legend = document::plain_text(notes[0].content);
  CHECK(legend.find("không phát sinh") != std::string::npos);
  CHECK(legend.find("…") == std::string::npos);
  CHECK(legend.find("(*)") == std::string::npos);
}
