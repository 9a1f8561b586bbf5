#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace viva {

// Two fenced blocks of a document, one below the other: a bank in a form
// ("markdown", "yaml", "json") and what it means, in a form of its own.
struct Example {
  std::size_t line = 0;  // of the first fence
  std::string form;
  std::string text;
  std::string means_form;
  std::string means;
};

// The examples of a Markdown document. A block of another form stands for
// itself and is no example, and neither is the last of an odd number.
std::vector<Example> read_examples(const std::filesystem::path& document);

}  // namespace viva
