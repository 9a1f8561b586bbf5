#pragma once

#include <array>
#include <string>
#include <string_view>

namespace viva::markdown {

// What stands below a heading of viva's own.
enum class Part { kObjectives, kQuestions, kActivities, kDiscussion, kUnknown };

// The part that the text of a heading names, in any case.
Part part_of_heading(std::string_view text);

// ", did you mean 'Activities'", or nothing.
std::string meant_heading(std::string_view text);

}  // namespace viva::markdown
