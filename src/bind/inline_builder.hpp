#pragma once

#include "bind/cascade.hpp"
#include "bind/context.hpp"
#include "document/inline.hpp"
#include "input/value.hpp"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

namespace hopbao::bind {

/// How the next characters look, where they belong and lead.
struct TextLook {
  document::SharedTextStyle style;
  TextTransform transform = TextTransform::none;
  document::StructId tag;
  std::string target;
  bool marks_note = false;  ///< as document::Text has it
};

/// The look of a style's own text in the element `tag`.
TextLook look_of(const Style& style, document::StructId tag);

/// The look of a note's mark behind it.
TextLook raised(TextLook look);

/// Place of bytes [begin, end) of a text.
using PlaceOf = std::function<diagnostics::SourceSpan(std::size_t, std::size_t)>;

/// Puts a line of inlines together: plain characters, bound values, numbers that the layout makes.
class InlineBuilder {
 public:
  explicit InlineBuilder(Context& context) : context_(context) {}

  /// Characters as they are.
  void plain(std::string_view text, const diagnostics::SourceSpan& span, const TextLook& look);
  /// Characters with a source in the provenance.
  void sourced(std::string_view text, document::Source source, const diagnostics::SourceSpan& span,
               const TextLook& look);
  /// A number that the layout counts: of a heading, an exhibit, a row. Never capitalised.
  void counted(std::string_view text, const TextLook& look);
  /// A text with bindings; line feeds in it break the line. Faults and what figures lack are
  /// reported with their place.
  void bound(std::string_view text, const PlaceOf& place, const TextLook& look);
  /// The same for a string of a file. Nothing if `text` is nullptr.
  void bound(const input::Value* text, const TextLook& look);
  /// The number of the page where the look's target stands.
  void page_of(const TextLook& look);
  void blank(std::string name, Length width, const diagnostics::SourceSpan& span,
             const TextLook& look);
  void line_break(const diagnostics::SourceSpan& span);
  /// The space that a line end in the file stands for.
  void space(const TextLook& look);
  void add(document::Inline piece) { content_.push_back(std::move(piece)); }

  bool empty() const { return content_.empty(); }
  document::Inlines take() { return std::move(content_); }

 private:
  void figure_value(const struct FigurePart& part, const diagnostics::SourceSpan& span,
                    const TextLook& look);
  void lines(std::string_view text, std::size_t begin, const PlaceOf& place, const TextLook& look);

  Context& context_;
  document::Inlines content_;
};

/// A paragraph in a style; empty content is allowed and prints nothing.
document::Paragraph make_paragraph(document::Inlines content, const Style& style,
                                   document::StructId tag);
/// A paragraph of one string of a file.
document::Paragraph bound_paragraph(const input::Value* text, const Style& style,
                                    document::StructId tag, Context& context);

}  // namespace hopbao::bind
