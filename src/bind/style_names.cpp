#include "bind/style_names.hpp"

namespace hopbao::bind {

static constexpr std::string_view kKnownStyles[] = {"running-line",
                                                    "draft-mark",
                                                    "line-number",
                                                    "contents-title",
                                                    "contents-1",
                                                    "contents-2",
                                                    "contents-3",
                                                    "list-entry",
                                                    "annex-label",
                                                    "annex-title",
                                                    "annex-reference",
                                                    "body",
                                                    "page-number",
                                                    "issuer-parent",
                                                    "issuer",
                                                    "national-name",
                                                    "national-motto",
                                                    "number",
                                                    "place-date",
                                                    "kind",
                                                    "subject",
                                                    "heading-1",
                                                    "heading-2",
                                                    "heading-3",
                                                    "heading-4",
                                                    "heading-5",
                                                    "list",
                                                    "caption",
                                                    "source",
                                                    "note",
                                                    "table-body",
                                                    "table-head",
                                                    "table-group",
                                                    "table-part",
                                                    "table-total",
                                                    "table-column-number",
                                                    "table-note",
                                                    "subtitle",
                                                    "unit-line",
                                                    "table-rise",
                                                    "table-fall",
                                                    "table-strong",
                                                    "table-quiet",
                                                    "chart-label",
                                                    "recipients-head",
                                                    "recipients",
                                                    "signature",
                                                    "signature-name",
                                                    "urgency",
                                                    "tile-label",
                                                    "tile-number",
                                                    "tile-number-small",
                                                    "tile-unit",
                                                    "tile-percent",
                                                    "tile-change",
                                                    "tile-foot",
                                                    "column-label",
                                                    "column-number",
                                                    "column-unit",
                                                    "column-percent",
                                                    "column-change",
                                                    "masthead-office",
                                                    "masthead-product",
                                                    "masthead-date",
                                                    "embargo",
                                                    "headline",
                                                    "lead",
                                                    "kicker",
                                                    "finding",
                                                    "opener-lead",
                                                    "cover-office",
                                                    "cover-title",
                                                    "cover-finding",
                                                    "cover-caption",
                                                    "cover-name",
                                                    "cover-value",
                                                    "cover-foot",
                                                    "quotation",
                                                    "box",
                                                    "box-title",
                                                    "block-head",
                                                    "contact",
                                                    "colophon",
                                                    "notes-to-editors"};

std::span<const std::string_view> known_styles() {
  return kKnownStyles;
}

std::string_view usual_parent(std::string_view name) {
  if (name == "heading-5") return "heading-4";
  if (name == "heading-4") return "heading-3";
  if (name == "running-line") return "page-number";
  if (name == "contents-2") return "contents-1";
  if (name == "contents-3") return "contents-2";
  if (name == "list-entry") return "contents-1";
  if (name == "contents-title" || name == "annex-label" || name == "annex-title")
    return "heading-1";
  if (name == "table-total") return "table-group";
  if (name == "table-column-number") return "table-head";
  if (name == "table-note" || name == "subtitle" || name == "unit-line") return "source";
  if (name.starts_with("table-") && name != "table-body") return "table-body";
  if (name == "signature-name") return "signature";
  if (name == "box-title") return "box";
  if (name == "embargo") return "masthead-date";
  return "body";
}

}  // namespace hopbao::bind
