#include "bind/table/condition.hpp"

#include "bind/values.hpp"
#include "format/number.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace hopbao::bind::table {

namespace {

using Kind = Comparison::Kind;

struct Operator {
  std::string_view sign;
  Kind kind;
};
/// Longer signs before those that they begin with.
constexpr std::array<Operator, 6> kOperators{{{"<=", Kind::less_or_equal},
                                              {">=", Kind::greater_or_equal},
                                              {"!=", Kind::not_equal},
                                              {"<", Kind::less},
                                              {">", Kind::greater},
                                              {"=", Kind::equal}}};

/// Reads a text from left to right; what it cannot read stays in `at_`.
class ConditionReader {
 public:
  explicit ConditionReader(std::string_view text) : text_(text) {}

  std::variant<Condition, ConditionFault> read();

 private:
  void skip_spaces() {
    while (at_ < text_.size() && text_[at_] == ' ') ++at_;
  }
  std::string_view word() const;
  bool take(std::string_view word);
  bool comparison(Comparison& into);
  bool operand(Comparison& into);
  ConditionFault fault() const;

  std::string_view text_;
  std::size_t at_ = 0;
};

/// What stands up to the next space or sign.
std::string_view ConditionReader::word() const {
  const std::string_view rest = text_.substr(at_);
  return rest.substr(0, std::min(rest.find_first_of(" <>=!'\""), rest.size()));
}

bool ConditionReader::take(std::string_view wanted) {
  if (word() != wanted) return false;
  at_ += wanted.size();
  skip_spaces();
  return true;
}

std::optional<Decimal> number_of(std::string_view text) {
  const std::size_t point = text.find('.');
  const bool ambiguous = point != std::string_view::npos && point <= 3 && text.size() == point + 4;
  if (ambiguous) return std::nullopt;
  const auto number = Decimal::parse(text);
  return number ? number : format::parse_vi_number(text);
}

bool ConditionReader::operand(Comparison& into) {
  const std::string_view rest = text_.substr(at_);
  if (rest.starts_with('\'') || rest.starts_with('"')) {
    const std::size_t end = rest.find(rest.front(), 1);
    const bool ordered = into.kind != Kind::equal && into.kind != Kind::not_equal;
    if (end == std::string_view::npos || ordered) return false;
    into.with = std::string(rest.substr(1, end - 1));
    at_ += end + 1;
    return true;
  }
  const auto number = number_of(word());
  if (!number) return false;
  into.with = *number;
  at_ += word().size();
  return true;
}

bool ConditionReader::comparison(Comparison& into) {
  const std::string_view field = word();
  if (!valid_id(field) || field == "and" || field == "or") return false;
  into.field = field;
  into.begin = at_;
  into.end = at_ += field.size();
  skip_spaces();
  if (take("missing")) {
    into.kind = Kind::missing;
    return true;
  }
  const std::string_view rest = text_.substr(at_);
  const auto sign = std::ranges::find_if(
      kOperators, [&](const Operator& one) { return rest.starts_with(one.sign); });
  if (sign == kOperators.end()) return false;
  into.kind = sign->kind;
  at_ += sign->sign.size();
  skip_spaces();
  if (!operand(into)) return false;
  skip_spaces();
  return true;
}

ConditionFault ConditionReader::fault() const {
  const std::string_view rest = text_.substr(at_);
  const std::size_t length = std::min(std::max<std::size_t>(rest.find(' '), 1), rest.size());
  return {at_, at_ + length};
}

std::variant<Condition, ConditionFault> ConditionReader::read() {
  Condition condition;
  condition.any.emplace_back();
  skip_spaces();
  while (true) {
    Comparison next;
    if (!comparison(next)) return fault();
    condition.any.back().push_back(std::move(next));
    if (at_ == text_.size()) return condition;
    if (take("and")) continue;
    if (!take("or")) return fault();
    condition.any.emplace_back();
  }
}

}  // namespace

std::variant<Condition, ConditionFault> parse_condition(std::string_view text) {
  return ConditionReader(text).read();
}

}  // namespace hopbao::bind::table
