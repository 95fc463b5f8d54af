#pragma once

#include "layout/page_builder.hpp"
#include "layout/pages.hpp"

#include <optional>
#include <vector>

namespace hopbao::layout {

/// A document being set, page by page, so that a long one is never held whole: its blocks are let
/// go when they are set, and pages are the caller's.
class Typesetter {
 public:
  /// `fonts` and `sink` outlive the typesetter. Problems are reported as for layout_document().
  Typesetter(document::Document document, text::FontBook& fonts, diagnostics::DiagnosticSink& sink);
  Typesetter(const Typesetter&) = delete;
  Typesetter& operator=(const Typesetter&) = delete;

  /// The document without the blocks that are set; its provenance grows with the numbers that
  /// layout makes, its structure stays as it is.
  document::Document& document() { return document_; }
  /// The next page; none behind the last.
  std::optional<scene::Page> next_page();

 private:
  void lay_out_next_block();

  document::Document document_;
  Context context_;
  std::vector<scene::Frame> notes_;
  PageBuilder builder_;
  std::size_t next_block_ = 0;
  std::size_t exhibits_ = 0;
  std::size_t pages_ = 0;
};

}  // namespace hopbao::layout
