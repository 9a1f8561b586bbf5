#include "view/markdown/layout.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include "view/markdown/drawn.h"
#include "view/markdown/words.h"
#include "viva/text/width.h"

namespace viva::prose {
namespace {

std::string spaces(int count) {
  std::string row;
  row.assign(static_cast<std::size_t>(count), ' ');
  return row;
}

void move_lines(Lines& to, Lines lines) {
  std::move(lines.begin(), lines.end(), std::back_inserter(to));
}

// So many columns of them, if that leaves room for text.
int room_for(int indent, Width width) {
  return !width || *width - indent >= kLeastText ? indent : 0;
}

Width narrowed(Width width, int columns) {
  return width ? Width(*width - columns) : width;
}

StyledLine behind(const StyledLine& front, const StyledLine& line) {
  StyledLine whole = front;
  return whole.append(line);
}

void append_indented(Lines& to, const Lines& lines, int indent) {
  const StyledLine margin(spaces(indent));
  for (const StyledLine& line : lines) {
    to.push_back(line.text().empty() ? line : behind(margin, line));
  }
}

StyledLine without_last_space(const StyledLine& line) {
  const std::size_t size = line.text().size();
  return line.part(0, line.text().ends_with(' ') ? size - 1 : size);
}

bool is_list(const Block& block) {
  return block.kind == Block::Kind::kBullets ||
         block.kind == Block::Kind::kNumbered;
}

Lines quote_lines(const Block& quote, Width width) {
  if (!width) return told_quote(lay_out(quote.blocks, width));
  const StyledLine bar("│ ", Style::kFrame);
  const int columns = room_for(2, width);
  Lines lines;
  for (const StyledLine& line :
       lay_out(quote.blocks, narrowed(width, columns))) {
    lines.push_back(columns == 0 ? line : behind(bar, line));
  }
  if (lines.empty()) lines.push_back(without_last_space(bar));
  return lines;
}

// Numbers end in the same column.
std::string item_mark(const Block& list, std::size_t place, Width width) {
  if (list.kind == Block::Kind::kBullets) return width ? "• " : "- ";
  const auto number = [&](std::size_t at) {
    return std::to_string(list.first + static_cast<long long>(at));
  };
  const std::size_t size = width ? number(list.blocks.size() - 1).size() : 0;
  std::string mark = number(place);
  if (mark.size() < size) mark.insert(0, size - mark.size(), ' ');
  return mark + list.delimiter + " ";
}

Lines list_lines(const Block& list, Width width) {
  Lines lines;
  for (std::size_t i = 0; i < list.blocks.size(); ++i) {
    const Block& item = list.blocks[i];
    if (item.gap) lines.emplace_back();
    const StyledLine mark(item_mark(list, i, width));
    move_lines(lines, lay_out_behind(mark, display_width(mark.text()),
                                     item.blocks, width));
  }
  return lines;
}

Lines rule_lines(Width width) {
  if (!width) return {StyledLine("---")};
  std::string line;
  for (int i = 0; i < *width; ++i) line += "─";
  return {StyledLine(line, Style::kFrame)};
}

Lines text_lines(const Block& text, Width width) {
  Lines lines;
  for (const StyledLine& line : text.text) {
    move_lines(lines, wrap(line, width));
  }
  return lines;
}

Lines block_lines(const Block& block, Width width) {
  switch (block.kind) {
    case Block::Kind::kText:
      return text_lines(block, width);
    case Block::Kind::kCode:
      return width ? drawn_code(block, *width) : told_code(block);
    case Block::Kind::kRule:
      return rule_lines(width);
    case Block::Kind::kQuote:
      return quote_lines(block, width);
    case Block::Kind::kBullets:
    case Block::Kind::kNumbered:
      return list_lines(block, width);
    case Block::Kind::kItem:
      return lay_out(block.blocks, width);
    case Block::Kind::kTable:
      return width ? drawn_table(block, *width) : told_table(block);
  }
  return {};
}

// A text's first line stands behind the mark.
Lines text_behind(const StyledLine& mark, int indent, const Lines& text,
                  Width width) {
  Lines lines;
  const StyledLine margin(spaces(indent));
  for (const StyledLine& line : text) {
    const StyledLine& front = lines.empty() ? mark : margin;
    move_lines(lines, wrap(behind(front, line), width, indent));
  }
  return lines;
}

// Whether the first line of the block may stand behind the mark.
bool joins(const Block& block, const StyledLine& mark, int indent,
           Width width) {
  if (is_list(block)) {
    return width && display_width(mark.text()) == indent &&
           room_for(indent, width) == indent;
  }
  return !width;
}

}  // namespace

Lines lay_out(const Blocks& blocks, Width width) {
  Lines lines;
  for (const Block& block : blocks) {
    if (block.gap) lines.emplace_back();
    move_lines(lines, block_lines(block, width));
  }
  return lines;
}

Lines lay_out_behind(const StyledLine& mark, int indent, const Blocks& blocks,
                     Width width) {
  if (blocks.empty()) return wrap(without_last_space(mark), width);
  const int margin = room_for(indent, width);
  const Width inner = narrowed(width, margin);
  const Block& first = blocks.front();
  Lines lines;
  if (first.kind == Block::Kind::kText) {
    lines = text_behind(mark, indent, first.text, width);
  } else {
    Lines own = block_lines(first, inner);
    if (joins(first, mark, indent, width) && !own.empty()) {
      lines.push_back(behind(mark, own.front()));
      own.erase(own.begin());
    } else if (!mark.text().empty()) {
      lines = wrap(without_last_space(mark), width);
    }
    append_indented(lines, own, margin);
  }
  for (std::size_t i = 1; i < blocks.size(); ++i) {
    if (blocks[i].gap) lines.emplace_back();
    append_indented(lines, block_lines(blocks[i], inner), margin);
  }
  return lines;
}

}  // namespace viva::prose
