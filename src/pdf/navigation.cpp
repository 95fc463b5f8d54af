#include "pdf/navigation.hpp"

#include "base/invariant.hpp"

namespace hopbao::pdf {

Ref add_link(Objects& objects, const LinkArea& link, const PagePlace& page,
             std::optional<std::size_t> key) {
  std::string keys = "/Type/Annot/Subtype/Link/F 4/Border[0 0 0]/P ";
  append_reference(keys, page.ref);
  keys += "/Rect";
  append_rectangle(keys, link.area, page.height);
  keys += "/Dest";
  append_byte_string(keys, link.target);
  keys += "/Contents";
  append_text_string(keys, link.description);
  if (key) {
    keys += "/StructParent ";
    append_integer(keys, *key);
  }
  return objects.add(std::move(keys));
}

/// A view of the page with `top` at the window's upper edge, the zoom kept.
static std::string view_from(const PagePlace& page, Length left, Length top) {
  std::string out = "[";
  append_reference(out, page.ref);
  out += "/XYZ ";
  append_number(out, left.pt());
  out += ' ';
  append_number(out, (page.height - top).pt());
  return out + " null]";
}

static std::string view_of(const PagePlace& page, const Rect& area) {
  if (area.size == Size{}) return view_from(page, area.left(), area.top());
  std::string out = "[";
  append_reference(out, page.ref);
  out += "/FitR ";
  std::string box;
  append_rectangle(box, area, page.height);
  return out + box.substr(1);
}

void Destinations::add(const std::vector<NamedPlace>& places, const PagePlace& page) {
  for (const NamedPlace& place : places) names_.try_emplace(place.name, view_of(page, place.area));
}

Ref Destinations::write(Objects& objects) const {
  for (const std::string& target : required_) {
    invariant(names_.contains(target), "a link leads to a place that no page has");
  }
  if (names_.empty()) return {};
  std::string keys = "/Names[";
  for (const auto& [name, view] : names_) {
    append_byte_string(keys, name);
    keys += view;
  }
  return objects.add(keys + ']');
}

/// An item's neighbours in the tree; indices into the items, kNone for none.
struct OutlineNode {
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);
  std::size_t parent = kNone;
  std::size_t previous = kNone;
  std::size_t next = kNone;
  std::size_t first = kNone;
  std::size_t last = kNone;
  std::size_t descendants = 0;
};

/// Nests items below the nearest one before them with a lower level. The last node is the root.
static std::vector<OutlineNode> nest(const std::vector<OutlineItem>& items) {
  const std::size_t root = items.size();
  std::vector<OutlineNode> nodes(items.size() + 1);
  std::vector<std::size_t> path{root};
  for (std::size_t i = 0; i < items.size(); ++i) {
    while (path.size() > 1 && items[path.back()].bookmark.level >= items[i].bookmark.level)
      path.pop_back();
    OutlineNode& parent = nodes[path.back()];
    nodes[i].parent = path.back();
    nodes[i].previous = parent.last;
    if (parent.last == OutlineNode::kNone)
      parent.first = i;
    else
      nodes[parent.last].next = i;
    parent.last = i;
    for (const std::size_t above : path) ++nodes[above].descendants;
    path.push_back(i);
  }
  return nodes;
}

Ref add_outline(Objects& objects, const std::vector<OutlineItem>& items,
                std::span<const PagePlace> pages) {
  if (items.empty()) return {};
  const std::vector<OutlineNode> nodes = nest(items);
  std::vector<Ref> refs;
  for (std::size_t i = 0; i < nodes.size(); ++i) refs.push_back(objects.haru().reserve());
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    std::string keys;
    const auto refer = [&](std::string_view key, std::size_t to) {
      if (to == OutlineNode::kNone) return;
      keys += key;
      append_reference(keys, refs[to]);
    };
    if (i < items.size()) {
      keys += "/Title";
      append_text_string(keys, items[i].bookmark.title);
      invariant(items[i].page < pages.size(), "a bookmark leads to a page that is not there");
      keys += "/Dest" + view_from(pages[items[i].page], Length(), items[i].bookmark.top);
    }
    refer("/Parent ", nodes[i].parent);
    refer("/Prev ", nodes[i].previous);
    refer("/Next ", nodes[i].next);
    refer("/First ", nodes[i].first);
    refer("/Last ", nodes[i].last);
    if (nodes[i].descendants != 0) {
      keys += "/Count ";
      append_integer(keys, nodes[i].descendants);
    }
    objects.haru().set_keys(refs[i], std::move(keys));
  }
  return refs.back();
}

}  // namespace hopbao::pdf
