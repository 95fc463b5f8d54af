#pragma once

#include "diagnostics/diagnostic.hpp"
#include "document/style.hpp"
#include "input/value.hpp"

#include <span>
#include <string_view>

namespace hopbao::bind {

/// A style and what it starts from. Borrowed.
struct StyleNode {
  std::string_view name;
  std::string_view parent;  ///< empty for the first of all
  const document::ParagraphStyle* resolved = nullptr;
  const input::Value* own = nullptr;  ///< its keys; nullptr if the layout says nothing of it
};

/// Reports keys that change nothing, neither in their style nor in one that inherits them: an
/// indent of centred lines, `widows` of what is never divided, keys that tables and charts do not
/// read. A key that says once more what is so anyway is none of these, nor is one whose style some
/// block might yet read.
void report_useless_keys(std::span<const StyleNode> styles, diagnostics::DiagnosticSink& sink);

}  // namespace hopbao::bind
