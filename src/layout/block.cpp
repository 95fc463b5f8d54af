#include "layout/block.hpp"

#include "base/invariant.hpp"
#include "layout/aside.hpp"
#include "layout/cover.hpp"
#include "layout/exhibit.hpp"
#include "layout/key_figures.hpp"
#include "layout/letterhead.hpp"
#include "layout/list.hpp"
#include "layout/paragraph.hpp"
#include "layout/press_blocks.hpp"

namespace hopbao::layout {

/// Headings are paragraphs with a bookmark and a named place.
static std::vector<Strip> heading_strips(const document::Heading& heading, const Context& context) {
  std::vector<Strip> strips = paragraph_strips(heading.text, context);
  if (strips.empty()) return strips;
  strips.front().bookmark = scene::Bookmark{heading.title, heading.level, {}};
  if (!heading.id.empty()) {
    scene::Frame& frame = strips.front().frame;
    frame.place({}, scene::Anchor{heading.id, frame.size});
  }
  return strips;
}

std::vector<Strip> layout_block(const document::Block& block, const Context& context) {
  return std::visit(
      overloaded{
          [&](const document::Heading& b) { return heading_strips(b, context); },
          [&](const document::Paragraph& b) { return paragraph_strips(b, context); },
          [&](const document::List& b) { return list_strips(b, context); },
          [&](const document::Exhibit& b) { return exhibit_strips(b, context); },
          [&](const document::Letterhead& b) { return letterhead_strips(b, context); },
          [&](const document::TitleBlock& b) { return title_strips(b, context); },
          [&](const document::SignatureBlock& b) { return signature_strips(b, context); },
          [&](const document::Tiles& b) { return tiles_strips(b, context); },
          [&](const document::FigureColumn& b) { return figure_column_strips(b, context); },
          [&](const document::Masthead& b) { return masthead_strips(b, context); },
          [&](const document::Headline& b) { return headline_strips(b, context); },
          [&](const document::Opener& b) { return opener_strips(b, context); },
          [&](const document::Cover& b) { return cover_strips(b, context); },
          [&](const document::Aside& b) { return aside_strips(b, context); },
      },
      block.data);
}

}  // namespace hopbao::layout
