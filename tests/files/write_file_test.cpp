#include "files/write_file.hpp"

#include "files/fault_fs.hpp"
#include "support/temporary_folder.hpp"

#include <catch2/catch.hpp>

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <optional>

namespace stdfs = std::filesystem;
using hopbao::diagnostics::Diagnostic;
using hopbao::diagnostics::EnvironmentError;
using hopbao::diagnostics::Kind;
using hopbao::files::write_file_atomically;
using hopbao::test::bytes_of;
using hopbao::test::FaultFs;
using hopbao::test::open_descriptors;
using hopbao::test::TemporaryFolder;
using Names = std::vector<std::string>;

static int never(const std::string&, std::size_t) {
  return 0;
}

/// What writing threw; nothing if it went well.
static std::optional<Diagnostic> error_of(const stdfs::path& path, std::string_view bytes,
                                          hopbao::files::Fs& fs = hopbao::files::real_fs()) {
  try {
    write_file_atomically(path, bytes, fs);
  } catch (const EnvironmentError& error) {
    return error.diagnostic;
  }
  return std::nullopt;
}

static mode_t mode_of(const stdfs::path& path) {
  struct stat status {};
  REQUIRE(::stat(path.c_str(), &status) == 0);
  return status.st_mode & 07777;
}

TEST_CASE("a new file holds exactly the bytes, and nothing else is left beside it") {
  const TemporaryFolder folder;
  const std::string bytes("%PDF\0\xFF\r\n", 8);
  write_file_atomically(folder / "a.pdf", bytes);
  CHECK(bytes_of(folder / "a.pdf") == bytes);
  CHECK(folder.names() == Names{"a.pdf"});
  write_file_atomically(folder / "empty", "");
  CHECK(stdfs::file_size(folder / "empty") == 0);
}

TEST_CASE("an earlier file is replaced") {
  const TemporaryFolder folder;
  folder.put("a.pdf", "a much longer old content");
  write_file_atomically(folder / "a.pdf", "new");
  CHECK(bytes_of(folder / "a.pdf") == "new");
  CHECK(folder.names() == Names{"a.pdf"});
}

TEST_CASE("the mode is 0644 whatever the umask and the earlier file's") {
  const TemporaryFolder folder;
  for (const mode_t mask : {mode_t{0}, mode_t{022}, mode_t{077}, mode_t{0777}}) {
    const mode_t before = ::umask(mask);
    write_file_atomically(folder / "a.pdf", "x");
    ::umask(before);
    CHECK(mode_of(folder / "a.pdf") == 0644);
  }
  stdfs::permissions(folder / "a.pdf", stdfs::perms::owner_read);
  write_file_atomically(folder / "a.pdf", "y");
  CHECK(mode_of(folder / "a.pdf") == 0644);
}

TEST_CASE("a relative path without a folder is written where we are") {
  const TemporaryFolder folder;
  const stdfs::path before = stdfs::current_path();
  stdfs::current_path(folder.path());
  write_file_atomically("a.pdf", "here");
  stdfs::current_path(before);
  CHECK(bytes_of(folder / "a.pdf") == "here");
}

TEST_CASE("a file whose name is as long as a name can be is written") {
  const TemporaryFolder folder;
  const std::string name(255, 'n');
  write_file_atomically(folder / name, "x");
  CHECK(folder.names() == Names{name});
  const auto error = error_of(folder / std::string(256, 'n'), "x");
  REQUIRE(error);
  CHECK(error->kind == Kind::write_failed);
  CHECK(error->args.at(1) == "File name too long (ENAMETOOLONG)");
}

TEST_CASE("a missing folder is named") {
  const TemporaryFolder folder;
  const auto error = error_of(folder / "none/a.pdf", "x");
  REQUIRE(error);
  CHECK(error->kind == Kind::output_folder_missing);
  CHECK(error->args == Names{(folder / "none").string()});
  folder.put("file", "x");
  CHECK(error_of(folder / "file/a.pdf", "x")->kind == Kind::output_folder_missing);
  CHECK(error_of(folder / "none/", "x")->kind == Kind::output_folder_missing);
  CHECK(folder.names() == Names{"file"});
}

