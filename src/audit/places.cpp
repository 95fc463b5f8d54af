#include "audit/places.hpp"

#include "bind/values.hpp"

#include <utility>

namespace hopbao::audit {

using bind::find;
using document::Part;
using input::Value;

/// Longer chains of `extends` are reported when the styles are bound.
static constexpr int kLongestChain = 32;

std::string_view style_of(Part part) {
  switch (part) {
    case Part::national_name:
      return "national-name";
    case Part::national_motto:
      return "national-motto";
    case Part::issuer_parent:
      return "issuer-parent";
    case Part::issuer:
      return "issuer";
    case Part::number:
      return "number";
    case Part::place_date:
      return "place-date";
    case Part::kind:
      return "kind";
    case Part::subject:
      return "subject";
    case Part::urgency:
      return "urgency";
    case Part::heading_1:
      return "heading-1";
    case Part::heading_2:
      return "heading-2";
    case Part::heading_3:
      return "heading-3";
    case Part::heading_4:
      return "heading-4";
    case Part::heading_5:
      return "heading-5";
    case Part::body:
      return "body";
    case Part::list_item:
      return "list";
    case Part::authority:
      return "signature";
    case Part::signer_name:
      return "signature-name";
    case Part::recipients_head:
      return "recipients-head";
    case Part::recipient:
      return "recipients";
    case Part::page_number:
      return "page-number";
    case Part::annex:
      return "annex-label";
    case Part::draft_mark:
    case Part::embargo:
      return "draft-mark";
    case Part::line_number:
      return "line-number";
    case Part::none:
    case Part::motto_rule:
    case Part::issuer_rule:
    case Part::subject_rule:
    case Part::running_line:
    case Part::urgency_box:
    case Part::repeated_head:
    case Part::repeated_notes:
    case Part::page_total:
      return {};
  }
  return {};
}

diagnostics::SourceSpan Places::root() const {
  const auto& entries = bind::entries_of(&layout_);
  return entries.empty() ? layout_.span : entries.front().key_span;
}

Place Places::key(std::initializer_list<std::string_view> path) const {
  Place place{root(), {}};
  const Value* at = &layout_;
  for (const std::string_view step : path) {
    if (place.key.empty()) {
      place.key = "[" + std::string(step) + "]";
    } else {
      place.key += (place.key.ends_with(']') ? " " : ".") + std::string(step);
    }
    at = find(at, step);
    if (at != nullptr) place.span = at->span;
  }
  return place;
}

Place Places::style(std::string_view name, std::string_view key) const {
  const Value* styles = find(&layout_, "styles");
  std::string at(name);
  for (int i = 0; i < kLongestChain; ++i) {
    const Value* style = find(styles, at);
    if (const Value* value = find(style, key)) {
      return {value->span, "[styles." + at + "] " + std::string(key)};
    }
    if (at == "body") break;
    const Value* extends = find(style, "extends");
    at = extends == nullptr ? "body" : std::string(bind::string_or_empty(extends));
  }
  Place place = this->key({"styles", name});
  place.key = "[styles." + std::string(name) + "] " + std::string(key);
  return place;
}

Place Places::style(Part part, std::string_view key) const {
  if (part == Part::page_number) {
    const std::string* own = bind::string_of(find(find(&layout_, "page", "number"), "style"));
    if (own != nullptr) return style(*own, key);
  }
  const std::string_view name = style_of(part);
  return name.empty() ? this->key({"styles"}) : style(name, key);
}

Place Places::text(const diagnostics::SourceSpan& span, std::string key, Place otherwise) const {
  if (!span.file.valid()) return otherwise;
  return {span, std::move(key)};
}

}  // namespace hopbao::audit
