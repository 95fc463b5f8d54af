#include "pdf/haru.hpp"

#include "base/invariant.hpp"

#include <hpdf.h>
#include <hpdf_doc.h>
#include <hpdf_objects.h>
#include <hpdf_pages.h>
#include <hpdf_streams.h>

#include <new>
#include <utility>

namespace hopbao::pdf {

/// Kids of a page-tree node; a flat tree would end at 32,767 pages.
static constexpr HPDF_UINT kPagesPerNode = 64;

struct Haru::Document {
  HPDF_Doc doc = nullptr;
  HPDF_STATUS first_error = HPDF_OK;
  HPDF_STATUS first_detail = HPDF_OK;
};

static std::uint32_t number_of(const void* object) {
  return static_cast<const HPDF_Obj_Header*>(object)->obj_id & 0x00FFFFFF;
}

/// What libharu calls. Nothing here throws.
struct Haru::Hooks {
  static void record_error(HPDF_STATUS error, HPDF_STATUS detail, void* user_data) {
    auto& document = *static_cast<Haru*>(user_data)->document_;
    if (document.first_error != HPDF_OK) return;
    document.first_error = error;
    document.first_detail = detail;
  }

  /// Writes our entries before a dictionary's closing bracket.
  static HPDF_STATUS write_keys(HPDF_Dict dict, HPDF_Stream stream) {
    const Haru& haru = *static_cast<const Haru*>(dict->error->user_data);
    const std::string& keys = haru.bodies_[number_of(dict)].keys;
    if (keys.empty()) return HPDF_OK;
    return HPDF_Stream_Write(stream, reinterpret_cast<const HPDF_BYTE*>(keys.data()),
                             static_cast<HPDF_UINT>(keys.size()));
  }

  static HPDF_STATUS append(HPDF_Stream stream, const HPDF_BYTE* bytes, HPDF_UINT size) {
    try {
      static_cast<std::string*>(stream->attr)->append(reinterpret_cast<const char*>(bytes), size);
    } catch (const std::exception&) {
      return HPDF_SetError(stream->error, HPDF_FAILD_TO_ALLOC_MEM, 0);
    }
    return HPDF_OK;
  }
};

Haru::Haru() : document_(std::make_unique<Document>()) {
  document_->doc = HPDF_New(Hooks::record_error, this);
  if (document_->doc == nullptr) throw std::bad_alloc();
  HPDF_SetPagesConfiguration(document_->doc, kPagesPerNode);
  // libharu names itself and no more; ours must agree with XMP.
  HPDF_Dict_RemoveElement(document_->doc->info, "Producer");
  check();
}

Haru::~Haru() {
  HPDF_Free(document_->doc);
}

void Haru::check() const {
  if (document_->first_error == HPDF_OK) return;
  if (document_->first_error == HPDF_FAILD_TO_ALLOC_MEM) throw std::bad_alloc();
  throw InvariantError("libharu refuses: error " + std::to_string(document_->first_error) +
                       ", detail " + std::to_string(document_->first_detail));
}

Haru::Body& Haru::body(Ref ref) {
  invariant(ref.valid() && ref.number <= object_count(), "object number is not libharu's");
  if (bodies_.size() <= object_count()) bodies_.resize(object_count() + 1);
  return bodies_[ref.number];
}

Ref Haru::reserve() {
  HPDF_Dict dict = HPDF_Dict_New(document_->doc->mmgr);
  check();
  HPDF_Xref_Add(document_->doc->xref, dict);
  check();
  dict->write_fn = Hooks::write_keys;
  const Ref ref{number_of(dict)};
  body(ref);
  return ref;
}

PageRefs Haru::add_page() {
  HPDF_Page page = HPDF_AddPage(document_->doc);
  check();
  // Its box is a float and its resources are private to the page: ours come through the hook.
  HPDF_Dict_RemoveElement(page, "MediaBox");
  HPDF_Dict_RemoveElement(page, "Resources");
  page->write_fn = Hooks::write_keys;
  HPDF_Dict contents = static_cast<HPDF_PageAttr>(page->attr)->contents;
  const PageRefs refs{{number_of(page)}, {number_of(contents)}};
  const void* length = HPDF_Dict_GetItem(contents, "Length", HPDF_OCLASS_NUMBER);
  check();
  // The length is written into the stream's dictionary instead.
  body({number_of(length)}).unused = true;
  return refs;
}

void Haru::set_keys(Ref dictionary, std::string keys) {
  Body& target = body(dictionary);
  invariant(target.keys.empty() && !target.stream, "object is filled twice");
  target.keys = std::move(keys);
}

void Haru::set_stream(Ref ref, std::string keys, std::string data) {
  Body& target = body(ref);
  invariant(target.keys.empty() && !target.stream, "object is filled twice");
  target.keys = std::move(keys);
  target.data = std::move(data);
  target.stream = true;
}

Ref Haru::catalog() const {
  return {number_of(document_->doc->catalog)};
}
Ref Haru::info() const {
  return {number_of(document_->doc->info)};
}

std::size_t Haru::object_count() const {
  return document_->doc->xref->entries->count - 1;
}

void Haru::write_to(CompactWriter& writer) {
  bodies_.resize(object_count() + 1);
  document_->doc->catalog->write_fn = Hooks::write_keys;
  document_->doc->info->write_fn = Hooks::write_keys;
  std::string value;
  HPDF_Stream stream = HPDF_CallbackWriter_New(document_->doc->mmgr, Hooks::append, &value);
  check();
  for (std::uint32_t number = 1; number <= object_count(); ++number) {
    const Body& ours = bodies_[number];
    if (ours.unused) continue;
    if (ours.stream) {
      writer.add_stream({number}, ours.keys, ours.data);
      continue;
    }
    value.clear();
    HPDF_Obj_WriteValue(HPDF_Xref_GetEntry(document_->doc->xref, number)->obj, stream, nullptr);
    if (document_->first_error != HPDF_OK) break;
    writer.add({number}, value);
  }
  HPDF_Stream_Free(stream);
  check();
}

}  // namespace hopbao::pdf
