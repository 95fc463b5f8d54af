#include "text/font.hpp"

#include "text/font_impl.hpp"

#include <freetype/freetype.h>
#include <freetype/tttables.h>
#include <hb-ot.h>

#include <algorithm>
#include <array>
#include <numeric>
#include <system_error>
#include <utility>

namespace hopbao::text {

namespace {

/// An ink that no glyph has (bottom above top): not measured yet.
constexpr std::uint32_t kNotMeasured = 0x80007FFF;

// OS/2 fsType: licences that keep us from embedding a subset.
constexpr unsigned kUsageBits = 0x000F;
constexpr unsigned kRestricted = 0x0002;
constexpr unsigned kNoSubset = 0x0100;
constexpr unsigned kBitmapsOnly = 0x0200;

/// A face as FreeType sees it, for as long as it is checked.
class CheckedFace {
 public:
  explicit CheckedFace(std::string_view bytes) {
    if (FT_Init_FreeType(&library_) != 0) return;
    error_ = FT_New_Memory_Face(library_, reinterpret_cast<const FT_Byte*>(bytes.data()),
                                static_cast<FT_Long>(bytes.size()), 0, &face_);
  }
  CheckedFace(const CheckedFace&) = delete;
  CheckedFace& operator=(const CheckedFace&) = delete;
  ~CheckedFace() {
    if (face_ != nullptr) FT_Done_Face(face_);
    if (library_ != nullptr) FT_Done_FreeType(library_);
  }

  FT_Face face() const { return face_; }
  FT_Error error() const { return error_; }
  template <class Table>
  const Table* table(FT_Sfnt_Tag tag) const {
    return static_cast<const Table*>(FT_Get_Sfnt_Table(face_, tag));
  }
  bool has_table(FT_ULong tag) const {
    FT_ULong length = 0;
    return FT_Load_Sfnt_Table(face_, tag, 0, nullptr, &length) == 0 && length > 0;
  }

