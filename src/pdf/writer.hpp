#pragma once

#include "scene/scene.hpp"

#include <memory>
#include <string>

namespace hopbao::pdf {

struct WriteOptions {
  std::string producer = "hopbao";
  bool compress = true;  ///< false: streams and objects in the clear, for reading by eye
};

/// What a file says of itself, and the structure tree that its pages' tags belong to. Outlives the
/// writer.
struct FileMatter {
  Lang lang = Lang::vi;
  const document::Metadata& metadata;
  const document::StructTree& structure;
};

/// Writes a tagged PDF 1.7 page by page: glyph ids in subset fonts with ToUnicode, structure tree,
/// outline, named destinations, links, XMP and Info, /ID from the content. The same pages give the
/// same bytes. Throws std::bad_alloc; anything else the libraries refuse is our mistake
/// (InvariantError).
class Writer {
 public:
  explicit Writer(const FileMatter& matter, const WriteOptions& options = {});
  ~Writer();

  void add_page(const scene::Page& page);
  /// The file's bytes. Once, after the last page; a file has at least one.
  std::string finish();

 private:
  class File;
  std::unique_ptr<File> file_;
};

/// A whole scene's file.
std::string write_pdf(const scene::Scene& scene, const WriteOptions& options = {});

}  // namespace hopbao::pdf
