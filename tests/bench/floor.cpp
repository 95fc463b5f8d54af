// The unavoidable work of composing a text, and nothing else: shape every line, deflate the glyph
// ids page by page, subset the font, write the file. No layout, no tags, no tables, no checks.
//
//   bench_floor OUT FONT TEXT [FONT TEXT]…     TEXT: UTF-8, lines of any length; they are cut at
//   about 80 characters
#include <hb-subset.h>
#include <hb.h>
#include <libdeflate.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

static std::string read(const char* path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

static std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    // About 80 characters: Vietnamese takes some 1.3 bytes each.
    std::size_t end = text.size() > 104 ? text.find_first_of(" \n", 104) : text.size();
    if (end == std::string_view::npos) end = text.size();
    lines.push_back(text.substr(0, end));
    text.remove_prefix(end == text.size() ? end : end + 1);
  }
  return lines;
}

static void append_hex(std::string& out, hb_codepoint_t glyph) {
  static const char* digits = "0123456789ABCDEF";
  for (int shift = 12; shift >= 0; shift -= 4) out += digits[(glyph >> shift) & 15];
}

static std::string deflate(libdeflate_compressor* compressor, std::string_view data) {
  std::string out(libdeflate_zlib_compress_bound(compressor, data.size()), '\0');
  out.resize(
      libdeflate_zlib_compress(compressor, data.data(), data.size(), out.data(), out.size()));
  return out;
}

/// The texts of all faces go through one compressor, 38 lines to a page.
struct Pages {
  libdeflate_compressor* compressor = libdeflate_alloc_compressor(6);
  std::string file;
  std::string page;
  int on_page = 0;

  void end_page() {
    file += deflate(compressor, page);
    page.clear();
    on_page = 0;
  }
};

static bool set_face(const char* font_path, const char* text_path, Pages& pages) {
  hb_blob_t* blob = hb_blob_create_from_file_or_fail(font_path);
  if (blob == nullptr) return false;
  hb_face_t* face = hb_face_create(blob, 0);
  hb_font_t* font = hb_font_create(face);
  hb_buffer_t* buffer = hb_buffer_create();
  hb_subset_input_t* subset = hb_subset_input_create_or_fail();
  hb_set_t* used = hb_subset_input_glyph_set(subset);
  const std::string text = read(text_path);
  for (const std::string_view line : lines_of(text)) {
    hb_buffer_clear_contents(buffer);
    hb_buffer_add_utf8(buffer, line.data(), static_cast<int>(line.size()), 0, -1);
    hb_buffer_guess_segment_properties(buffer);
    hb_shape(font, buffer, nullptr, 0);
    unsigned count = 0;
    const hb_glyph_info_t* glyphs = hb_buffer_get_glyph_infos(buffer, &count);
    pages.page += "0 -19 Td<";
    for (unsigned i = 0; i < count; ++i) {
      hb_set_add(used, glyphs[i].codepoint);
      append_hex(pages.page, glyphs[i].codepoint);
    }
    pages.page += ">Tj\n";
    if (++pages.on_page == 38) pages.end_page();
  }
  hb_subset_input_set_flags(subset, HB_SUBSET_FLAGS_NO_HINTING);
  hb_face_t* small = hb_subset_or_fail(face, subset);
  if (small == nullptr) return false;
  hb_blob_t* program = hb_face_reference_blob(small);
  unsigned size = 0;
  const char* bytes = hb_blob_get_data(program, &size);
  pages.file += deflate(pages.compressor, {bytes, size});
  return true;
}

int main(int argc, char** argv) {
  if (argc < 4 || argc % 2 != 0) return 64;
  Pages pages;
  for (int i = 2; i + 1 < argc; i += 2) {
    if (!set_face(argv[i], argv[i + 1], pages)) return 2;
  }
  pages.end_page();
  std::ofstream(argv[1], std::ios::binary) << pages.file;
  return 0;
}
