#include "pdf/metadata.hpp"

#include "pdf/syntax.hpp"

#include <algorithm>
#include <string_view>

namespace hopbao::pdf {

static void append_text_entry(std::string& keys, std::string_view key, std::string_view text) {
  if (text.empty()) return;
  keys += key;
  append_text_string(keys, text);
}

std::string info_keys(const document::Metadata& metadata, const std::string& producer) {
  std::string keys;
  append_text_entry(keys, "/Title", metadata.title);
  append_text_entry(keys, "/Author", metadata.author);
  append_text_entry(keys, "/Subject", metadata.subject);
  append_text_entry(keys, "/Keywords", metadata.keywords);
  append_text_entry(keys, "/Producer", producer);
  if (!metadata.date.empty()) {
    std::string day = metadata.date;
    std::erase(day, '-');
    append_text_entry(keys, "/CreationDate", "D:" + day);
  }
  return keys;
}

static std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      default:
        out += c;
    }
  }
  return out;
}

static void append_element(std::string& out, std::string_view name, std::string_view text) {
  if (text.empty()) return;
  out.append("<").append(name).append(">").append(escaped(text));
  out.append("</").append(name).append(">\n");
}

/// A text in the file's language, which is also the one to show where no language is asked for.
static void append_alternatives(std::string& out, std::string_view name, std::string_view text,
                                Lang lang) {
  if (text.empty()) return;
  const std::string value = escaped(text);
  out.append("<").append(name).append("><rdf:Alt><rdf:li xml:lang=\"x-default\">").append(value);
  out.append("</rdf:li><rdf:li xml:lang=\"").append(lang_key(lang)).append("\">").append(value);
  out.append("</rdf:li></rdf:Alt></").append(name).append(">\n");
}

static void append_list(std::string& out, std::string_view name, std::string_view kind,
                        std::string_view item) {
  if (item.empty()) return;
  out.append("<").append(name).append("><rdf:").append(kind).append("><rdf:li>");
  out.append(escaped(item)).append("</rdf:li></rdf:").append(kind).append("></");
  out.append(name).append(">\n");
}

std::string xmp_packet(const document::Metadata& metadata, Lang lang, const std::string& producer) {
  std::string out =
      "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
      "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
      "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
      "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"\n"
      " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n"
      "<dc:format>application/pdf</dc:format>\n";
  append_element(out, "dc:identifier", metadata.id);
  append_alternatives(out, "dc:title", metadata.title, lang);
  append_list(out, "dc:creator", "Seq", metadata.author);
  append_alternatives(out, "dc:description", metadata.subject, lang);
  append_list(out, "dc:language", "Bag", lang_key(lang));
  append_element(out, "pdf:Keywords", metadata.keywords);
  append_element(out, "pdf:Producer", producer);
  append_element(out, "xmp:CreateDate", metadata.date);
  out += "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>";
  return out;
}

}  // namespace hopbao::pdf
