#pragma once

#include "pdf/content_stream.hpp"
#include "pdf/objects.hpp"
#include "scene/scene.hpp"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace hopbao::pdf {

/// Where a page is and how high: what destinations need.
struct PagePlace {
  Ref ref;
  Length height;
};

/// The link annotation of an area (ISO 32000-1, 12.5.6.5): printed, without border, described,
/// leading to a named destination. `key`: its /StructParent.
Ref add_link(Objects& objects, const LinkArea& link, const PagePlace& page,
             std::optional<std::size_t> key);

/// The named destinations of a file. The first place of a name counts: a table that goes on keeps
/// its start.
class Destinations {
 public:
  void add(const std::vector<NamedPlace>& places, const PagePlace& page);
  /// A link's target, to be found among the names by the end.
  void require(const std::string& target) { required_.push_back(target); }
  /// The name tree; none if there are no names. A link that leads nowhere is our mistake.
  Ref write(Objects& objects) const;

 private:
  std::map<std::string, std::string> names_;  ///< name → destination array
  std::vector<std::string> required_;
};

/// A bookmark and the index of its page.
struct OutlineItem {
  scene::Bookmark bookmark;
  std::size_t page = 0;
};

/// The outline (12.3.3), nested by level and open; none if it has no items.
Ref add_outline(Objects& objects, const std::vector<OutlineItem>& items,
                std::span<const PagePlace> pages);

}  // namespace hopbao::pdf
