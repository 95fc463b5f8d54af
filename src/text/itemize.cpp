#include "text/itemize.hpp"

#include "unicode/utf8.hpp"

#include <hb.h>

namespace hopbao::text {

static bool is_mark(char32_t code_point) {
  return code_point >= 0x300 &&
         hb_unicode_combining_class(hb_unicode_funcs_get_default(), code_point) !=
             HB_UNICODE_COMBINING_CLASS_NOT_REORDERED;
}

static void report_missing(const document::Text& text, std::size_t index, char32_t code_point,
                           diagnostics::DiagnosticSink& sink) {
  diagnostics::SourceSpan place = text.span;
  // Printed numbers stand for their whole binding; only typed text is as long as its source.
  if (!text.source.valid()) place.column += static_cast<std::uint32_t>(index);
  place.length = 1;
  std::string character;
  unicode::append_utf8(character, code_point);
  sink.report(diagnostics::Kind::glyph_missing, place,
              {character, text.style.family, unicode::code_point_name(code_point)});
}

std::vector<FontSpan> itemize(const document::Text& text, FontBook& fonts,
                              diagnostics::DiagnosticSink& sink) {
  std::vector<FontSpan> spans;
  const SharedFont own = fonts.face(text.style, text.span, sink);
  if (!own) return spans;
  SharedFont current = own;
  std::size_t index = 0;
  for (std::size_t at = 0; at < text.text.size(); ++index) {
    const std::size_t begin = at;
    const char32_t code_point = unicode::next_code_point(text.text, at);
    if (!is_mark(code_point) || !current->has_glyph(code_point)) {
      current = own->has_glyph(code_point) ? own : fonts.fallback(text.style, code_point);
    }
    if (!current) {
      report_missing(text, index, code_point, sink);
      current = own;
      continue;
    }
    if (spans.empty() || spans.back().font != current) spans.push_back({current, {}});
    spans.back().text.append(text.text, begin, at - begin);
  }
  return spans;
}

}  // namespace hopbao::text
