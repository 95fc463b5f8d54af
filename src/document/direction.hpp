#pragma once

#include <cstdint>

namespace hopbao::document {

/// Which way a figure went since the period it is compared with. The words say it too: the mark
/// drawn for it (▲ ▼ ●) is no text. none: no mark.
enum class Direction : std::uint8_t { none, rise, fall, level };

}  // namespace hopbao::document
