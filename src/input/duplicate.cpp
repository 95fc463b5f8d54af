#include "input/duplicate.hpp"

#include "input/scan.hpp"

#include <map>
#include <vector>

namespace hopbao::input {

namespace {

/// How a name came into being, which decides what may add to it.
enum class Origin : unsigned char { header, header_parent, dotted_parent, array, value };

struct Definition {
  Origin origin = Origin::value;
  std::size_t offset = 0;
  std::size_t elements = 0;  ///< of an array of tables
};

using Segment = ScanToken::Segment;

/// Names defined so far, by path. A path is its segments, each ended by NUL, which no TOML text
/// has.
class Definitions {
 public:
  std::optional<DuplicateKey> add(const ScanToken& token) {
    switch (token.type) {
      case ScanToken::Type::header:
      case ScanToken::Type::array_header:
        return add_header(token);
      case ScanToken::Type::key:
        return add_key(token);
      case ScanToken::Type::open_array:
        open_.push_back(std::nullopt);
        break;
      // Nothing but its own keys can add to an inline table: its place is name enough.
      case ScanToken::Type::open_table:
        open_.push_back("\n" + std::to_string(token.offset) + '\0');
        break;
      case ScanToken::Type::close:
        open_.pop_back();
        break;
      case ScanToken::Type::comma:
        break;
    }
    return std::nullopt;
  }

 private:
  static std::string child(const std::string& parent, const Segment& segment) {
    return parent + std::string(segment.text) + '\0';
  }

  static DuplicateKey duplicate(const ScanToken& token, const Definition& first) {
    DuplicateKey result;
    for (const Segment& segment : token.segments) {
      if (!result.name.empty()) result.name += '.';
      result.name += segment.text;
    }
    result.begin = token.offset;
    result.end = token.end;
    result.first = first.offset;
    return result;
  }

  std::optional<DuplicateKey> add_header(const ScanToken& token) {
    std::string path;
    for (std::size_t i = 0; i + 1 < token.segments.size(); ++i) {
      path = child(path, token.segments[i]);
      const auto [at, added] = known_.try_emplace(path);
      Definition& parent = at->second;
      if (added) parent = {Origin::header_parent, token.segments[i].offset, 0};
      if (parent.origin == Origin::value) return duplicate(token, parent);
      if (parent.origin == Origin::array) path += std::to_string(parent.elements) + '\0';
    }
    if (token.segments.empty()) return std::nullopt;
    path = child(path, token.segments.back());
    const bool array = token.type == ScanToken::Type::array_header;
    const auto [at, added] = known_.try_emplace(path);
    Definition& own = at->second;
    if (added) {
      own = {array ? Origin::array : Origin::header, token.offset, 0};
    } else if (!array && own.origin == Origin::header_parent) {
      own = {Origin::header, token.offset, 0};
    } else if (!array || own.origin != Origin::array) {
      return duplicate(token, own);
    }
    if (array) path += std::to_string(++own.elements) + '\0';
    table_ = path;
    return std::nullopt;
  }

  std::optional<DuplicateKey> add_key(const ScanToken& token) {
    if (token.segments.empty()) return std::nullopt;
    std::string path = open_.empty() ? table_ : open_.back().value_or("");
    for (std::size_t i = 0; i + 1 < token.segments.size(); ++i) {
      path = child(path, token.segments[i]);
      const auto [at, added] = known_.try_emplace(path);
      Definition& parent = at->second;
      if (added) parent = {Origin::dotted_parent, token.segments[i].offset, 0};
      if (parent.origin != Origin::dotted_parent && parent.origin != Origin::header_parent) {
        return duplicate(token, parent);
      }
    }
    path = child(path, token.segments.back());
    const auto [at, added] = known_.try_emplace(path);
    if (!added) return duplicate(token, at->second);
    at->second = {Origin::value, token.segments.back().offset, 0};
    return std::nullopt;
  }

  std::map<std::string, Definition> known_;
  std::string table_;                             ///< path of the last header
  std::vector<std::optional<std::string>> open_;  ///< paths of open inline tables; arrays have none
};

}  // namespace

std::optional<DuplicateKey> find_duplicate_key(std::string_view text) {
  StructureScanner scanner(text);
  Definitions definitions;
  while (const auto token = scanner.next()) {
    if (auto found = definitions.add(*token)) return found;
  }
  return std::nullopt;
}

}  // namespace hopbao::input
