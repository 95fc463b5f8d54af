#pragma once

#include "layout/page_builder.hpp"
#include "layout/pages.hpp"

#include <deque>
#include <optional>
#include <string>
#include <vector>

namespace hopbao::layout {

/// A document being set, page by page, so that a long one is never held whole: its blocks are let
/// go when they are set, and pages are the caller's. Only where something asks for page numbers
/// (contents, references, "3/12") all blocks are laid out and counted through before the first
/// page, until the numbers that are printed are those of the pages.
class Typesetter {
 public:
  /// `fonts` and `sink` outlive the typesetter. Problems are reported as for layout_document().
  Typesetter(document::Document document, text::FontBook& fonts, diagnostics::DiagnosticSink& sink);
  Typesetter(const Typesetter&) = delete;
  Typesetter& operator=(const Typesetter&) = delete;

  /// The document without the blocks that are set; its provenance grows with the numbers that
  /// layout makes, its structure stays as it is.
  document::Document& document() { return document_; }
  /// The printed page numbers of named places. Complete only where something asks for them.
  const PageNumbers& numbers() const { return numbers_; }
  /// The next page; none behind the last.
  std::optional<scene::Page> next_page();

 private:
  /// Pages of one template.
  struct Run {
    std::size_t page = 0;      ///< template
    std::size_t sequence = 0;  ///< of page numbers
    std::size_t first_number = 0;
  };
  /// A block laid out before its turn.
  struct LaidOut {
    std::vector<Strip> strips;
    bool asks_numbers = false;
  };
  /// Counts pages through their runs.
  struct Counter {
    std::size_t number = 0;
    void next(const Run& run, bool opens_run);
  };

  Context context_for(std::size_t page);
  void begin_run(const document::PageStart& start);
  void set_notes(const std::vector<Strip>& strips, const Context& context);
  LaidOut lay_out(std::size_t index);
  LaidOut lay_out_next();
  bool feed(std::size_t index, PageBuilder& builder, std::vector<Strip>& strips, Ink ink,
            diagnostics::DiagnosticSink& sink);
  void settle_numbers();
  PageNumbers count_pages();
  void note_section(const PageContent& content);

  document::Document document_;
  text::FontBook& fonts_;
  diagnostics::DiagnosticSink& sink_;
  PageNumbers numbers_;
  std::vector<Run> runs_;               ///< as far as blocks are laid out
  std::vector<std::size_t> block_run_;  ///< of each block laid out: index into runs_
  std::deque<SetNote> notes_;
  PageBuilder builder_;
  std::deque<LaidOut> ahead_;  ///< of the blocks from next_block_ on
  std::size_t next_block_ = 0;
  Counter counter_;
  std::string section_;
  bool opening_ = true;  ///< no page is composed yet
};

}  // namespace hopbao::layout
