#include "view/sheet/dialog.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "view/page.h"
#include "view/sheet/cut.h"
#include "view/sheet/row_mark.h"
#include "viva/text/width.h"

namespace viva {
namespace {

constexpr unsigned kAnswering = static_cast<unsigned>(Place::kPractice) |
                                static_cast<unsigned>(Place::kExam);
constexpr unsigned kPaging =
    static_cast<unsigned>(Place::kExam) | static_cast<unsigned>(Place::kReview);
constexpr unsigned kListing = static_cast<unsigned>(Place::kOverview) |
                              static_cast<unsigned>(Place::kMenu);
constexpr unsigned kPreviewing = static_cast<unsigned>(Place::kPreview);
constexpr unsigned kEverywhere = ~0U;

// A key that is no command of its own.
struct PlainKey {
  unsigned places;
  std::string_view key;
  std::string_view what;
};

constexpr std::array<PlainKey, 14> kPlainKeys = {{
    {kAnswering, "A, B, 1, 2 ...", "choose an answer"},
    {kAnswering, "Up, Down", "move among the answers"},
    {kListing, "Up, Down", "move in the list"},
    {kAnswering, "Space", "choose, or take back, where several may be right"},
    {kAnswering, "Enter", "confirm the answer; then go on"},
    {kListing, "Enter", "go where the mark stands"},
    {kPaging, "Right", "go on to the next question"},
    {kPreviewing, "Enter, Right", "go on to the next page"},
    {kPreviewing, "Backspace", "return to the page before this one"},
    {kPreviewing, "Home, End", "go to the first or to the last page"},
    {kPreviewing, "1, 2 ...", "go to the section of this number"},
    {kEverywhere, "PgUp, PgDn", "scroll"},
    {kEverywhere, "<, >", "move wide code to the side"},
    {kEverywhere, "Esc", "show a menu of what can be done"},
}};

// Keys and what they do, the second in a column of its own.
struct KeyLine {
  std::string_view key;
  std::string_view what;
};

int widest_key(const std::vector<KeyLine>& keys) {
  int widest = 0;
  for (const KeyLine& line : keys) {
    widest = std::max(widest, display_width(line.key));
  }
  return widest;
}

// Beside the keys, or where there is little room, below each.
void add_key_lines(Body& body, const std::vector<KeyLine>& keys,
                   std::optional<std::size_t> selected, int columns) {
  constexpr int kLeastRoom = 20;
  const int column = kMarkColumns + widest_key(keys) + 2;
  const bool below = columns - column < kLeastRoom;
  for (std::size_t i = 0; i < keys.size(); ++i) {
    StyledLine front = begin_row(body, selected == i);
    front.append(keys[i].key, Style::kKey);
    if (below) {
      body.lines.push_back(front);
      front = StyledLine("    ");
    } else {
      front.move_to(column);
    }
    const Lines lines = beside(front, keys[i].what, Style::kPlain, columns);
    std::copy(lines.begin(), lines.end(), std::back_inserter(body.lines));
  }
}

std::vector<KeyLine> command_lines(Place place) {
  std::vector<KeyLine> lines;
  for (const CommandHelp* row : keyed_commands(place)) {
    lines.push_back({row->key, row->what});
  }
  return lines;
}

}  // namespace

Body dialog_body(const Lines& text, std::span<const std::string> options,
                 std::size_t row, int columns) {
  Page page(columns);
  for (const StyledLine& line : text) page.line(line);
  if (!options.empty()) page.gap();
  Body body{page.take(), std::nullopt};
  for (std::size_t i = 0; i < options.size(); ++i) {
    const StyledLine front = begin_row(body, i == row);
    const Style style = i == row ? Style::kStrong : Style::kPlain;
    const Lines lines = beside(front, options[i], style, columns);
    std::copy(lines.begin(), lines.end(), std::back_inserter(body.lines));
  }
  return body;
}

Body menu_body(Place place, std::size_t row, int columns) {
  Body body;
  add_key_lines(body, command_lines(place), row, columns);
  return body;
}

std::vector<const CommandHelp*> keyed_commands(Place place) {
  std::vector<const CommandHelp*> rows;
  for (const CommandHelp& row : command_table()) {
    if (is_known_at(row, place) && !row.key.empty()) rows.push_back(&row);
  }
  return rows;
}

Lines keys_page(Place place, std::string_view choosing, int columns) {
  std::vector<KeyLine> keys;
  for (const PlainKey& row : kPlainKeys) {
    if ((row.places & static_cast<unsigned>(place)) == 0) continue;
    keys.push_back({row.key, row.what});
  }
  const std::vector<KeyLine> commands = command_lines(place);
  keys.insert(keys.end(), commands.begin(), commands.end());
  Page page(columns);
  if (!choosing.empty()) page.line(choosing).gap();
  Body body{page.take(), std::nullopt};
  add_key_lines(body, keys, std::nullopt, columns);
  return std::move(body.lines);
}

}  // namespace viva
