#include "format/tree/blocks.h"

#include <string_view>

namespace viva::tree {
namespace {

// What a node of a bank is by the keys above it.
enum class Spot { kBank, kSections, kSection, kQuestions, kQuestion, kOther };

Spot below_key(Spot map, std::string_view key) {
  const bool holds_questions = map == Spot::kBank || map == Spot::kSection;
  if (holds_questions && key == "questions") return Spot::kQuestions;
  if (map == Spot::kBank && key == "sections") return Spot::kSections;
  return Spot::kOther;
}

Spot item_of(Spot list) {
  if (list == Spot::kQuestions) return Spot::kQuestion;
  return list == Spot::kSections ? Spot::kSection : Spot::kOther;
}

// A text in place of a list stands for a list of one.
bool is_block(const Node& node, Spot spot) {
  if (spot == Spot::kQuestion) return true;
  if (spot == Spot::kQuestions && node.is_text()) return true;
  return node.kind == Node::Kind::kMap && node.find("stem") != nullptr;
}

void find_blocks(const Node& node, Spot spot,
                 std::vector<const Node*>& blocks) {
  if (is_block(node, spot)) blocks.push_back(&node);
  const bool is_map = node.kind == Node::Kind::kMap;
  for (std::size_t i = 0; i < node.items.size(); ++i) {
    find_blocks(node.items[i],
                is_map ? below_key(spot, node.keys[i].text) : item_of(spot),
                blocks);
  }
}

}  // namespace

std::vector<const Node*> question_blocks(const Node& root) {
  std::vector<const Node*> blocks;
  find_blocks(root, Spot::kBank, blocks);
  return blocks;
}

}  // namespace viva::tree
