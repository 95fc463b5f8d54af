#include "bound.hpp"

#include <catch2/catch.hpp>

using namespace hopbao;

namespace {

using Messages = std::vector<std::string>;

std::string briefing(const std::string& keys) {
  return "[briefing]\nid = 'x'\nkind = 'Báo cáo'\n" + keys + "\n";
}

const std::string kIssuer = "issuer = { name = ['Ủy ban nhân dân', 'tỉnh Lạng Sơn'] }\n";

std::string line(const document::Paragraph& paragraph) {
  std::string text;
  for (const document::Inline& piece : paragraph.content) {
    if (const auto* run = std::get_if<document::Text>(&piece)) text += run->text;
    if (const auto* blank = std::get_if<document::Blank>(&piece)) text += "[" + blank->name + "]";
    if (std::holds_alternative<document::LineBreak>(piece)) text += "/";
  }
  return text;
}

std::string date_line(const std::string& date, Lang lang = Lang::vi) {
  const std::string text =
      "[briefing]\nid = 'x'\nkind = { vi = 'B', en = 'R' }\ntitle = { vi = 'T', en "
      "= 'T' }\nissuer = { name = { vi = 'U', en = 'U' } }\nplace = 'Lạng Sơn'\n";
  const Bound bound = bind_text(text + "date = " + date + "\n", lang);
  CHECK(bound.messages().empty());
  return line(first_block<document::Letterhead>(bound).place_and_date);
}

}  // namespace

TEST_CASE("the number is blank for the stamp, with the symbol behind it, or printed") {
  const std::string rest = "title = 'T'\ndate = 2023-07-07\nplace = 'Lạng Sơn'\n" + kIssuer;
  const Bound blank = bind_text(briefing(rest + "symbol = 'BC-UBND'"));
  CHECK(line(first_block<document::Letterhead>(blank).number) == "Số: [number]/BC-UBND");
  const Bound given = bind_text(briefing(rest + "number = '05/BC-UBND'\nsymbol = 'BC-UBND'"));
  CHECK(line(first_block<document::Letterhead>(given).number) == "Số: 05/BC-UBND");
}

TEST_CASE("days and months are padded as the decree says; an open day is a blank") {
  CHECK(date_line("2023-07-07") == "Lạng Sơn, ngày 07 tháng 7 năm 2023");
  CHECK(date_line("2023-01-15") == "Lạng Sơn, ngày 15 tháng 01 năm 2023");
  CHECK(date_line("'2023-07'") == "Lạng Sơn, ngày [day] tháng 7 năm 2023");
  CHECK(date_line("'2023-01'") == "Lạng Sơn, ngày [day] tháng 01 năm 2023");
  CHECK(date_line("2023-07-07", Lang::en) == "Lạng Sơn, 7 July 2023");
  CHECK(date_line("'2023-11'", Lang::en) == "Lạng Sơn, [day] November 2023");
}

TEST_CASE("the issuer stands on as many lines as it is written, the parent above") {
  const Bound bound =
      bind_text(briefing("title = 'T'\ndate = 2023-07-07\nplace = 'L'\n"
                         "issuer = { parent = 'Bộ', name = ['Cục', 'Hai'] }"));
  const auto& head = first_block<document::Letterhead>(bound);
  REQUIRE(head.issuer.size() == 3);
  CHECK(line(head.issuer[0]) == "BỘ");
  CHECK(head.issuer[0].style->text.weight == 400);
  CHECK(line(head.issuer[2]) == "HAI");
  CHECK(head.issuer[2].style->text.weight == 700);
  CHECK(line(head.national_title.at(1)) == "Độc lập - Tự do - Hạnh phúc");
}

TEST_CASE("date and place come from the event where the document says none") {
  const Bound bound = bind_text(
      briefing("title = 'T'\nevent = { date = 2023-07-07, place = 'Cao Bằng' }\n" + kIssuer));
  CHECK(line(first_block<document::Letterhead>(bound).place_and_date) ==
        "Cao Bằng, ngày 07 tháng 7 năm 2023");
  CHECK(bind_text(briefing("title = 'T'\n" + kIssuer)).messages() ==
        Messages{"1:1 missing-key place [briefing]", "1:1 missing-key date [briefing]"});
}

TEST_CASE("type and subject are one H1; a line feed in the subject breaks the line") {
  const Bound bound = bind_text(
      briefing("title = \"Một;\\nhai {{x}}\"\ndate = 2023-07-07\nplace = 'L'\n" + kIssuer));
  const auto& title = first_block<document::TitleBlock>(bound);
  CHECK(line(title.kind) == "BÁO CÁO");
  CHECK(line(title.subject) == "Một;/hai {x}");
  CHECK(title.kind.tag == title.subject.tag);
  CHECK(bound.document->structure.node(title.kind.tag).role == document::Role::h1);
  CHECK(bound.document->metadata.title == "Báo cáo: Một; hai {x}");
}

