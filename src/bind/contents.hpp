#pragma once

#include "bind/context.hpp"
#include "bind/inline_builder.hpp"
#include "document/document.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace hopbao::bind {

enum class ContentsKind : std::uint8_t { headings, tables, charts };

/// Contents and lists of tables and charts. Their places in the document are reserved while it is
/// bound, and filled when all headings and captions are there.
class ContentsBinder {
 public:
  explicit ContentsBinder(Context& context) : context_(context) {}

  /// The blocks bound last are followed by contents of this kind.
  void reserve(ContentsKind kind);
  /// Puts title and entries in: number and words, a leader, the page. Each entry leads to its
  /// place. A kind that has no entries prints nothing.
  void fill();

 private:
  struct Reserved {
    ContentsKind kind = ContentsKind::headings;
    std::size_t block = 0;  ///< the entries stand before this one
    document::StructId title;
    document::StructId list;
  };
  struct Entry {
    int level = 1;
    const document::Inlines* words = nullptr;
    const document::Inlines* title = nullptr;  ///< an annex's, on a line of its own
    std::string place;
  };

  void collect(const std::vector<document::Block>& blocks, ContentsKind kind,
               std::vector<Entry>& into) const;
  static void collect(const document::Exhibit& exhibit, ContentsKind kind,
                      std::vector<Entry>& into);
  void add_title(const Reserved& reserved, std::vector<document::Block>& into);
  void add_words(const document::Inlines& words, const TextLook& look, InlineBuilder& into) const;
  document::Block entry(const Entry& entry, const Reserved& reserved);

  Context& context_;
  std::vector<Reserved> reserved_;
};

}  // namespace hopbao::bind
