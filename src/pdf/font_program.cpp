#include "pdf/font_program.hpp"

#include "base/invariant.hpp"

#include <hb-subset.h>

#include <array>

namespace hopbao::pdf {

template <class T, void (*destroy)(T*)>
struct Destroy {
  void operator()(T* object) const { destroy(object); }
};
template <class T, void (*destroy)(T*)>
using Owned = std::unique_ptr<T, Destroy<T, destroy>>;
using Blob = Owned<hb_blob_t, hb_blob_destroy>;
using Face = Owned<hb_face_t, hb_face_destroy>;
using Input = Owned<hb_subset_input_t, hb_subset_input_destroy>;
using Plan = Owned<hb_subset_plan_t, hb_subset_plan_destroy>;

void FontProgram::Free::operator()(hb_face_t* face) const {
  hb_face_destroy(face);
}

FontProgram::FontProgram(const text::Font& font) : font_(font) {
  const std::string_view bytes = font.bytes();
  const Blob blob(hb_blob_create(bytes.data(), static_cast<unsigned>(bytes.size()),
                                 HB_MEMORY_MODE_READONLY, nullptr, nullptr));
  face_.reset(hb_face_create(blob.get(), 0));
}

std::optional<std::uint16_t> FontProgram::glyph_of(char32_t code_point) const {
  const Owned<hb_font_t, hb_font_destroy> font(hb_font_create(face_.get()));
  hb_codepoint_t glyph = 0;
  if (!hb_font_get_nominal_glyph(font.get(), code_point, &glyph)) return std::nullopt;
  return static_cast<std::uint16_t>(glyph);
}

/// Tables that a CIDFont has no use for: layout, names, mapping of characters, metrics of other
/// systems.
static void drop_tables(hb_subset_input_t* input) {
  static constexpr std::array kTables{
      HB_TAG('G', 'S', 'U', 'B'), HB_TAG('G', 'P', 'O', 'S'), HB_TAG('G', 'D', 'E', 'F'),
      HB_TAG('k', 'e', 'r', 'n'), HB_TAG('n', 'a', 'm', 'e'), HB_TAG('p', 'o', 's', 't'),
      HB_TAG('O', 'S', '/', '2'), HB_TAG('c', 'm', 'a', 'p'), HB_TAG('g', 'a', 's', 'p'),
      HB_TAG('S', 'T', 'A', 'T'), HB_TAG('M', 'A', 'T', 'H'), HB_TAG('B', 'A', 'S', 'E'),
      HB_TAG('D', 'S', 'I', 'G'), HB_TAG('J', 'S', 'T', 'F'), HB_TAG('h', 'd', 'm', 'x'),
      HB_TAG('V', 'D', 'M', 'X'), HB_TAG('L', 'T', 'S', 'H'), HB_TAG('P', 'C', 'L', 'T'),
      HB_TAG('m', 'e', 't', 'a'), HB_TAG('V', 'O', 'R', 'G'), HB_TAG('v', 'h', 'e', 'a'),
      HB_TAG('v', 'm', 't', 'x'), HB_TAG('F', 'F', 'T', 'M'), HB_TAG('S', 'V', 'G', ' '),
      HB_TAG('C', 'O', 'L', 'R'), HB_TAG('C', 'P', 'A', 'L')};
  hb_set_t* dropped = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG);
  for (const hb_tag_t table : kTables) hb_set_add(dropped, table);
}

static Input make_input(std::span<const std::uint16_t> glyphs, bool cff) {
  Input input(hb_subset_input_create_or_fail());
  if (!input) throw std::bad_alloc();
  const unsigned flags = cff ? HB_SUBSET_FLAGS_RETAIN_GIDS : HB_SUBSET_FLAGS_NO_HINTING;
  hb_subset_input_set_flags(input.get(), flags | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
  hb_set_t* set = hb_subset_input_glyph_set(input.get());
  hb_set_add(set, 0);
  for (const std::uint16_t glyph : glyphs) hb_set_add(set, glyph);
  drop_tables(input.get());
  return input;
}

static std::string copy_bytes(hb_blob_t* owned) {
  const Blob blob(owned);
  unsigned length = 0;
  const char* data = hb_blob_get_data(blob.get(), &length);
  return std::string(data, length);
}

FontSubset FontProgram::subset(std::span<const std::uint16_t> glyphs) const {
  const bool cff = font_.metrics().cff;
  const Input input = make_input(glyphs, cff);
  const Plan plan(hb_subset_plan_create_or_fail(face_.get(), input.get()));
  invariant(plan != nullptr, "font cannot be planned as a subset");
  const Face cut(hb_subset_plan_execute_or_fail(plan.get()));
  invariant(cut != nullptr, "font cannot be cut to a subset");

  FontSubset subset;
  subset.bytes = copy_bytes(cff ? hb_face_reference_table(cut.get(), HB_TAG('C', 'F', 'F', ' '))
                                : hb_face_reference_blob(cut.get()));
  invariant(!subset.bytes.empty(), "font subset is empty");
  const hb_map_t* mapping = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
  subset.new_ids.reserve(glyphs.size());
  for (const std::uint16_t glyph : glyphs) {
    subset.new_ids.push_back(static_cast<std::uint16_t>(hb_map_get(mapping, glyph)));
  }
  return subset;
}

}  // namespace hopbao::pdf
