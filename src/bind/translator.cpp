#include "bind/translator.hpp"

#include "bind/values.hpp"

#include <string>

namespace hopbao::bind {

void Translator::report(const input::Value& value, std::string_view name) {
  const SourceSpan& span = value.span;
  if (!reported_.insert({span.file.value, span.line, span.column}).second) return;
  sink_.report(diagnostics::Kind::missing_translation, span,
               {std::string(name), std::string(lang_key(lang_))});
}

const input::Value* Translator::text(const input::Value* value, std::string_view name,
                                     Plain plain) {
  if (!value) return nullptr;
  if (const std::string* string = value->as<std::string>()) {
    if (lang_ == Lang::vi || plain == Plain::any_language || string->empty()) return value;
    report(*value, name);
    return nullptr;
  }
  if (!value->as<input::Table>()) return nullptr;
  const input::Value* text = find(value, lang_key(lang_));
  if (!text) report(*value, name);
  return string_of(text) ? text : nullptr;
}

}  // namespace hopbao::bind
