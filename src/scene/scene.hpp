#pragma once

#include "document/document.hpp"
#include "scene/frame.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace hopbao::scene {

/// A bookmark: headings, nested by level over the whole file.
struct Bookmark {
  std::string title;
  int level = 1;
  Length top;  ///< place on the page
};

/// A finished page. Its frame is as large as the page.
struct Page {
  Frame frame;
  std::vector<Bookmark> bookmarks;  ///< in reading order
  std::size_t number = 1;           ///< as printed; counts from 1 in each sequence
  Insets margin;                    ///< of the text, as the page lies
};

/// A briefing set in pages: everything a backend needs.
struct Scene {
  Lang lang = Lang::vi;
  document::Metadata metadata;
  std::vector<Page> pages;
  document::StructTree structure;
  document::Provenance provenance;
};

/// The scene as text, for `--dump scene` and tests: a line per item with its place in mm from the
/// page's top left (groups resolved), two decimals; runs with font, size, width, text and source.
std::string dump_scene(const Scene& scene);
/// The structure tree with the text that each element holds on the pages, indented, for `--dump
/// tags`.
std::string dump_tags(const Scene& scene);
/// Every data cell of the tables as it is read aloud, a line each: the heads that a reader finds
/// for it in the structure tree, then its text. For `--dump speech`.
std::string dump_speech(const Scene& scene);

}  // namespace hopbao::scene
