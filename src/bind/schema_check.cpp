#include "bind/schema_check.hpp"

#include "bind/lengths.hpp"
#include "bind/palette.hpp"
#include "bind/translation_marks.hpp"
#include "bind/values.hpp"
#include "format/number.hpp"
#include "input/merge.hpp"
#include "unicode/edit_distance.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace hopbao::bind {

using diagnostics::DiagnosticSink;
using diagnostics::Kind;
using input::Value;

namespace {

/// Walks a file along its description.
class SchemaCheck {
 public:
  /// `layout`: nullptr if it is not known.
  SchemaCheck(DiagnosticSink& sink, const Value* layout)
      : sink_(sink), any_ink_(layout == nullptr) {
    if (layout) inks_ = palette_names(*layout);
  }

  void value(const KeySpec& spec, const Value& value, const std::string& path);
  void table(const KeySpec& spec, const Value& value, const std::string& path);

 private:
  void entry(const KeySpec& spec, const input::Entry& entry, const std::string& path);
  void string(const KeySpec& spec, const Value& value, const std::string& text);
  void word(const KeySpec& spec, const Value& value, const std::string& text);
  void number(const KeySpec& spec, const Value& value, const input::Number& number);
  void translations(const KeySpec& spec, const Value& value, const std::string& path);
  void list(const KeySpec& spec, const Value& value, const std::string& path);
  void wrong_type(const KeySpec& spec, const Value& value);
  void unknown(const KeySpec& spec, const input::Entry& entry, const std::string& path);

