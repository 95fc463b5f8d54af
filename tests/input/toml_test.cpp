#include "input/parsed.hpp"

using namespace hopbao::input;

TEST_CASE("keys keep the order of the file, not of the alphabet") {
  CHECK(Parsed("z = 1\na = 2\nm = 3\n").result() == "{z = 1, a = 2, m = 3}");
  CHECK(Parsed("[z]\nb = 1\na = 2\n[a]\n").result() == "{z = {b = 1, a = 2}, a = {}}");
  CHECK(Parsed("x = { z = 1, a = { y = 2, b = 3 }, m = 4 }").result() ==
        "{x = {z = 1, a = {y = 2, b = 3}, m = 4}}");
}

TEST_CASE("a table stands where its first key stands") {
  CHECK(Parsed("[figures.z]\nv = 1\n[other]\n[figures.a]\nv = 2\n").result() ==
        "{figures = {z = {v = 1}, a = {v = 2}}, other = {}}");
  CHECK(Parsed("b.y = 1\na = 2\nb.x = 3\n").result() == "{b = {y = 1, x = 3}, a = 2}");
  CHECK(Parsed("[z.sub]\n[a]\n[z]\nk = 1\n").result() == "{z = {sub = {}, k = 1}, a = {}}");
}

TEST_CASE("arrays of tables keep their elements and what stands between") {
  CHECK(Parsed("[[s]]\nid = 'b'\n[s.sub]\nx = 1\n[[s]]\nid = 'a'\n").result() ==
        R"({s = [{id = "b", sub = {x = 1}}, {id = "a"}]})");
}

TEST_CASE("numbers keep the digits of their literal") {
  const Parsed parsed("a = 5.20\nb = 14_245\nc = -0.50\nd = +7\ne = 0.245\nf = 1234.567\ng = 0\n");
  CHECK(parsed.result() ==
        "{a = 5.20, b = 14245, c = -0.50, d = 7, e = 0.245, f = 1234.567, g = 0}");
  CHECK(parsed.at("a").as<Number>()->value.scale() == 2);
  CHECK(parsed.at("b").as<Number>()->literal == "14_245");
  CHECK(parsed.at("d").as<Number>()->literal == "+7");
}

TEST_CASE("number literals are cut at whatever follows them") {
  CHECK(Parsed("a=[1.10,2.20 ,3.30]# 4\nb={x=1.50}\nc=9.90").result() ==
        "{a = [1.10, 2.20, 3.30], b = {x = 1.50}, c = 9.90}");
}

TEST_CASE("dates, with and without time and offset") {
  CHECK(Parsed("a = 2023-07-07\nb = 2023-07-07T08:00:00+07:00\nc = 2023-07-07 08:00:00 # x\n"
               "d = 2023-07-07t08:30:00.25z\ne = [2023-01-02, 2023-03-04]\n")
            .result() ==
        "{a = 2023-7-7, b = 2023-7-7 08:00:00+07:00, c = 2023-7-7 08:00:00, "
        "d = 2023-7-7 08:30:00.25z, e = [2023-1-2, 2023-3-4]}");
}

TEST_CASE("a time of day alone comes as its text") {
  CHECK(Parsed("a = 08:30:00").result() == R"({a = "08:30:00"})");
}

TEST_CASE("spans of keys and plain values") {
  const Parsed parsed("# đầu\nnhãn-1 = 1\n");
  CHECK(parsed.result() == "unquoted-text 2:1+6 nhãn-1\n");  // bare keys are ASCII

  const Parsed good("[figures.ban-le]\n  value  = 14245 # tỷ\nok = true\nd = 2023-07-07\n");
  const Table* figure = good.at("figures.ban-le").as<Table>();
  CHECK(place(figure->entries[0].key_span) == "2:3+5");
  CHECK(place(good.at("figures.ban-le.value").span) == "2:12+5");
  CHECK(place(good.at("figures.ban-le.ok").span) == "3:6+4");
  CHECK(place(good.at("figures.ban-le.d").span) == "4:5+10");
  CHECK(place(good.at("figures.ban-le").span) == "1:1+16");
  CHECK(place(good.at("figures").as<Table>()->entries[0].key_span) == "1:10+6");
  CHECK(place(good.root->span) == "0:0+0");
  CHECK(good.root->span.file.valid());
}

