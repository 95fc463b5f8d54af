#include "audit/head_rules.hpp"

#include "audit/made_page.hpp"

#include <catch2/catch.hpp>

using namespace hopbao;
using document::Part;
using document::Role;
using test::Numbers;

namespace {

/// A sound head, and what a test changes of it.
struct Head {
  std::string name = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
  std::string motto = "Độc lập - Tự do - Hạnh phúc";
  std::string number = "Số: 05/BC-UBND";
  std::string date = "Lạng Sơn, ngày 07 tháng 7 năm 2023";
  std::string subject = "Tình hình kinh tế - xã hội 6 tháng đầu năm 2023";
  double name_size = 12;
  double motto_size = 13;
  double motto_rule = 1;  ///< of its text
  double issuer_rule = 0.4;
  double issuer_centre = 65;
  double subject_rule = 0.45;
  int issuer_weight = 700;
  int kind_weight = 700;
  bool date_italic = true;
  Lang lang = Lang::vi;
  bool draft = false;
};

class HeadPage {
 public:
  explicit HeadPage(test::Audit& audit) : audit_(audit), page_(audit) {}

  audit::PageMarks draw(const Head& head) {
    type(head.name_size, 700, false);
    page_.centred(Part::national_name, head.name, 145, 30);
    type(head.motto_size, 700, false);
    page_.centred(Part::national_motto, head.motto, 145, 36);
    const double motto = page_.width(head.motto) * head.motto_rule;
    page_.rule(Part::motto_rule, 145 - motto / 2, 38, motto);
    type(12, head.issuer_weight, false);
    page_.centred(Part::issuer, "ỦY BAN NHÂN DÂN", 65, 30);
    const double issuer = page_.width("ỦY BAN NHÂN DÂN") * head.issuer_rule;
    page_.rule(Part::issuer_rule, head.issuer_centre - issuer / 2, 32, issuer);
    type(13, 400, false);
    if (!head.number.empty()) page_.centred(Part::number, head.number, 65, 45);
    type(13, 400, head.date_italic);
    page_.centred(Part::place_date, head.date, 145, 45);
    title(head);
    return page_.marks(1);
  }

 private:
  void type(double size, int weight, bool italic) {
    page_.type.size = Length::from_pt(size);
    page_.type.weight = weight;
    page_.type.italic = italic;
  }
  void title(const Head& head) {
    type(14, head.kind_weight, false);
    page_.centred(Part::kind, "BÁO CÁO", 110, 60);
    type(14, 700, false);
    page_.centred(Part::subject, head.subject, 110, 67);
    const double width = page_.width(head.subject) * head.subject_rule;
    page_.rule(Part::subject_rule, 110 - width / 2, 69, width);
  }

  test::Audit& audit_;
  test::MadePage page_;
};

Numbers broken_by(const Head& head) {
  test::Audit audit;
  audit.context.lang = head.lang;
  audit.context.draft = head.draft;
  HeadPage page(audit);
  audit::HeadRules rules(audit.context);
  rules.page(page.draw(head));
  rules.finish();
  return audit.broken();
}

}  // namespace

TEST_CASE("a head to the decree's measures has no finding") {
  CHECK(broken_by({}).empty());
}

TEST_CASE("rule 6: the name of the state word for word, in either spelling, 12 to 13 pt bold") {
  Head head;
  head.name = "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM";
  CHECK(broken_by(head).empty());
  head.name = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆTNAM";
  CHECK(broken_by(head) == Numbers{"6"});
  head = {};
  head.name_size = 11;
  CHECK(broken_by(head) == Numbers{"6"});
}

TEST_CASE("rule 7: the motto word for word, 13 to 14 pt, over a line as long as its text") {
  Head head;
  head.motto = "Độc lập-Tự do-Hạnh phúc";
  CHECK(broken_by(head) == Numbers{"7"});
  head = {};
  head.motto_size = 12;
  CHECK(broken_by(head) == Numbers{"7"});
  head = {};
  head.motto_rule = 0.9;
  CHECK(broken_by(head) == Numbers{"7"});
  head.motto_rule = 1.015;
  CHECK(broken_by(head).empty());
}

TEST_CASE("rule 8: the issuer is bold over a centred line of a third to a half of its text") {
  Head head;
  head.issuer_weight = 400;
  CHECK(broken_by(head) == Numbers{"8"});
  head = {};
  head.issuer_rule = 0.6;
  CHECK(broken_by(head) == Numbers{"8"});
  head.issuer_rule = 0.3;
  CHECK(broken_by(head) == Numbers{"8"});
  head = {};
  head.issuer_centre = 68;
  CHECK(broken_by(head) == Numbers{"8"});
}

TEST_CASE("rule 9: only a draft may lack the number") {
  Head head;
  head.number.clear();
  CHECK(broken_by(head) == Numbers{"9"});
  head.draft = true;
  CHECK(broken_by(head).empty());
}

TEST_CASE("rules 9 and 10: number and date in their words; the date is italic") {
  Head head;
  head.number = "Số: 5/BC-UBND";
  CHECK(broken_by(head) == Numbers{"9"});
  head = {};
  head.date = "Lạng Sơn, ngày 07 tháng 07 năm 2023";
  CHECK(broken_by(head) == Numbers{"10"});
  head = {};
  head.date_italic = false;
  CHECK(broken_by(head) == Numbers{"10"});
}

TEST_CASE("rule 11: type and subject are bold over a line of a third to a half of the subject") {
  Head head;
  head.kind_weight = 400;
  CHECK(broken_by(head) == Numbers{"11"});
  head = {};
  head.subject_rule = 0.6;
  CHECK(broken_by(head) == Numbers{"11"});
}

TEST_CASE("a translation is held to the measures, not to the words") {
  Head head;
  head.lang = Lang::en;
  head.name = "SOCIALIST REPUBLIC OF VIET NAM";
  head.motto = "Independence - Freedom - Happiness";
  head.number = "No.: 5/BC-UBND";
  head.date = "Lang Son, 7 July 2023";
  CHECK(broken_by(head).empty());
  head.name_size = 11;
  CHECK(broken_by(head) == Numbers{"6"});
}

TEST_CASE("what a head lacks is found") {
  test::Audit audit;
  audit::HeadRules rules(audit.context);
  rules.page(test::MadePage(audit).marks(1));
  rules.finish();
  CHECK(audit.broken() == Numbers{"6", "7", "8", "9", "10", "11", "11"});
}
