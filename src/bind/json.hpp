#pragma once

#include <string>
#include <string_view>

namespace hopbao::bind {

/// A JSON object as text, two spaces a level; members come in the order of their adding.
class JsonObject {
 public:
  /// `depth`: how many objects or arrays this one lies in.
  explicit JsonObject(int depth) : depth_(depth) {}
  int inner() const { return depth_ + 1; }
  /// Adds a member; `json` is JSON already.
  void add(std::string_view name, const std::string& json);
  std::string take();

 private:
  int depth_;
  std::string text_;
};

/// A JSON string literal.
std::string json_string(std::string_view text);

}  // namespace hopbao::bind
