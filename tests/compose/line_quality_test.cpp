// How the real briefing's prose comes out in lines, in figures.
#include "compose/compose.hpp"
#include "text/paragraph.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

using namespace hopbao;

namespace {

/// The briefing's running text in one language: paragraphs and bodies of lists.
struct Prose {
  std::vector<document::Inlines> paragraphs;
  std::optional<text::FontBook> fonts;
  Lang lang = Lang::vi;

  void add(const document::Paragraph& paragraph) { paragraphs.push_back(paragraph.content); }
  void add(const document::List& list) {
    for (const document::ListItem& item : list.items) {
      for (const document::Paragraph& body : item.body) add(body);
    }
  }
  template <class Other>
  void add(const Other&) {}
};

}  // namespace

static Prose prose_in(Lang lang) {
  compose::Job job;
  job.layout = "layouts/bao-cao-hop-bao.toml";
  job.data = "data/lang-son/2023-q2/briefing.toml";
  job.lang = lang;
  diagnostics::SourceMap sources;
  diagnostics::DiagnosticSink sink;
  Prose prose;
  prose.lang = lang;
  const auto document = compose::bind(job, sources, sink);
  REQUIRE(document);
  for (const document::Block& block : document->blocks) {
    std::visit([&](const auto& data) { prose.add(data); }, block.data);
  }
  prose.fonts = compose::load_fonts(job, sources, sink);
  REQUIRE(prose.fonts);
  REQUIRE(prose.paragraphs.size() > 15);
  return prose;
}

/// The paragraphs of the prose shaped in another face and size.
static std::vector<text::ShapedText> shaped(Prose& prose, const std::string& family, double size) {
  std::vector<text::ShapedText> result;
  for (document::Inlines content : prose.paragraphs) {
    for (document::Inline& piece : content) {
      auto* text = std::get_if<document::Text>(&piece);
      if (text == nullptr) continue;
      text->style.change([&](document::TextStyle& style) {
        style.family = family;
        style.size = Length::from_pt(size);
      });
    }
    diagnostics::DiagnosticSink sink;
    result.push_back(text::shape(content, prose.lang, *prose.fonts, sink));
    CHECK(sink.diagnostics().empty());
  }
  return result;
}

static text::SetParams params_of(document::Align align, double width_mm, double indent_mm) {
  text::SetParams params;
  params.align = align;
  params.width = Length::from_mm(width_mm);
  params.first_indent = Length::from_mm(indent_mm);
  return params;
}

/// A line's natural width and what its word spaces have to stretch.
struct Natural {
  Length width;
  Length stretch;
  double widest_space = 1;  ///< as set, of the normal one
  double letters = 0;       ///< letterspacing as set, of the size
};

static Natural natural_of(const text::Line& line) {
  Natural result;
  for (const text::LinePiece& piece : line.pieces) {
    text::GlyphRun run = piece.run;
    if (!run.font) continue;
    const double em = run.font->metrics().units_per_em;
    const Length space = run.size * (run.font->space_advance() / em);
    const auto spaces = std::ranges::count_if(run.glyphs, &text::Glyph::word_space);
    result.stretch += space * (0.5 * static_cast<double>(spaces));
    const double opened = (space + run.word_spacing + run.letter_spacing) / space;
    if (spaces > 0) result.widest_space = std::max(result.widest_space, opened);
    result.letters = std::max(result.letters, std::abs(run.letter_spacing / run.size));
    run.word_spacing = run.letter_spacing = Length();
    result.width += run.width();
  }
  return result;
}

static double square(double x) {
  return x * x;
}

/// The sum of squared stretch ratios of greedy lines: each takes what goes into it at normal
/// spaces.
static double greedy_stretch(const text::ShapedText& text, const text::SetParams& params) {
  double sum = 0;
  Length measure = params.width - params.first_indent;
  Length width, stretch, fitting, fitting_stretch;
  std::size_t fitting_item = 0;
  for (std::size_t i = 0; i < text.items.size(); ++i) {
    if (text::is_break_opportunity(text.items, i) && fits(width, measure)) {
      fitting = width;
      fitting_stretch = stretch;
      fitting_item = i;
    }
    if (text::is_forced_break(text.items[i])) break;
    if (const auto* box = std::get_if<text::Box>(&text.items[i])) width += box->width;
    if (const auto* glue = std::get_if<text::Glue>(&text.items[i])) {
      width += glue->width;
      stretch += glue->stretch;
    }
    if (fits(width, measure) || fitting_item == 0) continue;
    sum += square((measure - fitting) / fitting_stretch);
    measure = params.width;
    i = text::line_start(text.items, fitting_item) - 1;
    width = stretch = Length();
    fitting_item = 0;
  }
  return sum;
}

