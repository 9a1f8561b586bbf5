#include "view/command.h"

#include <fmt/core.h>

#include <array>

#include "view/page.h"

namespace viva {
namespace {

constexpr auto kPractice = static_cast<unsigned>(Place::kPractice);
constexpr auto kExam = static_cast<unsigned>(Place::kExam);
constexpr auto kOverview = static_cast<unsigned>(Place::kOverview);
constexpr auto kReview = static_cast<unsigned>(Place::kReview);
constexpr auto kMenu = static_cast<unsigned>(Place::kMenu);
constexpr auto kNotes = static_cast<unsigned>(Place::kNotes);
constexpr auto kPreview = static_cast<unsigned>(Place::kPreview);

constexpr std::array<CommandHelp, 24> kTable = {{
    {Command::kRepeat, kPractice | kExam, ":repeat", "", "",
     "the question again"},
    {Command::kRepeat, kReview | kNotes, ":repeat", "", "", "the same again"},
    {Command::kHint, kPractice, ":hint", "", "*",
     "the author's hint, if there is one"},
    {Command::kSkip, kPractice | kExam, ":skip", "", "-",
     "go on without an answer"},
    {Command::kBack, kPractice | kExam, ":back", "", "Left",
     "return to the question before this one"},
    {Command::kBack, kOverview | kReview | kNotes, ":back", "", "",
     "return to the question before this one"},
    {Command::kBack, kPreview, ":back", "", "Left",
     "return to the page before this one"},
    {Command::kGoTo, kPractice | kExam | kOverview | kReview, ":goto", " 5", "",
     "go to question 5, as :5 does"},
    {Command::kFlag, kPractice | kExam, ":flag", "", "!",
     "mark this question, or take the mark off"},
    {Command::kNote, kPractice | kExam, ":note", " text", "+",
     "keep a note of your own with this question"},
    {Command::kNote, kNotes, ":note", " 2 text", "+",
     "keep a note of your own on one of them"},
    {Command::kClear, kExam, ":clear", "", "Del",
     "take back what you answered here"},
    {Command::kOverview, kPractice | kExam | kOverview, ":overview", "", "Tab",
     "what is answered, not answered and flagged"},
    {Command::kOverview, kReview | kNotes, ":overview", "", "",
     "what is answered, not answered and flagged"},
    {Command::kTime, kPractice | kExam | kOverview | kNotes, ":time", "", "",
     "how much time has passed or is left"},
    {Command::kSubmit, kExam | kOverview, ":submit", "", "=",
     "hand in; you are asked once more before it counts"},
    {Command::kMissed, kMenu, ":missed", "", "",
     "ask what you missed, in all sections"},
    {Command::kReview, kMenu, ":review", "", "",
     "look at what you missed just now, with the answers"},
    {Command::kMenu, kMenu, ":menu", "", "", "the sections again"},
    {Command::kSection, kPreview, ":section", "", "Tab",
     "go to a section, picked from a list"},
    {Command::kKey, kPreview, ":key", "", "k",
     "show keys and explanations, or hide them"},
    {Command::kQuit, kPractice | kExam | kOverview | kNotes, ":quit", "",
     "Ctrl-D", "leave; what you answered is kept, and 'viva resume' goes on"},
    {Command::kQuit, kReview | kMenu | kPreview, ":quit", "", "Ctrl-D",
     "leave"},
    {Command::kHelp,
     kPractice | kExam | kOverview | kReview | kMenu | kNotes | kPreview,
     ":help", "", "?", "what there is to be asked for here"},
}};

}  // namespace

std::span<const CommandHelp> command_table() { return kTable; }

bool is_known_at(const CommandHelp& row, Place place) {
  return (row.places & static_cast<unsigned>(place)) != 0;
}

Lines commands_page(Place place, Width width) {
  Page page(width);
  for (const CommandHelp& row : kTable) {
    if (!is_known_at(row, place)) continue;
    StyledLine line(fmt::format("  {}{}", row.name, row.argument),
                    Style::kStrong);
    line.append(fmt::format(": {}.", row.what));
    page.line(line, 4);
  }
  return page.take();
}

}  // namespace viva
