#pragma once

#include <string>
#include <string_view>

namespace viva {

// What a message of yaml-cpp means, in words for the people who write question
// banks.
struct YamlRefusal {
  std::string_view name;
  std::string message;
};

YamlRefusal explain_refusal(std::string_view theirs);

// The message where a tab indents the line of a fault.
std::string_view tab_message();

}  // namespace viva
