#include "input/load.hpp"

#include "files/read_file.hpp"
#include "input/csv.hpp"
#include "input/merge.hpp"
#include "input/text.hpp"
#include "input/toml.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace hopbao::input {

using diagnostics::DiagnosticSink;
using diagnostics::Kind;
using diagnostics::SourceMap;
using diagnostics::SourceSpan;
namespace fs = std::filesystem;

namespace {

/// Reads the files of one layout or data file: guarded, counted, paths as the user would write
/// them.
class FileSet {
 public:
  FileSet(const fs::path& first, SourceMap& sources, DiagnosticSink& sink)
      : root_(files::project_root(first)), sources_(sources), sink_(sink) {}

  /// The first file: the user named it on the command line, it may stand anywhere.
  std::optional<Value> read_first(const fs::path& path) { return parse(path, read(path, {}, {})); }
  /// A file that another names at `span`.
  std::optional<Value> read_named(const fs::path& path, const SourceSpan& span) {
    return parse(path, read(path, root_, span));
  }
  /// A text file: NFC, its characters checked. The string's spans are in that file.
  std::optional<Value> read_text(const fs::path& path, const SourceSpan& span) {
    const auto bytes = read(path, root_, span);
    if (!bytes) return std::nullopt;
    const CleanText clean = clean_text(path.generic_string(), *bytes, sources_, sink_);
    if (!clean.sound) return std::nullopt;
    const std::string& text = sources_.file(clean.file).text;
    Value value;
    value.data = text;
    value.span = TextIndex(text).span(clean.file, 0, text.size());
    value.text_span = value.span;
    return value;
  }

  /// A CSV file.
  SharedDataSet read_rows(const fs::path& path, const SourceSpan& span,
                          std::optional<char> delimiter) {
    const auto bytes = read(path, root_, span);
    if (!bytes) return nullptr;
    return parse_csv(path.generic_string(), *bytes, delimiter, sources_, sink_);
  }

  /// `named` as seen from the file in which `span` stands.
  fs::path resolve(const std::string& named, const SourceSpan& span) const {
    return (fs::path(sources_.file(span.file).path).parent_path() / named).lexically_normal();
  }

  SourceMap& sources() { return sources_; }
  DiagnosticSink& sink() { return sink_; }

 private:
  std::optional<std::string> read(const fs::path& path, const fs::path& root,
                                  const SourceSpan& span) {
    files::ReadGuard guard;
    guard.root = root;
    guard.max_bytes = std::min(guard.max_bytes, bytes_left_);
    auto bytes = files::read_file(path, guard, span, sink_);
    if (bytes) bytes_left_ -= std::min(bytes_left_, bytes->size());
    return bytes;
  }

  std::optional<Value> parse(const fs::path& path, std::optional<std::string> bytes) {
    if (!bytes) return std::nullopt;
    return parse_toml(path.generic_string(), std::move(*bytes), sources_, sink_);
  }

  fs::path root_;
  std::size_t bytes_left_ = kMostBytes;
  SourceMap& sources_;
  DiagnosticSink& sink_;
};

/// The files that are open on the way from the first to this one: one that comes again goes in a
/// circle.
class Trail {
 public:
  /// False, and reported at `span`, if `path` is on the way already or the way is longer than
  /// `most`.
  bool enter(const fs::path& path, const std::string& named, const SourceSpan& span, int most,
             DiagnosticSink& sink) {
    std::error_code error;
    fs::path real = fs::weakly_canonical(path, error);
    if (error) real = path.lexically_normal();
    if (std::ranges::find(way_, real) != way_.end()) {
      sink.report(Kind::cyclic_reference, span, {named});
      return false;
    }
    if (way_.size() > static_cast<std::size_t>(most)) {
      sink.report(Kind::nesting_too_deep, span, {std::to_string(most)});
      return false;
    }
    way_.push_back(std::move(real));
    return true;
  }
  void leave() { way_.pop_back(); }

