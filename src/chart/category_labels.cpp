#include "chart/category_labels.hpp"

#include <utility>

namespace hopbao::chart {

std::optional<std::vector<Label>> wrap_names(const LabelSetter& labels, Length width,
                                             std::size_t most_lines) {
  std::vector<Label> names;
  for (const document::ChartCategory& category : labels.chart().categories) {
    const auto style = category.total ? labels.strong() : labels.regular();
    Label name = labels.block({{category.label, style, category.span, category.source}}, width);
    if (!fits(name.width, width) || name.lines.size() > most_lines) return std::nullopt;
    names.push_back(std::move(name));
  }
  return names;
}

}  // namespace hopbao::chart
