#include "layout/table/layout_table.hpp"

#include "layout/table/sum_lines.hpp"
#include "layout/table/table_setting.hpp"
#include "layout/table/wide_table.hpp"

#include <iterator>
#include <memory>
#include <utility>

namespace hopbao::layout {

/// Stands for the rows from `row` on until pages come to them.
static Strip later_rows(const std::shared_ptr<const table::TableSetting>& setting,
                        std::size_t row) {
  auto later = std::make_shared<LaterStrips>();
  later->next = row;
  later->set = [setting](std::size_t first, Ink ink, diagnostics::DiagnosticSink& sink) {
    const std::size_t end = setting->batch_end(first);
    std::vector<Strip> strips = setting->set_rows({first, end}, ink, sink);
    if (end < setting->grid().rows()) strips.push_back(later_rows(setting, end));
    return strips;
  };
  Strip strip;
  strip.later = std::move(later);
  return strip;
}

TableStrips layout_table(std::shared_ptr<const document::Table> model, Length width,
                         const TableContext& context) {
  const auto setting = std::make_shared<table::TableSetting>(std::move(model), width, context);
  if (!setting->parts().empty()) return table::layout_parts(*setting, width, context);
  TableStrips strips;
  if (setting->grid().head_rows() > 0) strips.head.push_back(setting->head());
  strips.head_repeated = setting->head_repeated();
  if (context.provenance != nullptr) {
    strips.sums = table::page_sums(setting, context.lang, *context.provenance);
  }
  strips.rows = setting->set_first_batch();
  const std::size_t first = setting->batch_end(setting->grid().head_rows());
  if (first < setting->grid().rows()) strips.rows.push_back(later_rows(setting, first));
  return strips;
}

}  // namespace hopbao::layout
