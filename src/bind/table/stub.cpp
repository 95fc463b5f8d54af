#include "bind/table/stub.hpp"

#include "bind/values.hpp"

#include <utility>

namespace hopbao::bind::table {

using input::Value;

StubLook read_stub(const ExhibitEntry& entry, Context& context) {
  const Value* look = find(&context.layout, "table");
  const auto either = [&](std::string_view key) {
    const Value* own = find(&entry.keys, key);
    return own ? own : find(look, key);
  };
  StubLook stub;
  stub.of_which = string_or_empty(either("parts")) == "trong-do";
  stub.mark = string_or_empty(either("part-mark"));
  const Value* words = find(&context.layout, "exhibits", "of-which");
  stub.words = string_or_empty(context.translator.text(words, "of-which"));
  if (stub.words.empty()) stub.words = context.lang() == Lang::vi ? "Trong đó:" : "Of which:";
  return stub;
}

void add_of_which(const StubLook& look, std::vector<RowPlan>& rows) {
  if (!look.of_which) return;
  std::vector<RowPlan> all;
  all.reserve(rows.size());
  int above = 0;  // level of the row above; deeper rows are parts of it
  for (RowPlan& row : rows) {
    const bool body = row.kind == document::Row::Kind::body;
    if (body && row.level > above) {
      RowPlan line;
      line.span = row.span;
      line.level = row.level;
      line.of_which = true;
      all.push_back(line);
    }
    above = body ? row.level : 0;
    all.push_back(std::move(row));
  }
  rows = std::move(all);
}

document::SharedStyle level_style(const document::SharedStyle& part, int level) {
  if (level < 2) return part;
  document::ParagraphStyle style = *part;
  style.left_indent = part->left_indent * static_cast<double>(level);
  return std::make_shared<const document::ParagraphStyle>(std::move(style));
}

}  // namespace hopbao::bind::table
