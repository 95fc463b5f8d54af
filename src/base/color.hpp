#pragma once

#include <cstdint>

namespace hopbao {

/// One ink of the palette in both of its forms. `red green blue` (0..255, sRGB) is what screens and
/// the reading edition show; `cyan magenta yellow black` (percent, 0..100) is what the press
/// prints.
struct Color {
  std::uint8_t red = 0;
  std::uint8_t green = 0;
  std::uint8_t blue = 0;
  std::uint8_t cyan = 0;
  std::uint8_t magenta = 0;
  std::uint8_t yellow = 0;
  std::uint8_t black = 100;

  bool operator==(const Color&) const = default;
};

/// An ink of which only the sRGB values are known. CMYK follows by full grey replacement: what
/// cyan, magenta and yellow have in common (1 - the largest channel) becomes black, the rest is
/// scaled to what is left of the paper. It knows nothing of a press, so values made for one are
/// better.
Color color_from_rgb(std::uint8_t red, std::uint8_t green, std::uint8_t blue);
/// An ink of which only the CMYK values (percent, 0..100) are known. Each channel of sRGB is
/// (1 - its complement) x (1 - black): the inverse of `color_from_rgb`, to rounding.
Color color_from_cmyk(std::uint8_t cyan, std::uint8_t magenta, std::uint8_t yellow,
                      std::uint8_t black);
/// `ink` printed as a screen that covers `share` (0..1) of the paper: every CMYK value times
/// `share`, sRGB mixed with white in that proportion.
Color tint(const Color& ink, double share);
/// CIE L* (0 black .. 100 white) of the ink on a black-and-white printer: its sRGB values become
/// the grey of 0.299 R + 0.587 G + 0.114 B (ITU-R BT.601, PDF's own conversion to grey), and that
/// grey's luminance is taken as sRGB (IEC 61966-2-1) has it, under the sRGB white.
double grey_lightness(const Color& ink);
/// The same of its CMYK values on a black-and-white device that knows nothing of the press: the
/// grey is 1 - min(1, 0.3 C + 0.59 M + 0.11 Y + K) (ISO 32000-1, 10.3.3). It adds up dark: inks of
/// high cover that are apart on paper may all be black here.
double press_grey_lightness(const Color& ink);

/// The house palette: sRGB and CMYK values of the same inks on coated stock (FOGRA39).
namespace ink {
inline constexpr Color black{0x00, 0x00, 0x00, 0, 0, 0, 100};
inline constexpr Color white{0xFF, 0xFF, 0xFF, 0, 0, 0, 0};
inline constexpr Color primary{0x1E, 0x40, 0x62, 100, 75, 30, 35};  // chàm
inline constexpr Color primary_60{0x6D, 0x80, 0xA3, 60, 42, 16, 14};
inline constexpr Color primary_40{0x9E, 0xAB, 0xC6, 40, 26, 9, 8};
inline constexpr Color primary_20{0xD0, 0xD7, 0xE6, 20, 12, 4, 3};
inline constexpr Color primary_10{0xE8, 0xEB, 0xF4, 10, 6, 2, 1};
inline constexpr Color accent{0xA2, 0x4A, 0x32, 15, 78, 85, 32};  // hồi: falls, below plan
inline constexpr Color third{0x5F, 0x9E, 0x91, 65, 18, 45, 8};    // mạ
inline constexpr Color fourth{0xF1, 0xB2, 0x56, 5, 35, 75, 0};    // nghệ
inline constexpr Color fifth{0xF9, 0xEA, 0xC3, 4, 8, 30, 0};      // lúa
inline constexpr Color notice{0xB8, 0x31, 0x36, 10, 95, 80, 20};  // son
inline constexpr Color grey_80{0x5C, 0x5C, 0x5B, 0, 0, 0, 80};
inline constexpr Color grey_60{0x8A, 0x89, 0x89, 0, 0, 0, 60};
inline constexpr Color grey_25{0xD1, 0xD1, 0xD1, 0, 0, 0, 25};
inline constexpr Color grey_12{0xE9, 0xE9, 0xE9, 0, 0, 0, 12};
inline constexpr Color grey_6{0xF4, 0xF4, 0xF4, 0, 0, 0, 6};
}  // namespace ink

}  // namespace hopbao
