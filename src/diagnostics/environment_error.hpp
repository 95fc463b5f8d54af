#pragma once

#include "diagnostics/diagnostic.hpp"

#include <stdexcept>
#include <utility>

namespace hopbao::diagnostics {

/// The environment failed (disk, permission, lock, a target that is no regular file): exit
/// status 4. Thrown where it happens, caught at the command line; carries its message as a
/// diagnostic so that it prints in either language.
struct EnvironmentError : std::runtime_error {
  explicit EnvironmentError(Diagnostic d)
      : std::runtime_error(std::string(info(d.kind).id)), diagnostic(std::move(d)) {}
  Diagnostic diagnostic;
};

}  // namespace hopbao::diagnostics
