#include "sample.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>

namespace hopbao::text {

using document::Align;

static const char* const kParagraph =
    "Hoạt động thương mại tại tỉnh Lạng Sơn nửa năm đầu diễn ra sôi động, các mặt hàng thiết yếu "
    "được cung ứng "
    "đầy đủ, kịp thời cho nhu cầu sản xuất cũng như đời sống của Nhân dân; khu vực dịch vụ tiếp "
    "tục phục hồi "
    "tích cực. Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng ước 14.245 tỷ đồng, đạt "
    "52,97% kế hoạch, "
    "tăng 17,3% so với cùng kỳ. Hoạt động giao thông vận tải đáp ứng nhu cầu đi lại của Nhân dân, "
    "công tác kiểm "
    "tra, kiểm soát phương tiện được tăng cường, giao thông luôn thông suốt; doanh thu vận tải đạt "
    "1.018,2 tỷ "
    "đồng, tăng 9,13% so với cùng kỳ.";

static SetParams params_of(Align align, double width_mm, double indent_mm = 0) {
  SetParams params;
  params.align = align;
  params.width = Length::from_mm(width_mm);
  params.first_indent = Length::from_mm(indent_mm);
  return params;
}

static Length right_edge(const Line& line) {
  return line.pieces.empty() ? Length() : line.pieces.back().x + line.pieces.back().width;
}

static std::vector<std::string> texts_of(const std::vector<Line>& lines) {
  std::vector<std::string> texts;
  for (const Line& line : lines) texts.push_back(words_of(line));
  return texts;
}

/// The pieces of every line stand side by side, and runs are as wide as they say.
static void check_places(const std::vector<Line>& lines) {
  for (const Line& line : lines) {
    if (line.pieces.empty()) continue;
    Length x = line.pieces.front().x;
    for (const LinePiece& piece : line.pieces) {
      CHECK(piece.x.pt() == Approx(x.pt()).margin(1e-9));
      if (piece.blank.empty()) CHECK(piece.width == piece.run.width());
      x += piece.width;
    }
    CHECK(line.width.pt() == Approx((x - line.pieces.front().x).pt()));
  }
}

TEST_CASE("justified lines fill their measure to a hundredth of a point") {
  Sample sample;
  const SetParams params = params_of(Align::justify, 160, 10);
  const std::vector<Line> lines = set_lines(sample.shape(kParagraph), params);
  REQUIRE(lines.size() >= 7);
  check_places(lines);
  CHECK(lines[0].pieces[0].x == params.first_indent);
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    CHECK(right_edge(lines[i]).pt() == Approx(params.width.pt()).margin(0.01));
    CHECK_FALSE(lines[i].overflows);
  }
  CHECK(right_edge(lines.back()) < params.width);
  CHECK(lines.back().pieces[0].run.word_spacing <= Length());
}

TEST_CASE("a paragraph of a report keeps its spaces between two thirds and one and two thirds") {
  Sample sample;
  for (double mm = 150; mm < 166; mm += 0.5) {
    for (const Line& line :
         set_lines(sample.shape(kParagraph), params_of(Align::justify, mm, 10))) {
      for (const LinePiece& piece : line.pieces) {
        CHECK(piece.run.word_spacing.pt() >= -3.5 / 3 - 1e-9);
        CHECK(piece.run.word_spacing.pt() <= 3.5 * 2 / 3);
      }
    }
  }
}

TEST_CASE("inlines do not change where lines break or end") {
  Sample sample;
  const SetParams params = params_of(Align::justify, 160);
  const std::string whole = kParagraph;
  document::Inlines parts;
  for (std::size_t at = 0; at < whole.size();) {
    std::size_t end = std::min(at + 23, whole.size());
    while (end < whole.size() && whole[end] != ' ') ++end;
    parts.push_back(sample.text(whole.substr(at, end - at)));
    at = end;
  }
  const std::vector<Line> in_parts = set_lines(sample.shape(parts), params);
  const std::vector<Line> at_once = set_lines(sample.shape(whole), params);
  CHECK(texts_of(in_parts) == texts_of(at_once));
  check_places(in_parts);
  CHECK(in_parts[1].pieces.size() > 2);
  CHECK(right_edge(in_parts[1]).pt() == Approx(params.width.pt()).margin(0.01));
}

