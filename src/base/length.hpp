#pragma once

#include <compare>

namespace hopbao {

/// A distance on the page. Held in points (1/72 inch); built and read through named units, so that
/// a bare number never travels. May be negative (an offset); finite always.
class Length {
 public:
  constexpr Length() = default;
  static constexpr Length from_pt(double value) { return Length(value); }
  static constexpr Length from_mm(double value) { return Length(value * 72.0 / 25.4); }

  constexpr double pt() const { return pt_; }
  constexpr double mm() const { return pt_ * 25.4 / 72.0; }

  constexpr auto operator<=>(const Length&) const = default;
  constexpr Length operator-() const { return Length(-pt_); }
  constexpr Length& operator+=(Length other) {
    pt_ += other.pt_;
    return *this;
  }
  constexpr Length& operator-=(Length other) {
    pt_ -= other.pt_;
    return *this;
  }
  friend constexpr Length operator+(Length a, Length b) { return Length(a.pt_ + b.pt_); }
  friend constexpr Length operator-(Length a, Length b) { return Length(a.pt_ - b.pt_); }
  friend constexpr Length operator*(Length a, double k) { return Length(a.pt_ * k); }
  friend constexpr Length operator*(double k, Length a) { return Length(a.pt_ * k); }
  friend constexpr Length operator/(Length a, double k) { return Length(a.pt_ / k); }
  friend constexpr double operator/(Length a, Length b) { return a.pt_ / b.pt_; }

 private:
  explicit constexpr Length(double pt) : pt_(pt) {}
  double pt_ = 0;
};

/// Layout tolerance: a hundredth of a point, far below what a printer resolves.
inline constexpr Length kLayoutTolerance = Length::from_pt(0.01);

/// True if `needed` goes into `available`, forgiving rounding.
constexpr bool fits(Length needed, Length available) {
  return needed <= available + kLayoutTolerance;
}
/// True if both are the same to the layout tolerance.
constexpr bool approx_equal(Length a, Length b) {
  return fits(a, b) && fits(b, a);
}

namespace literals {
constexpr Length operator""_pt(long double v) {
  return Length::from_pt(static_cast<double>(v));
}
constexpr Length operator""_pt(unsigned long long v) {
  return Length::from_pt(static_cast<double>(v));
}
constexpr Length operator""_mm(long double v) {
  return Length::from_mm(static_cast<double>(v));
}
constexpr Length operator""_mm(unsigned long long v) {
  return Length::from_mm(static_cast<double>(v));
}
}  // namespace literals

}  // namespace hopbao
