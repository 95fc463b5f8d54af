#include "format/verb.hpp"

#include "format/number.hpp"

namespace hopbao::format {

static bool is_one(const Decimal& value) {
  return value.scale() == 0 && value.magnitude().coefficient() == 1;
}

static std::string_view points_word(const Decimal& change, Lang lang) {
  if (lang == Lang::vi) return " điểm phần trăm";
  return is_one(change) ? " percentage point" : " percentage points";
}

std::string_view change_verb(const Decimal& change, ChangeKind kind, Lang lang) {
  const bool vi = lang == Lang::vi;
  if (kind == ChangeKind::index) return vi ? "bằng" : "at";
  if (change.zero()) return vi ? "không đổi" : "unchanged";
  if (change.negative()) return vi ? "giảm" : "down";
  return vi ? "tăng" : "up";
}

std::string change_amount(const Decimal& change, ChangeKind kind, Lang lang) {
  switch (kind) {
    case ChangeKind::growth:
      return percent(change.magnitude(), lang);
    case ChangeKind::index:
      return percent(change, lang);
    case ChangeKind::points:
      break;
  }
  return number(change.magnitude(), lang).append(points_word(change, lang));
}

std::string signed_change(const Decimal& change, ChangeKind kind, Lang lang) {
  switch (kind) {
    case ChangeKind::growth:
      return signed_number(change, lang) + '%';
    case ChangeKind::index:
      return percent(change, lang);
    case ChangeKind::points:
      break;
  }
  return signed_number(change, lang).append(points_word(change, lang));
}

std::string change_phrase(const Decimal& change, ChangeKind kind, Lang lang) {
  std::string phrase(change_verb(change, kind, lang));
  if (kind != ChangeKind::index && change.zero()) return phrase;
  return phrase.append(" ").append(change_amount(change, kind, lang));
}

std::string_view status_word(Status status, Lang lang) {
  const bool vi = lang == Lang::vi;
  switch (status) {
    case Status::unstated:
      return "";
    case Status::estimated:
      return vi ? "ước" : "an estimated";
    case Status::preliminary:
      return vi ? "sơ bộ" : "a preliminary";
    case Status::final:
      return vi ? "chính thức" : "";
  }
  return "";
}

std::string_view approx_word(Approx approx, Lang lang) {
  const bool vi = lang == Lang::vi;
  switch (approx) {
    case Approx::exact:
      return "";
    case Approx::about:
      return vi ? "khoảng" : "about";
    case Approx::above:
      return vi ? "trên" : "over";
    case Approx::nearly:
      return vi ? "gần" : "nearly";
  }
  return "";
}

std::optional<Status> parse_status(std::string_view vi_word) {
  for (const Status status : {Status::estimated, Status::preliminary, Status::final}) {
    if (vi_word == status_word(status, Lang::vi)) return status;
  }
  return std::nullopt;
}

std::optional<Approx> parse_approx(std::string_view vi_word) {
  for (const Approx approx : {Approx::about, Approx::above, Approx::nearly}) {
    if (vi_word == approx_word(approx, Lang::vi)) return approx;
  }
  return std::nullopt;
}

}  // namespace hopbao::format
