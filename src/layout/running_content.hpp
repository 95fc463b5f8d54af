#pragma once

#include "document/document.hpp"
#include "layout/context.hpp"
#include "scene/frame.hpp"

#include <cstddef>

namespace hopbao::layout {

/// The page number, centred over the measure in the top margin, as an artifact; none on page 1
/// unless the template says so (Decree 30/2020/NĐ-CP, Annex I, III.1.đ). `number` counts from 1.
void place_page_number(scene::Frame& frame, std::size_t number, const document::PageTemplate& page,
                       const Context& context);

}  // namespace hopbao::layout
