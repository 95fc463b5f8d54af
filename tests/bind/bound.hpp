#pragma once

#include "bind/bind_document.hpp"
#include "diagnostics/diagnostic.hpp"
#include "document/document.hpp"
#include "input/load.hpp"
#include "input/toml.hpp"

#include <catch2/catch.hpp>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace hopbao {

/// The beginning of a data file: ten lines that are right.
inline const std::string kBriefing = R"([briefing]
id     = "mau/2023-Q2"
lang   = ["vi", "en"]
kind   = { vi = "Báo cáo", en = "Report" }
title  = { vi = "Tình hình 6 tháng", en = "The first half" }
event  = { date = 2023-07-07, place = { vi = "Lạng Sơn", en = "Lang Son" } }
issuer = { name = { vi = "Ủy ban nhân dân", en = "People's Committee" } }
signature  = { authority = { vi = "TM. Ủy ban nhân dân", en = "For the Committee" } }
recipients = [{ vi = "Các cơ quan báo chí", en = "Press" }, { vi = "Lưu: VT", en = "File" }]

)";

/// Figures of every kind; ban-le starts on line 11 behind kBriefing.
inline const std::string kFigures = R"([figures.ban-le]
label  = { vi = "Tổng mức bán lẻ", en = "Retail sales" }
short  = { vi = "Bán lẻ", en = "Retail" }
value  = 14245
unit   = "ty-dong"
status = "ước"
plan   = 52.97
change = 17.3
period = "2023-H1"
source = { vi = "Cục Thống kê", en = "Statistics Office" }
[figures.grdp]
label  = { vi = "Tổng sản phẩm", en = "Gross product" }
status = "ước"
change = 5.32
[figures.dich-vu]
label   = { vi = "Dịch vụ", en = "Services" }
change  = 5.20
contribution = 2.58
part-of = "grdp"
[figures.xa]
label = { vi = "Xã đạt chuẩn", en = "Communes" }
value = 5
unit  = "xa"
period = "2022"
[figures.von]
label  = { vi = "Vốn", en = "Capital" }
value  = "1.018,2"
unit   = "ty-dong"
approx = "khoảng"
change = -54
plan   = "…"
[figures.iip]
label  = { vi = "Chỉ số", en = "Index" }
change = { value = 105.3, kind = "index" }
[figures.that-nghiep]
label  = { vi = "Thất nghiệp", en = "Unemployment" }
change = { value = 0.5, kind = "points" }
)";

struct Bound {
  diagnostics::SourceMap sources;
  diagnostics::DiagnosticSink sink;
  std::optional<document::Document> document;

  /// "line:column id first-argument", one for each message.
  std::vector<std::string> messages() const {
    std::vector<std::string> all;
    for (const diagnostics::Diagnostic& d : sink.diagnostics()) {
      std::string text = std::to_string(d.span.line) + ":" + std::to_string(d.span.column) + " " +
                         std::string(diagnostics::info(d.kind).id);
      for (const std::string& argument : d.args) text += " " + argument;
      all.push_back(std::move(text));
    }
    return all;
  }
  std::string dump() const { return document ? document::dump(*document) : "no document"; }
};

inline Bound bind_layout(const input::Value& layout, std::string text, Lang lang, Bound bound) {
  const auto data = input::parse_toml("data.toml", std::move(text), bound.sources, bound.sink);
  if (data) bound.document = bind::bind_document(layout, *data, lang, bound.sink);
  return bound;
}

/// A data file bound with the shipped report layout, but for its end mark: texts end as they are
/// typed.
inline Bound bind_text(std::string text, Lang lang = Lang::vi) {
  Bound bound;
  auto layout = input::load_layout("layouts/bao-cao-hop-bao.toml", bound.sources, bound.sink);
  REQUIRE(layout);
  std::erase_if(std::get<input::Table>(layout->data).entries,
                [](const input::Entry& entry) { return entry.key == "sections"; });
  return bind_layout(*layout, std::move(text), lang, std::move(bound));
}

/// The same with a layout of its own.
inline Bound bind_files(std::string layout_text, std::string text, Lang lang = Lang::vi) {
  Bound bound;
  const auto layout =
      input::parse_toml("layout.toml", std::move(layout_text), bound.sources, bound.sink);
  REQUIRE(layout);
  return bind_layout(*layout, std::move(text), lang, std::move(bound));
}

/// Figures and one lead-in with this body.
inline Bound bind_body(const std::string& body, Lang lang = Lang::vi) {
  return bind_text(kBriefing + kFigures + "[[sections]]\nid = \"a\"\nbody." +
                       std::string(lang_key(lang)) + " = '''\n" + body + "\n'''\n",
                   lang);
}

/// The characters of the document's first paragraph.
inline std::string first_paragraph(const Bound& bound) {
  if (!bound.document) return "no document";
  for (const document::Block& block : bound.document->blocks) {
    if (const auto* text = std::get_if<document::Paragraph>(&block.data)) {
      return document::plain_text(text->content);
    }
  }
  return "no paragraph";
}

template <class T>
const T& first_block(const Bound& bound) {
  REQUIRE(bound.document);
  for (const document::Block& block : bound.document->blocks) {
    if (const T* data = std::get_if<T>(&block.data)) return *data;
  }
  FAIL("no such block");
  throw 0;
}

}  // namespace hopbao
