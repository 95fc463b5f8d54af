#include "bind/bind_document.hpp"

#include "bind/context.hpp"
#include "bind/data_checks.hpp"
#include "bind/designed_blocks.hpp"
#include "bind/exhibits.hpp"
#include "bind/head_blocks.hpp"
#include "bind/pages.hpp"
#include "bind/prose.hpp"
#include "bind/schema.hpp"
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

/// The layout's blocks in their order. Each stands in it once.
static std::vector<std::string_view> flow_of(const Value& layout, DiagnosticSink& sink) {
  std::vector<std::string_view> flow;
  std::map<std::string_view, std::uint32_t> lines;
  for (const Value& item : items_of(find(&layout, "flow"))) {
    const Value* block = find(&item, "block");
    const std::string_view name = string_or_empty(block);
    if (name.empty()) continue;
    const auto [first, fresh] = lines.emplace(name, block->span.line);
    if (fresh) {
      flow.push_back(name);
    } else {
      sink.report(Kind::duplicate_id, block->span,
                  {std::string(name), std::to_string(first->second)});
    }
  }
  return flow;
}

static void bind_flow(Context& context) {
  Exhibits exhibits(context);
  std::vector<Section> sections = read_sections(context, exhibits);
  const auto flow = flow_of(context.layout, context.sink);
  const auto has = [&](std::string_view block) {
    return std::ranges::find(flow, block) != flow.end();
  };
  // What heads the document is its only H1.
  const int opener = has("title") || has("headline") || has("cover") ? 2 : 1;
  const int level = has("opener") ? 2 : opener;
  for (const std::string_view block : flow) {
    if (block == "head") bind_letterhead(context);
    if (block == "title") bind_title(context);
    if (block == "opener") bind_opener(opener, context);
    if (block == "sections") bind_sections(std::move(sections), level, context, exhibits);
    if (block == "signature") bind_signature(context);
    bind_designed_block(block, level, context);
  }
  exhibits.report_unplaced();
}

std::optional<document::Document> bind_document(const Value& layout, const Value& data, Lang lang,
                                                DiagnosticSink& sink) {
  // Errors of these two files only: the sink may hold some of others.
  DiagnosticSink found;
  check_schema(SchemaRoot::layout, layout, found);
  check_schema(SchemaRoot::data, data, found);
  Context context(layout, data, lang, found);
  check_data(context);
  if (offers_language(context)) {
    context.document.fonts = font_uses(layout);
    bind_metadata(context);
    bind_pages(context);
    bind_flow(context);
  }
  for (const diagnostics::Diagnostic& d : found.diagnostics()) sink.report(d.kind, d.span, d.args);
  if (found.has_errors()) return std::nullopt;
  return std::move(context.document);
}

}  // namespace hopbao::bind
