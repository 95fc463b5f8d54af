#include "compose/rule_book.hpp"

#include "bind/schema.hpp"
#include "bind/values.hpp"
#include "input/load.hpp"

namespace hopbao::compose {

std::optional<audit::Rules> load_rules(const std::filesystem::path& path,
                                       const input::Value& layout, diagnostics::SourceMap& sources,
                                       diagnostics::DiagnosticSink& sink) {
  const input::Value* profile = bind::find(&layout, "profile");
  if (bind::string_or_empty(profile) != "van-ban") return std::nullopt;
  const input::Value* named = bind::find(&layout, "lint", "rules");
  if (named == nullptr) {
    sink.report(diagnostics::Kind::missing_key, profile->span, {"rules", "[lint]"});
    return std::nullopt;
  }
  const std::optional<input::Value> file = input::load_named(path, *named, sources, sink);
  if (!file) return std::nullopt;
  bind::check_schema(bind::SchemaRoot::rules, *file, sink);
  if (sink.has_errors()) return std::nullopt;
  return audit::Rules(*file, sink);
}

}  // namespace hopbao::compose
