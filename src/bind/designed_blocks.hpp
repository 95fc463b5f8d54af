#pragma once

#include "bind/context.hpp"

#include <string_view>

namespace hopbao::bind {

// The designed blocks of publications and press releases. `level` is that of the block's own head
// in the structure: 1 is H1. A head that the layout asks for and the data lacks is reported
// (missing_key); other texts that the data lacks are left out with their lines.

/// Key-figure tiles of briefing.highlights: 4, 6 or 8.
void bind_tiles(Context& context);
/// The first three to five of briefing.highlights, stacked.
void bind_figure_column(Context& context);
/// Office and kind of paper; place, hour, day; "for immediate release" or the embargo.
void bind_masthead(Context& context);
/// briefing.headline, an H1.
void bind_headline(Context& context);
/// briefing.lead; more than 45 words are a warning.
void bind_lead(Context& context);
/// Kicker, briefing.finding as the head, briefing.lead.
void bind_opener(int level, Context& context);
/// Office, title (an H1), finding, the figures of briefing.cover as bars, event and status.
void bind_cover(Context& context);
/// briefing.contact, a line for each thing that it says, and briefing.data-address.
void bind_contact(int level, Context& context);
/// Method, symbols, revisions, who made it, status of the figures.
void bind_colophon(int level, Context& context);
/// briefing.notes-to-editors, a paragraph each.
void bind_notes_to_editors(int level, Context& context);

/// Appends the block of this name, but for the opener; nothing for names of others.
void bind_designed_block(std::string_view name, int level, Context& context);

}  // namespace hopbao::bind
