#pragma once

#include "audit/findings.hpp"
#include "base/lang.hpp"
#include "document/document.hpp"

namespace hopbao::audit {

/// What every check reads, and where it says what it found. All of it outlives the checks.
struct Context {
  Lang lang = Lang::vi;
  const document::StructTree& structure;
  const Places& places;
  Findings& findings;
  bool draft = false;
};

}  // namespace hopbao::audit
