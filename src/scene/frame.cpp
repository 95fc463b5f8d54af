#include "scene/frame.hpp"

#include <utility>

namespace hopbao::scene {

void Frame::place(Point at, Frame frame) {
  // A frame inside another grows no more.
  frame.items.shrink_to_fit();
  items.push_back({at, Group{std::make_shared<const Frame>(std::move(frame))}});
}

}  // namespace hopbao::scene
