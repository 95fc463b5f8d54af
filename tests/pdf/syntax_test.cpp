#include "pdf/syntax.hpp"

#include "pdf/cluster_text.hpp"
#include "pdf/digest.hpp"

#include <catch2/catch.hpp>

using namespace hopbao;
using namespace hopbao::pdf;

namespace {

std::string number(double value, int decimals = 3) {
  std::string out;
  append_number(out, value, decimals);
  return out;
}
std::string text(std::string_view value) {
  std::string out;
  append_text_string(out, value);
  return out;
}

}  // namespace

TEST_CASE("numbers are as short as they can be") {
  CHECK(number(0) == "0");
  CHECK(number(-0.0004) == "0");
  CHECK(number(-0.0005) == "-0.001");
  CHECK(number(12) == "12");
  CHECK(number(12.5) == "12.5");
  CHECK(number(595.27559) == "595.276");
  CHECK(number(0.05) == "0.05");
  CHECK(number(-1234567.891) == "-1234567.891");
  CHECK(number(1.26, 1) == "1.3");
  CHECK(number(2.00004, 4) == "2");
  CHECK(number(0.00005, 4) == "0.0001");
}

TEST_CASE("text strings are ASCII or UTF-16") {
  CHECK(text("Bieu 1") == "(Bieu 1)");
  CHECK(text("a(b)\\c") == "(a\\(b\\)\\\\c)");
  CHECK(text("Đ") == "<FEFF0110>");
  CHECK(text("\U0001F600") == "<FEFFD83DDE00>");
}

TEST_CASE("names escape what is not regular") {
  std::string out;
  append_name(out, "A+Times New#1");
  CHECK(out == "/A+Times#20New#231");
}

TEST_CASE("digests are MD5") {
  const auto hex = [](std::string_view bytes) {
    const Digest value = digest(bytes);
    std::string out;
    append_hex(out, {reinterpret_cast<const char*>(value.data()), value.size()});
    return out;
  };
  // RFC 1321, appendix A.5; the last one needs two blocks.
  CHECK(hex("") == "D41D8CD98F00B204E9800998ECF8427E");
  CHECK(hex("abc") == "900150983CD24FB0D6963F7D28E17F72");
  CHECK(hex("12345678901234567890123456789012345678901234567890123456789012345678901234567890") ==
        "57EDF4A22BE3C955AC49DA2E2107B67A");
  CHECK(hex("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789") ==
        "D174AB98D277D9F5A5611C2C9F419D9F");
}

TEST_CASE("subset tags are six capitals that follow the content") {
  const std::string tag = subset_tag(digest("one"));
  CHECK(tag.size() == 6);
  CHECK(tag.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") == std::string::npos);
  CHECK(tag != subset_tag(digest("two")));
}

TEST_CASE("a cluster's characters are shared out over its glyphs") {
  CHECK(share_text("ệ", 1) == std::vector<std::string>{"ệ"});
  CHECK(share_text("ệ", 2) == std::vector<std::string>{"ẹ", "\u0302"});
  CHECK(share_text("ệ", 3) == std::vector<std::string>{"e", "\u0323", "\u0302"});
  CHECK(share_text("q\u0302\u0309", 2) == std::vector<std::string>{"q", "\u0302\u0309"});
  CHECK(share_text("x", 2) == std::vector<std::string>{"x", "\u200B"});
}
