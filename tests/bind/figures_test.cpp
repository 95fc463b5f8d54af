#include "bind/figures.hpp"

#include "bind/dump_figures.hpp"
#include "bound.hpp"

#include <catch2/catch.hpp>

using namespace hopbao;

namespace {

struct Read {
  diagnostics::SourceMap sources;
  diagnostics::DiagnosticSink sink;
  std::optional<input::Value> data;
  std::unique_ptr<bind::FigureTable> figures;
};

std::unique_ptr<Read> read(const std::string& text) {
  auto result = std::make_unique<Read>();
  result->data = input::parse_toml("data.toml", text, result->sources, result->sink);
  REQUIRE(result->data);
  result->figures = std::make_unique<bind::FigureTable>(*result->data, result->sink);
  return result;
}

const bind::Figure& only(const Read& read) {
  REQUIRE(read.figures->all().size() == 1);
  return read.figures->all().front();
}

}  // namespace

TEST_CASE("a literal keeps its own digits") {
  const auto data = read("[figures.a]\nlabel = 'A'\nchange = 5.20\n");
  CHECK(only(*data).change.value->to_string() == "5.20");
  CHECK(only(*data).change.defined.line == 3);
  CHECK(only(*data).change.defined.column == 10);
}

TEST_CASE("a string is read in Vietnamese writing") {
  const auto data = read("[figures.a]\nlabel = 'A'\nvalue = \"1.018,2\"\n");
  CHECK(only(*data).value.value->to_string() == "1018.2");
}

TEST_CASE("the mark of what was not collected is no number and not nothing") {
  const auto data = read("[figures.a]\nlabel = 'A'\nvalue = '…'\nchange = 1\n");
  CHECK(only(*data).value.not_collected);
  CHECK_FALSE(only(*data).value.value);
  CHECK(only(*data).value.stated());
  CHECK_FALSE(only(*data).contribution.stated());
}

TEST_CASE("defaults hold where a figure says nothing else") {
  const auto data = read(
      "[defaults.figures]\nperiod = '2023-H1'\nsource = 'N'\nstatus = 'ước'\nunit = 'xa'\n"
      "[figures.a]\nlabel = 'A'\nvalue = 1\n"
      "[figures.b]\nlabel = 'B'\nvalue = 2\nperiod = '2022'\nunit = 'ha'\nstatus = ''\n"
      "[figures.c]\nlabel = 'C'\nvalue = 3\nas-of = 2023-06-30\n");
  REQUIRE(data->sink.diagnostics().empty());
  const auto& all = data->figures->all();
  CHECK(all[0].period.kind == format::Period::Kind::half);
  CHECK(all[0].status == format::Status::estimated);
  CHECK(all[0].unit->id == "xa");
  CHECK(all[1].period.kind == format::Period::Kind::year);
  CHECK(all[1].status == format::Status::unstated);
  CHECK(all[1].unit->id == "ha");
  CHECK(all[2].period.kind == format::Period::Kind::as_of);
  CHECK(all[2].period.date == format::Date{2023, 6, 30});
}

TEST_CASE("plans are a number, a table or an array of tables") {
  const auto data = read(
      "[figures.a]\nlabel = 'A'\nplan = 52.97\n"
      "[figures.b]\nlabel = 'B'\nplan = { value = 100, percent = 51.5 }\n"
      "[figures.c]\nlabel = 'C'\nplan = [{ owner = 'TW', percent = 70.1 }, { owner = 'T', percent "
      "= "
      "69.2 }]\n");
  const auto& all = data->figures->all();
  CHECK(all[0].plans.at(0).percent.value == Decimal(5297, 2));
  CHECK(all[1].plans.at(0).value.value == Decimal(100));
  CHECK(all[1].plans.at(0).percent.value == Decimal(515, 1));
  REQUIRE(all[2].plans.size() == 2);
  CHECK(all[2].plans[1].percent.value == Decimal(692, 1));
}

TEST_CASE("a unit of the data stands beside the built-in ones") {
  const auto data = read(
      "[units.chuyen]\nvi = 'chuyến'\nen = 'flights'\nen-singular = 'flight'\n"
      "[figures.a]\nlabel = 'A'\nvalue = 1\nunit = 'chuyen'\n"
      "[figures.b]\nlabel = 'B'\nvalue = 1\nunit = 'ty-dog'\n");
  CHECK(data->figures->all()[0].unit->vi == "chuyến");
  REQUIRE(data->sink.diagnostics().size() == 1);
  const auto& problem = data->sink.diagnostics().front();
  CHECK(problem.kind == diagnostics::Kind::unknown_unit);
  CHECK(problem.args == std::vector<std::string>{"ty-dog", "ty-dong"});
  CHECK(problem.span.line == 12);
}

TEST_CASE("wholes are figures, and no figure is part of itself") {
  const auto data = read(
      "[figures.a]\nlabel = 'A'\nvalue = 1\npart-of = 'b'\n"
      "[figures.b]\nlabel = 'B'\nvalue = 1\npart-of = 'a'\n"
      "[figures.c]\nlabel = 'C'\nvalue = 1\npart-of = 'd'\n");
  const auto& found = data->sink.diagnostics();
  REQUIRE(found.size() == 2);
  CHECK(found[0].kind == diagnostics::Kind::cyclic_reference);
  CHECK(found[1].kind == diagnostics::Kind::unknown_figure);
  CHECK(found[1].span.line == 12);
}

TEST_CASE("a figure without a number is reported") {
  const auto data = read("[figures.a]\nlabel = 'A'\ncontribution = 1\n");
  REQUIRE(data->sink.diagnostics().size() == 1);
  CHECK(data->sink.diagnostics()[0].kind == diagnostics::Kind::figure_empty);
}

TEST_CASE("canonical data has sorted ids and decimals as strings") {
  diagnostics::SourceMap sources;
  diagnostics::DiagnosticSink sink;
  const auto data =
      input::parse_toml("d",
                        kBriefing +
                            "[figures.b]\nlabel = 'B'\nvalue = 5.20\nunit = 'xa'\n"
                            "[figures.a]\nlabel = { en = 'A', vi = 'Á' }\nchange = -54\n",
                        sources, sink);
  REQUIRE(data);
  const auto json = bind::dump_figures(*data, sink);
  REQUIRE(json);
  CHECK(*json == R"({
  "a": {
    "label": {
      "vi": "Á",
      "en": "A"
    },
    "change": "-54",
    "change-kind": "growth",
    "period": "?"
  },
  "b": {
    "label": {
      "vi": "B"
    },
    "value": "5.20",
    "unit": "xa",
    "period": "?"
  }
}
)");
}
