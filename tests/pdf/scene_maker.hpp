#pragma once

#include "diagnostics/diagnostic.hpp"
#include "scene/scene.hpp"
#include "support/process.hpp"
#include "support/temporary_folder.hpp"
#include "text/font_book.hpp"
#include "text/paragraph.hpp"

#include <memory>
#include <string>
#include <vector>

namespace hopbao::test {

using namespace literals;

inline std::vector<text::FontFile> shipped_fonts() {
  const std::string folder = HOPBAO_SOURCE_DIR "/fonts/";
  return {{"Tinos", 400, false, folder + "Tinos_400Regular.ttf"},
          {"Tinos", 700, false, folder + "Tinos_700Bold.ttf"},
          {"Tinos", 400, true, folder + "Tinos_400Regular_Italic.ttf"},
          {"Source Sans 3", 400, false, folder + "SourceSans3_400Regular.ttf"}};
}

/// Shapes texts and puts them on pages by hand.
class SceneMaker {
 public:
  SceneMaker() : fonts_(shipped_fonts()) { style.family = "Tinos", style.size = 14_pt; }

  document::TextStyle style;
  scene::Scene scene;

  document::StructId tag(document::Role role) { return tag(scene.structure.root(), role); }
  document::StructId tag(document::StructId parent, document::Role role) {
    return scene.structure.add(parent, role);
  }

  text::GlyphRun run(const std::string& words) {
    document::Text text;
    text.text = words;
    text.style = style;
    const text::ShapedText shaped = text::shape({text}, Lang::vi, fonts_, sink_);
    const text::Line line = text::set_line(shaped);
    return line.pieces.at(0).run;
  }

  scene::Page& new_page() {
    scene.pages.emplace_back();
    scene.pages.back().frame.size = {210_mm, 297_mm};
    baseline_ = 100;
    return scene.pages.back();
  }

  /// A line of text at x = 100 pt, 20 pt below the last one.
  void line(document::StructId owner, const std::string& words, Length x = 100_pt) {
    if (scene.pages.empty()) new_page();
    scene::Frame& frame = scene.pages.back().frame;
    frame.place({}, scene::TagMark{owner});
    frame.place({x, Length::from_pt(baseline_)}, run(words));
    baseline_ += 20;
  }

  double baseline() const { return baseline_; }

 private:
  text::FontBook fonts_;
  diagnostics::DiagnosticSink sink_;
  double baseline_ = 100;
};

/// Runs a command with FILE replaced by the path of a file that holds `pdf`.
inline ToolResult run_tool(std::string command, const std::string& pdf) {
  const TemporaryFolder folder;
  const std::string file = folder.put("made.pdf", pdf).string();
  if (const auto at = command.find("FILE"); at != std::string::npos) command.replace(at, 4, file);
  return run_command(command);
}

}  // namespace hopbao::test
