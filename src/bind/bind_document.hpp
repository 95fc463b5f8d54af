#pragma once

#include "base/lang.hpp"
#include "diagnostics/diagnostic.hpp"
#include "document/document.hpp"
#include "input/value.hpp"

#include <optional>

namespace hopbao::bind {

/// Binds a layout (already merged with what it extends) and a data file into a document in `lang`.
/// Every mistake is reported with its place; returns nothing if there was an error.
std::optional<document::Document> bind_document(const input::Value& layout,
                                                const input::Value& data, Lang lang,
                                                diagnostics::DiagnosticSink& sink);

}  // namespace hopbao::bind
