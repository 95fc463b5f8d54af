#include "bind/designed_keys.hpp"
#include "bind/exhibit_keys.hpp"
#include "bind/key_spec.hpp"

namespace hopbao::bind {

namespace {

constexpr std::string_view kLangs[] = {"vi", "en"};
constexpr std::string_view kStages[] = {"chính thức", "dự thảo"};
constexpr std::string_view kStatuses[] = {"", "ước", "sơ bộ", "chính thức"};
constexpr std::string_view kApproxes[] = {"", "khoảng", "trên", "gần"};
constexpr std::string_view kChangeKinds[] = {"growth", "index", "points"};
constexpr std::string_view kCheckKinds[] = {"sum", "shares", "plan", "growth", "equal"};

constexpr Shapes kNumber = shape::number | shape::number_text;
constexpr KeySpec kTextItem = key("", shape::text, "", "");
constexpr KeySpec kStringItem = key("", shape::string, "", "");
constexpr KeySpec kIdItem = key("", shape::id, "", "");
constexpr KeySpec kLangItem = key("", 0, "", "").one_of(kLangs);

constexpr KeySpec kEvent[] = {
    key("kind", shape::text, "tên sự kiện: \"Họp báo\"", "name of the event"),
    key("quarter", shape::period, "quý của họp báo: \"2023-Q2\"", "its quarter: \"2023-Q2\""),
    key("date", shape::date, "ngày họp báo", "its day"),
    key("place", shape::text, "nơi họp báo", "its place"),
};
constexpr KeySpec kIssuer[] = {
    key("parent", shape::text, "cơ quan chủ quản, có thể trống", "the parent office, may be empty"),
    key("name", shape::text, "tên cơ quan; nhiều dòng thì viết mảng",
        "name of the office; several lines as an array")
        .of(kTextItem)
        .must(),
    key("joint", 0, "các cơ quan cùng ban hành (liên tịch), mỗi mục một tên; \\n xuống dòng",
        "offices that issue the document jointly, a name each; \\n breaks the line")
        .of(kTextItem),
    key("short", shape::text, "tên gọi tắt", "short name"),
};
constexpr KeySpec kSignature[] = {
    key("authority", shape::text, "quyền hạn: \"TM. Ủy ban nhân dân\"", "on whose behalf"),
    key("position", shape::text, "chức vụ", "position"),
    key("name", shape::text, "họ tên, có thể trống", "name, may be empty"),
};
constexpr KeySpec kSignatureItem = key("", 0, "", "").with(kSignature);
constexpr KeySpec kDraft[] = {
    key("number", shape::number, "lần dự thảo", "which draft").between(1, 999),
    key("time", shape::date, "lúc in: 2023-07-05T16:40:00", "when: 2023-07-05T16:40:00"),
};
constexpr KeySpec kBriefing[] = {
    key("id", shape::string, "mã của bản tin: \"lang-son/2023-Q2\"", "id of the briefing").must(),
    key("lang", 0, "các ngôn ngữ có trong tệp", "the languages in this file").of(kLangItem),
    key("stage", 0, "bản chính thức hay dự thảo", "final or draft").one_of(kStages),
    key("draft", 0, "dự thảo lần mấy, lúc nào; in ở đầu mọi trang khi `stage` là dự thảo",
        "which draft and when; printed on each page while `stage` is a draft")
        .with(kDraft),
    key("kind", shape::text, "tên loại văn bản", "type of the document"),
    key("title", shape::text, "trích yếu; \\n xuống dòng", "subject; \\n breaks the line").must(),
    key("short-title", shape::text, "trích yếu gọn, cho dòng chạy ở lề trang và bìa",
        "short subject, for running lines and the cover"),
    key("period", shape::period, "kỳ của bản tin", "the briefing's period"),
    key("event", 0, "sự kiện", "the event").with(kEvent),
    key("issuer", 0, "cơ quan ban hành", "the issuing office").with(kIssuer),
    key("number", shape::text, "số văn bản; trống: chừa chỗ để đóng số",
        "number of the document; empty: room is left for it"),
    key("symbol", shape::text, "ký hiệu, in sau chỗ trống", "symbol, printed after the blank"),
    key("date", shape::date | shape::month, "ngày văn bản; \"2023-07\": để trống ngày",
        "day of the document; \"2023-07\" leaves the day open"),
    key("place", shape::text, "địa danh; mặc định là nơi họp báo", "place; by default the event's"),
    key("embargo", shape::date, "không công bố trước lúc này", "not to be published before"),
    key("signature", 0, "chữ ký; liên tịch thì viết mảng, từ trái sang phải",
        "signature; of a joint document an array, from left to right")
        .with(kSignature)
        .of(kSignatureItem),
    key("recipients", 0, "nơi nhận", "recipients").of(kTextItem),
    key("highlights", 0, "chỉ tiêu nổi bật", "key figures").of(kIdItem),
    key("include", 0, "các tệp TOML đọc thêm, như viết ngay ở đây",
        "more TOML files, read as if they stood here")
        .of(kStringItem),
};

constexpr KeySpec kDefaults[] = {
    key("period", shape::period, "kỳ của các chỉ tiêu", "period of the figures"),
    key("base", shape::text, "gốc so sánh", "base of comparison"),
    key("source", shape::text, "nguồn", "source"),
    key("status", 0, "mức độ chắc chắn", "how sure").one_of(kStatuses),
    key("unit", shape::id, "đơn vị", "unit"),
};
constexpr KeySpec kDefaultTables[] = {
    key("figures", 0, "đúng cho mọi chỉ tiêu, trừ chỉ tiêu ghi khác",
        "for every figure that does not say otherwise")
        .with(kDefaults),
};
constexpr KeySpec kUnit[] = {
    key("vi", shape::string, "tên tiếng Việt", "Vietnamese name").must(),
    key("en", shape::string, "tên tiếng Anh", "English name"),
    key("en-singular", shape::string, "tên tiếng Anh số ít", "English singular"),
    key("en-prefix", shape::string, "phần tiếng Anh trước số: \"VND\"",
        "English part before the number: \"VND\""),
    key("en-suffix", shape::string, "phần tiếng Anh sau số: \"billion\"",
        "English part after it: \"billion\""),
    key("closed-up", shape::boolean, "viết liền số, như %", "close to its number, as %"),
};
constexpr KeySpec kUnits[] = {key("*", 0, "một đơn vị tính", "a unit of measure").with(kUnit)};

constexpr KeySpec kPlan[] = {
    key("value", kNumber, "số kế hoạch", "the planned value"),
    key("percent", kNumber, "đạt bao nhiêu % kế hoạch", "how much of the plan, in percent"),
    key("owner", shape::text, "kế hoạch của ai", "whose plan"),
};
constexpr KeySpec kPlanItem = key("", 0, "", "").with(kPlan);
constexpr KeySpec kChange[] = {
    key("value", kNumber, "số tăng, giảm", "the change").must(),
    key("kind", 0, "`growth`: tăng giảm %; `index`: bằng bao nhiêu %; `points`: điểm phần trăm",
        "`growth`: in percent; `index`: base is 100; `points`: percentage points")
        .one_of(kChangeKinds),
    key("base", shape::text, "gốc so sánh", "base of comparison"),
};
constexpr KeySpec kFigure[] = {
    key("label", shape::text, "tên chỉ tiêu", "name of the figure").must(),
    key("short", shape::text, "tên ngắn, cho biểu đồ", "short name, for charts"),
    key("value", kNumber, "giá trị; \"…\" là không thu thập được", "value; \"…\": not collected"),
    key("unit", shape::id, "mã đơn vị tính", "id of the unit"),
    key("status", 0, "ước, sơ bộ hay chính thức", "estimated, preliminary or final")
        .one_of(kStatuses),
    key("approx", 0, "từ đi trước số không chính xác", "word before an inexact number")
        .one_of(kApproxes),
    key("plan", kNumber, "% kế hoạch, hoặc một hay nhiều bảng con",
        "percent of the plan, or one or several tables")
        .with(kPlan)
        .of(kPlanItem),
    key("change", kNumber, "tăng, giảm (%), hoặc bảng con", "change in percent, or a table")
        .with(kChange),
    key("contribution", kNumber, "đóng góp, điểm phần trăm", "contribution in percentage points"),
    key("period", shape::period, "kỳ: 2023, 2023-H1, 2023-Q2, 2023-M06, 2023-9M, \"?\"",
        "period: 2023, 2023-H1, 2023-Q2, 2023-M06, 2023-9M, \"?\""),
    key("as-of", shape::date, "thời điểm, thay cho kỳ", "a day, instead of a period"),
    key("base", shape::text, "gốc so sánh", "base of comparison"),
    key("source", shape::text, "nguồn", "source"),
    key("note", shape::text, "ghi chú cho người rà soát", "a note for who checks"),
    key("part-of", shape::id, "là phần của chỉ tiêu này", "is a part of this figure"),
};
constexpr KeySpec kFigures[] = {key("*", 0, "một chỉ tiêu", "a figure").with(kFigure)};

constexpr KeySpec kSection[] = {
    key("id", shape::id, "mã của phần", "id of the section").must(),
    key("title", shape::text, "đầu đề; không có: lời dẫn", "heading; none: a lead-in"),
    key("products", 0, "chỉ in ở bố cục có `product` này; không ghi: in ở mọi bố cục",
        "printed by layouts of these products only; by all if not said")
        .of(kIdItem),
    key("page", shape::string, "mẫu trang của phần này, tên ở [pages] của bố cục",
        "page template of this section, a name of the layout's [pages]"),
    key("annex", shape::boolean, "là phụ lục", "is an annex"),
    key("body", shape::text,
        "phần chữ (CommonMark), hoặc `body-file`; cạnh `vi`, `en` có thể ghi `en-of`: mã của các "
        "đoạn "
        "tiếng Việt đã dịch",
        "the text (CommonMark), or `body-file`; beside `vi` and `en`, `en-of` may mark the "
        "Vietnamese "
        "paragraphs that the English was made from"),
    key("body-file", shape::text, "tệp chứa phần chữ, cạnh tệp này; `en-of` như ở `body`",
        "file that holds the text, beside this one; `en-of` as in `body`"),
};
constexpr KeySpec kSectionItem = key("", 0, "", "").with(kSection);

constexpr KeySpec kCheck[] = {
    key("kind", 0, "loại kiểm tra", "kind of check").one_of(kCheckKinds).must(),
    key("total", shape::string, "số tổng: `ma` hoặc `ma.phần`", "the total: `id` or `id.field`"),
    key("parts", 0, "các phần", "the parts").of(kStringItem),
    key("figure", shape::string, "chỉ tiêu được kiểm tra", "the figure that is checked"),
    key("previous", shape::string, "chỉ tiêu kỳ trước", "the earlier figure"),
    key("tolerance", kNumber, "sai số cho phép", "tolerance"),
};
constexpr KeySpec kCheckItem = key("", 0, "", "").with(kCheck);

}  // namespace

const KeySpec& data_keys() {
  static const KeySpec kTableMap[] = {table_keys()};
  static const KeySpec kChartMap[] = {chart_keys()};
  static const std::vector<KeySpec> kBriefingKeys = joined(kBriefing, designed_text_keys());
  static const KeySpec kKeys[] = {
      key("briefing", 0, "bản tin", "the briefing").with(std::span(kBriefingKeys)).must(),
      key("defaults", 0, "điều ghi một lần", "what is said once").with(kDefaultTables),
      key("units", 0, "đơn vị tính thêm", "further units").with(kUnits),
      key("figures", 0, "các chỉ tiêu", "the figures").with(kFigures),
      key("tables", 0, "các bảng", "the tables").with(kTableMap),
      key("charts", 0, "các biểu đồ", "the charts").with(kChartMap),
      key("sections", 0, "các phần của văn bản, theo thứ tự", "the sections, in their order")
          .of(kSectionItem),
      key("checks", 0, "những điều phải khớp", "what must add up").of(kCheckItem),
  };
  static const KeySpec kRoot = key("", 0, "", "").with(kKeys);
  return kRoot;
}

std::vector<KeySpec> joined(std::span<const KeySpec> first, std::span<const KeySpec> second) {
  std::vector<KeySpec> all(first.begin(), first.end());
  all.insert(all.end(), second.begin(), second.end());
  return all;
}

const KeySpec& keys_of(SchemaRoot root) {
  switch (root) {
    case SchemaRoot::layout:
      return layout_keys();
    case SchemaRoot::data:
      return data_keys();
    case SchemaRoot::rules:
      return rules_keys();
  }
  return data_keys();
}

}  // namespace hopbao::bind
