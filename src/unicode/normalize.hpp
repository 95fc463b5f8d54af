#pragma once

#include <string>
#include <string_view>

namespace hopbao::unicode {

/// Normalization Form C. Text is valid UTF-8.
std::string nfc(std::string_view text);
/// Lower case with tone and vowel marks taken off and đ as d (so hoà, hòa and HOA fold alike): for
/// comparing and searching, never for printing.
std::string fold(std::string_view text);
/// Upper case by Vietnamese rules (ế → Ế): the decree's capital lines.
std::string upper(std::string_view text);

}  // namespace hopbao::unicode
