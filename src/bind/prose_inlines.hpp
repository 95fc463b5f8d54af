#pragma once

#include "bind/inline_builder.hpp"
#include "bind/prose.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace hopbao::bind {

/// A text that was read as Markdown, and where its bytes stand. References outlive their use.
struct ProseText {
  const TextPlaces& places;
  std::span<const MarkdownNode> notes;
  std::ptrdiff_t shift = 0;  ///< from a byte of what was parsed to the byte of `places`
};

/// Turns the inlines of one Markdown text into the document's, and its notes into notes.
class ProseInlines {
 public:
  ProseInlines(const ProseText& text, Context& context, Exhibits& exhibits)
      : text_(text), context_(context), exhibits_(exhibits), notes_(text.notes.size()) {}
  ProseInlines(const Section& section, Context& context, Exhibits& exhibits)
      : ProseInlines(ProseText{*section.places, section.body.notes}, context, exhibits) {}

  /// The children of `node`. New notes become elements below `container`, which holds the
  /// paragraph.
  document::Inlines read(const MarkdownNode& node, const TextLook& look,
                         document::StructId container);
  diagnostics::SourceSpan span(const MarkdownNode& node) const;
  void report_unsupported(const MarkdownNode& node, std::string what);

 private:
  void children(const MarkdownNode& node, const TextLook& look, InlineBuilder& into);
  void inline_node(const MarkdownNode& node, const TextLook& look, InlineBuilder& into);
  void text(const MarkdownNode& node, const TextLook& look, InlineBuilder& into);
  struct Reference;
  std::optional<Reference> reference_of(const MarkdownNode& node);
  void reference(const MarkdownNode& node, const TextLook& look, InlineBuilder& into);
  void note_mark(const MarkdownNode& node, const TextLook& look, InlineBuilder& into);
  std::size_t add_note(const MarkdownNode& note);

  diagnostics::SourceSpan place(std::size_t begin, std::size_t end) const;

  ProseText text_;
  Context& context_;
  Exhibits& exhibits_;
  std::vector<std::optional<std::size_t>>
      notes_;  ///< index in the document of each note marked so far
  document::StructId container_;
  bool inside_note_ = false;
};

}  // namespace hopbao::bind