TEST_CASE("lines say all the words, and no space at their ends") {
  Sample sample;
  for (const Align align : {Align::justify, Align::start}) {
    std::string joined;
    for (const Line& line : set_lines(sample.shape(kParagraph), params_of(align, 120))) {
      const std::string words = words_of(line);
      CHECK(words.front() != ' ');
      CHECK(words.back() != ' ');
      joined += (joined.empty() ? "" : " ") + words;
    }
    CHECK(joined == kParagraph);
  }
}

TEST_CASE("the clusters of a slice index its own text") {
  Sample sample;
  for (const Line& line : set_lines(sample.shape(kParagraph), params_of(Align::justify, 160))) {
    for (const LinePiece& piece : line.pieces) {
      REQUIRE_FALSE(piece.run.glyphs.empty());
      CHECK(piece.run.glyphs.front().cluster == 0);
      CHECK(piece.run.glyphs.back().cluster < piece.run.text.size());
      for (const Glyph& glyph : piece.run.glyphs) {
        CHECK(glyph.word_space == (piece.run.text[glyph.cluster] == ' '));
      }
    }
  }
}

TEST_CASE("numbers and units stay together whatever the measure") {
  Sample sample;
  const ShapedText text = sample.shape(kParagraph);
  for (double mm = 60; mm < 165; mm += 1.5) {
    for (const std::string& line : texts_of(set_lines(text, params_of(Align::justify, mm)))) {
      CHECK_FALSE(line.ends_with("14.245"));
      CHECK_FALSE(line.starts_with("tỷ"));
      CHECK_FALSE(line.starts_with("đồng,"));
    }
  }
}

/// Letterspacing of a line's letters, of their size; all runs have the same.
static double letterspacing_of(const Line& line) {
  const double share = line.pieces[0].run.letter_spacing / line.pieces[0].run.size;
  for (const LinePiece& piece : line.pieces) {
    CHECK(piece.run.letter_spacing / piece.run.size == Approx(share).margin(1e-12));
  }
  return share;
}

TEST_CASE(
    "letterspacing fills whole lines that spaces alone would open too far, by 1.5 % at most") {
  Sample sample;
  document::Text raised = sample.text("1");
  raised.style.change([](document::TextStyle& style) { style.size = Length::from_pt(8); });
  int opened = 0;
  int closed = 0;
  // A long word after every third of the paragraph makes lines that are hard to fill.
  for (int letters = 10; letters < 40; ++letters) {
    const std::string word(static_cast<std::size_t>(letters), 'm');
    const ShapedText text = sample.shape(
        {sample.text("Hoạt động thương mại tại tỉnh Lạng Sơn nửa năm đầu diễn"), raised,
         sample.text(" sôi động, các mặt " + word + " hàng thiết yếu " + word + " được cung ứng")});
    const SetParams params = params_of(Align::justify, 160);
    const std::vector<Line> lines = set_lines(text, params);
    check_places(lines);
    for (std::size_t i = 0; i < lines.size(); ++i) {
      const double share = letterspacing_of(lines[i]);
      CHECK(std::abs(share) <= 0.015 + 1e-12);
      opened += share > 0 ? 1 : 0;
      closed += share < 0 ? 1 : 0;
      if (share == 0) continue;
      const GlyphRun& run = lines[i].pieces[0].run;
      const double space = 3.5 + (run.word_spacing + run.letter_spacing).pt();
      if (share > 0) CHECK(space >= 3.5 * 1.5 - 1e-9);
      if (share < 0) CHECK(space == Approx(3.5 * 2 / 3));
      if (i + 1 < lines.size()) {
        CHECK(right_edge(lines[i]).pt() == Approx(params.width.pt()).margin(0.01));
      }
    }
    for (const Align align : {Align::start, Align::center, Align::end}) {
      for (const Line& line : set_lines(text, params_of(align, 160))) {
        CHECK(letterspacing_of(line) == 0);
      }
    }
    for (const Line& line : set_lines(text, params_of(Align::justify, 100))) {
      CHECK(letterspacing_of(line) == 0);
    }
  }
  CHECK(opened > 0);
  CHECK(closed > 0);
}

