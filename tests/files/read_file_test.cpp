#include "files/read_file.hpp"

#include "diagnostics/environment_error.hpp"
#include "files/fault_fs.hpp"
#include "support/temporary_folder.hpp"

#include <catch2/catch.hpp>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace stdfs = std::filesystem;
using namespace hopbao::diagnostics;
using hopbao::files::project_root;
using hopbao::files::read_file;
using hopbao::files::ReadGuard;
using hopbao::test::FaultFs;
using hopbao::test::open_descriptors;
using hopbao::test::TemporaryFolder;
using Args = std::vector<std::string>;

namespace {

/// A reading and what came of it.
struct Reading {
  DiagnosticSink sink;  // before what reports to it
  std::optional<std::string> bytes;

  explicit Reading(const stdfs::path& path, const ReadGuard& guard = {},
                   hopbao::files::Fs& fs = hopbao::files::real_fs())
      : bytes(read_file(path, guard, {FileId{3}, 7, 2, 5}, sink, fs)) {}

  bool refused_as(Kind kind) const {
    return !bytes && sink.diagnostics().size() == 1 && sink.diagnostics()[0].kind == kind;
  }
};

}  // namespace

static ReadGuard beneath(const stdfs::path& root) {
  ReadGuard guard;
  guard.root = root;
  return guard;
}

static ReadGuard at_most(std::size_t bytes) {
  ReadGuard guard;
  guard.max_bytes = bytes;
  return guard;
}

TEST_CASE("a file is read to its last byte") {
  const TemporaryFolder folder;
  const std::string bytes("a\0\xFF\r\n", 5);
  CHECK(Reading(folder.put("a.toml", bytes)).bytes == bytes);
  CHECK(Reading(folder.put("empty", "")).bytes == "");
  const std::string large(3'000'000, 'x');
  CHECK(Reading(folder.put("large", large)).bytes == large);
}

TEST_CASE("a file that the kernel makes up is read though its size says zero") {
  const Reading reading("/proc/self/status");
  REQUIRE(reading.bytes);
  CHECK(reading.bytes->starts_with("Name:"));
}

TEST_CASE("a missing file is reported at the place that names it") {
  const TemporaryFolder folder;
  folder.put("file", "x");
  for (const stdfs::path& path : {folder / "none.toml", folder / "none/a.toml",
                                  folder / "file/a.toml", folder / std::string(300, 'n')}) {
    for (const ReadGuard& guard : {ReadGuard(), beneath(folder.path())}) {
      INFO(path);
      const Reading reading(path, guard);
      REQUIRE(reading.refused_as(Kind::file_not_found));
      CHECK(reading.sink.diagnostics()[0].args == Args{path.string()});
      CHECK(reading.sink.diagnostics()[0].span == SourceSpan{FileId{3}, 7, 2, 5});
    }
  }
}

TEST_CASE("what is no regular file is refused without waiting for it") {
  const TemporaryFolder folder;
  stdfs::create_directory(folder / "folder");
  REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
  const int listening = ::socket(AF_UNIX, SOCK_STREAM, 0);
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  (folder / "socket").string().copy(address.sun_path, sizeof(address.sun_path) - 1);
  REQUIRE(::bind(listening, reinterpret_cast<const sockaddr*>(&address), sizeof(address)) == 0);
  for (const char* name : {"folder", "pipe", "socket", "."}) {
    INFO(name);
    CHECK(Reading(folder / name).refused_as(Kind::file_not_regular));
    CHECK(Reading(folder / name, beneath(folder.path())).refused_as(Kind::file_not_regular));
  }
  ::close(listening);
  CHECK(Reading("/dev/null").refused_as(Kind::file_not_regular));
}

