#pragma once

#include "bind/cascade.hpp"
#include "bind/figures.hpp"
#include "bind/translator.hpp"
#include "diagnostics/diagnostic.hpp"
#include "document/document.hpp"
#include "input/value.hpp"

#include <functional>
#include <map>
#include <string>

namespace hopbao::bind {

/// What every step of binding reads, and the document that it fills. References outlive it.
struct Context {
  Context(const input::Value& layout_file, const input::Value& data_file, Lang lang,
          diagnostics::DiagnosticSink& messages)
      : layout(layout_file),
        data(data_file),
        sink(messages),
        translator(lang, messages),
        styles(layout_file, messages),
        figures(data_file, messages) {
    document.lang = lang;
  }

  Lang lang() const { return translator.lang(); }

  const input::Value& layout;
  const input::Value& data;
  diagnostics::DiagnosticSink& sink;
  Translator translator;
  Styles styles;
  FigureTable figures;
  std::map<std::string, std::string, std::less<>> section_names;  ///< by id: what references print
  document::Document document;
};

}  // namespace hopbao::bind
