#pragma once

#include "layout/strip.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace hopbao::layout {

/// What a page takes of a column set, as one strip, and what is left for the next page.
struct ColumnCut {
  Strip strip;
  std::shared_ptr<const ColumnSet> rest;  ///< nullptr: nothing
};

/// The footnotes whose marks stand in what a cut to `room` takes.
std::vector<std::size_t> notes_of_cut(const ColumnSet& set, Length room);

/// Cuts a column set. If all of it goes into `room` its columns are balanced: the least height in
/// which all strips stand, each column ending at a place that is not forbidden. Else every column
/// is filled to `room`; some strips less if those left would stand in one column beside nothing.
/// The first strip of a column loses its space above. Nothing if not even the first lines fit.
std::optional<ColumnCut> cut_columns(const ColumnSet& set, Length room);

/// What is left of one set and then of another, as one; `upper`'s columns.
std::shared_ptr<const ColumnSet> joined(const ColumnSet& upper, const ColumnSet& lower);

/// How high the columns stand if a page has room for all of them.
Length balanced_height(const ColumnSet& set);

}  // namespace hopbao::layout