TEST_CASE("recipients end in semicolons, the last in a full stop, and none twice") {
  const Bound bound =
      bind_text(briefing("title = 'T'\ndate = 2023-07-07\nplace = 'L'\n" + kIssuer +
                         "recipients = ['Báo chí', 'Sở;', 'Lưu: VT']\n"
                         "signature = { authority = 'TM. UBND', position = 'Chủ tịch' }"));
  const auto& block = first_block<document::SignatureBlock>(bound);
  REQUIRE(block.recipients.size() == 4);
  CHECK(line(block.recipients[0]) == "Nơi nhận:");
  CHECK(line(block.recipients[1]) == "- Báo chí;");
  CHECK(line(block.recipients[2]) == "- Sở;");
  CHECK(line(block.recipients[3]) == "- Lưu: VT.");
  REQUIRE(block.signers.size() == 1);
  REQUIRE(block.signers[0].lines.size() == 2);
  CHECK(line(block.signers[0].lines[1]) == "CHỦ TỊCH");
  CHECK(block.signers[0].name.content.empty());
  CHECK_FALSE(block.signers[0].name.tag.valid());
}

TEST_CASE("a binding in the subject has its place, escapes counted") {
  const Bound bound =
      bind_text(briefing("title = \"Một;\\nhai {x}\"\ndate = 2023-07-07\nplace = 'L'\n" + kIssuer));
  CHECK(bound.messages() == Messages{"4:20 unknown-figure x "});
}

TEST_CASE("metadata says what the file is") {
  const Bound bound = bind_text(briefing(
      "stage = 'dự thảo'\nperiod = '2023-H1'\ntitle = 'Tình hình'\n" + kIssuer +
      "event = { kind = 'Họp báo', quarter = '2023-Q2', date = 2023-07-07, place = 'Lạng Sơn' }"));
  REQUIRE(bound.document);
  const auto& metadata = bound.document->metadata;
  CHECK(metadata.id == "x");
  CHECK(metadata.author == "Ủy ban nhân dân tỉnh Lạng Sơn");
  CHECK(metadata.subject == "Họp báo quý II/2023");
  CHECK(metadata.keywords == "6 tháng đầu năm 2023");
  CHECK(metadata.date == "2023-07-07");
  CHECK(metadata.stage == "draft");
}

TEST_CASE("ids in highlights and checks are figures") {
  const Bound bound = bind_text(
      kBriefing + kFigures +
      "[[checks]]\nkind = 'sum'\ntotal = 'grdp.contribution'\nparts = ['dich-vu.contribution', "
      "'dich-v.contribution']\n");
  CHECK(bound.messages() == Messages{"51:34 unknown-figure dich-v dich-vu"});
}

TEST_CASE("joint issuers stand under the first; each signs, and recipients are read last") {
  const Bound bound = bind_text(briefing(
      "title = 'T'\ndate = 2023-07-07\nplace = 'L'\nrecipients = ['Lưu: VT']\n"
      "issuer = { name = 'Sở A', joint = [\"Sở\\nB\"] }\n"
      "signature = [{ position = 'Giám đốc A' }, { position = 'Giám đốc B', name = 'X' }]"));
  CHECK(bound.messages().empty());
  const auto& head = first_block<document::Letterhead>(bound);
  REQUIRE(head.issuer.size() == 2);
  CHECK(line(head.issuer[1]) == "SỞ/B");
  const auto& block = first_block<document::SignatureBlock>(bound);
  REQUIRE(block.signers.size() == 2);
  CHECK(line(block.signers[1].lines.at(0)) == "GIÁM ĐỐC B");
  CHECK(line(block.signers[1].name) == "X");
  CHECK(bound.document->metadata.author == "Sở A, Sở B");
  CHECK(document::reading_text(*bound.document).ends_with("GIÁM ĐỐC B X Nơi nhận: - Lưu: VT."));
}

TEST_CASE("a draft's head has no number line where the layout says so; a final one has it") {
  const auto numbers = [](const std::string& stage) {
    const std::string layout =
        "[fonts]\nserif = 'Tinos'\n[letterhead]\ndraft-number = false\nnumber = 'Số: {number}'\n"
        "[[flow]]\nblock = 'head'\n";
    const Bound bound =
        bind_files(layout, briefing("title = 'T'\ndate = 2023-07-07\nplace = 'L'\nstage = '" +
                                    stage + "'\n" + kIssuer));
    return line(first_block<document::Letterhead>(bound).number);
  };
  CHECK(numbers("dự thảo").empty());
  CHECK(numbers("chính thức") == "Số: [number]");
}