TEST_CASE("a file may be as large as the limit and no larger") {
  const TemporaryFolder folder;
  const stdfs::path path = folder.put("a.toml", "12345678");
  CHECK(Reading(path, at_most(8)).bytes == "12345678");
  CHECK(Reading(path, at_most(7)).refused_as(Kind::file_too_large));
  const Reading reading(folder.put("b.toml", std::string((2u << 20) + 1, 'x')), at_most(2u << 20));
  REQUIRE(reading.refused_as(Kind::file_too_large));
  CHECK(reading.sink.diagnostics()[0].args == Args{(folder / "b.toml").string(), "2"});
}

TEST_CASE("a file that grows past the limit while it is read is refused") {
  const TemporaryFolder folder;
  const stdfs::path path = folder.put("a.toml", "1234");
  FaultFs growing([](const std::string&, std::size_t) { return 0; });
  growing.grown = "56";
  CHECK(Reading(path, at_most(8), growing).bytes == "123456");
  growing.grown = "56789";
  CHECK(Reading(path, at_most(8), growing).refused_as(Kind::file_too_large));
}

TEST_CASE("a path may wander as long as it ends beneath the root") {
  const TemporaryFolder folder;
  folder.put("project/data/a.toml", "a");
  folder.put("project/b.toml", "b");
  const ReadGuard guard = beneath(folder / "project");
  CHECK(Reading(folder / "project/data/../b.toml", guard).bytes == "b");
  CHECK(Reading(folder / "project/../project/./data//a.toml", guard).bytes == "a");
  CHECK(Reading(folder / "project/data/a.toml", beneath(folder / "project/data/..")).bytes == "a");
}

TEST_CASE("a path that leaves the root is refused, whether the file exists or not") {
  const TemporaryFolder folder;
  folder.put("secret", "s");
  folder.put("project/a.toml", "a");
  folder.put("project-two/a.toml", "a");
  const ReadGuard guard = beneath(folder / "project");
  for (const stdfs::path& path :
       {folder / "secret", folder / "project/../secret", folder / "project/none/../../secret",
        folder / "project/../none", folder / "project-two/a.toml", stdfs::path("/etc/passwd")}) {
    INFO(path);
    const Reading reading(path, guard);
    REQUIRE(reading.refused_as(Kind::path_outside_root));
    CHECK(reading.sink.diagnostics()[0].args == Args{path.string(), (folder / "project").string()});
  }
}

TEST_CASE("links are followed within the root and refused out of it") {
  const TemporaryFolder folder;
  folder.put("secret", "s");
  folder.put("outside/a.toml", "o");
  folder.put("project/real/a.toml", "a");
  stdfs::create_symlink("real/a.toml", folder / "project/near.toml");
  stdfs::create_symlink(folder / "project/real", folder / "project/folder");
  stdfs::create_symlink("../secret", folder / "project/out.toml");
  stdfs::create_symlink("../outside", folder / "project/out");
  stdfs::create_symlink("nowhere", folder / "project/dangling");
  stdfs::create_symlink("circle", folder / "project/circle");
  stdfs::create_symlink("project", folder / "alias");
  const ReadGuard guard = beneath(folder / "project");
  CHECK(Reading(folder / "project/near.toml", guard).bytes == "a");
  CHECK(Reading(folder / "project/folder/a.toml", guard).bytes == "a");
  CHECK(Reading(folder / "alias/real/a.toml", guard).bytes == "a");
  CHECK(Reading(folder / "project/real/a.toml", beneath(folder / "alias")).bytes == "a");
  CHECK(Reading(folder / "project/out.toml", guard).refused_as(Kind::path_outside_root));
  CHECK(Reading(folder / "project/out/a.toml", guard).refused_as(Kind::path_outside_root));
  CHECK(Reading(folder / "project/dangling", guard).refused_as(Kind::file_not_found));
  CHECK(Reading(folder / "project/circle", guard).refused_as(Kind::file_not_found));
}

TEST_CASE("a name with a NUL inside is no file") {
  const TemporaryFolder folder;
  folder.put("a", "x");
  const stdfs::path path = folder / std::string_view("a\0b", 3);
  CHECK(Reading(path).refused_as(Kind::file_not_found));
  CHECK(Reading(path, beneath(folder.path())).refused_as(Kind::file_not_found));
}

