#include "bind/key_spec.hpp"

namespace hopbao::bind {

namespace {

constexpr std::string_view kSeverities[] = {"error", "warning", "off"};
constexpr std::string_view kWeights[] = {"bold", "regular"};
constexpr std::string_view kSlants[] = {"italic", "upright"};

constexpr KeySpec kMeasure = key("", shape::length | shape::number, "", "");
constexpr KeySpec kString = key("", shape::string, "", "");

constexpr KeySpec kRule[] = {
    key("rule", shape::number, "số của quy tắc", "number of the rule").must(),
    key("article", shape::text,
        "mục của văn bản quy định; { vi, en } nếu quy tắc không lấy từ văn bản đó",
        "article of the regulation; { vi, en } for a rule that is not the regulation's")
        .must(),
    key("what", shape::text, "điều được kiểm tra", "what is looked at").must(),
    key("severity", 0, "lỗi, cảnh báo, hoặc không kiểm tra; không ghi là lỗi",
        "error, warning or not checked; error if not said")
        .one_of(kSeverities),
    key("range", 0, "khoảng cho phép: [ít nhất, nhiều nhất] hoặc [ít nhất]",
        "what is allowed: [least, most] or [least]")
        .of(kMeasure),
    key("choices", 0, "các giá trị cho phép", "the values allowed").of(kMeasure),
    key("tolerance", shape::length | shape::number, "sai số cho phép", "how far off is forgiven"),
    key("size", 0, "cỡ chữ: [nhỏ nhất, lớn nhất]", "type size: [smallest, largest]").of(kMeasure),
    key("weight", 0, "đậm hoặc thường", "bold or regular").one_of(kWeights),
    key("slant", 0, "nghiêng hoặc đứng", "italic or upright").one_of(kSlants),
    key("capitals", shape::boolean, "chữ in hoa", "capital letters"),
    key("strings", 0, "các chuỗi mà phép kiểm tra cần: câu chữ, phông, mẫu số, chữ cái",
        "strings that the check needs: wording, families, patterns, letters")
        .of(kString),
    key("allowed", shape::text, "cách nói điều cho phép, khi không phải số đo",
        "what is allowed, in words, where it is no measure"),
};
constexpr KeySpec kRules[] = {
    key("*", 0, "một phép kiểm tra", "a check").with(kRule),
};

}  // namespace

const KeySpec& rules_keys() {
  static const KeySpec kKeys[] = {
      key("regulation", shape::string, "văn bản quy định", "the regulation").must(),
      key("version", shape::date, "ngày ban hành của bản được dùng", "day of the version used")
          .must(),
      key("rules", 0, "các phép kiểm tra", "the checks").with(kRules).must(),
  };
  static const KeySpec kRoot = key("", 0, "", "").with(kKeys);
  return kRoot;
}

}  // namespace hopbao::bind
