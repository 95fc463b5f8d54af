#pragma once

#include "document/document.hpp"
#include "layout/context.hpp"
#include "scene/frame.hpp"

#include <cstddef>
#include <string>

namespace hopbao::layout {

/// Where a page stands in the document.
struct PagePosition {
  std::size_t number = 1;  ///< as printed; counts from 1 in each sequence
  std::size_t total = 0;   ///< pages of the sequence; 0: not known
  bool opens_run = false;  ///< it is the first page of its run
  std::string section;     ///< the first-level section that the page opens or goes on with
  bool opening = false;    ///< it is the document's first
};

/// The line of an artifact, saying what it is.
scene::Frame artifact_line(scene::Frame line, document::Part part);

/// Margins of the page as it lies: mirrored ones exchanged on even pages.
Insets margins_on(const document::PageTemplate& page, std::size_t number);

/// The template's running lines, as artifacts, between the side margins (Decree 30/2020/NĐ-CP,
/// Annex I, III.1.đ: the page number is centred in the top margin and not shown on page 1). Marks
/// of drafts and embargoes give way upwards to the other lines; where the page has no margin they
/// stand on a white plate.
void place_running_lines(scene::Frame& frame, const document::PageTemplate& page,
                         const PagePosition& position, const Context& context);

}  // namespace hopbao::layout
