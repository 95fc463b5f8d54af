#include "base/invariant.hpp"
#include "document/document.hpp"

#include <cstdlib>
#include <string_view>
#include <utility>

namespace hopbao::document {

static std::string number(double value) {
  // Hundredths of a millimetre are enough to tell two blanks apart.
  const auto hundredths = static_cast<long long>(value * 100 + (value < 0 ? -0.5 : 0.5));
  std::string text = std::to_string(hundredths / 100);
  const long long rest = std::abs(hundredths % 100);
  text += rest < 10 ? ".0" : ".";
  return text + std::to_string(rest);
}

/// Writes the document line by line, nested things indented.
class Dump {
 public:
  explicit Dump(const Document& document) : document_(document) {}

  void document() {
    line(0, "document " + std::string(lang_key(document_.lang)) + " " +
                quoted(document_.metadata.title));
    for (const Block& block : document_.blocks) {
      std::visit([&](const auto& data) { add(data); }, block.data);
    }
    for (const Note& note : document_.notes) {
      paragraph(1, "note " + std::to_string(note.number), note.text);
    }
  }

  std::string take() { return std::move(out_); }

 private:
  void add(const Paragraph& text) { paragraph(1, "paragraph", text); }
  void add(const Heading& heading) {
    paragraph(1, "heading " + std::to_string(heading.level) + " #" + heading.id, heading.text);
  }
  void add(const List& list) {
    line(1, "list" + role(list.tag));
    for (const ListItem& item : list.items) {
      line(2, "item " + inlines(item.label));
      paragraphs(3, "body", item.body);
    }
  }
  void add(const Exhibit& exhibit) {
    line(1, "exhibit #" + exhibit.id + role(exhibit.tag));
    paragraph(2, "caption", exhibit.caption);
    paragraphs(2, "subhead", exhibit.subheads);
    std::visit([&](const auto& body) { add(*body); }, exhibit.body);
    paragraphs(2, "note", exhibit.notes);
  }
  void add(const Table& table);
  void add(const Chart& chart);
  void add(const ChartSeries& series, const Chart& chart);
  void add(const Letterhead& head) {
    line(1, "letterhead");
    paragraphs(2, "issuer", head.issuer);
    paragraphs(2, "national-title", head.national_title);
    paragraph(2, "number", head.number);
    paragraph(2, "place-and-date", head.place_and_date);
    paragraph(2, "urgency", head.urgency);
  }
  void add(const TitleBlock& title) {
    line(1, "title");
    paragraph(2, "kind", title.kind);
    paragraph(2, "subject", title.subject);
  }
  void add(const SignatureBlock& block) {
    line(1, "signature-block");
    paragraphs(2, "recipients", block.recipients);
    for (const Signer& signer : block.signers) {
      paragraphs(2, "signature", signer.lines);
      paragraph(2, "name", signer.name);
    }
  }
  void add(const Tiles& tiles) {
    line(1, "tiles " + std::to_string(tiles.columns) + " in a row");
    for (const KeyFigure& tile : tiles.tiles) add(tile);
  }
  void add(const FigureColumn& column) {
    line(1, "figure-column");
    for (const KeyFigure& figure : column.figures) add(figure);
  }
  void add(const KeyFigure& figure);
  void add(const Masthead& head) {
    line(1, "masthead");
    paragraph(2, "office", head.office);
    paragraph(2, "product", head.product);
    paragraph(2, "dateline", head.dateline);
  }
  void add(const Headline& head) { paragraph(1, "headline #" + head.id, head.text); }
  void add(const Opener& opener) {
    line(1, "opener");
    paragraph(2, "kicker", opener.kicker);
    paragraph(2, "finding #" + opener.id, opener.finding);
    paragraph(2, "lead", opener.lead);
  }
  void add(const std::shared_ptr<const Cover>& cover) { add(*cover); }
  void add(const Cover& cover);
  void add(const Aside& aside);

  void add(const PageStart& start) {
    line(1, "page " + document_.pages[start.page].name +
                (start.first_number != 0 ? " from " + std::to_string(start.first_number) : ""));
  }
  void add(const Columns& columns) {
    line(1, "columns " + std::to_string(columns.count));
    nested(columns.blocks);
  }
  void add(const Beside& beside) {
    line(1, "beside " + number(beside.width.mm()) + "mm");
    nested(beside.blocks);
    line(1, "side");
    nested(beside.side);
  }
  void nested(const std::vector<Block>& blocks) {
    ++depth_;
    for (const Block& block : blocks) std::visit([&](const auto& data) { add(data); }, block.data);
    --depth_;
  }

  void paragraphs(int depth, const std::string& name, const std::vector<Paragraph>& all) {
    for (const Paragraph& one : all) paragraph(depth, name, one);
  }
  void paragraph(int depth, const std::string& name, const Paragraph& text) {
    if (text.content.empty()) return;
    line(depth, name + role(text.tag) + " " + inlines(text.content));
  }
  void line(int depth, const std::string& text) {
    out_.append(static_cast<std::size_t>(2 * (depth + depth_)), ' ');
    out_ += text;
    out_ += '\n';
  }
  std::string role(StructId tag) const {
    if (!tag.valid()) return " (artifact)";
    return " (" + std::string(role_name(document_.structure.node(tag).role)) + ")";
  }
  std::string source(SourceId id) const;
  std::string inlines(const Inlines& content) const;
  std::string text(const Text& run) const {
    const std::string printed = run.text + source(run.source);
    return run.target.empty() ? printed : "[" + printed + "](" + run.target + ")";
  }
  static std::string quoted(const std::string& text) { return '"' + text + '"'; }

