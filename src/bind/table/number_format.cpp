#include "bind/table/number_format.hpp"

#include "base/decimal_rounding.hpp"
#include "bind/values.hpp"
#include "format/number.hpp"

#include <algorithm>
#include <utility>

namespace hopbao::bind::table {

using input::Value;

/// Words beside the number of a text that still reads as a number.
static constexpr int kMostWordsBeside = 2;

static NumberFormat::Sign sign_of(std::string_view word) {
  if (word == "signed") return NumberFormat::Sign::plus;
  return word == "brackets" ? NumberFormat::Sign::brackets : NumberFormat::Sign::plain;
}

NumberFormat with_keys(NumberFormat format, const Value* keys, Context& context) {
  const auto text = [&](std::string_view key, const Value& value) {
    return std::string(string_or_empty(context.translator.text(&value, key, Plain::any_language)));
  };
  if (const Value* sign = find(keys, "format")) format.sign = sign_of(string_or_empty(sign));
  if (const Value* decimals = find(keys, "decimals")) {
    format.decimals = static_cast<int>(std::clamp(ratio_or(decimals, 0), 0.0, 9.0));
  }
  if (const Value* unit = find(keys, "unit")) {
    format.unit = context.figures.unit_or_report(unit, context.sink);
  }
  if (const Value* shown = find(keys, "with-unit")) {
    const bool* flag = shown->as<bool>();
    format.with_unit = flag && *flag;
  }
  if (const Value* zero = find(keys, "zero")) format.zero = text("zero", *zero);
  if (const Value* prefix = find(keys, "prefix")) format.prefix = text("prefix", *prefix);
  if (const Value* suffix = find(keys, "suffix")) format.suffix = text("suffix", *suffix);
  return format;
}

static bool one_family(const format::Unit& a, const format::Unit& b) {
  return a.id == b.id || (!a.family.empty() && a.family == b.family);
}

const format::Unit* printed_unit(const format::Unit* own, const NumberFormat& format) {
  if (!own || !format.unit) return own;
  return one_family(*own, *format.unit) ? format.unit : own;
}

/// The number in the format's unit; the number itself where that cannot be.
static Decimal converted(const Amount& amount, const format::Unit* own, const NumberFormat& format,
                         Context& context) {
  const Decimal& value = *amount.value;
  if (!own || !format.unit || own->id == format.unit->id) return value;
  std::optional<Decimal> moved;
  if (one_family(*own, *format.unit)) moved = shifted(value, own->power - format.unit->power);
  if (!moved) {
    context.sink.report(diagnostics::Kind::unit_not_converted, amount.defined,
                        {value.to_string(), own->id, format.unit->id});
  }
  // The zeros of a moved point are nobody's: neither the data nor the format asks for them.
  if (moved && !format.decimals) return shortest(*moved);
  return moved.value_or(value);
}

PrintedNumber print_number(const Amount& amount, const format::Unit* own,
                           const NumberFormat& format, Context& context) {
  const std::string mark(kNotCollected);
  if (amount.not_collected || !amount.value) return {mark, mark.size()};
  if (amount.value->zero() && format.zero) return {*format.zero, format.zero->size()};
  const Lang lang = context.lang();
  Decimal value = converted(amount, own, format, context);
  if (format.decimals) value = rounded(value, *format.decimals);
  const bool bracketed = format.sign == NumberFormat::Sign::brackets && value.negative();
  if (bracketed) value = value.magnitude();
  const bool plus = format.sign == NumberFormat::Sign::plus;
  const std::string digits =
      plus ? format::signed_number(value, lang) : format::number(value, lang);
  const format::Unit* unit = own ? printed_unit(own, format) : format.unit;
  std::string text = digits;
  if (format.with_unit && unit) text = format::with_unit(value, digits, *unit, lang);
  PrintedNumber printed;
  printed.align_at = format.prefix.size() + text.find(digits) + format::units_end(digits, lang);
  printed.text = format.prefix + text + format.suffix;
  if (!bracketed) return printed;
  return {'(' + printed.text + ')', printed.align_at + 1};
}

namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// Byte behind the number that begins at `from`: digits, with points and commas between them.
std::size_t number_end(std::string_view text, std::size_t from) {
  std::size_t end = from;
  while (end < text.size()) {
    const bool between =
        (text[end] == '.' || text[end] == ',') && end + 1 < text.size() && is_digit(text[end + 1]);
    if (!is_digit(text[end]) && !between) break;
    ++end;
  }
  return end;
}

std::ptrdiff_t words_in(std::string_view text) {
  return std::ranges::count(text, ' ') + (text.empty() ? 0 : 1);
}

}  // namespace

std::optional<std::size_t> units_digit_end(std::string_view text, Lang lang) {
  if (words_in(text) > kMostWordsBeside + 1) return std::nullopt;
  const std::size_t first =
      static_cast<std::size_t>(std::ranges::find_if(text, is_digit) - text.begin());
  if (first == text.size()) {
    const std::size_t mark = text.find(kNotCollected);
    if (mark == std::string_view::npos) return std::nullopt;
    return mark + kNotCollected.size();
  }
  const std::size_t end = number_end(text, first);
  if (std::ranges::any_of(text.substr(end), is_digit)) return std::nullopt;
  return first + format::units_end(text.substr(first, end - first), lang);
}

}  // namespace hopbao::bind::table
