#pragma once

#include "layout/page_filling.hpp"

#include <vector>

namespace hopbao::layout {

/// If a page would open with the last lines of columns, few of them, above an exhibit, the exhibit
/// opens the page and the lines go on with the columns below it.
void let_exhibit_open_page(std::vector<Strip>& strips, const PageRoom& room);

/// If the page ends at an exhibit that does not fit and would leave too much blank, puts the text
/// that follows before the exhibit, as far as it fits on the page.
void let_exhibit_wait(std::vector<Strip>& strips, const PageRoom& room);

/// Takes the exhibits that stand at the top or the foot of the page out of the strips and their
/// room off `room.height`. One that does not fit on the page with the text before it waits for the
/// next page behind the text that fits.
void take_placed_exhibits(std::vector<Strip>& strips, PageRoom& room, std::vector<Strip>& top,
                          std::vector<Strip>& foot);

}  // namespace hopbao::layout
