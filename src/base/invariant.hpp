#pragma once

#include <source_location>
#include <stdexcept>
#include <string>

namespace hopbao {

/// Our own mistake: reported as a bug (exit status 70), never reachable from a user's file.
struct InvariantError : std::logic_error {
  using std::logic_error::logic_error;
};

/// Throws InvariantError with the place if `holds` is false.
inline void invariant(bool holds, const char* what,
                      std::source_location where = std::source_location::current()) {
  if (holds) return;
  throw InvariantError(std::string(where.function_name()) + ": " + what);
}

/// Overload set for std::visit.
template <class... Fs>
struct overloaded : Fs... {
  using Fs::operator()...;
};

}  // namespace hopbao
