#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "viva/text/source.h"

namespace viva {

// A YAML or JSON value with the place where it stands. Plain values (YAML
// without quotes; JSON's numbers, true and false) keep the text that stands
// there: what it means is for the reader of the field to say.
struct Node {
  enum class Kind { kNull, kPlain, kString, kList, kMap };

  static Node string(std::string_view text);
  static Node number(std::int64_t value);
  static Node boolean(bool value);
  static Node list();
  static Node map();

  // Appends to a map. Returns the map.
  Node& add(std::string_view key, Node value);

  // The value under a key of a map, or null if there is none.
  const Node* find(std::string_view key) const;

  // The text as a whole number, if it is one.
  std::optional<std::int64_t> whole() const;

  bool is_text() const { return kind == Kind::kPlain || kind == Kind::kString; }

  Kind kind = Kind::kNull;
  std::string text;
  std::vector<Node> keys;   // of a map, each with its span
  std::vector<Node> items;  // of a list; of a map, in the order of `keys`
  Span span;
};

// Why a document could not be read, and where.
struct DataFault {
  std::string message;
  std::uint32_t offset = 0;
};

// Either a tree or a fault.
struct DataResult {
  Node root;
  std::optional<DataFault> fault;
};

inline constexpr int kMaxDepth = 32;

// One JSON value and nothing else. Spans are not known and left empty.
DataResult read_json(std::string_view text);

// One YAML document of lists, maps and scalars, in block or flow style.
// Anchors, aliases, tags, a second document, a repeated key, an unclosed quote
// and nesting deeper than kMaxDepth are faults.
DataResult read_yaml(const Source& source);

// On one line, or indented by two spaces. Text that is not UTF-8 gets U+FFFD;
// control and bidi characters are escaped, so that the result can be shown.
std::string write_json(const Node& node);
std::string write_json_pretty(const Node& node);

}  // namespace viva