TEST_CASE("at 160 mm justified the prose's lines open little, and far less than greedy ones") {
  for (const Lang lang : {Lang::vi, Lang::en}) {
    Prose prose = prose_in(lang);
    const text::SetParams params = params_of(document::Align::justify, 160, 10);
    double ours = 0;
    double greedy = 0;
    double widest = 0;
    int lines_set = 0;
    int letterspaced = 0;
    for (const text::ShapedText& text : shaped(prose, "Tinos", 14)) {
      const std::vector<text::Line> lines = text::set_lines(text, params);
      for (std::size_t i = 0; i < lines.size(); ++i) {
        const Natural natural = natural_of(lines[i]);
        widest = std::max(widest, natural.widest_space);
        CHECK(natural.letters <= 0.015 + 1e-9);
        letterspaced += natural.letters > 0 ? 1 : 0;
        if (i + 1 == lines.size()) continue;
        const Length measure = params.width - (i == 0 ? params.first_indent : Length());
        ours += square((measure - natural.width) / natural.stretch);
        ++lines_set;
      }
      greedy += greedy_stretch(text, params);
    }
    INFO(lang_key(lang) << ": " << lines_set << " lines, widest space " << widest
                        << ", squared stretch " << ours / greedy << " of greedy's, " << letterspaced
                        << " letterspaced");
    if (lang == Lang::en) continue;
    CHECK(widest <= 1.6);
    CHECK(ours <= 0.8 * greedy);
  }
}

TEST_CASE("at 77 mm ragged the prose's lines are full, and none but a last is under 70 %") {
  for (const Lang lang : {Lang::vi, Lang::en}) {
    Prose prose = prose_in(lang);
    for (const auto& [family, size] :
         {std::pair("Tinos", 14.0), {"Source Serif 4", 10.0}, {"Source Sans 3", 9.0}}) {
      double sum = 0;
      double least = 1;
      int count = 0;
      for (const text::ShapedText& text : shaped(prose, family, size)) {
        const auto params = params_of(document::Align::justify, 77, 0);
        const std::vector<text::Line> lines = text::set_lines(text, params);
        for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
          const double fill = lines[i].width / params.width;
          sum += fill;
          least = std::min(least, fill);
          ++count;
        }
      }
      INFO(lang_key(lang) << " " << family << " " << size << ": " << count << " lines, mean fill "
                          << sum / count << ", least " << least);
      if (lang == Lang::en) continue;
      CHECK(sum / count >= 0.88);
      CHECK(least >= 0.7);
    }
  }
}

/// What the last line says, with ordinary spaces only.
static std::string last_words(const std::vector<text::Line>& lines) {
  std::string last;
  for (const text::LinePiece& piece : lines.back().pieces) last += piece.run.text;
  for (std::size_t at; (at = last.find("\u00A0")) != std::string::npos;) last.replace(at, 2, " ");
  return last;
}

TEST_CASE("no paragraph of the prose ends in one syllable") {
  Prose prose = prose_in(Lang::vi);
  for (const double size : {14.0, 13.0, 12.0, 10.0}) {
    for (const double width : {160.0, 150.0, 108.0, 84.0, 77.0}) {
      for (const text::ShapedText& text : shaped(prose, "Tinos", size)) {
        const auto params = params_of(document::Align::justify, width, width > 110 ? 10 : 0);
        const std::vector<text::Line> lines = text::set_lines(text, params);
        INFO(size << " pt at " << width << " mm");
        if (lines.size() > 1) CHECK(last_words(lines).find(' ') != std::string::npos);
      }
    }
  }
}
