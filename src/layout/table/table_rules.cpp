#include "layout/table/table_rules.hpp"

namespace hopbao::layout::table {

using namespace literals;
using document::Row;
using document::TableRule;
using document::TableStyle;

static constexpr Length kTotalRule = 0.5_pt;

static TableRule grid(const TableStyle& style) {
  return {style.grid_width, style.grid_color};
}

static TableRule grid_upright(const TableStyle& style) {
  return style.uprights ? grid(style) : TableRule{{}, style.grid_color};
}

TableRule upright_rule(const TableStyle& style) {
  return style.rules.upright.value_or(grid_upright(style));
}
TableRule side_rule(const TableStyle& style) {
  return style.rules.side.value_or(grid_upright(style));
}
TableRule row_rule(const TableStyle& style) {
  return style.rules.row.value_or(grid(style));
}
TableRule top_rule(const TableStyle& style) {
  return style.rules.top.value_or(grid(style));
}
TableRule foot_rule(const TableStyle& style) {
  return style.rules.foot.value_or(grid(style));
}
TableRule head_rule(const TableStyle& style) {
  return style.rules.head.value_or(grid(style));
}

static TableRule total_rule(const TableStyle& style) {
  if (style.rules.total) return *style.rules.total;
  const TableRule row = row_rule(style);
  return row.width >= kTotalRule ? row : TableRule{kTotalRule, ink::black};
}

TableRule rule_between(const TableStyle& style, Row::Kind above, Row::Kind below) {
  switch (below) {
    case Row::Kind::head:
      return style.rules.spanner ? TableRule() : row_rule(style);
    case Row::Kind::total:
      return above == Row::Kind::total ? row_rule(style) : total_rule(style);
    case Row::Kind::group:
      return style.rules.group.value_or(row_rule(style));
    case Row::Kind::summary:
    case Row::Kind::body:
      break;
  }
  return row_rule(style);
}

}  // namespace hopbao::layout::table
