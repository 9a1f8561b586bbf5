#include "data/tree_builder.h"

#include <utility>

namespace viva {
namespace {

// Up to here looking at each key is cheaper than a set of them.
constexpr std::size_t kFewKeys = 16;

}  // namespace

bool TreeBuilder::wants_key() const {
  if (open_.empty() || open_.back().node.kind != Node::Kind::kMap) return false;
  return open_.back().node.keys.size() == open_.back().node.items.size();
}

bool TreeBuilder::is_new(Open& map, const std::string& key) {
  if (map.node.keys.size() < kFewKeys) return map.node.find(key) == nullptr;
  if (map.keys.empty()) {
    for (const Node& known : map.node.keys) map.keys.insert(known.text);
  }
  return map.keys.insert(key).second;
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
