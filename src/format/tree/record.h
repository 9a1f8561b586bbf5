#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "format/node_text.h"

namespace viva::tree {

// A map of a tree and the reading of its members; what is not of the type that
// is asked for is reported and left out. Keeps a view of the node.
class Record {
 public:
  // `name` is what reports call it: "a question".
  Record(const Node& node, std::string_view name, TreeContext context)
      : node_(node), name_(name), context_(context) {}

  const Node& node() const { return node_; }
  const Node* find(std::string_view key) const { return node_.find(key); }

  // Reports the keys that are not among those known.
  void refuse_other_keys(std::span<const std::string_view> known) const;

  Text text(std::string_view key) const;
  Text line(std::string_view key) const;

  // The items of a list; a single text is a list of one.
  std::span<const Node> list(std::string_view key) const;

  // The texts of a list; empty ones are reported and left out.
  std::vector<Text> texts(std::string_view key) const;

  // The value of 'number', or what it is where there is none.
  std::uint32_t number(std::uint32_t otherwise) const;

 private:
  const Node& node_;
  std::string_view name_;
  TreeContext context_;
};

}  // namespace viva::tree
