#pragma once

#include "document/inline.hpp"

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace hopbao::layout {

/// The printed numbers of the pages where named places stand, as far as they are known.
class PageNumbers {
 public:
  /// The number of the page of a place; "0" while it is not known.
  std::string of(std::string_view place) const;
  /// How many pages a sequence of numbers has; 0 while it is not known.
  std::size_t total(std::size_t sequence) const;
  /// How often of() was asked: what was laid out while the count grew depends on numbers.
  std::size_t asked() const { return asked_; }

  /// The first page of a place counts.
  void put(const std::string& place, std::size_t number) { pages_.emplace(place, number); }
  /// A further page of a sequence.
  void count(std::size_t sequence);

  /// True if both know the same numbers.
  bool same_as(const PageNumbers& other) const {
    return pages_ == other.pages_ && totals_ == other.totals_;
  }

 private:
  std::map<std::string, std::size_t, std::less<>> pages_;
  std::vector<std::size_t> totals_;
  mutable std::size_t asked_ = 0;
};

/// Gives the characters of a page field.
using FieldText = std::function<std::string(const document::PageField&)>;

/// The inlines with every page field as text; a copy only if there is one.
document::Inlines resolve_fields(const document::Inlines& content, const FieldText& text);
bool has_fields(const document::Inlines& content);

}  // namespace hopbao::layout
