#include "bind/dump_figures.hpp"

#include "bind/figures.hpp"
#include "bind/json.hpp"
#include "bind/schema.hpp"

#include <map>
#include <string_view>

namespace hopbao::bind {

static void add_text(JsonObject& object, std::string_view name, const input::Value* value) {
  if (value == nullptr) return;
  JsonObject texts(object.inner());
  if (const auto* plain = value->as<std::string>()) texts.add("vi", json_string(*plain));
  if (const auto* both = value->as<input::Table>()) {
    for (const std::string_view lang : {"vi", "en"}) {
      const input::Value* text = both->find(lang);
      if (text == nullptr || text->as<std::string>() == nullptr) continue;
      texts.add(lang, json_string(*text->as<std::string>()));
    }
  }
  object.add(name, texts.take());
}

static void add_amount(JsonObject& object, std::string_view name, const Amount& amount) {
  if (amount.value) object.add(name, json_string(amount.value->to_string()));
  if (amount.not_collected) object.add(name, json_string("…"));
}

static void add_word(JsonObject& object, std::string_view name, std::string_view word) {
  if (!word.empty()) object.add(name, json_string(word));
}

static std::string_view kind_name(format::ChangeKind kind) {
  switch (kind) {
    case format::ChangeKind::growth:
      return "growth";
    case format::ChangeKind::index:
      return "index";
    case format::ChangeKind::points:
      return "points";
  }
  return {};
}

static std::string figure_json(const Figure& figure) {
  JsonObject object(1);
  add_text(object, "label", figure.label);
  if (figure.short_label != figure.label) add_text(object, "short", figure.short_label);
  add_amount(object, "value", figure.value);
  if (figure.unit != nullptr) add_word(object, "unit", figure.unit->id);
  add_word(object, "status", format::status_word(figure.status, Lang::vi));
  add_word(object, "approx", format::approx_word(figure.approx, Lang::vi));
  // Plans after the first are numbered.
  for (std::size_t i = 0; i < figure.plans.size(); ++i) {
    const std::string number = i == 0 ? "" : "-" + std::to_string(i + 1);
    add_amount(object, "plan" + number, figure.plans[i].percent);
    add_amount(object, "plan-value" + number, figure.plans[i].value);
    add_text(object, "plan-owner" + number, figure.plans[i].owner);
  }
  add_amount(object, "change", figure.change);
  if (figure.change.stated()) {
    add_word(object, "change-kind", kind_name(figure.change_kind));
    add_text(object, "base", figure.base);
  }
  add_amount(object, "contribution", figure.contribution);
  add_word(object, "period", format::period_code(figure.period));
  add_text(object, "source", figure.source);
  add_word(object, "part-of", figure.part_of);
  return object.take();
}

std::optional<std::string> dump_figures(const input::Value& data,
                                        diagnostics::DiagnosticSink& sink) {
  check_schema(SchemaRoot::data, data, sink);
  if (sink.has_errors()) return std::nullopt;
  const FigureTable figures(data, sink);
  if (sink.has_errors()) return std::nullopt;
  std::map<std::string_view, const Figure*> sorted;
  for (const Figure& figure : figures.all()) sorted[figure.id] = &figure;
  JsonObject all(0);
  for (const auto& [id, figure] : sorted) all.add(id, figure_json(*figure));
  return all.take() + "\n";
}

}  // namespace hopbao::bind
