#pragma once

#include <span>
#include <string_view>

#include "viva/text/styled.h"

namespace viva {

// What a person can ask for beside answering: in plain prompts by a word behind
// a colon, on a full screen by a key that no choice can have.
enum class Command {
  kRepeat,
  kHint,
  kSkip,
  kBack,
  kFlag,
  kNote,
  kClear,
  kGoTo,
  kOverview,
  kTime,
  kSubmit,
  kMissed,
  kReview,
  kMenu,
  kSection,
  kKey,
  kQuit,
  kHelp
};

// Where commands can be typed. Numbers of one bit each.
enum class Place : unsigned {
  kPractice = 1,
  kExam = 2,
  kOverview = 4,
  kReview = 8,
  kMenu = 16,
  kNotes = 32,   // behind a section: its activities and discussion questions
  kPreview = 64  // of an instructor's, on a full screen only
};

// A row of the table of commands.
struct CommandHelp {
  Command command;
  unsigned places;            // the bits of those where it is known
  std::string_view name;      // with its colon
  std::string_view argument;  // an example of what stands behind it
  std::string_view key;       // on a full screen; empty if it has none
  std::string_view what;      // what it does
};

std::span<const CommandHelp> command_table();

bool is_known_at(const CommandHelp& row, Place place);

// The commands of a place, a line each.
Lines commands_page(Place place, Width width);

}  // namespace viva
