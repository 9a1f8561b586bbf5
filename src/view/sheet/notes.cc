#include "view/sheet/notes.h"

#include <string>
#include <string_view>

#include "view/page.h"
#include "view/sheet/parts.h"
#include "view/sheet/row_mark.h"
#include "view/sheet/typed_field.h"

namespace viva {
namespace {

constexpr std::string_view kNoteLabel = "Your note: ";
constexpr int kNoteMargin = 4;  // as wide as the marks of what it is about

struct NotesView {
  std::span<const std::string> notes;
  std::size_t row;
  int columns;
};

Lines note_part(const NotesView& view, std::size_t place) {
  const int columns = view.columns - kNoteMargin;
  if (place >= view.notes.size() || view.notes[place].empty()) return {};
  StyledLine line(kNoteLabel, Style::kStrong);
  line.append(view.notes[place]);
  return wrap(line, columns, 2);
}

// Something to do or to discuss, with the note on it.
Body item_part(const NotesView& view, const Text& item, std::size_t place) {
  Page page(view.columns - kMarkColumns);
  page.field(StyledLine("- "), item.view);
  Body body;
  const StyledLine mark = begin_row(body, place == view.row);
  add_part(body, marked(mark, {page.take(), {}}));
  add_part(body, marked(StyledLine(std::string(kNoteMargin, ' ')),
                        {note_part(view, place), {}}));
  return body;
}

// A list of them, the first of which has this place in the section.
Body list_part(const NotesView& view, std::string_view heading,
               std::span<const Text> items, std::size_t first) {
  Body body;
  if (items.empty()) return body;
  body.lines = wrap(StyledLine(heading, Style::kStrong), view.columns);
  for (std::size_t i = 0; i < items.size(); ++i) {
    add_gap(body);
    add_part(body, item_part(view, items[i], first + i));
  }
  return body;
}

}  // namespace

Body notes_body(const Section& section, std::span<const std::string> notes,
                std::size_t row, int columns) {
  const NotesView view{notes, row, columns};
  Body body = list_part(view, "Activities", section.activities, 0);
  const Body discussion =
      list_part(view, "Discussion questions", section.discussion,
                section.activities.size());
  if (!discussion.lines.empty()) add_gap(body);
  add_part(body, discussion);
  if (body.lines.empty()) {
    body.lines = wrap(StyledLine("This section has nothing to do or to discuss "
                                 "beside its questions."),
                      columns);
  }
  return body;
}

Body note_body(std::string_view about, const LineEdit& editing, int columns) {
  Page page(columns);
  page.field({}, about);
  Body body{page.take(), {}};
  add_gap(body);
  add_part(body, typed_field(kNoteLabel, editing, columns));
  return body;
}

}  // namespace viva
