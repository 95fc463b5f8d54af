#include "bind/bind_document.hpp"

#include "bind/context.hpp"
#include "bind/data_checks.hpp"
#include "bind/draft_marks.hpp"
#include "bind/flow.hpp"
#include "bind/head_blocks.hpp"
#include "bind/pages.hpp"
#include "bind/schema.hpp"
#include "bind/translation_marks.hpp"
#include "bind/values.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace hopbao::bind {

using diagnostics::DiagnosticSink;
using diagnostics::Kind;
using input::Value;

std::optional<document::Document> bind_document(const Value& layout, const Value& data, Lang lang,
                                                DiagnosticSink& sink) {
  // Errors of these two files only: the sink may hold some of others.
  DiagnosticSink found;
  check_schema(SchemaRoot::layout, layout, found);
  check_schema(SchemaRoot::data, data, found, &layout);
  Context context(layout, data, lang, found);
  check_data(context);
  if (lang == Lang::en) check_translations(data, found);
  if (offers_language(context)) {
    context.document.fonts = font_uses(layout);
    bind_metadata(context);
    bind_pages(context);
    bind_draft_marks(context);
    bind_flow(context);
  }
  for (const diagnostics::Diagnostic& d : found.diagnostics()) sink.report(d.kind, d.span, d.args);
  if (found.has_errors()) return std::nullopt;
  return std::move(context.document);
}

}  // namespace hopbao::bind
