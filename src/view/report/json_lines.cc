#include "view/report/json_lines.h"

namespace viva {

std::string json_lines(
    std::initializer_list<std::pair<std::string_view, std::string>> members) {
  std::string text;
  for (const auto& [key, value] : members) {
    text.append(text.empty() ? "{\n\"" : ",\n\"").append(key).append("\": ");
    text += value;
  }
  return text + "\n}";
}

}  // namespace viva
