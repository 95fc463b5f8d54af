#pragma once

#include "document/direction.hpp"
#include "document/exhibit.hpp"
#include "document/text_blocks.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace hopbao::document {

/// One key figure, set large: of a tile or of the press release's column of figures.
struct KeyFigure {
  Paragraph label;
  Paragraph number;  ///< the number, and before it "khoảng" or a unit that English puts there
  Inlines unit;      ///< behind the number, its space included; may be empty
  bool unit_close = false;  ///< "%": never parted from its number
  Paragraph change;         ///< "tăng 17,3% so với cùng kỳ"; may be empty
  Direction direction = Direction::none;
  Color mark_color;
  Paragraph foot;  ///< status, period, plan; tiles only; may be empty
};

/// Key-figure tiles in even rows. All numbers take `small_number`, and their units a line below, as
/// soon as one number with its unit is too wide.
struct Tiles {
  std::vector<KeyFigure> tiles;
  SharedStyle small_number;
  SharedStyle unit;  ///< of a unit below its number
  int columns = 3;   ///< of a row; the tiles share the row's width evenly
  Length width;      ///< of a row
  Length height;     ///< of a tile, its rule included
  Length gap;
  Length padding;
  Length rule_width;
  Color rule_color;
  Color ground;
  Length space_before;
  Length space_after;
};

/// Three to five figures stacked beside a text.
struct FigureColumn {
  std::vector<KeyFigure> figures;
  Length width;
  Length rule_width;  ///< above the first figure
  Color rule_color;
  Length inner_rule_width;  ///< between figures
  Color inner_rule_color;
  Length padding;  ///< from a rule to the label below it
  Length gap;      ///< from a figure's last line to the rule below it
  Length space_after;
};

/// Head of a press release: office and kind of paper on one line over a rule, then place, hour, day
/// and whether it may be published.
struct Masthead {
  Paragraph office;
  Paragraph product;
  Paragraph dateline;
  Length rule_width;
  Color rule_color;
  Length rule_gap;  ///< from the first line to the rule
  Length line_gap;  ///< from the rule to the second line
  Length space_after;
};

/// The head of a press release. More lines than `max_lines` are an error.
struct Headline {
  Paragraph text;
  std::string title;  ///< outline text
  std::string id;     ///< destination name
  int max_lines = 2;
};

/// Opening of a publication: a word above, the finding as its head, a lead.
struct Opener {
  Paragraph kicker;
  Paragraph finding;
  std::string title;  ///< outline text
  std::string id;     ///< destination name
  Paragraph lead;
  Length measure;  ///< finding and lead are at most this wide
};

/// One figure of a cover as a bar. `length` is what is drawn, `value` what is printed.
struct CoverBar {
  Inlines name;
  Inlines value;
  Decimal length;
  bool highlight = false;
  StructId tag;
};

/// Measures of a cover, from the page's edges.
struct CoverMeasures {
  Length margin;      ///< at the left and the right; the bars' zero
  Length office_top;  ///< of each text: upper edge of its first line
  Length title_top;
  Length finding_gap;  ///< from the title's last line
  Length bars_top;
  Length caption_gap;  ///< from the caption to the first bar
  Length bar_height;
  Length bar_gap;
  Length longest_bar;  ///< from the zero
  Length value_gap;    ///< from a bar's end to its value
  Length foot_top;     ///< of the rule
  Length foot_rule;
  Length foot_gap;  ///< from the rule to the text
  Length outline;   ///< of bars below zero
  Length bleed;     ///< ink reaches this far over the page's edges
};

/// A page-high cover whose picture is the data.
struct Cover {
  Paragraph office;
  Paragraph title;
  std::string outline;  ///< outline text
  Paragraph finding;
  Paragraph caption;  ///< what the bars show
  std::vector<CoverBar> bars;
  SharedStyle bar_name;   ///< inside a bar
  SharedStyle bar_value;  ///< behind it
  Paragraph event;
  Paragraph status;
  CoverMeasures measures;
  Color ground;
  Color bar;
  Color highlight;
  Color ink;  ///< of rules, of names on the ground
};

using AsideBlock = std::variant<Paragraph, List, Exhibit>;

/// Text set off from the running text: a quotation with a rule at its left, or a call-out box on a
/// ground. Only a box holds exhibits; it is never divided then.
struct Aside {
  std::optional<Paragraph> title;
  std::vector<AsideBlock> body;
  std::optional<Color> ground;
  Length padding_block;   ///< above and below, on the ground
  Length padding_inline;  ///< left and right
  Length indent;          ///< of the whole, from the measure's left edge
  Length rule_width;      ///< at the left; 0: none
  Color rule_color;
  double keep_below = 0;  ///< never divided if lower than this part of the page
  Length space_before;
  Length space_after;
  StructId tag;
};

}  // namespace hopbao::document
