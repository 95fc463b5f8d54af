#pragma once

#include "base/lang.hpp"
#include "document/structure.hpp"
#include "pdf/compact_writer.hpp"
#include "pdf/content_stream.hpp"
#include "pdf/syntax.hpp"
#include "scene/reading_order.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace hopbao::pdf {

/// Collects, page by page, what each element of the structure tree holds, and writes the tree
/// (ISO 32000-1, 14.7): elements with their kids in reading order, the parent tree, the ids of
/// notes and of heads that cells name.
class StructureWriter {
 public:
  /// `structure` outlives the writer.
  explicit StructureWriter(const document::StructTree& structure);

  /// Begins the next page; returns its /StructParents.
  std::size_t begin_page(Ref page, Length height);
  /// The /StructParent of a link of this page; none if the link belongs to no element. Call once
  /// for each of `content.links`, in order.
  std::optional<std::size_t> claim_annotation_key(const LinkArea& link);
  /// Adds the page's marks and links, in paint order. `annotations`: the objects of
  /// `content.links`.
  void add_content(const PageContent& content, std::span<const Ref> annotations);
  /// Writes everything and returns the structure tree's root. The writer gives out the numbers.
  Ref write(CompactWriter& writer, Lang lang);

 private:
  struct Page {
    Ref ref;
    Length height;
    std::vector<document::StructId> marks;
  };
  /// Painted content of an element: a mark by its MCID, or an annotation by its place in
  /// annotations_.
  struct Content {
    enum class Kind : std::uint8_t { mark, annotation };
    Kind kind = Kind::mark;
    std::uint32_t page = 0;
    std::uint32_t index = 0;
  };
  /// Whose elements the parent tree names under a key: the keys are given out in order.
  struct Parented {
    Content::Kind kind = Content::Kind::mark;  ///< mark: a whole page's
    std::uint32_t index = 0;                   ///< of the page, or in annotations_
  };
  struct Annotation {
    Ref ref;
    document::StructId tag;
  };
  struct Element {
    Ref ref;
    bool leads = false;  ///< has an annotation
    Ref link;  ///< the Link element inside an element that leads somewhere and is no Link itself
  };
  struct FigureBox {
    std::uint32_t page = 0;
    Rect ink;
  };

  using Kids = std::vector<scene::ReadingOrder::Kid>;

  void add_ink(document::StructId id, Content content);
  void add_figure_ink(std::uint32_t page, const Mark& mark);
  void number_elements(CompactWriter& writer, Ref root);
  Ref holder_of(document::StructId id, Content::Kind kind) const;
  void write_element(CompactWriter& writer, document::StructId id, Ref root, Lang lang) const;
  std::string kids_entries(const Kids& kids, std::optional<Ref> extra) const;
  void append_content(std::string& out, const Content& content, Ref page) const;
  void write_link(CompactWriter& writer, document::StructId id, Kids& kids) const;
  std::string attributes(document::StructId id) const;
  std::string note_entries(document::StructId id) const;
  Ref first_page(const Kids& kids) const;
  std::string page_parents(const Page& page) const;
  Ref write_parent_tree(CompactWriter& writer) const;
  std::string id_of(document::StructId id) const;
  std::string cell_attributes(document::StructId id) const;
  std::string id_tree(CompactWriter& writer) const;

  const document::StructTree& structure_;
  scene::ReadingOrder order_;  ///< its ink: indices of contents_
  std::vector<Content> contents_;
  std::vector<Element> elements_;  ///< by StructId
  std::vector<Page> pages_;
  std::vector<Annotation> annotations_;
  std::vector<Parented> keys_;
  std::uint32_t claimed_ = 0;  ///< annotations that have their key
  std::map<document::StructId, FigureBox> figures_;
  std::vector<document::StructId> named_heads_;  ///< of the structure, sorted
};

}  // namespace hopbao::pdf
