#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

#include "viva/data/node.h"

namespace viva {

// A JSON list with an item a line. It is written as the items come, so that
// nobody holds the tree of a long report.
class JsonLines {
 public:
  void add(const Node& item) {
    text_ += text_.empty() ? "[\n" : ",\n";
    text_ += write_json(item);
  }

  std::string take() && {
    return text_.empty() ? "[]" : std::move(text_) + "\n]";
  }

 private:
  std::string text_;
};

// A JSON map with a member a line, of keys that need no escape and of JSON.
std::string json_lines(
    std::initializer_list<std::pair<std::string_view, std::string>> members);

}  // namespace viva
