#include "text/no_break_table.hpp"

#include <array>

namespace hopbao::text {

namespace {

constexpr std::uint8_t kDigits = static_cast<std::uint8_t>(Numbering::digits);
constexpr std::uint8_t kRoman = static_cast<std::uint8_t>(Numbering::roman);
constexpr std::uint8_t kLetter = static_cast<std::uint8_t>(Numbering::letter);
constexpr std::uint8_t kBoth = kDigits | kRoman;

constexpr auto kLabelsVi =
    std::to_array<LabelRule>({{"năm", kDigits},        {"tháng", kBoth},
                              {"ngày", kDigits},       {"quý", kBoth},
                              {"Năm", kDigits},        {"Tháng", kBoth},
                              {"Ngày", kDigits},       {"Quý", kBoth},
                              {"QUÝ", kBoth},          {"NĂM", kDigits},
                              {"THÁNG", kBoth},        {"Điều", kDigits},
                              {"điều", kDigits},       {"Khoản", kDigits},
                              {"khoản", kDigits},      {"Điểm", kDigits | kLetter},
                              {"điểm", kLetter},       {"Biểu~đồ", kBoth},
                              {"biểu~đồ", kBoth},      {"Biểu", kBoth},
                              {"biểu", kDigits},       {"Bảng", kBoth},
                              {"bảng", kDigits},       {"Hình", kBoth},
                              {"hình", kDigits},       {"Phụ~lục", kBoth},
                              {"phụ~lục", kBoth},      {"PHỤ~LỤC", kBoth},
                              {"Mẫu", kDigits},        {"Mẫu~số", kDigits},
                              {"Chương", kBoth},       {"chương", kBoth},
                              {"Mục", kBoth},          {"mục", kBoth | kLetter},
                              {"Phần", kBoth},         {"phần", kRoman},
                              {"số", kDigits},         {"Số", kDigits},
                              {"Số:", kDigits},        {"trang", kDigits},
                              {"Trang", kDigits},      {"thứ", kBoth},
                              {"khóa", kBoth},         {"khoá", kBoth},
                              {"Khóa", kBoth},         {"Khoá", kBoth},
                              {"Quận", kDigits},       {"Đợt", kBoth},
                              {"đợt", kBoth},          {"lần", kRoman},
                              {"Nghị~định", kDigits},  {"Quyết~định", kDigits},
                              {"Nghị~quyết", kDigits}, {"Thông~tư", kDigits},
                              {"Chỉ~thị", kDigits},    {"Công~văn", kDigits},
                              {"Kế~hoạch", kDigits},   {"Công~điện", kDigits},
                              {"Thông~báo", kDigits},  {"Báo~cáo", kDigits}});

constexpr auto kMagnitudesVi =
    std::to_array<std::string_view>({"nghìn", "ngàn", "vạn", "triệu", "tỷ", "tỉ"});

constexpr auto kUnitsVi = std::to_array<std::string_view>(
    {// money and shares
     "đồng", "VND", "VNĐ", "USD", "EUR", "CNY", "đô~la~Mỹ", "đô~la", "nhân~dân~tệ", "%", "‰",
     "điểm~phần~trăm", "điểm~%", "điểm", "phần~trăm", "phần~nghìn",
     // measures
     "ha", "héc~ta", "m²", "m2", "m³", "m3", "km²", "km2", "km", "m", "cm", "mm", "kg", "g", "tấn",
     "tạ", "yến", "lít", "kWh", "MWh", "kW", "MW", "MVA", "kV", "°C",
     // time
     "năm", "tháng", "tuần", "ngày", "giờ", "phút", "quý", "lần", "đợt", "vụ", "kỳ",
     // people, places, things
     "người", "hộ", "khẩu", "lao động", "lượt~khách", "lượt~người", "lượt", "học sinh", "học viên",
     "giáo viên", "xã", "phường", "thị trấn", "thị xã", "huyện", "tỉnh", "thành phố", "thôn", "bản",
     "khối", "tổ", "cụm", "khu vực", "khu", "doanh nghiệp", "hợp tác xã", "liên hiệp", "chi nhánh",
     "đơn vị", "cơ quan", "cơ sở", "tài khoản", "thủ tục", "dịch vụ", "sản phẩm", "dự án",
     "chỉ tiêu", "nhiệm vụ", "công trình", "cửa khẩu", "trường", "lớp", "giường", "trạm", "văn bản",
     "hồ sơ", "phương tiện", "xe", "chuyến", "con", "cây", "chiếc", "cái", "căn", "nhà", "bộ",
     "loại", "nhóm", "điều", "đồng chí", "đại biểu", "vị trí", "trường hợp", "sở", "ngành", "cấp"});

constexpr auto kAbbreviationsVi =
    std::to_array<std::string_view>({"TM.", "KT.", "TL.", "TUQ.", "Q.", "TP.", "Tp.", "TX.", "TT.",
                                     "GS.", "PGS.", "TS.", "ThS.", "BS.", "KS.", "CN.", "Đ/c"});

constexpr auto kTitlesVi = std::to_array<std::string_view>(
    {"ông",     "bà",       "cụ",      "anh",     "chị",     "đồng~chí", "giáo~sư", "tiến~sĩ",
     "thạc~sĩ", "bác~sĩ",   "kỹ~sư",   "luật~sư", "Ông",     "Bà",       "Cụ",      "Anh",
     "Chị",     "Đồng~chí", "Giáo~sư", "Tiến~sĩ", "Thạc~sĩ", "Bác~sĩ",   "Kỹ~sư",   "Luật~sư"});

constexpr auto kLabelsEn = std::to_array<LabelRule>(
    {{"Table", kBoth},       {"table", kDigits},     {"Figure", kBoth},
     {"figure", kDigits},    {"Fig.", kDigits},      {"Chart", kBoth},
     {"chart", kDigits},     {"Box", kDigits},       {"Annex", kBoth},
     {"annex", kBoth},       {"Appendix", kBoth},    {"Article", kBoth},
     {"Clause", kBoth},      {"clause", kDigits},    {"Point", kDigits | kLetter},
     {"point", kLetter},     {"Section", kBoth},     {"section", kDigits},
     {"Chapter", kBoth},     {"chapter", kDigits},   {"Part", kBoth},
     {"Page", kDigits},      {"page", kDigits},      {"p.", kDigits},
     {"pp.", kDigits},       {"No.", kDigits},       {"Nos.", kDigits},
     {"no.", kDigits},       {"Quarter", kBoth},     {"quarter", kBoth},
     {"Q1", kDigits},        {"Q2", kDigits},        {"Q3", kDigits},
     {"Q4", kDigits},        {"H1", kDigits},        {"H2", kDigits},
     {"VND", kDigits, true}, {"USD", kDigits, true}, {"US$", kDigits, true},
     {"EUR", kDigits, true}, {"CNY", kDigits, true}});

constexpr auto kMagnitudesEn =
    std::to_array<std::string_view>({"thousand", "million", "billion", "trillion"});

constexpr auto kUnitsEn = std::to_array<std::string_view>({"%",
                                                           "‰",
                                                           "percent",
                                                           "per~cent",
                                                           "percentage points",
                                                           "pp",
                                                           "VND",
                                                           "dong",
                                                           "USD",
                                                           "dollars",
                                                           "EUR",
                                                           "CNY",
                                                           "ha",
                                                           "hectares",
                                                           "km²",
                                                           "km2",
                                                           "km",
                                                           "m²",
                                                           "m2",
                                                           "m³",
                                                           "m3",
                                                           "m",
                                                           "cm",
                                                           "mm",
                                                           "kg",
                                                           "g",
                                                           "tonnes",
                                                           "tons",
                                                           "kWh",
                                                           "MWh",
                                                           "kW",
                                                           "MW",
                                                           "°C",
                                                           "years",
                                                           "year",
                                                           "months",
                                                           "month",
                                                           "weeks",
                                                           "days",
                                                           "hours",
                                                           "minutes",
                                                           "quarters",
                                                           "times",
                                                           "people",
                                                           "persons",
                                                           "households",
                                                           "workers",
                                                           "visitors",
                                                           "passengers",
                                                           "communes",
                                                           "wards",
                                                           "districts",
                                                           "provinces",
                                                           "clusters",
                                                           "enterprises",
                                                           "cooperatives",
                                                           "co-operatives",
                                                           "projects",
                                                           "products",
                                                           "services",
                                                           "accounts",
                                                           "procedures",
                                                           "points",
                                                           "a.m.",
                                                           "p.m."});

constexpr auto kMonthsEn =
    std::to_array<std::string_view>({"January", "February", "March", "April", "May", "June", "July",
                                     "August", "September", "October", "November", "December"});

constexpr auto kAbbreviationsEn = std::to_array<std::string_view>(
    {"Mr.", "Mrs.", "Ms.", "Dr.", "Prof.", "St.", "e.g.", "i.e.", "cf.", "vs.", "approx.", "ca."});

constexpr NoBreakRules kVietnamese{kLabelsVi, kMagnitudesVi,    kUnitsVi,
                                   {},        kAbbreviationsVi, kTitlesVi};
constexpr NoBreakRules kEnglish{kLabelsEn, kMagnitudesEn,    kUnitsEn,
                                kMonthsEn, kAbbreviationsEn, {}};

}  // namespace

const NoBreakRules& no_break_rules(Lang lang) {
  return lang == Lang::vi ? kVietnamese : kEnglish;
}

}  // namespace hopbao::text
