#include "bind/table/look.hpp"

#include "base/invariant.hpp"
#include "bind/values.hpp"

#include <algorithm>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <variant>

namespace hopbao::bind::table {

using diagnostics::Kind;
using document::TableRule;
using input::Value;

std::optional<document::VerticalAlign> vertical_align_of(const Value* word) {
  const std::string_view name = string_or_empty(word);
  if (name == "top") return document::VerticalAlign::top;
  if (name == "middle") return document::VerticalAlign::middle;
  if (name == "bottom") return document::VerticalAlign::bottom;
  if (name == "baseline") return document::VerticalAlign::baseline;
  return std::nullopt;
}

Look::Look(const ExhibitEntry& entry, const Context& context)
    : own_size_(find(&entry.keys, "font-size")),
      own_continuation_(find(&entry.keys, "continue")),
      context_(context) {
  const Value* of_all = find(&context.layout, "table");
  const Value* own = find(&entry.keys, "style");
  add_style(own ? own : find(of_all, "style"));
  if (of_all) layers_.push_back(of_all);
}

void Look::add_style(const Value* name) {
  const Value* styles = find(&context_.layout, "table-styles");
  while (string_of(name)) {
    const Value* style = find(styles, *string_of(name));
    if (!style) {
      std::string all;
      for (const input::Entry& one : entries_of(styles)) all += (all.empty() ? "" : ", ") + one.key;
      context_.sink.report(Kind::unknown_value, name->span, {"style", *string_of(name), all});
      return;
    }
    if (std::ranges::find(layers_, style) != layers_.end()) {
      context_.sink.report(Kind::cyclic_reference, name->span, {*string_of(name)});
      return;
    }
    layers_.push_back(style);
    name = find(style, "extends");
  }
}

const Value* Look::key(std::string_view name) const {
  for (const Value* layer : layers_) {
    if (const Value* value = find(layer, name)) return value;
  }
  return nullptr;
}

std::optional<TableRule> Look::rule(std::string_view name, const Color& usual) const {
  const Value* value = key(name);
  if (!value) return std::nullopt;
  const Color color = context_.inks.find(string_or_empty(find(value, "color"))).value_or(usual);
  const Value* width = value->as<input::Table>() ? find(value, "width") : value;
  return TableRule{length_or(width, {}), color};
}

std::optional<Color> Look::fill(std::string_view name) const {
  const auto color = context_.inks.find(string_or_empty(key(name)));
  return color && *color != ink::white ? color : std::nullopt;
}

bool Look::continues_by_columns() const {
  return string_or_empty(own_continuation_ ? own_continuation_ : key("continue")) == "columns";
}

Length Look::type_size() const {
  const Length usual = context_.styles.get("table-body").paragraph->text.size;
  return length_or(own_size_ ? own_size_ : key("font-size"), {usual, usual}, usual);
}

document::TableStyle Look::style() const {
  document::TableStyle style;
  const Length size = type_size();
  style.padding_block = length_or(key("padding-block"), {size, {}}, Length::from_pt(2.5));
  style.padding_inline = length_or(key("padding-inline"), {size, {}}, Length::from_mm(1.5));
  style.grid_width = length_or(key("grid"), {});
  style.grid_color = context_.inks.find(string_or_empty(key("grid-color"))).value_or(ink::black);
  const Value* uprights = key("uprights");
  style.uprights = uprights == nullptr || uprights->as<bool>() == nullptr || *uprights->as<bool>();
  style.gap_every = static_cast<std::size_t>(std::max(ratio_or(key("gap-every"), 0), 0.0));
  style.gap = length_or(key("gap"), Length::from_pt(3.5));

  const std::optional<TableRule> outer = rule("outer-rule", ink::black);
  document::TableRules& rules = style.rules;
  rules.top = rule("top-rule", ink::black);
  rules.foot = rule("foot-rule", ink::black);
  if (!rules.top) rules.top = outer;
  if (!rules.foot) rules.foot = outer;
  rules.head = rule("head-rule", ink::black);
  rules.spanner = rule("spanner-rule", ink::black);
  rules.total = rule("total-rule", ink::black);
  rules.group = rule("group-rule", style.grid_color);
  rules.row = rule("row-rule", style.grid_color);
  rules.upright = rule("upright-rule", style.grid_color);
  rules.side = rule("side-rule", style.grid_color);

  const auto head = fill("head-fill");
  style.head_filled = head.has_value();
  if (head) style.head_fill = *head;
  style.stripe_fill = fill("stripe-fill");
  style.group_fill = fill("group-fill");
  style.total_fill = fill("total-fill");
  style.body_vertical =
      vertical_align_of(key("vertical-align")).value_or(document::VerticalAlign::middle);
  style.head_vertical =
      vertical_align_of(key("head-vertical-align")).value_or(document::VerticalAlign::bottom);
  return style;
}

namespace {

/// Text of a table in another size; what shared a style before shares one after.
class Resizing {
 public:
  Resizing(double size, double leading) : size_(size), leading_(leading) {}

  void resize(document::Cell& cell) {
    cell.style = resized(cell.style);
    for (document::Inline& part : cell.content) {
      std::visit(overloaded{[&](document::NoteMark& mark) { resize(mark.text.style); },
                            [&](document::PageField& field) { resize(field.text.style); },
                            [](document::LineBreak&) {}, [&](auto& text) { resize(text.style); }},
                 part);
    }
  }

 private:
  document::SharedStyle resized(const document::SharedStyle& style) {
    document::SharedStyle& known = styles_[style];
    if (!known) {
      document::ParagraphStyle paragraph = *style;
      paragraph.text.size = paragraph.text.size * size_;
      paragraph.leading = paragraph.leading * leading_;
      known = std::make_shared<const document::ParagraphStyle>(std::move(paragraph));
    }
    return known;
  }
  void resize(document::SharedTextStyle& style) const {
    style.change([&](document::TextStyle& text) { text.size = text.size * size_; });
  }

  double size_;
  double leading_;
  std::map<document::SharedStyle, document::SharedStyle> styles_;
};

}  // namespace

void Look::resize_type(document::Table& table) const {
  const document::ParagraphStyle& body = *context_.styles.get("table-body").paragraph;
  const Length size = type_size();
  const double factor = size / body.text.size;
  const Length leading = length_or(key("line-height"), {size, size}, body.leading * factor);
  if (size == body.text.size && leading == body.leading) return;
  Resizing resizing(factor, leading / body.leading);
  for (document::Row& row : table.rows) {
    for (document::Cell& cell : row.cells) {
      if (cell.style) resizing.resize(cell);
    }
  }
}

}  // namespace hopbao::bind::table
