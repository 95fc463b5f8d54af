// The words extracted from the PDF are, in order, the words of the document.
#include "compose/compose.hpp"
#include "support/pdf_text.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

using namespace hopbao;

static std::vector<std::string> words_of(std::string text) {
  for (std::size_t at = text.find("\u00A0"); at != std::string::npos; at = text.find("\u00A0")) {
    text.replace(at, 2, " ");
  }
  std::vector<std::string> words;
  std::istringstream in(text);
  for (std::string word; in >> word;) words.push_back(word);
  return words;
}

static void check_words(const std::string& layout, const std::string& data, Lang lang) {
  compose::Job job;
  job.layout = layout;
  job.data = data;
  job.lang = lang;
  diagnostics::SourceMap sources;
  diagnostics::DiagnosticSink sink;
  const auto document = compose::bind(job, sources, sink);
  const auto pdf = compose::compose_pdf(job, sources, sink);
  REQUIRE(document.has_value());
  REQUIRE(pdf.has_value());

  const std::vector<std::string> wanted = words_of(document::reading_text(*document));
  const std::vector<std::string> found = words_of(test::structured_text(*pdf));
  REQUIRE(wanted.size() > 50);
  for (std::size_t i = 0; i < std::min(wanted.size(), found.size()); ++i) {
    INFO("word " << i << " of " << wanted.size() << ": "
                 << (i > 3 ? wanted[i - 3] + " " + wanted[i - 2] + " " + wanted[i - 1] : ""));
    REQUIRE(found[i] == wanted[i]);
  }
  CHECK(found.size() == wanted.size());
}

TEST_CASE("the Lạng Sơn briefing reads the same from the PDF, in Vietnamese") {
  check_words("layouts/bao-cao-hop-bao.toml", "data/lang-son/2023-q2/briefing.toml", Lang::vi);
}

TEST_CASE("the Lạng Sơn briefing reads the same from the PDF, in English") {
  check_words("layouts/bao-cao-hop-bao.toml", "data/lang-son/2023-q2/briefing.toml", Lang::en);
}

TEST_CASE("publication, press release and annex read the same from the PDF, in both languages") {
  for (const std::string layout :
       {"layouts/an-pham.toml", "layouts/thong-cao-bao-chi.toml", "layouts/phu-luc-bieu.toml"}) {
    for (const Lang lang : {Lang::vi, Lang::en}) {
      INFO(layout);
      check_words(layout, "data/lang-son/2023-q2/briefing.toml", lang);
    }
  }
}

TEST_CASE("the starter briefing reads the same from the PDF") {
  check_words("layouts/bao-cao-hop-bao.toml", "data/mau/briefing.toml", Lang::vi);
}
