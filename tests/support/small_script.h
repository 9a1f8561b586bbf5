#pragma once

#include <vector>

#include "viva/session/attempt.h"

namespace viva {

inline constexpr Time kStarted = 1795593600125;  // 2026-11-25T08:00:00.125Z

// Two sections: one choice, several choices; a number, a text.
Plan small_plan();

// A dozen events from the first answer to the end.
std::vector<Event> small_events();

}  // namespace viva
