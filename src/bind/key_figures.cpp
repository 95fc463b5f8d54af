#include "bind/key_figures.hpp"

#include "bind/pattern.hpp"
#include "bind/values.hpp"
#include "format/number.hpp"

#include <utility>

namespace hopbao::bind {

using document::Direction;
using document::Role;
using document::StructId;
using format::ChangeKind;
using format::Status;

Direction direction_of(const Figure& figure) {
  if (!figure.change.value) return Direction::none;
  const Decimal level(figure.change_kind == ChangeKind::index ? 100 : 0);
  const auto order = *figure.change.value <=> level;
  if (order == 0) return Direction::level;
  return order > 0 ? Direction::rise : Direction::fall;
}

/// The period that most figures speak of, so that a tile need not say it.
static std::optional<format::Period> usual_period(const Context& context) {
  const input::Value* period = find(&context.data, "briefing", "period");
  if (period == nullptr) {
    period = find(find(&context.data, "defaults", "figures"), "period");
  }
  return format::parse_period(string_or_empty(period));
}

KeyFigureBinder::KeyFigureBinder(std::string_view block, std::string_view prefix, Context& context)
    : context_(context),
      prefix_(prefix),
      default_base_(find(find(&context.data, "defaults", "figures"), "base")),
      period_(usual_period(context)) {
  const auto text = [&](std::string_view key, std::string_view vi, std::string_view en) {
    return layout_text(block, key, vi, en, context);
  };
  change_ = text("change", "{change} so với cùng kỳ", "{change} year on year");
  change_from_ = text("change-from", "{change} so với {base}", "{change} on {base}");
  change_points_ = text("change-points", "{change}", "{change}");
  plan_ = text("plan", "đạt {plan} kế hoạch", "{plan} of plan");
  estimated_ = text("estimated", "ước", "estimate");
  preliminary_ = text("preliminary", "sơ bộ", "preliminary");
  no_period_ = text("no-period", "không nêu kỳ số liệu", "period not stated");
}

StructId KeyFigureBinder::element(const Figure& figure) {
  return context_.document.structure.add(container_, Role::paragraph, figure.span);
}

/// A field as prose prints it, with its source; nothing if the figure lacks it.
void KeyFigureBinder::field(InlineBuilder& line, const Figure& figure, FigureField field,
                            FormatSet formats, const TextLook& look) {
  auto printed = print_field(figure, field, formats, context_.translator);
  if (printed) line.sourced(printed->text, std::move(printed->source), figure.span, look);
}

void KeyFigureBinder::pattern(InlineBuilder& line, const LayoutText& pattern, const Figure& figure,
                              const TextLook& look) {
  // A change that stands large already is not said twice.
  FormatSet verb;
  verb.verb = !figure.value.stated();
  for (const PatternPart& part : parts_of(pattern.text)) {
    if (!part.name) line.plain(part.text, pattern.span, look);
    if (part.name && part.text == "change") field(line, figure, FigureField::change, verb, look);
    if (part.name && part.text == "base") field(line, figure, FigureField::base, {}, look);
    if (part.name && part.text == "plan") field(line, figure, FigureField::plan, {}, look);
  }
}

static bool uncertain(const Figure& figure) {
  return figure.status == Status::estimated || figure.status == Status::preliminary;
}

void KeyFigureBinder::status(InlineBuilder& line, const Figure& figure, const TextLook& look) {
  const bool estimated = figure.status == Status::estimated;
  line.sourced((estimated ? estimated_ : preliminary_).text, source_of(figure, FigureField::status),
               figure.span, look);
}

document::Paragraph KeyFigureBinder::label(const Figure& figure, bool with_status) {
  const StructId tag = element(figure);
  const TextLook look = look_of(style("label"), tag);
  InlineBuilder line(context_);
  field(line, figure, FigureField::short_label, {}, look);
  if (with_status && uncertain(figure)) {
    line.plain(", ", {}, look);
    status(line, figure, look);
  }
  return make_paragraph(line.take(), style("label"), tag);
}

void KeyFigureBinder::number(const Figure& figure, document::KeyFigure& into) {
  const Lang lang = context_.lang();
  const bool value = figure.value.stated();
  const Amount& amount = value ? figure.value : figure.change;
  std::string bare(kNotCollected);
  std::string whole = bare;
  if (amount.value && value) {
    bare = format::number(*amount.value, lang);
    whole = figure.unit ? format::with_unit(*amount.value, bare, *figure.unit, lang) : bare;
  } else if (amount.value) {
    const bool index = figure.change_kind == ChangeKind::index;
    bare = format::number(index ? *amount.value : amount.value->magnitude(), lang);
    whole = format::change_amount(*amount.value, figure.change_kind, lang);
  }
  const std::size_t at = whole.find(bare);
  std::string before = whole.substr(0, at);
  std::string behind = whole.substr(at + bare.size());
  const std::string_view approx = format::approx_word(figure.approx, lang);
  if (value && !approx.empty()) before = std::string(approx) + " " + before;

  const StructId tag = element(figure);
  const auto source = source_of(figure, value ? FigureField::value : FigureField::change);
  InlineBuilder number(context_);
  if (!before.empty()) {
    before.back() = ' ';
    number.sourced(before, source, figure.span, look_of(style("unit"), tag));
  }
  number.sourced(bare, source, figure.span, look_of(style("number"), tag));
  into.number = make_paragraph(number.take(), style("number"), tag);
  into.unit_close = !behind.empty() && !behind.starts_with(' ');
  if (behind.starts_with(' ')) behind.replace(0, 1, "\u00A0");
  InlineBuilder unit(context_);
  const TextLook look = look_of(style(into.unit_close ? "percent" : "unit"), tag);
  unit.sourced(behind, source, figure.span, look);
  into.unit = unit.take();
}

LayoutText KeyFigureBinder::change_pattern(const Figure& figure) const {
  if (figure.change_kind == ChangeKind::points && figure.value.stated()) return change_points_;
  return figure.base != nullptr && figure.base != default_base_ ? change_from_ : change_;
}

void KeyFigureBinder::change(const Figure& figure, document::KeyFigure& into) {
  const bool changed = figure.change.value.has_value();
  const bool planned = amount_of(figure, FigureField::plan).value.has_value();
  into.change = make_paragraph({}, style("change"), {});
  if (!changed && !planned) return;
  into.direction = changed ? direction_of(figure) : Direction::level;
  const StructId tag = element(figure);
  TextLook look = look_of(style("change"), tag);
  Color color = ink::black;
  if (into.direction == Direction::rise) color = context_.document.palette.primary;
  if (into.direction == Direction::fall) color = context_.document.palette.accent;
  look.style.change([&](document::TextStyle& text) { text.color = color; });
  into.mark_color = color;
  InlineBuilder line(context_);
  pattern(line, changed ? change_pattern(figure) : plan_, figure, look);
  into.change = make_paragraph(line.take(), style("change"), tag);
}

/// "ước, 6 tháng đầu năm 2023; đạt 52,97% kế hoạch". The briefing's own period gives way to a plan.
document::Paragraph KeyFigureBinder::foot(const Figure& figure, bool plan_said) {
  const StructId tag = element(figure);
  const TextLook look = look_of(style("foot"), tag);
  InlineBuilder line(context_);
  const auto separate = [&](std::string_view sign) {
    if (!line.empty()) line.plain(sign, {}, look);
  };
  const bool planned = !plan_said && amount_of(figure, FigureField::plan).value.has_value();
  if (uncertain(figure)) status(line, figure, look);
  if (figure.period.kind == format::Period::Kind::unstated) {
    separate(", ");
    line.plain(no_period_.text, no_period_.span, look);
  } else if (!planned || !period_ || *period_ != figure.period) {
    separate(", ");
    field(line, figure, FigureField::period, {}, look);
  }
  if (planned) {
    separate("; ");
    pattern(line, plan_, figure, look);
  }
  return make_paragraph(line.take(), style("foot"), tag);
}

document::KeyFigure KeyFigureBinder::bind(const Figure& figure, bool with_foot) {
  document::StructTree& tree = context_.document.structure;
  container_ = tree.add(tree.root(), Role::division, figure.span);
  document::KeyFigure made;
  made.label = label(figure, !with_foot);
  number(figure, made);
  change(figure, made);
  const bool plan_said = !figure.change.value.has_value();
  made.foot =
      with_foot ? foot(figure, plan_said) : make_paragraph({}, context_.styles.get("body"), {});
  return made;
}

}  // namespace hopbao::bind
