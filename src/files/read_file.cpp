#include "files/read_file.hpp"

#include "diagnostics/environment_error.hpp"
#include "files/fs.hpp"

#include <fcntl.h>

#include <algorithm>
#include <cerrno>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace hopbao::files {

namespace stdfs = std::filesystem;
using diagnostics::Kind;

static constexpr std::string_view kRootMark = ".hopbao";

stdfs::path project_root(const stdfs::path& file) {
  std::error_code ignored;
  stdfs::path own = stdfs::weakly_canonical(stdfs::absolute(file).parent_path(), ignored);
  for (stdfs::path folder = own; !folder.empty(); folder = folder.parent_path()) {
    if (stdfs::is_regular_file(folder / kRootMark, ignored)) return folder;
    if (folder == folder.root_path()) break;
  }
  return own;
}

namespace {

/// The user named a file that cannot be taken; what to report about it.
struct Refused {
  Kind kind;
  std::vector<std::string> args;
};

}  // namespace

[[noreturn]] static void refuse(Kind kind, std::vector<std::string> args) {
  throw Refused{kind, std::move(args)};
}

/// Sorts a failed call into the user's mistakes and the environment's failures.
[[noreturn]] static void fail(const stdfs::path& path, int error) {
  switch (error) {
    case ENOENT:
    case ENOTDIR:
    case ELOOP:
    case ENAMETOOLONG:
      refuse(Kind::file_not_found, {path.string()});
    case ENXIO:  // a socket, or a device that is not there
    case ENODEV:
      refuse(Kind::file_not_regular, {path.string()});
    default:
      throw diagnostics::EnvironmentError(
          {Kind::file_unreadable, {}, {path.string(), error_text(error)}});
  }
}

static int open_uninterrupted(Fs& fs, int folder, const char* name, int flags) {
  int descriptor = fs.open_at(folder, name, flags, 0);
  while (descriptor < 0 && errno == EINTR) descriptor = fs.open_at(folder, name, flags, 0);
  return descriptor;
}

// Opening a pipe must not wait for its writer, nor a terminal become ours.
static constexpr int kReadFlags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY;

/// Opens `beneath`, a path without links, step by step from `root`. A folder that has become a link
/// since it was resolved is not followed.
static OpenFile open_beneath(const stdfs::path& root, const stdfs::path& beneath,
                             const stdfs::path& path, Fs& fs) {
  constexpr int kFolderFlags = O_PATH | O_DIRECTORY | O_CLOEXEC;
  OpenFile folder(fs, open_uninterrupted(fs, AT_FDCWD, root.c_str(), kFolderFlags));
  if (!folder.is_open()) fail(path, errno);
  for (const stdfs::path& step : beneath.parent_path()) {
    OpenFile next(
        fs, open_uninterrupted(fs, folder.descriptor(), step.c_str(), kFolderFlags | O_NOFOLLOW));
    if (!next.is_open()) fail(path, errno);
    folder = std::move(next);
  }
  const stdfs::path name = beneath.filename();
  OpenFile file(fs,
                open_uninterrupted(fs, folder.descriptor(), name.c_str(), kReadFlags | O_NOFOLLOW));
  if (!file.is_open()) fail(path, errno);
  return file;
}

static bool leaves(const stdfs::path& relative) {
  return relative.empty() || relative.is_absolute() || *relative.begin() == "..";
}

/// The path with every link in it resolved; of what does not exist, the name.
static stdfs::path resolved(const stdfs::path& path, const stdfs::path& named) {
  std::error_code error;
  stdfs::path result = stdfs::weakly_canonical(stdfs::absolute(path), error);
  if (error) fail(named, error.value());
  return result;
}

/// The root as a message names it: seen from the working folder where it lies at or beneath it.
static std::string shown(const stdfs::path& root) {
  std::error_code error;
  const stdfs::path near = root.lexically_relative(stdfs::current_path(error));
  return error || leaves(near) ? root.string() : near.string();
}

static OpenFile open_guarded(const stdfs::path& path, const ReadGuard& guard, Fs& fs) {
  // The system would read such a name up to its first NUL only.
  if (path.native().find('\0') != std::string::npos) refuse(Kind::file_not_found, {path.string()});
  if (guard.root.empty()) {
    OpenFile file(fs, open_uninterrupted(fs, AT_FDCWD, path.c_str(), kReadFlags));
    if (!file.is_open()) fail(path, errno);
    return file;
  }
  const stdfs::path root = resolved(guard.root, path);
  const stdfs::path beneath = resolved(path, path).lexically_relative(root);
  if (leaves(beneath)) refuse(Kind::path_outside_root, {path.string(), shown(root)});
  if (beneath == ".") refuse(Kind::file_not_regular, {path.string()});
  return open_beneath(root, beneath, path, fs);
}

[[noreturn]] static void refuse_size(const stdfs::path& path, const ReadGuard& guard) {
  refuse(Kind::file_too_large, {path.string(), std::to_string(guard.max_bytes >> 20)});
}

/// Reads to the end. The status gives the size to expect; the file may grow meanwhile, and files
/// that the kernel makes up say 0.
static std::string read_all(const OpenFile& file, std::size_t expected, const stdfs::path& path,
                            const ReadGuard& guard, Fs& fs) {
  static constexpr std::size_t kStep = 64u << 10;
  std::string bytes(expected + 1, '\0');
  std::size_t size = 0;
  while (true) {
    if (size == bytes.size()) bytes.resize(size + kStep);
    const ssize_t got = fs.read(file.descriptor(), bytes.data() + size, bytes.size() - size);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) fail(path, errno);
    if (got == 0) break;
    size += static_cast<std::size_t>(got);
    if (size > guard.max_bytes) refuse_size(path, guard);
  }
  bytes.resize(size);
  return bytes;
}

std::optional<std::string> read_file(const stdfs::path& path, const ReadGuard& guard,
                                     const diagnostics::SourceSpan& span,
                                     diagnostics::DiagnosticSink& sink, Fs& fs) {
  try {
    const OpenFile file = open_guarded(path, guard, fs);
    struct stat status {};
    if (fs.file_status(file.descriptor(), status) < 0) fail(path, errno);
    if (!S_ISREG(status.st_mode)) refuse(Kind::file_not_regular, {path.string()});
    const auto expected = static_cast<std::size_t>(status.st_size);
    if (expected > guard.max_bytes) refuse_size(path, guard);
    return read_all(file, expected, path, guard, fs);
  } catch (Refused& refused) {
    sink.report(refused.kind, span, std::move(refused.args));
    return std::nullopt;
  }
}

}  // namespace hopbao::files
