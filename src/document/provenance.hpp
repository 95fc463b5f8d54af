#pragma once

#include "base/decimal.hpp"
#include "base/id.hpp"
#include "diagnostics/source.hpp"

#include <cstdint>
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
/// this table.
class Provenance {
 public:
  /// The source's id; the one it has already if it was added before.
  SourceId add(Source source);
  const Source& at(SourceId id) const { return sources_.at(id.value); }
  const std::vector<Source>& all() const { return sources_; }

 private:
  std::vector<Source> sources_;
  std::multimap<std::size_t, SourceId> by_hash_;
};

}  // namespace hopbao::document
