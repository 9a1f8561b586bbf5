#include "format/ignores.h"

#include <fmt/core.h>

#include <algorithm>

#include "format/in_quotes.h"
#include "format/values.h"

namespace viva {
namespace {

// Far more than there are rules. Each is compared with all of the others.
constexpr std::size_t kMostIgnores = 1000;

bool is_of_a_name(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         (c >= '0' && c <= '9') || c == '-' || c == '_';
}

void add_names(const Node& node, std::vector<Ignore>& to,
               const TreeContext& context) {
  for (const Text& name : split_list(read_line(node, "ignore", context))) {
    add_ignore({name, {}}, to, context.report);
  }
}

void add_reasons(const Node& map, std::vector<Ignore>& to,
                 const TreeContext& context) {
  for (std::size_t i = 0; i < map.keys.size(); ++i) {
    const Text name = read_line(map.keys[i], "a rule", context);
    const Text reason = read_line(map.items[i], name.view, context);
    add_ignore({name, reason}, to, context.report);
  }
}

}  // namespace

void add_ignore(const Ignore& ignore, std::vector<Ignore>& to, Report& report) {
  const std::string_view name = ignore.rule.view;
  if (name.empty() || !std::all_of(name.begin(), name.end(), is_of_a_name)) {
    report.add("bad-value", ignore.rule.span,
               name.empty() ? "this names no rule to ignore"
                            : fmt::format("{} is not the name of a rule",
                                          in_quotes(name)));
    return;
  }
  if (to.size() == kMostIgnores) {
    report.add("bad-value", ignore.rule.span,
               fmt::format("{} rules are ignored here already, which is all "
                           "there may be; {} is left out",
                           kMostIgnores, in_quotes(name)));
    return;
  }
  const bool known = std::any_of(
      to.begin(), to.end(),
      [&](const Ignore& other) { return other.rule == ignore.rule; });
  if (!known) return to.push_back(ignore);
  report.add("repeated-field", ignore.rule.span,
             fmt::format("'{}' is ignored here already", name));
}

std::vector<Ignore> read_ignores(const Node& node, const TreeContext& context) {
  std::vector<Ignore> ignores;
  if (node.kind == Node::Kind::kMap) {
    add_reasons(node, ignores, context);
  } else if (node.kind == Node::Kind::kList) {
    for (const Node& item : node.items) add_names(item, ignores, context);
  } else {
    add_names(node, ignores, context);
  }
  return ignores;
}

Node write_ignores(std::span<const Ignore> ignores) {
  const bool reasons =
      std::any_of(ignores.begin(), ignores.end(),
                  [](const Ignore& one) { return !one.reason.empty(); });
  Node node = reasons ? Node::map() : Node::list();
  for (const Ignore& ignore : ignores) {
    if (reasons) {
      node.add(ignore.rule.view, Node::string(ignore.reason.view));
    } else {
      node.items.push_back(Node::string(ignore.rule.view));
    }
  }
  return node;
}

}  // namespace viva
