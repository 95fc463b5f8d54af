#pragma once

#include "base/lang.hpp"

#include <iosfwd>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace hopbao::cli {

enum class Dump { document, scene, tags, speech, figures };

struct ComposeOptions {
  std::string layout;
  std::string data;
  std::string output;  ///< empty only with `dump`
  Lang lang = Lang::vi;
  std::optional<Dump> dump;
  std::string fonts;  ///< --fonts DIR; empty: the usual folders
  bool strict = false;
};

struct CheckOptions {
  std::string layout;
  std::string data;
  Lang lang = Lang::vi;
  std::string fonts;  ///< --fonts DIR; empty: the usual folders
  bool strict = false;
};

struct NewOptions {
  std::string folder;
};

struct SchemaOptions {
  std::string file;  ///< layout, data or rules
  bool markdown = false;
  Lang lang = Lang::en;
};

/// Ends at once with this status; its text has been printed.
struct Finished {
  int status = 0;
};

struct Options {
  Lang messages = Lang::en;
  std::variant<ComposeOptions, CheckOptions, NewOptions, SchemaOptions, Finished> command;
};

/// Reads the arguments; help goes to `out`, what is wrong with them to `err`, both answered by
/// Finished.
Options read_options(const std::vector<std::string>& arguments, std::ostream& out,
                     std::ostream& err);

}  // namespace hopbao::cli
