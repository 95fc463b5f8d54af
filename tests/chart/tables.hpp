#pragma once

#include <catch2/catch.hpp>

#include <array>
#include <bit>
#include <charconv>
#include <cstdint>
#include <fstream>
#include <string>
#include <vector>

// Tables of cases in tests/chart/tables: comma-separated, comments from #.

namespace hopbao::chart::testing {

using Row = std::vector<std::string>;

inline std::vector<std::string> split(const std::string& text, char at) {
  std::vector<std::string> parts{""};
  for (const char c : text) {
    if (c == at) {
      parts.emplace_back();
    } else {
      parts.back() += c;
    }
  }
  return parts;
}

inline std::vector<Row> table(const std::string& name) {
  std::ifstream file(std::string(HOPBAO_SOURCE_DIR) + "/tests/chart/tables/" + name);
  REQUIRE(file);
  std::vector<Row> rows;
  for (std::string line; std::getline(file, line);) {
    if (!line.starts_with('#')) rows.push_back(split(line, ','));
  }
  return rows;
}

inline double real(const std::string& text) {
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  REQUIRE((error == std::errc() && end == text.data() + text.size()));
  return value;
}

inline int whole(const std::string& text) {
  return static_cast<int>(real(text));
}

/// FNV-1a of 32 bits over the values as little-endian doubles, in hexadecimal: equal only if every
/// bit of every value is.
inline std::string hash(const std::vector<double>& values) {
  std::uint32_t hash = 0x811c9dc5;
  for (const double value : values) {
    const auto bits = std::bit_cast<std::uint64_t>(value + 0.0);  // no minus nought
    for (unsigned byte = 0; byte < 8; ++byte) {
      hash ^= static_cast<std::uint32_t>(bits >> (8 * byte) & 0xFF);
      hash *= 0x01000193;
    }
  }
  std::array<char, 8> text{};
  const auto [end, error] = std::to_chars(text.data(), text.data() + text.size(), hash, 16);
  REQUIRE(error == std::errc());
  return {text.data(), end};
}

/// Counts rows that hold, so that a table costs one assertion and a fault names its row.
class Tally {
 public:
  void add(bool holds, const Row& row, const std::string& got) {
    ++rows_;
    if (holds || faults_++ > 4) return;
    for (const std::string& cell : row) first_ += cell + ' ';
    first_ += "but got " + got + '\n';
  }
  void check(int rows) const {
    INFO(first_);
    CHECK(rows_ == rows);
    CHECK(faults_ == 0);
  }

 private:
  int rows_ = 0;
  int faults_ = 0;
  std::string first_;
};

}  // namespace hopbao::chart::testing
