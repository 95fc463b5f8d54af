#include "pdf/writer.hpp"

#include "base/invariant.hpp"
#include "pdf/compact_writer.hpp"
#include "pdf/content_stream.hpp"
#include "pdf/fonts.hpp"
#include "pdf/haru.hpp"
#include "pdf/metadata.hpp"
#include "pdf/navigation.hpp"
#include "pdf/objects.hpp"
#include "pdf/structure.hpp"

#include <utility>
#include <vector>

namespace hopbao::pdf {

/// One file in the making. The phases are its public functions, in the order in which they are
/// called.
class Writer::File {
 public:
  File(const FileMatter& matter, const WriteOptions& options)
      : matter_(matter),
        options_(options),
        form_(options.compress ? Form::compact : Form::readable),
        objects_(haru_, form_),
        structure_(matter_.structure),
        flow_(matter_.structure),
        resources_(haru_.reserve()) {}

  void add_page(const scene::Page& page);
  void add_fonts();
  void add_document_parts();
  std::string write();

 private:
  std::vector<Ref> add_links(const PageContent& content, const PagePlace& place);
  std::string page_keys(Size size, std::size_t key, const PageContent& content,
                        const std::vector<Ref>& links) const;

  FileMatter matter_;
  WriteOptions options_;
  Form form_;
  Haru haru_;
  Objects objects_;
  FontSet fonts_;
  StructureWriter structure_;
  scene::TextFlow flow_;
  Destinations destinations_;
  std::vector<PagePlace> pages_;
  std::vector<OutlineItem> outline_;
  Ref resources_;  ///< of all pages
  std::string catalog_keys_;
};

std::string Writer::File::page_keys(Size size, std::size_t key, const PageContent& content,
                                    const std::vector<Ref>& links) const {
  std::string keys = "/MediaBox";
  append_rectangle(keys, {{}, size}, size.height);
  keys += "/Resources ";
  append_reference(keys, resources_);
  if (!content.marks.empty()) {
    keys += "/StructParents ";
    append_integer(keys, key);
  }
  keys += "/Tabs/S";
  if (!links.empty()) {
    keys += "/Annots[";
    for (const Ref link : links) {
      append_reference(keys, link);
      keys += ' ';
    }
    keys.back() = ']';
  }
  return keys;
}

std::vector<Ref> Writer::File::add_links(const PageContent& content, const PagePlace& place) {
  std::vector<Ref> links;
  for (const LinkArea& link : content.links) {
    links.push_back(add_link(objects_, link, place, structure_.claim_annotation_key(link)));
    destinations_.require(link.target);
  }
  return links;
}

void Writer::File::add_page(const scene::Page& page) {
  const Size size = page.frame.size;
  const PageContent content = paint_page(page.frame, matter_.structure, fonts_, flow_);
  const PageRefs refs = haru_.add_page();
  for (const scene::Bookmark& bookmark : page.bookmarks) {
    outline_.push_back({bookmark, pages_.size()});
  }
  pages_.push_back({refs.page, size.height});
  const std::size_t key = structure_.begin_page(refs.page, size.height);
  const std::vector<Ref> links = add_links(content, pages_.back());
  structure_.add_content(content, links);
  destinations_.add(content.places, pages_.back());
  haru_.set_keys(refs.page, page_keys(size, key, content, links));
  objects_.set_stream(refs.contents, "", content.operators);
}

void Writer::File::add_fonts() {
  std::string keys = "/Font<<";
  for (const auto& font : fonts_.all()) {
    append_name(keys, font->name());
    keys += ' ';
    append_reference(keys, add_font(objects_, *font));
  }
  haru_.set_keys(resources_, keys + ">>");
}

void Writer::File::add_document_parts() {
  haru_.set_keys(haru_.info(), info_keys(matter_.metadata, options_.producer));
  const Ref xmp = haru_.reserve();
  // Never compressed: catalogues look for it without knowing PDF.
  haru_.set_stream(xmp, "/Type/Metadata/Subtype/XML",
                   xmp_packet(matter_.metadata, matter_.lang, options_.producer));
  catalog_keys_ = "/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/Lang";
  append_byte_string(catalog_keys_, lang_key(matter_.lang));
  catalog_keys_ += "/Metadata ";
  append_reference(catalog_keys_, xmp);
  if (const Ref names = destinations_.write(objects_); names.valid()) {
    catalog_keys_ += "/Names<</Dests ";
    append_reference(catalog_keys_, names);
    catalog_keys_ += ">>";
  }
  if (const Ref outline = add_outline(objects_, outline_, pages_); outline.valid()) {
    catalog_keys_ += "/Outlines ";
    append_reference(catalog_keys_, outline);
  }
}

/// libharu's objects come first; structure elements get their numbers from the writer, because
/// libharu's table of objects grows quadratically.
std::string Writer::File::write() {
  invariant(!pages_.empty(), "a file needs a page");
  CompactWriter writer(form_);
  writer.reserve(haru_.object_count());
  catalog_keys_ += "/StructTreeRoot ";
  append_reference(catalog_keys_, structure_.write(writer, matter_.lang));
  haru_.set_keys(haru_.catalog(), catalog_keys_);
  haru_.write_to(writer);
  return writer.finish(haru_.catalog(), haru_.info());
}

Writer::Writer(const FileMatter& matter, const WriteOptions& options)
    : file_(std::make_unique<File>(matter, options)) {}

Writer::~Writer() = default;

void Writer::add_page(const scene::Page& page) {
  file_->add_page(page);
}

std::string Writer::finish() {
  file_->add_fonts();
  file_->add_document_parts();
  return file_->write();
}

std::string write_pdf(const scene::Scene& scene, const WriteOptions& options) {
  Writer writer({scene.lang, scene.metadata, scene.structure}, options);
  for (const scene::Page& page : scene.pages) writer.add_page(page);
  return writer.finish();
}

}  // namespace hopbao::pdf
