#include "layout/content.hpp"

namespace hopbao::layout {

text::ShapedText shape_content(const document::Inlines& content, const Context& context) {
  if (!has_fields(content)) return text::shape(content, context.lang, context.fonts, context.sink);
  const document::Inlines resolved = resolve_fields(content, [&](const document::PageField& field) {
    return context.numbers.of(field.text.target);
  });
  return text::shape(resolved, context.lang, context.fonts, context.sink);
}

}  // namespace hopbao::layout
