#pragma once

#include <string_view>

#include "viva/data/node.h"

namespace viva {

// How a text is written in YAML.
enum class ScalarStyle {
  kPlain,
  kSingle,   // 'no escapes, so that \frac stays as it is'
  kDouble,   // "with \n"
  kEscaped,  // "with an escape for all that is not ASCII"
  kBlock,    // |- and the lines below
};

// Where the text is to stand: a block needs lines of its own that are indented.
enum class ScalarPlace { kInLine, kIndented };

// The style that is the easiest to read of those that read back as the same
// text. `node` is a text.
ScalarStyle style_of(const Node& node, ScalarPlace place);

}  // namespace viva
