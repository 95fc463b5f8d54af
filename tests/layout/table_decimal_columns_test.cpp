// Columns of numbers as briefings have them: their decimal marks stand under each other.
#include "table_fixtures.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

using namespace hopbao;
using namespace hopbao::test;

/// The linear congruential generator of Numerical Recipes: the same columns on every machine.
class Numbers {
 public:
  /// 0 .. below - 1.
  std::size_t below(std::size_t end) {
    state_ = state_ * 1664525u + 1013904223u;
    return static_cast<std::size_t>(state_ >> 8) % end;
  }
  bool one_in(std::size_t n) { return below(n) == 0; }

 private:
  std::uint32_t state_ = 2023;
};

static std::string digits(Numbers& random, std::size_t count) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text += static_cast<char>('0' + random.below(10));
  return text;
}

static std::string grouped(std::string whole) {
  for (std::size_t i = whole.size(); i > 3; i -= 3) whole.insert(i - 3, 1, '.');
  return whole;
}

/// What a cell of a column prints: texts with their styles, and where the decimal line meets them.
struct Printed {
  std::vector<std::pair<std::string, document::TextStyle>> parts;
  std::size_t align_at = 0;
  bool has_mark = false;
};

static Printed random_number(Numbers& random) {
  document::TextStyle style = table_style().text;
  if (random.one_in(3)) style.weight = 700;
  if (random.one_in(6)) style.italic = style.weight == 400;
  Printed made;
  if (random.one_in(8)) {
    made.parts.push_back({random.one_in(2) ? "…" : "-", style});
    made.align_at = made.parts.front().first.size();
    return made;
  }
  static const std::vector<std::pair<std::string, std::string>> kAround = {
      {"", ""},        {"+", ""}, {"\u2212", ""}, {"(", ")"},      {"(\u2212", ")"},
      {"khoảng ", ""}, {"", "%"}, {"", " %"},     {"trên ", " tỷ"}};
  const auto& [before, behind] = kAround[random.below(kAround.size())];
  const std::string whole = grouped(digits(random, 1 + random.below(7)));
  const std::size_t decimals = random.below(5);
  // A sign or bracket in a weight of its own is a piece of its own.
  const bool apart = random.one_in(4);
  document::TextStyle other = style;
  other.weight = style.weight == 400 ? 700 : 400;
  other.italic = false;
  std::string number = whole;
  if (decimals > 0) number += "," + digits(random, decimals);
  made.align_at = before.size() + whole.size();
  made.has_mark = decimals > 0;
  if (apart && !before.empty()) {
    made.parts.push_back({before, other});
    made.parts.push_back({number + behind, style});
  } else {
    made.parts.push_back({before + number + behind, style});
  }
  if (random.one_in(4)) {
    document::TextStyle raised = style;
    raised.size = style.size * 0.6;
    raised.rise = style.size * 0.35;
    made.parts.push_back({random.one_in(2) ? "a" : "(b)", raised});
  }
  return made;
}

static document::Cell cell_of(const Printed& printed, std::uint32_t tag) {
  document::Cell made = cell("");
  for (const auto& [text, style] : printed.parts) {
    document::Text part;
    part.text = text;
    part.style = style;
    made.content.emplace_back(std::move(part));
  }
  made.align_at = printed.align_at;
  made.tag = document::StructId{tag};
  return made;
}

/// Where the column's decimal line meets a cell, as its glyphs have it: the origin of the glyph
/// that draws the mark, or the end of the glyph in front of it where there is none.
static std::optional<Length> line_in(const Drawn& drawn, const Printed& printed,
                                     std::uint32_t tag) {
  std::size_t before = 0;
  std::optional<Length> end;
  for (const DrawnRun& part : drawn.runs) {
    if (!part.tag.valid() || part.tag.value != tag) continue;
    Length x = part.at.x;
    for (const text::Glyph& glyph : part.run.glyphs) {
      if (before + glyph.cluster == printed.align_at) return x;
      x += part.run.size *
           (static_cast<double>(glyph.advance) / part.run.font->metrics().units_per_em);
    }
    before += part.run.text.size();
    if (before == printed.align_at) end = x;
  }
  return end;
}

TEST_CASE("the decimal marks of a column share one x, whatever stands around them") {
  Numbers random;
  std::size_t marks = 0;
  for (int column = 0; column < 500; ++column) {
    std::vector<Printed> numbers;
    std::vector<document::Row> rows;
    rows.push_back(head_row({head("Số")}));
    for (std::uint32_t i = 0; i < 6 + random.below(8); ++i) {
      numbers.push_back(random_number(random));
      rows.push_back(body_row({cell_of(numbers.back(), i)}));
    }
    document::Table table =
        ruled({fixed(Length::from_mm(70), document::CellAlign::decimal)}, std::move(rows));
    table.style.uprights = !random.one_in(2);
    const LaidOut laid = lay_out(table, Length::from_mm(70));
    REQUIRE(laid.sink.diagnostics().empty());
    std::optional<Length> line;
    for (std::uint32_t i = 0; i < numbers.size(); ++i) {
      const std::optional<Length> x = line_in(drawn_in(laid.strips.rows[i].frame), numbers[i], i);
      INFO("column " << column << " row " << i << " " << numbers[i].parts.front().first);
      REQUIRE(x);
      if (!line) line = x;
      CHECK(std::abs((*x - *line).pt()) < 0.01);
      marks += numbers[i].has_mark ? 1 : 0;
    }
  }
  CHECK(marks > 2500);
}
