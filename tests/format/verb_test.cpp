#include "format/verb.hpp"

#include <catch2/catch.hpp>

#include <string>

namespace format = hopbao::format;
using format::ChangeKind;
using format::Status;
using hopbao::Decimal;
using hopbao::Lang;

static std::string phrase(std::string_view literal, ChangeKind kind, Lang lang) {
  return format::change_phrase(Decimal::parse(literal).value(), kind, lang);
}

TEST_CASE("the verb of a growth carries its sign") {
  CHECK(phrase("17.3", ChangeKind::growth, Lang::vi) == "tăng 17,3%");
  CHECK(phrase("-54", ChangeKind::growth, Lang::vi) == "giảm 54%");
  CHECK(phrase("17.3", ChangeKind::growth, Lang::en) == "up 17.3%");
  CHECK(phrase("-54", ChangeKind::growth, Lang::en) == "down 54%");
  CHECK(phrase("5.20", ChangeKind::growth, Lang::vi) == "tăng 5,20%");
  CHECK(phrase("-1234.5", ChangeKind::growth, Lang::vi) == "giảm 1.234,5%");
}

TEST_CASE("no change is said without a number, but for an index") {
  CHECK(phrase("0", ChangeKind::growth, Lang::vi) == "không đổi");
  CHECK(phrase("-0.0", ChangeKind::growth, Lang::en) == "unchanged");
  CHECK(phrase("0.0", ChangeKind::points, Lang::vi) == "không đổi");
  CHECK(phrase("100", ChangeKind::index, Lang::vi) == "bằng 100%");
  CHECK(phrase("0", ChangeKind::index, Lang::en) == "at 0%");
}

TEST_CASE("an index is compared with, not grown by") {
  CHECK(phrase("105.3", ChangeKind::index, Lang::vi) == "bằng 105,3%");
  CHECK(phrase("97.1", ChangeKind::index, Lang::en) == "at 97.1%");
}

TEST_CASE("percentage points are not percent") {
  CHECK(phrase("0.5", ChangeKind::points, Lang::vi) == "tăng 0,5 điểm phần trăm");
  CHECK(phrase("-1.18", ChangeKind::points, Lang::vi) == "giảm 1,18 điểm phần trăm");
  CHECK(phrase("0.5", ChangeKind::points, Lang::en) == "up 0.5 percentage points");
  CHECK(phrase("-1", ChangeKind::points, Lang::en) == "down 1 percentage point");
  CHECK(phrase("0.1", ChangeKind::points, Lang::en) == "up 0.1 percentage points");
}

TEST_CASE("verb and amount make up the phrase") {
  for (const ChangeKind kind : {ChangeKind::growth, ChangeKind::index, ChangeKind::points}) {
    for (const Lang lang : {Lang::vi, Lang::en}) {
      const Decimal change = Decimal::parse("-17.3").value();
      const std::string verb(format::change_verb(change, kind, lang));
      CHECK(format::change_phrase(change, kind, lang) ==
            verb + " " + format::change_amount(change, kind, lang));
    }
  }
}

TEST_CASE("a signed change has its sign instead of a verb") {
  const auto signed_text = [](std::string_view literal, ChangeKind kind) {
    return format::signed_change(Decimal::parse(literal).value(), kind, Lang::vi);
  };
  CHECK(signed_text("17.3", ChangeKind::growth) == "+17,3%");
  CHECK(signed_text("-54", ChangeKind::growth) == "\u221254%");
  CHECK(signed_text("0", ChangeKind::growth) == "0%");
  CHECK(signed_text("0.5", ChangeKind::points) == "+0,5 điểm phần trăm");
  CHECK(signed_text("105.3", ChangeKind::index) == "105,3%");
}

TEST_CASE("words of status and approximation are read as they are printed") {
  for (const Status status : {Status::estimated, Status::preliminary, Status::final}) {
    CHECK(format::parse_status(format::status_word(status, Lang::vi)) == status);
  }
  for (const auto approx : {format::Approx::about, format::Approx::above, format::Approx::nearly}) {
    CHECK(format::parse_approx(format::approx_word(approx, Lang::vi)) == approx);
  }
  CHECK(format::status_word(Status::estimated, Lang::vi) == "ước");
  CHECK(format::status_word(Status::estimated, Lang::en) == "an estimated");
  CHECK(format::status_word(Status::preliminary, Lang::en) == "a preliminary");
  CHECK(format::status_word(Status::final, Lang::en) == "");
  CHECK(format::status_word(Status::unstated, Lang::vi) == "");
  CHECK(format::approx_word(format::Approx::about, Lang::en) == "about");
  CHECK(format::approx_word(format::Approx::exact, Lang::vi) == "");
}

TEST_CASE("other words are no status") {
  CHECK_FALSE(format::parse_status(""));
  CHECK_FALSE(format::parse_status("estimated"));
  CHECK_FALSE(format::parse_status("Ước"));
  CHECK_FALSE(format::parse_approx("khoảng "));
  CHECK_FALSE(format::parse_approx(""));
}
