#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "viva/journal/time.h"
#include "viva/session/attempt.h"

namespace viva {

// The lines of a journal, without their line ends. Where questions and sections
// stand in a course is not written.
std::string write_head(const Plan& plan);
std::string write_event(const Event& event);

// Nothing if the line is not one of viva's.
std::optional<Plan> read_head(std::string_view line);
std::optional<Event> read_event(std::string_view line);

// The format of a head that a newer viva wrote; nothing if it is no such head.
std::optional<int> newer_format(std::string_view line);

}  // namespace viva
