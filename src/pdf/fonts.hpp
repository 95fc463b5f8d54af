#pragma once

#include "pdf/font_usage.hpp"
#include "pdf/objects.hpp"

#include <string>

namespace hopbao::pdf {

/// Adds the objects of a composite font (ISO 32000-1, 9.7): Type0, CIDFont with widths, descriptor,
/// the subset font file, CIDToGIDMap and ToUnicode. Call after the last page is painted.
Ref add_font(Objects& objects, const FontUsage& font);

/// The /W array of the codes in use: thousandths of the em with three decimals, so that a page's
/// adjustments never make up for rounding.
std::string width_array(const FontUsage& font);
/// A CMap (ISO 32000-1, 9.10.3) from codes to the text they stand for.
std::string to_unicode_cmap(const FontUsage& font);

}  // namespace hopbao::pdf
