#include "bind/designed_blocks.hpp"

namespace hopbao::bind {

void bind_designed_block(std::string_view name, int level, Context& context) {
  if (name == "tiles") bind_tiles(context);
  if (name == "figure-column") bind_figure_column(context);
  if (name == "masthead") bind_masthead(context);
  if (name == "headline") bind_headline(context);
  if (name == "lead") bind_lead(context);
  if (name == "cover") bind_cover(context);
  if (name == "contact") bind_contact(level, context);
  if (name == "colophon") bind_colophon(level, context);
  if (name == "notes-to-editors") bind_notes_to_editors(level, context);
}

}  // namespace hopbao::bind
