#pragma once

#include "diagnostics/source.hpp"
#include "document/provenance.hpp"
#include "document/structure.hpp"
#include "document/style.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace hopbao::document {

/// A stretch of characters in one style, from one place, in one structure element. NFC, no line
/// feeds.
struct Text {
  std::string text;
  SharedTextStyle style;
  diagnostics::SourceSpan span;
  SourceId source;
  StructId tag;
  std::string target;       ///< name of the destination that a reference leads to; empty: no link
  bool marks_note = false;  ///< the mark of the note at `target`, which leads back to mark_place()
};

/// The destination that a note leads back to: the first of its marks on the pages. `note`: the
/// note's own destination.
std::string mark_place(std::string_view note);

/// Room kept white for a stamp or a hand: nothing is printed in it. A named place of the file.
struct Blank {
  std::string name;
  Length width;
  SharedTextStyle style;
  diagnostics::SourceSpan span;
};

/// A line ends here, the paragraph goes on.
struct LineBreak {
  diagnostics::SourceSpan span;
};

/// Fills the rest of the line, so that what follows ends at the right edge of the measure and stays
/// together: the last line of a contents entry. With `dots` on a grid that all lines of the measure
/// share, else white. Dots are an artifact, no text.
struct Leader {
  bool dots = true;
  SharedTextStyle style;
  diagnostics::SourceSpan span;
};

/// What follows starts at this distance from the left edge of the measure; behind it, if the line
/// is there already, after a word space of `style`.
struct Tab {
  Length at;
  SharedTextStyle style;
  diagnostics::SourceSpan span;
};

/// The mark of a note in running text; `note` indexes Document::notes. `text` is set raised
/// already.
struct NoteMark {
  std::size_t note = 0;
  Text text;
};

/// A number or name that is known only when the pages are made. page_of: number of the page where
/// the text's target stands · page, pages: of this page and how many there are, for running lines ·
/// section: title of the first-level section that the page is in. `text` has all but the
/// characters.
struct PageField {
  enum class Kind : std::uint8_t { page_of, page, pages, section };
  Kind kind = Kind::page_of;
  Text text;
};

using Inline = std::variant<Text, Blank, LineBreak, NoteMark, Leader, Tab, PageField>;
using Inlines = std::vector<Inline>;

/// The characters of a line of inlines; blanks, breaks, leaders and tabs as one space each.
std::string plain_text(const Inlines& inlines);

}  // namespace hopbao::document
