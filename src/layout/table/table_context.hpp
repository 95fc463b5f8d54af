#pragma once

#include "base/lang.hpp"
#include "diagnostics/diagnostic.hpp"
#include "document/provenance.hpp"
#include "scene/frame.hpp"
#include "text/font_book.hpp"

#include <memory>

namespace hopbao::layout {

/// What a table is laid out with. References outlive the call.
struct TableContext {
  text::FontBook& fonts;
  diagnostics::DiagnosticSink& sink;
  Lang lang = Lang::vi;
  Length page_height =
      Length::from_pt(1e9);  ///< that a table may take; default: no page is too short
  Length landscape = {};     ///< measure of the paper turned on its side; 0: not known
  document::Provenance* provenance = nullptr;  ///< of sums that pages print; nullptr: they do not
  std::shared_ptr<const scene::Frame> continued = {};  ///< caption above each part of a wide table
  Length part_gap = {};                                ///< between parts on one page
  Length around = {};  ///< height of what stands above a wide table's first part, below its last
};

}  // namespace hopbao::layout
