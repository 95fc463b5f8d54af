#include "unicode/normalize.hpp"

#include <catch2/catch.hpp>

#include <string>

namespace unicode = hopbao::unicode;
using namespace std::string_view_literals;

TEST_CASE("decomposed and half-composed text become the composed one") {
  CHECK(unicode::nfc("e\u0302\u0301") == "\u1EBF");
  CHECK(unicode::nfc("\u00EA\u0301") == "\u1EBF");
  CHECK(unicode::nfc("a\u0302\u0323") == "\u1EAD");
  CHECK(unicode::nfc("a\u0323\u0302") == "\u1EAD");
  CHECK(unicode::nfc("o\u031B\u0323") == "\u1EE3");
  CHECK(unicode::nfc("La\u0323ng So\u031Bn") == "Lạng Sơn");
}

TEST_CASE("composed text stays as it is") {
  for (const auto text :
       {""sv, "plain ASCII\r\n\0 too"sv, "Tổng sản phẩm trên địa bàn"sv, "\u2011½²"sv}) {
    CHECK(unicode::nfc(text) == text);
  }
  // NFC, not NFKC: neither compatibility characters nor look-alikes are touched.
  CHECK(unicode::nfc("\u00D0\uFB01") == "\u00D0\uFB01");
}

TEST_CASE("a long text is normalised to its end") {
  std::string decomposed;
  std::string composed;
  for (int i = 0; i < 5000; ++i) {
    decomposed += "đi\u0323a ba\u0300n, ";
    composed += "địa bàn, ";
  }
  CHECK(unicode::nfc(decomposed) == composed);
  CHECK(unicode::nfc(composed) == composed);
}

TEST_CASE("folding takes off marks and case") {
  CHECK(unicode::fold("Tổng SẢN phẩm") == "tong san pham");
  CHECK(unicode::fold("Đình Lập") == "dinh lap");
  CHECK(unicode::fold("ƯỚC, ượng, Ỷ") == "uoc, uong, y");
  CHECK(unicode::fold("La\u0323ng So\u031Bn") == "lang son");
  CHECK(unicode::fold("Font-Size_2") == "font-size_2");
  CHECK(unicode::fold("") == "");
}

TEST_CASE("both tone placements and look-alikes of đ fold alike") {
  CHECK(unicode::fold("hoà") == unicode::fold("HÒA"));
  CHECK(unicode::fold("thuỷ") == unicode::fold("thủy"));
  CHECK(unicode::fold("\u00D0\u1ED1i") == "doi");
  CHECK(unicode::fold("\u0189\u1ED1i") == "doi");
}

TEST_CASE("upper case keeps every Vietnamese mark") {
  CHECK(unicode::upper("Ủy ban nhân dân tỉnh Lạng Sơn") == "ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN");
  CHECK(unicode::upper("ế ẵ ợ ự đ ỹ") == "Ế Ẵ Ợ Ự Đ Ỹ");
  CHECK(unicode::upper("6 tháng (2023), i") == "6 THÁNG (2023), I");
  CHECK(unicode::upper("") == "");
}
