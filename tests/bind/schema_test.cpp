#include "bind/schema.hpp"

#include "bound.hpp"

#include <catch2/catch.hpp>

using namespace hopbao;

namespace {

std::vector<std::string> check(bind::SchemaRoot root, const std::string& text) {
  Bound bound;
  const auto file = input::parse_toml("f.toml", text, bound.sources, bound.sink);
  REQUIRE(file);
  bind::check_schema(root, *file, bound.sink);
  return bound.messages();
}

std::vector<std::string> check_figure(const std::string& line) {
  return check(bind::SchemaRoot::data, kBriefing + "[figures.a]\nlabel = 'A'\n" + line + "\n");
}
std::vector<std::string> check_layout(const std::string& text) {
  return check(bind::SchemaRoot::layout, "[[flow]]\nblock = 'head'\n" + text + "\n");
}

using Messages = std::vector<std::string>;

}  // namespace

TEST_CASE("the shipped layout and the sample data have no unknown keys") {
  Bound bound;
  const auto layout = input::load_layout("layouts/bao-cao-hop-bao.toml", bound.sources, bound.sink);
  const auto sample = input::load_data("data/mau/briefing.toml", bound.sources, bound.sink);
  const auto data =
      input::load_data("data/lang-son/2023-q2/briefing.toml", bound.sources, bound.sink);
  REQUIRE((layout && sample && data));
  bind::check_schema(bind::SchemaRoot::layout, *layout, bound.sink);
  bind::check_schema(bind::SchemaRoot::data, *sample, bound.sink);
  bind::check_schema(bind::SchemaRoot::data, *data, bound.sink);
  CHECK(bound.messages() == Messages{});
}

TEST_CASE("the layouts of the publication and the press release have no unknown keys") {
  for (const std::string name : {"an-pham", "thong-cao-bao-chi"}) {
    Bound bound;
    const auto layout = input::load_layout("layouts/" + name + ".toml", bound.sources, bound.sink);
    REQUIRE(layout);
    bind::check_schema(bind::SchemaRoot::layout, *layout, bound.sink);
    CHECK(bound.messages() == Messages{});
  }
}

TEST_CASE("an unknown key is reported at the key, with the nearest one") {
  CHECK(check_figure("valeu = 1") == Messages{"13:1 unknown-key valeu [figures.a] value"});
  CHECK(check_figure("change = { value = 1, knd = 'growth' }") ==
        Messages{"13:23 unknown-key knd [figures.a.change] kind"});
  CHECK(check_layout("[pgae]\nsize = 'A4'") == Messages{"3:2 unknown-key pgae TOML page"});
}

TEST_CASE("values are held to their type and form, at the value") {
  CHECK(check_figure("value = true") == Messages{"13:9 wrong-type value number | string boolean"});
  CHECK(check_figure("value = \"1,018.2\"") == Messages{"13:9 bad-number 1,018.2"});
  CHECK(check_figure("value = '…'") == Messages{});
  CHECK(check_figure("period = '2023-Q5'") == Messages{"13:10 bad-period 2023-Q5"});
  CHECK(check_figure("as-of = '30/6/2023'") == Messages{"13:9 bad-date 30/6/2023"});
  CHECK(check_figure("part-of = 'Bán lẻ'") == Messages{"13:11 bad-id Bán lẻ"});
  CHECK(check_figure("status = 'uoc'") ==
        Messages{"13:10 unknown-value status uoc ước, sơ bộ, chính thức"});
  CHECK(check_figure("note = { fr = 'x' }") ==
        Messages{"13:10 unknown-key fr [figures.a.note] vi"});
  CHECK(check_figure("note = { vi = 1 }") == Messages{"13:15 wrong-type note.vi string number"});
  CHECK(check_layout("[page.margin]\ntop = '20m'") ==
        Messages{"4:7 length-unit top 20m mm, cm, pt"});
  CHECK(check_layout("[page.margin]\ntop = 20") == Messages{"4:7 bad-length 20"});
  CHECK(check_layout("[page.margin]\ntop = 0") == Messages{});
  CHECK(check_layout("[columns.value]\nwidth = '22m'") ==
        Messages{"4:9 length-unit width 22m mm, cm, pt, %, fr"});
  CHECK(check_layout("[columns.value]\nwidth = 'wide'") ==
        Messages{"4:9 unknown-value width wide flexible, content, min-content, max-content, 22mm"});
}

