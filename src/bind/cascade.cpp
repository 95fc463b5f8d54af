#include "bind/cascade.hpp"

#include "bind/lengths.hpp"
#include "bind/page_geometry.hpp"
#include "bind/style_names.hpp"
#include "bind/useless_keys.hpp"
#include "bind/values.hpp"
#include "unicode/edit_distance.hpp"

#include <algorithm>
#include <cmath>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace hopbao::bind {

using diagnostics::DiagnosticSink;
using diagnostics::Kind;
using document::ParagraphStyle;
using input::Value;

namespace {

constexpr std::size_t kLongestChain = 32;

struct Resolved {
  ParagraphStyle paragraph;
  TextTransform transform = TextTransform::none;
};

/// Where the chain of a style that the layout leaves out ends.
Resolved initial(const Value* fonts) {
  Resolved style;
  const std::string_view serif = string_or_empty(find(fonts, "serif"));
  style.paragraph.text.family = serif.empty() ? "Tinos" : std::string(serif);
  style.paragraph.text.size = Length::from_pt(14);
  style.paragraph.leading = Length::from_pt(19);
  return style;
}

class Cascade {
 public:
  Cascade(const Value& layout, const Inks& inks, DiagnosticSink& sink)
      : fonts_(find(&layout, "fonts")),
        inks_(inks),
        measure_(page_geometry(layout).measure()),
        sink_(sink) {
    for (const input::Entry& entry : entries_of(find(&layout, "styles"))) {
      styles_.emplace(entry.key, &entry.value);
      names_.push_back(entry.key);
      key_spans_.push_back(entry.key_span);
    }
  }

  void check_names(const std::vector<std::string_view>& running_styles);
  Resolved resolve(std::string_view name);
  /// The name of the style that this one starts from.
  std::string_view parent_name(std::string_view name) const {
    const Value* extends = find(style(name), "extends");
    return extends ? string_or_empty(extends) : usual_parent(name);
  }

 private:
  void check_parent(const Value& style);
  std::optional<Resolved> parent(std::string_view name, const Value* style);
  void apply_house_look(std::string_view name, ParagraphStyle& style) const;
  Length font_size(const Value* size, Length parent) const;
  void apply_text(document::TextStyle& text, const Value& style) const;
  void apply_paragraph(ParagraphStyle& paragraph, const Value& style) const;

  const Value* style(std::string_view name) const {
    const auto at = styles_.find(name);
    return at == styles_.end() ? nullptr : at->second;
  }

