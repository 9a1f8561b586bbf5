#include <algorithm>
#include <numeric>

#include "view/markdown/drawn.h"
#include "view/markdown/words.h"
#include "viva/text/width.h"

namespace viva::prose {
namespace {

constexpr int kLeastColumn = 4;

struct Column {
  int width = 1;
  int longest_word = 1;
  Align align = Align::kLeft;
};

using Columns = std::vector<Column>;

int longest_word(std::string_view text) {
  int longest = 0;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    longest = std::max(longest, display_width(text.substr(0, end)));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return longest;
}

// As wide as its widest cell.
Column natural_column(const Block& table, std::size_t place) {
  Column column;
  column.align = table.columns[place];
  for (const Row& row : table.rows) {
    for (const StyledLine& line : row[place]) {
      column.width = std::max(column.width, display_width(line.text()));
      column.longest_word =
          std::max(column.longest_word, longest_word(line.text()));
    }
  }
  return column;
}

int borders(const Columns& columns) {
  return 3 * static_cast<int>(columns.size()) + 1;
}

int total(const Columns& columns) {
  return std::accumulate(
      columns.begin(), columns.end(), 0,
      [](int sum, const Column& column) { return sum + column.width; });
}

// The one to take a column's cell from: the widest that breaks no word by it,
// else the widest.
Column& widest(Columns& columns) {
  const auto spare = [](const Column& column) {
    return column.width > std::max(column.longest_word, kLeastColumn)
               ? column.width
               : 0;
  };
  auto found = std::max_element(
      columns.begin(), columns.end(),
      [&](const Column& a, const Column& b) { return spare(a) < spare(b); });
  if (spare(*found) > 0) return *found;
  return *std::max_element(
      columns.begin(), columns.end(),
      [](const Column& a, const Column& b) { return a.width < b.width; });
}

// Whether the columns could be made to fit.
bool shrink(Columns& columns, int width) {
  const int least =
      std::accumulate(columns.begin(), columns.end(), borders(columns),
                      [](int sum, const Column& column) {
                        return sum + std::min(column.width, kLeastColumn);
                      });
  if (columns.empty() || least > width) return false;
  int more = total(columns) + borders(columns) - width;
  for (; more > 0; --more) --widest(columns).width;
  return true;
}

// "├───┼───┤", by its first, middle and last sign.
StyledLine rule(const Columns& columns, std::string_view first,
                std::string_view middle, std::string_view last) {
  std::string line(first);
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (i > 0) line += middle;
    for (int column = 0; column < columns[i].width + 2; ++column) line += "─";
  }
  line += last;
  return StyledLine(line, Style::kFrame);
}

int free_in_front(const Column& column, const StyledLine& line) {
  const int room = column.width - display_width(line.text());
  switch (column.align) {
    case Align::kLeft:
      return 0;
    case Align::kCenter:
      return std::max(room / 2, 0);
    case Align::kRight:
      return std::max(room, 0);
  }
  return 0;
}

// One line of a row; cells that have ended are empty.
StyledLine grid_line(const Columns& columns, const Row& cells,
                     std::size_t number) {
  StyledLine line("│ ", Style::kFrame);
  int column = 2;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (number < cells[i].size()) {
      const StyledLine& part = cells[i][number];
      const int room = free_in_front(columns[i], part);
      line.append(std::string(static_cast<std::size_t>(room), ' '));
      line.append(part);
    }
    column += columns[i].width;
    line.move_to(column).append(i + 1 < columns.size() ? " │ " : " │",
                                Style::kFrame);
    column += 3;
  }
  return line;
}

Lines grid_row(const Columns& columns, const Row& row) {
  Row cells;
  std::size_t height = 1;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    Lines cell;
    for (const StyledLine& line : row[i]) {
      for (StyledLine& part : wrap(line, columns[i].width)) {
        cell.push_back(std::move(part));
      }
    }
    height = std::max(height, cell.size());
    cells.push_back(std::move(cell));
  }
  Lines lines;
  for (std::size_t number = 0; number < height; ++number) {
    lines.push_back(grid_line(columns, cells, number));
  }
  return lines;
}

// "Header: cell" on a line of its own, an empty line between rows.
Lines cell_lines(const Block& table, int width) {
  Lines lines;
  for (std::size_t number = 0; number < table.rows.size(); ++number) {
    if (number == 0 && table.rows.size() > 1) continue;
    if (number > 1) lines.emplace_back();
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      StyledLine line = one_line(table.rows[0][i]);
      if (number > 0) {
        if (!line.text().empty()) line.append(": ");
        line.append(one_line(table.rows[number][i]));
      }
      for (StyledLine& part : wrap(line, width, 2)) {
        lines.push_back(std::move(part));
      }
    }
  }
  return lines;
}

}  // namespace

Lines drawn_table(const Block& table, int width) {
  Columns columns;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    columns.push_back(natural_column(table, i));
  }
  if (!shrink(columns, width)) return cell_lines(table, width);
  std::vector<Lines> rows;
  bool tall = false;
  for (const Row& row : table.rows) {
    rows.push_back(grid_row(columns, row));
    tall = tall || (rows.size() > 1 && rows.back().size() > 1);
  }
  Lines lines{rule(columns, "┌", "┬", "┐")};
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (i == 1 || (i > 1 && tall)) {
      lines.push_back(rule(columns, "├", "┼", "┤"));
    }
    std::move(rows[i].begin(), rows[i].end(), std::back_inserter(lines));
  }
  lines.push_back(rule(columns, "└", "┴", "┘"));
  return lines;
}

}  // namespace viva::prose
