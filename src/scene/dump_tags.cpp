#include "scene/scene.hpp"
#include "scene/tag_texts.hpp"

#include <string_view>
#include <utility>

namespace hopbao::scene {

/// The tree, a line for each element.
class TagsDump {
 public:
  explicit TagsDump(const Scene& scene) : scene_(scene), texts_(scene) {
    element(scene.structure.root(), 0);
  }

  std::string take() { return std::move(out_); }

 private:
  void element(document::StructId id, std::size_t depth);
  std::string head(document::StructId id) const;
  std::string heads(document::StructId id) const;

  const Scene& scene_;
  TagTexts texts_;
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

std::string TagsDump::head(document::StructId id) const {
  const document::StructNode& node = scene_.structure.node(id);
  std::string text(role_name(node.role));
  static constexpr std::string_view kScopes[] = {"", " scope=row", " scope=column", " scope=both"};
  text += kScopes[static_cast<std::size_t>(node.scope)];
  if (node.column_span > 1) text += " columns=" + std::to_string(node.column_span);
  if (node.row_span > 1) text += " rows=" + std::to_string(node.row_span);
  if (node.ordered) text += " ordered";
  if (const std::string named = heads(id); !named.empty()) text += " heads=\"" + named + "\"";
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