 private:
  std::vector<fs::path> way_;
};

}  // namespace

/// Takes the entry of `key` out of the table.
static std::optional<Entry> take(Table& table, std::string_view key) {
  const auto at = std::ranges::find(table.entries, key, &Entry::key);
  if (at == table.entries.end()) return std::nullopt;
  Entry entry = std::move(*at);
  table.entries.erase(at);
  return entry;
}

static const std::string* string_or_report(const Value& value, const char* key,
                                           DiagnosticSink& sink) {
  const std::string* text = value.as<std::string>();
  if (!text) sink.report(Kind::wrong_type, value.span, {key, "string", type_name(value)});
  return text;
}

std::optional<Value> load_toml(const fs::path& path, SourceMap& sources, DiagnosticSink& sink) {
  return FileSet(path, sources, sink).read_first(path);
}

/// Lays `child` over what it extends, which is read; nothing if there was an error on the way.
static std::optional<Value> resolve_extends(Value child, FileSet& files, Trail& trail) {
  const auto extends = take(std::get<Table>(child.data), "extends");
  if (!extends) return child;
  const SourceSpan& span = extends->value.span;
  const std::string* named = string_or_report(extends->value, "extends", files.sink());
  if (!named) return std::nullopt;
  const fs::path path = files.resolve(*named, span);
  if (!trail.enter(path, *named, span, kMostExtends, files.sink())) return std::nullopt;
  std::optional<Value> parent = files.read_named(path, span);
  if (parent) parent = resolve_extends(std::move(*parent), files, trail);
  if (!parent) return std::nullopt;
  child.data =
      overlay(std::move(std::get<Table>(parent->data)), std::move(std::get<Table>(child.data)));
  return child;
}

/// Puts the rows of a table's file in the place of its name; false if something was reported.
static bool resolve_file(Table& table, FileSet& files) {
  const auto file = std::ranges::find(table.entries, "file", &Entry::key);
  if (file == table.entries.end()) return true;
  const std::string* name = string_or_report(file->value, "file", files.sink());
  if (!name) return false;
  std::optional<char> delimiter;
  if (const Value* mark = table.find("delimiter")) {
    const std::string* text = mark->as<std::string>();
    if (text && !text->empty()) delimiter = *text == "tab" ? '\t' : text->front();
  }
  const SourceSpan& span = file->value.span;
  SharedDataSet rows = files.read_rows(files.resolve(*name, span), span, delimiter);
  if (!rows) return false;
  file->value.data = std::move(rows);
  return true;
}

static bool resolve_files(Table& root, FileSet& files) {
  const auto tables = std::ranges::find(root.entries, "tables", &Entry::key);
  Table* all = tables == root.entries.end() ? nullptr : std::get_if<Table>(&tables->value.data);
  if (!all) return true;
  bool sound = true;
  for (Entry& entry : all->entries) {
    Table* table = std::get_if<Table>(&entry.value.data);
    if (table && !resolve_file(*table, files)) sound = false;
  }
  return sound;
}

std::optional<Value> load_layout(const fs::path& path, SourceMap& sources, DiagnosticSink& sink) {
  FileSet files(path, sources, sink);
  Trail trail;
  if (!trail.enter(path, {}, {}, kMostExtends, sink)) return std::nullopt;
  std::optional<Value> layout = files.read_first(path);
  if (layout) layout = resolve_extends(std::move(*layout), files, trail);
  if (!layout) return std::nullopt;
  if (!resolve_files(std::get<Table>(layout->data), files)) return std::nullopt;
  return layout;
}

std::optional<Value> load_named(const fs::path& layout, const Value& named, SourceMap& sources,
                                DiagnosticSink& sink) {
  FileSet files(layout, sources, sink);
  const std::string* name = string_or_report(named, "rules", sink);
  if (!name) return std::nullopt;
  return files.read_named(files.resolve(*name, named.span), named.span);
}

static void resolve_includes(Table& root, FileSet& files, Trail& trail);