  const Document& document_;
  int depth_ = 0;  ///< of the blocks that blocks hold
  std::string out_;
};

std::string Dump::source(SourceId id) const {
  if (!id.valid()) return {};
  const Source& source = document_.provenance.at(id);
  std::string name = source.field;
  if (!source.figure.empty()) name = source.figure + "." + source.field;
  if (source.value) name += "=" + source.value->to_string();
  switch (source.origin) {
    case Origin::figure:
      return "{" + name + "}";
    case Origin::derived:
      return "{derived " + name + "}";
    case Origin::layout:
      return "{layout " + name + "}";
    case Origin::free:
      return "{free" + (name.empty() ? "" : " " + name) + "}";
  }
  return {};
}

std::string Dump::inlines(const Inlines& content) const {
  std::string out = "\"";
  for (const Inline& piece : content) {
    std::visit(
        overloaded{
            [&](const Text& run) { out += text(run); },
            [&](const Blank& blank) {
              out += "[blank " + blank.name + " " + number(blank.width.mm()) + "mm]";
            },
            [&](const LineBreak&) { out += "\\n"; },
            [&](const NoteMark& mark) { out += "[^" + std::to_string(mark.note + 1) + "]"; },
            [&](const PageField& field) {
              static constexpr std::string_view kKinds[] = {"page of", "page", "pages", "section"};
              out += "[" + std::string(kKinds[static_cast<std::size_t>(field.kind)]);
              if (!field.text.target.empty()) out += " " + field.text.target;
              out += "]";
            },
            [&](const Leader& leader) { out += leader.dots ? "[leader]" : "[leader white]"; },
            [&](const Tab& tab) { out += "[tab " + number(tab.at.mm()) + "mm]"; },
        },
        piece);
  }
  return out + '"';
}

void Dump::add(const Table& table) {
  std::string columns = "table" + role(table.tag) + " columns";
  for (const Column& column : table.columns) columns += " " + column.id;
  line(2, columns);
  static constexpr std::string_view kKinds[] = {"head", "group", "body", "total", "summary"};
  for (const Row& row : table.rows) {
    std::string cells(kKinds[static_cast<std::size_t>(row.kind)]);
    for (const Cell& cell : row.cells) {
      cells += " | ";
      if (cell.column_span > 1) cells += "span " + std::to_string(cell.column_span) + " ";
      if (cell.row_span > 1) cells += "rows " + std::to_string(cell.row_span) + " ";
      cells += inlines(cell.content);
    }
    line(3, cells);
  }
}

void Dump::add(const ChartSeries& series, const Chart& chart) {
  line(3, "series " + quoted(series.name));
  for (std::size_t i = 0; i < chart.categories.size() && i < series.values.size(); ++i) {
    const ChartCategory& category = chart.categories[i];
    std::string row = quoted(category.label) + (category.total ? " total" : "") + ": ";
    const std::optional<ChartValue>& value = series.values[i];
    row += value ? quoted(value->printed + source(value->source)) : "missing";
    line(4, row);
  }
}

void Dump::add(const Chart& chart) {
  line(2,
       std::string(chart.mark == Chart::Mark::bar ? "bar" : "line") + "-chart" + role(chart.tag));
  for (const ChartSeries& series : chart.series) add(series, chart);
  for (const ReferenceLine& reference : chart.references) {
    line(3, "reference " + quoted(reference.label) + ": " +
                quoted(reference.at.printed + source(reference.at.source)));
  }
  if (chart.track) line(3, "track " + chart.track->to_string());
  if (chart.below) line(3, "below " + chart.below->to_string());
}

void Dump::add(const KeyFigure& figure) {
  static constexpr std::string_view kDirections[] = {"", " rise", " fall", " level"};
  Paragraph number = figure.number;
  number.content.insert(number.content.end(), figure.unit.begin(), figure.unit.end());
  line(2, "figure" + std::string(kDirections[static_cast<std::size_t>(figure.direction)]));
  paragraph(3, "label", figure.label);
  paragraph(3, "number", number);
  paragraph(3, "change", figure.change);
  paragraph(3, "foot", figure.foot);
}

void Dump::add(const Cover& cover) {
  line(1, "cover");
  paragraph(2, "office", cover.office);
  paragraph(2, "title", cover.title);
  paragraph(2, "finding", cover.finding);
  paragraph(2, "caption", cover.caption);
  for (const CoverBar& bar : cover.bars) {
    line(2, "bar" + role(bar.tag) + " " + inlines(bar.name) + ": " + inlines(bar.value) +
                (bar.highlight ? " highlighted" : ""));
  }
  paragraph(2, "event", cover.event);
  paragraph(2, "status", cover.status);
}

void Dump::add(const Aside& aside) {
  line(1, std::string(aside.ground ? "box" : "quotation") + role(aside.tag));
  if (aside.title) paragraph(2, "title", *aside.title);
  for (const AsideBlock& block : aside.body) {
    if (const auto* text = std::get_if<Paragraph>(&block)) paragraph(2, "paragraph", *text);
    if (const auto* list = std::get_if<List>(&block)) add(*list);
    if (const auto* exhibit = std::get_if<Exhibit>(&block)) add(*exhibit);
  }
}

std::string dump(const Document& document) {
  Dump dump(document);
  dump.document();
  return dump.take();
}

}  // namespace hopbao::document
