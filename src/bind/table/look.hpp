#pragma once

#include "bind/context.hpp"
#include "bind/exhibits.hpp"
#include "document/table.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace hopbao::bind::table {

std::optional<document::VerticalAlign> vertical_align_of(const input::Value* word);

/// How one table looks: each key is its style's own, else that of the style it extends, and so on
/// to the layout's [table]. The style is that which the table names, else the one of [table].
/// Views into the layout.
class Look {
 public:
  /// Reports a style that the layout has not (unknown_value), and styles that extend each other in
  /// a circle (cyclic_reference).
  Look(const ExhibitEntry& entry, const Context& context);

  /// Measures, rules and grounds. Padding in em is of the size of the body's type.
  document::TableStyle style() const;
  /// Sets all cells in the look's size of type, if it says one: that of `table-body` and all other
  /// styles in proportion.
  void resize_type(document::Table& table) const;
  /// Whether a table that is too wide goes on column by column.
  bool continues_by_columns() const;

 private:
  const input::Value* key(std::string_view name) const;
  void add_style(const input::Value* name);
  std::optional<document::TableRule> rule(std::string_view name, const Color& usual) const;
  std::optional<Color> fill(std::string_view name) const;
  Length type_size() const;

  const input::Value* own_size_;  ///< of the table itself
  const input::Value* own_continuation_;
  const Context& context_;
  std::vector<const input::Value*> layers_;  ///< the table's style first, [table] last
};

}  // namespace hopbao::bind::table
