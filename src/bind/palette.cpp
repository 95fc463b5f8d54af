#include "bind/palette.hpp"

#include "bind/values.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <string>

namespace hopbao::bind {

using diagnostics::DiagnosticSink;
using diagnostics::Kind;
using document::Palette;
using input::Value;

namespace {

struct Role {
  std::string_view name;
  Color Palette::*ink;
};

constexpr std::array<Role, 15> kRoles{{
    {"primary", &Palette::primary},
    {"primary-60", &Palette::primary_60},
    {"primary-40", &Palette::primary_40},
    {"primary-20", &Palette::primary_20},
    {"primary-10", &Palette::primary_10},
    {"accent", &Palette::accent},
    {"third", &Palette::third},
    {"fourth", &Palette::fourth},
    {"fifth", &Palette::fifth},
    {"notice", &Palette::notice},
    {"grey-80", &Palette::grey_80},
    {"grey-60", &Palette::grey_60},
    {"grey-25", &Palette::grey_25},
    {"grey-12", &Palette::grey_12},
    {"grey-6", &Palette::grey_6},
}};

const Role* role_of(std::string_view name) {
  const auto at = std::ranges::find(kRoles, name, &Role::name);
  return at == kRoles.end() ? nullptr : &*at;
}

std::optional<Color> fixed_ink(std::string_view name) {
  if (name == "black") return ink::black;
  if (name == "white") return ink::white;
  return std::nullopt;
}

/// Lightness on a black-and-white printer that a replaced ink must keep, so that neighbours in a
/// chart stay apart and white letters can be read on it (art direction, section 2).
struct GreyRange {
  std::string_view name;
  int least;
  int most;
};
constexpr std::array<GreyRange, 2> kGreyRanges{{{"primary", 0, 30}, {"accent", 38, 46}}};

/// "#1E4062"
std::optional<Color> parse_rgb(std::string_view text) {
  if (text.size() != 7 || text[0] != '#') return std::nullopt;
  std::array<std::uint8_t, 3> channels{};
  for (std::size_t i = 0; i < channels.size(); ++i) {
    const char* from = text.data() + 1 + 2 * i;
    const auto [end, error] = std::from_chars(from, from + 2, channels[i], 16);
    if (error != std::errc() || end != from + 2) return std::nullopt;
  }
  return color_from_rgb(channels[0], channels[1], channels[2]);
}

/// [100, 75, 30, 35]: percentages.
std::optional<Color> parse_cmyk(const Value& value) {
  const input::Array& items = items_of(&value);
  if (items.size() != 4) return std::nullopt;
  std::array<std::uint8_t, 4> inks{};
  for (std::size_t i = 0; i < inks.size(); ++i) {
    const double percent = ratio_or(&items[i], -1);
    if (!(percent >= 0 && percent <= 100)) return std::nullopt;
    inks[i] = static_cast<std::uint8_t>(std::lround(percent));
  }
  return color_from_cmyk(inks[0], inks[1], inks[2], inks[3]);
}

std::string cmyk_literal(const Color& color) {
  std::string text = "[";
  for (const int percent : {color.cyan, color.magenta, color.yellow, color.black}) {
    if (text.size() > 1) text += ", ";
    text += std::to_string(percent);
  }
  return text + "]";
}

/// The colour that an entry of [palette] gives, one half computed from the other if it is not
/// there.
std::optional<Color> read_ink(const input::Entry& entry, DiagnosticSink& sink) {
  const Value* rgb = find(&entry.value, "rgb");
  const Value* cmyk = find(&entry.value, "cmyk");
  if (!entry.value.as<input::Table>()) return std::nullopt;  // reported by the schema
  if (!rgb && !cmyk) {
    sink.report(Kind::missing_key, entry.value.span, {"rgb", "[palette." + entry.key + "]"});
    return std::nullopt;
  }
  const auto screen = rgb ? parse_rgb(string_or_empty(rgb)) : std::nullopt;
  const auto press = cmyk ? parse_cmyk(*cmyk) : std::nullopt;
  if (rgb && !screen) sink.report(Kind::bad_color, rgb->span, {"rgb"});
  if (cmyk && !press) sink.report(Kind::bad_color, cmyk->span, {"cmyk"});
  if ((rgb && !screen) || (cmyk && !press)) return std::nullopt;
  if (!press) {
    sink.report(Kind::ink_without_cmyk, rgb->span, {entry.key, cmyk_literal(*screen)});
    return screen;
  }
  Color color = *press;
  if (screen) {
    color.red = screen->red;
    color.green = screen->green;
    color.blue = screen->blue;
  }
  return color;
}

std::string one_decimal(double value) {
  const long tenths = std::lround(value * 10);
  return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10);
}

void check_grey(const input::Entry& entry, const Color& color, DiagnosticSink& sink) {
  const auto range = std::ranges::find(kGreyRanges, std::string_view(entry.key), &GreyRange::name);
  if (range == kGreyRanges.end()) return;
  const double lightness = grey_lightness(color);
  if (lightness >= range->least && lightness <= range->most) return;
  sink.report(Kind::ink_lost_in_grey, entry.value.span,
              {entry.key, one_decimal(lightness), std::to_string(range->least),
               std::to_string(range->most)});
}

}  // namespace

Inks::Inks(const Value& layout, DiagnosticSink& sink) {
  const Value* given = bind::find(&layout, "palette");
  for (const input::Entry& entry : entries_of(given)) {
    if (fixed_ink(entry.key)) {
      sink.report(Kind::ink_fixed, entry.key_span, {entry.key});
      continue;
    }
    const auto color = read_ink(entry, sink);
    if (!color) continue;
    check_grey(entry, *color, sink);
    if (const Role* role = role_of(entry.key)) {
      palette_.*role->ink = *color;
    } else {
      added_.emplace_back(entry.key, *color);
    }
  }
  if (!bind::find(given, "primary")) return;
  // The tints of a new primary are made of it, unless they are given too.
  for (const int percent : {60, 40, 20, 10}) {
    const std::string name = "primary-" + std::to_string(percent);
    if (bind::find(given, name)) continue;
    palette_.*role_of(name)->ink = tint(palette_.primary, percent / 100.0);
  }
}

std::optional<Color> Inks::find(std::string_view name) const {
  if (const auto fixed = fixed_ink(name)) return fixed;
  if (const Role* role = role_of(name)) return palette_.*role->ink;
  for (const auto& [added, color] : added_) {
    if (added == name) return color;
  }
  return std::nullopt;
}

std::vector<std::string_view> palette_names(const Value& layout) {
  std::vector<std::string_view> names;
  for (const input::Entry& entry : entries_of(find(&layout, "palette"))) {
    names.push_back(entry.key);
  }
  return names;
}

}  // namespace hopbao::bind
