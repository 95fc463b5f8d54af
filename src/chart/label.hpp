#pragma once

#include "diagnostics/diagnostic.hpp"
#include "document/chart.hpp"
#include "text/font_book.hpp"
#include "text/paragraph.hpp"

#include <string>
#include <vector>

namespace hopbao::chart {

/// A label, shaped and broken: one line, or several lines at one leading. Its origin is the left
/// end of the first baseline.
struct Label {
  std::string text;  ///< its characters, for messages
  std::vector<text::Line> lines;
  Length leading;
  Length width;       ///< of the widest line
  Length cap_height;  ///< of its first face

  bool empty() const { return lines.empty(); }
  Length ascent() const;   ///< ink above the first baseline
  Length descent() const;  ///< ink below the last baseline
  /// From the highest ink to the lowest.
  Length height() const;
  /// Where the first baseline stands if the capitals and digits are centred on `center`.
  Length baseline_around(Length center) const;
};

/// Characters of a label in one style and from one source.
struct LabelText {
  std::string text;
  document::TextStyle style;
  diagnostics::SourceSpan span;
  document::SourceId source;
};

/// Sets the labels of one chart. Holds what they all share; borrows it for the time of drawing.
class LabelSetter {
 public:
  LabelSetter(const document::Chart& chart, text::FontBook& fonts,
              diagnostics::DiagnosticSink& sink)
      : chart_(chart), fonts_(fonts), sink_(sink) {}

  const document::Chart& chart() const { return chart_; }

  /// The chart's label style: regular, for names and axes.
  document::TextStyle regular() const { return chart_.label; }
  /// In weight 600: values at marks, the total's name.
  document::TextStyle strong() const;
  /// A point smaller and grey, but not under 7.5 pt: names of reference lines, remarks on the axis.
  document::TextStyle remark() const;

  /// One unbroken line.
  Label line(const std::vector<LabelText>& texts) const;
  /// One line if it fits into `width`, else the fewest lines that do, as even as can be. A word
  /// wider than `width` sticks out: `Label::width` tells.
  Label block(const std::vector<LabelText>& texts, Length width) const;

 private:
  text::ShapedText shape(const std::vector<LabelText>& texts) const;
  Label made_of(const std::vector<LabelText>& texts, std::vector<text::Line> lines) const;

  const document::Chart& chart_;
  text::FontBook& fonts_;
  diagnostics::DiagnosticSink& sink_;
};

/// Paints a label in another ink.
void recolor(Label& label, const Color& ink);

/// Distance from the label's left end to its decimal mark; without one, to the right end of its
/// units digit; without a digit ("…"), its width.
Length decimal_offset(const Label& label, Lang lang);

/// Numbers under each other, aligned on the decimal mark.
struct DecimalColumn {
  Length before;  ///< widest part left of the mark
  Length after;   ///< widest part from the mark on

  Length width() const { return before + after; }
  void add(const Label& label, Lang lang);
  /// Where a label begins in a column whose right edge is at `right`.
  Length start_of(const Label& label, Lang lang, Length right) const {
    return right - after - decimal_offset(label, lang);
  }
};

}  // namespace hopbao::chart
