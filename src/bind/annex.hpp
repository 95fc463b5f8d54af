#pragma once

#include "bind/prose.hpp"

#include <string>
#include <vector>

namespace hopbao::bind {

/// Numbers the annexes among the sections and names them: "Phụ lục I"; a single one is "Phụ lục"
/// (Decree 30/2020/NĐ-CP, Annex I, III.1.b: Roman numbers where there are two or more).
void name_annexes(std::vector<Section>& sections, Context& context);

/// The template that annexes stand on: "phu-luc" if the layout has it, else `otherwise`.
std::size_t annex_page(std::size_t otherwise, const Context& context);

/// Appends an annex's heads, one element `tag` of several lines: its name, its title, and the line
/// that says which document it belongs to ([annexes] reference).
void bind_annex_head(const Section& section, document::StructId tag, Context& context);

}  // namespace hopbao::bind
