#include "document/provenance.hpp"

#include <catch2/catch.hpp>

using namespace hopbao;
using namespace hopbao::document;

static Source source(std::string figure, std::string field, Decimal value) {
  Source made;
  made.origin = Origin::figure;
  made.figure = std::move(figure);
  made.field = std::move(field);
  made.value = value;
  return made;
}

TEST_CASE("a source that was added before keeps its id") {
  Provenance table;
  const SourceId first = table.add(source("ban-le", "value", Decimal(14245)));
  const SourceId other = table.add(source("ban-le", "change", Decimal(173, 1)));
  CHECK(table.add(source("ban-le", "value", Decimal(14245))) == first);
  CHECK(other != first);
  CHECK(table.all().size() == 2);
}

TEST_CASE("sources that print other digits or stand elsewhere are not the same") {
  Provenance table;
  const SourceId plain = table.add(source("grdp", "change", Decimal(52, 1)));
  CHECK(table.add(source("grdp", "change", Decimal(520, 2))) != plain);
  Source missing = source("grdp", "change", Decimal());
  missing.value = std::nullopt;
  CHECK(table.add(missing) != plain);
  Source elsewhere = source("grdp", "change", Decimal(52, 1));
  elsewhere.defined.line = 7;
  CHECK(table.add(elsewhere) != plain);
  Source derived = source("grdp", "change", Decimal(52, 1));
  derived.origin = Origin::derived;
  CHECK(table.add(derived) != plain);
  CHECK(table.all().size() == 5);
}

TEST_CASE("many sources keep their ids and come back as they were added") {
  Provenance table;
  const auto numbered = [](int i) {
    Source made = source("f" + std::to_string(i % 100), i % 2 == 0 ? "value" : "change",
                         Decimal(i / 7, i % 3));
    made.defined.line = static_cast<std::uint32_t>(i);
    return made;
  };
  for (int round = 0; round < 2; ++round) {
    for (int i = 0; i < 10'000; ++i) {
      REQUIRE(table.add(numbered(i)) == SourceId{static_cast<std::uint32_t>(i)});
    }
  }
  REQUIRE(table.size() == 10'000);
  for (int i = 0; i < 10'000; ++i) {
    const Source back = table.at({static_cast<std::uint32_t>(i)});
    REQUIRE(back.figure == numbered(i).figure);
    REQUIRE(back.field == numbered(i).field);
    REQUIRE(back.value->to_string() == numbered(i).value->to_string());
    REQUIRE(back.defined == numbered(i).defined);
  }
}
