#include "cli/run.hpp"

#include "bind/dump_figures.hpp"
#include "bind/schema.hpp"
#include "cli/installed.hpp"
#include "cli/new_briefing.hpp"
#include "cli/options.hpp"
#include "compose/compose.hpp"
#include "diagnostics/environment_error.hpp"
#include "diagnostics/render.hpp"
#include "files/write_file.hpp"

#include <algorithm>
#include <cstddef>
#include <exception>
#include <new>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <variant>

namespace hopbao::cli {

using diagnostics::DiagnosticSink;
using diagnostics::Severity;
using diagnostics::SourceMap;

/// What one command works with.
struct Session {
  Lang messages;
  std::ostream& out;
  std::ostream& err;
  SourceMap sources;
  DiagnosticSink sink;
};

template <class LayoutAndData>
static compose::Job job_of(const LayoutAndData& options) {
  compose::Job job;
  job.layout = options.layout;
  job.data = options.data;
  job.lang = options.lang;
  if (!options.fonts.empty()) {
    job.font_folders = {options.fonts};
    job.only_these_fonts = true;
  } else {
    job.font_folders = installed_folders("fonts");
  }
  return job;
}

/// The text form of a phase's result; nothing if there was an error.
static std::optional<std::string> dump(Dump what, const compose::Job& job, Session& session) {
  switch (what) {
    case Dump::document: {
      const auto document = compose::bind(job, session.sources, session.sink);
      return document ? std::optional(document::dump(*document)) : std::nullopt;
    }
    case Dump::scene:
    case Dump::tags:
    case Dump::speech: {
      const auto scene = compose::set(job, session.sources, session.sink);
      if (!scene) return std::nullopt;
      if (what == Dump::speech) return scene::dump_speech(*scene);
      return what == Dump::scene ? scene::dump_scene(*scene) : scene::dump_tags(*scene);
    }
    case Dump::figures: {
      const auto loaded = compose::load(job, session.sources, session.sink);
      if (!loaded) return std::nullopt;
      return bind::dump_figures(loaded->data, session.sink);
    }
  }
  return std::nullopt;
}

static bool failed(const Session& session, bool strict) {
  return session.sink.has_errors() || (strict && !session.sink.diagnostics().empty());
}

static void print_messages(const Session& session) {
  for (const diagnostics::Diagnostic& diagnostic : session.sink.diagnostics()) {
    session.err << diagnostics::render(diagnostic, session.sources, session.messages);
  }
}

static Exit run_compose(const ComposeOptions& options, Session& session) {
  const compose::Job job = job_of(options);
  const std::optional<std::string> result =
      options.dump ? dump(*options.dump, job, session)
                   : compose::compose_pdf(job, session.sources, session.sink);
  print_messages(session);
  if (!result || failed(session, options.strict)) return Exit::bad_files;
  if (!options.output.empty()) {
    files::write_file_atomically(options.output, *result);
  } else {
    session.out << *result;
  }
  return Exit::written;
}

static void print_summary(std::size_t errors, std::size_t warnings, Session& session) {
  const auto plural = [](std::size_t count, const char* word) {
    return std::to_string(count) + ' ' + word + (count == 1 ? "" : "s");
  };
  if (session.messages == Lang::vi) {
    session.out << "đã kiểm tra: " << errors << " lỗi, " << warnings << " cảnh báo\n";
  } else {
    session.out << "checked: " << plural(errors, "error") << ", " << plural(warnings, "warning")
                << '\n';
  }
}

static Exit run_check(const CheckOptions& options, Session& session) {
  compose::check(job_of(options), session.sources, session.sink);
  print_messages(session);
  const auto& all = session.sink.diagnostics();
  const auto errors = std::ranges::count_if(all, [](const diagnostics::Diagnostic& one) {
    return diagnostics::info(one.kind).severity == Severity::error;
  });
  print_summary(static_cast<std::size_t>(errors), all.size() - static_cast<std::size_t>(errors),
                session);
  return failed(session, options.strict) ? Exit::bad_files : Exit::written;
}

static Exit run_new(const NewOptions& options, Session& session) {
  const bool made = new_briefing(options.folder, session.messages, session.out, session.sink);
  print_messages(session);
  return made ? Exit::written : Exit::bad_files;
}

static bind::SchemaRoot schema_root(std::string_view name) {
  for (const auto root : {bind::SchemaRoot::layout, bind::SchemaRoot::data}) {
    if (bind::schema_name(root) == name) return root;
  }
  return bind::SchemaRoot::rules;
}

static Exit run_schema(const SchemaOptions& options, Session& session) {
  const auto root = schema_root(options.file);
  session.out << (options.markdown ? bind::reference_markdown(root, options.lang)
                                   : bind::json_schema(root));
  return Exit::written;
}

static Exit run_command(const Options& options, Session& session) {
  if (const auto* compose = std::get_if<ComposeOptions>(&options.command)) {
    return run_compose(*compose, session);
  }
  if (const auto* check = std::get_if<CheckOptions>(&options.command)) {
    return run_check(*check, session);
  }
  if (const auto* fresh = std::get_if<NewOptions>(&options.command)) {
    return run_new(*fresh, session);
  }
  return run_schema(std::get<SchemaOptions>(options.command), session);
}

static Exit report_bug(const std::exception& error, const Session& session) {
  session.err << (session.messages == Lang::vi ? "hopbao: lỗi của chương trình: "
                                               : "hopbao: a bug of the program: ")
              << error.what() << '\n';
  return Exit::bug;
}

int run(const std::vector<std::string>& arguments, std::ostream& out, std::ostream& err) {
  const Options options = read_options(arguments, out, err);
  if (const auto* finished = std::get_if<Finished>(&options.command)) return finished->status;
  Session session{options.messages, out, err, {}, {}};
  try {
    return static_cast<int>(run_command(options, session));
  } catch (const diagnostics::EnvironmentError& error) {
    err << diagnostics::render(error.diagnostic, session.sources, session.messages);
    return static_cast<int>(Exit::environment);
  } catch (const std::bad_alloc&) {
    err << (session.messages == Lang::vi ? "hopbao: hết bộ nhớ\n" : "hopbao: out of memory\n");
    return static_cast<int>(Exit::environment);
  } catch (const std::exception& error) {
    return static_cast<int>(report_bug(error, session));
  }
}

}  // namespace hopbao::cli
