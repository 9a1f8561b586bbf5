#include "format/markdown/key_entry.h"

#include <algorithm>

#include "format/markdown/cut.h"
#include "format/markdown/marks.h"
#include "viva/text/fold.h"

namespace viva::markdown {
namespace {

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

KeyEntry entry(std::string_view line, std::uint32_t number,
               std::string_view key) {
  const auto begin = static_cast<std::size_t>(key.data() - line.data());
  return {number, begin, begin + key.size()};
}

// "| 2 | B | why |"
std::vector<KeyEntry> row_of_table(std::string_view line) {
  std::string_view rest = skip_space(line.substr(1));
  std::string_view word = rest;
  if (word.starts_with('Q') || word.starts_with('q')) word.remove_prefix(1);
  const auto number = take_figures(word);
  word = skip_space(word);
  if (!number || !take(word, "|")) return {};
  const std::string_view key = trim(word.substr(0, word.find('|')));
  if (key.empty()) return {};
  return {entry(line, *number, key)};
}

// "1-B 2-C, 3: A"
std::vector<KeyEntry> run_of_keys(std::string_view line) {
  std::vector<KeyEntry> entries;
  std::string_view rest = skip_space(line);
  while (!rest.empty()) {
    const auto number = take_figures(rest);
    if (!number) return {};
    const std::string_view behind = skip_space(rest);
    rest = behind;
    if (take_end_mark(rest) == 0) take(rest, "-") || take(rest, "=");
    rest = skip_space(rest);
    std::size_t size = 0;
    while (size < rest.size() && is_capital(rest[size])) ++size;
    if (size == 0) return {};
    entries.push_back(entry(line, *number, rest.substr(0, size)));
    rest.remove_prefix(size);
    const std::size_t next = rest.find_first_not_of(" \t,;|");
    if (next == 0) return {};
    rest.remove_prefix(std::min(next, rest.size()));
  }
  return entries.size() > 1 ? entries : std::vector<KeyEntry>{};
}

}  // namespace

std::vector<KeyEntry> key_entries(std::string_view line) {
  if (line.starts_with('|')) return row_of_table(line);
  if (auto run = run_of_keys(line); !run.empty()) return run;
  std::string_view rest = line;
  if (take(rest, "- ") || take(rest, "* ") || take(rest, "+ ")) {
    rest = skip_space(rest);
  }
  const auto mark = question_mark(rest, true);
  if (!mark) return {};
  std::string_view key =
      trim(rest.substr(mark->content, mark->end - mark->content));
  if (const auto label = label_mark(key); label && !key.empty()) {
    if (label->field == Field::kAnswer) {
      key = key.substr(label->content, label->end - label->content);
    }
  }
  if (key.empty()) return {};
  return {entry(line, mark->number, key)};
}

}  // namespace viva::markdown
