#pragma once

#include <string>
#include <vector>

#include "viva/text/styled.h"

namespace viva::prose {

// How a column of a table stands in its cells.
enum class Align { kLeft, kCenter, kRight };

// A cell's or paragraph's lines: they end where the author broke them.
using Row = std::vector<Lines>;

// A piece of a field as Markdown means it: a tree without Markdown's marks.
struct Block {
  enum class Kind {
    kText,  // a paragraph, a heading, lines of HTML
    kCode,
    kRule,  // a thematic break
    kQuote,
    kBullets,   // holds items alone
    kNumbered,  // the same
    kItem,
    kTable
  };

  Kind kind = Kind::kText;
  bool gap = false;  // an empty line stands above it
  Lines text;        // of a text

  std::vector<std::string> code;  // lines
  std::string info;               // what stands behind the fence: "python"

  std::vector<Block> blocks;  // of a quote, a list or an item
  int first = 1;              // the number of a list's first item
  char delimiter = '.';       // what stands behind the numbers

  std::vector<Align> columns;
  std::vector<Row> rows;  // the header first; all are as long as `columns`
};

using Blocks = std::vector<Block>;

// How a text is to be shown: drawn on a page that has a width, or linear, words
// before marks, for whom or what reads line by line.
enum class Form { kDrawn, kLinear };

}  // namespace viva::prose
