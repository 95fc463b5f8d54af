#include "document/provenance.hpp"

#include <functional>
#include <utility>

namespace hopbao::document {

/// Equal to the digit: 5.2 and 5.20 are printed differently.
static bool same_digits(const std::optional<Decimal>& a, const std::optional<Decimal>& b) {
  if (!a || !b) return a.has_value() == b.has_value();
  return a->coefficient() == b->coefficient() && a->scale() == b->scale();
}

static bool same(const Source& a, const Source& b) {
  return a.origin == b.origin && a.figure == b.figure && a.field == b.field &&
         a.defined == b.defined && same_digits(a.value, b.value);
}

/// Few sources agree in these and are not the same.
static std::size_t hash_of(const Source& source) {
  std::size_t hash = std::hash<std::string>()(source.figure);
  const auto mix = [&](std::size_t value) { hash = (hash ^ value) * 0x9E3779B97F4A7C15U; };
  mix(std::hash<std::string>()(source.field));
  mix(source.defined.line);
  mix(source.defined.column);
  if (source.value) mix(static_cast<std::size_t>(source.value->coefficient()));
  return hash;
}

SourceId Provenance::add(Source source) {
  const std::size_t hash = hash_of(source);
  const auto [first, last] = by_hash_.equal_range(hash);
  for (auto known = first; known != last; ++known) {
    if (same(sources_[known->second.value], source)) return known->second;
  }
  const SourceId id{static_cast<std::uint32_t>(sources_.size())};
  sources_.push_back(std::move(source));
  by_hash_.emplace(hash, id);
  return id;
}

}  // namespace hopbao::document
