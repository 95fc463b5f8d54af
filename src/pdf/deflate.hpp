#pragma once

#include <memory>
#include <string>
#include <string_view>

struct libdeflate_compressor;

namespace hopbao::pdf {

/// What FlateDecode undoes: zlib streams (RFC 1950) at libdeflate's level 6. Keeps its tables from
/// one call to the next.
class Deflater {
 public:
  Deflater();
  std::string compress(std::string_view bytes);

 private:
  struct Free {
    void operator()(libdeflate_compressor* compressor) const;
  };
  std::unique_ptr<libdeflate_compressor, Free> compressor_;
};

}  // namespace hopbao::pdf
