#include "bind/pages.hpp"

#include "base/invariant.hpp"
#include "bind/head_blocks.hpp"
#include "bind/inline_builder.hpp"
#include "bind/page_geometry.hpp"
#include "bind/pattern.hpp"
#include "bind/values.hpp"
#include "unicode/edit_distance.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

namespace hopbao::bind {

using diagnostics::Kind;
using document::PageField;
using document::PageTemplate;
using document::RunningLine;
using input::Value;

namespace {

RunningLine::Place place_named(std::string_view name) {
  if (name == "start") return RunningLine::Place::start;
  if (name == "end") return RunningLine::Place::end;
  if (name == "inner") return RunningLine::Place::inner;
  if (name == "outer") return RunningLine::Place::outer;
  return RunningLine::Place::center;
}

/// Margins that leave no text to speak of.
void report_no_room(const PageGeometry& page, const Value* margin,
                    diagnostics::DiagnosticSink& sink) {
  constexpr Length kLeastText = Length::from_mm(20);
  if (!margin) return;
  const auto report = [&](std::string_view keys, Length given, Length paper) {
    sink.report(diagnostics::Kind::out_of_range, margin->span,
                {std::string(keys), std::to_string(std::lround(given.mm())) + "mm", "0",
                 std::to_string(std::lround((paper - kLeastText).mm())) + "mm"});
  };
  if (!fits(kLeastText, page.measure())) {
    report("left + right", page.margin.left + page.margin.right, page.size.width);
  }
  if (!fits(kLeastText, page.depth())) {
    report("top + bottom", page.margin.top + page.margin.bottom, page.size.height);
  }
}

bool is_true(const Value* value) {
  const bool* flag = value ? value->as<bool>() : nullptr;
  return flag && *flag;
}

/// Puts one template together from its own keys and those of [page].
class PageBinder {
 public:
  PageBinder(const Value* own, const Value* common, Context& context)
      : own_(own), common_(common), context_(context) {}

  PageTemplate bind(std::string name);

 private:
  const Value* key(std::string_view name) const {
    const Value* value = find(own_, name);
    return value ? value : find(common_, name);
  }
  void number();
  void running_line(const Value& keys);
  void add_text(std::string_view pattern, const Value* value, const Style& style,
                RunningLine& line);
  void add_name(std::string_view name, const Value* value, const TextLook& look,
                InlineBuilder& line);
  void add_field(PageField::Kind kind, const TextLook& look, InlineBuilder& line);

  const Value* own_;
  const Value* common_;
  Context& context_;
  PageTemplate made_;
};

/// The characters of a field come with the pages; its style and place are known.
void PageBinder::add_field(PageField::Kind kind, const TextLook& look, InlineBuilder& line) {
  if (kind == PageField::Kind::pages) context_.document.asks_page_numbers = true;
  PageField field;
  field.kind = kind;
  field.text.style = look.style;
  line.add(std::move(field));
}

void PageBinder::add_name(std::string_view name, const Value* value, const TextLook& look,
                          InlineBuilder& line) {
  const Value* briefing = find(&context_.data, "briefing");
  if (name == "page") return add_field(PageField::Kind::page, look, line);
  if (name == "pages") return add_field(PageField::Kind::pages, look, line);
  if (name == "section") return add_field(PageField::Kind::section, look, line);
  if (name == "title") {
    const Value* title = find(briefing, "short-title");
    if (!title) title = find(briefing, "title");
    return line.plain(printed_words(context_.translator.text(title, "title"), context_), {}, look);
  }
  if (name == "office") {
    const Value* office = find(briefing, "issuer", "short");
    return line.bound(context_.translator.text(office, "issuer.short"), look);
  }
  context_.sink.report(
      Kind::unknown_value, value->span,
      {"text", "{" + std::string(name) + "}", "{page}, {pages}, {section}, {title}, {office}"});
}

void PageBinder::add_text(std::string_view pattern, const Value* value, const Style& style,
                          RunningLine& line) {
  const TextLook look = look_of(style, {});
  InlineBuilder builder(context_);
  for (const PatternPart& part : parts_of(pattern)) {
    if (part.name) {
      add_name(part.text, value, look, builder);
    } else {
      builder.plain(part.text, value ? value->text_span : diagnostics::SourceSpan{}, look);
    }
  }
  line.text = make_paragraph(builder.take(), style, {});
  made_.running.push_back(std::move(line));
}

/// The page number of a decree document, unless the layout says `number = false`.
void PageBinder::number() {
  const Value* keys = key("number");
  if (keys && keys->as<bool>() && !is_true(keys)) return;
  const std::string_view style = string_or_empty(find(keys, "style"));
  RunningLine line;
  line.baseline = length_or(find(keys, "baseline"), Length::from_mm(12));
  line.on_first = is_true(find(keys, "first"));
  add_text("{page}", nullptr, context_.styles.get(style.empty() ? "page-number" : style), line);
}

void PageBinder::running_line(const Value& keys) {
  const Value* text = context_.translator.text(find(&keys, "text"), "text");
  if (!text) return;
  RunningLine line;
  const bool bottom = string_or_empty(find(&keys, "edge")) == "bottom";
  line.edge = bottom ? RunningLine::Edge::bottom : RunningLine::Edge::top;
  line.place = place_named(string_or_empty(find(&keys, "place")));
  line.baseline = length_or(find(&keys, "baseline"), Length::from_mm(12));
  line.on_first = is_true(find(&keys, "first"));
  const std::string_view style = string_or_empty(find(&keys, "style"));
  add_text(string_or_empty(text), text, context_.styles.get(style.empty() ? "running-line" : style),
           line);
}

PageTemplate PageBinder::bind(std::string name) {
  made_.name = std::move(name);
  const PageGeometry geometry = page_geometry(own_, common_);
  report_no_room(geometry, key("margin"), context_.sink);
  made_.size = geometry.size;
  made_.margin = geometry.margin;
  made_.mirrored = geometry.mirrored;
  made_.bare_first = is_true(key("bare-first"));
  number();
  for (const Value& line : items_of(key("running"))) running_line(line);
  return std::move(made_);
}

}  // namespace

void bind_pages(Context& context) {
  const Value* common = find(&context.layout, "page");
  context.document.pages.push_back(PageBinder(common, common, context).bind("page"));
  for (const input::Entry& entry : entries_of(find(&context.layout, "pages"))) {
    context.document.pages.push_back(PageBinder(&entry.value, common, context).bind(entry.key));
  }
}

std::size_t current_page(const Context& context) {
  for (auto block = context.document.blocks.rbegin(); block != context.document.blocks.rend();
       ++block) {
    if (const auto* start = std::get_if<document::PageStart>(&block->data)) return start->page;
  }
  return 0;
}

void start_pages(std::size_t page, Context& context, std::size_t first_number) {
  if (first_number == 0 && current_page(context) == page) return;
  context.document.blocks.push_back({document::PageStart{page, first_number}});
}

std::size_t page_named(const Value* value, Context& context) {
  const std::string* name = string_of(value);
  if (!name) return 0;
  std::vector<std::string_view> names;
  for (const PageTemplate& page : context.document.pages) names.push_back(page.name);
  const auto found = std::ranges::find(names, *name);
  if (found != names.end()) return static_cast<std::size_t>(found - names.begin());
  std::string all;
  for (const std::string_view one : names) all += (all.empty() ? "" : ", ") + std::string(one);
  context.sink.report(Kind::unknown_value, value->span, {"page", *name, all});
  return 0;
}

}  // namespace hopbao::bind
