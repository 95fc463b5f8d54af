#pragma once

#include "document/document.hpp"
#include "layout/context.hpp"
#include "layout/page_builder.hpp"
#include "scene/scene.hpp"

#include <vector>

namespace hopbao::layout {

/// Footnotes set over the measure, a frame each, in the order of the document's notes.
std::vector<scene::Frame> note_frames(const std::vector<document::Note>& notes,
                                      const Context& context);

/// The measures of a page that is filled with text and these notes.
PageMeasures page_measures(const std::vector<scene::Frame>& notes, const Context& context);

/// Puts the contents on a page: strips from the top margin down, notes at the foot under their
/// rule, the page number (`number` counts from 1) in the top margin. Strips taller than the page
/// are reported (block_too_tall).
scene::Page compose_page(PageContent content, std::size_t number,
                         const std::vector<scene::Frame>& notes, const document::PageTemplate& page,
                         const Context& context);

}  // namespace hopbao::layout
