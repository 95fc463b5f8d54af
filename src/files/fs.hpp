#pragma once

#include <sys/stat.h>
#include <sys/types.h>

#include <cstddef>
#include <string>

namespace hopbao::files {

/// The system calls that reading and writing need, so that tests can make each of them fail. They
/// behave as POSIX has it: a negative result is a failure and errno says which.
class Fs {
 public:
  Fs() = default;
  Fs(const Fs&) = delete;
  Fs& operator=(const Fs&) = delete;
  virtual ~Fs() = default;

  /// `folder` is a descriptor that a relative `path` starts from, or AT_FDCWD.
  virtual int open_at(int folder, const char* path, int flags, mode_t mode) = 0;
  virtual ssize_t read(int file, char* bytes, std::size_t size) = 0;
  virtual ssize_t write(int file, const char* bytes, std::size_t size) = 0;
  virtual int change_mode(int file, mode_t mode) = 0;
  virtual int sync(int file) = 0;
  virtual int close(int file) = 0;
  virtual int file_status(int file, struct stat& status) = 0;
  /// Follows symbolic links.
  virtual int path_status(const char* path, struct stat& status) = 0;
  virtual ssize_t read_link(const char* path, char* bytes, std::size_t size) = 0;
  virtual int rename(const char* from, const char* to) = 0;
  virtual int unlink(const char* path) = 0;
};

/// The real file system.
Fs& real_fs();

/// A descriptor that closes itself. Owns it.
class OpenFile {
 public:
  /// `descriptor` may be negative: nothing is open.
  OpenFile(Fs& fs, int descriptor) : fs_(&fs), descriptor_(descriptor) {}
  OpenFile(OpenFile&& other) noexcept;
  OpenFile& operator=(OpenFile&& other) noexcept;
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;
  ~OpenFile();

  bool is_open() const { return descriptor_ >= 0; }
  int descriptor() const { return descriptor_; }
  /// Closes now: 0, or what `Fs::close` gave. Open no more in either case.
  int close();

 private:
  Fs* fs_;
  int descriptor_;
};

/// What an errno value means, whatever the locale: "No space left on device (ENOSPC)".
std::string error_text(int error);

}  // namespace hopbao::files
