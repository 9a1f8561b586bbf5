#pragma once

#include <cstddef>
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
  // The shortest text that reads back as the same number; a value that is not
  // finite has no such text and gives null.
  static Node decimal(double value);
  static Node list();
  static Node map();

  // Appends to a map. Returns the map.
  Node& add(std::string_view key, Node value);

  // The value under a key of a map (the first, if the key is repeated), or
  // null if there is none. Looks at one key after the other.
  const Node* find(std::string_view key) const;

  // The text as a whole number, if it is one.
  std::optional<std::int64_t> whole() const;

  bool is_text() const { return kind == Kind::kPlain || kind == Kind::kString; }

  Kind kind = Kind::kNull;
  std::string text;
  std::vector<Node> keys;   // of a map, each with its span
  std::vector<Node> items;  // of a list; of a map, in the order of `keys`

  // JSON: from the first byte to behind the last. YAML: the same for a text on
  // one line; a text of several lines ends with its first, and lists and maps
  // only have a begin. A value that is left out stands behind what is before.
  Span span;

  // Reading stopped inside: of a list or map the rest is missing, and a null
  // stands for a value that was never reached.
  bool cut = false;
};

// What kinds of faults there are.
inline constexpr std::string_view kDataSyntax = "data-syntax";
inline constexpr std::string_view kUnclosedQuote = "unclosed-quote";
inline constexpr std::string_view kRepeatedKey = "repeated-key";
inline constexpr std::string_view kYamlFeature = "yaml-feature";
inline constexpr std::string_view kNestedTooDeep = "nested-too-deep";

// What is wrong with a document, in words for the people who write question
// banks, and where.
struct DataFault {
  std::string_view name;  // one of the above
  std::string message;
  Span span;
};

// What could be read of a document, and its faults in the order in which they
// were found. Reading goes on behind a repeated key (both stay in the tree), an
// anchor or tag (the value is kept) and an alias (a null stands for it). It
// stops at any other fault: `cut` then says that there may be more than the
// tree holds, and the lists and maps that were open there are marked as well.
struct DataResult {
  Node root;
  std::vector<DataFault> faults;
  bool cut = false;
};

inline constexpr int kMaxDepth = 32;
inline constexpr std::size_t kMaxNodes = 5'000'000;

// One JSON value and nothing else but a byte-order mark in front. Spans count
// from the begin of the source or the text.
DataResult read_json(const Source& source);
DataResult read_json(std::string_view text);

// One YAML document of lists, maps and scalars, in block or flow style; an
// empty one is null. Anchors, aliases, tags, a second document, repeated keys,
// unclosed quotes, control characters and nesting deeper than kMaxDepth are
// faults. `<<` is a key like any other. Bytes that are not UTF-8 are kept, but
// keys that differ in nothing else are repeated keys.
DataResult read_yaml(const Source& source);

// Only `part` of the source, as the front matter of a Markdown file. Spans
// count from the begin of the source.
DataResult read_yaml(const Source& source, Span part);

// On one line, or indented by two spaces. Text that is not UTF-8 gets U+FFFD;
// control and bidi characters are escaped, so that the result can be shown.
std::string write_json(const Node& node);
std::string write_json_pretty(const Node& node);

// Block style, indented by two spaces, ending with a line end: read_yaml()
// gives the same tree, but that a plain text may come back as a quoted one or
// the other way round. Text that another reader could take for a number, a
// boolean, a date or null is quoted; a text of several lines is a literal block
// where that keeps every byte. Control, bidi and other hidden characters are
// escaped; text that is not UTF-8 and noncharacters (U+FFFE) get U+FFFD, which
// must not be all that tells two keys apart.
std::string write_yaml(const Node& node);

}  // namespace viva
