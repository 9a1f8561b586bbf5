#include "view/sheet/edge.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "view/pages.h"
#include "view/sheet/bar.h"
#include "view/sheet/cut.h"
#include "viva/text/width.h"

namespace viva {
namespace {

constexpr std::size_t kMostSteps = 20;
constexpr int kFactGap = 2;  // columns between facts
constexpr int kHintGap = 3;  // columns between key hints

int width_of(const StyledLine& line) { return display_width(line.text()); }

// Behind a stop, so that what is in front may be of any width.
void append_fact(StyledLine& line, std::string_view text, Style style) {
  if (text.empty()) return;
  if (!line.text().empty()) line.move_to(width_of(line) + kFactGap);
  line.append(text, style);
}

struct Shown {
  bool steps;
  bool marks;
};

constexpr std::array<Shown, 3> kShown = {
    {{true, true}, {false, true}, {false, false}}};

StyledLine facts_line(const Head& head, Shown shown) {
  StyledLine line(head.place, Style::kStrong);
  if (shown.steps) {
    append_fact(line, steps_text(head.done, head.all, kMostSteps),
                Style::kPlain);
  }
  if (!shown.marks) return line;
  for (const std::string& mark : head.marks) {
    append_fact(line, mark, Style::kWarning);
  }
  return line;
}

// As many facts as have room.
StyledLine fitting_facts(const Head& head, int room) {
  for (const Shown shown : kShown) {
    StyledLine line = facts_line(head, shown);
    if (width_of(line) <= room) return line;
  }
  return shortened(facts_line(head, kShown.back()), room);
}

Lines facts_lines(const Head& head, int room) {
  const StyledLine clock(head.clock, Style::kStrong);
  const int before = room - width_of(clock);
  if (clock.text().empty()) return {fitting_facts(head, room)};
  for (const Shown shown : kShown) {
    StyledLine line = facts_line(head, shown);
    const int gap = line.text().empty() ? 0 : kFactGap;
    if (width_of(line) + gap > before) continue;
    return {line.move_to(before).append(clock)};
  }
  return {fitting_facts(head, room), shortened(clock, room)};
}

StyledLine edge_rule(std::string_view text, int columns) {
  const auto append_to = [](StyledLine& line, int end) {
    std::string dashes;
    const int begin = width_of(line);
    dashes.reserve(3 * static_cast<std::size_t>(std::max(end - begin, 0)));
    for (int i = begin; i < end; ++i) dashes += "─";
    line.append(dashes, Style::kFrame);
  };
  StyledLine line;
  if (!text.empty()) {
    append_to(line, 2);
    line.append(fmt::format(" {} ", text));
  }
  append_to(line, columns);
  return line;
}

// "3 lines above (PgUp), 12 more below (PgDn)", or short "3 above, 12 below".
std::string hidden_text(const Fitted& fitted, bool at_length) {
  const auto above = static_cast<std::size_t>(fitted.above);
  const auto below = static_cast<std::size_t>(fitted.below);
  std::string text;
  if (above > 0) {
    text = at_length ? counted(above, "line") + " above (PgUp)"
                     : fmt::format("{} above", above);
  }
  const std::string_view joint = text.empty() ? "" : ", ";
  if (below > 0 && !at_length) {
    text += fmt::format("{}{} below", joint, below);
  } else if (below > 0) {
    text += fmt::format("{}{} below (PgDn)", joint,
                        above > 0 ? fmt::format("{} more", below)
                                  : counted(below, "more line"));
  }
  if (fitted.wide) {
    text += text.empty() ? "" : ", ";
    text += at_length ? "wide lines (< >)" : "< >";
  }
  return text;
}

StyledLine hint_line(const KeyHint& hint) {
  StyledLine line(hint.key, Style::kKey);
  return line.append(" ").append(hint.what);
}

}  // namespace

Lines head_lines(const Head& head, int columns, int margin) {
  const int room = columns - 2 * margin;
  Lines lines;
  for (const StyledLine& line : facts_lines(head, room)) {
    if (!line.text().empty()) lines.push_back(indented(line, margin));
  }
  const StyledLine title(head.title, Style::kTitle);
  if (!head.title.empty()) {
    lines.push_back(indented(shortened(title, room), margin));
  }
  if (!lines.empty()) lines.push_back(edge_rule("", columns));
  return lines;
}

StyledLine foot_rule(const Fitted& fitted, int columns) {
  const StyledLine line = edge_rule(hidden_text(fitted, true), columns);
  if (width_of(line) <= columns) return line;
  return edge_rule(hidden_text(fitted, false), columns);
}

Lines hint_lines(std::span<const KeyHint> keys, int columns, int margin,
                 std::size_t most) {
  const int room = columns - 2 * margin;
  Lines lines;
  for (const KeyHint& key : keys) {
    const StyledLine hint = hint_line(key);
    const int width = width_of(hint);
    if (lines.empty() || width_of(lines.back()) + kHintGap + width > room) {
      if (lines.size() == most || width > room) break;
      lines.emplace_back();
    }
    StyledLine& line = lines.back();
    if (!line.text().empty()) line.move_to(width_of(line) + kHintGap);
    line.append(hint);
  }
  for (StyledLine& line : lines) line = indented(line, margin);
  return lines;
}

}  // namespace viva
