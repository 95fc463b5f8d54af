#pragma once

#include "pdf/compact_writer.hpp"
#include "pdf/syntax.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace hopbao::pdf {

/// A page's objects.
struct PageRefs {
  Ref page;
  Ref contents;
};

/// libharu's document: its objects, their numbers, its page tree and catalog. What stands in an
/// object is ours: libharu writes the dictionaries' brackets and its own few entries (page tree,
/// types), our text goes in through a hook, and streams never pass through it. Errors are recorded
/// inside libharu's callback (an exception must not cross C frames) and thrown here after each
/// group of calls, the first one as InvariantError. One thread; written once.
class Haru {
 public:
  Haru();
  ~Haru();
  Haru(const Haru&) = delete;
  Haru& operator=(const Haru&) = delete;

  /// A dictionary that is filled later. Left unfilled it is empty.
  Ref reserve();
  /// A page at the end, without anything on it.
  PageRefs add_page();
  /// Adds entries to a dictionary: one of ours, a page, the catalog or Info. Once for each.
  void set_keys(Ref dictionary, std::string keys);
  /// Makes a dictionary of ours, or a page's contents, a stream. `data` is written as it is; `keys`
  /// name its filter and leave /Length out.
  void set_stream(Ref ref, std::string keys, std::string data);

  Ref catalog() const;
  Ref info() const;
  /// Objects so far, numbered from 1 on.
  std::size_t object_count() const;
  /// Hands every object over to `writer`, whose first object_count() numbers are theirs.
  void write_to(CompactWriter& writer);

 private:
  struct Document;
  struct Body {
    std::string keys;
    std::string data;
    bool stream = false;
    bool unused = false;
  };
  struct Hooks;

  Body& body(Ref ref);
  void check() const;

  std::unique_ptr<Document> document_;
  std::vector<Body> bodies_;  ///< by object number
};

}  // namespace hopbao::pdf
