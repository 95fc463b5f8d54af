#pragma once

#include "pdf/deflate.hpp"
#include "pdf/haru.hpp"

#include <string>
#include <string_view>

namespace hopbao::pdf {

/// Adds objects to libharu's document in the form that the file will have.
class Objects {
 public:
  Objects(Haru& haru, Form form) : haru_(haru), form_(form) {}

  Haru& haru() { return haru_; }
  Ref add(std::string keys) {
    const Ref ref = haru_.reserve();
    haru_.set_keys(ref, std::move(keys));
    return ref;
  }
  /// Makes `ref` a stream, deflated now unless the file is to be readable.
  void set_stream(Ref ref, std::string keys, std::string_view data) {
    if (form_ == Form::readable) return haru_.set_stream(ref, std::move(keys), std::string(data));
    keys += "/Filter/FlateDecode";
    haru_.set_stream(ref, std::move(keys), deflater_.compress(data));
  }
  Ref add_stream(std::string keys, std::string_view data) {
    const Ref ref = haru_.reserve();
    set_stream(ref, std::move(keys), data);
    return ref;
  }

 private:
  Haru& haru_;
  Form form_;
  Deflater deflater_;
};

}  // namespace hopbao::pdf
