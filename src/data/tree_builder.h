#pragma once

#include <string_view>
#include <utility>
#include <vector>

#include "viva/data/node.h"

namespace viva {

// Grows a tree from the events that YAML and JSON parsers send. The stack
// holds the open lists and maps, outermost first.
class TreeBuilder {
 public:
  // Lists and maps that are open now.
  int depth() const { return static_cast<int>(open_.size()); }

  // Whether a scalar that comes now is the key of a map.
  bool wants_key() const {
    return !open_.empty() && open_.back().kind == Node::Kind::kMap &&
           open_.back().keys.size() == open_.back().items.size();
  }

  bool has_key(std::string_view key) const {
    return open_.back().find(key) != nullptr;
  }

  void key(Node node) { open_.back().keys.push_back(std::move(node)); }

  void open(Node container) { open_.push_back(std::move(container)); }

  void close() {
    Node done = std::move(open_.back());
    open_.pop_back();
    value(std::move(done));
  }

  void value(Node node) {
    if (open_.empty()) {
      root_ = std::move(node);
    } else {
      open_.back().items.push_back(std::move(node));
    }
  }

  Node take() { return std::move(root_); }

 private:
  std::vector<Node> open_;
  Node root_;
};

}  // namespace viva
