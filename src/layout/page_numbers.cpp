#include "layout/page_numbers.hpp"

#include <algorithm>

namespace hopbao::layout {

std::string PageNumbers::of(std::string_view place) const {
  ++asked_;
  const auto known = pages_.find(place);
  return known == pages_.end() ? "0" : std::to_string(known->second);
}

std::size_t PageNumbers::total(std::size_t sequence) const {
  return sequence < totals_.size() ? totals_[sequence] : 0;
}

void PageNumbers::count(std::size_t sequence) {
  if (totals_.size() <= sequence) totals_.resize(sequence + 1);
  ++totals_[sequence];
}

bool has_fields(const document::Inlines& content) {
  return std::ranges::any_of(content, [](const document::Inline& piece) {
    return std::holds_alternative<document::PageField>(piece);
  });
}

document::Inlines resolve_fields(const document::Inlines& content, const FieldText& text) {
  document::Inlines resolved;
  resolved.reserve(content.size());
  for (const document::Inline& piece : content) {
    const auto* field = std::get_if<document::PageField>(&piece);
    if (field == nullptr) {
      resolved.push_back(piece);
      continue;
    }
    document::Text made = field->text;
    made.text = text(*field);
    if (!made.text.empty()) resolved.emplace_back(std::move(made));
  }
  return resolved;
}

}  // namespace hopbao::layout