TEST_CASE("columns count characters, not bytes") {
  const Parsed parsed("a = { vi = 'Tổng mức bán lẻ', en = 'Retail' }\n");
  CHECK(place(parsed.at("a").span) == "1:5+41");
  CHECK(place(parsed.at("a.vi").span) == "1:12+17");
  CHECK(place(parsed.at("a.vi").text_span) == "1:13+15");
  CHECK(place(parsed.at("a.en").span) == "1:36+8");
  CHECK(place(parsed.at("a.en").text_span) == "1:37+6");
}

TEST_CASE("spans inside nested arrays, inline tables and dotted keys") {
  const Parsed parsed("g.h = [{ a = [1, 'hai'] },\n  { b.c = 3 }]\n");
  CHECK(place(parsed.at("g").span) == "1:1+1");
  CHECK(place(parsed.at("g.h").span) == "1:7+20");
  CHECK(place(parsed.at("g.h.0.a.1").span) == "1:18+5");
  CHECK(place(parsed.at("g.h.1").span) == "2:3+11");
  CHECK(place(parsed.at("g.h.1.b.c").span) == "2:11+1");
  CHECK(place(parsed.at("g.h.1.b").as<Table>()->entries[0].key_span) == "2:7+1");
}

TEST_CASE("the text of a multi-line string starts below its quotes") {
  const Parsed parsed(
      "a = '''\nSức mua\nphục hồi\n'''\nb = '''cùng dòng'''\nc = \"\"\"\n\nx\"\"\"\n");
  CHECK(*parsed.at("a").as<std::string>() == "Sức mua\nphục hồi\n");
  CHECK(place(parsed.at("a").span) == "1:5+3");
  CHECK(place(parsed.at("a").text_span) == "2:1+7");
  CHECK(place(parsed.at("b").text_span) == "5:8+9");
  CHECK(*parsed.at("c").as<std::string>() == "\nx");
  CHECK(place(parsed.at("c").text_span) == "7:1+0");
}

