#include "format/markdown/key_entry.h"

#include <algorithm>
#include <string>

#include "format/markdown/cut.h"
#include "format/markdown/marks.h"
#include "viva/text/fold.h"

namespace viva::markdown {
namespace {

constexpr std::size_t kLongestListName = 48;  // bytes of what begins a list
constexpr int kMostLinesBelow = 8;            // that are looked at for keys

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

bool is_latin_letter(char c) { return is_capital(c) || (c >= 'a' && c <= 'z'); }

// The letters of a key at the front: capitals, or one small one.
std::size_t count_key_letters(std::string_view text) {
  std::size_t size = 0;
  while (size < text.size() && is_capital(text[size])) ++size;
  if (size == 0 && !text.empty() && is_latin_letter(text[0])) size = 1;
  return size < text.size() && is_latin_letter(text[size]) ? 0 : size;
}

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
    const bool bracket = take(rest, "(");
    const std::size_t size = count_key_letters(rest);
    if (size == 0) return {};
    entries.push_back(entry(line, *number, rest.substr(0, size)));
    rest.remove_prefix(size);
    if (bracket) take(rest, ")");
    const std::size_t next = rest.find_first_not_of(" \t,;|");
    if (next == 0) return {};
    rest.remove_prefix(std::min(next, rest.size()));
  }
  return entries.size() > 1 ? entries : std::vector<KeyEntry>{};
}

// Whether two lettered entries stand below, or as many as there are lines. A
// table has a head above its rows.
bool entries_follow(std::string_view bytes, std::size_t at) {
  std::size_t found = 0;
  for (int i = 0; i < kMostLinesBelow && at < bytes.size() && found < 2; ++i) {
    const std::size_t end = std::min(bytes.find('\n', at + 1), bytes.size());
    const std::string_view line = trim(bytes.substr(at, end - at));
    at = end;
    if (line.empty() || tags_of(line).any) continue;
    if (has_lettered_entries(line)) {
      found += key_entries(line).size();
    } else if (!line.starts_with('|')) {
      break;
    }
  }
  return found > 1 || (found == 1 && at == bytes.size());
}

// "Show answers" in a caption that can be unfolded.
bool is_caption_of_list(std::string_view line) {
  const Tags tags = tags_of(line);
  if (!tags.summary) return false;
  const std::string text = fold(line);
  return text.find("answers") != text.npos ||
         text.find("answer key") != text.npos ||
         text.find("solutions") != text.npos;
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

bool has_lettered_entries(std::string_view line) {
  const std::vector<KeyEntry> entries = key_entries(line);
  const auto is_lettered = [&](const KeyEntry& one) {
    std::string_view key = line.substr(one.begin, one.end - one.begin);
    take(key, emphasis_of(key).begin);
    const std::size_t size = count_key_letters(key);
    if (size == 0) return false;
    key.remove_prefix(size);
    return key.empty() ||
           std::string_view("*_).,:;&-").find(key.front()) != key.npos ||
           key.starts_with(" -") || key.starts_with(" (") ||
           key.starts_with(" \u2014") || key.starts_with(" \u2013");
  };
  return !entries.empty() &&
         std::all_of(entries.begin(), entries.end(), is_lettered);
}

std::optional<std::size_t> find_listed_keys(std::string_view bytes,
                                            const Line& line) {
  if (line.kind != LineKind::kText && line.kind != LineKind::kLabel) {
    return std::nullopt;
  }
  const std::string_view text = bytes.substr(line.text, line.end - line.text);
  if (text.size() <= kLongestListName &&
      (is_key_list(text) || is_caption_of_list(text))) {
    return entries_follow(bytes, line.end) ? std::optional(text.size())
                                           : std::nullopt;
  }
  const std::size_t colon = text.find(':');
  if (colon == text.npos || !is_key_list(text.substr(0, colon))) {
    return std::nullopt;
  }
  const std::size_t keys = text.find_first_not_of(":* _\t", colon);
  if (keys == text.npos || run_of_keys(text.substr(keys)).empty()) {
    return std::nullopt;
  }
  return keys;
}

}  // namespace viva::markdown
