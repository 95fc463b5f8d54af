#pragma once

#include "diagnostics/source.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hopbao::input {

/// Rows of equal length under a head, read from a file; every cell is a text and knows its place.
/// Held in flat tables: a file may have a million cells.
class DataSet {
 public:
  struct Cell {
    std::uint32_t begin = 0;  ///< of its text, in bytes of all texts
    std::uint32_t size = 0;
    std::uint32_t line = 0;  ///< place in the file, as in SourceSpan
    std::uint32_t column = 0;
    std::uint32_t length = 0;  ///< up to the end of its first line
  };

  explicit DataSet(diagnostics::FileId file) : file_(file) {}

  std::size_t columns() const { return columns_; }
  std::size_t rows() const { return columns_ == 0 ? 0 : cells_.size() / columns_ - 1; }
  const Cell& head(std::size_t column) const { return cells_[column]; }
  const Cell& cell(std::size_t row, std::size_t column) const {
    return cells_[(row + 1) * columns_ + column];
  }
  /// NFC; line feeds where a quoted cell has them. Borrowed.
  std::string_view text(const Cell& cell) const {
    return std::string_view(texts_).substr(cell.begin, cell.size);
  }
  diagnostics::SourceSpan span(const Cell& cell) const {
    return {file_, cell.line, cell.column, cell.length};
  }
  /// The column under a head; nothing if there is none.
  std::optional<std::size_t> find(std::string_view head) const {
    for (std::size_t i = 0; i < columns_; ++i) {
      if (text(cells_[i]) == head) return i;
    }
    return std::nullopt;
  }

  /// Adds the head, then row by row; a row has as many cells as the head.
  void add_row(std::span<const Cell> cells) {
    if (columns_ == 0) columns_ = cells.size();
    cells_.insert(cells_.end(), cells.begin(), cells.end());
  }
  /// Adds a text and returns where it begins.
  std::uint32_t add_text(std::string_view text) {
    texts_ += text;
    return static_cast<std::uint32_t>(texts_.size() - text.size());
  }

 private:
  diagnostics::FileId file_;
  std::size_t columns_ = 0;
  std::vector<Cell> cells_;
  std::string texts_;
};

}  // namespace hopbao::input
