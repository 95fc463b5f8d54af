#include "bind/inline_builder.hpp"

#include "base/invariant.hpp"
#include "bind/binding.hpp"
#include "bind/print_figure.hpp"
#include "bind/text_places.hpp"
#include "format/number.hpp"
#include "unicode/normalize.hpp"

#include <algorithm>
#include <utility>

namespace hopbao::bind {

using diagnostics::Kind;
using diagnostics::SourceSpan;
using document::Source;
using document::Text;

TextLook look_of(const Style& style, document::StructId tag) {
  TextLook look;
  look.style = document::text_style_of(style.paragraph);
  look.transform = style.transform;
  look.tag = tag;
  return look;
}

static constexpr double kNoteMarkRise = 0.35;  ///< of the size
static constexpr double kNoteMarkSize = 0.6;

TextLook raised(TextLook look) {
  look.style.change([](document::TextStyle& style) {
    style.rise += style.size * kNoteMarkRise;
    style.size = style.size * kNoteMarkSize;
  });
  look.transform = TextTransform::none;
  return look;
}

static Text make_text(std::string_view characters, const SourceSpan& span, const TextLook& look) {
  Text text;
  const bool upper = look.transform == TextTransform::uppercase;
  text.text = upper ? unicode::upper(characters) : std::string(characters);
  text.style = look.style;
  text.span = span;
  text.tag = look.tag;
  text.target = look.target;
  text.marks_note = look.marks_note;
  return text;
}

void InlineBuilder::plain(std::string_view text, const SourceSpan& span, const TextLook& look) {
  if (text.empty()) return;
  Text next = make_text(text, span, look);
  // A line end's space and the line behind it are one run.
  Text* last = content_.empty() ? nullptr : std::get_if<Text>(&content_.back());
  const bool joins = last && last->text == " " && !last->source.valid() &&
                     last->style == next.style && last->tag == next.tag &&
                     last->target == next.target;
  if (!joins) return content_.emplace_back(std::move(next)), void();
  next.text.insert(0, 1, ' ');
  *last = std::move(next);
}

void InlineBuilder::sourced(std::string_view text, Source source, const SourceSpan& span,
                            const TextLook& look) {
  if (text.empty()) return;
  Text piece = make_text(text, span, look);
  piece.source = context_.document.provenance.add(source);
  content_.emplace_back(std::move(piece));
}

void InlineBuilder::counted(std::string_view text, const TextLook& look) {
  TextLook as_is = look;
  as_is.transform = TextTransform::none;
  Source source;
  source.origin = document::Origin::layout;
  source.field = "number";
  sourced(text, std::move(source), {}, as_is);
}

void InlineBuilder::page_of(const TextLook& look) {
  context_.document.asks_page_numbers = true;
  Source source;
  source.origin = document::Origin::layout;
  source.field = "page";
  document::PageField field;
  field.text = make_text({}, {}, look);
  field.text.source = context_.document.provenance.add(source);
  content_.emplace_back(std::move(field));
}

void InlineBuilder::space(const TextLook& look) {
  Text* last = content_.empty() ? nullptr : std::get_if<Text>(&content_.back());
  TextLook plain_look = look;
  plain_look.transform = TextTransform::none;
  if (last && !last->source.valid() && last->style == look.style && last->tag == look.tag &&
      last->target == look.target) {
    last->text += ' ';
    return;
  }
  content_.emplace_back(make_text(" ", {}, plain_look));
}

void InlineBuilder::blank(std::string name, Length width, const SourceSpan& span,
                          const TextLook& look) {
  content_.emplace_back(document::Blank{std::move(name), width, look.style, span});
}

void InlineBuilder::line_break(const SourceSpan& span) {
  content_.emplace_back(document::LineBreak{span});
}

void InlineBuilder::figure_value(const FigurePart& part, const SourceSpan& span,
                                 const TextLook& look) {
  const Figure* figure = context_.figures.find_or_report(part.figure, span, context_.sink);
  if (!figure) return;
  auto printed = print_field(*figure, part.field, part.formats, context_.translator);
  if (!printed) {
    const bool whole = part.field == FigureField::whole;
    std::string lacks(whole ? "value" : field_name(part.field));
    if (part.formats.words) lacks += ":words";
    context_.sink.report(Kind::figure_lacks_field, span, {part.figure, lacks});
    return;
  }
  sourced(printed->text, std::move(printed->source), span, look);
}

/// Plain characters whose line feeds break the line. `begin`: their first byte in the template.
void InlineBuilder::lines(std::string_view text, std::size_t begin, const PlaceOf& place,
                          const TextLook& look) {
  for (std::size_t from = 0; from <= text.size();) {
    const std::size_t end = std::min(text.find('\n', from), text.size());
    plain(text.substr(from, end - from), place(begin + from, begin + end), look);
    if (end < text.size()) line_break(place(begin + end, begin + end));
    from = end + 1;
  }
}

void InlineBuilder::bound(std::string_view text, const PlaceOf& place, const TextLook& look) {
  Template parsed = parse_template(text);
  for (TemplateFault& fault : parsed.faults) {
    context_.sink.report(fault.kind, place(fault.begin, fault.end), std::move(fault.args));
  }
  for (const TemplatePart& part : parsed.parts) {
    const auto span = [&] { return place(part.begin, part.end); };
    std::visit(
        overloaded{
            [&](const PlainPart& characters) { lines(characters.text, part.begin, place, look); },
            [&](const FigurePart& figure) { figure_value(figure, span(), look); },
            [&](const FreePart& free) {
              Source source;
              source.value = format::parse_vi_number(free.text);
              source.defined = span();
              sourced(free.text, std::move(source), span(), look);
            },
        },
        part.data);
  }
}

void InlineBuilder::bound(const input::Value* text, const TextLook& look) {
  if (!text) return;
  const TextPlaces places(*text);
  std::string_view characters = std::get<std::string>(text->data);
  while (characters.ends_with('\n')) characters.remove_suffix(1);
  bound(
      characters, [&](std::size_t a, std::size_t b) { return places.span(a, b); }, look);
}

document::Paragraph make_paragraph(document::Inlines content, const Style& style,
                                   document::StructId tag) {
  document::Paragraph paragraph;
  paragraph.content = std::move(content);
  paragraph.style = style.paragraph;
  paragraph.tag = tag;
  return paragraph;
}

document::Paragraph bound_paragraph(const input::Value* text, const Style& style,
                                    document::StructId tag, Context& context) {
  InlineBuilder builder(context);
  builder.bound(text, look_of(style, tag));
  return make_paragraph(builder.take(), style, tag);
}

}  // namespace hopbao::bind
