#pragma once

#include "diagnostics/diagnostic.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace hopbao::bind {

/// What of a figure a binding prints. whole: {id}, status or approximation with number and unit.
enum class FigureField : std::uint8_t {
  whole,
  value,
  plan,
  change,
  contribution,
  label,
  short_label,
  unit,
  period,
  status,
  base
};

/// The name of a field in bindings, columns and provenance: "value", "short".
std::string_view field_name(FigureField field);
std::optional<FigureField> parse_field(std::string_view name);
/// "value, plan, …": every field that a binding may name.
std::string field_names();

/// How a field is printed; a set.
struct FormatSet {
  bool number = false;     ///< the number alone
  bool pad = false;        ///< 5 as 05
  bool words = false;      ///< 5 as "năm"
  bool verb = false;       ///< the verb of a change alone
  bool with_sign = false;  ///< a sign instead of a verb
  bool cap = false;        ///< first letter capital
};

/// Plain characters of a template.
struct PlainPart {
  std::string text;
};
/// {figure.field:format:format}
struct FigurePart {
  std::string figure;
  FigureField field = FigureField::whole;
  FormatSet formats;
};
/// {raw:"…"}: a number that the author answers for.
struct FreePart {
  std::string text;
};

/// A piece of a text with bindings and the bytes it stands for.
struct TemplatePart {
  std::variant<PlainPart, FigurePart, FreePart> data;
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// What is wrong at bytes [begin, end) of a template.
struct TemplateFault {
  diagnostics::Kind kind = diagnostics::Kind::bad_binding;
  std::vector<std::string> args;
  std::size_t begin = 0;
  std::size_t end = 0;
};

struct Template {
  std::vector<TemplatePart> parts;
  std::vector<TemplateFault> faults;
};

/// Reads `{id}`, `{id.field}`, `{id.field:format}`, `{raw:"…"}`, `{{` and `}}`. A binding that
/// cannot be read is a fault and prints nothing.
Template parse_template(std::string_view text);

}  // namespace hopbao::bind
