#include "bind/json.hpp"

namespace hopbao::bind {

void JsonObject::add(std::string_view name, const std::string& json) {
  text_ += text_.empty() ? "\n" : ",\n";
  text_.append(static_cast<std::size_t>(2 * inner()), ' ');
  text_.append(json_string(name)).append(": ").append(json);
}

std::string JsonObject::take() {
  if (text_.empty()) return "{}";
  text_ += '\n';
  text_.append(static_cast<std::size_t>(2 * depth_), ' ');
  return "{" + text_ + "}";
}

std::string json_string(std::string_view text) {
  static constexpr std::string_view kDigits = "0123456789abcdef";
  std::string json = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') {
      json += '\\';
      json += c;
    } else if (c == '\n') {
      json += "\\n";
    } else if (c == '\t') {
      json += "\\t";
    } else if (static_cast<unsigned char>(c) < 0x20) {
      json += "\\u00";
      json += kDigits[static_cast<unsigned char>(c) >> 4];
      json += kDigits[static_cast<unsigned char>(c) & 15];
    } else {
      json += c;
    }
  }
  return json + '"';
}

}  // namespace hopbao::bind
