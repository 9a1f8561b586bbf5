#include "viva/data/node.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <utility>

#include "viva/text/number.h"

namespace viva {
namespace {

Node plain(std::string text) {
  Node node;
  node.kind = Node::Kind::kPlain;
  node.text = std::move(text);
  return node;
}

}  // namespace

Node Node::string(std::string_view text) {
  Node node;
  node.kind = Kind::kString;
  node.text = text;
  return node;
}

Node Node::number(std::int64_t value) { return plain(std::to_string(value)); }

Node Node::boolean(bool value) { return plain(value ? "true" : "false"); }

Node Node::decimal(double value) {
  return std::isfinite(value) ? plain(write_number(value)) : Node();
}

Node Node::list() {
  Node node;
  node.kind = Kind::kList;
  return node;
}

Node Node::map() {
  Node node;
  node.kind = Kind::kMap;
  return node;
}

Node& Node::add(std::string_view key, Node value) {
  keys.push_back(string(key));
  items.push_back(std::move(value));
  return *this;
}

const Node* Node::find(std::string_view key) const {
  const auto at =
      std::find_if(keys.begin(), keys.end(),
                   [key](const Node& node) { return node.text == key; });
  if (at == keys.end()) return nullptr;
  return &items[static_cast<std::size_t>(at - keys.begin())];
}

std::optional<std::int64_t> Node::whole() const {
  std::int64_t value = 0;
  const char* end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, value);
  if (!is_text() || error != std::errc() || stop != end) return std::nullopt;
  return value;
}

}  // namespace viva
