#include "base/invariant.hpp"
#include "document/document.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace hopbao::document {

std::string plain_text(const Inlines& inlines) {
  std::string text;
  for (const Inline& piece : inlines) {
    std::visit(overloaded{
                   [&](const Text& run) { text += run.text; },
                   [&](const Blank&) { text += ' '; },
                   [&](const LineBreak&) { text += ' '; },
                   [&](const NoteMark& mark) { text += mark.text.text; },
                   [&](const PageField& field) { text += field.text.text; },
                   [&](const Leader&) { text += ' '; },
                   [&](const Tab&) { text += ' '; },
               },
               piece);
  }
  return text;
}

std::string mark_place(std::string_view note) {
  return std::string(note) + "/mark";
}

/// Strings words together with single spaces. No-break spaces are part of a word. A note is read
/// behind the paragraph that marks it first, where its element stands.
class Words {
 public:
  explicit Words(const std::vector<Note>& notes) : notes_(notes), read_(notes.size()) {}

  void add(std::string_view text) {
    for (std::size_t begin = 0; begin < text.size();) {
      const std::size_t end = std::min(text.find_first_of(" \n", begin), text.size());
      if (end > begin) {
        if (!text_.empty()) text_ += ' ';
        text_ += text.substr(begin, end - begin);
      }
      begin = end + 1;
    }
  }
  void add(const Inlines& inlines) { add(plain_text(inlines)); }
  void add(const Paragraph& paragraph) {
    add(paragraph.content);
    for (const Inline& piece : paragraph.content) {
      const auto* mark = std::get_if<NoteMark>(&piece);
      if (mark == nullptr || mark->note >= notes_.size() || read_[mark->note]) continue;
      read_[mark->note] = true;
      add(notes_[mark->note].text);
    }
  }
  void add(const std::vector<Paragraph>& paragraphs) {
    for (const Paragraph& paragraph : paragraphs) add(paragraph);
  }

  void add(const Heading& heading) { add(heading.text); }
  void add(const List& list) {
    for (const ListItem& item : list.items) {
      add(item.label);
      add(item.body);
    }
  }
  void add(const Table& table) {
    for (const Row& row : table.rows) {
      for (const Cell& cell : row.cells) add(cell.content);
    }
  }
  void add(const Exhibit& exhibit) {
    add(exhibit.caption);
    add(exhibit.subheads);
    // What a chart writes into its drawing is no prose: its alt text speaks for it.
    if (const auto* table = std::get_if<std::shared_ptr<const Table>>(&exhibit.body)) add(**table);
    add(exhibit.notes);
  }
  void add(const Letterhead& head) {
    add(head.issuer);
    add(head.national_title);
    add(head.number);
    add(head.place_and_date);
  }
  void add(const TitleBlock& title) {
    add(title.kind);
    add(title.subject);
  }
  void add(const PageStart&) {}
  void add(const std::vector<Block>& blocks) {
    for (const Block& block : blocks) std::visit([&](const auto& data) { add(data); }, block.data);
  }
  void add(const Columns& columns) { add(columns.blocks); }
  void add(const Beside& beside) {
    add(beside.side);
    add(beside.blocks);
  }
  void add(const SignatureBlock& block) {
    const bool joint = block.signers.size() > 1;
    if (!joint) add(block.recipients);
    for (const Signer& signer : block.signers) {
      add(signer.lines);
      add(signer.name);
    }
    if (joint) add(block.recipients);
  }
  void add(const KeyFigure& figure) {
    add(figure.label);
    add(plain_text(figure.number.content) + plain_text(figure.unit));
    add(figure.change);
    add(figure.foot);
  }
  void add(const Tiles& tiles) {
    for (const KeyFigure& tile : tiles.tiles) add(tile);
  }
  void add(const FigureColumn& column) {
    for (const KeyFigure& figure : column.figures) add(figure);
  }
  void add(const Masthead& head) {
    add(head.office);
    add(head.product);
    add(head.dateline);
  }
  void add(const Headline& head) { add(head.text); }
  void add(const Opener& opener) {
    add(opener.kicker);
    add(opener.finding);
    add(opener.lead);
  }
  void add(const std::shared_ptr<const Cover>& cover) { add(*cover); }
  void add(const Cover& cover) {
    add(cover.office);
    add(cover.title);
    add(cover.finding);
    add(cover.caption);
    for (const CoverBar& bar : cover.bars) {
      add(bar.name);
      add(bar.value);
    }
    add(cover.event);
    add(cover.status);
  }
  void add(const Aside& aside) {
    if (aside.title) add(*aside.title);
    for (const AsideBlock& block : aside.body) {
      std::visit([&](const auto& text) { add(text); }, block);
    }
  }

  std::string take() { return std::move(text_); }

 private:
  std::string text_;
  const std::vector<Note>& notes_;
  std::vector<bool> read_;
};

std::string reading_text(const Document& document) {
  Words words(document.notes);
  words.add(document.blocks);
  return words.take();
}

}  // namespace hopbao::document
