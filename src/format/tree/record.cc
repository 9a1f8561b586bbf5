#include "format/tree/record.h"

#include <fmt/core.h>

#include <algorithm>
#include <limits>

#include "format/in_quotes.h"
#include "viva/text/similar.h"

namespace viva::tree {

void Record::refuse_other_keys(std::span<const std::string_view> known) const {
  for (const Node& key : node_.keys) {
    if (std::find(known.begin(), known.end(), key.text) != known.end()) {
      continue;
    }
    context_.report.add("unknown-key", key.span,
                        fmt::format("unknown key {}{}", in_quotes(key.text),
                                    did_you_mean(key.text, known)));
  }
}

Text Record::text(std::string_view key) const {
  const Node* node = find(key);
  return node == nullptr ? Text{} : read_text(*node, key, context_);
}

Text Record::line(std::string_view key) const {
  const Node* node = find(key);
  return node == nullptr ? Text{} : read_line(*node, key, context_);
}

std::span<const Node> Record::list(std::string_view key) const {
  const Node* node = find(key);
  if (node == nullptr || node->kind == Node::Kind::kNull) return {};
  if (node->kind == Node::Kind::kList) return node->items;
  if (node->is_text()) return {node, 1};
  context_.report.add("wrong-type", node->span,
                      fmt::format("'{}' is a map of keys where a list is "
                                  "wanted",
                                  key));
  return {};
}

std::vector<Text> Record::texts(std::string_view key) const {
  std::vector<Text> texts;
  for (const Node& item : list(key)) {
    const Text text = read_text(item, key, context_);
    if (!text.empty()) {
      texts.push_back(text);
    } else if (item.is_text() || item.kind == Node::Kind::kNull) {
      context_.report.add("empty-item", item.span,
                          "this item is empty and is left out");
    }
  }
  return texts;
}

std::uint32_t Record::number(std::uint32_t otherwise) const {
  const Node* node = find("number");
  if (node == nullptr || node->kind == Node::Kind::kNull) return otherwise;
  const auto value = node->whole();
  constexpr auto kMost = std::numeric_limits<std::uint32_t>::max();
  if (value && *value >= 0 && *value <= kMost) {
    return static_cast<std::uint32_t>(*value);
  }
  context_.report.add(
      "bad-value", node->span,
      fmt::format("the number of {} is not a whole number from 0 up", name_));
  return otherwise;
}

}  // namespace viva::tree
