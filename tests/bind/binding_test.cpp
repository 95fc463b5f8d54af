#include "bind/binding.hpp"

#include "bound.hpp"

#include <catch2/catch.hpp>

using namespace hopbao;

namespace {

struct Print {
  std::string binding;
  std::string vi;
  std::string en;
};

}  // namespace

TEST_CASE("bindings print a figure's fields in both languages") {
  const auto row = GENERATE(values<Print>({
      {"{ban-le}", "ước 14.245 tỷ đồng", "an estimated VND 14,245 billion"},
      {"{ban-le.value}", "14.245 tỷ đồng", "VND 14,245 billion"},
      {"{ban-le.value:number}", "14.245", "14,245"},
      {"{ban-le.plan}", "52,97%", "52.97%"},
      {"{ban-le.plan:number}", "52,97", "52.97"},
      {"{ban-le.change}", "tăng 17,3%", "up 17.3%"},
      {"{ban-le.change:number}", "17,3%", "17.3%"},
      {"{ban-le.change:verb}", "tăng", "up"},
      {"{ban-le.change:verb:cap}", "Tăng", "Up"},
      {"{ban-le.change:signed}", "+17,3%", "+17.3%"},
      {"{ban-le.label}", "Tổng mức bán lẻ", "Retail sales"},
      {"{ban-le.short}", "Bán lẻ", "Retail"},
      {"{ban-le.unit}", "tỷ đồng", "VND billion"},
      {"{ban-le.period}", "6 tháng đầu năm 2023", "first half of 2023"},
      {"{xa.period:cap}", "Năm 2022", "2022"},
      {"{ban-le.status}", "ước", "an estimated"},
      {"{grdp}", "ước tăng 5,32%", "up an estimated 5.32%"},
      {"{dich-vu}", "tăng 5,20%", "up 5.20%"},
      {"{dich-vu.contribution}", "2,58 điểm phần trăm", "2.58 percentage points"},
      {"{dich-vu.contribution:signed}", "+2,58 điểm phần trăm", "+2.58 percentage points"},
      {"{xa}", "5 xã", "5 communes"},
      {"{xa.value:pad}", "05 xã", "05 communes"},
      {"{xa.value:number:pad}", "05", "05"},
      {"{xa.value:words}", "năm xã", "five communes"},
      {"{xa.value:words:cap}", "Năm xã", "Five communes"},
      {"{von}", "khoảng 1.018,2 tỷ đồng", "about VND 1,018.2 billion"},
      {"{von.change}", "giảm 54%", "down 54%"},
      {"{von.change:signed}", "−54%", "−54%"},
      {"{iip.change}", "bằng 105,3%", "at 105.3%"},
      {"{that-nghiep.change}", "tăng 0,5 điểm phần trăm", "up 0.5 percentage points"},
      {"{raw:\"08/2025\"}", "08/2025", "08/2025"},
      {"{{ban-le}}", "{ban-le}", "{ban-le}"},
  }));
  CAPTURE(row.binding);
  const Bound vi = bind_body(row.binding);
  CHECK(vi.messages().empty());
  CHECK(first_paragraph(vi) == row.vi);
  CHECK(first_paragraph(bind_body(row.binding, Lang::en)) == row.en);
}

TEST_CASE("a printed number knows its figure, field, value and literal") {
  const Bound bound = bind_body("Bán lẻ {ban-le}, {dich-vu.change:number} {raw:\"1.018,2\"}.");
  REQUIRE(bound.document);
  const auto& sources = bound.document->provenance.all();
  REQUIRE(sources.size() >= 3);
  std::vector<document::Source> figures;
  for (const auto& source : sources) {
    if (source.field != "date") figures.push_back(source);
  }
  REQUIRE(figures.size() == 3);
  CHECK(figures[0].origin == document::Origin::figure);
  CHECK(figures[0].figure == "ban-le");
  CHECK(figures[0].field == "value");
  CHECK(figures[0].value == Decimal(14245));
  CHECK(figures[0].defined.line == 14);
  CHECK(figures[0].defined.column == 10);
  CHECK(figures[1].figure == "dich-vu");
  CHECK(figures[1].field == "change");
  CHECK(figures[1].value->to_string() == "5.20");
  CHECK(figures[2].origin == document::Origin::free);
  CHECK(figures[2].value == Decimal(10182, 1));
}

TEST_CASE("uses of one field share an entry that each of them names") {
  const Bound bound = bind_body("{xa} và {xa}");
  REQUIRE(bound.document);
  std::size_t entries = 0;
  for (const auto& source : bound.document->provenance.all()) entries += source.figure == "xa";
  CHECK(entries == 1);
  std::size_t uses = 0;
  for (const auto& piece : first_block<document::Paragraph>(bound).content) {
    const auto* text = std::get_if<document::Text>(&piece);
    uses +=
        text && text->source.valid() && bound.document->provenance.at(text->source).figure == "xa";
  }
  CHECK(uses == 2);
}

TEST_CASE("what a binding lacks is said at its place in the text") {
  // kBriefing and kFigures have 47 lines; the body's first line is the 51st.
  const std::string start = "Dòng một.\nĐược {";
  const auto row = GENERATE(values<Print>({
      {"ban-l}", "52:6 unknown-figure ban-l ban-le", ""},
      {"ban-le.chnge}",
       "52:14 unknown-binding-field chnge value, plan, change, contribution, label, short, unit, "
       "period, status, base",
       ""},
      {"ban-le.change:sined}", "52:21 unknown-binding-format sined number, verb, signed, cap", ""},
      {"ban-le.label:number}", "52:20 unknown-binding-format number cap", ""},
      {"grdp.value}", "52:6 figure-lacks-field grdp value", ""},
      {"von.plan}", "52:6 figure-lacks-field von plan", ""},
      {"grdp.period}", "52:6 figure-lacks-field grdp period", ""},
      {"von.value:words}", "52:6 figure-lacks-field von value:words", ""},
      {"Ban Le}", "52:6 bad-binding {Ban Le}", ""},
      {"ban-le", "52:6 bad-binding {ban-le", ""},
      {"}", "52:6 bad-binding {}", ""},
  }));
  CAPTURE(row.binding);
  const Bound bound = bind_body(start + row.binding);
  CHECK_FALSE(bound.document);
  CHECK(bound.messages() == std::vector<std::string>{row.vi});
}

TEST_CASE("a lone closing brace is a fault and not swallowed") {
  const bind::Template read = bind::parse_template("a } b");
  REQUIRE(read.faults.size() == 1);
  CHECK(read.faults[0].begin == 2);
  CHECK(read.faults[0].end == 3);
}

TEST_CASE("places count characters and not bytes, behind indents, escapes and entities") {
  const Bound bound = bind_body(
      "Ủy ban *nhân dân* {x1}\n   thụt đầu dòng {x2}\nước \\* &amp; lượng {x3}\n\n- mục {x4}\n  "
      "tiếp "
      "{x5}\n\n[^n]\n\n[^n]: Chú thích {x6}\n    dòng hai {x7}");
  std::vector<std::string> places;
  for (const std::string& message : bound.messages()) {
    places.push_back(message.substr(0, message.find(' ')));
  }
  CHECK(places ==
        std::vector<std::string>{"51:19", "52:18", "53:20", "55:7", "56:8", "60:17", "61:14"});
}
