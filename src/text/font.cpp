#include "text/font.hpp"

#include "text/font_impl.hpp"

#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_FONT_FORMATS_H
#include FT_TRUETYPE_TABLES_H

#include <utility>
#include <cstring>

namespace hopbao::text {

namespace {

struct FreeType {
  FT_Library library = nullptr;
  FreeType() { FT_Init_FreeType(&library); }
  ~FreeType() { FT_Done_FreeType(library); }
  FreeType(const FreeType&) = delete;
  FreeType& operator=(const FreeType&) = delete;
};

struct FreeTypeFace {
  FT_Face face = nullptr;
  ~FreeTypeFace() {
    if (face != nullptr) FT_Done_Face(face);
  }
};

// OS/2 fsType (OpenType specification): bit 1 restricts embedding, bit 9 allows bitmaps only.
constexpr unsigned kRestrictedEmbedding = 0x0002;
constexpr unsigned kBitmapEmbeddingOnly = 0x0200;

FontMetrics read_metrics(FT_Face face) {
  FontMetrics metrics;
  metrics.units_per_em = face->units_per_EM;
  metrics.ascent = face->ascender;
  metrics.descent = face->descender;
  metrics.bbox[0] = static_cast<int>(face->bbox.xMin);
  metrics.bbox[1] = static_cast<int>(face->bbox.yMin);
  metrics.bbox[2] = static_cast<int>(face->bbox.xMax);
  metrics.bbox[3] = static_cast<int>(face->bbox.yMax);
  metrics.fixed_pitch = FT_IS_FIXED_WIDTH(face) != 0;
  metrics.cff = std::strcmp(FT_Get_Font_Format(face), "CFF") == 0;
  if (const auto* os2 = static_cast<const TT_OS2*>(FT_Get_Sfnt_Table(face, FT_SFNT_OS2))) {
    metrics.cap_height = os2->sCapHeight;
    metrics.x_height = os2->sxHeight;
    // PANOSE serif styles 2..10 of the Latin text family.
    metrics.serif = os2->panose[0] == 2 && os2->panose[1] >= 2 && os2->panose[1] <= 10;
  }
  if (metrics.cap_height == 0) metrics.cap_height = metrics.ascent * 7 / 9;
  if (const auto* post = static_cast<const TT_Postscript*>(FT_Get_Sfnt_Table(face, FT_SFNT_POST))) {
    metrics.italic_angle = static_cast<double>(post->italicAngle) / 65536.0;
  }
  return metrics;
}

}  // namespace

Font::Impl::~Impl() {
  hb_font_destroy(font);
  hb_face_destroy(face);
  hb_blob_destroy(blob);
}

Font::Font(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Font::~Font() = default;

std::shared_ptr<const Font> Font::open(std::string family, int weight, bool italic,
                                       const std::filesystem::path& file, std::string& reason) {
  auto impl = std::make_unique<Impl>();
  impl->family = std::move(family);
  impl->weight = weight;
  impl->italic = italic;
  impl->blob = hb_blob_create_from_file_or_fail(file.c_str());
  if (impl->blob == nullptr) {
    reason = "file not found or not readable";
    return nullptr;
  }
  unsigned size = 0;
  const char* bytes = hb_blob_get_data(impl->blob, &size);
  FreeType freetype;
  FreeTypeFace opened;
  if (FT_New_Memory_Face(freetype.library, reinterpret_cast<const FT_Byte*>(bytes),
                         static_cast<FT_Long>(size), 0, &opened.face) != 0 ||
      !FT_IS_SCALABLE(opened.face)) {
    reason = "not a scalable TrueType or OpenType font";
    return nullptr;
  }
  const unsigned rights = FT_Get_FSType_Flags(opened.face);
  if ((rights & (kRestrictedEmbedding | kBitmapEmbeddingOnly)) != 0) {
    reason = "its licence does not allow embedding (fsType)";
    return nullptr;
  }
  impl->metrics = read_metrics(opened.face);
  const char* name = FT_Get_Postscript_Name(opened.face);
  impl->postscript_name = name == nullptr ? "Unnamed" : name;
  impl->face = hb_face_create(impl->blob, 0);
  impl->font = hb_font_create(impl->face);
  hb_font_set_scale(impl->font, impl->metrics.units_per_em, impl->metrics.units_per_em);
  impl->extents.resize(hb_face_get_glyph_count(impl->face));
  return std::make_shared<const Font>(std::move(impl));
}

const std::string& Font::family() const { return impl_->family; }
int Font::weight() const { return impl_->weight; }
bool Font::italic() const { return impl_->italic; }
const std::string& Font::postscript_name() const { return impl_->postscript_name; }
const FontMetrics& Font::metrics() const { return impl_->metrics; }

std::string_view Font::bytes() const {
  unsigned size = 0;
  const char* data = hb_blob_get_data(impl_->blob, &size);
  return {data, size};
}

bool Font::has_glyph(char32_t code_point) const {
  hb_codepoint_t glyph = 0;
  return hb_font_get_nominal_glyph(impl_->font, code_point, &glyph) != 0;
}

int Font::advance(std::uint32_t glyph) const { return hb_font_get_glyph_h_advance(impl_->font, glyph); }

void Font::ink(std::uint32_t glyph, int& top, int& bottom) const {
  top = bottom = 0;
  if (glyph >= impl_->extents.size()) return;
  Impl::Extent& cached = impl_->extents[glyph];
  if (!cached.known) {
    hb_glyph_extents_t extents{};
    hb_font_get_glyph_extents(impl_->font, glyph, &extents);
    cached = {true, extents.y_bearing, extents.y_bearing + extents.height};
  }
  top = cached.top;
  bottom = cached.bottom;
}

}  // namespace hopbao::text
