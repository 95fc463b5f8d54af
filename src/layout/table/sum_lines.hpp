#pragma once

#include "base/lang.hpp"
#include "document/table.hpp"
#include "layout/strip.hpp"

#include <memory>

namespace hopbao::layout::table {

class TableSetting;

/// Lines with the largest sums that a page of the table can have to print: what its columns need
/// room for. `table` has page totals.
document::Table widest_sums(const document::Table& table, Lang lang);

/// The sums of a table page by page; nullptr if it has none. They are pagination artifacts: read in
/// the middle of a table's rows, where a page happens to end, a sum would be heard as one more row,
/// and counted twice by whoever copies the table. Their numbers are in the provenance, made by
/// layout, and their words in the text of the page. A sum of more digits than a Decimal holds is
/// left out.
std::shared_ptr<const PageSums> page_sums(const std::shared_ptr<const TableSetting>& setting,
                                          Lang lang, document::Provenance& provenance);

}  // namespace hopbao::layout::table
