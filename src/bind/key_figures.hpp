#pragma once

#include "bind/block_texts.hpp"
#include "bind/print_figure.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace hopbao::bind {

/// Makes key figures of one block: in the styles "PREFIX-label", "-number", "-unit", "-percent",
/// "-change" and "-foot", with the sentence patterns of the layout's [block]. All of a block follow
/// one pattern: a figure without a value shows its change large and the verb alone below; one
/// without a change shows how far its plan is reached.
class KeyFigureBinder {
 public:
  KeyFigureBinder(std::string_view block, std::string_view prefix, Context& context);

  /// `foot`: status, period and plan stand below; without, the label says the status.
  document::KeyFigure bind(const Figure& figure, bool foot);

 private:
  const Style& style(std::string_view part) const {
    return context_.styles.get(prefix_ + "-" + std::string(part));
  }
  document::StructId element(const Figure& figure);
  document::Paragraph label(const Figure& figure, bool with_status);
  void status(InlineBuilder& line, const Figure& figure, const TextLook& look);
  void number(const Figure& figure, document::KeyFigure& into);
  void change(const Figure& figure, document::KeyFigure& into);
  document::Paragraph foot(const Figure& figure, bool plan_said);
  void field(InlineBuilder& line, const Figure& figure, FigureField field, FormatSet formats,
             const TextLook& look);
  void pattern(InlineBuilder& line, const LayoutText& pattern, const Figure& figure,
               const TextLook& look);
  LayoutText change_pattern(const Figure& figure) const;

  Context& context_;
  std::string prefix_;
  document::StructId container_;  ///< of the figure at hand
  LayoutText change_;             ///< compared with the default base
  LayoutText change_from_;        ///< compared with a base of its own
  LayoutText change_points_;      ///< in percentage points, whose words are long
  LayoutText plan_;
  LayoutText estimated_;
  LayoutText preliminary_;
  LayoutText no_period_;
  const input::Value* default_base_;
  std::optional<format::Period> period_;  ///< the briefing's, else the figures' default
};

/// The direction of a change: its sign; of an index, which side of 100 it is on.
document::Direction direction_of(const Figure& figure);

}  // namespace hopbao::bind
