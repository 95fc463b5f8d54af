#include "text/font_book.hpp"

#include "text/shaping_state.hpp"

#include <algorithm>
#include <cstdlib>
#include <tuple>
#include <utility>

namespace hopbao::text {

using diagnostics::Kind;

FontBook::FontBook(std::vector<FontFile> files)
    : files_(std::move(files)), opened_(files_.size()), state_(std::make_unique<ShapingState>()) {}

FontBook::FontBook(FontBook&&) noexcept = default;
FontBook& FontBook::operator=(FontBook&&) noexcept = default;
FontBook::~FontBook() = default;

/// The smaller, the nearer: slope, then distance of weights, then (CSS Fonts, 5.2) the bolder of
/// two equally far ones if the wanted weight is bold, else the lighter.
static auto distance(const FontFile& file, const document::TextStyle& style) {
  const bool wrong_side =
      style.weight > 500 ? file.weight < style.weight : file.weight > style.weight;
  return std::tuple(file.italic != style.italic, std::abs(file.weight - style.weight), wrong_side);
}

std::vector<std::size_t> FontBook::by_nearness(const std::string& family,
                                               const document::TextStyle& style) const {
  std::vector<std::size_t> faces;
  for (std::size_t i = 0; i < files_.size(); ++i) {
    if (files_[i].family == family) faces.push_back(i);
  }
  std::ranges::stable_sort(faces, {}, [&](std::size_t i) { return distance(files_[i], style); });
  return faces;
}

const FontBook::Opened& FontBook::open(std::size_t index) {
  Opened& opened = opened_[index];
  if (!opened.tried) {
    const FontFile& file = files_[index];
    opened.tried = true;
    opened.font = Font::open(file.family, file.weight, file.italic, file.path, opened.reason);
  }
  return opened;
}

void FontBook::report(const document::TextStyle& style, const std::string& reason,
                      const diagnostics::SourceSpan& span, diagnostics::DiagnosticSink& sink) {
  if (std::ranges::find(reported_, style.family) != reported_.end()) return;
  reported_.push_back(style.family);
  if (!reason.empty()) {
    sink.report(Kind::font_unusable, span, {style.family, reason});
    return;
  }
  std::vector<std::string> families;
  for (const FontFile& file : files_) {
    if (std::ranges::find(families, file.family) == families.end()) families.push_back(file.family);
  }
  std::string list;
  for (const std::string& family : families) list += (list.empty() ? "" : ", ") + family;
  sink.report(Kind::font_not_found, span, {style.family, list});
}

SharedFont FontBook::face(const document::TextStyle& style, const diagnostics::SourceSpan& span,
                          diagnostics::DiagnosticSink& sink) {
  std::size_t nearest = files_.size();
  for (std::size_t i = 0; i < files_.size(); ++i) {
    if (files_[i].family != style.family) continue;
    if (nearest == files_.size() || distance(files_[i], style) < distance(files_[nearest], style)) {
      nearest = i;
    }
  }
  if (nearest == files_.size()) {
    report(style, {}, span, sink);
    return nullptr;
  }
  const Opened& opened = open(nearest);
  if (!opened.font) report(style, opened.reason, span, sink);
  return opened.font;
}

SharedFont FontBook::fallback(const document::TextStyle& style, char32_t code_point) {
  std::vector<std::string> tried{style.family};
  for (const FontFile& file : files_) {
    if (std::ranges::find(tried, file.family) != tried.end()) continue;
    tried.push_back(file.family);
    for (const std::size_t index : by_nearness(file.family, style)) {
      const SharedFont& font = open(index).font;
      if (font && font->has_glyph(code_point)) return font;
    }
  }
  return nullptr;
}

}  // namespace hopbao::text
