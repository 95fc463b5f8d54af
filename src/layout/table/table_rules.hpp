#pragma once

#include "document/table.hpp"

namespace hopbao::layout::table {

// Which rule a table has where: those of its grid, but for the places where its style says others.

document::TableRule upright_rule(const document::TableStyle& style);
document::TableRule side_rule(const document::TableStyle& style);
document::TableRule row_rule(const document::TableStyle& style);
document::TableRule top_rule(const document::TableStyle& style);
document::TableRule foot_rule(const document::TableStyle& style);
document::TableRule head_rule(const document::TableStyle& style);
/// The rule between two rows under each other that are neither the head's last nor the table's.
/// Without a style's word a total is set off from what it sums up by half a point.
document::TableRule rule_between(const document::TableStyle& style, document::Row::Kind above,
                                 document::Row::Kind below);

}  // namespace hopbao::layout::table
