#pragma once

#include "base/lang.hpp"
#include "document/document.hpp"

#include <string>

namespace hopbao::pdf {

/// Entries of the Info dictionary (ISO 32000-1, 14.3.3).
std::string info_keys(const document::Metadata& metadata, const std::string& producer);
/// The XMP packet (ISO 16684-1) that says the same. No conformance is claimed in it.
std::string xmp_packet(const document::Metadata& metadata, Lang lang, const std::string& producer);

}  // namespace hopbao::pdf
