#pragma once

#include "base/lang.hpp"
#include "diagnostics/diagnostic.hpp"
#include "input/value.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace hopbao::bind {

/// Which file: the two of a briefing, or the rule book that a layout names.
enum class SchemaRoot : std::uint8_t { layout, data, rules };

/// Holds a file to the description of its keys: unknown and missing keys, types, allowed values,
/// and texts that must be a length, a number, a period, a day or an id. Everything wrong goes to
/// `sink`. `layout`: whose [palette] adds inks to those of the house; a data file without
/// one is not asked whether its inks exist.
void check_schema(SchemaRoot root, const input::Value& file, diagnostics::DiagnosticSink& sink,
                  const input::Value* layout = nullptr);

/// "layout", "data", "rules".
std::string_view schema_name(SchemaRoot root);
/// The keys as JSON Schema (draft 2020-12) for editors, ending in a line feed. Always the same
/// text.
std::string json_schema(SchemaRoot root);
/// The keys as a reference in Markdown: a heading and a table for each table of the file.
std::string reference_markdown(SchemaRoot root, Lang lang);

}  // namespace hopbao::bind
