#include "layout/typesetter.hpp"

#include "base/invariant.hpp"
#include "layout/block.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace hopbao::layout {

/// Rounds of counting pages before the numbers must be those that are printed. Two are usual: page
/// numbers change where pages end only by the digits that they have.
static constexpr int kMostRounds = 5;

/// Fonts that are not there are reported where the layout names them, not where the first text is.
static void open_fonts(const document::Document& document, text::FontBook& fonts,
                       diagnostics::DiagnosticSink& sink) {
  for (const document::FontUse& use : document.fonts) {
    document::TextStyle style;
    style.family = use.family;
    fonts.face(style, use.span, sink);
  }
}

Typesetter::Typesetter(document::Document document, text::FontBook& fonts,
                       diagnostics::DiagnosticSink& sink)
    : document_(std::move(document)),
      fonts_(fonts),
      sink_(sink),
      notes_(document_.notes.size()),
      builder_(notes_) {
  invariant(!document_.pages.empty(), "a document has a page template");
  open_fonts(document_, fonts_, sink_);
  begin_run({0, 1});
  builder_.begin_run(page_measures(context_for(0)));
  if (document_.asks_page_numbers) settle_numbers();
}

Context Typesetter::context_for(std::size_t page) {
  const document::PageTemplate& paper = document_.pages[page];
  return {fonts_,
          document_.provenance,
          sink_,
          numbers_,
          document_.lang,
          paper.size.width - paper.margin.left - paper.margin.right,
          paper.size.height - paper.margin.top - paper.margin.bottom,
          paper.margin};
}

void Typesetter::begin_run(const document::PageStart& start) {
  const std::size_t sequences = runs_.empty() ? 0 : runs_.back().sequence;
  const bool anew = !runs_.empty() && start.first_number != 0;
  runs_.push_back({start.page, sequences + (anew ? 1 : 0), start.first_number});
}

/// Sets the notes whose marks stand in the strips over the whole measure.
void Typesetter::set_notes(const std::vector<Strip>& strips, const Context& context) {
  for (const Strip& strip : strips) {
    for (const std::size_t note : strip.notes) {
      if (notes_[note].lines.empty()) notes_[note] = set_note(document_.notes[note], context);
    }
    if (strip.columns) set_notes(*strip.columns->strips, context);
  }
}

Typesetter::LaidOut Typesetter::lay_out(std::size_t index) {
  const document::Block& block = document_.blocks[index];
  const Context context = context_for(runs_[block_run_[index]].page);
  const std::size_t asked = numbers_.asked();
  LaidOut made;
  made.strips = layout_block(block, context);
  if (const auto* exhibit = std::get_if<document::Exhibit>(&block.data)) {
    for (Strip& strip : made.strips) {
      strip.floating = index;
      strip.placement = exhibit->placement;
    }
  }
  set_notes(made.strips, context);
  made.asks_numbers = numbers_.asked() != asked;
  return made;
}

/// A block that is laid out for the first time, in the run that it stands in.
Typesetter::LaidOut Typesetter::lay_out_next() {
  const std::size_t index = block_run_.size();
  if (const auto* start = std::get_if<document::PageStart>(&document_.blocks[index].data)) {
    begin_run(*start);
  }
  block_run_.push_back(runs_.size() - 1);
  return lay_out(index);
}

/// Hands over the strips of a block as far as they are set, and sets some of those that are not.
/// False when that was all of them.
bool Typesetter::feed(std::size_t index, PageBuilder& builder, std::vector<Strip>& strips, Ink ink,
                      diagnostics::DiagnosticSink& sink) {
  const document::Block& block = document_.blocks[index];
  const Context context = context_for(runs_[block_run_[index]].page);
  if (std::holds_alternative<document::PageStart>(block.data)) {
    builder.begin_run(page_measures(context));
    return false;
  }
  // The signature block never opens a page alone: what stands above it comes along.
  if (std::holds_alternative<document::SignatureBlock>(block.data)) builder.keep_with_next();
  const auto later =
      std::ranges::find_if(strips, [](const Strip& s) { return s.later != nullptr; });
  std::vector<Strip> ready(std::make_move_iterator(strips.begin()), std::make_move_iterator(later));
  builder.add(std::move(ready));
  if (later == strips.end()) return false;
  std::vector<Strip> made = set_later(*later, ink, sink);
  set_notes(made, context);
  made.insert(made.end(), std::make_move_iterator(later + 1),
              std::make_move_iterator(strips.end()));
  strips = std::move(made);
  return true;
}

