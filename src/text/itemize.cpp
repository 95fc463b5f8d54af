#include "text/itemize.hpp"

#include "base/invariant.hpp"
#include "unicode/utf8.hpp"

#include <hb.h>

#include <algorithm>
#include <array>
#include <utility>

namespace hopbao::text {

namespace {

struct Range {
  char32_t first;
  char32_t last;
};

/// Unicode's Default_Ignorable_Code_Point: not seen on the page.
constexpr std::array<Range, 17> kIgnorable{{
    {0xAD, 0xAD},
    {0x034F, 0x034F},
    {0x061C, 0x061C},
    {0x115F, 0x1160},
    {0x17B4, 0x17B5},
    {0x180B, 0x180F},
    {0x200B, 0x200F},
    {0x202A, 0x202E},
    {0x2060, 0x206F},
    {0x3164, 0x3164},
    {0xFE00, 0xFE0F},
    {0xFEFF, 0xFEFF},
    {0xFFA0, 0xFFA0},
    {0xFFF0, 0xFFF8},
    {0x1BCA0, 0x1BCA3},
    {0x1D173, 0x1D17A},
    {0xE0000, 0xE0FFF},
}};

bool is_ignorable(char32_t c) {
  if (c < 0xAD) return false;
  return std::ranges::any_of(kIgnorable, [c](Range r) { return c >= r.first && c <= r.last; });
}

bool is_mark(char32_t c) {
  if (c < 0x300) return false;
  const auto category = hb_unicode_general_category(hb_unicode_funcs_get_default(), c);
  return category == HB_UNICODE_GENERAL_CATEGORY_NON_SPACING_MARK ||
         category == HB_UNICODE_GENERAL_CATEGORY_SPACING_MARK ||
         category == HB_UNICODE_GENERAL_CATEGORY_ENCLOSING_MARK;
}

/// Spaces of fixed width, which HarfBuzz makes from the word space where the face has none.
bool is_fixed_space(char32_t c) {
  return c == 0xA0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F || c == 0x3000;
}

/// True if HarfBuzz finds glyphs for the character: its own, or those it is made of.
bool supports(const Font& font, char32_t c) {
  if (font.has_glyph(c)) return true;
  if (is_fixed_space(c)) return font.has_glyph(U' ');
  if (c == 0x2011) return font.has_glyph(0x2010);
  hb_codepoint_t base = 0;
  hb_codepoint_t mark = 0;
  if (!hb_unicode_decompose(hb_unicode_funcs_get_default(), c, &base, &mark)) return false;
  return supports(font, base) && (mark == 0 || supports(font, mark));
}

/// The place of the character at byte `at`. A printed number stands for the whole of its binding;
/// only typed text is as long as its source.
diagnostics::SourceSpan place_of(const document::Text& text, std::size_t at) {
  diagnostics::SourceSpan span = text.span;
  if (span.column == 0 || text.source.valid()) return span;
  const std::size_t before = unicode::count_code_points(std::string_view(text.text).substr(0, at));
  span.column += static_cast<std::uint32_t>(before);
  span.length = 1;
  return span;
}

/// A base character with its marks.
struct Cluster {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool plain = true;  ///< all its characters are in the style's face and drawn as they are
};

class Itemizer {
 public:
  Itemizer(FontBook& fonts, diagnostics::DiagnosticSink& sink) : fonts_(fonts), sink_(sink) {}

  void add_text(std::size_t index, const document::Text& text, bool in_running_text);
  void add_other(std::size_t index, std::string_view stands_for);
  /// A leader or tab, which has the face of its style.
  void add_fill(std::size_t index, const document::SharedTextStyle& style,
                const diagnostics::SourceSpan& span);

  Itemized take() { return std::move(result_); }

 private:
  Cluster next_cluster(std::size_t begin) const;
  void add_cluster(const Cluster& cluster);
  SharedFont font_for(std::string_view cluster);
  void report_missing(std::size_t begin, std::size_t end);
  void append(const SharedFont& font, std::string_view text, std::size_t at);

