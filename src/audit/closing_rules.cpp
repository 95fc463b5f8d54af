#include "audit/closing_rules.hpp"

#include "audit/type_check.hpp"

#include <algorithm>

namespace hopbao::audit {

using document::Part;

static const Words& absent() {
  static const Words kAbsent{"không có", "absent"};
  return kAbsent;
}

void ClosingRules::end_of_recipient(bool last) {
  if (!recipient_.valid()) return;
  const Place place = context_.places.text(recipient_span_, "[briefing] recipients",
                                           context_.places.data("recipients"));
  const std::string& text = recipient_text_;
  if (!text.starts_with("- ") || !text.ends_with(last ? '.' : ';')) {
    context_.findings.broken("recipients-end", in_quotes(text), place);
  }
  const Rule* archive = context_.findings.rule("recipients-last");
  if (!last || archive == nullptr || context_.lang != Lang::vi) return;
  const bool right = std::ranges::any_of(
      archive->strings, [&](const std::string& begin) { return text.starts_with(begin); });
  if (!right) context_.findings.broken("recipients-last", in_quotes(text), place);
}

void ClosingRules::recipient(const LineMark& line) {
  check_type("recipients", line, context_.findings, context_.places);
  if (line.element == recipient_) {
    recipient_text_ += ' ' + line.text;
    return;
  }
  end_of_recipient(false);
  recipient_ = line.element;
  recipient_text_ = line.text;
  recipient_span_ = line.span();
}

void ClosingRules::authority(const LineMark& line, const PageMarks& marks) {
  authority_ = true;
  check_type("authority", line, context_.findings, context_.places);
  if (line.at.x + line.right > marks.size.width) return;
  // Those who sign jointly stand over the whole measure.
  if (std::ranges::count(marks.blanks, "signature", &BlankMark::name) > 1) return;
  context_.findings.broken("authority-place", measure_words(line.at.x.mm(), Unit::mm),
                           context_.places.key({"signature", "width"}));
}

/// A name stands without degrees and titles.
void ClosingRules::signer(const LineMark& line) {
  check_type("signer-name", line, context_.findings, context_.places);
  const Rule* titles = context_.findings.rule("signer-title");
  if (titles == nullptr) return;
  for (const std::string& title : titles->strings) {
    if (!line.text.starts_with(title)) continue;
    context_.findings.broken("signer-title", in_quotes(line.text),
                             context_.places.text(line.span(), "[briefing] signature.name",
                                                  context_.places.data("signature.name")));
    return;
  }
}

static bool overlap(const Rect& a, const Rect& b) {
  return a.left() < b.right() - kLayoutTolerance && b.left() < a.right() - kLayoutTolerance &&
         a.top() < b.bottom() - kLayoutTolerance && b.top() < a.bottom() - kLayoutTolerance;
}

void ClosingRules::box(const BlankMark& blank, const PageMarks& marks) {
  box_ = true;
  const Place place = context_.places.key({"signature", "box-height"});
  context_.findings.length("signature-box", blank.box.size.height, place);
  for (const LineMark& line : marks.lines) {
    if (line.runs.empty()) continue;
    const Rect ink{{line.at.x, line.ink_top},
                   {line.right - line.at.x, line.ink_bottom - line.ink_top}};
    if (overlap(ink, blank.box)) {
      context_.findings.broken("signature-empty", in_quotes(line.text), place);
    }
  }
  for (const ShapeMark& shape : marks.shapes) {
    if (!overlap(shape.box, blank.box)) continue;
    context_.findings.broken("signature-empty", {"hình vẽ", "a drawn shape"}, place);
  }
}

void ClosingRules::page(const PageMarks& marks) {
  for (const LineMark& line : marks.lines) {
    if (line.part == Part::recipients_head) {
      head_ = true;
      check_type("recipients-head", line, context_.findings, context_.places);
    }
    if (line.part == Part::recipient) recipient(line);
    if (line.part == Part::authority) authority(line, marks);
    if (line.part == Part::signer_name) signer(line);
  }
  for (const BlankMark& blank : marks.blanks) {
    if (blank.name == "signature") box(blank, marks);
  }
}

void ClosingRules::finish() {
  end_of_recipient(true);
  const Places& places = context_.places;
  if (!head_) {
    context_.findings.broken("recipients-head", absent(), places.data("recipients"));
  }
  if (!authority_) {
    context_.findings.broken("authority", absent(), places.data("signature.authority"));
  }
  if (!box_) {
    context_.findings.broken("signature-box", absent(), places.key({"signature", "box-height"}));
  }
}

}  // namespace hopbao::audit