TEST_CASE("a target that is no regular file is refused and left alone") {
  const TemporaryFolder folder;
  stdfs::create_directory(folder / "folder");
  REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
  stdfs::create_symlink("/dev/null", folder / "link");
  for (const stdfs::path& path : {stdfs::path("/dev/null"), folder / "folder", folder / "folder/",
                                  folder / "pipe", folder / "link", folder / "."}) {
    INFO(path);
    const auto error = error_of(path, "x");
    REQUIRE(error);
    CHECK(error->kind == Kind::output_not_regular);
    CHECK(error->args == Names{path.string()});
  }
  CHECK(stdfs::is_character_file("/dev/null"));
  CHECK(folder.names() == Names{"folder", "link", "pipe"});
}

TEST_CASE("a symbolic link stays and the file that it stands for is replaced") {
  const TemporaryFolder folder;
  folder.put("real/a.pdf", "old");
  stdfs::create_directory(folder / "links");
  stdfs::create_symlink("../real/a.pdf", folder / "links/near.pdf");
  stdfs::create_symlink(folder / "links/near.pdf", folder / "links/far.pdf");
  write_file_atomically(folder / "links/far.pdf", "new");
  CHECK(bytes_of(folder / "real/a.pdf") == "new");
  CHECK(stdfs::is_symlink(folder / "links/far.pdf"));
  CHECK(stdfs::is_symlink(folder / "links/near.pdf"));

  stdfs::create_symlink("../real/later.pdf", folder / "links/dangling.pdf");
  write_file_atomically(folder / "links/dangling.pdf", "later");
  CHECK(bytes_of(folder / "real/later.pdf") == "later");
  CHECK(stdfs::is_symlink(folder / "links/dangling.pdf"));
}

TEST_CASE("links that go in a circle are an error") {
  const TemporaryFolder folder;
  stdfs::create_symlink("b", folder / "a");
  stdfs::create_symlink("a", folder / "b");
  const auto error = error_of(folder / "a", "x");
  REQUIRE(error);
  CHECK(error->kind == Kind::write_failed);
  CHECK(error->args.at(1).find("ELOOP") != std::string::npos);
}

TEST_CASE("what a killed run left behind is stepped over and kept") {
  const TemporaryFolder folder;
  const std::string left = ".hopbao-" + std::to_string(::getpid()) + "-0.tmp";
  folder.put(left, "half");
  write_file_atomically(folder / "a.pdf", "whole");
  CHECK(bytes_of(folder / "a.pdf") == "whole");
  CHECK(bytes_of(folder / left) == "half");
  CHECK(folder.names() == Names{left, "a.pdf"});
}

TEST_CASE("writing goes on after a short write and an interrupted call") {
  const TemporaryFolder folder;
  // Calls that do not wait (status, links) never give EINTR.
  FaultFs interrupted([](const std::string& call, std::size_t number) {
    const bool waits = call == "open" || call == "write" || call == "sync";
    return waits && number % 2 == 1 ? EINTR : 0;
  });
  interrupted.longest_write = 3;
  CHECK_FALSE(error_of(folder / "a.pdf", "0123456789", interrupted));
  CHECK(bytes_of(folder / "a.pdf") == "0123456789");
  CHECK(std::ranges::count(interrupted.calls(), "write") >= 4);
}

TEST_CASE("bytes are on the disk before the name is, and the name before we return") {
  const TemporaryFolder folder;
  FaultFs fs(never);
  write_file_atomically(folder / "a.pdf", "x", fs);
  std::string order;
  for (const std::string& call : fs.calls()) order += call + ' ';
  CHECK(order.find("write change_mode sync close rename sync ") != std::string::npos);
}

