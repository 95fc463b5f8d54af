// Each of the 36 statistics of the first briefing stands, in both languages, with label, unit and
// period in one sentence or table row: read from the document's provenance, then found again in the
// text extracted from the PDF.
#include "compose/compose.hpp"
#include "support/pdf_text.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <fstream>
#include <sstream>
#include <string>
#include <variant>
#include <vector>

using namespace hopbao;

struct Statistic {
  std::string number;
  std::string figure;
  std::string field;
  std::array<std::string, 2> label;
  std::array<std::string, 2> unit;
  std::array<std::string, 2>
      period;  ///< alternatives, separated by "|"; empty: the source states none
};

static std::vector<std::string> split(const std::string& text, char separator) {
  std::vector<std::string> parts;
  std::istringstream in(text + separator);
  for (std::string part; std::getline(in, part, separator);) parts.push_back(part);
  return parts;
}

static std::vector<Statistic> statistics() {
  std::vector<Statistic> all;
  std::ifstream in("tests/compose/statistics.csv");
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with('#')) continue;
    const std::vector<std::string> f = split(line, ';');
    REQUIRE(f.size() == 9);
    all.push_back({f[0], f[1], f[2], {f[3], f[6]}, {f[4], f[7]}, {f[5], f[8]}});
  }
  return all;
}

/// A sentence or a table row: its words, and the figures that it prints ("ban-le.value").
struct Statement {
  bool prose = false;
  std::string text;
  std::vector<std::string> sources;
};

static std::string key(const document::Source& source) {
  return source.figure + "." + source.field;
}

static void add_inline(Statement& to, const document::Text& text,
                       const document::Provenance& provenance) {
  to.text += text.text;
  if (text.source.valid()) to.sources.push_back(key(provenance.at(text.source)));
}

/// Sentences end in a full stop before a space; a stop inside an inline ends the sentence in its
/// middle.
static void add_sentences(const document::Inlines& inlines, const document::Provenance& provenance,
                          std::vector<Statement>& all) {
  Statement sentence;
  sentence.prose = true;
  for (const document::Inline& item : inlines) {
    if (const auto* mark = std::get_if<document::NoteMark>(&item)) sentence.text += mark->text.text;
    const auto* text = std::get_if<document::Text>(&item);
    if (text == nullptr) continue;
    if (text->source.valid()) {
      add_inline(sentence, *text, provenance);
      continue;
    }
    std::string rest = text->text;
    for (std::size_t end = rest.find(". "); end != std::string::npos; end = rest.find(". ")) {
      sentence.text += rest.substr(0, end + 1);
      all.push_back(sentence);
      sentence = {};
      sentence.prose = true;
      rest.erase(0, end + 2);
    }
    sentence.text += rest;
  }
  all.push_back(sentence);
}

static void add_rows(const document::Table& table, const document::Provenance& provenance,
                     std::vector<Statement>& all) {
  for (const document::Row& row : table.rows) {
    Statement statement;
    for (const document::Cell& cell : row.cells) {
      for (const document::Inline& item : cell.content) {
        if (const auto* text = std::get_if<document::Text>(&item))
          add_inline(statement, *text, provenance);
      }
      statement.text += ' ';
    }
    all.push_back(statement);
  }
}

static std::vector<Statement> statements(const document::Document& document) {
  std::vector<Statement> all;
  for (const document::Block& block : document.blocks) {
    if (const auto* paragraph = std::get_if<document::Paragraph>(&block.data)) {
      add_sentences(paragraph->content, document.provenance, all);
    } else if (const auto* exhibit = std::get_if<document::Exhibit>(&block.data)) {
      if (const auto* table = std::get_if<std::shared_ptr<const document::Table>>(&exhibit->body)) {
        add_rows(**table, document.provenance, all);
      }
    }
  }
  return all;
}

static bool says_one_of(const std::string& text, const std::string& alternatives) {
  if (alternatives.empty()) return true;
  return std::ranges::any_of(split(alternatives, '|'), [&](const std::string& word) {
    return text.find(word) != std::string::npos;
  });
}

static bool states(const Statement& statement, const Statistic& wanted, std::size_t lang) {
  const std::string source = wanted.figure + "." + wanted.field;
  return std::ranges::find(statement.sources, source) != statement.sources.end() &&
         statement.text.find(wanted.label[lang]) != std::string::npos &&
         statement.text.find(wanted.unit[lang]) != std::string::npos &&
         says_one_of(statement.text, wanted.period[lang]);
}

/// Without any white, no-break spaces included: lines and elements end where they may.
static std::string unspaced(const std::string& text) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool no_break = text.compare(i, 2, "\u00A0") == 0;
    if (no_break)
      ++i;
    else if (text[i] != ' ' && text[i] != '\n')
      result += text[i];
  }
  return result;
}

static std::string extracted_text(const compose::Job& job) {
  diagnostics::SourceMap sources;
  diagnostics::DiagnosticSink sink;
  const auto pdf = compose::compose_pdf(job, sources, sink);
  REQUIRE(pdf.has_value());
  return unspaced(test::structured_text(*pdf));
}

static void check_language(Lang lang) {
  compose::Job job;
  job.layout = "layouts/bao-cao-hop-bao.toml";
  job.data = "data/lang-son/2023-q2/briefing.toml";
  job.lang = lang;
  diagnostics::SourceMap sources;
  diagnostics::DiagnosticSink sink;
  const auto document = compose::bind(job, sources, sink);
  REQUIRE(document.has_value());
  const std::vector<Statement> all = statements(*document);
  const std::string extracted = extracted_text(job);

  int in_prose = 0;
  const std::vector<Statistic> wanted = statistics();
  REQUIRE(wanted.size() == 36);
  for (const Statistic& statistic : wanted) {
    bool stated = false;
    bool stated_in_prose = false;
    for (const Statement& statement : all) {
      if (!states(statement, statistic, static_cast<std::size_t>(lang))) continue;
      stated = true;
      stated_in_prose |=
          statement.prose && extracted.find(unspaced(statement.text)) != std::string::npos;
    }
    INFO(lang_key(lang) << ": " << statistic.number << " " << statistic.figure);
    CHECK(stated);
    CHECK(stated_in_prose);
    in_prose += stated_in_prose ? 1 : 0;
  }
  CHECK(in_prose >= 30);
}

TEST_CASE("the 36 statistics stand with label, unit and period in Vietnamese") {
  check_language(Lang::vi);
}

TEST_CASE("the 36 statistics stand with label, unit and period in English") {
  check_language(Lang::en);
}
