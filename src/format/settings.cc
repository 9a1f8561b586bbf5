#include "format/settings.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "format/in_quotes.h"
#include "format/values.h"
#include "viva/text/fold.h"
#include "viva/text/number.h"

namespace viva {
namespace {

void bad_value(const Node& value, std::string message,
               const TreeContext& context) {
  context.report.add("bad-value", value.span, std::move(message));
}

template <Text Settings::*member>
void read_line_of(const Node& value, std::string_view key, Settings& to,
                  const TreeContext& context) {
  to.*member = read_line(value, key, context);
}

template <Text Settings::*member>
void write_line_of(const Settings& from, std::string_view key, Node& map) {
  const Text& text = from.*member;
  if (!text.empty()) map.add(key, Node::string(text.view));
}

void read_pass_mark(const Node& value, std::string_view key, Settings& to,
                    const TreeContext& context) {
  const Text text = read_line(value, key, context);
  if (text.empty()) return;
  to.pass_mark = read_percent(text.view);
  if (to.pass_mark) return;
  bad_value(value,
            fmt::format("the pass mark {} is not a percentage from 0 to 100",
                        in_quotes(text.view)),
            context);
}

void write_pass_mark(const Settings& from, std::string_view key, Node& map) {
  if (from.pass_mark) map.add(key, Node::decimal(*from.pass_mark));
}

void read_time_limit(const Node& value, std::string_view key, Settings& to,
                     const TreeContext& context) {
  const Text text = read_line(value, key, context);
  if (text.empty()) return;
  to.time_limit = read_minutes(text.view);
  if (to.time_limit) return;
  bad_value(value,
            fmt::format("the time limit {} cannot be read; write minutes, such "
                        "as 45, or '1 h 30 min'",
                        in_quotes(text.view)),
            context);
}

void write_time_limit(const Settings& from, std::string_view key, Node& map) {
  if (from.time_limit) map.add(key, Node::number(*from.time_limit));
}

// What is written for a value of a setting that has a few.
template <typename Value>
struct SettingWord {
  std::string_view word;
  Value value;
};

constexpr std::array<SettingWord<Shuffle>, 2> kShuffleWords = {{
    {"choices", Shuffle::kChoices},
    {"none", Shuffle::kNone},
}};
constexpr std::array<SettingWord<Clock>, 2> kClockWords = {{
    {"runs", Clock::kRuns},
    {"pauses", Clock::kPauses},
}};
constexpr std::array<SettingWord<Grading>, 3> kGradingWords = {{
    {"right-minus-wrong", Grading::kRightMinusWrong},
    {"exact", Grading::kExact},
    {"judged", Grading::kJudged},
}};

// "'a', 'b' or 'c'"
template <typename Words>
std::string alternatives(const Words& words) {
  std::string list;
  for (const auto& row : words) {
    if (&row != &words.front()) list += &row == &words.back() ? " or " : ", ";
    list += in_quotes(row.word);
  }
  return list;
}

template <auto member, const auto& words>
void read_word(const Node& value, std::string_view key, Settings& to,
               const TreeContext& context) {
  const Text text = read_line(value, key, context);
  if (text.empty()) return;
  const auto* row = std::find_if(
      words.begin(), words.end(),
      [&](const auto& known) { return known.word == fold(text.view); });
  if (row != words.end()) {
    to.*member = row->value;
    return;
  }
  bad_value(value,
            fmt::format("'{}' is {}, not {}", key, alternatives(words),
                        in_quotes(text.view)),
            context);
}

template <auto member, const auto& words>
void write_word(const Settings& from, std::string_view key, Node& map) {
  for (const auto& row : words) {
    if (from.*member == row.value) map.add(key, Node::string(row.word));
  }
}

// Under this key stands the severity where a rule has options too.
constexpr std::string_view kSeverityKey = "severity";

bool is_rule_value(std::string_view word) {
  constexpr std::array<std::string_view, 5> kValues = {"off", "on", "note",
                                                       "warning", "error"};
  return std::find(kValues.begin(), kValues.end(), word) != kValues.end();
}

void read_severity(const Node& value, const Text& rule,
                   std::vector<RuleSetting>& rows, const TreeContext& context) {
  const Text word = read_line(value, rule.view, context);
  if (is_rule_value(word.view)) {
    rows.push_back({rule, {}, word});
  } else if (!word.empty()) {
    bad_value(value,
              fmt::format("a rule is 'off', 'on', a 'note', a 'warning' or an "
                          "'error', not {}",
                          in_quotes(word.view)),
              context);
  }
}

// "{severity: note, words: 5}"
void read_options(const Node& map, const Text& rule,
                  std::vector<RuleSetting>& rows, const TreeContext& context) {
  for (std::size_t i = 0; i < map.keys.size(); ++i) {
    const Text option = read_line(map.keys[i], "an option", context);
    if (option.view == kSeverityKey) {
      read_severity(map.items[i], rule, rows, context);
      continue;
    }
    const Text value = read_line(map.items[i], option.view, context);
    if (!value.empty()) rows.push_back({rule, option, value});
  }
}

void read_check(const Node& value, std::string_view /*key*/, Settings& to,
                const TreeContext& context) {
  if (value.kind == Node::Kind::kNull) return;
  if (value.kind != Node::Kind::kMap) {
    context.report.add("wrong-type", value.span,
                       "'check' is written as 'rule-name: off', a line each");
    return;
  }
  std::vector<RuleSetting> rows;
  for (std::size_t i = 0; i < value.keys.size(); ++i) {
    const Text rule = read_line(value.keys[i], "a rule", context);
    const Node& item = value.items[i];
    item.kind == Node::Kind::kMap ? read_options(item, rule, rows, context)
                                  : read_severity(item, rule, rows, context);
  }
  to.check = context.arena.copy(std::span<const RuleSetting>(rows));
}

// A number without quotes where that says the same.
Node word_or_number(std::string_view value) {
  const std::optional<double> number = read_number(value);
  return number && write_number(*number) == value ? Node::decimal(*number)
                                                  : Node::string(value);
}

// What is said of a rule, from its first row on.
Node rule_node(std::span<const RuleSetting> rows) {
  const std::string_view rule = rows.front().rule.view;
  Node options = Node::map();
  for (const RuleSetting& row : rows) {
    if (row.rule.view != rule) continue;
    options.add(row.option.empty() ? kSeverityKey : row.option.view,
                word_or_number(row.value.view));
  }
  const bool alone =
      options.items.size() == 1 && options.keys[0].text == kSeverityKey;
  return alone ? options.items.front() : options;
}

void write_check(const Settings& from, std::string_view key, Node& map) {
  if (from.check.empty()) return;
  Node check = Node::map();
  for (std::size_t i = 0; i < from.check.size(); ++i) {
    const std::string_view rule = from.check[i].rule.view;
    if (check.find(rule) == nullptr) {
      check.add(rule, rule_node(from.check.subspan(i)));
    }
  }
  map.add(key, std::move(check));
}

struct SettingRow {
  std::string_view key;
  void (*read)(const Node& value, std::string_view key, Settings& to,
               const TreeContext& context);
  void (*write)(const Settings& from, std::string_view key, Node& map);
};

template <Text Settings::*member>
constexpr SettingRow line_row(std::string_view key) {
  return {key, read_line_of<member>, write_line_of<member>};
}

template <auto member, const auto& words>
constexpr SettingRow word_row(std::string_view key) {
  return {key, read_word<member, words>, write_word<member, words>};
}

// In the order in which they are written.
constexpr std::array<SettingRow, 9> kSettingRows = {{
    line_row<&Settings::course>("course"),
    line_row<&Settings::author>("author"),
    line_row<&Settings::language>("language"),
    {"pass_mark", read_pass_mark, write_pass_mark},
    {"time_limit", read_time_limit, write_time_limit},
    word_row<&Settings::shuffle, kShuffleWords>("shuffle"),
    word_row<&Settings::clock, kClockWords>("clock"),
    word_row<&Settings::grading, kGradingWords>("grading"),
    {"check", read_check, write_check},
}};

constexpr auto kKeys = [] {
  std::array<std::string_view, kSettingRows.size()> keys{};
  for (std::size_t i = 0; i < keys.size(); ++i) keys[i] = kSettingRows[i].key;
  return keys;
}();

}  // namespace

std::span<const std::string_view> setting_keys() { return kKeys; }

void read_setting(const Node& key, const Node& value, Settings& to,
                  const TreeContext& context) {
  for (const SettingRow& row : kSettingRows) {
    if (row.key == key.text) row.read(value, row.key, to, context);
  }
}

void write_settings(const Settings& settings, Node& map) {
  for (const SettingRow& row : kSettingRows) row.write(settings, row.key, map);
}

}  // namespace viva
