#include "bind/binding.hpp"

#include "bind/values.hpp"

#include <array>
#include <utility>

namespace hopbao::bind {

using diagnostics::Kind;

namespace {

struct FieldName {
  FigureField field;
  std::string_view name;
  std::string_view formats;  ///< those it takes, in words for the hint
};

constexpr std::array<FieldName, 11> kFields{{
    {FigureField::whole, "", "number, pad, words, cap"},
    {FigureField::value, "value", "number, pad, words, cap"},
    {FigureField::plan, "plan", "number"},
    {FigureField::change, "change", "number, verb, signed, cap"},
    {FigureField::contribution, "contribution", "number, signed"},
    {FigureField::label, "label", "cap"},
    {FigureField::short_label, "short", "cap"},
    {FigureField::unit, "unit", "cap"},
    {FigureField::period, "period", "cap"},
    {FigureField::status, "status", "cap"},
    {FigureField::base, "base", "cap"},
}};

const FieldName& row(FigureField field) {
  return kFields[static_cast<std::size_t>(field)];
}

bool takes(FigureField field, std::string_view format) {
  std::string_view list = row(field).formats;
  while (!list.empty()) {
    const std::size_t end = std::min(list.find(", "), list.size());
    if (list.substr(0, end) == format) return true;
    list.remove_prefix(std::min(end + 2, list.size()));
  }
  return false;
}

void set_format(FormatSet& formats, std::string_view name) {
  if (name == "number") formats.number = true;
  if (name == "pad") formats.pad = true;
  if (name == "words") formats.words = true;
  if (name == "verb") formats.verb = true;
  if (name == "signed") formats.with_sign = true;
  if (name == "cap") formats.cap = true;
}

/// Reads a text from left to right.
class TemplateReader {
 public:
  explicit TemplateReader(std::string_view text) : text_(text) {}

  Template read() {
    while (at_ < text_.size()) step();
    end_plain();
    return std::move(result_);
  }

 private:
  void step();
  void plain(std::string_view characters, std::size_t length);
  void end_plain();
  void binding();
  bool figure(std::string_view inside, std::size_t begin, std::size_t end);
  bool formats(std::string_view list, FigurePart& part, std::size_t begin);
  void fault(Kind kind, std::vector<std::string> args, std::size_t begin, std::size_t end) {
    result_.faults.push_back({kind, std::move(args), begin, end});
  }

  std::string_view text_;
  std::size_t at_ = 0;
  Template result_;
  std::string plain_;
  std::size_t plain_begin_ = 0;
};

void TemplateReader::plain(std::string_view characters, std::size_t length) {
  if (plain_.empty()) plain_begin_ = at_;
  plain_ += characters;
  at_ += length;
}

void TemplateReader::end_plain() {
  if (plain_.empty()) return;
  result_.parts.push_back({PlainPart{std::exchange(plain_, {})}, plain_begin_, at_});
}

void TemplateReader::step() {
  const std::string_view rest = text_.substr(at_);
  if (rest.starts_with("{{") || rest.starts_with("}}")) return plain(rest.substr(0, 1), 2);
  if (rest.front() == '{') {
    end_plain();
    return binding();
  }
  if (rest.front() == '}') {
    fault(Kind::bad_binding, {"}"}, at_, at_ + 1);
    return plain({}, 1);
  }
  const std::size_t length = std::min(rest.find_first_of("{}"), rest.size());
  plain(rest.substr(0, length), length);
}

void TemplateReader::binding() {
  const std::size_t begin = at_;
  constexpr std::string_view kRaw = "{raw:\"";
  if (text_.substr(begin).starts_with(kRaw)) {
    const std::size_t from = begin + kRaw.size();
    const std::size_t quote = text_.find('"', from);
    if (quote != std::string_view::npos && text_.substr(quote + 1).starts_with('}')) {
      at_ = quote + 2;
      result_.parts.push_back(
          {FreePart{std::string(text_.substr(from, quote - from))}, begin, at_});
      return;
    }
  }
  const std::size_t stop = text_.find_first_of("{}\n", begin + 1);
  const bool closed = stop != std::string_view::npos && text_[stop] == '}';
  const std::size_t end = closed ? stop + 1 : std::min(stop, text_.size());
  at_ = end;
  const bool read = closed && figure(text_.substr(begin + 1, stop - begin - 1), begin, end);
  if (!read && (result_.faults.empty() || result_.faults.back().begin < begin)) {
    fault(Kind::bad_binding, {std::string(text_.substr(begin, end - begin))}, begin, end);
  }
}

/// What stands between the braces; false if it was no binding or a fault was found.
bool TemplateReader::figure(std::string_view inside, std::size_t begin, std::size_t end) {
  FigurePart part;
  const std::size_t colon = std::min(inside.find(':'), inside.size());
  const std::string_view path = inside.substr(0, colon);
  const std::size_t dot = std::min(path.find('.'), path.size());
  part.figure = path.substr(0, dot);
  if (!valid_id(part.figure)) return false;
  if (dot < path.size()) {
    const std::string_view name = path.substr(dot + 1);
    const auto field = parse_field(name);
    if (!field) {
      fault(Kind::unknown_binding_field, {std::string(name), field_names()}, begin + 2 + dot,
            begin + 1 + colon);
      return false;
    }
    part.field = *field;
  }
  if (!formats(inside.substr(colon), part, begin + 1 + colon)) return false;
  result_.parts.push_back({std::move(part), begin, end});
  return true;
}

/// ":number:pad"
bool TemplateReader::formats(std::string_view list, FigurePart& part, std::size_t begin) {
  while (!list.empty()) {
    const std::size_t end = std::min(list.find(':', 1), list.size());
    const std::string_view name = list.substr(1, end - 1);
    if (!takes(part.field, name)) {
      fault(Kind::unknown_binding_format, {std::string(name), std::string(row(part.field).formats)},
            begin + 1, begin + end);
      return false;
    }
    set_format(part.formats, name);
    list.remove_prefix(end);
    begin += end;
  }
  return true;
}

}  // namespace

std::string_view field_name(FigureField field) {
  return field == FigureField::whole ? "value" : row(field).name;
}

std::optional<FigureField> parse_field(std::string_view name) {
  for (const FieldName& one : kFields) {
    if (!one.name.empty() && one.name == name) return one.field;
  }
  return std::nullopt;
}

std::string field_names() {
  std::string all;
  for (const FieldName& one : kFields) {
    if (one.name.empty()) continue;
    if (!all.empty()) all += ", ";
    all += one.name;
  }
  return all;
}

Template parse_template(std::string_view text) {
  return TemplateReader(text).read();
}

}  // namespace hopbao::bind
