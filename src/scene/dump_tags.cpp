#include "scene/scene.hpp"
#include "scene/tag_texts.hpp"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

namespace hopbao::scene {

/// The tree, a line for each element.
class TagsDump {
 public:
  explicit TagsDump(const Scene& scene) : scene_(scene), texts_(scene) {
    for (std::uint32_t i = 0; i < scene.structure.size(); ++i) {
      if (scene.structure.node({i}).role == document::Role::note) notes_.push_back({i});
    }
    element(scene.structure.root(), 0);
  }

  std::string take() { return std::move(out_); }

 private:
  void element(document::StructId id, std::size_t depth);
  std::string head(document::StructId id) const;
  std::string heads(document::StructId id) const;
  std::string note_links(document::StructId id) const;

  const Scene& scene_;
  TagTexts texts_;
  std::vector<document::StructId> notes_;  ///< in the order of their ids
  std::string out_;
};

/// The heads that a cell names, by their words.
std::string TagsDump::heads(document::StructId id) const {
  std::string words;
  for (const document::StructId head : scene_.structure.headers(id)) {
    words += (words.empty() ? "" : "; ") + texts_.text(head);
  }
  return words;
}

/// "note=2" of a note and of its marks; how many marks a note has.
std::string TagsDump::note_links(document::StructId id) const {
  const document::StructTree& tree = scene_.structure;
  const bool is_note = tree.node(id).role == document::Role::note;
  const document::StructId note = is_note ? id : tree.note_of(id);
  if (!note.valid()) return {};
  const auto at = std::ranges::lower_bound(notes_, note);
  std::string text = " note=" + std::to_string(at - notes_.begin() + 1);
  if (is_note) text += " marks=" + std::to_string(tree.marks_of(id).size());
  return text;
}

std::string TagsDump::head(document::StructId id) const {
  const document::StructNode& node = scene_.structure.node(id);
  std::string text(role_name(node.role));
  static constexpr std::string_view kScopes[] = {"", " scope=row", " scope=column", " scope=both"};
  text += kScopes[static_cast<std::size_t>(node.scope)];
  if (node.column_span > 1) text += " columns=" + std::to_string(node.column_span);
  if (node.row_span > 1) text += " rows=" + std::to_string(node.row_span);
  if (node.ordered) text += " ordered";
  if (const std::string named = heads(id); !named.empty()) text += " heads=\"" + named + "\"";
  text += note_links(id);
  const std::string& alt = scene_.structure.alt(id);
  if (!alt.empty()) text += " alt=\"" + alt + "\"";
  return text;
}

void TagsDump::element(document::StructId id, std::size_t depth) {
  out_.append(2 * depth, ' ');
  out_ += head(id);
  bool first = true;
  for (const ReadingOrder::Kid& kid : texts_.order().kids(id)) {
    if (!kid.element && texts_.stretch(kid.index).empty()) continue;
    if (kid.element) {
      if (first) out_ += '\n';
      element({kid.index}, depth + 1);
    } else {
      if (!first)
        out_.append(2 * depth + 2, ' ');
      else
        out_ += ' ';
      out_ += '"' + texts_.stretch(kid.index) + "\"\n";
    }
    first = false;
  }
  if (first) out_ += '\n';
}

std::string dump_tags(const Scene& scene) {
  return TagsDump(scene).take();
}

}  // namespace hopbao::scene
