#include "layout/stack.hpp"

#include <utility>

namespace hopbao::layout {

/// True if a table ends with the strip of its rows, and not only the page.
static bool ends_table(const Strip& strip) {
  return strip.sums && strip.rows.end == strip.sums->row_count;
}

/// Height of the sums that were brought to a page which opens with the strip.
static Length sums_above(const Strip& strip) {
  return strip.sums && strip.rows.begin > 0 ? strip.sums->opening : Length();
}

/// Sums below the last row of a table are there whether or not something follows.
Length Stack::sums_below() const {
  return last_ != nullptr && ends_table(*last_) && first_row_ > 0 ? last_->sums->ending : Length();
}

Length Stack::top_of(const Strip& strip) const {
  if (last_ == nullptr)
    return (strip.lead_in ? strip.lead_in->size.height : Length()) + sums_above(strip);
  return used_ + sums_below() + gap_between(*last_, strip);
}

void Stack::add(const Strip& strip) {
  used_ = bottom_with(strip);
  if (last_ == nullptr || last_->sums != strip.sums) first_row_ = strip.rows.begin;
  last_ = &strip;
}

Length Stack::foot() const {
  if (last_ == nullptr) return {};
  const Length sums = !last_->sums         ? Length()
                      : ends_table(*last_) ? sums_below()
                                           : last_->sums->closing;
  Length height = sums;
  for (const auto& frame : last_->lead_outs) height += frame->size.height;
  return height;
}

namespace {

/// Collects the frames around stacked strips.
class Stacker {
 public:
  Stacking run(std::span<const Strip> strips);

 private:
  void open(const Strip& strip);
  void close(const Strip& strip, Length& top);
  void add_lead_outs(const Strip& strip, Length top);
  void add_edge(Length& top, scene::Frame frame);

  Stacking made_;
  std::size_t first_row_ = 0;
};

void Stacker::add_edge(Length& top, scene::Frame frame) {
  const Length height = frame.size.height;
  made_.edges.push_back(
      {made_.tops.size(), top, std::make_shared<const scene::Frame>(std::move(frame))});
  top += height;
}

void Stacker::open(const Strip& strip) {
  Length top;
  if (strip.lead_in) {
    made_.edges.push_back({made_.tops.size(), top, strip.lead_in});
    top += strip.lead_in->size.height;
  }
  if (sums_above(strip) > Length()) add_edge(top, strip.sums->open(strip.rows.begin));
}

/// Sums below the last row of a table or of a page.
void Stacker::close(const Strip& strip, Length& top) {
  if (!strip.sums || (ends_table(strip) && first_row_ == 0)) return;
  add_edge(top, strip.sums->close({first_row_, strip.rows.end}));
}

void Stacker::add_lead_outs(const Strip& strip, Length top) {
  for (const auto& frame : strip.lead_outs) {
    made_.edges.push_back({made_.tops.size(), top, frame});
    top += frame->size.height;
  }
}

Stacking Stacker::run(std::span<const Strip> strips) {
  if (strips.empty()) return {};
  open(strips.front());
  Stack stack;
  for (std::size_t i = 0; i < strips.size(); ++i) {
    const Strip& strip = strips[i];
    made_.tops.push_back(stack.top_of(strip));
    stack.add(strip);
    if (i == 0 || strips[i - 1].sums != strip.sums) first_row_ = strip.rows.begin;
    const bool last = i + 1 == strips.size();
    Length top = stack.used();
    if (last || ends_table(strip)) close(strip, top);
    if (last) add_lead_outs(strip, top);
  }
  made_.height = stack.used() + stack.foot();
  return std::move(made_);
}

}  // namespace

Stacking stack(std::span<const Strip> strips) {
  return Stacker().run(strips);
}

}  // namespace hopbao::layout
