#include "support/examples.h"

#include <sstream>

#include "support/files.h"

namespace viva {
namespace {

struct Block {
  std::size_t line = 0;
  std::string form;
  std::string text;
};

std::vector<Block> read_blocks(const std::string& document) {
  std::vector<Block> blocks;
  std::istringstream in(document);
  std::string fence;  // of the open block
  std::size_t number = 0;
  for (std::string line; std::getline(in, line);) {
    ++number;
    if (fence.empty() && line.starts_with("```")) {
      fence = line.substr(0, line.find_first_not_of('`'));
      blocks.push_back({number, line.substr(fence.size()), ""});
    } else if (!fence.empty() && line == fence) {
      fence.clear();
    } else if (!fence.empty()) {
      blocks.back().text += line + "\n";
    }
  }
  return blocks;
}

bool is_bank(const Block& block) {
  return block.form == "markdown" || block.form == "yaml" ||
         block.form == "json";
}

}  // namespace

std::vector<Example> read_examples(const std::filesystem::path& document) {
  const std::vector<Block> blocks = read_blocks(read_file(document));
  std::vector<Example> examples;
  for (std::size_t i = 0; i + 1 < blocks.size(); ++i) {
    if (!is_bank(blocks[i])) continue;
    examples.push_back({blocks[i].line, blocks[i].form, blocks[i].text,
                        blocks[i + 1].form, blocks[i + 1].text});
    ++i;
  }
  return examples;
}

}  // namespace viva
