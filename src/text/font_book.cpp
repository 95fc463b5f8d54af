#include "text/font_book.hpp"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <utility>

namespace hopbao::text {

using diagnostics::Kind;

FontBook::FontBook(std::vector<FontFile> files) : files_(std::move(files)), opened_(files_.size()) {}

/// How far a face is from what a style asks for: a wrong slope is worse than any weight.
static int distance(const FontFile& file, const document::TextStyle& style) {
  return std::abs(file.weight - style.weight) + (file.italic == style.italic ? 0 : 10000);
}

SharedFont FontBook::open(std::size_t index, std::string& reason) {
  if (!opened_[index]) {
    const FontFile& file = files_[index];
    opened_[index] = Font::open(file.family, file.weight, file.italic, file.path, reason);
  }
  return opened_[index];
}

SharedFont FontBook::face(const document::TextStyle& style, const diagnostics::SourceSpan& span,
                          diagnostics::DiagnosticSink& sink) {
  std::size_t best = files_.size();
  int least = std::numeric_limits<int>::max();
  for (std::size_t i = 0; i < files_.size(); ++i) {
    if (files_[i].family != style.family || distance(files_[i], style) >= least) continue;
    least = distance(files_[i], style);
    best = i;
  }
  std::string reason;
  SharedFont font = best < files_.size() ? open(best, reason) : nullptr;
  if (font || std::ranges::find(reported_, style.family) != reported_.end()) return font;
  reported_.push_back(style.family);
  if (best < files_.size()) {
    sink.report(Kind::font_unusable, span, {files_[best].path.filename().string(), reason});
    return nullptr;
  }
  std::string families;
  for (std::size_t i = 0; i < files_.size(); ++i) {
    const bool again = i > 0 && files_[i - 1].family == files_[i].family;
    if (!again) families += (families.empty() ? "" : ", ") + files_[i].family;
  }
  sink.report(Kind::font_not_found, span, {style.family, families});
  return nullptr;
}

SharedFont FontBook::fallback(const document::TextStyle& style, char32_t code_point) {
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < files_.size(); ++i) order.push_back(i);
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    const auto first_of = [&](std::size_t i) {
      return std::ranges::find(files_, files_[i].family, &FontFile::family) - files_.begin();
    };
    return std::pair(first_of(a), distance(files_[a], style)) <
           std::pair(first_of(b), distance(files_[b], style));
  });
  std::string reason;
  for (const std::size_t index : order) {
    if (files_[index].family == style.family) continue;
    const SharedFont font = open(index, reason);
    if (font && font->has_glyph(code_point)) return font;
  }
  return nullptr;
}

}  // namespace hopbao::text