 private:
  FT_Library library_ = nullptr;
  FT_Face face_ = nullptr;
  FT_Error error_ = -1;
};

std::string hexadecimal(unsigned value) {
  static constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string text = "0x";
  for (int shift = 12; shift >= 0; shift -= 4) text += kDigits[value >> shift & 0xF];
  return text;
}

/// Why the face cannot be used; empty if it can.
std::string fault_of(const CheckedFace& checked) {
  if (checked.face() == nullptr) {
    return "FreeType " + hexadecimal(static_cast<unsigned>(checked.error()) & 0xFFFF);
  }
  const FT_Face face = checked.face();
  if (!FT_IS_SFNT(face) || !FT_IS_SCALABLE(face)) return "no TrueType/OpenType outlines";
  if (FT_HAS_MULTIPLE_MASTERS(face)) return "fvar";
  for (const FT_Sfnt_Tag tag : {FT_SFNT_HHEA, FT_SFNT_OS2, FT_SFNT_POST}) {
    if (FT_Get_Sfnt_Table(face, tag) == nullptr) return "no hhea, OS/2 or post";
  }
  const unsigned type = checked.table<TT_OS2>(FT_SFNT_OS2)->fsType;
  const bool restricted = (type & kUsageBits) == kRestricted;
  if (restricted || (type & (kBitmapsOnly | kNoSubset)) != 0) return "fsType " + hexadecimal(type);
  return {};
}

/// IBM's family class, or else PANOSE's serif style, says "without serifs"; faces that say nothing
/// have them.
bool has_serifs(const TT_OS2& os2) {
  const int family_class = os2.sFamilyClass >> 8;
  if (family_class != 0) return family_class != 8;
  return os2.panose[0] != 2 || os2.panose[1] < 11;
}

FontMetrics metrics_of(const CheckedFace& checked) {
  const FT_Face face = checked.face();
  const auto& hhea = *checked.table<TT_HoriHeader>(FT_SFNT_HHEA);
  const auto& os2 = *checked.table<TT_OS2>(FT_SFNT_OS2);
  const auto& post = *checked.table<TT_Postscript>(FT_SFNT_POST);
  FontMetrics metrics;
  metrics.units_per_em = face->units_per_EM;
  metrics.ascent = hhea.Ascender;
  metrics.descent = hhea.Descender;
  if (os2.version >= 2) {
    metrics.cap_height = os2.sCapHeight;
    metrics.x_height = os2.sxHeight;
  }
  metrics.bbox[0] = static_cast<int>(face->bbox.xMin);
  metrics.bbox[1] = static_cast<int>(face->bbox.yMin);
  metrics.bbox[2] = static_cast<int>(face->bbox.xMax);
  metrics.bbox[3] = static_cast<int>(face->bbox.yMax);
  metrics.italic_angle = static_cast<double>(post.italicAngle) / 65536;
  metrics.fixed_pitch = post.isFixedPitch != 0;
  metrics.serif = has_serifs(os2);
  metrics.cff = checked.has_table(FT_MAKE_TAG('C', 'F', 'F', ' '));
  return metrics;
}

std::vector<bool> coverage_of(hb_face_t* face) {
  const HbOwner<hb_set_t> set(hb_set_create());
  hb_face_collect_unicodes(face, set.get());
  if (hb_set_is_empty(set.get())) return {};
  std::vector<bool> covered(hb_set_get_max(set.get()) + 1);
  for (hb_codepoint_t c = HB_SET_VALUE_INVALID; hb_set_next(set.get(), &c);) covered[c] = true;
  return covered;
}

std::vector<std::uint16_t> advances_of(hb_font_t* font, unsigned count) {
  std::vector<hb_codepoint_t> glyphs(count);
  std::iota(glyphs.begin(), glyphs.end(), 0u);
  std::vector<hb_position_t> wide(count);
  hb_font_get_glyph_h_advances(font, count, glyphs.data(), sizeof(hb_codepoint_t), wide.data(),
                               sizeof(hb_position_t));
  std::vector<std::uint16_t> advances(count);
  std::ranges::transform(wide, advances.begin(),
                         [](hb_position_t w) { return static_cast<std::uint16_t>(w); });
  return advances;
}

hb_codepoint_t glyph_of(hb_font_t* font, char32_t code_point) {
  hb_codepoint_t glyph = 0;
  hb_font_get_nominal_glyph(font, code_point, &glyph);
  return glyph;
}

/// The height of `letter`, for old faces that do not say it.
int height_of(const Font& font, hb_codepoint_t letter) {
  int top = 0;
  int bottom = 0;
  font.ink(letter, top, bottom);
  return top;
}

/// HarfBuzz's view of the file, in font units, and the tables.
void prepare(Font::Impl& impl) {
  impl.face.reset(hb_face_create(impl.blob.get(), 0));
  hb_face_make_immutable(impl.face.get());
  impl.font.reset(hb_font_create(impl.face.get()));
  hb_ot_font_set_funcs(impl.font.get());
  hb_font_set_scale(impl.font.get(), impl.metrics.units_per_em, impl.metrics.units_per_em);
  hb_font_make_immutable(impl.font.get());
  impl.covered = coverage_of(impl.face.get());
  const unsigned count = hb_face_get_glyph_count(impl.face.get());
  impl.advances = advances_of(impl.font.get(), count);
  impl.inks = std::vector<std::atomic<std::uint32_t>>(count);
  for (auto& ink : impl.inks) ink.store(kNotMeasured, std::memory_order_relaxed);
  const hb_codepoint_t space = glyph_of(impl.font.get(), U' ');
  impl.space_advance = space != 0 ? impl.advances[space] : impl.metrics.units_per_em / 4;
}

}  // namespace

Font::Font(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Font::~Font() = default;

std::shared_ptr<const Font> Font::open(std::string family, int weight, bool italic,
                                       const std::filesystem::path& file, std::string& reason) {
  reason = file.string() + ": ";
  std::error_code error;
  const bool regular = std::filesystem::is_regular_file(file, error);
  auto impl = std::make_unique<Impl>();
  if (regular) impl->blob.reset(hb_blob_create_from_file_or_fail(file.c_str()));
  if (!impl->blob) {
    reason += std::filesystem::exists(file, error) ? "EACCES" : "ENOENT";
    return nullptr;
  }
  unsigned size = 0;
  const char* data = hb_blob_get_data(impl->blob.get(), &size);
  const CheckedFace checked({data, size});
  const std::string fault = fault_of(checked);
  if (!fault.empty()) {
    reason += fault;
    return nullptr;
  }
  impl->family = std::move(family);
  impl->weight = weight;
  impl->italic = italic;
  const char* name = FT_Get_Postscript_Name(checked.face());
  impl->postscript_name = name != nullptr ? name : file.stem().string();
  impl->metrics = metrics_of(checked);
  prepare(*impl);
  hb_font_t* hb = impl->font.get();
  FontMetrics& metrics = impl->metrics;
  auto font = std::make_shared<Font>(std::move(impl));
  if (metrics.cap_height <= 0) metrics.cap_height = height_of(*font, glyph_of(hb, U'H'));
  if (metrics.x_height <= 0) metrics.x_height = height_of(*font, glyph_of(hb, U'x'));
  reason.clear();
  return font;
}

const std::string& Font::family() const {
  return impl_->family;
}
int Font::weight() const {
  return impl_->weight;
}
bool Font::italic() const {
  return impl_->italic;
}
const std::string& Font::postscript_name() const {
  return impl_->postscript_name;
}
const FontMetrics& Font::metrics() const {
  return impl_->metrics;
}
int Font::space_advance() const {
  return impl_->space_advance;
}

std::string_view Font::bytes() const {
  unsigned size = 0;
  const char* data = hb_blob_get_data(impl_->blob.get(), &size);
  return {data, size};
}

bool Font::has_glyph(char32_t code_point) const {
  return code_point < impl_->covered.size() && impl_->covered[code_point];
}

int Font::advance(std::uint32_t glyph) const {
  return glyph < impl_->advances.size() ? impl_->advances[glyph] : 0;
}

static std::uint32_t measure_ink(hb_font_t* font, std::uint32_t glyph) {
  hb_glyph_extents_t extents{};
  if (!hb_font_get_glyph_extents(font, glyph, &extents)) return 0;
  const auto clip = [](int value) {
    return static_cast<std::uint16_t>(static_cast<std::int16_t>(std::clamp(value, -32767, 32767)));
  };
  // HarfBuzz has heights run downwards.
  return static_cast<std::uint32_t>(clip(extents.y_bearing)) << 16 |
         clip(extents.y_bearing + extents.height);
}

void Font::ink(std::uint32_t glyph, int& top, int& bottom) const {
  top = bottom = 0;
  if (glyph >= impl_->inks.size()) return;
  std::atomic<std::uint32_t>& slot = impl_->inks[glyph];
  std::uint32_t packed = slot.load(std::memory_order_relaxed);
  if (packed == kNotMeasured) {
    packed = measure_ink(impl_->font.get(), glyph);
    slot.store(packed, std::memory_order_relaxed);
  }
  top = static_cast<std::int16_t>(packed >> 16);
  bottom = static_cast<std::int16_t>(packed & 0xFFFF);
}

}  // namespace hopbao::text
