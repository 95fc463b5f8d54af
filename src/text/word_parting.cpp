#include "text/word_parting.hpp"

#include "text/font_impl.hpp"

#include <hb-ot.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

namespace hopbao::text {

namespace {

/// A layout table's numbers, big-endian. Reading behind its end gives 0 and is remembered.
class TableReader {
 public:
  TableReader(hb_face_t* face, hb_tag_t tag) : blob_(hb_face_reference_table(face, tag)) {
    data_ = hb_blob_get_data(blob_.get(), &size_);
  }
  std::size_t size() const { return size_; }
  bool broken() const { return broken_; }
  std::size_t u16(std::size_t at) {
    if (at + 2 > size_) {
      broken_ = true;
      return 0;
    }
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(data_[i]); };
    return static_cast<std::size_t>(byte(at) << 8 | byte(at + 1));
  }
  std::size_t u32(std::size_t at) { return u16(at) << 16 | u16(at + 2); }

 private:
  HbOwner<hb_blob_t> blob_;
  const char* data_ = nullptr;
  unsigned size_ = 0;
  bool broken_ = false;
};

/// Lookup types by what a space in them would mean, for both tables.
enum class Reach { alone, pair, sequence, context, extension };

Reach substitution_reach(std::size_t type) {
  if (type <= 3) return Reach::alone;  // single, multiple, alternate
  if (type == 5 || type == 6) return Reach::context;
  return type == 7 ? Reach::extension : Reach::sequence;  // else ligature, reverse chaining
}

Reach positioning_reach(std::size_t type) {
  if (type == 1) return Reach::alone;
  if (type == 2) return Reach::pair;
  if (type == 7 || type == 8) return Reach::context;
  if (type == 9) return Reach::extension;
  // Cursive joins neighbours; marks look back to the nearest base, which is of their own word.
  return type == 3 ? Reach::sequence : Reach::alone;
}

bool space_in_lookup(hb_face_t* face, hb_tag_t table, unsigned lookup, hb_codepoint_t space) {
  std::array<HbOwner<hb_set_t>, 3> sets;
  for (auto& set : sets) set.reset(hb_set_create());
  hb_ot_layout_lookup_collect_glyphs(face, table, lookup, sets[0].get(), sets[1].get(),
                                     sets[2].get(), nullptr);
  return std::ranges::any_of(sets,
                             [&](const auto& set) { return hb_set_has(set.get(), space) != 0; });
}

/// What HarfBuzz applies to horizontal Latin text of its own accord (hb-ot-shape.cc), but for the
/// features of fractions, which need a fraction slash.
constexpr std::array<hb_tag_t, 18> kFeatures{
    HB_TAG('a', 'b', 'v', 'm'), HB_TAG('b', 'l', 'w', 'm'), HB_TAG('c', 'c', 'm', 'p'),
    HB_TAG('l', 'o', 'c', 'l'), HB_TAG('m', 'a', 'r', 'k'), HB_TAG('m', 'k', 'm', 'k'),
    HB_TAG('r', 'l', 'i', 'g'), HB_TAG('c', 'a', 'l', 't'), HB_TAG('c', 'l', 'i', 'g'),
    HB_TAG('c', 'u', 'r', 's'), HB_TAG('d', 'i', 's', 't'), HB_TAG('k', 'e', 'r', 'n'),
    HB_TAG('l', 'i', 'g', 'a'), HB_TAG('r', 'c', 'l', 't'), HB_TAG('r', 'v', 'r', 'n'),
    HB_TAG('l', 't', 'r', 'a'), HB_TAG('l', 't', 'r', 'm'), HB_TAG_NONE};

/// The lookups of one table that may come into play, and whether a word may feel one of them across
/// a space.
class LayoutTable {
 public:
  LayoutTable(hb_face_t* face, hb_tag_t tag, hb_codepoint_t space)
      : face_(face), tag_(tag), space_(space), table_(face, tag), lookups_(hb_set_create()) {}

  bool parts_at_spaces() {
    if (table_.size() == 0) return true;
    hb_ot_layout_collect_lookups(face_, tag_, nullptr, nullptr, kFeatures.data(), lookups_.get());
    std::vector<hb_codepoint_t> open;
    for (hb_codepoint_t i = HB_SET_VALUE_INVALID; hb_set_next(lookups_.get(), &i);)
      open.push_back(i);
    const std::size_t list = table_.u16(8);
    while (!open.empty()) {
      const hb_codepoint_t index = open.back();
      open.pop_back();
      if (!lookup_parts(index, list + table_.u16(list + 2 + 2 * index), open)) return false;
    }
    return !table_.broken();
  }

 private:
  static constexpr std::size_t kIgnoreBaseOrLigature = 0x6;

  /// Adds the lookups that it calls to `open`.
  bool lookup_parts(unsigned index, std::size_t lookup, std::vector<hb_codepoint_t>& open) {
    const std::size_t type = table_.u16(lookup);
    if ((table_.u16(lookup + 2) & kIgnoreBaseOrLigature) != 0) return false;
    const std::size_t count = table_.u16(lookup + 4);
    bool neighbours = false;  // whether the space may be one of several glyphs that it looks at
    for (std::size_t i = 0; i < count && !table_.broken(); ++i) {
      std::size_t subtable = lookup + table_.u16(lookup + 6 + 2 * i);
      std::size_t kind = type;
      if (reach_of(kind) == Reach::extension) {
        kind = table_.u16(subtable + 2);
        subtable += table_.u32(subtable + 4);
      }
      const Reach reach = reach_of(kind);
      const bool chained = kind == (tag_ == HB_OT_TAG_GSUB ? 6u : 8u);
      // A pair whose second glyph moves as well is passed over as a whole: the next one shifts.
      const bool both = reach == Reach::pair && table_.u16(subtable + 6) != 0;
      if (both && table_.u16(subtable) != 1) return false;
      if (reach == Reach::context && !add_called(subtable, chained, open)) return false;
      neighbours |= both || reach == Reach::sequence || reach == Reach::context;
    }
    return !neighbours || !space_in_lookup(face_, tag_, index, space_);
  }

