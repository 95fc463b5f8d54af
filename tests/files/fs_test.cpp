#include "files/fs.hpp"

#include "support/temporary_folder.hpp"

#include <catch2/catch.hpp>

#include <fcntl.h>

#include <cerrno>
#include <utility>

using hopbao::files::error_text;
using hopbao::files::OpenFile;
using hopbao::files::real_fs;
using hopbao::test::open_descriptors;

TEST_CASE("errors are told in words and by name, whatever the locale") {
  CHECK(error_text(ENOSPC) == "No space left on device (ENOSPC)");
  CHECK(error_text(EACCES) == "Permission denied (EACCES)");
  CHECK(error_text(100'000) == "errno 100000");
}

static OpenFile open_null() {
  return {real_fs(), real_fs().open_at(AT_FDCWD, "/dev/null", O_RDONLY | O_CLOEXEC, 0)};
}

TEST_CASE("an open file closes itself once, wherever it was moved to") {
  const std::ptrdiff_t before = open_descriptors();
  {
    OpenFile first = open_null();
    REQUIRE(first.is_open());
    OpenFile second = std::move(first);
    OpenFile third = open_null();
    CHECK(open_descriptors() == before + 2);
    third = std::move(second);
    CHECK(open_descriptors() == before + 1);
    CHECK(third.is_open());
    CHECK(third.close() == 0);
    CHECK_FALSE(third.is_open());
  }
  CHECK(open_descriptors() == before);
}

TEST_CASE("a failed opening is no open file") {
  const OpenFile none(real_fs(), -1);
  CHECK_FALSE(none.is_open());
}
