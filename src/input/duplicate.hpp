#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace hopbao::input {

/// A key or table header that says again what stands above it.
struct DuplicateKey {
  std::string name;       ///< as it is written: "value", "figures.grdp"
  std::size_t begin = 0;  ///< bytes of the second one
  std::size_t end = 0;
  std::size_t first = 0;  ///< byte where the first one begins
};

/// The first key of a TOML text that is defined twice by the rules of TOML 1.0: twice in one table,
/// a table's header twice, a dotted key into a table that has a header, a header over a value.
/// Nothing if there is none up to the first syntax error. Compares keys as they are written between
/// their quotes: one that is spelt with escapes the second time is not found.
std::optional<DuplicateKey> find_duplicate_key(std::string_view text);

}  // namespace hopbao::input
