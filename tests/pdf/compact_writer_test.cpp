#include "pdf/compact_writer.hpp"

#include "base/invariant.hpp"
#include "scene_maker.hpp"

#include <catch2/catch.hpp>

using namespace hopbao;
using namespace hopbao::pdf;

namespace {

/// An empty page, and `extra` more objects in an array of the catalog.
std::string small_file(Form form, int extra) {
  CompactWriter writer(form);
  const Ref catalog = writer.reserve();
  const Ref pages = writer.reserve();
  const Ref page = writer.reserve();
  const Ref contents = writer.reserve();
  const Ref unused = writer.reserve();
  REQUIRE(unused.number == 5);
  std::string list = "<</Type/Catalog/Pages 2 0 R/Extra[";
  for (int i = 0; i < extra; ++i) {
    const Ref ref = writer.reserve();
    append_reference(list, ref);
    list += ' ';
    writer.add(ref, "<</Index " + std::to_string(i) + ">>");
  }
  writer.add(catalog, list + "]>>");
  writer.add(pages, "<</Type/Pages/Count 1/Kids[3 0 R]>>");
  writer.add(page,
             "<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]/Resources<<>>/Contents 4 0 R>>");
  writer.add_deflated(contents, "", "0 0 10 10 re f\n");
  return writer.finish(catalog, {});
}

}  // namespace

TEST_CASE("files are sound in both forms, with several object streams and free entries") {
  for (const Form form : {Form::compact, Form::readable}) {
    for (const int extra : {0, 1, 199, 200, 1000}) {
      const std::string file = small_file(form, extra);
      const auto check = test::run_tool("qpdf --check FILE 2>&1", file);
      INFO(check.output);
      CHECK(check.status == 0);
    }
  }
}

TEST_CASE("objects come back out of their streams") {
  const std::string json =
      test::run_tool("qpdf --json --json-key=qpdf FILE", small_file(Form::compact, 450)).output;
  CHECK(json.find("\"/Index\": 0\n") != std::string::npos);
  CHECK(json.find("\"/Index\": 449\n") != std::string::npos);
}

TEST_CASE("an object stands in the file once") {
  CompactWriter writer(Form::compact);
  const Ref ref = writer.reserve();
  writer.add(ref, "null");
  CHECK_THROWS_AS(writer.add(ref, "null"), InvariantError);
  CHECK_THROWS_AS(writer.add({99}, "null"), InvariantError);
}
