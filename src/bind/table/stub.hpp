#pragma once

#include "bind/table/row.hpp"

#include <string>
#include <vector>

namespace hopbao::bind::table {

/// How a table sets off the rows that are parts of others: its own keys over the layout's [table].
struct StubLook {
  bool of_which = false;  ///< a line "Trong đó:" before the first part of a whole
  std::string words;      ///< of that line
  std::string mark;       ///< "-": in front of a part's label; empty: none
};
StubLook read_stub(const ExhibitEntry& entry, Context& context);

/// Puts a line before the first part of each whole.
void add_of_which(const StubLook& look, std::vector<RowPlan>& rows);

/// The style of labels of one level of parts: set in once more for each level.
document::SharedStyle level_style(const document::SharedStyle& part, int level);

}  // namespace hopbao::bind::table
