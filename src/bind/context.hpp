#pragma once

#include "bind/cascade.hpp"
#include "bind/figures.hpp"
#include "bind/lengths.hpp"
#include "bind/page_geometry.hpp"
#include "bind/palette.hpp"
#include "bind/translator.hpp"
#include "diagnostics/diagnostic.hpp"
#include "document/document.hpp"
#include "input/value.hpp"

#include <functional>
#include <map>
#include <string>

namespace hopbao::bind {

class Exhibits;

/// What every step of binding reads, and the document that it fills. References outlive it.
struct Context {
  Context(const input::Value& layout_file, const input::Value& data_file, Lang lang,
          diagnostics::DiagnosticSink& messages)
      : layout(layout_file),
        data(data_file),
        sink(messages),
        translator(lang, messages),
        page(page_geometry(layout_file)),
        inks(layout_file, messages),
        styles(layout_file, inks, messages),
        figures(data_file, messages) {
    document.lang = lang;
    document.palette = inks.palette();
  }

  /// What widths in percent are of: the width of the text.
  LengthBasis of_measure() const { return {{}, page.measure()}; }
  Lang lang() const { return translator.lang(); }

  const input::Value& layout;
  const input::Value& data;
  diagnostics::DiagnosticSink& sink;
  Translator translator;
  PageGeometry page;
  Inks inks;
  Styles styles;
  FigureTable figures;
  std::map<std::string, std::string, std::less<>> section_names;  ///< by id: what references print
  Exhibits* exhibits = nullptr;  ///< set when they are made: what references in cells lead to
  document::Document document;
};

}  // namespace hopbao::bind
