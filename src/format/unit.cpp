#include "format/unit.hpp"

#include <array>

namespace hopbao::format {

static Unit counted(std::string_view id, std::string_view vi, std::string_view en,
                    std::string_view en_singular) {
  Unit unit;
  unit.id = id;
  unit.vi = vi;
  unit.en = en;
  unit.en_singular = en_singular;
  return unit;
}

/// `scale`: "billion", or nothing for the plain currency.
static Unit money(std::string_view id, std::string_view vi, std::string_view currency,
                  std::string_view scale) {
  Unit unit;
  unit.id = id;
  unit.vi = vi;
  unit.en = currency;
  if (!scale.empty()) unit.en.append(" ").append(scale);
  unit.en_prefix = currency;
  unit.en_suffix = scale;
  return unit;
}

/// The unit as a member of a family of units, each 10^power of the family's base.
static Unit member(Unit unit, std::string_view family, int power) {
  unit.family = family;
  unit.power = power;
  return unit;
}

static Unit percent_unit() {
  Unit unit = counted("phan-tram", "%", "%", "");
  unit.closed_up = true;
  return unit;
}

std::span<const Unit> builtin_units() {
  static const std::array units = {
      percent_unit(),
      counted("diem-phan-tram", "điểm phần trăm", "percentage points", "percentage point"),
      member(money("dong", "đồng", "VND", ""), "dong", 0),
      member(money("trieu-dong", "triệu đồng", "VND", "million"), "dong", 6),
      member(money("ty-dong", "tỷ đồng", "VND", "billion"), "dong", 9),
      member(money("nghin-ty-dong", "nghìn tỷ đồng", "VND", "trillion"), "dong", 12),
      member(money("trieu-usd", "triệu USD", "USD", "million"), "usd", 6),
      member(money("ty-usd", "tỷ USD", "USD", "billion"), "usd", 9),
      counted("xa", "xã", "communes", "commune"),
      counted("cum", "cụm", "industrial clusters", "industrial cluster"),
      counted("doanh-nghiep", "doanh nghiệp", "enterprises", "enterprise"),
      counted("hop-tac-xa", "hợp tác xã", "cooperatives", "cooperative"),
      counted("lien-hiep", "liên hiệp", "cooperative unions", "cooperative union"),
      counted("don-vi", "đơn vị", "units", "unit"),
      counted("san-pham", "sản phẩm", "products", "product"),
      counted("thu-tuc", "thủ tục", "procedures", "procedure"),
      counted("dich-vu", "dịch vụ", "services", "service"),
      counted("tai-khoan", "tài khoản", "accounts", "account"),
      counted("nguoi", "người", "people", "person"),
      counted("luot-khach", "lượt khách", "visitors", "visitor"),
      counted("ha", "ha", "ha", ""),
      member(counted("tan", "tấn", "tonnes", "tonne"), "tan", 0),
      member(counted("nghin-tan", "nghìn tấn", "thousand tonnes", ""), "tan", 3),
      counted("km", "km", "km", ""),
      counted("tram", "trạm", "stations", "station"),
      counted("truong", "trường", "schools", "school"),
      counted("ho", "hộ", "households", "household"),
      counted("du-an", "dự án", "projects", "project"),
  };
  return units;
}

std::string_view unit_name(const Unit& unit, Lang lang) {
  return lang == Lang::vi ? unit.vi : unit.en;
}

/// What stands behind the number.
static std::string_view suffix(const Decimal& value, const Unit& unit, Lang lang) {
  if (lang == Lang::vi) return unit.vi;
  if (!unit.en_prefix.empty()) return unit.en_suffix;
  // 1.0 is a measured number and takes the plural.
  const bool one = value.scale() == 0 && value.magnitude().coefficient() == 1;
  return one && !unit.en_singular.empty() ? unit.en_singular : unit.en;
}

std::string with_unit(const Decimal& value, std::string_view printed, const Unit& unit, Lang lang) {
  std::string text;
  if (lang == Lang::en && !unit.en_prefix.empty()) text = unit.en_prefix + ' ';
  text += printed;
  const std::string_view behind = suffix(value, unit, lang);
  if (behind.empty()) return text;
  if (!unit.closed_up) text += ' ';
  return text.append(behind);
}

}  // namespace hopbao::format