/// Fails the call with the given number and checks that either the old or the new state is left.
static bool old_or_new(std::size_t failing, int error, bool with_old) {
  const TemporaryFolder folder;
  if (with_old) folder.put("a.pdf", "old");
  const std::ptrdiff_t descriptors = open_descriptors();
  FaultFs fs([=](const std::string&, std::size_t number) { return number == failing ? error : 0; });
  const auto diagnostic = error_of(folder / "a.pdf", "new bytes", fs);
  const bool reached = fs.calls().size() >= failing;
  INFO("call " << failing << " failed: " << (reached ? fs.calls()[failing - 1] : "none"));
  CHECK(open_descriptors() == descriptors);
  const bool synced_last = diagnostic && diagnostic->kind == Kind::write_not_synced;
  if (diagnostic && !synced_last) {
    CHECK(diagnostic->kind == Kind::write_failed);
    CHECK(diagnostic->args.at(0) == (folder / "a.pdf").string());
    CHECK(diagnostic->args.at(1).find("(E") != std::string::npos);
    CHECK(folder.names() == (with_old ? Names{"a.pdf"} : Names{}));
    if (with_old) CHECK(bytes_of(folder / "a.pdf") == "old");
  } else {
    CHECK(folder.names() == Names{"a.pdf"});
    CHECK(bytes_of(folder / "a.pdf") == "new bytes");
  }
  return reached;
}

TEST_CASE("whichever call fails, the old or the new file is there and nothing else") {
  for (const bool with_old : {true, false}) {
    for (const int error : {EIO, ENOSPC, EACCES, EROFS}) {
      std::size_t number = 1;
      while (old_or_new(number, error, with_old)) ++number;
      CHECK(number > 9);
    }
  }
}

TEST_CASE("each failing call before the rename is reported as what it was") {
  for (const char* failing :
       {"path_status", "read_link", "open", "write", "change_mode", "sync", "rename"}) {
    const TemporaryFolder folder;
    folder.put("a.pdf", "old");
    FaultFs fs([&](const std::string& call, std::size_t) { return call == failing ? EIO : 0; });
    const auto error = error_of(folder / "a.pdf", "new", fs);
    INFO(failing);
    REQUIRE(error);
    CHECK(error->kind == Kind::write_failed);
    CHECK(error->args.at(1) == "Input/output error (EIO)");
    CHECK(bytes_of(folder / "a.pdf") == "old");
    CHECK(folder.names() == Names{"a.pdf"});
  }
}

TEST_CASE("a full disk leaves the old file") {
  const TemporaryFolder folder;
  folder.put("a.pdf", "old");
  std::size_t writes = 0;
  FaultFs fs([&](const std::string& call, std::size_t) {
    return call == "write" && ++writes > 3 ? ENOSPC : 0;
  });
  fs.longest_write = 4;
  const auto error = error_of(folder / "a.pdf", "more than twelve bytes", fs);
  REQUIRE(error);
  CHECK(error->kind == Kind::write_failed);
  CHECK(error->args.at(1) == "No space left on device (ENOSPC)");
  CHECK(bytes_of(folder / "a.pdf") == "old");
  CHECK(folder.names() == Names{"a.pdf"});
}

TEST_CASE("a write that takes nothing does not hang") {
  const TemporaryFolder folder;
  FaultFs fs(never);
  fs.longest_write = 0;
  const auto error = error_of(folder / "a.pdf", "x", fs);
  REQUIRE(error);
  CHECK(error->kind == Kind::write_failed);
  CHECK(folder.names().empty());
}

/// The errno for the folder's own fsync, the second of the two.
static std::optional<Diagnostic> error_of_folder_sync(const TemporaryFolder& folder, int error) {
  std::size_t syncs = 0;
  FaultFs fs([&](const std::string& call, std::size_t) {
    return call == "sync" && ++syncs == 2 ? error : 0;
  });
  return error_of(folder / "a.pdf", "new", fs);
}

TEST_CASE("a folder that cannot be synced is said to be so, the new file being in its place") {
  const TemporaryFolder folder;
  folder.put("a.pdf", "old");
  const auto error = error_of_folder_sync(folder, EIO);
  REQUIRE(error);
  CHECK(error->kind == Kind::write_not_synced);
  CHECK(bytes_of(folder / "a.pdf") == "new");
}

TEST_CASE("a file system that knows no folder sync is no error") {
  const TemporaryFolder folder;
  CHECK_FALSE(error_of_folder_sync(folder, EINVAL));
  CHECK_FALSE(error_of_folder_sync(folder, ENOTSUP));
}
