#pragma once

#include <cstdint>
#include <unordered_map>

#include "format/choice_pieces.h"
#include "viva/data/node.h"

namespace viva::tree {

// Finds the choices of questions in YAML or JSON.
class PieceFinder {
 public:
  // Keeps a view of the source. `root` is what reading it as data gave.
  PieceFinder(const Source& source, Node root);

  // Of a question that was read from this source and has a choice.
  ChoicePieces find(const Question& question) const;

 private:
  void note(const Node& node);

  std::string_view bytes_;
  Node root_;
  std::unordered_map<std::uint32_t, const Node*> questions_;  // by begin
};

}  // namespace viva::tree
