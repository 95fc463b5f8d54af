#include "bind/moments.hpp"

#include "bind/pattern.hpp"
#include "bind/values.hpp"

namespace hopbao::bind {

using input::Value;

std::string hour_of(const Value* value, Lang lang) {
  const input::DateTime* moment = value ? value->as<input::DateTime>() : nullptr;
  if (moment == nullptr || moment->time.size() < 5) return {};
  return moment->time.substr(0, 2) + (lang == Lang::vi ? " giờ " : ":") + moment->time.substr(3, 2);
}

std::string moment_of(const Value* value, Lang lang) {
  const auto day = date_of(value);
  if (!day) return {};
  const std::string hour = hour_of(value, lang);
  const std::string date = format::short_date(*day, lang);
  if (lang == Lang::vi) return hour + (hour.empty() ? "ngày " : " ngày ") + date;
  return hour + (hour.empty() ? "" : ", ") + date;
}

std::string day_and_month(const format::Date& date, Lang lang) {
  std::string text = format::short_date(date, lang);
  const std::size_t mark = text.find_last_of(lang == Lang::vi ? "/" : " ");
  return text.substr(0, mark);
}

void add_moment(const LayoutText& words, std::string_view field, const Value* moment,
                const TextLook& look, InlineBuilder& line, Lang lang) {
  for (const PatternPart& part : parts_of(words.text)) {
    if (part.name) {
      line.sourced(moment_of(moment, lang), free_source(field, moment->span), moment->span, look);
    } else {
      line.plain(part.text, words.span, look);
    }
  }
}

}  // namespace hopbao::bind
