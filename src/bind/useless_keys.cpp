#include "bind/useless_keys.hpp"

#include "bind/lengths.hpp"
#include "bind/values.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string>

namespace hopbao::bind {

using diagnostics::DiagnosticSink;
using diagnostics::Kind;
using input::Value;

namespace {

using Keys = std::span<const std::string_view>;

constexpr std::array<std::string_view, 5> kLetters{"font", "font-size", "font-weight", "font-style",
                                                   "color"};
constexpr std::array<std::string_view, 11> kCells{
    "font",           "font-size", "font-weight", "font-style",  "color",       "line-height",
    "text-transform", "align",     "text-indent", "margin-left", "margin-right"};

/// What blocks read of a style, where that is less than everything; empty otherwise. Charts set
/// labels line by line where the marks leave room; cells take their air from [table].
Keys keys_read(std::string_view style) {
  if (style == "chart-label") return kLetters;
  if (style.starts_with("table-")) return kCells;
  return {};
}

/// Keys of paragraphs, which some blocks leave alone.
constexpr std::array<std::string_view, 12> kOfParagraphs{
    "line-height", "align",         "text-indent", "text-wrap",    "text-transform", "margin-top",
    "margin-left", "margin-bottom", "break-after", "break-inside", "margin-right",   "widows"};

bool reads(std::string_view style, std::string_view key) {
  if (std::ranges::find(kOfParagraphs, key) == kOfParagraphs.end()) return true;
  const Keys keys = keys_read(style);
  return keys.empty() || std::ranges::find(keys, key) != keys.end();
}

/// A value that asks for nothing: said for clearness, or to take back what is inherited.
bool asks_nothing(const Value& value) {
  const auto length = length_of(&value, {Length::from_pt(1), Length::from_pt(1)});
  if (length && *length == Length()) return true;
  const std::string_view word = string_or_empty(&value);
  return word == "start" || word == "none" || word == "auto" || word == "wrap";
}

bool indents(const document::ParagraphStyle& style) {
  return style.align == document::Align::start || style.align == document::Align::justify;
}

class UselessKeys {
 public:
  UselessKeys(std::span<const StyleNode> styles, DiagnosticSink& sink)
      : styles_(styles), sink_(sink) {}

  void look_at(const StyleNode& style, const input::Entry& entry) const;

 private:
  const StyleNode* find_style(std::string_view name) const {
    const auto at = std::ranges::find(styles_, name, &StyleNode::name);
    return at == styles_.end() ? nullptr : &*at;
  }
  bool inherits(const StyleNode& style, std::string_view key, const StyleNode& from) const;
  /// True if `holds` for the style and all that have the key from it.
  template <class Holds>
  bool everywhere(const StyleNode& style, std::string_view key, Holds holds) const {
    return std::ranges::all_of(
        styles_, [&](const StyleNode& one) { return !inherits(one, key, style) || holds(one); });
  }

  std::span<const StyleNode> styles_;
  DiagnosticSink& sink_;
};

/// True for `from` itself and for a style whose value of `key` is that of `from`.
bool UselessKeys::inherits(const StyleNode& style, std::string_view key,
                           const StyleNode& from) const {
  std::set<std::string_view> seen;  // circles are reported elsewhere
  for (const StyleNode* at = &style; at && seen.insert(at->name).second;
       at = find_style(at->parent)) {
    if (at->name == from.name) return true;
    if (find(at->own, key)) return false;
  }
  return false;
}

void UselessKeys::look_at(const StyleNode& style, const input::Entry& entry) const {
  const std::string_view key = entry.key;
  if (key == "extends" || asks_nothing(entry.value)) return;
  const auto beside = [&](const char* other) {
    sink_.report(Kind::key_without_effect, entry.key_span, {entry.key, other});
  };
  if (everywhere(style, key, [&](const StyleNode& one) { return !reads(one.name, key); })) {
    std::string all;
    for (const std::string_view one : keys_read(style.name)) {
      if (!all.empty()) all += ", ";
      all += one;
    }
    sink_.report(Kind::key_not_read, entry.key_span, {entry.key, std::string(style.name), all});
    return;
  }
  if (key == "text-indent" &&
      everywhere(style, key, [](const StyleNode& one) { return !indents(*one.resolved); })) {
    const bool center = style.resolved->align == document::Align::center;
    beside(center ? "align = \"center\"" : "align = \"end\"");
  }
  if (key == "text-wrap" && everywhere(style, key, [](const StyleNode& one) {
        return one.resolved->align == document::Align::justify;
      })) {
    beside("align = \"justify\"");
  }
  if (key == "widows" &&
      everywhere(style, key, [](const StyleNode& one) { return one.resolved->keep_together; })) {
    beside("break-inside = \"avoid\"");
  }
}

}  // namespace

void report_useless_keys(std::span<const StyleNode> styles, DiagnosticSink& sink) {
  const UselessKeys useless(styles, sink);
  for (const StyleNode& style : styles) {
    for (const input::Entry& entry : entries_of(style.own)) useless.look_at(style, entry);
  }
}

}  // namespace hopbao::bind
