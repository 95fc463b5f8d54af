#pragma once

#include "base/decimal.hpp"
#include "base/lang.hpp"

#include <span>
#include <string>
#include <string_view>

namespace hopbao::format {

/// A unit of measure as printed. English counts have two forms ("1 commune", "11 communes");
/// Vietnamese has one. An English unit may stand before the number: "VND 14,245 billion".
struct Unit {
  std::string id;           ///< kebab-case key of [units]
  std::string vi;           ///< "tỷ đồng"
  std::string en;           ///< "VND billion": how a table's unit column says it
  std::string en_singular;  ///< "commune"; empty: same as `en`
  std::string en_prefix;    ///< "VND": set before the number in prose; then `en_suffix` follows it
  std::string en_suffix;    ///< "billion"
  bool closed_up = false;   ///< "%" stands close to its number
  std::string family;       ///< units that measure the same: "dong"; empty: of no family
  int power = 0;            ///< one of it is 10^power of its family's base
};

/// The units every briefing has without naming them.
std::span<const Unit> builtin_units();
/// How a table's unit column or a subtitle says the unit.
std::string_view unit_name(const Unit& unit, Lang lang);
/// Number and unit as in prose: "14.245 tỷ đồng", "VND 14,245 billion", "5,32%". `printed` is the
/// number as it shall stand ("14.245", "05", "năm"); `value` decides singular or plural.
std::string with_unit(const Decimal& value, std::string_view printed, const Unit& unit, Lang lang);

}  // namespace hopbao::format
