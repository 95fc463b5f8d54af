#include "bind/exhibits.hpp"
#include "bind/print_figure.hpp"
#include "bind/values.hpp"
#include "format/number.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace hopbao::bind {

using document::Chart;
using document::ChartSeries;
using document::ChartValue;
using input::Value;

namespace {

/// A value with the name that it stands at.
struct Point {
  std::string_view name;
  const ChartValue* value = nullptr;
};

/// Says what a chart shows. Numbers are printed as in running text.
class AltText {
 public:
  AltText(const Chart& chart, Context& context) : chart_(chart), context_(context) {}

  std::string say(std::string_view title);

 private:
  bool vi() const { return chart_.lang == Lang::vi; }
  std::string spoken(const ChartValue& value) const;
  std::string named(const Point& point) const;
  std::vector<Point> points(const ChartSeries& series, bool with_total) const;
  std::string threshold(const std::vector<Point>& points) const;
  std::string extremes(const std::vector<Point>& points) const;
  std::string all(const ChartSeries& series) const;
  std::string finding(const ChartSeries& series) const;

  const Chart& chart_;
  Context& context_;
};

std::string AltText::spoken(const ChartValue& value) const {
  const document::Source& source = context_.document.provenance.at(value.source);
  const Figure* figure = context_.figures.find(source.figure);
  const auto field = parse_field(source.field);
  if (figure && field) {
    if (auto printed = print_field(*figure, *field, {}, context_.translator)) return printed->text;
  }
  return value.printed;
}

std::string AltText::named(const Point& point) const {
  return std::string(point.name) + ' ' + spoken(*point.value);
}

std::vector<Point> AltText::points(const ChartSeries& series, bool with_total) const {
  std::vector<Point> points;
  for (std::size_t i = 0; i < chart_.categories.size(); ++i) {
    if (!series.values[i] || (chart_.categories[i].total && !with_total)) continue;
    points.push_back({chart_.categories[i].label, &*series.values[i]});
  }
  return points;
}

/// Who is under the mark; if nobody is, that is said.
std::string AltText::threshold(const std::vector<Point>& points) const {
  const std::string limit = format::number(*chart_.below, chart_.lang) + (chart_.track ? "%" : "");
  std::string under;
  for (const Point& point : points) {
    if (!(point.value->value < *chart_.below)) continue;
    under += (under.empty() ? "" : "; ") + named(point);
  }
  if (under.empty()) return (vi() ? "Không mục nào dưới " : "None below ") + limit + ".";
  return (vi() ? "Dưới " : "Below ") + limit + ": " + under + ".";
}

std::string AltText::extremes(const std::vector<Point>& points) const {
  const auto less = [](const Point& a, const Point& b) { return a.value->value < b.value->value; };
  const Point& most = *std::ranges::max_element(points, less);
  const Point& least = *std::ranges::min_element(points, less);
  if (most.value->value == least.value->value) return {};
  return (vi() ? "Cao nhất: " : "Highest: ") + named(most) +
         (vi() ? "; thấp nhất: " : "; lowest: ") + named(least) + ".";
}

std::string AltText::finding(const ChartSeries& series) const {
  std::vector<Point> compared = points(series, false);
  if (compared.empty()) compared = points(series, true);
  if (compared.empty()) return {};
  return chart_.below ? threshold(compared) : extremes(compared);
}

std::string AltText::all(const ChartSeries& series) const {
  std::string text;
  for (const Point& point : points(series, true)) {
    text += (text.empty() ? "" : "; ") + named(point);
  }
  return text.empty() ? text : text + ".";
}

void append_sentence(std::string& text, const std::string& sentence) {
  if (sentence.empty()) return;
  if (!text.empty()) text += ' ';
  text += sentence;
}

std::string AltText::say(std::string_view title) {
  std::string text(title);
  if (!text.ends_with('.')) text += '.';
  for (const ChartSeries& series : chart_.series) {
    const std::string name = series.name.empty() ? "" : series.name + ": ";
    const std::string found = finding(series);
    if (!found.empty()) append_sentence(text, name + found);
  }
  for (const ChartSeries& series : chart_.series) {
    const std::string values = all(series);
    if (!values.empty())
      append_sentence(text, series.name.empty() ? values : series.name + ": " + values);
  }
  return text;
}

/// A chart's title does not carry the no-break space of its number into speech.
std::string plain_spaces(std::string_view text) {
  std::string plain;
  for (std::size_t i = 0; i < text.size();) {
    const bool no_break = text.substr(i).starts_with("\u00A0");
    plain += no_break ? ' ' : text[i];
    i += no_break ? 2 : 1;
  }
  return plain;
}

}  // namespace

std::string chart_alt(const Chart& chart, const ExhibitEntry& entry, std::string_view title,
                      Context& context) {
  const Value* own = context.translator.text(find(&entry.keys, "alt"), "alt");
  if (own) return std::string(string_or_empty(own));
  return AltText(chart, context).say(plain_spaces(title));
}

}  // namespace hopbao::bind
