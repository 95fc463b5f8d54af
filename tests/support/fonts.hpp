#pragma once

#include "text/font_book.hpp"

#include <string>

namespace hopbao::test {

/// The shipped faces, as fonts/manifest.toml names them.
inline text::FontBook shipped_fonts() {
  const std::string folder = std::string(HOPBAO_SOURCE_DIR) + "/fonts/";
  return text::FontBook({{"Tinos", 400, false, folder + "Tinos_400Regular.ttf"},
                         {"Tinos", 400, true, folder + "Tinos_400Regular_Italic.ttf"},
                         {"Tinos", 700, false, folder + "Tinos_700Bold.ttf"},
                         {"Tinos", 700, true, folder + "Tinos_700Bold_Italic.ttf"},
                         {"Source Sans 3", 400, false, folder + "SourceSans3_400Regular.ttf"},
                         {"Source Sans 3", 600, false, folder + "SourceSans3_600SemiBold.ttf"}});
}

}  // namespace hopbao::test
