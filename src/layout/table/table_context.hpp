#pragma once

#include "base/lang.hpp"
#include "diagnostics/diagnostic.hpp"
#include "text/font_book.hpp"

namespace hopbao::layout {

/// What a table is laid out with. References outlive the call.
struct TableContext {
  text::FontBook& fonts;
  diagnostics::DiagnosticSink& sink;
  Lang lang = Lang::vi;
  Length page_height =
      Length::from_pt(1e9);  ///< between the margins; default: no page is too short
  Length landscape = {};     ///< measure of the paper turned on its side; 0: not known
};

}  // namespace hopbao::layout
