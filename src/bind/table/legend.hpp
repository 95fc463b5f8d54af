#pragma once

#include "bind/exhibits.hpp"
#include "document/table.hpp"
#include "document/text_blocks.hpp"

#include <string>
#include <vector>

namespace hopbao::bind::table {

/// A sign that stands for a number that is not there, or says what kind of number it is.
struct Symbol {
  std::string mark;
  std::string meaning;
  format::Status status = format::Status::unstated;  ///< of the figures whose values it marks
};

/// The layout's [exhibits] `legend`, else "…" not collected, "-" none, "(*)" estimate, "(**)"
/// preliminary.
std::vector<Symbol> read_symbols(Context& context);

/// The mark of a status; empty if it has none.
std::string status_mark(const std::vector<Symbol>& symbols, format::Status status);

/// One paragraph that says what the symbols mean that stand in the table, in the order of
/// `symbols`; none if there are none or the table does not ask for a legend.
void add_legend(const ExhibitEntry& entry, const document::Table& table, document::StructId parent,
                std::vector<document::Paragraph>& into, Context& context);

}  // namespace hopbao::bind::table
