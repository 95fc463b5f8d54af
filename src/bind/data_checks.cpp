#include "bind/data_checks.hpp"

#include "bind/values.hpp"

#include <algorithm>
#include <string>

namespace hopbao::bind {

using diagnostics::Kind;
using input::Value;

/// "grdp" or "grdp.contribution".
static void check_figure_path(const Value* path, Context& context) {
  const std::string* text = string_of(path);
  if (!text) return;
  const std::string_view id = std::string_view(*text).substr(0, text->find('.'));
  context.figures.find_or_report(id, path->span, context.sink);
}

static void check_checks(Context& context) {
  for (const Value& check : items_of(find(&context.data, "checks"))) {
    for (const std::string_view key : {"total", "figure", "previous"}) {
      check_figure_path(find(&check, key), context);
    }
    for (const Value& part : items_of(find(&check, "parts"))) check_figure_path(&part, context);
  }
}

static void check_units(Context& context) {
  if (context.lang() != Lang::en) return;
  for (const input::Entry& unit : entries_of(find(&context.data, "units"))) {
    if (!string_or_empty(find(&unit.value, "en")).empty()) continue;
    context.sink.report(Kind::missing_translation, unit.key_span, {unit.key, "en"});
  }
}

void check_data(Context& context) {
  const Value* briefing = find(&context.data, "briefing");
  for (const Value& id : items_of(find(briefing, "highlights"))) check_figure_path(&id, context);
  check_checks(context);
  check_units(context);
}

bool offers_language(Context& context) {
  const Value* languages = find(&context.data, "briefing", "lang");
  if (!languages) return true;
  const input::Array& all = items_of(languages);
  const std::string_view wanted = lang_key(context.lang());
  const auto offers = [&](const Value& one) { return string_or_empty(&one) == wanted; };
  if (all.empty() || std::ranges::any_of(all, offers)) return true;
  context.sink.report(Kind::missing_translation, languages->span,
                      {"briefing", std::string(wanted)});
  return false;
}

}  // namespace hopbao::bind
