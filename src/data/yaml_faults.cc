#include "data/yaml_faults.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>

#include "viva/data/node.h"

namespace viva {
namespace {

struct Row {
  std::string_view theirs;  // how the message begins
  std::string_view name;
  std::string_view ours;
};

constexpr std::string_view kQuoteAlias =
    "a text that begins with '*' must stand in quotes; references ('*name') "
    "are not read";
constexpr std::string_view kQuoteAnchor =
    "a text that begins with '&' must stand in quotes; names for values "
    "('&name') are not read";
constexpr std::string_view kQuoteTag =
    "a text that begins with '!' must stand in quotes; types ('!name') are "
    "not read";
constexpr std::string_view kQuoteOpen =
    "a quote that begins before this is never closed";
constexpr std::string_view kEscape =
    "this escape is not known in double quotes; write a backslash as '\\\\', "
    "or put the text in single quotes";
constexpr std::string_view kBlock =
    "only a line end may stand behind the '|' or '>' that begins a text of "
    "several lines; put a text that begins so in quotes";
constexpr std::string_view kTab = "indent by spaces and not by tabs";

constexpr std::array<Row, 28> kRows = {{
    {"illegal map value", kDataSyntax,
     "a ':' does not fit here; put a text that holds ': ' in quotes, or let "
     "the keys of a map begin in the same column"},
    {"illegal map key", kDataSyntax,
     "a '?' does not fit here; put a text that begins with '? ' in quotes"},
    {"illegal block entry", kDataSyntax,
     "a '- ' does not fit here; each item of a list begins a line of its own, "
     "all in the same column"},
    {"illegal flow end", kDataSyntax,
     "this bracket closes none; put a text with brackets in quotes"},
    {"end of map not found", kDataSyntax,
     "this does not fit behind what is before it; check the quotes, and that "
     "the keys of a map begin in the same column"},
    {"end of sequence not found", kDataSyntax,
     "this does not fit behind what is before it; check the quotes, and that "
     "the items of a list begin with '- ' in the same column"},
    {"end of sequence flow not found", kDataSyntax,
     "a ',' or a ']' is missing before this"},
    {"end of map flow not found", kDataSyntax,
     "a ',' or a '}' is missing before this"},
    {"illegal document indicator in scalar", kUnclosedQuote, kQuoteOpen},
    {"illegal EOF in scalar", kUnclosedQuote, kQuoteOpen},
    {"unknown escape character", kDataSyntax, kEscape},
    {"bad character found while scanning hex", kDataSyntax, kEscape},
    {"invalid unicode", kDataSyntax,
     "the digits of this escape name no character"},
    {"unknown token", kDataSyntax,
     "a text that begins with this character must stand in quotes"},
    {"illegal tab", kDataSyntax, kTab},
    {"unexpected character in block scalar", kDataSyntax, kBlock},
    {"cannot set zero indentation", kDataSyntax, kBlock},
    {"the referenced anchor", kYamlFeature, kQuoteAlias},
    {"alias", kYamlFeature, kQuoteAlias},
    {"illegal character found while scanning alias", kYamlFeature, kQuoteAlias},
    {"anchor", kYamlFeature, kQuoteAnchor},
    {"illegal character found while scanning anchor", kYamlFeature,
     kQuoteAnchor},
    {"cannot assign multiple anchors", kYamlFeature, kQuoteAnchor},
    {"cannot assign multiple tags", kYamlFeature, kQuoteTag},
    {"tag handle", kYamlFeature, kQuoteTag},
    {"illegal character found while scanning tag", kYamlFeature, kQuoteTag},
    {"end of verbatim tag", kYamlFeature, kQuoteTag},
    {"bad file", kNestedTooDeep, "nested too deep"},
}};

}  // namespace

YamlRefusal explain_refusal(std::string_view theirs) {
  const auto* row = std::find_if(
      kRows.begin(), kRows.end(),
      [theirs](const Row& each) { return theirs.starts_with(each.theirs); });
  if (row != kRows.end()) return {row->name, std::string(row->ours)};
  return {kDataSyntax, fmt::format("this is not YAML as it can be read here; a "
                                   "text with special characters must stand "
                                   "in quotes ({})",
                                   theirs)};
}

std::string_view tab_message() { return kTab; }

}  // namespace viva