TEST_CASE("an amount is parted from its currency only where its line would else be loose") {
  Sample sample;
  const auto first_line = [&](const char* before, double mm) {
    return words_of(
        set_lines(sample.shape(std::string(before) + "1.018,2 tỷ đồng, tăng 9,13% so với"),
                  params_of(Align::justify, mm, 10))
            .front());
  };
  const char* const before = "Giao thông thông suốt; doanh thu vận tải 6 tháng đầu năm 2023 đạt ";
  CHECK(first_line(before, 160).ends_with("1.018,2 tỷ"));
  // Ragged, and where the lines can be filled otherwise, never.
  CHECK(first_line(before, 108).find("1.018,2") == std::string::npos);
  CHECK(first_line(before, 147).ends_with("đạt"));
}

TEST_CASE("justified text in a narrow measure is ragged") {
  Sample sample;
  const ShapedText text = sample.shape(kParagraph);
  for (const Line& line : set_lines(text, params_of(Align::justify, 109))) {
    for (const LinePiece& piece : line.pieces) CHECK(piece.run.word_spacing == Length());
  }
  const std::vector<Line> wide = set_lines(text, params_of(Align::justify, 110));
  CHECK(std::ranges::any_of(
      wide, [](const Line& line) { return line.pieces[0].run.word_spacing != Length(); }));
}

TEST_CASE("a line that would open past tolerance is left ragged") {
  Sample sample;
  const std::string wide = std::string(60, 'W');
  const std::vector<Line> lines =
      set_lines(sample.shape("một hai " + std::string(30, 'W') + " ba bốn năm sáu bảy " + wide),
                params_of(Align::justify, 160));
  REQUIRE(lines.size() == 3);
  CHECK(words_of(lines[0]) == "một hai " + std::string(30, 'W'));
  CHECK(words_of(lines[1]) == "ba bốn năm sáu bảy");
  CHECK(lines[1].pieces[0].run.word_spacing == Length());
  CHECK(lines[2].overflows);
  CHECK_FALSE(lines[1].overflows);
}

TEST_CASE("the lines of a balanced head end at a mark where they are not too uneven for it") {
  Sample sample("Source Serif 4", 24);
  sample.style.weight = 600;
  SetParams params;
  params.width = Length::from_mm(150);
  const auto said = [&](std::string_view text) {
    std::vector<std::string> lines;
    for (const Line& line : set_lines(sample.shape(text), params)) lines.push_back(words_of(line));
    return lines;
  };
  using Lines = std::vector<std::string>;
  constexpr std::string_view kFinding = "Bán lẻ tăng 17,3%, GRDP nửa đầu năm ước tăng 5,32%";
  CHECK(said(kFinding) == Lines{"Bán lẻ tăng 17,3%, GRDP nửa đầu", "năm ước tăng 5,32%"});
  params.balanced = true;
  CHECK(said(kFinding) == Lines{"Bán lẻ tăng 17,3%,", "GRDP nửa đầu năm ước tăng 5,32%"});
  // One word before the mark is too little.
  CHECK(said("Nay, bán lẻ và GRDP nửa đầu năm ước tăng 5,32%") ==
        Lines{"Nay, bán lẻ và GRDP nửa", "đầu năm ước tăng 5,32%"});
  params.align = document::Align::center;
  params.width = Length::from_mm(80);
  CHECK(said("Thay mặt Ủy ban nhân dân tỉnh") == Lines{"Thay mặt Ủy ban", "nhân dân tỉnh"});
}

