#pragma once

#include "diagnostics/source.hpp"
#include "document/structure.hpp"
#include "input/value.hpp"

#include <initializer_list>
#include <string>
#include <string_view>

namespace hopbao::audit {

/// Where the user changes something: the place, and the key as they would look for it ("[page]
/// margin.left").
struct Place {
  diagnostics::SourceSpan span;
  std::string key;
};

/// Finds where a layout decides what was measured. `layout` outlives it.
class Places {
 public:
  /// `data`: the place that answers for what the data lacks (its [briefing]).
  Places(const input::Value& layout, diagnostics::SourceSpan data) : layout_(layout), data_(data) {}

  /// A key of the layout: the value's place, or that of the innermost table on the way that is
  /// there.
  Place key(std::initializer_list<std::string_view> path) const;
  /// The key of a style, looked for along what the style extends; where none sets it, the style.
  Place style(std::string_view name, std::string_view key) const;
  /// The same for the style in which a part is set.
  Place style(document::Part part, std::string_view key) const;
  /// A text at its own place, or where that is not known the place of `otherwise`.
  Place text(const diagnostics::SourceSpan& span, std::string key, Place otherwise) const;
  /// A key that the data lacks.
  Place data(std::string key) const { return {data_, "[briefing] " + std::move(key)}; }

 private:
  diagnostics::SourceSpan root() const;

  const input::Value& layout_;
  diagnostics::SourceSpan data_;
};

/// The style that a part is set in: "heading-2"; empty for what has none.
std::string_view style_of(document::Part part);

}  // namespace hopbao::audit
