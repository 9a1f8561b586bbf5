#include "view/markdown/words.h"

#include <fmt/core.h>

#include <iterator>
#include <utility>

namespace viva::prose {
namespace {

// Lines between a word and "End of ...", or one behind the word.
Lines told(std::string_view word, Lines content, std::string_view end) {
  StyledLine label(word, Style::kFaint);
  if (content.size() == 1) {
    return {label.append(" ").append(content.front())};
  }
  Lines lines{label};
  std::move(content.begin(), content.end(), std::back_inserter(lines));
  lines.emplace_back(end, Style::kFaint);
  return lines;
}

void end_sentence(StyledLine& line) {
  const std::string& text = line.text();
  if (!text.ends_with('.') && !text.ends_with('!') && !text.ends_with('?')) {
    line.append(".");
  }
}

StyledLine told_header(const Block& table) {
  const std::size_t count = table.columns.size();
  StyledLine line(
      fmt::format("Table with {} column{}", count, count == 1 ? "" : "s"));
  bool first = true;
  for (const Lines& cell : table.rows.front()) {
    const StyledLine name = one_line(cell);
    if (name.text().empty()) continue;
    line.append(std::exchange(first, false) ? ": " : ", ").append(name);
  }
  end_sentence(line);
  return line;
}

StyledLine told_row(const Block& table, std::size_t number) {
  StyledLine line(fmt::format("Row {}:", number));
  bool first = true;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const StyledLine cell = one_line(table.rows[number][i]);
    if (cell.text().empty()) continue;
    line.append(std::exchange(first, false) ? " " : "; ");
    const StyledLine name = one_line(table.rows.front()[i]);
    if (!name.text().empty()) line.append(name).append(" ");
    line.append(cell);
  }
  if (first) line.append(" empty");
  end_sentence(line);
  return line;
}

}  // namespace

Lines told_code(const Block& code) {
  Lines lines;
  for (const std::string& line : code.code) {
    lines.emplace_back(line, Style::kCode);
  }
  const std::string word =
      code.info.empty() ? "Code:" : "Code (" + code.info + "):";
  return told(word, std::move(lines), "End of code.");
}

Lines told_table(const Block& table) {
  if (table.rows.empty()) return {};
  Lines lines{told_header(table)};
  for (std::size_t i = 1; i < table.rows.size(); ++i) {
    lines.push_back(told_row(table, i));
  }
  return lines;
}

Lines told_quote(Lines quoted) {
  return told("Quote:", std::move(quoted), "End of quote.");
}

StyledLine one_line(const Lines& lines) {
  StyledLine all;
  for (const StyledLine& line : lines) {
    if (!all.text().empty()) all.append(" ");
    all.append(line);
  }
  return all;
}

}  // namespace viva::prose
