#pragma once

#include "files/fs.hpp"

#include <cerrno>
#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace hopbao::test {

/// The real file system until a call is to fail: `fails` is asked before each call, with the call's
/// name and its number from 1, and gives the errno to fail with, or 0.
class FaultFs final : public files::Fs {
 public:
  using Fails = std::function<int(const std::string& call, std::size_t number)>;
  explicit FaultFs(Fails fails) : fails_(std::move(fails)) {}

  /// Names of the calls made so far, failed ones too.
  const std::vector<std::string>& calls() const { return calls_; }
  /// Longest stretch that one write takes; the rest has to be written again.
  std::size_t longest_write = SIZE_MAX;
  /// Put on the end of what is read, once, after the true end: the file grew.
  std::string grown;

  int open_at(int folder, const char* path, int flags, mode_t mode) override {
    return failed("open") ? -1 : real_.open_at(folder, path, flags, mode);
  }
  ssize_t read(int file, char* bytes, std::size_t size) override {
    if (failed("read")) return -1;
    const ssize_t got = real_.read(file, bytes, size);
    if (got != 0 || grown.empty()) return got;
    const std::size_t more = grown.copy(bytes, size);
    grown.erase(0, more);
    return static_cast<ssize_t>(more);
  }
  ssize_t write(int file, const char* bytes, std::size_t size) override {
    if (failed("write")) return -1;
    return real_.write(file, bytes, size < longest_write ? size : longest_write);
  }
  int change_mode(int file, mode_t mode) override {
    return failed("change_mode") ? -1 : real_.change_mode(file, mode);
  }
  int sync(int file) override { return failed("sync") ? -1 : real_.sync(file); }
  int close(int file) override {
    // A failed close has closed all the same.
    const bool fails = failed("close");
    const int error = errno;
    const int result = real_.close(file);
    if (!fails) return result;
    errno = error;
    return -1;
  }
  int file_status(int file, struct stat& status) override {
    return failed("file_status") ? -1 : real_.file_status(file, status);
  }
  int path_status(const char* path, struct stat& status) override {
    return failed("path_status") ? -1 : real_.path_status(path, status);
  }
  ssize_t read_link(const char* path, char* bytes, std::size_t size) override {
    return failed("read_link") ? -1 : real_.read_link(path, bytes, size);
  }
  int rename(const char* from, const char* to) override {
    return failed("rename") ? -1 : real_.rename(from, to);
  }
  int unlink(const char* path) override { return failed("unlink") ? -1 : real_.unlink(path); }

 private:
  bool failed(const char* call) {
    calls_.emplace_back(call);
    const int error = fails_(calls_.back(), calls_.size());
    if (error != 0) errno = error;
    return error != 0;
  }

  files::Fs& real_ = files::real_fs();
  Fails fails_;
  std::vector<std::string> calls_;
};

}  // namespace hopbao::test
