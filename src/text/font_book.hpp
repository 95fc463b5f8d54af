#pragma once

#include "diagnostics/diagnostic.hpp"
#include "document/style.hpp"
#include "text/font.hpp"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace hopbao::text {

/// One line of the font manifest: a face and the file that holds it.
struct FontFile {
  std::string family;
  int weight = 400;
  bool italic = false;
  std::filesystem::path path;
};

class ShapingState;

/// The faces that a run may use: those of the manifests it was given, in their order, and no
/// others; the host's font configuration is never consulted. Opens each file when it is first asked
/// for.
class FontBook {
 public:
  explicit FontBook(std::vector<FontFile> files);
  FontBook(FontBook&&) noexcept;
  FontBook& operator=(FontBook&&) noexcept;
  ~FontBook();

  /// The face of `style.family` nearest to the style's weight and slope (slope first). Reports
  /// font_not_found or font_unusable at `span` once per family and returns nullptr if there is
  /// none.
  SharedFont face(const document::TextStyle& style, const diagnostics::SourceSpan& span,
                  diagnostics::DiagnosticSink& sink);
  /// The first face of another family, in manifest order and nearest in weight and slope, that has
  /// `code_point`; nullptr if none has.
  SharedFont fallback(const document::TextStyle& style, char32_t code_point);

  const std::vector<FontFile>& files() const { return files_; }
  ShapingState& shaping_state() { return *state_; }  ///< for src/text/ only

 private:
  /// Whether a file has been opened, and what came of it.
  struct Opened {
    bool tried = false;
    SharedFont font;
    std::string reason;
  };
  /// Indices of the faces of a family, the nearest to the style first.
  std::vector<std::size_t> by_nearness(const std::string& family,
                                       const document::TextStyle& style) const;
  const Opened& open(std::size_t index);
  void report(const document::TextStyle& style, const std::string& reason,
              const diagnostics::SourceSpan& span, diagnostics::DiagnosticSink& sink);

  std::vector<FontFile> files_;
  std::vector<Opened> opened_;
  std::vector<std::string> reported_;
  std::unique_ptr<ShapingState> state_;
};

}  // namespace hopbao::text
