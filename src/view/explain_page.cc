#include "view/explain_page.h"

#include <fmt/core.h>

#include <algorithm>
#include <string>
#include <vector>

#include "view/page.h"
#include "view/report.h"
#include "viva/text/number.h"

namespace viva {
namespace {

constexpr int kExplainIndent = 2;
constexpr int kColumnGap = 2;

SeverityLook rule_look(const Rule& rule) {
  if (!rule.on) return {"off", Style::kFaint};
  return severity_look(rule.severity);
}

// "one position" is "One position."
std::string sentence(std::string_view text) {
  std::string whole(text);
  if (whole.empty()) return whole;
  if (whole.front() >= 'a' && whole.front() <= 'z') {
    whole.front() = static_cast<char>(whole.front() - 'a' + 'A');
  }
  constexpr std::string_view kEnds = ".?!";
  if (kEnds.find(whole.back()) == kEnds.npos) whole += '.';
  return whole;
}

void indented(Page& page, std::string_view text, Style style = Style::kPlain) {
  StyledLine line(std::string(kExplainIndent, ' '));
  page.line(line.append(text, style), kExplainIndent);
}

void add_heading(Page& page, std::string_view text) {
  page.gap().line(text, Style::kStrong);
}

// A document keeps its lines: they are not wrapped.
void add_example(Page& page, std::string_view example) {
  if (example.empty()) return;
  add_heading(page, "Example");
  while (!example.empty()) {
    const std::size_t end = std::min(example.find('\n'), example.size());
    StyledLine line(std::string(end == 0 ? 0 : kExplainIndent, ' '));
    page.add({line.append(example.substr(0, end), Style::kCode)});
    example.remove_prefix(std::min(end + 1, example.size()));
  }
}

using Options = std::vector<const Threshold*>;

Options options_of(const Rule& rule, std::span<const Threshold> thresholds) {
  Options options;
  for (const Threshold& row : thresholds) {
    if (row.rule == rule.name) options.push_back(&row);
  }
  return options;
}

// "1 to 100", "1 or more"
std::string range_text(const Threshold& option) {
  constexpr double kNoLimit = 1e6;
  const std::string least = write_number(option.least);
  if (option.most >= kNoLimit) return least + " or more";
  return fmt::format("{} to {}", least, write_number(option.most));
}

// "  share  50  percent of the keys that one position may hold (1 to 100)"
void add_rule_options(Page& page, const Options& options) {
  if (options.empty()) return;
  add_heading(page, "Options");
  std::size_t name = 0;
  std::size_t value = 0;
  for (const Threshold* option : options) {
    name = std::max(name, option->option.size());
    value = std::max(value, write_number(option->usual).size());
  }
  const int value_at = kExplainIndent + static_cast<int>(name) + kColumnGap;
  const int meaning_at = value_at + static_cast<int>(value) + kColumnGap;
  for (const Threshold* option : options) {
    StyledLine line(std::string(kExplainIndent, ' '));
    line.append(option->option, Style::kCode).move_to(value_at);
    line.append(write_number(option->usual)).move_to(meaning_at);
    line.append(fmt::format("{} ({})", option->meaning, range_text(*option)));
    page.line(line, meaning_at);
  }
}

void add_settings(Page& page, const Rule& rule, const Options& options) {
  add_heading(page, "Settings");
  page.line(
      rule.on ? "In the front matter of a bank, or in course.yaml for all of "
                "its banks ('on', 'note', 'warning' and 'error' are the other "
                "words):"
              : "This rule is off. In the front matter of a bank, or in "
                "course.yaml for all of its banks, 'on' turns it on, and so do "
                "'note', 'warning' and 'error':");
  indented(page, "check:", Style::kCode);
  indented(page, fmt::format("  {}: {}", rule.name, rule.on ? "off" : "on"),
           Style::kCode);
  if (options.empty()) return;
  page.line("With an option:");
  indented(page, "check:", Style::kCode);
  indented(page,
           fmt::format("  {}: {{{}: {}}}", rule.name, options.front()->option,
                       write_number(options.front()->usual)),
           Style::kCode);
}

void add_ignoring(Page& page, const Rule& rule) {
  page.line(
      "For one question or section, in a comment above it, in YAML and JSON as "
      "a key of it:");
  indented(page, fmt::format("<!-- viva: ignore {} the reason -->", rule.name),
           Style::kCode);
  indented(page, fmt::format("ignore: {{{}: the reason}}", rule.name),
           Style::kCode);
}

std::size_t longest_name(std::span<const RuleGroup> groups) {
  std::size_t most = 0;
  for (const RuleGroup& group : groups) {
    for (const Rule& rule : group.rules) {
      most = std::max(most, rule.name.size());
    }
  }
  return most;
}

}  // namespace

Lines explain_page(const Rule& rule, std::span<const Threshold> thresholds,
                   Width width) {
  Page page(width);
  const SeverityLook look = rule_look(rule);
  page.line(StyledLine(rule.name, Style::kTitle)
                .append(": ")
                .append(look.word, look.style));
  page.line(sentence(rule.summary));
  if (!rule.why.empty()) page.gap().line(rule.why);
  add_example(page, rule.example);
  add_heading(page, "What to do");
  indented(page, sentence(rule.help));
  const Options options = options_of(rule, thresholds);
  add_rule_options(page, options);
  add_settings(page, rule, options);
  add_ignoring(page, rule);
  return page.take();
}

Lines rules_page(std::span<const RuleGroup> groups, Width width) {
  constexpr int kLongestSeverity = 7;
  const int severity_at =
      kExplainIndent + static_cast<int>(longest_name(groups)) + kColumnGap;
  const int summary_at = severity_at + kLongestSeverity + kColumnGap;
  Page page(width);
  for (const RuleGroup& group : groups) {
    if (group.rules.empty()) continue;
    add_heading(page, group.title);
    std::vector<const Rule*> rules;
    for (const Rule& rule : group.rules) rules.push_back(&rule);
    std::sort(rules.begin(), rules.end(),
              [](const Rule* a, const Rule* b) { return a->name < b->name; });
    for (const Rule* rule : rules) {
      const SeverityLook look = rule_look(*rule);
      StyledLine line(std::string(kExplainIndent, ' '));
      line.append(rule->name).move_to(severity_at);
      line.append(look.word, look.style).move_to(summary_at);
      page.line(line.append(rule->summary), summary_at);
    }
  }
  return page.take();
}

}  // namespace viva