TEST_CASE("strings may hold quotes, brackets and comment signs") {
  CHECK(Parsed(R"(a = "[[[ # \" {" # [
b = ''' ' '' [ { ''''
c = """ " "" [ \""" """""
d = [ ']', "}" ] # ]
"k.[" = ''
)")
            .result() ==
        R"({a = "[[[ # " {", b = " ' '' [ { '", c = " " "" [ """ """, d = ["]", "}"], k.[ = ""})");
}

TEST_CASE("an empty file is an empty table") {
  CHECK(Parsed("").result() == "{}");
  CHECK(Parsed("\n# chỉ có ghi chú\n").result() == "{}");
}

TEST_CASE("a byte-order mark at the start is skipped") {
  const Parsed parsed(
      "\xEF\xBB\xBF"
      "a = 1\n");
  CHECK(parsed.result() == "{a = 1}");
  CHECK(place(parsed.at("a").span) == "1:5+1");
}

TEST_CASE("CRLF files give the same tree and places") {
  const std::string unix_text = "[a]\nb = '''\nmột\nhai\n'''\nc = 1\n";
  std::string dos_text;
  for (const char c : unix_text) dos_text += c == '\n' ? std::string("\r\n") : std::string(1, c);
  const Parsed unix_file(unix_text);
  const Parsed dos_file(dos_text);
  CHECK(dos_file.result() == unix_file.result());
  CHECK(dos_file.at("a.b").text_span == unix_file.at("a.b").text_span);
  CHECK(dos_file.at("a.c").span == unix_file.at("a.c").span);
}

TEST_CASE("decomposed text gives the same tree and places as composed") {
  // "Tổng mức": ổ and ứ with their marks apart.
  const Parsed apart(
      "a = 'To\xCC\x82\xCC\x89ng mu\xCC\x9B\xCC\x81"
      "c', \n");
  const Parsed nfd(
      "x = { a = 'To\xCC\x82\xCC\x89ng mu\xCC\x9B\xCC\x81"
      "c', b = 1 }\n");
  const Parsed nfc("x = { a = 'Tổng mức', b = 1 }\n");
  CHECK(nfd.result() == nfc.result());
  CHECK(nfd.at("x.a").span == nfc.at("x.a").span);
  CHECK(nfd.at("x.b").span == nfc.at("x.b").span);
  CHECK(nfd.sources.file(nfd.root->span.file).text == "x = { a = 'Tổng mức', b = 1 }\n");
  CHECK_FALSE(apart.root.has_value());
}

TEST_CASE("what escapes write is composed too") {
  CHECK(Parsed("a = \"e\\u0302\\u0301\"").result() == "{a = \"ế\"}");
  CHECK(Parsed("\"e\\u0302\" = 1").result() == "{ê = 1}");
}

TEST_CASE("syntax errors stand at their place with the parser's words") {
  CHECK(Parsed("a = 1\nb = \n").result() ==
        "toml-syntax 2:5+0 key-value pair: expected value, saw '\\n'\n");
  CHECK(Parsed("a = 'hở\n").result().starts_with("toml-syntax 1:8+0 "));
  CHECK(Parsed("a = { b = 1,\n c = 2 }").result().starts_with("toml-syntax 1:13+0 "));
  CHECK(Parsed("[a\nb = 1").result().starts_with("toml-syntax 1:3+0 "));
  CHECK(Parsed("a = 05").result().starts_with("toml-syntax 1:"));
}

TEST_CASE("a line may go on behind a backslash with any letter") {
  CHECK(Parsed("a = \"\"\"một \\\n  đầu \\\n\n  ơn\"\"\"").result() == "{a = \"một đầu ơn\"}");
}

TEST_CASE("headers that begin with no key are syntax errors") {
  for (const char* text :
       {"[=", "[]", "[.]", "[[", "[[]]", "[#", "[", "= 1", ".a = 1", "a. = 1", "a"}) {
    INFO(text);
    CHECK(Parsed(text).result().starts_with("toml-syntax 1:"));
  }
}

TEST_CASE("text without quotes is named") {
  CHECK(Parsed("a = 1\nđơn-vị = 2\n").result() == "unquoted-text 2:1+6 đơn-vị\n");
  CHECK(Parsed("place = Lạng Sơn\n").result() == "unquoted-text 1:9+4 Lạng\n");
  CHECK(Parsed("title = “Báo cáo”\n").result() == "unquoted-text 1:9+4 “Báo\n");
  CHECK(Parsed("a = { nhãn = 1 }\n").result() == "unquoted-text 1:7+4 nhãn\n");
  CHECK(Parsed("[bảng]\n").result() == "unquoted-text 1:2+4 bảng\n");
  CHECK(Parsed("[a.bảng]\n").result() == "unquoted-text 1:2+6 a.bảng\n");
  CHECK(Parsed("a = [1, hai, bốn]\n").result() == "unquoted-text 1:14+3 bốn\n");
  CHECK(Parsed("a = 14245 tỷ\n").result() == "unquoted-text 1:11+2 tỷ\n");
  CHECK(Parsed("a = 1'đ'\n").result() == "unquoted-text 1:5+1 1\n");
  CHECK(Parsed("a = Bao \"cáo\"\n").result() == "unquoted-text 1:5+3 Bao\n");
  CHECK(Parsed("a = [1, 2['đ']]\n").result() == "unquoted-text 1:9+1 2\n");
  CHECK(Parsed("a = 2023-07-07 'đ'\n").result() == "unquoted-text 1:5+10 2023-07-07\n");
  CHECK(Parsed("'nhãn' = 'chữ' # ghi chú\n[\"bảng\"]\n").root.has_value());
}

TEST_CASE("blanks that are none outside quotes are named") {
  CHECK(Parsed("a =\u00A01\n").result() == "forbidden-character 1:4+1 U+00A0\n");
  CHECK(Parsed("\u3000a = 1\n").result() == "forbidden-character 1:1+1 U+3000\n");
  CHECK(Parsed("a = 'x\u00A0y'\n").root.has_value());
}

TEST_CASE("a file over the limit is refused unread") {
  const Parsed parsed(std::string(64u << 20, 'a'));
  CHECK(parsed.result() == "file-too-large 0:0+0 data.toml|16\n");
  CHECK(parsed.sources.describe(parsed.sink.diagnostics()[0].span) == "data.toml");
}

TEST_CASE("all that is wrong with the values of a file is said at once") {
  CHECK(Parsed("a = 14.245\nb = 1e3\nc = 'Ð'\n").result() ==
        "lookalike-character 3:6+1 Ð|U+00D0|Đ|U+0110\n"
        "ambiguous-number 1:5+6 14.245|14245|14,245\n"
        "number-unreadable 2:5+3 1e3\n");
}
