#include "format/unit.hpp"

#include "format/number.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>
#include <string>

namespace format = hopbao::format;
using format::Unit;
using hopbao::Decimal;
using hopbao::Lang;

static const Unit& unit(std::string_view id) {
  const auto units = format::builtin_units();
  const auto found = std::ranges::find(units, id, &Unit::id);
  REQUIRE(found != units.end());
  return *found;
}

static std::string printed(std::string_view literal, std::string_view id, Lang lang) {
  const Decimal value = Decimal::parse(literal).value();
  return format::with_unit(value, format::number(value, lang), unit(id), lang);
}

TEST_CASE("every built-in unit has its own id and a name in both languages") {
  std::set<std::string> ids;
  for (const Unit& u : format::builtin_units()) {
    INFO(u.id);
    CHECK(ids.insert(u.id).second);
    CHECK(std::ranges::all_of(u.id, [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; }));
    CHECK_FALSE(u.vi.empty());
    CHECK_FALSE(u.en.empty());
    if (!u.en_prefix.empty()) CHECK(u.en.starts_with(u.en_prefix));
    if (u.en_prefix.empty()) CHECK(u.en_suffix.empty());
  }
  for (const char* id :
       {"phan-tram", "diem-phan-tram", "dong",     "trieu-dong", "ty-dong",      "nghin-ty-dong",
        "trieu-usd", "ty-usd",         "xa",       "cum",        "doanh-nghiep", "hop-tac-xa",
        "lien-hiep", "don-vi",         "san-pham", "thu-tuc",    "dich-vu",      "tai-khoan",
        "nguoi",     "luot-khach",     "ha",       "tan",        "nghin-tan",    "km",
        "tram",      "truong",         "ho",       "du-an"}) {
    INFO(id);
    CHECK(ids.contains(id));
  }
}

TEST_CASE("a unit stands behind its number, a percent sign close to it") {
  CHECK(printed("14245", "ty-dong", Lang::vi) == "14.245 tỷ đồng");
  CHECK(printed("11", "xa", Lang::vi) == "11 xã");
  CHECK(printed("5.32", "phan-tram", Lang::vi) == "5,32%");
  CHECK(printed("5.32", "phan-tram", Lang::en) == "5.32%");
  CHECK(printed("0.83", "diem-phan-tram", Lang::vi) == "0,83 điểm phần trăm");
}

TEST_CASE("English money stands before its number") {
  CHECK(printed("14245", "ty-dong", Lang::en) == "VND 14,245 billion");
  CHECK(printed("470", "trieu-usd", Lang::en) == "USD 470 million");
  CHECK(printed("500", "dong", Lang::en) == "VND 500");
  CHECK(printed("-2.5", "ty-usd", Lang::en) == "USD \u22122.5 billion");
}

TEST_CASE("English counts are singular for exactly one") {
  CHECK(printed("1", "xa", Lang::en) == "1 commune");
  CHECK(printed("11", "xa", Lang::en) == "11 communes");
  CHECK(printed("0", "xa", Lang::en) == "0 communes");
  CHECK(printed("1", "nguoi", Lang::en) == "1 person");
  CHECK(printed("1.0", "tan", Lang::en) == "1.0 tonnes");
  CHECK(printed("0.1", "tan", Lang::en) == "0.1 tonnes");
  CHECK(printed("1", "ha", Lang::en) == "1 ha");
  CHECK(printed("1", "xa", Lang::vi) == "1 xã");
}

TEST_CASE("the number stands as it was printed") {
  CHECK(format::with_unit(Decimal(5), "05", unit("cum"), Lang::vi) == "05 cụm");
  CHECK(format::with_unit(Decimal(1), "one", unit("cum"), Lang::en) == "one industrial cluster");
}

TEST_CASE("a unit column names the unit alone") {
  CHECK(format::unit_name(unit("ty-dong"), Lang::vi) == "tỷ đồng");
  CHECK(format::unit_name(unit("ty-dong"), Lang::en) == "VND billion");
  CHECK(format::unit_name(unit("phan-tram"), Lang::vi) == "%");
}
