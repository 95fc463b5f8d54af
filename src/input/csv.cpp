#include "input/csv.hpp"

#include "input/text.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace hopbao::input {

using diagnostics::DiagnosticSink;
using diagnostics::FileId;
using diagnostics::Kind;
using diagnostics::SourceSpan;

namespace {

/// Goes through a clean text once, cell by cell, and keeps count of lines and columns.
class CsvScanner {
 public:
  CsvScanner(std::string_view text, char delimiter, FileId file, DiagnosticSink& sink)
      : text_(text), delimiter_(delimiter), file_(file), sink_(sink), set_(file) {}

  /// Nothing if something was reported.
  std::shared_ptr<const DataSet> read();

 private:
  bool ended() const { return at_ >= text_.size(); }
  bool at_cell_end() const { return ended() || text_[at_] == delimiter_ || text_[at_] == '\n'; }
  void advance();
  bool read_row();
  bool read_cell();
  bool read_quoted(DataSet::Cell& cell);
  void read_bare(DataSet::Cell& cell);
  void take_row();
  void check_heads();
  SourceSpan here() const { return {file_, line_, column_, 1}; }

  std::string_view text_;
  char delimiter_;
  FileId file_;
  DiagnosticSink& sink_;
  DataSet set_;
  std::vector<DataSet::Cell> row_;
  std::size_t at_ = 0;
  std::uint32_t line_ = 1;
  std::uint32_t column_ = 1;
  int ragged_ = 0;
  bool sound_ = true;
};

/// Goes over one byte.
void CsvScanner::advance() {
  const char passed = text_[at_++];
  if (passed == '\n') {
    ++line_;
    column_ = 1;
  } else if (at_ >= text_.size() || (static_cast<unsigned char>(text_[at_]) & 0xC0u) != 0x80u) {
    ++column_;  // a whole code point is behind
  }
}

/// From the opening quote to behind the closing one.
bool CsvScanner::read_quoted(DataSet::Cell& cell) {
  const SourceSpan opened = here();
  advance();
  cell.begin = set_.add_text({});
  cell.length = 0;
  while (true) {
    const std::size_t from = at_;
    while (!ended() && text_[at_] != '"') {
      if (text_[at_] == '\n' && cell.length == 0) cell.length = column_ - cell.column;
      advance();
    }
    set_.add_text(text_.substr(from, at_ - from));
    cell.size += static_cast<std::uint32_t>(at_ - from);
    if (ended()) {
      sink_.report(Kind::csv_unclosed_quote, opened);
      return false;
    }
    advance();
    if (ended() || text_[at_] != '"') break;
    set_.add_text("\"");
    ++cell.size;
    advance();
  }
  if (cell.length == 0) cell.length = column_ - cell.column;
  while (!at_cell_end() && text_[at_] == ' ') advance();
  if (at_cell_end()) return true;
  sink_.report(Kind::csv_text_behind_quote, here(), {std::string(1, delimiter_)});
  return false;
}

void CsvScanner::read_bare(DataSet::Cell& cell) {
  const std::size_t from = at_;
  std::size_t end = at_;
  while (!at_cell_end()) {
    const bool blank = text_[at_] == ' ';
    advance();
    if (!blank) {
      end = at_;
      cell.length = column_ - cell.column;
    }
  }
  cell.begin = set_.add_text(text_.substr(from, end - from));
  cell.size = static_cast<std::uint32_t>(end - from);
}

bool CsvScanner::read_cell() {
  while (!at_cell_end() && text_[at_] == ' ') advance();
  DataSet::Cell cell;
  cell.line = line_;
  cell.column = column_;
  if (!at_cell_end() && text_[at_] == '"') {
    if (!read_quoted(cell)) return false;
  } else {
    read_bare(cell);
  }
  row_.push_back(cell);
  return true;
}

bool CsvScanner::read_row() {
  row_.clear();
  while (true) {
    if (!read_cell()) return false;
    if (ended()) return true;
    const bool more = text_[at_] == delimiter_;
    advance();
    if (!more) return true;
  }
}

void CsvScanner::take_row() {
  const std::size_t columns = set_.columns();
  if (columns == 0 || row_.size() == columns) return set_.add_row(row_);
  sound_ = false;
  const DataSet::Cell& place = row_[std::min(row_.size() - 1, columns)];
  const std::string mark(delimiter_ == '\t' ? "tab" : std::string(1, delimiter_));
  sink_.report(Kind::csv_ragged_row, set_.span(place),
               {std::to_string(row_.size()), std::to_string(columns), mark});
  ++ragged_;
}

void CsvScanner::check_heads() {
  for (std::size_t i = 0; i < set_.columns(); ++i) {
    const std::string_view head = set_.text(set_.head(i));
    if (head.empty() || set_.find(head) == i) continue;
    sound_ = false;
    sink_.report(Kind::csv_duplicate_head, set_.span(set_.head(i)), {std::string(head)});
  }
}

std::shared_ptr<const DataSet> CsvScanner::read() {
  while (!ended() && ragged_ < kMostRaggedRows) {
    if (text_[at_] == '\n') {
      advance();
      continue;
    }
    if (!read_row()) return nullptr;
    const bool head = set_.columns() == 0;
    take_row();
    if (head) check_heads();
  }
  if (set_.columns() == 0) {
    sink_.report(Kind::csv_without_head, {file_, 1, 1, 0});
    return nullptr;
  }
  return sound_ ? std::make_shared<const DataSet>(std::move(set_)) : nullptr;
}

}  // namespace

/// The delimiter that the first line has most of, outside quotes; the first of equals.
static char delimiter_of(std::string_view text) {
  static constexpr std::array<char, 3> kDelimiters{';', '\t', ','};
  std::array<std::size_t, 3> counts{};
  bool quoted = false;
  text.remove_prefix(std::min(text.find_first_not_of('\n'), text.size()));
  for (const char c : text) {
    if (c == '\n' && !quoted) break;
    if (c == '"') quoted = !quoted;
    const auto at = std::ranges::find(kDelimiters, c);
    if (at != kDelimiters.end() && !quoted)
      ++counts[static_cast<std::size_t>(at - kDelimiters.begin())];
  }
  return kDelimiters[static_cast<std::size_t>(std::ranges::max_element(counts) - counts.begin())];
}

std::shared_ptr<const DataSet> parse_csv(std::string path, std::string_view bytes,
                                         std::optional<char> delimiter,
                                         diagnostics::SourceMap& sources, DiagnosticSink& sink) {
  const CleanText clean = clean_text(std::move(path), bytes, sources, sink);
  if (!clean.sound) return nullptr;
  const std::string_view text = sources.file(clean.file).text;
  return CsvScanner(text, delimiter.value_or(delimiter_of(text)), clean.file, sink).read();
}

}  // namespace hopbao::input
