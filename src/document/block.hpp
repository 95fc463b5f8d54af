#pragma once

#include "document/designed_blocks.hpp"
#include "document/exhibit.hpp"
#include "document/text_blocks.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace hopbao::document {

/// A heading with its number set in front ("I. ", "1. ", "a) ": part of `content`). Goes into the
/// outline.
struct Heading {
  int level = 1;  ///< 1..6
  Paragraph text;
  std::string id;     ///< destination name
  std::string title;  ///< outline text, number included
};

/// Head block of a decree document (Decree 30/2020, Annex I, boxes 1 to 4): issuer at the left,
/// national title at the right, each over a rule, then number and date on one baseline.
struct Letterhead {
  std::vector<Paragraph> issuer;  ///< the superior office first, if there is one
  std::size_t superior = 0;       ///< how many of `issuer` are the superior office's
  std::vector<Paragraph> national_title;
  Paragraph number;
  Paragraph place_and_date;
  Paragraph urgency;  ///< word in a frame under the number line; empty: no mark
  Size urgency_box;
  Length urgency_gap;        ///< from the number line to the frame
  Length side_air;           ///< right column = its widest line + this
  Length max_right;          ///< right column at most
  double issuer_rule = 0.4;  ///< rule under the issuer, of its own widest line
  Length rule_width;
  Length rule_gap;     ///< from the descenders to the rule's top
  Length number_drop;  ///< from the lower rule to the baseline of number and date
  Length space_after;
};

/// Type and subject of the document, centred, with a rule under them.
struct TitleBlock {
  Paragraph kind;
  Paragraph subject;
  Length rule_length;     ///< where it is not a part of a line
  double rule_ratio = 0;  ///< of the subject's widest line; 0: `rule_length`
  Length rule_width;
  Length rule_gap;
  Length space_after;
};

/// One who signs: authority and position, and the name, which may be empty.
struct Signer {
  std::vector<Paragraph> lines;
  Paragraph name;
};

/// Recipients at the left, level with the signature block at the right; an empty box for signature
/// and seal between position and name. Several signers of a joint document stand side by side over
/// the whole measure, recipients below them.
struct SignatureBlock {
  std::vector<Paragraph> recipients;  ///< head line first
  std::vector<Signer> signers;
  Length width;  ///< of the block of one signer
  Length box_height;
  Length space_before;
};

/// From here on pages follow another template, or begin anew with the same.
struct PageStart {
  std::size_t page = 0;          ///< index into Document::pages
  std::size_t first_number = 0;  ///< of its first page; 0: counted on
};

struct Block;

/// Blocks in balanced columns over the measure.
struct Columns {
  std::size_t count = 2;
  Length gutter;
  Length space_after;
  std::vector<Block> blocks;
};

/// Blocks with others beside them at the right, from the same top line on: text and a column of
/// figures, which is read first. The left column is what `width` and `gutter` leave.
struct Beside {
  std::vector<Block> blocks;
  std::vector<Block> side;
  Length width;   ///< of the side column
  Length gutter;  ///< between both
};

struct Block {
  std::variant<Heading, Paragraph, List, Exhibit, Letterhead, TitleBlock, SignatureBlock, PageStart,
               Columns, Beside, Tiles, FigureColumn, Masthead, Headline, Opener,
               std::shared_ptr<const Cover>, Aside>
      data;
};

}  // namespace hopbao::document
