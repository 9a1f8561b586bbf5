#include "format/settings.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "format/in_quotes.h"
#include "format/values.h"
#include "viva/text/fold.h"

namespace viva {
namespace {

// A view of the source where the text stands there as it is, else a copy.
Text kept(const Node& node, const TreeContext& context) {
  if (context.source.at(node.span) == node.text) {
    return {context.source.at(node.span), node.span};
  }
  return {context.arena.copy(node.text), node.span};
}

std::string_view type_name(const Node& node) {
  return node.kind == Node::Kind::kList ? "a list" : "a map of keys";
}

void bad_value(const Node& value, std::string message,
               const TreeContext& context) {
  context.report.add("bad-value", value.span, std::move(message));
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

void read_shuffle(const Node& value, std::string_view key, Settings& to,
                  const TreeContext& context) {
  const Text text = read_line(value, key, context);
  const std::string word = fold(text.view);
  if (word == "choices") {
    to.shuffle = Shuffle::kChoices;
  } else if (word == "none") {
    to.shuffle = Shuffle::kNone;
  } else if (!word.empty()) {
    bad_value(value,
              fmt::format("viva shuffles 'choices' or 'none', not {}",
                          in_quotes(text.view)),
              context);
  }
}

bool is_rule_value(std::string_view word) {
  constexpr std::array<std::string_view, 4> kValues = {"off", "note", "warning",
                                                       "error"};
  return std::find(kValues.begin(), kValues.end(), word) != kValues.end();
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
    const Text word = read_line(value.items[i], rule.view, context);
    if (is_rule_value(word.view)) {
      rows.push_back({rule, word});
    } else if (!word.empty()) {
      bad_value(value.items[i],
                fmt::format("a rule is 'off', a 'note', a 'warning' or an "
                            "'error', not {}",
                            in_quotes(word.view)),
                context);
    }
  }
  to.check = context.arena.copy(std::span<const RuleSetting>(rows));
}

template <Text Settings::*member>
void read_member(const Node& value, std::string_view key, Settings& to,
                 const TreeContext& context) {
  to.*member = read_line(value, key, context);
}

struct SettingRow {
  std::string_view key;
  void (*read)(const Node& value, std::string_view key, Settings& to,
               const TreeContext& context);
};

constexpr std::array<SettingRow, 7> kRows = {{
    {"course", read_member<&Settings::course>},
    {"author", read_member<&Settings::author>},
    {"language", read_member<&Settings::language>},
    {"pass_mark", read_pass_mark},
    {"time_limit", read_time_limit},
    {"shuffle", read_shuffle},
    {"check", read_check},
}};

constexpr auto kKeys = [] {
  std::array<std::string_view, kRows.size()> keys{};
  for (std::size_t i = 0; i < keys.size(); ++i) keys[i] = kRows[i].key;
  return keys;
}();

}  // namespace

Text read_text(const Node& node, std::string_view name,
               const TreeContext& context) {
  if (node.is_text()) return tidy(kept(node, context), context.arena);
  if (node.kind != Node::Kind::kNull) {
    context.report.add("wrong-type", node.span,
                       fmt::format("'{}' is {} where a text is wanted", name,
                                   type_name(node)));
  }
  return {};
}

Text read_line(const Node& node, std::string_view name,
               const TreeContext& context) {
  return one_line(read_text(node, name, context), context.arena);
}

std::span<const std::string_view> setting_keys() { return kKeys; }

void read_setting(const Node& key, const Node& value, Settings& to,
                  const TreeContext& context) {
  for (const SettingRow& row : kRows) {
    if (row.key == key.text) row.read(value, row.key, to, context);
  }
}

void write_settings(const Settings& settings, Node& map) {
  const auto add = [&](std::string_view key, Text text) {
    if (!text.empty()) map.add(key, Node::string(text.view));
  };
  add("course", settings.course);
  add("author", settings.author);
  add("language", settings.language);
  if (settings.pass_mark) {
    map.add("pass_mark", Node::decimal(*settings.pass_mark));
  }
  if (settings.time_limit) {
    map.add("time_limit", Node::number(*settings.time_limit));
  }
  if (settings.shuffle) {
    const bool none = *settings.shuffle == Shuffle::kNone;
    map.add("shuffle", Node::string(none ? "none" : "choices"));
  }
  if (settings.check.empty()) return;
  Node check = Node::map();
  for (const RuleSetting& row : settings.check) {
    check.add(row.rule.view, Node::string(row.value.view));
  }
  map.add("check", std::move(check));
}

void report_faults(const DataResult& data, Report& report) {
  for (const DataFault& fault : data.faults) {
    const bool last =
        data.cut && fault.name != kYamlFeature && &fault == &data.faults.back();
    report.add(
        fault.name, fault.span,
        fault.message + (last ? " (what stands below is not read)" : ""));
  }
}

}  // namespace viva
