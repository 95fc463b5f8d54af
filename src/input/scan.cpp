#include "input/scan.hpp"

#include <algorithm>

namespace hopbao::input {

using Type = ScanToken::Type;

static bool ends_bare_key(char c) {
  return static_cast<unsigned char>(c) >= 0x80 ||
         std::string_view(" \t\n\r.=[]{}\"'#,").find(c) != std::string_view::npos;
}

static bool is_ascii(char c) {
  return static_cast<unsigned char>(c) < 0x80;
}

void StructureScanner::stop() {
  if (!unquoted_ && !ended() && !is_ascii(current())) unquoted_ = at_;
  at_ = text_.size();
}

/// A parser that reads a plain value up to the next blank or comma takes in the quote or bracket,
/// and then is in disagreement with us about what is a string.
bool StructureScanner::glued_to_bare_word() {
  if (bare_) unquoted_ = bare_;
  return bare_.has_value();
}

void StructureScanner::skip_blanks() {
  while (!ended() && (current() == ' ' || current() == '\t')) ++at_;
}

void StructureScanner::skip_comment() {
  at_ = std::min(text_.find('\n', at_), text_.size());
}

bool StructureScanner::skip_multi_line_string(char quote) {
  at_ += 3;
  while (!ended()) {
    if (quote == '"' && current() == '\\') {
      at_ = std::min(at_ + 2, text_.size());
      continue;
    }
    if (current() != quote) {
      ++at_;
      continue;
    }
    std::size_t quotes = 0;
    while (quotes < 5 && !ended() && current() == quote) {
      ++quotes;
      ++at_;
    }
    // Up to two quotes may stand before the three that end it.
    if (quotes >= 3) return true;
  }
  return false;
}

bool StructureScanner::skip_string() {
  const char quote = current();
  if (looking_at("\"\"\"") || looking_at("'''")) return skip_multi_line_string(quote);
  for (++at_; !ended(); ++at_) {
    if (current() == '\n') return false;
    if (current() == quote) {
      ++at_;
      return true;
    }
    if (quote == '"' && current() == '\\') {
      ++at_;
      if (ended() || current() == '\n') return false;
    }
  }
  return false;
}

bool StructureScanner::read_segment(ScanToken& token) {
  if (ended()) return false;
  const std::size_t begin = at_;
  if (current() == '"' || current() == '\'') {
    if (looking_at("\"\"\"") || looking_at("'''") || !skip_string()) return false;
    token.segments.push_back({text_.substr(begin + 1, at_ - begin - 2), begin});
    return true;
  }
  while (!ended() && !ends_bare_key(current())) ++at_;
  if (at_ == begin) return false;
  token.segments.push_back({text_.substr(begin, at_ - begin), begin});
  return true;
}

bool StructureScanner::read_segments(ScanToken& token) {
  while (true) {
    skip_blanks();
    if (!read_segment(token)) return false;
    token.end = at_;
    skip_blanks();
    if (ended() || current() != '.') return true;
    ++at_;
  }
}

std::optional<ScanToken> StructureScanner::read_header() {
  ScanToken token;
  token.offset = at_;
  const bool array = looking_at("[[");
  token.type = array ? Type::array_header : Type::header;
  at_ += array ? 2 : 1;
  // A header that breaks off is returned too: its depth counts before the parser sees it.
  const bool sound = read_segments(token) && looking_at(array ? "]]" : "]");
  if (!sound) {
    stop();
    return token;
  }
  at_ += array ? 2 : 1;
  token.end = at_;
  return token;
}

std::optional<ScanToken> StructureScanner::read_key() {
  ScanToken token;
  token.type = Type::key;
  token.offset = at_;
  const bool sound = read_segments(token) && !ended() && current() == '=';
  if (sound) {
    ++at_;
  } else {
    stop();
  }
  key_expected_ = false;
  return token;
}

std::optional<ScanToken> StructureScanner::open_bracket() {
  ScanToken token;
  token.offset = at_;
  token.type = current() == '[' ? Type::open_array : Type::open_table;
  open_.push_back(current());
  key_expected_ = current() == '{';
  token.end = ++at_;
  return token;
}

std::optional<ScanToken> StructureScanner::close_bracket() {
  const char opening = current() == ']' ? '[' : '{';
  if (open_.empty() || open_.back() != opening) {
    stop();
    return std::nullopt;
  }
  open_.pop_back();
  key_expected_ = false;
  ScanToken token;
  token.type = Type::close;
  token.offset = at_;
  token.end = ++at_;
  return token;
}

std::optional<ScanToken> StructureScanner::read_comma() {
  if (open_.empty()) {
    stop();
    return std::nullopt;
  }
  key_expected_ = in_table();
  ScanToken token;
  token.type = Type::comma;
  token.offset = at_;
  token.end = ++at_;
  return token;
}

std::optional<ScanToken> StructureScanner::next() {
  bare_.reset();
  while (!ended()) {
    const char c = current();
    if (c == ' ' || c == '\t' || c == '\r') {
      ++at_;
    } else if (c == '\n') {
      if (in_table()) break;
      key_expected_ = open_.empty();
      bare_.reset();
      ++at_;
    } else if (c == '#') {
      skip_comment();
    } else if (c == '}' || (c == ']' && !key_expected_)) {
      return close_bracket();
    } else if (key_expected_) {
      return c == '[' && open_.empty() ? read_header() : read_key();
    } else if (c == '[' || c == '{') {
      if (glued_to_bare_word()) break;
      return open_bracket();
    } else if (c == ',') {
      return read_comma();
    } else if (c == '"' || c == '\'') {
      if (glued_to_bare_word() || !skip_string()) break;
    } else if (is_ascii(c)) {
      if (!bare_) bare_ = at_;
      ++at_;
    } else {
      break;
    }
  }
  stop();
  return std::nullopt;
}

}  // namespace hopbao::input
