#include "bind/block_texts.hpp"
#include "bind/designed_blocks.hpp"
#include "bind/head_blocks.hpp"
#include "bind/print_figure.hpp"
#include "bind/values.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace hopbao::bind {

using namespace literals;
using document::Role;
using document::StructId;
using format::Status;
using input::Value;

namespace {

class CoverBinder {
 public:
  explicit CoverBinder(Context& context)
      : context_(context),
        look_(find(&context.layout, "cover")),
        keys_(find(&context.data, "briefing", "cover")) {}

  void bind();

 private:
  void texts();
  void bars();
  void bar(const Value& id, const Figure& figure, FigureField field);
  std::string printed(const Figure& figure, FigureField field) const;
  document::Paragraph event();
  LayoutText status() const;
  document::CoverMeasures measures() const;

  Context& context_;
  const Value* look_;
  const Value* keys_;
  StructId root_;
  std::vector<const Figure*> figures_;
  document::Cover cover_;
};

void CoverBinder::texts() {
  const Value* issuer = find(find(&context_.data, "briefing", "issuer"), "name");
  const LayoutText office{issuer_name(context_), issuer ? issuer->span : SourceSpan{}};
  cover_.office = element_paragraph(office, "cover-office", root_, context_);
  const Value* title = briefing_text("short-title", context_);
  if (title == nullptr) title = briefing_text("title", context_);
  const StructId head = context_.document.structure.add(root_, Role::h1);
  cover_.title = bound_paragraph(title, context_.styles.get("cover-title"), head, context_);
  cover_.outline = outline_words(cover_.title);
  const Value* finding = context_.translator.text(find(keys_, "finding"), "finding");
  if (finding == nullptr) finding = required_briefing_text("finding", context_);
  cover_.finding = element_paragraph(finding, "cover-finding", root_, context_);
  const Value* caption = context_.translator.text(find(keys_, "caption"), "caption");
  cover_.caption = element_paragraph(caption, "cover-caption", root_, context_);
}

/// The number with its unit; a fall has its minus, a rise no plus.
std::string CoverBinder::printed(const Figure& figure, FigureField field) const {
  const Lang lang = context_.lang();
  if (field == FigureField::change) {
    const std::string text = format::signed_change(*figure.change.value, figure.change_kind, lang);
    return text.starts_with('+') ? text.substr(1) : text;
  }
  const auto text = print_field(figure, field, {}, context_.translator);
  return text ? text->text : std::string();
}

void CoverBinder::bar(const Value& id, const Figure& figure, FigureField field) {
  const Amount& amount = amount_of(figure, field);
  if (!amount.value) {
    context_.sink.report(diagnostics::Kind::figure_lacks_field, id.span,
                         {figure.id, std::string(field_name(field))});
    return;
  }
  document::CoverBar made;
  made.tag = context_.document.structure.add(root_, Role::paragraph, figure.span);
  InlineBuilder name(context_);
  if (auto label = print_field(figure, FigureField::short_label, {}, context_.translator)) {
    name.sourced(label->text, std::move(label->source), figure.span,
                 look_of(context_.styles.get("cover-name"), made.tag));
  }
  made.name = name.take();
  InlineBuilder value(context_);
  value.sourced(printed(figure, field), source_of(figure, field), figure.span,
                look_of(context_.styles.get("cover-value"), made.tag));
  made.value = value.take();
  made.length = *amount.value;
  cover_.bars.push_back(std::move(made));
  figures_.push_back(&figure);
}

void CoverBinder::bars() {
  const Value* rows = find(keys_, "rows");
  const auto field = parse_field(string_or_empty(find(keys_, "field")));
  const input::Array& ids = items_of(rows);
  if (ids.size() < 4 || ids.size() > 5) {
    const Value* place = rows != nullptr ? rows : find(&context_.data, "briefing");
    context_.sink.report(diagnostics::Kind::wrong_figure_count, place ? place->span : SourceSpan{},
                         {"cover", std::to_string(ids.size()), "4, 5", "briefing.cover.rows"});
    return;
  }
  for (const Value& id : ids) {
    const Figure* figure =
        context_.figures.find_or_report(string_or_empty(&id), id.span, context_.sink);
    if (figure != nullptr) bar(id, *figure, field.value_or(FigureField::change));
  }
  const auto largest = std::ranges::max_element(cover_.bars, {}, &document::CoverBar::length);
  if (largest != cover_.bars.end()) largest->highlight = true;
}

/// "Họp báo quý II/2023, Lạng Sơn, ngày 07 tháng 7 năm 2023"
document::Paragraph CoverBinder::event() {
  const Value* briefing = find(&context_.data, "briefing");
  const Value* event = find(briefing, "event");
  const Style& style = context_.styles.get("cover-foot");
  const StructId tag = context_.document.structure.add(root_, Role::paragraph);
  const TextLook look = look_of(style, tag);
  InlineBuilder line(context_);
  const auto separate = [&] {
    if (!line.empty()) line.plain(", ", {}, look);
  };
  if (event != nullptr) {
    line.sourced(event_name(briefing, context_), free_source("quarter", event->span), event->span,
                 look);
  }
  const Value* place = context_.translator.text(find(event, "place"), "place", Plain::any_language);
  if (place != nullptr) {
    separate();
    line.plain(string_or_empty(place), place->text_span, look);
  }
  const Value* date = find(event, "date");
  if (const auto day = date_of(date)) {
    separate();
    line.sourced(format::long_date(*day, context_.lang()), free_source("date", date->span),
                 date->span, look);
  }
  return make_paragraph(line.take(), style, tag);
}

/// What the bars' figures have in common.
LayoutText CoverBinder::status() const {
  const auto are = [&](Status status) {
    return std::ranges::count(figures_, status, &Figure::status);
  };
  const auto all = static_cast<std::ptrdiff_t>(figures_.size());
  const auto estimated = are(Status::estimated);
  const auto preliminary = are(Status::preliminary);
  if (estimated + preliminary == 0) return {};
  const auto text = [&](std::string_view key, std::string_view vi, std::string_view en) {
    return layout_text("cover", key, vi, en, context_);
  };
  if (estimated == all) return text("estimated", "Số liệu ước tính", "Estimates");
  if (preliminary == all) return text("preliminary", "Số liệu sơ bộ", "Preliminary figures");
  if (preliminary == 0) return text("some-estimated", "Có số liệu ước tính", "Includes estimates");
  if (estimated == 0) {
    return text("some-preliminary", "Có số liệu sơ bộ", "Includes preliminary figures");
  }
  return text("mixed", "Có số liệu ước tính, sơ bộ", "Includes estimates and preliminary figures");
}

document::CoverMeasures CoverBinder::measures() const {
  document::CoverMeasures m;
  const auto length = [&](std::string_view key, Length otherwise) {
    return length_or(find(look_, key), otherwise);
  };
  m.margin = length("margin", 18_mm);
  m.office_top = length("office-top", 18_mm);
  m.title_top = length("title-top", 40_mm);
  m.finding_gap = length("finding-gap", 21_pt);
  m.bars_top = length("bars-top", 150_mm);
  m.caption_gap = length("caption-gap", 21_pt);
  m.bar_height = length("bar-height", 14_mm);
  m.bar_gap = length("bar-gap", 4_mm);
  m.longest_bar = length("longest-bar", 150_mm);
  m.value_gap = length("value-gap", 3_mm);
  m.foot_top = length("foot-top", 268_mm);
  m.foot_rule = length("foot-rule", 0.5_pt);
  m.foot_gap = length("foot-gap", 7_pt);
  m.outline = length("outline", 1_pt);
  m.bleed = length("bleed", 3_mm);
  return m;
}

void CoverBinder::bind() {
  document::StructTree& tree = context_.document.structure;
  root_ = tree.add(tree.root(), Role::section);
  texts();
  bars();
  cover_.bar_name = context_.styles.get("cover-name").paragraph;
  cover_.bar_value = context_.styles.get("cover-value").paragraph;
  cover_.event = event();
  cover_.status = element_paragraph(status(), "cover-foot", root_, context_);
  cover_.measures = measures();
  cover_.ground = ink_or(find(look_, "ground"), context_.document.palette.primary, context_);
  cover_.bar = ink_or(find(look_, "bar-color"), context_.document.palette.primary_20, context_);
  cover_.highlight =
      ink_or(find(look_, "highlight-color"), context_.document.palette.fourth, context_);
  cover_.ink = ink_or(find(look_, "color"), ink::white, context_);
  context_.document.blocks.push_back({std::make_shared<const document::Cover>(std::move(cover_))});
}

}  // namespace

void bind_cover(Context& context) {
  CoverBinder(context).bind();
}

}  // namespace hopbao::bind
