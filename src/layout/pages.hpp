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

/// Puts the contents on pages: strips from the top margin down, notes at the foot under their rule,
/// the page number in the top margin, bookmarks into the outline. Strips taller than the page are
/// reported (block_too_tall).
scene::Scene compose_pages(std::vector<PageContent> contents,
                           const std::vector<scene::Frame>& notes,
                           const document::PageTemplate& page, const Context& context);

}  // namespace hopbao::layout
