#include "files/write_file.hpp"

#include "files/fs.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <climits>
#include <optional>
#include <string>
#include <vector>

namespace hopbao::files {

namespace stdfs = std::filesystem;
using diagnostics::Kind;

static constexpr mode_t kMode = 0644;
// Until it is whole, the file is nobody else's to read.
static constexpr mode_t kTemporaryMode = 0600;
static constexpr int kMostLinks = 40;
static constexpr int kMostTemporaryNames = 100;

static diagnostics::EnvironmentError failure(Kind kind, std::vector<std::string> args) {
  return diagnostics::EnvironmentError({kind, {}, std::move(args)});
}

namespace {

/// A system call failed; `error` is its errno.
struct CallFailed {
  int error;
};

/// The temporary file beside the target; taken away unless it was moved there.
class TemporaryFile {
 public:
  TemporaryFile(Fs& fs, const stdfs::path& folder);
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  ~TemporaryFile() {
    if (!moved_) fs_.unlink(path_.c_str());
  }

  void write(std::string_view bytes);
  void finish();
  void move_to(const stdfs::path& target);

 private:
  Fs& fs_;
  stdfs::path path_;
  OpenFile file_;
  bool moved_ = false;
};

}  // namespace

template <class Call>
static auto uninterrupted(Call call) {
  auto result = call();
  while (result < 0 && errno == EINTR) result = call();
  return result;
}

/// Throws if a call failed.
static void check(ssize_t result) {
  if (result < 0) throw CallFailed{errno};
}

/// The name is short, so that it fits wherever the target's does, and new: a file that an earlier,
/// killed run left behind is stepped over.
TemporaryFile::TemporaryFile(Fs& fs, const stdfs::path& folder) : fs_(fs), file_(fs, -1) {
  constexpr int kFlags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW;
  const std::string stem = ".hopbao-" + std::to_string(::getpid()) + '-';
  for (int i = 0; i < kMostTemporaryNames; ++i) {
    path_ = folder / (stem + std::to_string(i) + ".tmp");
    file_ = OpenFile(fs, uninterrupted([&] {
                       return fs.open_at(AT_FDCWD, path_.c_str(), kFlags, kTemporaryMode);
                     }));
    if (file_.is_open()) return;
    if (errno != EEXIST) break;
  }
  throw CallFailed{errno};
}

void TemporaryFile::write(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written =
        uninterrupted([&] { return fs_.write(file_.descriptor(), bytes.data(), bytes.size()); });
    check(written);
    // Nothing written and no reason given: going on would never end.
    if (written == 0) throw CallFailed{EIO};
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
}

void TemporaryFile::finish() {
  check(fs_.change_mode(file_.descriptor(), kMode));
  check(uninterrupted([&] { return fs_.sync(file_.descriptor()); }));
  check(file_.close());
}

void TemporaryFile::move_to(const stdfs::path& target) {
  check(fs_.rename(path_.c_str(), target.c_str()));
  moved_ = true;
}

/// The path that a symbolic link stands for, itself if it is none. The end of the chain need not
/// exist.
static stdfs::path behind_links(stdfs::path path, Fs& fs) {
  for (int i = 0; i < kMostLinks; ++i) {
    std::array<char, PATH_MAX> link{};
    const ssize_t size = fs.read_link(path.c_str(), link.data(), link.size());
    if (size < 0 && (errno == EINVAL || errno == ENOENT || errno == ENOTDIR)) return path;
    check(size);
    const std::string_view to(link.data(), static_cast<std::size_t>(size));
    path = path.parent_path() / to;
  }
  throw CallFailed{ELOOP};
}

/// An open descriptor of the folder, kept so that the new name in it can be made to last.
static OpenFile open_folder(const stdfs::path& folder, Fs& fs) {
  constexpr int kFlags = O_RDONLY | O_DIRECTORY | O_CLOEXEC;
  OpenFile opened(fs,
                  uninterrupted([&] { return fs.open_at(AT_FDCWD, folder.c_str(), kFlags, 0); }));
  if (opened.is_open()) return opened;
  if (errno == ENOENT || errno == ENOTDIR) {
    throw failure(Kind::output_folder_missing, {folder.string()});
  }
  throw CallFailed{errno};
}

/// Throws unless `path` is a regular file or nothing yet.
static void check_target(const stdfs::path& path, Fs& fs) {
  struct stat status {};
  if (fs.path_status(path.c_str(), status) == 0) {
    if (!S_ISREG(status.st_mode)) throw failure(Kind::output_not_regular, {path.string()});
  } else if (errno != ENOENT && errno != ENOTDIR) {
    throw CallFailed{errno};
  }
}

/// Makes the new name last. File systems that cannot (some network and user-space ones) say EINVAL
/// or ENOTSUP; they have no more to give. Returns the errno of a true failure.
static std::optional<int> sync_folder(const OpenFile& folder, Fs& fs) {
  if (uninterrupted([&] { return fs.sync(folder.descriptor()); }) >= 0) return std::nullopt;
  if (errno == EINVAL || errno == ENOTSUP) return std::nullopt;
  return errno;
}

/// Errno of a folder that could not be synced, after all else went well.
static std::optional<int> replace(const stdfs::path& path, std::string_view bytes, Fs& fs) {
  check_target(path, fs);
  const stdfs::path target = behind_links(path, fs);
  const stdfs::path parent = target.parent_path();
  const stdfs::path folder_path = parent.empty() ? stdfs::path(".") : parent;
  const OpenFile folder = open_folder(folder_path, fs);
  TemporaryFile temporary(fs, folder_path);
  temporary.write(bytes);
  temporary.finish();
  temporary.move_to(target);
  return sync_folder(folder, fs);
}

void write_file_atomically(const stdfs::path& path, std::string_view bytes, Fs& fs) {
  std::optional<int> unsynced;
  try {
    unsynced = replace(path, bytes, fs);
  } catch (const CallFailed& failed) {
    throw failure(Kind::write_failed, {path.string(), error_text(failed.error)});
  }
  if (unsynced) throw failure(Kind::write_not_synced, {path.string(), error_text(*unsynced)});
}

}  // namespace hopbao::files
