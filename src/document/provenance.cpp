#include "document/provenance.hpp"

#include <algorithm>

namespace hopbao::document {

std::uint32_t Provenance::name(const std::string& text) {
  const auto [at, fresh] =
      name_numbers_.try_emplace(text, static_cast<std::uint32_t>(names_.size()));
  if (fresh) names_.push_back(text);
  return at->second;
}

Source Provenance::unpacked(const Packed& packed) const {
  Source source;
  source.origin = packed.origin;
  source.figure = names_[packed.figure];
  source.field = names_[packed.field];
  if (packed.has_value) source.value = packed.value;
  source.defined = packed.defined;
  return source;
}

/// The slot that holds an equal source, or the free one where it belongs. Equal is to the digit:
/// 5.2 and 5.20 are printed differently.
std::uint32_t& Provenance::slot_of(const Packed& packed) {
  std::uint64_t hash = packed.figure;
  const auto mix = [&](std::uint64_t value) {
    hash = (hash ^ value) * 0x9E3779B97F4A7C15U;
    hash ^= hash >> 32U;
  };
  mix(packed.field);
  mix(std::uint64_t{packed.defined.line} << 32U | packed.defined.column);
  mix(static_cast<std::uint64_t>(packed.value.coefficient()));
  const auto same = [&](const Packed& other) {
    return other.origin == packed.origin && other.figure == packed.figure &&
           other.field == packed.field && other.defined == packed.defined &&
           other.has_value == packed.has_value &&
           other.value.coefficient() == packed.value.coefficient() &&
           other.value.scale() == packed.value.scale();
  };
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = hash & mask;
  while (slots_[at] != kFree && !same(sources_[slots_[at]])) at = (at + 1) & mask;
  return slots_[at];
}

void Provenance::grow() {
  slots_.assign(std::max<std::size_t>(slots_.size() * 2, 64), kFree);
  for (std::uint32_t i = 0; i < sources_.size(); ++i) slot_of(sources_[i]) = i;
}

SourceId Provenance::add(const Source& source) {
  if (sources_.size() * 2 >= slots_.size()) grow();
  Packed packed;
  packed.origin = source.origin;
  packed.figure = name(source.figure);
  packed.field = name(source.field);
  packed.has_value = source.value.has_value();
  packed.value = source.value.value_or(Decimal());
  packed.defined = source.defined;
  std::uint32_t& slot = slot_of(packed);
  if (slot == kFree) {
    slot = static_cast<std::uint32_t>(sources_.size());
    sources_.push_back(packed);
  }
  return {slot};
}

std::vector<Source> Provenance::all() const {
  std::vector<Source> copies;
  copies.reserve(sources_.size());
  for (const Packed& packed : sources_) copies.push_back(unpacked(packed));
  return copies;
}

}  // namespace hopbao::document
