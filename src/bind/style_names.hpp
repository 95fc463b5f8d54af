#pragma once

#include <span>
#include <string_view>

namespace hopbao::bind {

/// The styles that blocks are set in.
std::span<const std::string_view> known_styles();

/// What a style starts from where the layout does not say.
std::string_view usual_parent(std::string_view name);

}  // namespace hopbao::bind
