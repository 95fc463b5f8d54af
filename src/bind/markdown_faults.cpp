#include "bind/markdown.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace hopbao::bind {

namespace {

using Fault = MarkdownFault;

bool is_blank(std::string_view line) {
  return line.find_first_not_of(" \t\r") == std::string_view::npos;
}

bool is_list_mark(std::string_view text) {
  if (text.size() < 2 || text[1] != ' ') return false;
  return text[0] == '-' || text[0] == '*' || text[0] == '+';
}

/// "|---|---|": the rule under the head of a table drawn with bars.
bool is_table_rule(std::string_view text) {
  const bool only = text.find_first_not_of("|-: \t\r") == std::string_view::npos;
  return only && text.find('|') != std::string_view::npos &&
         text.find("--") != std::string_view::npos;
}

/// The name of a footnote that is written here: `[^name]:`.
std::optional<std::string_view> defined_note(std::string_view text) {
  if (!text.starts_with("[^")) return std::nullopt;
  const std::size_t end = text.find(']');
  if (end == std::string_view::npos || end == 2) return std::nullopt;
  if (!text.substr(end).starts_with("]:")) return std::nullopt;
  return text.substr(2, end - 2);
}

/// Goes through the lines once.
class FaultFinder {
 public:
  explicit FaultFinder(std::string_view source) : source_(source) {}

  std::vector<Fault> find() {
    for (std::size_t begin = 0; begin < source_.size();) {
      const std::size_t end = std::min(source_.find('\n', begin), source_.size());
      line(source_.substr(begin, end - begin), begin);
      begin = end + 1;
    }
    notes();
    return std::move(faults_);
  }

 private:
  enum class Open : std::uint8_t { nothing, text, list };

  void line(std::string_view line, std::size_t begin);
  void marks(std::string_view line, std::size_t begin);
  void notes();

  std::string_view source_;
  std::vector<Fault> faults_;
  Open open_ = Open::nothing;  ///< the paragraph that the line above belongs to
  bool in_list_ = false;
  std::map<std::string_view, std::size_t> defined_;
  std::vector<std::pair<std::string_view, std::size_t>> marked_;
};

void FaultFinder::line(std::string_view line, std::size_t begin) {
  if (is_blank(line)) {
    open_ = Open::nothing;
    return;
  }
  const std::size_t indent = line.find_first_not_of(" \t");
  const std::string_view text = line.substr(indent);
  if (const auto name = defined_note(text)) {
    defined_.emplace(*name, begin + indent);
    marks(text.substr(name->size() + 4), begin + indent + name->size() + 4);
    open_ = Open::text;
    in_list_ = false;
    return;
  }
  marks(line, begin);
  if (is_table_rule(text)) {
    faults_.push_back({Fault::Kind::pipe_table, {}, begin + indent, text.size()});
  }
  if (is_list_mark(text)) {
    if (open_ == Open::text) {
      faults_.push_back({Fault::Kind::list_after_text, {}, begin + indent, 1});
    }
    open_ = Open::list;
    in_list_ = true;
    return;
  }
  if (text.starts_with('#')) {
    open_ = Open::nothing;
    in_list_ = false;
    return;
  }
  if (open_ != Open::nothing) return;
  in_list_ = in_list_ && indent >= 2;
  open_ = in_list_ ? Open::list : Open::text;
}

/// Marks of notes: `[^name]`.
void FaultFinder::marks(std::string_view line, std::size_t begin) {
  for (std::size_t at = line.find("[^"); at != std::string_view::npos;
       at = line.find("[^", at + 2)) {
    const std::size_t end = line.find_first_of("] [", at + 2);
    if (end == std::string_view::npos || line[end] != ']' || end == at + 2) continue;
    if (at > 0 && line[at - 1] == '\\') continue;
    marked_.emplace_back(line.substr(at + 2, end - at - 2), begin + at);
  }
}

void FaultFinder::notes() {
  std::set<std::string_view> used;
  for (const auto& [name, at] : marked_) {
    used.insert(name);
    if (defined_.contains(name)) continue;
    faults_.push_back({Fault::Kind::unknown_note, std::string(name), at, name.size() + 3});
  }
  for (const auto& [name, at] : defined_) {
    if (used.contains(name)) continue;
    faults_.push_back({Fault::Kind::unused_note, std::string(name), at, name.size() + 3});
  }
  std::ranges::stable_sort(faults_, {}, &Fault::begin);
}

}  // namespace

std::vector<Fault> find_markdown_faults(std::string_view source) {
  return FaultFinder(source).find();
}

}  // namespace hopbao::bind
