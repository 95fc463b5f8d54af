#pragma once

#include "support/process.hpp"
#include "support/temporary_folder.hpp"

#include <map>
#include <sstream>
#include <string>

namespace hopbao::test {

/// The text that a PDF's structure tree holds, in its order, as poppler reads it: elements of the
/// block level apart by a space. The innards of charts, which stand straight under their Figure,
/// are left out as they are in document::reading_text.
inline std::string structured_text(const std::string& pdf) {
  const TemporaryFolder folder;
  const std::string path = folder.put("structured.pdf", pdf).string();
  const std::string dump = output_of("pdfinfo -struct-text '" + path + "'");
  std::map<std::size_t, std::string> element_at;
  std::string text;
  std::istringstream in(dump);
  for (std::string line; std::getline(in, line);) {
    const std::size_t indent = line.find_first_not_of(' ');
    if (indent == std::string::npos || line[indent] == '/') continue;
    if (line[indent] == '"') {
      const bool in_chart = indent >= 2 && element_at[indent - 2] == "Figure";
      if (!in_chart) text += line.substr(indent + 1, line.rfind('"') - indent - 1);
      continue;
    }
    const std::string element = line.substr(indent, line.find_first_of(" :", indent) - indent);
    if (element == "Object") continue;
    element_at[indent] = element;
    const bool runs_on = element == "Reference" || element == "Link" || element == "Span";
    if (!runs_on && element != "Lbl") text += ' ';
  }
  return text;
}

}  // namespace hopbao::test
