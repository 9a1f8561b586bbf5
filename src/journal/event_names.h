#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "viva/session/event.h"

namespace viva {

// What the lines of a journal call events.
struct EventName {
  Event::Kind kind;
  std::string_view name;
};

inline constexpr std::array<EventName, 12> kEventNames = {{
    {Event::Kind::kAnswer, "answer"},
    {Event::Kind::kSkip, "skip"},
    {Event::Kind::kClear, "clear"},
    {Event::Kind::kFlag, "flag"},
    {Event::Kind::kUnflag, "unflag"},
    {Event::Kind::kHint, "hint"},
    {Event::Kind::kReveal, "reveal"},
    {Event::Kind::kDrop, "drop"},
    {Event::Kind::kNote, "note"},
    {Event::Kind::kLeave, "leave"},
    {Event::Kind::kResume, "resume"},
    {Event::Kind::kFinish, "finish"},
}};

// Nothing if no event is called so.
inline std::optional<Event::Kind> event_named(std::string_view name) {
  const auto* row = std::find_if(
      kEventNames.begin(), kEventNames.end(),
      [name](const EventName& known) { return known.name == name; });
  if (row == kEventNames.end()) return std::nullopt;
  return row->kind;
}

// Whether a line of the kind tells when the question was shown.
inline bool has_shown(Event::Kind kind) {
  return kind == Event::Kind::kAnswer || kind == Event::Kind::kSkip;
}

}  // namespace viva
