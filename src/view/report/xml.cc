#include "view/report/xml.h"

#include "viva/text/safe.h"

namespace viva {
namespace {

constexpr std::string_view kNoncharacters = "\xEF\xBF";  // then BE or BF

bool is_noncharacter(std::string_view text) {
  return text.size() > 2 && text.starts_with(kNoncharacters) &&
         static_cast<unsigned char>(text[2]) >= 0xBE;
}

// How the character stands in XML; itself if nothing is returned.
std::string_view entity_of(char c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    default:
      return {};
  }
}

// Appends one line, which is safe.
void append_escaped(std::string& xml, std::string_view line) {
  while (!line.empty()) {
    const std::string_view entity = entity_of(line[0]);
    const bool refused = is_noncharacter(line);
    if (refused) {
      xml += "\uFFFD";
    } else if (entity.empty()) {
      xml += line[0];
    } else {
      xml += entity;
    }
    line.remove_prefix(refused ? 3 : 1);
  }
}

std::string escaped_lines(std::string_view text, std::string_view line_end) {
  std::string xml;
  while (true) {
    const std::size_t size = std::min(text.find('\n'), text.size());
    append_escaped(xml, make_safe(text.substr(0, size)).str());
    if (size == text.size()) return xml;
    xml += line_end;
    text.remove_prefix(size + 1);
  }
}

}  // namespace

std::string xml_text(std::string_view text) {
  return escaped_lines(text, "\n");
}

std::string xml_attribute(std::string_view text) {
  return escaped_lines(text, "&#10;");
}

}  // namespace viva
