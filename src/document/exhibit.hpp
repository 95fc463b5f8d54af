#pragma once

#include "document/chart.hpp"
#include "document/table.hpp"
#include "document/text_blocks.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace hopbao::document {

/// Where on its page an exhibit stands. here: between the text around it, or at the top of the next
/// page while that text moves up · top, foot: at the page's top or foot, this page's if it fits.
enum class Placement : std::uint8_t { here, top, foot };

/// A table or chart with its caption above and its notes and source below; never torn from them.
struct Exhibit {
  std::string id;  ///< destination name: "table:chi-tieu"
  Paragraph caption;
  std::vector<Paragraph> subheads;  ///< between caption and body: subtitle, unit line
  Paragraph continued;  ///< caption of a table's further pages: "Biểu 1 (tiếp theo)"; an artifact
  /// Shared, not held: they are large, and a block is as large as its largest alternative.
  std::variant<std::shared_ptr<const Table>, std::shared_ptr<const Chart>> body;
  std::vector<Paragraph> notes;
  bool notes_on_each_page = false;  ///< of a table: repeated, as artifacts, below each page's rows
  Length space_after;               ///< below the last note
  Placement placement = Placement::here;
  bool in_column = false;  ///< of a text in columns: stands in its column, else across all of them
  StructId tag;
};

}  // namespace hopbao::document
