#pragma once

#include "bind/prose.hpp"
#include "bind/prose_inlines.hpp"

#include <string>

namespace hopbao::bind {

/// Makes the headings of all sections, counted through, and appends them to the document. The
/// context outlives it.
class SectionHeadings {
 public:
  /// `first_heading`: heading role of a section's title, from 1 on.
  SectionHeadings(int first_heading, Context& context);

  /// Begins a section with its title, if it has one; returns the element that holds its text.
  document::StructId begin(const Section& section);
  /// A heading inside the section's text, its element below `container`. Reports one that skips a
  /// level or stands too deep.
  void add(const MarkdownNode& node, document::StructId container, ProseInlines& inlines);

 private:
  void add_heading(int level, document::StructId tag, document::Inlines title);
  document::StructId element(int level, document::StructId parent, document::Part part,
                             const diagnostics::SourceSpan& span);

  int first_heading_;
  Context& context_;
  HeadingNumbers numbers_;
  std::string section_id_;
  int base_ = 0;   ///< level of the section's own heading; 0: it has none
  int level_ = 0;  ///< of the heading above
  int inner_ = 0;  ///< headings inside the section so far
};

}  // namespace hopbao::bind
