#include "input/csv.hpp"

#include <catch2/catch.hpp>

#include <random>
#include <string>
#include <vector>

using namespace hopbao;
using diagnostics::Kind;
using diagnostics::SourceSpan;

namespace {

struct Parsed {
  diagnostics::SourceMap sources;
  diagnostics::DiagnosticSink sink;
  std::shared_ptr<const input::DataSet> set;

  explicit Parsed(std::string_view bytes, std::optional<char> delimiter = std::nullopt) {
    set = input::parse_csv("a.csv", bytes, delimiter, sources, sink);
  }
  /// Cells as "a|b", rows ended by "/", the head first.
  std::string cells() const {
    std::string all;
    for (std::size_t i = 0; i < set->columns(); ++i) {
      all.append(i == 0 ? "" : "|").append(set->text(set->head(i)));
    }
    for (std::size_t row = 0; row < set->rows(); ++row) {
      all += '/';
      for (std::size_t i = 0; i < set->columns(); ++i) {
        all.append(i == 0 ? "" : "|").append(set->text(set->cell(row, i)));
      }
    }
    return all;
  }
  SourceSpan place(std::size_t row, std::size_t column) const {
    return set->span(set->cell(row, column));
  }
};

/// The single thing that is wrong with a text, and where.
struct Fault {
  Kind kind;
  std::uint32_t line;
  std::uint32_t column;
  bool operator==(const Fault&) const = default;
};
Fault fault_of(std::string_view bytes) {
  const Parsed parsed(bytes);
  CHECK(parsed.set == nullptr);
  REQUIRE(parsed.sink.diagnostics().size() == 1);
  const auto& found = parsed.sink.diagnostics().front();
  return {found.kind, found.span.line, found.span.column};
}

}  // namespace

TEST_CASE("cells are read with any of the delimiters, line ends and a byte-order mark") {
  CHECK(Parsed("a;b\n1;2\n").cells() == "a|b/1|2");
  CHECK(Parsed("a,b\r\n1,2").cells() == "a|b/1|2");
  CHECK(Parsed("\xEF\xBB\xBF"
               "a\tb\r\n1\t2\r\n")
            .cells() == "a|b/1|2");
  CHECK(Parsed("a\n1\n").cells() == "a/1");
  CHECK(Parsed("a;b,c;d\n1;2,5;3\n").cells() == "a|b,c|d/1|2,5|3");
  CHECK(Parsed("\"a;b;c\",d\n1,2\n").cells() == "a;b;c|d/1|2");
  CHECK(Parsed("a;b,c,d\n1;2\n", ';').cells() == "a|b,c,d/1|2");
}

TEST_CASE("quotes hold delimiters, line ends and doubled quotes") {
  CHECK(Parsed("a;b\n\"x;\"\"y\"\"\";\"\"\n").cells() == "a|b/x;\"y\"|");
  CHECK(Parsed("a;b\r\n\"1\r\n2\";3\r\n").cells() == "a|b/1\n2|3");
  CHECK(Parsed("a;b\n5\" x;3\n").cells() == "a|b/5\" x|3");
  CHECK(Parsed("a;b\n \"x\" ; y z \n").cells() == "a|b/x|y z");
}

TEST_CASE("empty cells are cells and empty lines are not rows") {
  CHECK(Parsed("\na;b\n\n;\n\r\n1;\n\n").cells() == "a|b/|/1|");
  CHECK(Parsed("a;b\n").set->rows() == 0);
}

TEST_CASE("texts become NFC and places count its code points") {
  const Parsed parsed("a;b\nHo\u0300a;\"hai\ndo\u0300ng\"\n\"x\";y");
  CHECK(parsed.cells() == "a|b/Hòa|hai\ndòng/x|y");
  const auto at = [&](std::size_t row, std::size_t column) {
    const SourceSpan span = parsed.place(row, column);
    return std::vector{span.line, span.column, span.length};
  };
  CHECK(at(0, 0) == std::vector<std::uint32_t>{2, 1, 3});
  CHECK(at(0, 1) == std::vector<std::uint32_t>{2, 5, 4});
  CHECK(at(1, 0) == std::vector<std::uint32_t>{4, 1, 3});
  CHECK(at(1, 1) == std::vector<std::uint32_t>{4, 5, 1});
}

TEST_CASE("what is wrong is told with its place") {
  CHECK(fault_of("") == Fault{Kind::csv_without_head, 1, 1});
  CHECK(fault_of("a;a\n1;2") == Fault{Kind::csv_duplicate_head, 1, 3});
  CHECK(fault_of("a;b\n1\n") == Fault{Kind::csv_ragged_row, 2, 1});
  CHECK(fault_of("a;b\n1;2\nbốn;5;6\n") == Fault{Kind::csv_ragged_row, 3, 7});
  CHECK(fault_of("a;b\n1;\"2\n3;4\n") == Fault{Kind::csv_unclosed_quote, 2, 3});
  CHECK(fault_of("a;b\n1;\"2\"3\n") == Fault{Kind::csv_text_behind_quote, 2, 6});
  CHECK(fault_of("a;b\n1;\xEC\n") == Fault{Kind::invalid_utf8, 2, 3});
  CHECK(fault_of("a;b\n1;\u200B2\n") == Fault{Kind::forbidden_character, 2, 3});
}

TEST_CASE("rows of another length are reported up to a limit") {
  std::string bytes = "a;b\n";
  for (int i = 0; i < 1000; ++i) bytes += "1\n";
  const Parsed parsed(bytes);
  CHECK(parsed.sink.diagnostics().size() == static_cast<std::size_t>(input::kMostRaggedRows));
}

TEST_CASE("what was written as CSV is read again") {
  std::mt19937 random(7);
  const std::vector<std::string> pieces{"a", "ế", ";", ",", "\"", "\n", " b", "\t", "14.245"};
  for (int round = 0; round < 500; ++round) {
    const char delimiter = ";,\t"[random() % 3];
    const std::size_t columns = 1 + random() % 4;
    std::string file;
    std::string expected;
    for (std::size_t row = 0; row < 1 + random() % 4; ++row) {
      expected += row == 0 ? "" : "/";
      for (std::size_t i = 0; i < columns; ++i) {
        std::string text = row == 0 ? "h" + std::to_string(i) : "";
        for (std::size_t n = random() % 4; n > 0; --n) text += pieces[random() % pieces.size()];
        expected += (i == 0 ? "" : "|") + text;
        file += (i == 0 ? "\"" : std::string(1, delimiter) + '"');
        for (const char c : text) file += c == '"' ? "\"\"" : std::string(1, c);
        file += '"';
      }
      file += random() % 2 == 0 ? "\n" : "\r\n";
    }
    INFO(file);
    const Parsed parsed(file, delimiter);
    REQUIRE(parsed.set != nullptr);
    REQUIRE(parsed.cells() == expected);
  }
}
