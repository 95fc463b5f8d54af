#include "diagnostics/kind.hpp"

#include "diagnostics/diagnostic.hpp"
#include "diagnostics/environment_error.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>
#include <string>

using namespace hopbao::diagnostics;

/// The indices of "{0}" to "{9}" in a text.
static std::set<char> arguments(std::string_view text) {
  std::set<char> result;
  for (std::size_t i = 0; i + 2 < text.size(); ++i) {
    if (text[i] == '{' && text[i + 2] == '}' && text[i + 1] >= '0' && text[i + 1] <= '9') {
      result.insert(text[i + 1]);
    }
  }
  return result;
}

static bool kebab_case(std::string_view id) {
  return !id.empty() && id.front() != '-' && id.back() != '-' &&
         std::ranges::all_of(id,
                             [](char c) { return (c >= 'a' && c <= 'z') || c == '-' || c == '8'; });
}

TEST_CASE("every kind has its own id and a message in both languages") {
  std::set<std::string_view> ids;
  REQUIRE(all_kinds().size() == kKindCount);
  for (const KindInfo& kind : all_kinds()) {
    INFO(kind.id);
    CHECK(&info(kind.kind) == &kind);
    CHECK(kebab_case(kind.id));
    CHECK(ids.insert(kind.id).second);
    CHECK_FALSE(kind.vi.empty());
    CHECK_FALSE(kind.en.empty());
    CHECK(kind.hint_vi.empty() == kind.hint_en.empty());
  }
}

TEST_CASE("both languages name the same arguments") {
  for (const KindInfo& kind : all_kinds()) {
    INFO(kind.id);
    CHECK(arguments(kind.vi) == arguments(kind.en));
    CHECK(arguments(kind.hint_vi) == arguments(kind.hint_en));
  }
}

TEST_CASE("messages begin in lower case and have no final period") {
  for (const KindInfo& kind : all_kinds()) {
    INFO(kind.id);
    const auto upper = [](char c) { return c >= 'A' && c <= 'Z'; };
    for (const std::string_view text : {kind.vi, kind.en, kind.hint_vi, kind.hint_en}) {
      if (text.empty()) continue;
      CHECK_FALSE(text.ends_with('.'));
      // An abbreviation may begin one.
      CHECK_FALSE((upper(text[0]) && !upper(text[1])));
    }
  }
}

TEST_CASE("a sink keeps the order of finding and knows errors from warnings") {
  DiagnosticSink sink;
  CHECK_FALSE(sink.has_errors());
  sink.report(Kind::exhibit_not_placed, {}, {"table:a"});
  CHECK_FALSE(sink.has_errors());
  sink.report(Kind::missing_key, {}, {"id", "[briefing]"});
  sink.report(Kind::exhibit_not_placed, {}, {"table:b"});
  CHECK(sink.has_errors());
  REQUIRE(sink.diagnostics().size() == 3);
  CHECK(sink.diagnostics()[0].args == std::vector<std::string>{"table:a"});
  CHECK(sink.diagnostics()[1].kind == Kind::missing_key);
}

TEST_CASE("an environment error carries its diagnostic") {
  const EnvironmentError error({Kind::write_failed, {}, {"a.pdf", "EIO"}});
  CHECK(error.what() == std::string("write-failed"));
  CHECK(error.diagnostic.args.size() == 2);
}