  DiagnosticSink& sink_;
  bool any_ink_;                        ///< the palette is not known
  std::vector<std::string_view> inks_;  ///< that [palette] names
  std::string_view name_;               ///< of the key whose value is looked at
};

std::string bracketed(const std::string& path) {
  return path.empty() ? std::string("TOML") : "[" + path + "]";
}

std::string joined(std::string_view path, std::string_view name) {
  std::string all(path);
  if (!all.empty()) all += '.';
  return all.append(name);
}

/// "string | number | table": the types that TOML knows.
std::string type_words(Shapes shapes) {
  constexpr Shapes kStrings = shape::string | shape::text | shape::length | shape::id |
                              shape::period | shape::month | shape::number_text;
  std::string words;
  const auto add = [&](Shapes wanted, std::string_view word) {
    if ((shapes & wanted) == 0) return;
    if (!words.empty()) words += " | ";
    words += word;
  };
  add(shape::boolean, "boolean");
  add(shape::number, "number");
  add(shape::date, "date");
  add(kStrings, "string");
  add(shape::text, "{ vi, en }");
  add(shape::table, "table");
  add(shape::list, "array");
  return words;
}

std::string date_literal(const input::DateTime& date) {
  const auto two = [](int n) { return (n < 10 ? "0" : "") + std::to_string(n); };
  return std::to_string(date.year) + "-" + two(date.month) + "-" + two(date.day);
}

void SchemaCheck::wrong_type(const KeySpec& spec, const Value& value) {
  sink_.report(Kind::wrong_type, value.span,
               {std::string(name_), type_words(spec.shapes), input::type_name(value)});
}

/// A string where only some are taken.
void SchemaCheck::word(const KeySpec& spec, const Value& value, const std::string& text) {
  if (std::ranges::find(spec.allowed(), std::string_view(text)) != spec.allowed().end()) return;
  const bool may_be_length = (spec.shapes & shape::length) != 0;
  const bool numeric = !text.empty() && ((text[0] >= '0' && text[0] <= '9') || text[0] == '-');
  if (may_be_length && numeric) return check_length(name_, spec.shapes, value, text, sink_);
  std::string all;
  const auto add = [&](std::string_view one) {
    if (one.empty()) return;
    if (!all.empty()) all += ", ";
    all += one;
  };
  std::ranges::for_each(spec.allowed(), add);
  if ((spec.shapes & shape::ink) != 0) {
    if (any_ink_ && valid_id(text)) return;
    if (std::ranges::find(inks_, std::string_view(text)) != inks_.end()) return;
    for (const std::string_view ink : inks_) {
      const bool of_house = std::ranges::find(spec.allowed(), ink) != spec.allowed().end();
      if (!of_house) add(ink);
    }
  }
  if (may_be_length) all += ", 22mm";
  sink_.report(Kind::unknown_value, value.span, {std::string(name_), text, all});
}

void SchemaCheck::string(const KeySpec& spec, const Value& value, const std::string& text) {
  const Shapes shapes = spec.shapes;
  const auto hold = [&](bool right, Kind kind) {
    if (!right) sink_.report(kind, value.span, {text});
  };
  if (!spec.allowed().empty()) return word(spec, value, text);
  if ((shapes & (shape::string | shape::text)) != 0) return;
  if ((shapes & shape::number_text) != 0) {
    return hold(text == kNotCollected || format::parse_vi_number(text).has_value(),
                Kind::bad_number);
  }
  if ((shapes & shape::length) != 0) return check_length(name_, shapes, value, text, sink_);
  if ((shapes & shape::id) != 0) return hold(valid_id(text), Kind::bad_id);
  if ((shapes & shape::period) != 0) {
    return hold(format::parse_period(text).has_value(), Kind::bad_period);
  }
  if ((shapes & (shape::date | shape::month)) != 0) {
    const bool open = (shapes & shape::month) != 0 && open_date_of(&value).has_value();
    return hold(open || format::parse_iso_date(text).has_value(), Kind::bad_date);
  }
  wrong_type(spec, value);
}

void SchemaCheck::number(const KeySpec& spec, const Value& value, const input::Number& number) {
  const double amount = number.value.approximate();
  if (spec.least == spec.most || (amount >= spec.least && amount <= spec.most)) return;
  sink_.report(
      Kind::out_of_range, value.span,
      {std::string(name_), number.literal, std::to_string(spec.least), std::to_string(spec.most)});
}

void SchemaCheck::translations(const KeySpec& spec, const Value& value, const std::string& path) {
  for (const input::Entry& entry : entries_of(&value)) {
    if (entry.key != "vi" && entry.key != "en" && entry.key != kTranslatedFrom) {
      sink_.report(Kind::unknown_key, entry.key_span, {entry.key, bracketed(path), "vi"});
    } else if (!entry.value.as<std::string>()) {
      sink_.report(Kind::wrong_type, entry.value.span,
                   {joined(spec.name, entry.key), "string", input::type_name(entry.value)});
    }
  }
}

void SchemaCheck::list(const KeySpec& spec, const Value& value, const std::string& path) {
  for (const Value& item : items_of(&value)) this->value(*spec.items, item, path);
}

void SchemaCheck::value(const KeySpec& spec, const Value& value, const std::string& path) {
  if (!spec.name.empty() && spec.name != "*") name_ = spec.name;
  const Shapes shapes = spec.shapes;
  if (value.as<input::SharedDataSet>()) return;  // stands only where a file may be named
  if (const std::string* text = value.as<std::string>()) return string(spec, value, *text);
  if (value.as<input::Table>() && (shapes & shape::table) != 0) return table(spec, value, path);
  if (value.as<input::Table>() && (shapes & shape::text) != 0) {
    return translations(spec, value, path);
  }
  if (value.as<input::Array>() && (shapes & shape::list) != 0) return list(spec, value, path);
  if (value.as<bool>() && (shapes & shape::boolean) != 0) return;
  if (const auto* number = value.as<input::Number>()) {
    if ((shapes & shape::number) != 0) return this->number(spec, value, *number);
    if ((shapes & shape::length) != 0) {
      if (number->value.zero()) return check_length(name_, shapes, value, "0", sink_);
      return sink_.report(Kind::bad_length, value.span, {number->literal});
    }
  }
  if (const auto* date = value.as<input::DateTime>(); date && (shapes & shape::date) != 0) {
    if (!date_of(&value)) sink_.report(Kind::bad_date, value.span, {date_literal(*date)});
    return;
  }
  wrong_type(spec, value);
}

void SchemaCheck::unknown(const KeySpec& spec, const input::Entry& entry, const std::string& path) {
  std::vector<std::string_view> names;
  for (const KeySpec& one : spec.inner()) names.push_back(one.name);
  const auto near = unicode::nearest(entry.key, names);
  sink_.report(Kind::unknown_key, entry.key_span,
               {entry.key, bracketed(path), std::string(near.value_or(""))});
}

void SchemaCheck::entry(const KeySpec& spec, const input::Entry& entry, const std::string& path) {
  const std::string inner = joined(path, entry.key);
  if (spec.is_map()) {
    if (!valid_id(entry.key)) sink_.report(Kind::bad_id, entry.key_span, {entry.key});
    name_ = entry.key;
    return value(spec.inner().front(), entry.value, inner);
  }
  for (const KeySpec& one : spec.inner()) {
    if (one.name == entry.key) return value(one, entry.value, inner);
  }
  unknown(spec, entry, path);
}

void SchemaCheck::table(const KeySpec& spec, const Value& value, const std::string& path) {
  for (const input::Entry& one : entries_of(&value)) entry(spec, one, path);
  // Tables and charts may be written half in the layout and half in the data.
  const bool shared = path.starts_with("tables.") || path.starts_with("charts.");
  const bool whole = shared && path.find('.') == path.rfind('.');
  if (!whole) check_required(spec, value, bracketed(path), sink_);
}

}  // namespace

void check_required(const KeySpec& spec, const Value& table, const std::string& where,
                    DiagnosticSink& sink) {
  if (spec.is_map()) return;
  for (const KeySpec& one : spec.inner()) {
    if (!one.required || find(&table, one.name)) continue;
    sink.report(Kind::missing_key, table.span, {std::string(one.name), where});
  }
}

void check_schema(SchemaRoot root, const Value& file, DiagnosticSink& sink, const Value* layout) {
  if (root == SchemaRoot::layout) layout = &file;
  SchemaCheck(sink, layout).value(keys_of(root), file, {});
}

}  // namespace hopbao::bind