TEST_CASE("start, end and center place lines in the measure") {
  Sample sample;
  const ShapedText text = sample.shape("Độc lập - Tự do - Hạnh phúc");
  const Length measure_width = Length::from_mm(100);
  const Length width = measure(text).max;
  REQUIRE(width < measure_width);
  const auto place = [&](Align align) {
    const std::vector<Line> lines = set_lines(text, params_of(align, 100));
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].width.pt() == Approx(width.pt()));
    return lines[0].pieces[0].x;
  };
  CHECK(place(Align::start) == Length());
  CHECK(place(Align::justify) == Length());
  CHECK(place(Align::end).pt() == Approx((measure_width - width).pt()));
  CHECK(place(Align::center).pt() == Approx((measure_width - width).pt() / 2));
}

TEST_CASE("a hanging indent starts the first line to the left") {
  Sample sample;
  const std::vector<Line> lines =
      set_lines(sample.shape(kParagraph), params_of(Align::start, 120, -6));
  CHECK(lines[0].pieces[0].x == Length::from_mm(-6));
  CHECK(lines[1].pieces[0].x == Length());
  CHECK(lines[0].width > Length::from_mm(110));
}

TEST_CASE("line breaks end lines, also empty ones") {
  Sample sample;
  const document::LineBreak line_break;
  const document::Inlines inlines{sample.text("ỦY BAN NHÂN DÂN"), line_break, line_break,
                                  sample.text("TỈNH LẠNG SƠN")};
  for (const Align align : {Align::start, Align::justify, Align::center}) {
    const std::vector<Line> lines = set_lines(sample.shape(inlines), params_of(align, 150));
    REQUIRE(lines.size() == 3);
    CHECK(texts_of(lines) == std::vector<std::string>{"ỦY BAN NHÂN DÂN", "", "TỈNH LẠNG SƠN"});
    CHECK(lines[0].pieces[0].run.word_spacing == Length());
    CHECK_FALSE(lines[1].overflows);
  }
  CHECK(set_lines(sample.shape(document::Inlines{}), params_of(Align::start, 100)).empty());
}

TEST_CASE("a last line of one syllable is avoided") {
  Sample sample;
  int lonely = 0;
  for (double mm = 111; mm < 165; mm += 0.5) {
    for (const Align align : {Align::justify, Align::start}) {
      const std::string last =
          words_of(set_lines(sample.shape(kParagraph), params_of(align, mm)).back());
      lonely += last.find(' ') == std::string::npos ? 1 : 0;
    }
  }
  CHECK(lonely == 0);
}

TEST_CASE("ascent and descent are those of the ink") {
  Sample sample;
  const auto line_of = [&](const document::Inlines& inlines) {
    return set_line(sample.shape(inlines));
  };
  const Line low = line_of({sample.text("xa")});
  const Line high = line_of({sample.text("Ẵ")});
  const Line deep = line_of({sample.text("ọ")});
  CHECK(low.ascent.pt() == Approx(14 * 0.46).margin(0.3));
  CHECK(low.descent.pt() < 0.3);
  CHECK(high.ascent.pt() > 14 * 0.85);
  CHECK(deep.descent.pt() > 14 * 0.1);
  document::Text raised = sample.text("1");
  raised.style.change([](document::TextStyle& style) { style.size = Length::from_pt(8); });
  raised.style.change([](document::TextStyle& style) { style.rise = Length::from_pt(9); });
  const Line marked = line_of({sample.text("xa"), raised});
  CHECK(marked.ascent.pt() > 9 + 8 * 0.6);
  CHECK(marked.pieces.back().y == Length::from_pt(-9));
  CHECK(marked.descent == low.descent);
}

TEST_CASE("blanks are room in the line") {
  Sample sample;
  document::Blank blank;
  blank.name = "so";
  blank.width = Length::from_mm(14);
  const Line line = set_line(sample.shape({sample.text("Số: "), blank, sample.text("/BC-UBND")}));
  CHECK(words_of(line) == "Số: _/BC-UBND");
  REQUIRE(line.pieces.size() == 3);
  CHECK(line.pieces[1].blank == "so");
  CHECK(line.pieces[1].width == blank.width);
  CHECK(line.pieces[1].run.glyphs.empty());
  CHECK(line.pieces[2].x == line.pieces[1].x + blank.width);
  check_places({line});
  const Line alone = set_line(sample.shape(document::Inlines{blank}));
  CHECK(alone.width == blank.width);
}

