#pragma once

#include "text/font.hpp"

#include <hb.h>

#include <string>
#include <vector>

namespace hopbao::text {

/// What a face holds inside this folder: HarfBuzz's view of the file, in font units.
struct Font::Impl {
  std::string family;
  int weight = 400;
  bool italic = false;
  std::string postscript_name;
  FontMetrics metrics;
  hb_blob_t* blob = nullptr;
  hb_face_t* face = nullptr;
  hb_font_t* font = nullptr;

  struct Extent {
    bool known = false;
    int top = 0;
    int bottom = 0;
  };
  /// Ink of each glyph, measured when first asked for: only a cache, so it may change in a const font.
  mutable std::vector<Extent> extents;

  Impl() = default;
  ~Impl();
  Impl(const Impl&) = delete;
  Impl& operator=(const Impl&) = delete;
};

}  // namespace hopbao::text
