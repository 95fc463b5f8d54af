#include "unicode/line_breaks.hpp"

#include "base/invariant.hpp"

#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include <cstddef>

namespace hopbao::unicode {

struct LineBreaks::Impl {
  UBreakIterator* iterator = nullptr;
  UText text = UTEXT_INITIALIZER;

  ~Impl() {
    ubrk_close(iterator);
    utext_close(&text);
  }
};

LineBreaks::LineBreaks() : impl_(std::make_unique<Impl>()) {
  UErrorCode status = U_ZERO_ERROR;
  impl_->iterator = ubrk_open(UBRK_LINE, "en", nullptr, 0, &status);
  invariant(U_SUCCESS(status), "ICU has no rules for line breaks");
}

LineBreaks::~LineBreaks() = default;

std::vector<bool> LineBreaks::of(std::string_view text) {
  std::vector<bool> result(text.size());
  UErrorCode status = U_ZERO_ERROR;
  utext_openUTF8(&impl_->text, text.data(), static_cast<int64_t>(text.size()), &status);
  ubrk_setUText(impl_->iterator, &impl_->text, &status);
  invariant(U_SUCCESS(status), "ICU cannot read a text");
  for (int32_t at = ubrk_first(impl_->iterator); at != UBRK_DONE; at = ubrk_next(impl_->iterator)) {
    const auto index = static_cast<std::size_t>(at);
    if (index > 0 && index < result.size()) result[index] = true;
  }
  return result;
}

}  // namespace hopbao::unicode
