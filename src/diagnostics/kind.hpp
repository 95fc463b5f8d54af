#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace hopbao::diagnostics {

enum class Severity : std::uint8_t { warning, error };

/// Every kind of message the program can give about the user's files or the environment. The texts
/// are in kind.cpp, in the same order; each kind has at least one case under tests/ (a test counts
/// them).
enum class Kind : std::uint8_t {
  // files
  file_not_found,
  file_unreadable,
  file_not_regular,
  file_too_large,
  path_outside_root,
  output_folder_missing,
  output_not_regular,
  write_failed,
  write_not_synced,
  folder_not_empty,
  // input
  invalid_utf8,
  forbidden_character,
  lookalike_character,
  legacy_encoding,
  nesting_too_deep,
  too_many_tables,
  unquoted_text,
  toml_syntax,
  duplicate_key,
  duplicate_key_elsewhere,
  ambiguous_number,
  number_unreadable,
  csv_without_head,
  csv_duplicate_head,
  csv_ragged_row,
  csv_unclosed_quote,
  csv_text_behind_quote,
  // bind: keys and values
  unknown_key,
  missing_key,
  wrong_type,
  unknown_value,
  bad_id,
  bad_number,
  bad_period,
  bad_date,
  bad_length,
  length_unit,
  out_of_range,
  key_without_effect,
  key_not_read,
  bad_color,
  ink_fixed,
  ink_without_cmyk,
  ink_lost_in_grey,
  missing_translation,
  translation_outdated,
  translation_uneven,
  translation_unmarked,
  duplicate_id,
  cyclic_reference,
  unknown_unit,
  unknown_figure,
  unknown_table,
  unknown_chart,
  unknown_section,
  unknown_column,
  unit_not_converted,
  rule_unreadable,
  color_alone,
  csv_unknown_head,
  csv_number_ambiguous,
  csv_number_unreadable,
  nothing_to_print,
  figure_lacks_field,
  figure_empty,
  // bind: tables
  total_differs,
  total_too_long,
  total_not_checked,
  summary_incomplete,
  summary_mixes_units,
  spanner_torn,
  spanners_cross,
  span_outside,
  cell_covered,
  unknown_note_place,
  // bind: prose
  bad_binding,
  unknown_binding_field,
  unknown_binding_format,
  list_after_text,
  markdown_not_supported,
  exhibit_not_placed,
  exhibit_placed_twice,
  reference_not_placed,
  unknown_note,
  unused_note,
  // bind: designed blocks
  wrong_figure_count,
  too_many_words,
  // text
  font_manifest_missing,
  font_not_found,
  font_unusable,
  glyph_missing,
  // layout and chart
  line_overflows,
  table_too_wide,
  block_too_tall,
  too_many_lines,
  page_numbers_unsettled,
  chart_without_values,
  chart_too_many_series,
  labels_collide,
  // audit
  decree_rule,
  decree_advice,
};

inline constexpr std::size_t kKindCount = static_cast<std::size_t>(Kind::decree_advice) + 1;

/// What is fixed about a kind. Messages: lower case, no final period, names in backticks, what was
/// seen; the hint says what to do. {0}, {1}, … are the diagnostic's arguments. A hint is left out
/// where the argument it needs is missing or empty.
struct KindInfo {
  Kind kind;
  Severity severity;
  std::string_view id;  ///< stable name, kebab-case
  std::string_view vi;
  std::string_view en;
  std::string_view hint_vi;
  std::string_view hint_en;
};

const KindInfo& info(Kind kind);
/// All kinds in their order.
std::span<const KindInfo> all_kinds();

}  // namespace hopbao::diagnostics