  FontBook& fonts_;
  diagnostics::DiagnosticSink& sink_;
  Itemized result_;
  // The inline that is being cut.
  const document::Text* inline_ = nullptr;
  std::size_t index_ = 0;
  bool in_running_text_ = true;
  bool open_ = false;  ///< its last stretch may be added to
  SharedFont primary_;
};

void Itemizer::add_other(std::size_t index, std::string_view stands_for) {
  Stretch stretch;
  stretch.inline_index = index;
  stretch.joined = result_.text.size();
  result_.stretches.push_back(std::move(stretch));
  result_.text += stands_for;
}

void Itemizer::add_fill(std::size_t index, const document::SharedTextStyle& style,
                        const diagnostics::SourceSpan& span) {
  add_other(index, "\n");
  result_.stretches.back().font = fonts_.face(*style, span, sink_);
}

void Itemizer::add_text(std::size_t index, const document::Text& text, bool in_running_text) {
  inline_ = &text;
  index_ = index;
  in_running_text_ = in_running_text;
  open_ = false;
  primary_ = fonts_.face(*text.style, text.span, sink_);
  if (!primary_) return;
  std::size_t plain_begin = 0;
  for (std::size_t at = 0; at < text.text.size();) {
    const Cluster cluster = next_cluster(at);
    at = cluster.end;
    if (cluster.plain) continue;
    append(primary_, std::string_view(text.text).substr(plain_begin, cluster.begin - plain_begin),
           plain_begin);
    add_cluster(cluster);
    plain_begin = cluster.end;
  }
  append(primary_, std::string_view(text.text).substr(plain_begin), plain_begin);
}

Cluster Itemizer::next_cluster(std::size_t begin) const {
  const std::string_view text = inline_->text;
  Cluster cluster{begin, begin, true};
  std::size_t at = begin;
  do {
    const char32_t c = unicode::next_code_point(text, at);
    cluster.end = at;
    if (c == '\t' || c == '\n' || is_ignorable(c) || !primary_->has_glyph(c)) cluster.plain = false;
    if (at >= text.size() || static_cast<unsigned char>(text[at]) < 0xCC) break;  // before U+0300
    std::size_t behind = at;
    if (!is_mark(unicode::next_code_point(text, behind))) break;
  } while (true);
  return cluster;
}

/// A cluster that needs another face, or a change.
void Itemizer::add_cluster(const Cluster& cluster) {
  const std::string_view text = inline_->text;
  std::string kept;
  for (std::size_t at = cluster.begin; at < cluster.end;) {
    const std::size_t from = at;
    const char32_t c = unicode::next_code_point(text, at);
    if (c == '\t' || c == '\n') {
      kept += ' ';
    } else if (!is_ignorable(c)) {
      kept += text.substr(from, at - from);
    }
  }
  if (kept.empty()) return;
  const SharedFont font = font_for(kept);
  if (font) {
    append(font, kept, cluster.begin);
  } else {
    report_missing(cluster.begin, cluster.end);
  }
}

static bool supports_all(const Font& font, std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    if (!supports(font, unicode::next_code_point(text, at))) return false;
  }
  return true;
}

SharedFont Itemizer::font_for(std::string_view cluster) {
  if (supports_all(*primary_, cluster)) return primary_;
  for (std::size_t at = 0; at < cluster.size();) {
    const char32_t c = unicode::next_code_point(cluster, at);
    if (primary_->has_glyph(c)) continue;
    SharedFont font = fonts_.fallback(*inline_->style, c);
    if (font && supports_all(*font, cluster)) return font;
  }
  return nullptr;
}

/// No face has the whole cluster: what the style's face has is kept, the rest is reported.
void Itemizer::report_missing(std::size_t begin, std::size_t end) {
  const std::string_view text = inline_->text;
  for (std::size_t at = begin; at < end;) {
    const std::size_t from = at;
    const char32_t c = unicode::next_code_point(text, at);
    if (is_ignorable(c)) continue;
    const std::string_view character = text.substr(from, at - from);
    if (supports(*primary_, c)) {
      append(primary_, character, from);
      continue;
    }
    sink_.report(diagnostics::Kind::glyph_missing, place_of(*inline_, from),
                 {std::string(character), inline_->style->family, unicode::code_point_name(c)});
  }
}

/// Adds characters that stand at byte `at` of the inline.
void Itemizer::append(const SharedFont& font, std::string_view text, std::size_t at) {
  if (text.empty()) return;
  if (!open_ || result_.stretches.back().font != font) {
    Stretch stretch;
    stretch.inline_index = index_;
    stretch.font = font;
    stretch.joined = result_.text.size();
    stretch.span = at == 0 ? inline_->span : place_of(*inline_, at);
    result_.stretches.push_back(std::move(stretch));
    open_ = true;
  }
  result_.stretches.back().text += text;
  if (in_running_text_) result_.text += text;
}

}  // namespace

Itemized itemize(const document::Inlines& inlines, FontBook& fonts,
                 diagnostics::DiagnosticSink& sink) {
  Itemizer itemizer(fonts, sink);
  for (std::size_t i = 0; i < inlines.size(); ++i) {
    std::visit(overloaded{
                   [&](const document::Text& text) { itemizer.add_text(i, text, true); },
                   [&](const document::Blank&) { itemizer.add_other(i, "0"); },
                   [&](const document::LineBreak&) { itemizer.add_other(i, "\n"); },
                   [&](const document::NoteMark& mark) { itemizer.add_text(i, mark.text, false); },
                   [&](const document::PageField& it) { itemizer.add_text(i, it.text, true); },
                   [&](const document::Leader& it) { itemizer.add_fill(i, it.style, it.span); },
                   [&](const document::Tab& it) { itemizer.add_fill(i, it.style, it.span); },
               },
               inlines[i]);
  }
  return itemizer.take();
}

}  // namespace hopbao::text