  /// The lookups that a context calls; false if it has rules by classes in which class 0 stands:
  /// that is every glyph that no class names, so maybe the space. One by glyphs has many rules: it
  /// may call any lookup of the table.
  bool add_called(std::size_t subtable, bool chained, std::vector<hb_codepoint_t>& open) {
    const std::size_t format = table_.u16(subtable);
    if (format == 1) {
      const std::size_t all = table_.u16(table_.u16(8));
      for (std::size_t i = 0; i < all; ++i) add(i, open);
    }
    if (format == 2) return add_called_by_classes(subtable, chained, open);
    if (format != 3) return format == 1;
    std::size_t at = subtable + 2;
    std::size_t records = 0;
    if (chained) {
      for (int part = 0; part < 3; ++part) at += 2 + 2 * table_.u16(at);
      records = table_.u16(at);
      at += 2;
    } else {
      records = table_.u16(at + 2);
      at += 4 + 2 * table_.u16(at);
    }
    add_records(at, records, open);
    return true;
  }

  bool add_called_by_classes(std::size_t subtable, bool chained,
                             std::vector<hb_codepoint_t>& open) {
    const std::size_t sets = subtable + (chained ? 10 : 6);
    const std::size_t set_count = table_.u16(sets);
    for (std::size_t i = 0; i < set_count && !table_.broken(); ++i) {
      const std::size_t offset = table_.u16(sets + 2 + 2 * i);
      if (offset == 0) continue;
      const std::size_t set = subtable + offset;
      const std::size_t rules = table_.u16(set);
      for (std::size_t rule = 0; rule < rules && !table_.broken(); ++rule) {
        if (!add_rule(set + table_.u16(set + 2 + 2 * rule), chained, open)) return false;
      }
    }
    return true;
  }

  /// The lookups of one rule by classes; false if class 0 is among them. Its first glyph's class is
  /// not named: that one is of the subtable's coverage.
  bool add_rule(std::size_t at, bool chained, std::vector<hb_codepoint_t>& open) {
    const auto classes_named = [&](std::size_t count) {
      bool named = true;
      for (; count > 0 && !table_.broken(); --count, at += 2) named &= table_.u16(at) != 0;
      return named;
    };
    const auto next = [&] {
      at += 2;
      return table_.u16(at - 2);
    };
    bool named = true;
    std::size_t records = 0;
    if (chained) {
      named &= classes_named(next());  // behind it
      const std::size_t inputs = next();
      named &= classes_named(inputs > 0 ? inputs - 1 : 0);
      named &= classes_named(next());  // before it
      records = next();
    } else {
      const std::size_t inputs = next();
      records = next();
      named &= classes_named(inputs > 0 ? inputs - 1 : 0);
    }
    add_records(at, records, open);
    return named;
  }

  void add_records(std::size_t at, std::size_t count, std::vector<hb_codepoint_t>& open) {
    for (std::size_t i = 0; i < count && !table_.broken(); ++i) {
      add(table_.u16(at + 4 * i + 2), open);
    }
  }

  void add(std::size_t lookup, std::vector<hb_codepoint_t>& open) {
    const auto index = static_cast<hb_codepoint_t>(lookup);
    if (hb_set_has(lookups_.get(), index)) return;
    hb_set_add(lookups_.get(), index);
    open.push_back(index);
  }

  Reach reach_of(std::size_t type) const {
    return tag_ == HB_OT_TAG_GSUB ? substitution_reach(type) : positioning_reach(type);
  }

  hb_face_t* face_;
  hb_tag_t tag_;
  hb_codepoint_t space_;
  TableReader table_;
  HbOwner<hb_set_t> lookups_;
};

bool has_table(hb_face_t* face, hb_tag_t tag) {
  return TableReader(face, tag).size() > 0;
}

}  // namespace

bool words_part_at_spaces(const Font& font) {
  const Font::Impl& impl = font.impl();
  hb_face_t* const face = impl.face.get();
  hb_codepoint_t space = 0;
  if (!hb_font_get_nominal_glyph(impl.font.get(), ' ', &space)) return false;
  if (hb_ot_layout_get_glyph_class(face, space) == HB_OT_LAYOUT_GLYPH_CLASS_MARK) return false;
  for (const hb_tag_t other :
       {HB_TAG('k', 'e', 'r', 'n'), HB_TAG('k', 'e', 'r', 'x'), HB_TAG('m', 'o', 'r', 'x'),
        HB_TAG('m', 'o', 'r', 't'), HB_TAG('t', 'r', 'a', 'k')}) {
    if (has_table(face, other)) return false;
  }
  return LayoutTable(face, HB_OT_TAG_GSUB, space).parts_at_spaces() &&
         LayoutTable(face, HB_OT_TAG_GPOS, space).parts_at_spaces();
}

}  // namespace hopbao::text
