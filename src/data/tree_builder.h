#pragma once

#include <cstddef>
#include <string>
#include <unordered_set>
#include <vector>

#include "viva/data/node.h"

namespace viva {

// Grows a tree from the events that YAML and JSON parsers send. The stack
// holds the open lists and maps, outermost first.
class TreeBuilder {
 public:
  // Lists and maps that are open now.
  int depth() const { return static_cast<int>(open_.size()); }

  // The open list or map at a depth from 0 on.
  const Node& open_at(int depth) const {
    return open_[static_cast<std::size_t>(depth)].node;
  }

  // Whether a value that comes now is the key of a map.
  bool wants_key() const;

  // Whether there are as many keys and values as there may be.
  bool full() const { return count_ >= kMaxNodes; }

  // Adds a key to the open map. Returns whether it is new there: bytes that are
  // no characters do not tell two keys apart, as they would not once written.
  bool key(Node node);

  void value(Node node);
  void open(Node container);

  // Closes the innermost list or map, which ends at `end`.
  void close(std::uint32_t end);

  // Closes all that is open as cut.
  void cut();

  Node take() { return std::move(root_); }

 private:
  struct Open {
    Node node;
    std::unordered_set<std::string> keys;  // once a map has many
  };

  static bool is_new(Open& map, const std::string& key);
  void place(Node node);

  std::vector<Open> open_;
  Node root_;
  std::size_t count_ = 0;
};

}  // namespace viva
