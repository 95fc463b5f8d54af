#pragma once

#include "diagnostics/diagnostic.hpp"
#include "input/data_set.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace hopbao::input {

/// Reads a CSV file (RFC 4180) with a head: UTF-8 with or without a byte-order mark, lines ended by
/// LF or CRLF, cells in double quotes where they hold the delimiter, quotes ("") or line ends; a
/// quote inside a cell that does not begin with one is a character like others. Lines without any
/// character are passed over; blanks around cells without quotes are no part of them. Texts become
/// NFC and their characters are checked as those of all files. The text is added to `sources` under
/// `path`. `delimiter`: if none is given, that of `;`, tab and `,` which the head has most of. What
/// is wrong goes to `sink` (rows of another length than the head: the first kMostRaggedRows), and
/// then nothing is returned.
std::shared_ptr<const DataSet> parse_csv(std::string path, std::string_view bytes,
                                         std::optional<char> delimiter,
                                         diagnostics::SourceMap& sources,
                                         diagnostics::DiagnosticSink& sink);

inline constexpr int kMostRaggedRows = 20;

}  // namespace hopbao::input
