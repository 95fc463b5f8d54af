#pragma once

#include <stdexcept>
#include <string>

namespace hopbao {

/// Our own mistake: reported as a bug (exit status 70), never reachable from a user's file.
struct InvariantError : std::logic_error {
  using std::logic_error::logic_error;
};

/// Throws InvariantError with the calling function's name if `holds` is false.
// The built-in function stands for std::source_location, which clang 14 lacks.
inline void invariant(bool holds, const char* what, const char* where = __builtin_FUNCTION()) {
  if (holds) return;
  throw InvariantError(std::string(where) + ": " + what);
}

/// Overload set for std::visit.
template <class... Fs>
struct overloaded : Fs... {
  using Fs::operator()...;
};
template <class... Fs>
overloaded(Fs...) -> overloaded<Fs...>;

}  // namespace hopbao
