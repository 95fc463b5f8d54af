#include "audit/closing_rules.hpp"

#include "audit/made_page.hpp"

#include <catch2/catch.hpp>

using namespace hopbao;
using document::Part;
using test::Numbers;

namespace {

/// A sound closing, and what a test changes of it.
struct Closing {
  std::string recipient = "- Các cơ quan báo chí;";
  std::string last = "- Lưu: VT, TH.";
  std::string name = "Nguyễn Văn An";
  std::string authority = "CHỦ TỊCH";
  bool head_italic = true;
  double recipient_size = 11;
  double authority_x = 140;
  double box = 34;
  int name_weight = 700;
  bool stamped = false;
  bool joint = false;  ///< a second one signs at the right
};

Numbers broken_by(const Closing& closing) {
  test::Audit audit;
  test::MadePage page(audit);
  const auto type = [&](double size, int weight, bool italic) {
    page.type.size = Length::from_pt(size);
    page.type.weight = weight;
    page.type.italic = italic;
  };
  type(12, 700, closing.head_italic);
  page.paragraph(Part::recipients_head, "Nơi nhận:", 30, 200);
  type(closing.recipient_size, 400, false);
  page.paragraph(Part::recipient, closing.recipient, 30, 205);
  if (!closing.last.empty()) page.paragraph(Part::recipient, closing.last, 30, 210);
  type(14, 700, false);
  page.paragraph(Part::authority, closing.authority, closing.authority_x, 200);
  page.blank("signature", 110, 203, {Length::from_mm(80), Length::from_mm(closing.box)});
  if (closing.joint) {
    page.paragraph(Part::authority, "GIÁM ĐỐC", 140, 200);
    page.blank("signature", 30, 213, {Length::from_mm(80), Length::from_mm(closing.box)});
  }
  if (closing.stamped) page.artifact(Part::none, "(Đã ký)", 140, 220);
  type(14, closing.name_weight, false);
  if (!closing.name.empty()) page.paragraph(Part::signer_name, closing.name, 135, 250);
  audit::ClosingRules rules(audit.context);
  rules.page(page.marks(1));
  rules.finish();
  return audit.broken();
}

}  // namespace

TEST_CASE("a closing to the decree's measures has no finding, with the name left to the hand too") {
  Closing closing;
  CHECK(broken_by(closing).empty());
  closing.name.clear();
  CHECK(broken_by(closing).empty());
}

TEST_CASE("rule 16: recipients in their type, each closed by a semicolon, the archive last") {
  Closing closing;
  closing.head_italic = false;
  CHECK(broken_by(closing) == Numbers{"16"});
  closing = {};
  closing.recipient_size = 12;
  CHECK(broken_by(closing) == Numbers{"16"});
  closing = {};
  closing.recipient = "- Các cơ quan báo chí.";
  CHECK(broken_by(closing) == Numbers{"16"});
  closing = {};
  closing.last = "- Lưu: VT, TH;";
  CHECK(broken_by(closing) == Numbers{"16"});
  closing = {};
  closing.last = "- Văn phòng.";
  CHECK(broken_by(closing) == Numbers{"16"});
}

TEST_CASE("rule 17: authority in capitals at the right, the name bold and without degrees") {
  Closing closing;
  closing.authority = "Chủ tịch";
  CHECK(broken_by(closing) == Numbers{"17"});
  closing = {};
  closing.authority_x = 60;
  CHECK(broken_by(closing) == Numbers{"17"});
  closing = {};
  closing.name_weight = 400;
  CHECK(broken_by(closing) == Numbers{"17"});
  closing = {};
  closing.name = "TS. Nguyễn Văn An";
  CHECK(broken_by(closing) == Numbers{"17"});
}

TEST_CASE("rule 17: room for signature and seal is 30 mm high and white") {
  Closing closing;
  closing.box = 20;
  CHECK(broken_by(closing) == Numbers{"17"});
  closing = {};
  closing.stamped = true;
  CHECK(broken_by(closing) == Numbers{"17"});
}

TEST_CASE("a document without recipients and signature lacks them") {
  test::Audit audit;
  audit::ClosingRules rules(audit.context);
  rules.page(test::MadePage(audit).marks(1));
  rules.finish();
  CHECK(audit.broken() == Numbers{"16", "17", "17"});
}

TEST_CASE("rule 17: one signer stands at the right, joint signers side by side") {
  Closing closing;
  closing.authority_x = 50;
  CHECK(broken_by(closing) == Numbers{"17"});
  closing.joint = true;
  CHECK(broken_by(closing).empty());
  closing.box = 20;
  CHECK(broken_by(closing) == Numbers{"17"});
}