void Typesetter::Counter::next(const Run& run, bool opens_run) {
  if (opens_run && run.first_number != 0) {
    number = run.first_number;
  } else {
    ++number;
  }
}

static std::vector<Strip> outlines_of(const std::vector<Strip>& strips) {
  std::vector<Strip> outlines;
  outlines.reserve(strips.size());
  for (const Strip& strip : strips) outlines.push_back(outline_of(strip));
  return outlines;
}

PageNumbers Typesetter::count_pages() {
  PageNumbers numbers;
  PageBuilder builder(notes_);
  builder.begin_run(page_measures(context_for(0)));
  diagnostics::DiagnosticSink heard;  // what is wrong is said when the pages are made
  std::size_t next = 0;
  std::vector<Strip> strips;
  Counter counter;
  const auto more = [&] {
    while (next < ahead_.size() && builder.wants_more()) {
      if (strips.empty()) strips = outlines_of(ahead_[next].strips);
      if (feed(next, builder, strips, Ink::left_out, heard)) continue;
      strips.clear();
      ++next;
    }
    return !builder.empty();
  };
  while (more()) {
    const PageContent page = builder.take_page();
    const Run& run = runs_[page.run];
    counter.next(run, page.opens_run);
    numbers.count(run.sequence);
    for (const auto* places : {&page.top, &page.strips, &page.foot}) {
      for (const Strip& strip : *places) {
        for (const std::string& place : strip.places) numbers.put(place, counter.number);
      }
    }
  }
  return numbers;
}

void Typesetter::settle_numbers() {
  while (block_run_.size() < document_.blocks.size()) ahead_.push_back(lay_out_next());
  for (int round = 0; round < kMostRounds; ++round) {
    PageNumbers counted = count_pages();
    if (counted.same_as(numbers_)) return;
    numbers_ = std::move(counted);
    bool laid_out_again = false;
    for (std::size_t i = 0; i < ahead_.size(); ++i) {
      if (!ahead_[i].asks_numbers) continue;
      ahead_[i] = lay_out(i);
      laid_out_again = true;
    }
    if (!laid_out_again) return;  // the numbers stand on edges of pages alone
  }
  sink_.report(diagnostics::Kind::page_numbers_unsettled, {}, {std::to_string(kMostRounds)});
}

std::optional<scene::Page> Typesetter::next_page() {
  while (next_block_ < document_.blocks.size() && builder_.wants_more()) {
    if (ahead_.empty()) ahead_.push_back(lay_out_next());
    if (feed(next_block_, builder_, ahead_.front().strips, Ink::drawn, sink_)) continue;
    ahead_.pop_front();
    document_.blocks[next_block_++].data = document::Paragraph{};
  }
  if (builder_.empty()) return std::nullopt;
  PageContent content = builder_.take_page();
  const Run& run = runs_[content.run];
  counter_.next(run, content.opens_run);
  note_section(content);
  const PagePosition position{counter_.number, numbers_.total(run.sequence), content.opens_run,
                              section_, std::exchange(opening_, false)};
  return compose_page(std::move(content), {document_.pages[run.page], position, notes_},
                      context_for(run.page));
}

/// A page belongs to the first section that it opens, else to the one that goes on.
void Typesetter::note_section(const PageContent& content) {
  for (const Strip& strip : content.strips) {
    for (const scene::Bookmark& bookmark : strip.bookmarks) {
      if (bookmark.level != 1) continue;
      section_ = bookmark.title;
      return;
    }
  }
}

}  // namespace hopbao::layout
