#include "files/fs.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <utility>

namespace hopbao::files {

namespace {

class RealFs final : public Fs {
 public:
  int open_at(int folder, const char* path, int flags, mode_t mode) override {
    return ::openat(folder, path, flags, mode);
  }
  ssize_t read(int file, char* bytes, std::size_t size) override {
    return ::read(file, bytes, size);
  }
  ssize_t write(int file, const char* bytes, std::size_t size) override {
    return ::write(file, bytes, size);
  }
  int change_mode(int file, mode_t mode) override { return ::fchmod(file, mode); }
  int sync(int file) override { return ::fsync(file); }
  int close(int file) override { return ::close(file); }
  int file_status(int file, struct stat& status) override { return ::fstat(file, &status); }
  int path_status(const char* path, struct stat& status) override { return ::stat(path, &status); }
  ssize_t read_link(const char* path, char* bytes, std::size_t size) override {
    return ::readlink(path, bytes, size);
  }
  int rename(const char* from, const char* to) override { return ::rename(from, to); }
  int unlink(const char* path) override { return ::unlink(path); }
};

}  // namespace

Fs& real_fs() {
  static RealFs fs;
  return fs;
}

OpenFile::OpenFile(OpenFile&& other) noexcept
    : fs_(other.fs_), descriptor_(std::exchange(other.descriptor_, -1)) {}

OpenFile& OpenFile::operator=(OpenFile&& other) noexcept {
  if (this == &other) return *this;
  if (is_open()) close();
  fs_ = other.fs_;
  descriptor_ = std::exchange(other.descriptor_, -1);
  return *this;
}

OpenFile::~OpenFile() {
  if (is_open()) close();
}

// Never tried again: Linux has let go of the descriptor even where close() fails, EINTR included.
int OpenFile::close() {
  return fs_->close(std::exchange(descriptor_, -1));
}

std::string error_text(int error) {
  const char* description = strerrordesc_np(error);
  const char* name = strerrorname_np(error);
  if (description == nullptr || name == nullptr) return "errno " + std::to_string(error);
  return std::string(description) + " (" + name + ")";
}

}  // namespace hopbao::files
