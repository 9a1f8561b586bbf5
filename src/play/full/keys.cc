#include "play/full/keys.h"

#include <string>
#include <string_view>

#include "view/sheet/dialog.h"

namespace viva {
namespace {

// What the table of commands calls a key; of one that it does not know empty.
std::string name_of(const KeyPress& key, bool typing) {
  switch (key.kind) {
    case KeyPress::Kind::kText:
      return typing ? "" : key.text;
    case KeyPress::Kind::kTab:
      return "Tab";
    case KeyPress::Kind::kLeft:
      return typing ? "" : "Left";
    case KeyPress::Kind::kUp:
      return typing ? "Left" : "";
    case KeyPress::Kind::kDelete:
      return typing ? "" : "Del";
    case KeyPress::Kind::kControl:
      return key.text == "d" ? "Ctrl-D" : "";
    default:
      return "";
  }
}

// The control keys that shells have taught.
bool edit_by_control(LineEdit& line, std::string_view letter) {
  if (letter == "a") {
    line.home();
  } else if (letter == "e") {
    line.end();
  } else if (letter == "u") {
    line.erase_to_begin();
  } else if (letter == "k") {
    line.erase_to_end();
  } else if (letter == "w") {
    line.erase_word_back();
  } else {
    return false;
  }
  return true;
}

}  // namespace

std::size_t moved(const KeyPress& key, std::size_t row, std::size_t rows) {
  switch (key.kind) {
    case KeyPress::Kind::kUp:
    case KeyPress::Kind::kBackTab:
      return (row + rows - 1) % rows;
    case KeyPress::Kind::kDown:
      return (row + 1) % rows;
    case KeyPress::Kind::kHome:
      return 0;
    case KeyPress::Kind::kEnd:
      return rows - 1;
    default:
      return row;
  }
}

bool edit(LineEdit& line, const KeyPress& key, std::size_t most) {
  switch (key.kind) {
    case KeyPress::Kind::kText:
    case KeyPress::Kind::kPaste:
      line.insert(key.text, most);
      return true;
    case KeyPress::Kind::kBackspace:
      line.erase_back();
      return true;
    case KeyPress::Kind::kDelete:
      line.erase();
      return true;
    case KeyPress::Kind::kLeft:
      line.left();
      return true;
    case KeyPress::Kind::kRight:
      line.right();
      return true;
    case KeyPress::Kind::kHome:
      line.home();
      return true;
    case KeyPress::Kind::kEnd:
      line.end();
      return true;
    case KeyPress::Kind::kControl:
      return edit_by_control(line, key.text);
    default:
      return false;
  }
}

std::optional<Command> command_of(const KeyPress& key, Place place,
                                  bool typing) {
  const std::string name = name_of(key, typing);
  if (name.empty()) return std::nullopt;
  for (const CommandHelp* row : keyed_commands(place)) {
    if (row->key == name) return row->command;
  }
  return std::nullopt;
}

}  // namespace viva
