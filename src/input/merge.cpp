#include "input/merge.hpp"

#include "base/invariant.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace hopbao::input {

using diagnostics::DiagnosticSink;
using diagnostics::Kind;
using diagnostics::SourceMap;

namespace {

/// Where keys stand in a table, for tables of many figures.
class KeyIndex {
 public:
  explicit KeyIndex(const Table& table) {
    for (std::size_t i = 0; i < table.entries.size(); ++i) at_.emplace(table.entries[i].key, i);
  }
  Entry* find(Table& table, const std::string& key) const {
    const auto found = at_.find(key);
    return found == at_.end() ? nullptr : &table.entries[found->second];
  }

 private:
  std::map<std::string, std::size_t> at_;
};

}  // namespace

static bool is_array_of_tables(const Value& value) {
  const Array* array = value.as<Array>();
  return array && !array->empty() &&
         std::ranges::all_of(*array, [](const Value& v) { return v.as<Table>() != nullptr; });
}

Table overlay(Table parent, Table child) {
  const KeyIndex index(parent);
  for (Entry& entry : child.entries) {
    Entry* below = index.find(parent, entry.key);
    if (!below) {
      parent.entries.push_back(std::move(entry));
      continue;
    }
    Table* parent_table = std::get_if<Table>(&below->value.data);
    Table* child_table = std::get_if<Table>(&entry.value.data);
    if (parent_table && child_table) {
      entry.value.data = overlay(std::move(*parent_table), std::move(*child_table));
    }
    *below = std::move(entry);
  }
  return parent;
}

static void report(const Entry& second, const Entry& first, std::string_view table,
                   const SourceMap& sources, DiagnosticSink& sink) {
  std::string name(table);
  if (!name.empty()) name += '.';
  name += second.key;
  sink.report(Kind::duplicate_key_elsewhere, second.key_span,
              {name, sources.describe(first.key_span)});
}

static void join_tables(Table& base, Table more, std::string_view name, const SourceMap& sources,
                        DiagnosticSink& sink) {
  const KeyIndex index(base);
  for (Entry& entry : more.entries) {
    if (const Entry* first = index.find(base, entry.key)) {
      report(entry, *first, name, sources, sink);
    } else {
      base.entries.push_back(std::move(entry));
    }
  }
}

void append(Table& base, Table more, const SourceMap& sources, DiagnosticSink& sink) {
  const KeyIndex index(base);
  for (Entry& entry : more.entries) {
    Entry* first = index.find(base, entry.key);
    if (!first) {
      base.entries.push_back(std::move(entry));
      continue;
    }
    Table* base_table = std::get_if<Table>(&first->value.data);
    Table* more_table = std::get_if<Table>(&entry.value.data);
    if (base_table && more_table) {
      join_tables(*base_table, std::move(*more_table), entry.key, sources, sink);
    } else if (is_array_of_tables(first->value) && is_array_of_tables(entry.value)) {
      std::ranges::move(std::get<Array>(entry.value.data),
                        std::back_inserter(std::get<Array>(first->value.data)));
    } else {
      report(entry, *first, {}, sources, sink);
    }
  }
}

const char* type_name(const Value& value) {
  return std::visit(
      overloaded{[](bool) { return "boolean"; }, [](const Number&) { return "number"; },
                 [](const DateTime&) { return "date"; },
                 [](const std::string&) { return "string"; }, [](const Array&) { return "array"; },
                 [](const Table&) { return "table"; }, [](const SharedDataSet&) { return "file"; }},
      value.data);
}

}  // namespace hopbao::input