TEST_CASE("a label is one line, its breaks spaces") {
  Sample sample;
  const Line line = set_line(
      sample.shape({sample.text("So với"), document::LineBreak{}, sample.text("cùng kỳ")}));
  REQUIRE(line.pieces.size() == 2);
  CHECK(line.pieces[1].x.pt() == Approx((line.pieces[0].width + Length::from_pt(3.5)).pt()));
  CHECK(set_line(sample.shape("")).pieces.empty());
}

TEST_CASE(
    "the least measure is the widest thing that cannot be broken, the most the longest line") {
  Sample sample;
  const ShapedText text = sample.shape("ước 14.245 tỷ đồng, đạt");
  const Measure measured = measure(text);
  CHECK(measured.min.pt() == Approx(set_line(sample.shape("14.245 tỷ đồng,")).width.pt()));
  CHECK(measured.max.pt() == Approx(set_line(text).width.pt()));
  SetParams params;
  params.width = measured.min;
  for (const Line& line : set_lines(text, params)) CHECK_FALSE(line.overflows);
  params.width = measured.min - Length::from_pt(0.1);
  const std::vector<Line> lines = set_lines(text, params);
  CHECK(std::ranges::count_if(lines, [](const Line& line) { return line.overflows; }) == 1);
  params.width = measured.max;
  CHECK(set_lines(text, params).size() == 1);

  const Measure broken =
      measure(sample.shape({sample.text("một hai"), document::LineBreak{}, sample.text("ba")}));
  CHECK(broken.max.pt() == Approx(set_line(sample.shape("một hai")).width.pt()));
  CHECK(measure(sample.shape("")).max == Length());
}

TEST_CASE("links, notes and tags stand with their glyphs on every line they reach") {
  Sample sample;
  document::Text link = sample.text("một hai ba bốn năm sáu");
  link.target = "table:x";
  link.tag.value = 2;
  const std::vector<Line> lines = set_lines(sample.shape({link}), params_of(Align::start, 25));
  REQUIRE(lines.size() >= 2);
  for (const Line& line : lines) {
    REQUIRE(line.pieces.size() == 1);
    CHECK(line.pieces[0].target == "table:x");
    CHECK(line.pieces[0].tag.value == 2);
  }
}

TEST_CASE("a balanced head has as many lines, and the first is more than one word") {
  Sample sample;
  const auto lines_of = [&](std::string_view words, double width_mm, bool balanced) {
    SetParams params = params_of(Align::center, width_mm);
    params.fewest_lines = true;
    params.balanced = balanced;
    return texts_of(set_lines(sample.shape(words), params));
  };
  using Texts = std::vector<std::string>;
  CHECK(lines_of("Dự toán năm", 20, true) == Texts{"Dự toán", "năm"});
  CHECK(lines_of("Dự toán năm", 60, true) == Texts{"Dự toán năm"});
  CHECK(lines_of("So với cùng kỳ năm trước (%)", 45, true).size() ==
        lines_of("So với cùng kỳ năm trước (%)", 45, false).size());
  CHECK(lines_of("Ước thực hiện sáu tháng đầu năm", 40, true) ==
        Texts{"Ước thực hiện sáu", "tháng đầu năm"});
}

TEST_CASE("balanced lines are centred in the whole measure") {
  Sample sample;
  SetParams params = params_of(Align::center, 40);
  params.balanced = true;
  for (const Line& line : set_lines(sample.shape("Ước thực hiện sáu tháng đầu năm"), params)) {
    const Length left = line.pieces.front().x;
    CHECK((left * 2 + line.width).mm() == Approx(40).margin(0.01));
  }
}

}  // namespace hopbao::text
