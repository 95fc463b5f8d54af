#include "document/style.hpp"

namespace hopbao::document {

SharedTextStyle::SharedTextStyle() {
  static const auto plain = std::make_shared<const TextStyle>();
  style_ = plain;
}

SharedTextStyle text_style_of(const SharedStyle& style) {
  return SharedTextStyle(std::shared_ptr<const TextStyle>(style, &style->text));
}

}  // namespace hopbao::document
