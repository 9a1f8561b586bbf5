#include "data/tree_builder.h"

#include <algorithm>
#include <utility>

#include "viva/text/utf8.h"

namespace viva {
namespace {

// Up to here looking at each key is cheaper than a set of them.
constexpr std::size_t kFewKeys = 16;

// U+FFFD and what is written as U+FFFD: bytes that are not UTF-8, and the
// noncharacters.
bool is_replaced(char32_t code) {
  return code == 0xFFFD || (code & 0xFFFE) == 0xFFFE ||
         (0xFDD0 <= code && code <= 0xFDEF);
}

// What is left of a key once it was written: a U+FFFD for all that is no
// character, however many of them JSON or YAML has for it.
std::string as_written(std::string_view key) {
  if (is_ascii(key)) return std::string(key);
  std::string written;
  bool replaced = false;
  while (!key.empty()) {
    const Decoded next = decode_utf8(key);
    const bool again = std::exchange(replaced, is_replaced(next.code));
    if (!replaced) append_utf8(written, next.code);
    if (replaced && !again) append_utf8(written, 0xFFFD);
    key.remove_prefix(next.size);
  }
  return written;
}

bool has_key(const Node& map, const std::string& key) {
  if (is_ascii(key)) return map.find(key) != nullptr;
  return std::any_of(map.keys.begin(), map.keys.end(),
                     [written = as_written(key)](const Node& known) {
                       return as_written(known.text) == written;
                     });
}

}  // namespace

bool TreeBuilder::wants_key() const {
  if (open_.empty() || open_.back().node.kind != Node::Kind::kMap) return false;
  return open_.back().node.keys.size() == open_.back().node.items.size();
}

bool TreeBuilder::is_new(Open& map, const std::string& key) {
  if (map.node.keys.size() < kFewKeys) return !has_key(map.node, key);
  if (map.keys.empty()) {
    for (const Node& known : map.node.keys)
      map.keys.insert(as_written(known.text));
  }
  return map.keys.insert(as_written(key)).second;
}

bool TreeBuilder::key(Node node) {
  Open& map = open_.back();
  const bool found = is_new(map, node.text);
  map.node.keys.push_back(std::move(node));
  ++count_;
  return found;
}

void TreeBuilder::value(Node node) {
  ++count_;
  place(std::move(node));
}

void TreeBuilder::open(Node container) {
  ++count_;
  open_.push_back({std::move(container), {}});
}

void TreeBuilder::close(std::uint32_t end) {
  Node done = std::move(open_.back().node);
  done.span.end = end;
  open_.pop_back();
  place(std::move(done));
}

void TreeBuilder::cut() {
  while (!open_.empty()) {
    Node& node = open_.back().node;
    node.cut = true;
    if (node.items.size() < node.keys.size()) {
      Node missing;
      missing.span = {node.keys.back().span.end, node.keys.back().span.end};
      missing.cut = true;
      node.items.push_back(std::move(missing));
    }
    close(node.span.end);
  }
}

void TreeBuilder::place(Node node) {
  if (open_.empty()) {
    root_ = std::move(node);
  } else {
    open_.back().node.items.push_back(std::move(node));
  }
}

}  // namespace viva
