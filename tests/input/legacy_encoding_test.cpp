#include "input/parsed.hpp"

static std::string checked(const std::string& text) {
  const Parsed parsed("a = '" + text + "'\n");
  return parsed.root ? "" : dump(parsed.sink);
}

TEST_CASE("TCVN3 residue is found word by word") {
  CHECK(checked("Tæng s¶n phÈm") == "legacy-encoding 1:11+3 s¶n\n");
  CHECK(checked("L¹ng S¬n") == "legacy-encoding 1:6+4 L¹ng\nlegacy-encoding 1:11+3 S¬n\n");
  CHECK(checked("®­êng") == "legacy-encoding 1:6+5 ®­êng\n");
  CHECK(checked("th­¬ng") == "legacy-encoding 1:6+6 th­¬ng\n");
  CHECK(checked("th­ëng") == "legacy-encoding 1:6+6 th­ëng\n");  // a soft hyphen is ư
  CHECK(checked("qu¸") == "legacy-encoding 1:6+3 qu¸\n");
  CHECK(checked("c¬ cÊu, lµ") == "legacy-encoding 1:6+2 c¬\nlegacy-encoding 1:14+2 lµ\n");
  CHECK(checked("h·y") == "legacy-encoding 1:6+3 h·y\n");
}

TEST_CASE("a soft hyphen in sound text is a hidden character") {
  CHECK(checked("kinh­tế") == "forbidden-character 1:10+1 U+00AD\n");
}

TEST_CASE("VNI residue is found") {
  CHECK(checked("Vieät Nam") == "legacy-encoding 1:6+5 Vieät\n");
  CHECK(checked("kinh teá, toång") == "legacy-encoding 1:16+5 toång\n");
  CHECK(checked("BAÙO CAÙO") == "legacy-encoding 1:6+4 BAÙO\nlegacy-encoding 1:11+4 CAÙO\n");
}

TEST_CASE("UTF-8 read as Latin-1 is found") {
  CHECK(checked("Láº¡ng") == "legacy-encoding 1:6+6 Láº¡ng\n");
  CHECK(checked("tÆ°") == "legacy-encoding 1:6+3 tÆ°\n");
  CHECK(checked("bÃ¡n láº»") == "legacy-encoding 1:6+4 bÃ¡n\nlegacy-encoding 1:11+4 láº»\n");
}

TEST_CASE("a word without end is cut where no word goes on") {
  std::string text;
  for (int i = 0; i < 1000; ++i) text += "aµ";
  CHECK(checked(text).starts_with("legacy-encoding 1:6+42 aµaµ"));
}

TEST_CASE("symbols beside letters and foreign names are no residue") {
  for (const char* text : {"m² km² m³",
                           "© 2023 ©VSIP",
                           "VSIP®",
                           "kW·h N·m",
                           "où, goût, août",
                           "Müller, Noël, Nestlé",
                           "São Paulo, España, Østfold",
                           "«khá» «xã»",
                           "XÃ¹ XÃ²",
                           "§5",
                           "a × b",
                           "½ giờ",
                           "10 µm",
                           "hoá, hòa, thuỷ, quý, tuần, uỷ ban",
                           "HÒA, THÚY, TOÀN, ĐOÀN",
                           "khách¹ tỉnh¹",
                           "naïve",
                           "quälen",
                           "Tài nguyên & Môi trường",
                           "người, ngoài, khuấy, ngoằn, uể oải"}) {
    INFO(text);
    CHECK(checked(text) == "");
  }
}
