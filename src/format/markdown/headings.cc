#include "format/markdown/headings.h"

#include <fmt/core.h>

#include "viva/text/fold.h"
#include "viva/text/similar.h"

namespace viva::markdown {
namespace {

struct Heading {
  std::string_view title;  // with the colon that may stand behind it
  Part part;

  std::string_view bare() const { return title.substr(0, title.size() - 1); }
};

// Words by which a heading of another name means one of these.
struct HeadingWord {
  std::string_view word;
  std::size_t heading;  // a place in kHeadings
};

constexpr std::array<HeadingWord, 5> kHeadingWords = {{{"objective", 0},
                                                       {"learning goal", 0},
                                                       {"learning outcome", 0},
                                                       {"activities", 2},
                                                       {"discussion", 3}}};

constexpr std::array<Heading, 4> kHeadings = {{
    {"Learning Objectives:", Part::kObjectives},
    {"Assessment Questions:", Part::kQuestions},
    {"Activities:", Part::kActivities},
    {"Discussion Questions:", Part::kDiscussion},
}};

}  // namespace

Part part_of_heading(std::string_view text) {
  for (const Heading& heading : kHeadings) {
    if (same_folded(text, heading.bare()) || same_folded(text, heading.title)) {
      return heading.part;
    }
  }
  return Part::kUnknown;
}

std::string meant_heading(std::string_view text) {
  const std::string typed = fold(text);
  for (const Heading& heading : kHeadings) {
    const std::string name = fold(heading.bare());
    const std::array<std::string_view, 1> known = {name};
    const bool begins = typed.size() > 4 && name.starts_with(typed);
    if (begins || nearest(typed, known)) {
      return fmt::format(", did you mean '{}'", heading.bare());
    }
  }
  for (const HeadingWord& row : kHeadingWords) {
    if (typed.find(row.word) == typed.npos) continue;
    return fmt::format(", did you mean '{}'", kHeadings[row.heading].bare());
  }
  return "";
}

}  // namespace viva::markdown
