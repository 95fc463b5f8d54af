#include "bind/key_spec.hpp"

#include <string>
#include <string_view>

namespace hopbao::bind {

namespace {

/// Writes a heading and a table of keys for each table of a file, outer ones first.
class Reference {
 public:
  explicit Reference(Lang lang) : lang_(lang) {}

  void table(const KeySpec& spec, const std::string& path);
  std::string take() { return std::move(text_); }

 private:
  std::string_view say(std::string_view vi, std::string_view en) const {
    return lang_ == Lang::vi ? vi : en;
  }
  std::string type(const KeySpec& spec) const;
  void row(const KeySpec& spec);
  void inner_tables(const KeySpec& spec, const std::string& path);

  Lang lang_;
  std::string text_;
};

std::string Reference::type(const KeySpec& spec) const {
  std::string words;
  const auto add = [&](Shapes wanted, std::string_view vi, std::string_view en) {
    if ((spec.shapes & wanted) == 0) return;
    if (!words.empty()) words += say(" hoặc ", " or ");
    words += say(vi, en);
  };
  for (const std::string_view value : spec.allowed()) {
    if (!words.empty()) words += ", ";
    words.append("`\"").append(value).append("\"`");
  }
  add(shape::ink, "tên trong [palette]", "a name of [palette]");
  if (spec.allowed().empty()) add(shape::string, "chuỗi", "string");
  add(shape::boolean, "`true`, `false`", "`true`, `false`");
  add(shape::number, "số", "number");
  add(shape::number_text, "`\"1.018,2\"`", "`\"1.018,2\"`");
  add(shape::text, "chữ hoặc `{ vi, en }`", "text or `{ vi, en }`");
  add(shape::length, "độ dài", "length");
  const std::string_view more = (spec.shapes & shape::em) == 0        ? ", `%`"
                                : (spec.shapes & shape::percent) == 0 ? ", `em`"
                                                                      : ", `em`, `%`";
  if ((spec.shapes & (shape::em | shape::percent)) != 0) words += more;
  if ((spec.shapes & shape::fraction) != 0) words += ", `fr`";
  add(shape::id, "mã", "id");
  add(shape::period, "kỳ", "period");
  add(shape::date, "ngày", "date");
  add(shape::month, "`\"2023-07\"`", "`\"2023-07\"`");
  add(shape::table, "bảng con", "table");
  if ((spec.shapes & shape::list) != 0) {
    const std::string item = type(*spec.items);
    add(shape::list, "mảng", "array");
    words.append(" (").append(item).append(")");
  }
  return words;
}

void Reference::row(const KeySpec& spec) {
  text_.append("| `").append(spec.name).append("`");
  if (spec.required) text_.append(" *");
  text_.append(" | ").append(type(spec)).append(" | ").append(say(spec.vi, spec.en)).append(" |\n");
}

void Reference::inner_tables(const KeySpec& spec, const std::string& path) {
  if ((spec.shapes & shape::table) != 0) table(spec, path);
  if ((spec.shapes & shape::list) != 0 && (spec.items->shapes & shape::table) != 0 &&
      (spec.shapes & shape::table) == 0) {
    table(*spec.items, path + "[]");
  }
}

void Reference::table(const KeySpec& spec, const std::string& path) {
  if (spec.is_map()) {
    const KeySpec& one = spec.inner().front();
    if ((one.shapes & shape::table) != 0) return table(one, path + ".*");
  }
  if (!path.empty()) {
    text_.append("\n## `").append(path).append("`\n\n");
    if (!spec.vi.empty()) text_.append(say(spec.vi, spec.en)).append("\n\n");
  }
  text_.append(say("| khóa | kiểu | ý nghĩa |", "| key | type | meaning |"));
  text_.append("\n|---|---|---|\n");
  for (const KeySpec& one : spec.inner()) row(one);
  for (const KeySpec& one : spec.inner()) {
    inner_tables(one, path.empty() ? std::string(one.name) : path + "." + std::string(one.name));
  }
}

}  // namespace

static std::string title_of(SchemaRoot root, bool vi) {
  switch (root) {
    case SchemaRoot::layout:
      return vi ? "# Các khóa của tệp bố cục" : "# Keys of a layout file";
    case SchemaRoot::data:
      return vi ? "# Các khóa của tệp số liệu" : "# Keys of a data file";
    case SchemaRoot::rules:
      return vi ? "# Các khóa của tệp quy tắc" : "# Keys of a rule file";
  }
  return {};
}

std::string reference_markdown(SchemaRoot root, Lang lang) {
  const bool vi = lang == Lang::vi;
  Reference reference(lang);
  reference.table(keys_of(root), {});
  std::string title = title_of(root, vi);
  title += vi ? "\n\nDấu * là khóa bắt buộc.\n\n" : "\n\nKeys with * must be there.\n\n";
  return title + reference.take();
}

}  // namespace hopbao::bind
