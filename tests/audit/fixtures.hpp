#pragma once

#include "audit/context.hpp"
#include "input/load.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

namespace hopbao::test {

/// The shipped rule book and layout, and findings over them.
struct Audit {
  diagnostics::SourceMap sources;
  diagnostics::DiagnosticSink sink;
  input::Value layout = read("layouts/van-ban.toml");
  audit::Rules rules{read("layouts/nghi-dinh-30-2020.toml"), sink};
  audit::Places places{layout, {}};
  audit::Findings findings{rules};
  document::StructTree structure;
  Size paper{Length::from_mm(210), Length::from_mm(297)};
  Insets margin{Length::from_mm(20), Length::from_mm(20), Length::from_mm(20), Length::from_mm(30)};
  audit::Context context{Lang::vi, structure, places, findings};

  Audit() = default;
  Audit(const Audit&) = delete;
  Audit& operator=(const Audit&) = delete;

  input::Value read(const std::string& file) {
    auto value = input::load_toml(std::string(HOPBAO_SOURCE_DIR) + "/" + file, sources, sink);
    REQUIRE(value);
    return *value;
  }
  /// The numbers of the rules that were broken, in the order of finding.
  std::vector<std::string> broken() const {
    diagnostics::DiagnosticSink reported;
    findings.report(reported);
    std::vector<std::string> numbers;
    for (const auto& one : reported.diagnostics()) numbers.push_back(one.args[0]);
    return numbers;
  }
};

using Numbers = std::vector<std::string>;

}  // namespace hopbao::test
