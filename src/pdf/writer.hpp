#pragma once

#include "scene/scene.hpp"

#include <string>

namespace hopbao::pdf {

struct WriteOptions {
  std::string producer = "hopbao";
  bool compress = true;  ///< false: streams and objects in the clear, for reading by eye
};

/// Writes a scene as a tagged PDF 1.7: glyph ids in subset fonts with ToUnicode, structure tree,
/// outline, named destinations, links, XMP and Info, /ID from the content. The same scene gives the
/// same bytes. The scene is used up page by page: hand a long one over by std::move. Throws
/// std::bad_alloc; anything else the libraries refuse is our mistake (InvariantError).
std::string write_pdf(scene::Scene scene, const WriteOptions& options = {});

}  // namespace hopbao::pdf
