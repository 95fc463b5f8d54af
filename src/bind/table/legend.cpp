#include "bind/table/legend.hpp"

#include "bind/inline_builder.hpp"
#include "bind/values.hpp"

#include <algorithm>
#include <string_view>

namespace hopbao::bind::table {

using format::Status;
using input::Value;

static std::vector<Symbol> usual_symbols(Lang lang) {
  if (lang == Lang::en) {
    return {{"…", "not collected", Status::unstated},
            {"-", "none", Status::unstated},
            {"(*)", "estimate", Status::estimated},
            {"(**)", "preliminary", Status::preliminary}};
  }
  return {{"…", "không thu thập được số liệu", Status::unstated},
          {"-", "không phát sinh", Status::unstated},
          {"(*)", "số ước tính", Status::estimated},
          {"(**)", "số sơ bộ", Status::preliminary}};
}

std::vector<Symbol> read_symbols(Context& context) {
  const Value* list = find(&context.layout, "exhibits", "legend");
  if (!list) return usual_symbols(context.lang());
  std::vector<Symbol> symbols;
  for (const Value& item : items_of(list)) {
    Symbol symbol;
    symbol.mark = string_or_empty(find(&item, "symbol"));
    symbol.meaning = string_or_empty(context.translator.text(find(&item, "text"), "text"));
    const std::string_view status = string_or_empty(find(&item, "status"));
    symbol.status = format::parse_status(status).value_or(Status::unstated);
    if (!symbol.mark.empty()) symbols.push_back(std::move(symbol));
  }
  return symbols;
}

std::string status_mark(const std::vector<Symbol>& symbols, Status status) {
  if (status == Status::unstated) return {};
  const auto at = std::ranges::find(symbols, status, &Symbol::status);
  return at == symbols.end() ? std::string() : at->mark;
}

/// True if a cell is the symbol, or has it beside its text.
static bool shows(const document::Cell& cell, const Symbol& symbol) {
  const std::string text = document::plain_text(cell.content);
  if (text == symbol.mark) return true;
  return symbol.mark.starts_with('(') && text.find(symbol.mark) != std::string::npos;
}

static bool occurs(const document::Table& table, const Symbol& symbol) {
  return std::ranges::any_of(table.rows, [&](const document::Row& row) {
    return std::ranges::any_of(row.cells,
                               [&](const document::Cell& cell) { return shows(cell, symbol); });
  });
}

void add_legend(const ExhibitEntry& entry, const document::Table& table, document::StructId parent,
                std::vector<document::Paragraph>& into, Context& context) {
  if (!is_true(find(&entry.keys, "legend"))) return;
  std::string words;
  for (const Symbol& symbol : read_symbols(context)) {
    if (!occurs(table, symbol)) continue;
    words += (words.empty() ? "" : "; ") + symbol.mark + "\u00A0" + symbol.meaning;
  }
  if (words.empty()) return;
  const Value* lead = find(&context.layout, "exhibits", "symbols");
  std::string before(string_or_empty(context.translator.text(lead, "symbols")));
  if (before.empty()) before = context.lang() == Lang::vi ? "Ký hiệu" : "Symbols";
  const document::StructId tag = context.document.structure.add(parent, document::Role::paragraph);
  const Style& style = context.styles.get("table-note");
  InlineBuilder builder(context);
  builder.plain(before + ": " + words + ".", {}, look_of(style, tag));
  into.push_back(make_paragraph(builder.take(), style, tag));
}

}  // namespace hopbao::bind::table
