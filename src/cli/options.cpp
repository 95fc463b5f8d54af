#include "cli/options.hpp"

#include "cli/run.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <ostream>
#include <string_view>

namespace hopbao::cli {

/// The environment's language for messages: the first of LC_ALL, LC_MESSAGES and LANG that is set.
static Lang environment_language() {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const char* value = std::getenv(name);
    if (value != nullptr && *value != '\0') {
      return std::string_view(value).starts_with("vi") ? Lang::vi : Lang::en;
    }
  }
  return Lang::en;
}

static const std::map<std::string, Lang> kLangs{{"vi", Lang::vi}, {"en", Lang::en}};
static const std::map<std::string, Dump> kDumps{{"document", Dump::document},
                                                {"scene", Dump::scene},
                                                {"tags", Dump::tags},
                                                {"speech", Dump::speech},
                                                {"figures", Dump::figures}};

/// Values read as words of a list, shown as that list in the help.
template <class T>
static void add_choice(CLI::App* app, const std::string& name, T& target,
                       const std::map<std::string, T>& words, const std::string& help) {
  std::string list;
  std::vector<std::string> keys;
  keys.reserve(words.size());
  for (const auto& [word, value] : words) {
    list += (list.empty() ? "" : "|") + word;
    keys.push_back(word);
  }
  app->add_option_function<std::string>(
         name, [&target, &words](const std::string& word) { target = words.at(word); }, help)
      ->check(CLI::IsMember(keys))
      ->type_name(list);
}

static CLI::App* add_compose(CLI::App& app, ComposeOptions& options, Dump& dump) {
  CLI::App* compose = app.add_subcommand("compose", "compose a briefing: LAYOUT and DATA to a PDF");
  compose->add_option("LAYOUT", options.layout, "layout file (how)")->required();
  compose->add_option("DATA", options.data, "data file (what)")->required();
  compose->add_option("-o,--output", options.output, "the PDF to write")->type_name("FILE");
  add_choice(compose, "--lang", options.lang, kLangs, "language of the briefing (vi)");
  add_choice(compose, "--dump", dump, kDumps, "print a phase's result as text, write no PDF");
  compose->add_option("--fonts", options.fonts, "folder with fonts and their manifest.toml")
      ->type_name("DIR");
  compose->add_flag("--strict", options.strict, "warnings are errors");
  return compose;
}

static CLI::App* add_check(CLI::App& app, CheckOptions& options) {
  CLI::App* check = app.add_subcommand(
      "check", "look for everything that is wrong with a briefing, write no PDF");
  check->add_option("LAYOUT", options.layout, "layout file (how)")->required();
  check->add_option("DATA", options.data, "data file (what)")->required();
  add_choice(check, "--lang", options.lang, kLangs, "language of the briefing (vi)");
  check->add_option("--fonts", options.fonts, "folder with fonts and their manifest.toml")
      ->type_name("DIR");
  check->add_flag("--strict", options.strict, "warnings are errors");
  return check;
}

static int report_usage(const CLI::App& app, const CLI::ParseError& error, Lang lang,
                        std::ostream& out, std::ostream& err) {
  if (error.get_exit_code() == 0) return app.exit(error, out, err);
  err << (lang == Lang::vi ? "hopbao: lệnh chưa đúng: " : "hopbao: usage: ") << error.what() << '\n'
      << (lang == Lang::vi ? "gợi ý: xem `hopbao --help`\n" : "hint: see `hopbao --help`\n");
  return static_cast<int>(Exit::usage);
}

Options read_options(const std::vector<std::string>& arguments, std::ostream& out,
                     std::ostream& err) {
  Options result;
  result.messages = environment_language();
  CLI::App app("composer of official quarterly briefings", "hopbao");
  app.require_subcommand(1);
  app.fallthrough();
  add_choice(&app, "--messages", result.messages, kLangs,
             "language of the messages (else the environment's)");
  ComposeOptions compose_options;
  Dump dump = Dump::document;
  CLI::App* compose = add_compose(app, compose_options, dump);
  CheckOptions check_options;
  CLI::App* check = add_check(app, check_options);
  NewOptions new_options;
  CLI::App* fresh = app.add_subcommand("new", "start a briefing in a new folder");
  fresh->add_option("DIR", new_options.folder, "the folder to make")->required();
  SchemaOptions schema_options;
  CLI::App* schema = app.add_subcommand("schema", "print the keys of a file as JSON Schema");
  schema->add_option("FILE", schema_options.file, "layout, data or rules")
      ->required()
      ->check(CLI::IsMember({"layout", "data", "rules"}));
  schema->add_flag("--markdown", schema_options.markdown, "print a reference for readers instead");
  add_choice(schema, "--lang", schema_options.lang, kLangs, "language of the reference (en)");

  try {
    std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());
    app.parse(reversed);
    if (compose->parsed()) {
      if (compose->count("--dump") > 0) compose_options.dump = dump;
      if (!compose_options.dump && compose_options.output.empty()) {
        throw CLI::RequiredError("-o,--output");
      }
      result.command = compose_options;
    } else if (check->parsed()) {
      result.command = check_options;
    } else if (fresh->parsed()) {
      result.command = new_options;
    } else {
      result.command = schema_options;
    }
  } catch (const CLI::ParseError& error) {
    result.command = Finished{report_usage(app, error, result.messages, out, err)};
  }
  return result;
}

}  // namespace hopbao::cli
