#pragma once

#include "text/font.hpp"

#include <hb.h>

#include <atomic>
#include <memory>
#include <string>
#include <vector>

namespace hopbao::text {

/// Frees HarfBuzz objects.
struct HbDeleter {
  void operator()(hb_blob_t* blob) const { hb_blob_destroy(blob); }
  void operator()(hb_face_t* face) const { hb_face_destroy(face); }
  void operator()(hb_font_t* font) const { hb_font_destroy(font); }
  void operator()(hb_set_t* set) const { hb_set_destroy(set); }
  void operator()(hb_buffer_t* buffer) const { hb_buffer_destroy(buffer); }
};
template <class T>
using HbOwner = std::unique_ptr<T, HbDeleter>;

/// What a Font holds: the mapped file, HarfBuzz's view of it in font units, and tables that answer
/// the questions asked for every character and glyph.
struct Font::Impl {
  std::string family;
  int weight = 400;
  bool italic = false;
  std::string postscript_name;
  FontMetrics metrics;
  HbOwner<hb_blob_t> blob;
  HbOwner<hb_face_t> face;
  HbOwner<hb_font_t> font;
  std::vector<bool> covered;            ///< by code point, as far as the last one in the font
  std::vector<std::uint16_t> advances;  ///< by glyph
  int space_advance = 0;
  /// By glyph, filled when asked for: top and bottom as two 16-bit numbers. Atomic, because a font
  /// is shared; every writer writes the same.
  mutable std::vector<std::atomic<std::uint32_t>> inks;
};

}  // namespace hopbao::text
