#include "bind/json.hpp"
#include "bind/key_spec.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hopbao::bind {

namespace {

std::string array(const std::vector<std::string>& items) {
  std::string json = "[";
  for (const std::string& item : items) json += (json.size() > 1 ? ", " : "") + item;
  return json + "]";
}

std::string typed(std::string_view type, std::string_view more = {}) {
  std::string json = "{ \"type\": " + json_string(type);
  if (!more.empty()) json.append(", ").append(more);
  return json + " }";
}
std::string matching(std::string_view pattern) {
  return typed("string", "\"pattern\": " + json_string(pattern));
}

std::string object(const KeySpec& spec, int depth);

std::string words(const KeySpec& spec) {
  std::vector<std::string> all;
  for (const std::string_view word : spec.allowed()) all.push_back(json_string(word));
  return "{ \"enum\": " + array(all) + " }";
}

/// The number 0, or a number and one of the units that the key takes.
std::string length(Shapes shapes) {
  const bool type = (shapes & shape::type_size) != 0;
  std::string units = "pt|mm|cm";
  if ((shapes & shape::em) != 0) units += "|em";
  if ((shapes & shape::percent) != 0) units += "|%";
  if ((shapes & shape::fraction) != 0) units += "|fr";
  const std::string_view sign = (shapes & shape::negative) != 0 ? "-?" : "";
  std::string pattern = type ? "^(" : "^(0|";
  pattern.append(sign).append("[0-9]*[.]?[0-9]+(").append(units).append("))$");
  if (type) return matching(pattern);
  return "{ \"anyOf\": [{ \"const\": 0 }, " + matching(pattern) + "] }";
}

std::string any_of(const std::vector<std::string>& alternatives) {
  return "{ \"anyOf\": " + array(alternatives) + " }";
}

/// One schema for each thing that the value may be.
std::vector<std::string> alternatives(const KeySpec& spec, int depth) {
  std::vector<std::string> all;
  const auto add = [&](Shapes wanted, const std::string& json) {
    if ((spec.shapes & wanted) != 0) all.push_back(json);
  };
  if (!spec.allowed().empty()) all.push_back(words(spec));
  // Besides the inks of the house, those that [palette] adds.
  add(shape::ink, "{ \"$ref\": \"#/$defs/id\" }");
  if (spec.allowed().empty()) add(shape::string, typed("string"));
  add(shape::boolean, typed("boolean"));
  add(shape::number, typed("number"));
  add(shape::number_text, matching("^(…|[-+−]?[0-9]+([.][0-9]{3})*(,[0-9]+)?)$"));
  add(shape::text, "{ \"$ref\": \"#/$defs/text\" }");
  add(shape::length, length(spec.shapes));
  add(shape::id, "{ \"$ref\": \"#/$defs/id\" }");
  add(shape::period, "{ \"$ref\": \"#/$defs/period\" }");
  add(shape::date, matching("^[0-9]{4}-[0-9]{2}-[0-9]{2}"));
  add(shape::month, matching("^[0-9]{4}-[0-9]{2}$"));
  if ((spec.shapes & shape::table) != 0) all.push_back(object(spec, depth));
  if ((spec.shapes & shape::list) != 0) {
    const std::vector<std::string> items = alternatives(*spec.items, depth);
    const std::string item = items.size() == 1 ? items.front() : any_of(items);
    all.push_back("{ \"type\": \"array\", \"items\": " + item + " }");
  }
  return all;
}

std::string described(const KeySpec& spec, int depth) {
  JsonObject json(depth);
  if (!spec.en.empty()) json.add("description", json_string(spec.en));
  const std::vector<std::string> all = alternatives(spec, json.inner() + 1);
  json.add("anyOf", array(all));
  return json.take();
}

std::string object(const KeySpec& spec, int depth) {
  JsonObject json(depth);
  json.add("type", json_string("object"));
  if (spec.is_map()) {
    json.add("propertyNames", "{ \"$ref\": \"#/$defs/id\" }");
    json.add("additionalProperties", described(spec.inner().front(), json.inner()));
    return json.take();
  }
  JsonObject properties(json.inner());
  std::vector<std::string> required;
  for (const KeySpec& one : spec.inner()) {
    properties.add(one.name, described(one, properties.inner()));
    if (one.required) required.push_back(json_string(one.name));
  }
  json.add("properties", properties.take());
  if (!required.empty()) json.add("required", array(required));
  json.add("additionalProperties", "false");
  return json.take();
}

std::string definitions() {
  JsonObject json(1);
  json.add("text",
           "{ \"anyOf\": [{ \"type\": \"string\" }, { \"type\": \"object\", \"properties\": { "
           "\"vi\": { \"type\": \"string\" }, \"en\": { \"type\": \"string\" }, "
           "\"en-of\": { \"type\": \"string\" } }, "
           "\"additionalProperties\": false }] }");
  json.add("id", matching("^[a-z0-9-]+$"));
  json.add("period", matching("^([?]|[0-9]{4}(-(H[12]|Q[1-4]|M(0[1-9]|1[0-2])|[1-9][0-2]?M))?)$"));
  return json.take();
}

}  // namespace

std::string_view schema_name(SchemaRoot root) {
  switch (root) {
    case SchemaRoot::layout:
      return "layout";
    case SchemaRoot::data:
      return "data";
    case SchemaRoot::rules:
      return "rules";
  }
  return {};
}

std::string json_schema(SchemaRoot root) {
  JsonObject json(0);
  json.add("$schema", json_string("https://json-schema.org/draft/2020-12/schema"));
  json.add("title", json_string("hopbao " + std::string(schema_name(root))));
  json.add("allOf", "[" + object(keys_of(root), 1) + "]");
  json.add("$defs", definitions());
  return json.take() + "\n";
}

}  // namespace hopbao::bind
