#pragma once

#include "diagnostics/diagnostic.hpp"
#include "document/document.hpp"
#include "layout/page_numbers.hpp"
#include "text/font_book.hpp"

namespace hopbao::layout {

/// What every block is laid out with. References outlive the layout of the document.
struct Context {
  text::FontBook& fonts;
  document::Provenance& provenance;  ///< layout and charts add the numbers that they make
  diagnostics::DiagnosticSink& sink;
  const PageNumbers& numbers;
  Lang lang = Lang::vi;
  Length width;   ///< of the measure
  Length height;  ///< of the page between its margins
};

/// The same over another measure.
inline Context narrowed(const Context& context, Length width) {
  Context narrow = context;
  narrow.width = width;
  return narrow;
}

}  // namespace hopbao::layout
