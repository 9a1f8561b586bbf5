#include "data/yaml_scalar.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>

#include "data/byte_order_mark.h"
#include "viva/text/safe.h"

namespace viva {
namespace {

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

bool has_blank_at_end(std::string_view text) {
  return text.ends_with(' ') || text.ends_with('\t');
}

bool has_blank_at_begin(std::string_view text) {
  return text.starts_with(' ') || text.starts_with('\t');
}

// Whether a terminal or a person could take it for something else.
bool is_hidden(std::string_view text) {
  std::string shown;
  std::copy_if(text.begin(), text.end(), std::back_inserter(shown),
               [](char c) { return c != '\n' && c != '\t'; });
  return make_safe(shown).str() != shown || contains(shown, kByteOrderMark);
}

// Whether a YAML reader, be it an old one, could take the text for null, a
// boolean or an instruction. `<<` merges maps and `=` is a default.
bool is_special_word(std::string_view text) {
  constexpr std::array<std::string_view, 17> kWords = {
      "",     "~",     "null", "y",     "n",     "yes",  "no", "on", "off",
      "true", "false", ".inf", "+.inf", "-.inf", ".nan", "<<", "="};
  std::string lower(text);
  std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) {
    return 'A' <= c && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  return std::find(kWords.begin(), kWords.end(), lower) != kWords.end();
}

// The same for numbers of all bases, times and dates; some texts that are none
// of these look alike and do not mind quotes.
bool looks_like_number(std::string_view text) {
  return contains("0123456789+-.", text.substr(0, 1)) &&
         text.find_first_not_of("0123456789abcdefABCDEFoOxXtTzZ_,.:+- ") ==
             text.npos;
}

// Whether the text can stand without quotes and stay a text of one line.
bool fits_plain(std::string_view text) {
  constexpr std::string_view kIndicators = ",[]{}#&*!|>'\"%@`";
  if (text.empty() || contains(text, "\n") || contains(text, "\t")) {
    return false;
  }
  const bool marked = contains("-?:", text.substr(0, 1)) &&
                      (text.size() == 1 || text[1] == ' ');
  if (marked || contains(kIndicators, text.substr(0, 1))) return false;
  if (text.starts_with("---") || text.starts_with("...")) return false;
  return !has_blank_at_begin(text) && !has_blank_at_end(text) &&
         !text.ends_with(':') && !contains(text, ": ") && !contains(text, " #");
}

// Whether a literal block gives back each byte: blanks at the begin would be
// taken for indentation, and those at the end of a line get lost in editors.
bool fits_block(std::string_view text) {
  if (text.ends_with('\n')) text.remove_suffix(1);
  return contains(text, "\n") && !has_blank_at_begin(text) &&
         !text.starts_with('\n') && !text.ends_with('\n') &&
         !has_blank_at_end(text) && !contains(text, " \n") &&
         !contains(text, "\t\n");
}

bool fits_single(std::string_view text) {
  return (contains(text, "\\") || contains(text, "\"")) &&
         !contains(text, "\n") && !contains(text, "\t") &&
         !has_blank_at_begin(text) && !has_blank_at_end(text);
}

bool may_be_plain(const Node& node) {
  if (!fits_plain(node.text)) return false;
  if (node.kind == Node::Kind::kPlain) {
    return !is_special_word(node.text) || node.text == "true" ||
           node.text == "false";
  }
  return !is_special_word(node.text) && !looks_like_number(node.text);
}

}  // namespace

ScalarStyle style_of(const Node& node, ScalarPlace place) {
  if (is_hidden(node.text)) return ScalarStyle::kEscaped;
  if (may_be_plain(node)) return ScalarStyle::kPlain;
  if (place == ScalarPlace::kIndented && fits_block(node.text)) {
    return ScalarStyle::kBlock;
  }
  return fits_single(node.text) ? ScalarStyle::kSingle : ScalarStyle::kDouble;
}

}  // namespace viva