static void include_file(Table& root, const Value& named, FileSet& files, Trail& trail) {
  const std::string* name = string_or_report(named, "include", files.sink());
  if (!name) return;
  const fs::path path = files.resolve(*name, named.span);
  if (!trail.enter(path, *name, named.span, kMostIncludeLevels, files.sink())) return;
  if (auto included = files.read_named(path, named.span)) {
    Table& table = std::get<Table>(included->data);
    resolve_includes(table, files, trail);
    append(root, std::move(table), files.sources(), files.sink());
  }
  trail.leave();
}

static void resolve_includes(Table& root, FileSet& files, Trail& trail) {
  const auto at = std::ranges::find(root.entries, "briefing", &Entry::key);
  if (at == root.entries.end()) return;
  Table* briefing = std::get_if<Table>(&at->value.data);
  if (!briefing) return;
  const auto include = take(*briefing, "include");
  if (!include) return;
  const Array* names = include->value.as<Array>();
  if (!names) {
    files.sink().report(Kind::wrong_type, include->value.span,
                        {"include", "array", type_name(include->value)});
    return;
  }
  // A file that had only this in its [briefing] leaves nothing to collide with.
  if (briefing->entries.empty()) root.entries.erase(at);
  for (const Value& name : *names) include_file(root, name, files, trail);
}

static std::optional<Value> read_body(const Value& named, FileSet& files) {
  const std::string* name = string_or_report(named, "body-file", files.sink());
  if (!name) return std::nullopt;
  return files.read_text(files.resolve(*name, named.span), named.span);
}

/// { vi = path, en = path } with the texts in the paths' places; the translation's marks stay.
static Value read_bodies(const Value& named, const Table& paths, FileSet& files) {
  Table texts;
  for (const Entry& entry : paths.entries) {
    if (entry.key == "en-of") {
      texts.entries.push_back(entry);
    } else if (auto text = read_body(entry.value, files)) {
      texts.entries.push_back({entry.key, entry.key_span, std::move(*text)});
    }
  }
  Value value;
  value.data = std::move(texts);
  value.span = named.span;
  value.text_span = named.span;
  return value;
}

static void resolve_body(Table& section, FileSet& files) {
  const auto at = std::ranges::find(section.entries, "body-file", &Entry::key);
  if (at == section.entries.end()) return;
  const auto body = std::ranges::find(section.entries, "body", &Entry::key);
  if (body != section.entries.end()) {
    files.sink().report(Kind::duplicate_key, at->key_span,
                        {"body", std::to_string(body->key_span.line)});
    return;
  }
  std::optional<Value> text;
  if (const Table* paths = at->value.as<Table>()) {
    text = read_bodies(at->value, *paths, files);
  } else {
    text = read_body(at->value, files);
  }
  if (!text) return;
  at->key = "body";
  at->value = std::move(*text);
}

static void resolve_bodies(Table& root, FileSet& files) {
  const auto sections = std::ranges::find(root.entries, "sections", &Entry::key);
  if (sections == root.entries.end()) return;
  Array* array = std::get_if<Array>(&sections->value.data);
  if (!array) return;
  for (Value& section : *array) {
    if (Table* table = std::get_if<Table>(&section.data)) resolve_body(*table, files);
  }
}

std::optional<Value> load_data(const fs::path& path, SourceMap& sources, DiagnosticSink& sink) {
  // Errors of this file set only: the sink may hold some of another's.
  DiagnosticSink found;
  FileSet files(path, sources, found);
  Trail trail;
  trail.enter(path, {}, {}, kMostIncludeLevels, found);
  std::optional<Value> data = files.read_first(path);
  if (data) {
    Table& root = std::get<Table>(data->data);
    resolve_includes(root, files, trail);
    resolve_bodies(root, files);
    resolve_files(root, files);
  }
  for (const auto& d : found.diagnostics()) sink.report(d.kind, d.span, d.args);
  if (found.has_errors()) return std::nullopt;
  return data;
}

}  // namespace hopbao::input
