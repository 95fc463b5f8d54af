// What the tests of reading share: a text parsed, trees and diagnostics as text.
#pragma once

#include "base/invariant.hpp"
#include "input/toml.hpp"

#include <catch2/catch.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <utility>

inline std::string place(const hopbao::diagnostics::SourceSpan& span) {
  return std::to_string(span.line) + ':' + std::to_string(span.column) + '+' +
         std::to_string(span.length);
}

/// "id line:column+length arg|arg" of each diagnostic, a line each.
inline std::string dump(const hopbao::diagnostics::DiagnosticSink& sink) {
  std::string result;
  for (const auto& diagnostic : sink.diagnostics()) {
    result += std::string(info(diagnostic.kind).id) + ' ' + place(diagnostic.span);
    char separator = ' ';
    for (const std::string& arg : diagnostic.args) {
      result += separator + arg;
      separator = '|';
    }
    result += '\n';
  }
  return result;
}

/// A value on one line, without places: {a = 1, b = ["x", 2023-07-07]}.
inline std::string dump(const hopbao::input::Value& value) {
  using namespace hopbao::input;
  return std::visit(hopbao::overloaded{[](bool b) { return std::string(b ? "true" : "false"); },
                                       [](const Number& n) { return n.value.to_string(); },
                                       [](const DateTime& d) {
                                         std::string text = std::to_string(d.year) + '-' +
                                                            std::to_string(d.month) + '-' +
                                                            std::to_string(d.day);
                                         if (!d.time.empty()) text += ' ' + d.time;
                                         return text + d.offset;
                                       },
                                       [](const std::string& s) { return '"' + s + '"'; },
                                       [](const Array& array) {
                                         std::string text;
                                         for (const Value& element : array)
                                           text += (text.empty() ? "" : ", ") + dump(element);
                                         return '[' + text + ']';
                                       },
                                       [](const Table& table) {
                                         std::string text;
                                         for (const Entry& entry : table.entries) {
                                           text += (text.empty() ? "" : ", ") + entry.key + " = " +
                                                   dump(entry.value);
                                         }
                                         return '{' + text + '}';
                                       },
                                       [](const SharedDataSet&) { return std::string("rows"); }},
                    value.data);
}

/// The value at a path of keys and element numbers, "figures.grdp.value" or "rows.0".
inline const hopbao::input::Value& value_at(const hopbao::input::Value& root,
                                            std::string_view path) {
  const hopbao::input::Value* value = &root;
  while (!path.empty()) {
    const std::string_view key = path.substr(0, path.find('.'));
    path.remove_prefix(std::min(path.size(), key.size() + 1));
    if (const auto* array = value->as<hopbao::input::Array>()) {
      value = &array->at(static_cast<std::size_t>(std::stoul(std::string(key))));
    } else {
      const auto* table = value->as<hopbao::input::Table>();
      REQUIRE(table != nullptr);
      value = table->find(key);
    }
    INFO(std::string(key));
    REQUIRE(value != nullptr);
  }
  return *value;
}

/// One text read by parse_toml as data.toml, and what came of it.
struct Parsed {
  hopbao::diagnostics::SourceMap sources;
  hopbao::diagnostics::DiagnosticSink sink;
  std::optional<hopbao::input::Value> root;

  explicit Parsed(std::string text, const hopbao::input::TomlLimits& limits = {})
      : root(hopbao::input::parse_toml("data.toml", std::move(text), sources, sink, limits)) {}

  /// The tree, or what was wrong.
  std::string result() const { return root ? dump(*root) : dump(sink); }
  const hopbao::input::Value& at(std::string_view path) const {
    INFO(dump(sink));
    REQUIRE(root.has_value());
    return value_at(*root, path);
  }
};
