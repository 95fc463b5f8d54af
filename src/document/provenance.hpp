#pragma once

#include "base/decimal.hpp"
#include "base/id.hpp"
#include "diagnostics/source.hpp"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace hopbao::document {

struct SourceTag;
/// Where a printed number comes from: an index into the document's Provenance. Not valid: the text
/// prints no number of the data.
using SourceId = Id<SourceTag>;

/// figure: a field of a figure · derived: computed from figures · layout: made while setting the
/// page (numbering, axis ticks) · free: typed by the author.
enum class Origin : std::uint8_t { figure, derived, layout, free };

/// The source of one printed number (or of a figure's printed words).
struct Source {
  Origin origin = Origin::free;
  std::string figure;  ///< id of the figure; empty unless `figure` or `derived`
  std::string
      field;  ///< "value", "plan", "change", "label", "period" …; for layout: what numbers it
  std::optional<Decimal> value;     ///< exact value behind the print, if it is a number
  diagnostics::SourceSpan defined;  ///< the literal in the data file
};

/// All sources of a document, each once, in order of first use. Explain, diff and alt text read
/// this table. A long annex has a million of them: they are held packed, names by their number.
class Provenance {
 public:
  /// The source's id; the one it has already if it was added before.
  SourceId add(const Source& source);
  Source at(SourceId id) const { return unpacked(sources_.at(id.value)); }
  std::size_t size() const { return sources_.size(); }
  /// A copy of them all.
  std::vector<Source> all() const;

 private:
  struct Packed {
    Decimal value;
    diagnostics::SourceSpan defined;
    std::uint32_t figure = 0;  ///< in names_
    std::uint32_t field = 0;
    Origin origin = Origin::free;
    bool has_value = false;
  };

  Source unpacked(const Packed& packed) const;
  std::uint32_t name(const std::string& text);
  std::uint32_t& slot_of(const Packed& packed);
  void grow();

  static constexpr std::uint32_t kFree = 0xFFFFFFFF;
  std::deque<Packed> sources_;
  /// A hash table with open addressing: indices of sources_, at most half of the slots are taken.
  std::vector<std::uint32_t> slots_;
  std::vector<std::string> names_;
  std::map<std::string, std::uint32_t, std::less<>> name_numbers_;
};

}  // namespace hopbao::document