TEST_CASE("ids are made of letters, digits and hyphens") {
  CHECK(check(bind::SchemaRoot::data, kBriefing + "[figures.'Bán lẻ']\nlabel = 'A'\nvalue = 1\n") ==
        Messages{"11:10 bad-id Bán lẻ"});
}

TEST_CASE("required keys are missed") {
  CHECK(check(bind::SchemaRoot::data, "[figures.a]\nvalue = 1\n") ==
        Messages{"1:1 missing-key label [figures.a]", "0:0 missing-key briefing TOML"});
}

TEST_CASE("several mistakes are found in one run") {
  CHECK(check_figure("valeu = 1\nperiod = 'x'\nstatus = 'y'").size() == 3);
}

TEST_CASE("the JSON schema is the same each time and closes what it opens") {
  for (const auto root : {bind::SchemaRoot::layout, bind::SchemaRoot::data}) {
    const std::string json = bind::json_schema(root);
    CHECK(json == bind::json_schema(root));
    int depth = 0;
    bool inside = false;
    for (std::size_t i = 0; i < json.size(); ++i) {
      if (json[i] == '"' && json[i - 1] != '\\') inside = !inside;
      if (inside) continue;
      depth += json[i] == '{' || json[i] == '[';
      depth -= json[i] == '}' || json[i] == ']';
      REQUIRE(depth >= 0);
    }
    CHECK(depth == 0);
    CHECK_FALSE(inside);
  }
  CHECK(bind::json_schema(bind::SchemaRoot::data).find("\"part-of\"") != std::string::npos);
}

TEST_CASE("the reference names every table in both languages") {
  const std::string vi = bind::reference_markdown(bind::SchemaRoot::data, Lang::vi);
  const std::string en = bind::reference_markdown(bind::SchemaRoot::data, Lang::en);
  for (const char* heading : {"## `figures.*`", "## `briefing.event`", "## `sections[]`",
                              "## `charts.*.references[]`", "## `figures.*.plan`"}) {
    CHECK(vi.find(heading) != std::string::npos);
    CHECK(en.find(heading) != std::string::npos);
  }
  CHECK(vi.find("| `part-of` | mã | là phần của chỉ tiêu này |") != std::string::npos);
  CHECK(en.find("| `label` * | text or `{ vi, en }` | name of the figure |") != std::string::npos);
}

TEST_CASE("inks are those of the house and those that the layout's palette adds") {
  const std::string palette = "[palette]\nrung = { rgb = '#2F5D3A', cmyk = [80, 30, 90, 40] }\n";
  const std::string house =
      "black, white, primary, primary-60, primary-40, primary-20, primary-10, accent, third, "
      "fourth, fifth, notice, grey-80, grey-60, grey-25, grey-12, grey-6";
  CHECK(check_layout(palette + "[table]\nhead-fill = 'rung'") == Messages{});
  CHECK(check_layout(palette + "[table]\nhead-fill = 'rnug'") ==
        Messages{"6:13 unknown-value head-fill rnug " + house + ", rung"});

  Bound bound;
  const auto layout = input::parse_toml("l.toml", palette, bound.sources, bound.sink);
  const std::string chart = "[charts.a]\ncolor = ";
  const auto right = input::parse_toml("r.toml", chart + "'rung'", bound.sources, bound.sink);
  const auto wrong = input::parse_toml("w.toml", chart + "'rnug'", bound.sources, bound.sink);
  REQUIRE((layout && right && wrong));
  bind::check_schema(bind::SchemaRoot::data, *right, bound.sink, &*layout);
  CHECK(bound.messages() == Messages{"0:0 missing-key briefing TOML"});
  bind::check_schema(bind::SchemaRoot::data, *wrong, bound.sink, &*layout);
  CHECK(bound.messages().at(1) == "2:9 unknown-value color rnug " + house + ", rung");
}

TEST_CASE("a data file alone is not asked whether its inks exist") {
  CHECK(check(bind::SchemaRoot::data, kBriefing + "[charts.a]\ncolor = 'rung'\n") == Messages{});
  CHECK(check(bind::SchemaRoot::data, kBriefing + "[charts.a]\ncolor = 'Rừng'\n").size() == 1);
}
