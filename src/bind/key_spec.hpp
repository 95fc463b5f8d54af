#pragma once

#include "bind/schema.hpp"

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string_view>
#include <vector>

namespace hopbao::bind {

/// What a key's value may be; a set of these.
using Shapes = std::uint32_t;
namespace shape {
inline constexpr Shapes boolean = 1u << 0;
inline constexpr Shapes number = 1u << 1;
inline constexpr Shapes number_text = 1u << 2;  ///< "1.018,2" or "…"
inline constexpr Shapes string = 1u << 3;
inline constexpr Shapes text = 1u << 4;    ///< a string, or { vi, en }
inline constexpr Shapes length = 1u << 5;  ///< "14pt", "10mm", "1cm", 0
inline constexpr Shapes id = 1u << 6;      ///< a string of a-z, 0-9, -
inline constexpr Shapes period = 1u << 7;  ///< "2023-H1", "?"
inline constexpr Shapes date = 1u << 8;    ///< a day
inline constexpr Shapes month = 1u << 9;   ///< "2023-07": the day is open
inline constexpr Shapes table = 1u << 10;  ///< with `keys`
inline constexpr Shapes list = 1u << 11;   ///< an array of `items`
inline constexpr Shapes ink = 1u << 12;    ///< a name of [palette], besides `values`
// More of a length. Without these it is given in mm, cm or pt and is not negative.
inline constexpr Shapes em = 1u << 13;         ///< "1.2em": of the style's own size
inline constexpr Shapes percent = 1u << 14;    ///< "50%": of the text's width
inline constexpr Shapes negative = 1u << 15;   ///< may be
inline constexpr Shapes type_size = 1u << 16;  ///< of type, never 0; its % is of a size too
inline constexpr Shapes fraction = 1u << 17;   ///< "2fr": of what is left
inline constexpr Shapes width = length | percent;
inline constexpr Shapes indent = length | em | percent;
inline constexpr Shapes size_of_type = length | em | percent | type_size;
}  // namespace shape

/// One key of a file: the one place where its type, its values and its explanation stand.
struct KeySpec {
  std::string_view name;  ///< "*": any id (figures, tables, styles …)
  Shapes shapes = 0;
  std::string_view vi;  ///< what it says, for the reference
  std::string_view en;
  bool required = false;
  const KeySpec* keys = nullptr;  ///< of a table
  std::size_t key_count = 0;
  const KeySpec* items = nullptr;            ///< of a list: what each item is
  const std::string_view* values = nullptr;  ///< of a string: all that are taken
  std::size_t value_count = 0;
  int least = 0;  ///< of a number; least == most: any number
  int most = 0;

  constexpr std::span<const KeySpec> inner() const { return {keys, key_count}; }
  constexpr std::span<const std::string_view> allowed() const { return {values, value_count}; }
  /// True if the table's keys are ids that the user makes.
  constexpr bool is_map() const { return key_count == 1 && keys->name == "*"; }

  constexpr KeySpec must() const {
    KeySpec copy = *this;
    copy.required = true;
    return copy;
  }
  constexpr KeySpec between(int smallest, int largest) const {
    KeySpec copy = *this;
    copy.least = smallest;
    copy.most = largest;
    return copy;
  }
  template <std::size_t N>
  constexpr KeySpec with(const KeySpec (&inner_keys)[N]) const {
    KeySpec copy = *this;
    copy.shapes |= shape::table;
    copy.keys = inner_keys;
    copy.key_count = N;
    return copy;
  }
  constexpr KeySpec with(std::span<const KeySpec> inner_keys) const {
    KeySpec copy = *this;
    copy.shapes |= shape::table;
    copy.keys = inner_keys.data();
    copy.key_count = inner_keys.size();
    return copy;
  }
  constexpr KeySpec of(const KeySpec& item) const {
    KeySpec copy = *this;
    copy.shapes |= shape::list;
    copy.items = &item;
    return copy;
  }
  template <std::size_t N>
  constexpr KeySpec one_of(const std::string_view (&words)[N]) const {
    KeySpec copy = *this;
    copy.shapes |= shape::string;
    copy.values = words;
    copy.value_count = N;
    return copy;
  }
};

constexpr KeySpec key(std::string_view name, Shapes shapes, std::string_view vi,
                      std::string_view en) {
  KeySpec spec;
  spec.name = name;
  spec.shapes = shapes;
  spec.vi = vi;
  spec.en = en;
  return spec;
}

/// Two lists of keys, one behind the other.
std::vector<KeySpec> joined(std::span<const KeySpec> first, std::span<const KeySpec> second);

/// The whole of a file, as a table.
const KeySpec& layout_keys();
const KeySpec& data_keys();
const KeySpec& rules_keys();
const KeySpec& keys_of(SchemaRoot root);

}  // namespace hopbao::bind