/// Fails one call and checks that it is the environment's failure. False if there is no such call.
static bool environment_fails(const stdfs::path& path, const ReadGuard& guard,
                              std::size_t failing) {
  const std::ptrdiff_t descriptors = open_descriptors();
  FaultFs fs([=](const std::string&, std::size_t number) { return number == failing ? EIO : 0; });
  std::optional<Diagnostic> error;
  DiagnosticSink sink;
  try {
    read_file(path, guard, {}, sink, fs);
  } catch (const EnvironmentError& thrown) {
    error = thrown.diagnostic;
  }
  if (fs.calls().size() < failing) return false;
  INFO("call " << failing << ": " << fs.calls()[failing - 1]);
  CHECK(open_descriptors() == descriptors);
  CHECK(sink.diagnostics().empty());
  if (fs.calls()[failing - 1] == "close") return true;  // of no interest: the bytes are here
  REQUIRE(error);
  CHECK(error->kind == Kind::file_unreadable);
  CHECK(error->args == Args{path.string(), "Input/output error (EIO)"});
  return true;
}

TEST_CASE("whichever call fails, it is the environment's failure and nothing stays open") {
  const TemporaryFolder folder;
  const stdfs::path path = folder.put("one/two/a.toml", "x");
  for (const ReadGuard& guard : {ReadGuard(), beneath(folder.path())}) {
    std::size_t number = 1;
    while (environment_fails(path, guard, number)) ++number;
    CHECK(number > 4);
  }
}

TEST_CASE("a file without permission is the environment's failure") {
  const TemporaryFolder folder;
  const stdfs::path path = folder.put("a.toml", "x");
  FaultFs fs([](const std::string& call, std::size_t) { return call == "open" ? EACCES : 0; });
  DiagnosticSink sink;
  try {
    read_file(path, {}, {}, sink, fs);
    FAIL("nothing was thrown");
  } catch (const EnvironmentError& error) {
    CHECK(error.diagnostic.kind == Kind::file_unreadable);
    CHECK(error.diagnostic.args.at(1) == "Permission denied (EACCES)");
  }
}

TEST_CASE("interrupted calls are made again") {
  const TemporaryFolder folder;
  const stdfs::path path = folder.put("one/a.toml", "xyz");
  FaultFs fs([](const std::string& call, std::size_t number) {
    return (call == "open" || call == "read") && number % 2 == 1 ? EINTR : 0;
  });
  CHECK(Reading(path, beneath(folder.path()), fs).bytes == "xyz");
}

TEST_CASE("the project's root is the nearest ancestor with the mark, else the file's own folder") {
  const TemporaryFolder folder;
  folder.put("a/b/c/data.toml", "x");
  CHECK(project_root(folder / "a/b/c/data.toml") == folder / "a/b/c");
  folder.put("a/.hopbao", "");
  CHECK(project_root(folder / "a/b/c/data.toml") == folder / "a");
  folder.put("a/b/.hopbao", "");
  CHECK(project_root(folder / "a/b/c/data.toml") == folder / "a/b");
  CHECK(project_root(folder / "a/b/c/../../data.toml") == folder / "a");
  CHECK(project_root(folder / "a/b/none/new.toml") == folder / "a/b");
  // A folder of that name is no mark.
  stdfs::create_directory(folder / "a/b/c/.hopbao");
  CHECK(project_root(folder / "a/b/c/data.toml") == folder / "a/b");
}

TEST_CASE("the project's root is absolute for a relative file") {
  const TemporaryFolder folder;
  folder.put("data.toml", "x");
  const stdfs::path before = stdfs::current_path();
  stdfs::current_path(folder.path());
  const stdfs::path root = project_root("data.toml");
  stdfs::current_path(before);
  CHECK(root == folder.path());
}