  const Value* fonts_;
  const Inks& inks_;
  Length measure_;
  std::map<std::string_view, const Value*> styles_;
  std::vector<std::string_view> names_;  ///< in the order of the file
  std::vector<SourceSpan> key_spans_;
  DiagnosticSink& sink_;
  std::map<std::string, Resolved, std::less<>> done_;
  std::set<std::string, std::less<>> open_;  ///< being resolved: one that comes again is a circle
};

void Cascade::check_parent(const Value& style) {
  const Value* extends = find(&style, "extends");
  const std::string* name = string_of(extends);
  if (!name || this->style(*name)) return;
  std::string all;
  for (const std::string_view one : names_) {
    if (!all.empty()) all += ", ";
    all += one;
  }
  sink_.report(Kind::unknown_value, extends->span, {"extends", *name, all});
}

/// A style that nothing uses is a misspelt one.
void Cascade::check_names(const std::vector<std::string_view>& running_styles) {
  std::set<std::string_view> used(known_styles().begin(), known_styles().end());
  used.insert(running_styles.begin(), running_styles.end());
  for (const std::string_view name : names_) {
    used.insert(string_or_empty(find(style(name), "extends")));
    check_parent(*style(name));
  }
  for (std::size_t i = 0; i < names_.size(); ++i) {
    if (used.contains(names_[i])) continue;
    const auto near = unicode::nearest(names_[i], known_styles());
    sink_.report(Kind::unknown_key, key_spans_[i],
                 {std::string(names_[i]), "[styles]", std::string(near.value_or(""))});
  }
}

/// Chains of `em` may lead beyond all sizes that each of them alone keeps.
Length Cascade::font_size(const Value* size, Length parent) const {
  const Length own = length_or(size, {parent, parent}, parent);
  if (!size || (own >= kSmallestType && own <= kLargestType)) return own;
  const auto given = parse_given_length(string_or_empty(size));
  const bool relative =
      given && (given->unit == LengthUnit::em || given->unit == LengthUnit::percent);
  // Others the schema has reported.
  if (relative) {
    sink_.report(Kind::out_of_range, size->span,
                 {"font-size", std::to_string(std::lround(own.pt())) + "pt", "1pt", "400pt"});
  }
  return std::clamp(own, kSmallestType, kLargestType);
}

void Cascade::apply_text(document::TextStyle& text, const Value& style) const {
  if (const std::string* font = string_of(find(&style, "font"))) {
    const std::string* family = string_of(find(fonts_, *font));
    text.family = family ? *family : *font;
  }
  text.size = font_size(find(&style, "font-size"), text.size);
  text.weight = static_cast<int>(ratio_or(find(&style, "font-weight"), text.weight));
  if (const Value* slant = find(&style, "font-style")) {
    text.italic = string_or_empty(slant) == "italic";
  }
  const auto color = inks_.find(string_or_empty(find(&style, "color")));
  if (color) text.color = *color;
}

document::Align align_of(std::string_view word) {
  if (word == "end") return document::Align::end;
  if (word == "center") return document::Align::center;
  if (word == "justify") return document::Align::justify;
  return document::Align::start;
}

void Cascade::apply_paragraph(ParagraphStyle& paragraph, const Value& style) const {
  const Value* leading = find(&style, "line-height");
  const Length size = paragraph.text.size;
  if (leading && leading->as<input::Number>() && !length_of(leading)) {
    paragraph.leading = size * ratio_or(leading, 1);
  } else {
    paragraph.leading = length_or(leading, {size, size}, paragraph.leading);
  }
  if (const Value* align = find(&style, "align")) {
    paragraph.align = align_of(string_or_empty(align));
  }
  const auto set = [&](Length& into, std::string_view key) {
    into = length_or(find(&style, key), {size, measure_}, into);
  };
  set(paragraph.first_indent, "text-indent");
  set(paragraph.space_before, "margin-top");
  set(paragraph.space_after, "margin-bottom");
  set(paragraph.left_indent, "margin-left");
  set(paragraph.right_indent, "margin-right");
  set(paragraph.border_top, "border-top");
  set(paragraph.padding_top, "padding-top");
  const auto border = inks_.find(string_or_empty(find(&style, "border-color")));
  if (border) paragraph.border_color = *border;
  if (const Value* wrap = find(&style, "text-wrap")) {
    paragraph.balanced = string_or_empty(wrap) == "balance";
  }
  if (const Value* after = find(&style, "break-after")) {
    paragraph.keep_with_next = string_or_empty(after) == "avoid";
  }
  if (const Value* inside = find(&style, "break-inside")) {
    paragraph.keep_together = string_or_empty(inside) == "avoid";
  }
  const auto lines = static_cast<int>(ratio_or(find(&style, "widows"), paragraph.min_lines));
  paragraph.min_lines = std::max(lines, 1);
}

std::optional<Resolved> Cascade::parent(std::string_view name, const Value* style) {
  const Value* extends = find(style, "extends");
  const std::string_view from = extends ? string_or_empty(extends) : usual_parent(name);
  if (from.empty() || (!extends && name == "body")) return std::nullopt;
  if (open_.contains(from)) {
    if (extends) sink_.report(Kind::cyclic_reference, extends->span, {std::string(from)});
    return std::nullopt;
  }
  if (open_.size() > kLongestChain) {
    sink_.report(Kind::nesting_too_deep, extends ? extends->span : SourceSpan{},
                 {std::to_string(kLongestChain)});
    return std::nullopt;
  }
  return resolve(from);
}

/// Marks of drafts look alike in all layouts, unless one says otherwise.
void Cascade::apply_house_look(std::string_view name, ParagraphStyle& style) const {
  const auto color = [&](std::string_view ink) {
    style.text.color = inks_.find(ink).value_or(style.text.color);
  };
  if (name == "table-rise") return color("primary");
  if (name == "table-fall") return color("accent");
  if (name == "table-quiet") return color("grey-80");
  if (name == "table-strong") style.text.weight = 700;
  const bool number = name == "line-number";
  if (!number && name != "draft-mark") return;
  style.text.size = Length::from_pt(number ? 8 : 9);
  style.leading = Length::from_pt(12);
  color(number ? "grey-60" : "notice");
}

Resolved Cascade::resolve(std::string_view name) {
  if (const auto known = done_.find(name); known != done_.end()) return known->second;
  const Value* own = style(name);
  open_.emplace(name);
  Resolved result = parent(name, own).value_or(initial(fonts_));
  if (!own && usual_parent(name) == "body" && name != "body" && name != "list") {
    // Cells, captions and labels that the layout says nothing of are no running text.
    result.paragraph.first_indent = Length();
    result.paragraph.align = document::Align::start;
  }
  if (!find(own, "extends")) apply_house_look(name, result.paragraph);
  if (own) {
    apply_text(result.paragraph.text, *own);
    apply_paragraph(result.paragraph, *own);
    if (const Value* transform = find(own, "text-transform")) {
      const bool upper = string_or_empty(transform) == "uppercase";
      result.transform = upper ? TextTransform::uppercase : TextTransform::none;
    }
  }
  open_.erase(open_.find(name));
  done_.emplace(name, result);
  return result;
}

}  // namespace

