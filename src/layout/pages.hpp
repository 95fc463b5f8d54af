#pragma once

#include "layout/context.hpp"
#include "layout/page_builder.hpp"
#include "layout/running_content.hpp"
#include "scene/scene.hpp"

#include <deque>

namespace hopbao::layout {

/// A footnote set over the measure.
SetNote set_note(const document::Note& note, const Context& context);

/// The measures of the pages of a run that blocks are laid out for with `context`.
PageMeasures page_measures(const Context& context);

/// What a page is composed with: its template, its place in the document, and all notes.
struct PageFrame {
  const document::PageTemplate& page;
  PagePosition position;
  const std::deque<SetNote>& notes;
};

/// Puts the contents on a page: strips from the top margin down, exhibits of the foot and notes
/// under their rule at the foot, running lines in the margins. Strips taller than the page are
/// reported (block_too_tall).
scene::Page compose_page(PageContent content, const PageFrame& frame, const Context& context);

}  // namespace hopbao::layout
