#include "sample.hpp"

#include <catch2/catch.hpp>

namespace hopbao::text {

using diagnostics::Kind;

static std::string face_for(FontBook& book, const std::string& family, int weight, bool italic) {
  diagnostics::DiagnosticSink sink;
  document::TextStyle style;
  style.family = family;
  style.weight = weight;
  style.italic = italic;
  const SharedFont font = book.face(style, {}, sink);
  return font ? font->postscript_name() : "";
}

TEST_CASE("the face nearest in slope and then in weight is taken") {
  FontBook book(shipped_files());
  CHECK(face_for(book, "Tinos", 400, false) == "Tinos-Regular");
  CHECK(face_for(book, "Tinos", 700, true) == "Tinos-BoldItalic");
  CHECK(face_for(book, "Tinos", 600, false) == "Tinos-Bold");
  CHECK(face_for(book, "Tinos", 300, true) == "Tinos-Italic");
  CHECK(face_for(book, "Source Serif 4", 700, false) == "SourceSerif4-SemiBold");
  CHECK(face_for(book, "Source Serif 4", 600, true) == "SourceSerif4-Italic");
  CHECK(face_for(book, "Source Sans 3", 500, false) == "SourceSans3-Regular");
  CHECK(face_for(book, "Source Sans 3", 500, true) == "SourceSans3-Regular");
}

TEST_CASE("a family that is not there is reported once, with those that are") {
  FontBook book(shipped_files());
  diagnostics::DiagnosticSink sink;
  document::TextStyle style;
  style.family = "Times New Roman";
  diagnostics::SourceSpan span;
  span.line = 7;
  CHECK_FALSE(book.face(style, span, sink));
  CHECK_FALSE(book.face(style, {}, sink));
  REQUIRE(sink.diagnostics().size() == 1);
  CHECK(sink.diagnostics()[0].kind == Kind::font_not_found);
  CHECK(sink.diagnostics()[0].span == span);
  CHECK(sink.diagnostics()[0].args ==
        std::vector<std::string>{"Times New Roman", "Tinos, Source Serif 4, Source Sans 3"});
}

TEST_CASE("a face that cannot be opened is reported once") {
  FontBook book({{"Gone", 400, false, "gone.ttf"}});
  diagnostics::DiagnosticSink sink;
  document::TextStyle style;
  style.family = "Gone";
  CHECK_FALSE(book.face(style, {}, sink));
  CHECK_FALSE(book.face(style, {}, sink));
  CHECK_FALSE(book.fallback(style, U'a'));
  REQUIRE(sink.diagnostics().size() == 1);
  CHECK(sink.diagnostics()[0].kind == Kind::font_unusable);
  CHECK(sink.diagnostics()[0].args == std::vector<std::string>{"Gone", "gone.ttf: ENOENT"});
}

TEST_CASE("a missing character is looked for in the other families, in order") {
  FontBook book(shipped_files());
  document::TextStyle style;
  style.family = "Tinos";
  style.weight = 700;
  const SharedFont serif = book.fallback(style, U'a');
  REQUIRE(serif);
  CHECK(serif->postscript_name() == "SourceSerif4-SemiBold");
  style.family = "Source Serif 4";
  REQUIRE(book.fallback(style, U'a'));
  CHECK(book.fallback(style, U'a')->postscript_name() == "Tinos-Bold");
  CHECK_FALSE(book.fallback(style, 0x4E2D));
}

TEST_CASE("a face is opened once and shared") {
  FontBook book(shipped_files());
  diagnostics::DiagnosticSink sink;
  document::TextStyle style;
  style.family = "Tinos";
  CHECK(book.face(style, {}, sink) == book.face(style, {}, sink));
}

}  // namespace hopbao::text
