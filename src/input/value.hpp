#pragma once

#include "base/decimal.hpp"
#include "diagnostics/source.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace hopbao::input {

using diagnostics::SourceSpan;

struct Value;
class DataSet;

/// A numeric literal: its exact value and the text it was written as.
struct Number {
  Decimal value;
  std::string literal;
};

/// A TOML date or date-time, as written. Time and offset are kept as text ("08:00:00", "+07:00").
struct DateTime {
  int year = 0;
  int month = 0;
  int day = 0;
  std::string time;
  std::string offset;
};

struct Entry;

using Array = std::vector<Value>;
/// Keys in the order of the file.
struct Table {
  std::vector<Entry> entries;
  /// The value under `key`; nullptr if there is none. Borrowed.
  const Value* find(std::string_view key) const;
};

/// The rows of a file that a value named (a table's `file`), in its place.
using SharedDataSet = std::shared_ptr<const DataSet>;

/// One value of an input file and where it stands.
struct Value {
  std::variant<bool, Number, DateTime, std::string, Array, Table, SharedDataSet> data;
  SourceSpan span;
  /// For strings: place of the text's first character (a multi-line literal's text starts on the
  /// line below its quotes). Escapes shift columns behind them.
  SourceSpan text_span;

  template <class T>
  const T* as() const {
    return std::get_if<T>(&data);
  }
};

struct Entry {
  std::string key;
  SourceSpan key_span;
  Value value;
};

inline const Value* Table::find(std::string_view key) const {
  for (const Entry& entry : entries) {
    if (entry.key == key) return &entry.value;
  }
  return nullptr;
}

}  // namespace hopbao::input
