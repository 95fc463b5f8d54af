#pragma once

#include "pdf/deflate.hpp"
#include "pdf/syntax.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hopbao::pdf {

/// compact: object streams and a cross-reference stream, streams deflated · readable: every object
/// by itself, nothing compressed, a cross-reference table.
enum class Form : std::uint8_t { compact, readable };

/// Puts numbered objects into a file (ISO 32000-1, 7.5): header, body, cross-reference, trailer.
/// Knows nothing of what the objects mean; time and memory grow with their bytes. Every reserved
/// number is added at most once; one that never is becomes a free entry.
class CompactWriter {
 public:
  explicit CompactWriter(Form form);

  /// Sets `count` object numbers aside and returns the first.
  Ref reserve(std::size_t count = 1);
  /// Adds an object that is no stream: the text of its value.
  void add(Ref ref, std::string_view value);
  /// Adds a stream. `keys`: its dictionary's entries without /Length; `data` goes out as it is.
  void add_stream(Ref ref, std::string_view keys, std::string_view data);
  /// Adds a stream whose data is deflated on the way, except in the readable form.
  void add_deflated(Ref ref, std::string_view keys, std::string_view data);
  /// Writes what is left and returns the whole file. /ID comes from the bytes before it. `info` may
  /// be none.
  std::string finish(Ref root, Ref info);

 private:
  /// A row of the cross-reference: where an object is. kind 0 free, 1 at `place` in the file, 2 in
  /// the object stream numbered `place`, at `index`.
  struct Entry {
    std::uint8_t kind = 0;
    std::uint64_t place = 0;
    std::uint16_t index = 0;
  };

  Entry& claim(Ref ref);
  void flush_object_stream();
  void link_free_entries();
  void write_cross_reference_stream(Ref root, Ref info);
  void write_cross_reference_table(Ref root, Ref info);

  Form form_;
  std::string file_;
  std::vector<Entry> entries_{1};
  Deflater deflater_;
  Ref open_stream_;         ///< object stream being filled; none: not begun
  std::string open_index_;  ///< its pairs of object number and offset
  std::string open_values_;
  std::uint16_t open_count_ = 0;
};

}  // namespace hopbao::pdf