/// The styles that page templates name for their running lines.
static std::vector<std::string_view> running_styles(const Value& layout) {
  std::vector<const Value*> pages{find(&layout, "page")};
  for (const input::Entry& entry : entries_of(find(&layout, "pages"))) {
    pages.push_back(&entry.value);
  }
  std::vector<std::string_view> names;
  for (const Value* page : pages) {
    names.push_back(string_or_empty(find(page, "number", "style")));
    for (const Value& line : items_of(find(page, "running"))) {
      names.push_back(string_or_empty(find(&line, "style")));
    }
  }
  return names;
}

Styles::Styles(const Value& layout, const Inks& inks, DiagnosticSink& sink) {
  Cascade cascade(layout, inks, sink);
  cascade.check_names(running_styles(layout));
  const auto keep = [&](std::string_view name) {
    const Resolved resolved = cascade.resolve(name);
    Style style{std::make_shared<const ParagraphStyle>(resolved.paragraph), resolved.transform};
    styles_.emplace(std::string(name), std::move(style));
  };
  for (const input::Entry& entry : entries_of(find(&layout, "styles"))) keep(entry.key);
  for (const std::string_view name : known_styles()) keep(name);
  std::vector<StyleNode> nodes;
  const Value* given = find(&layout, "styles");
  const auto add = [&](std::string_view name, const Value* own) {
    nodes.push_back({name, cascade.parent_name(name), get(name).paragraph.get(), own});
  };
  for (const input::Entry& entry : entries_of(given)) add(entry.key, &entry.value);
  for (const std::string_view name : known_styles()) {
    if (!find(given, name)) add(name, nullptr);
  }
  report_useless_keys(nodes, sink);
}

const Style& Styles::get(std::string_view name) const {
  const auto at = styles_.find(name);
  return at == styles_.end() ? styles_.find("body")->second : at->second;
}

std::vector<document::FontUse> font_uses(const Value& layout) {
  std::vector<document::FontUse> uses;
  const Value* roles = find(&layout, "fonts");
  for (const input::Entry& style : entries_of(find(&layout, "styles"))) {
    const Value* font = find(&style.value, "font");
    const std::string* name = string_of(font);
    if (name == nullptr) continue;
    if (const Value* role = find(roles, *name); string_of(role) != nullptr) font = role;
    const std::string& family = *string_of(font);
    const bool known = std::ranges::any_of(
        uses, [&](const document::FontUse& use) { return use.family == family; });
    if (!known) uses.push_back({family, font->span});
  }
  return uses;
}

}  // namespace hopbao::bind
