#include "support/vterm.h"

#include <vterm.h>

#include <array>
#include <cstdint>
#include <cstdio>

#include "viva/text/utf8.h"

namespace viva {

struct Emulator::Inside {
  VTerm* terminal = nullptr;
  VTermScreen* screen = nullptr;
  bool is_cursor_visible = true;
  bool is_alternate = false;
};

namespace {

std::string name_of(const VTermColor& color) {
  if (VTERM_COLOR_IS_DEFAULT_FG(&color)) return "";
  if (VTERM_COLOR_IS_INDEXED(&color)) return std::to_string(color.indexed.idx);
  std::array<char, 8> name{};
  std::snprintf(name.data(), name.size(), "#%02x%02x%02x", color.rgb.red,
                color.rgb.green, color.rgb.blue);
  return name.data();
}

// What libvterm puts behind a wide character.
constexpr auto kBehindWide = static_cast<std::uint32_t>(-1);

}  // namespace

Emulator::Emulator(Size size) : inside_(std::make_unique<Inside>()) {
  inside_->terminal = vterm_new(size.rows, size.columns);
  vterm_set_utf8(inside_->terminal, 1);
  inside_->screen = vterm_obtain_screen(inside_->terminal);
  static VTermScreenCallbacks callbacks{};
  callbacks.settermprop = [](VTermProp property, VTermValue* value,
                             void* user) {
    auto& inside = *static_cast<Inside*>(user);
    const bool on = value->boolean != 0;
    if (property == VTERM_PROP_CURSORVISIBLE) inside.is_cursor_visible = on;
    if (property == VTERM_PROP_ALTSCREEN) inside.is_alternate = on;
    return 1;
  };
  vterm_screen_set_callbacks(inside_->screen, &callbacks, inside_.get());
  vterm_screen_enable_altscreen(inside_->screen, 1);
  vterm_screen_reset(inside_->screen, 1);
}

Emulator::~Emulator() { vterm_free(inside_->terminal); }

void Emulator::write(std::string_view bytes) {
  vterm_input_write(inside_->terminal, bytes.data(), bytes.size());
  vterm_screen_flush_damage(inside_->screen);
}

void Emulator::resize(Size size) {
  vterm_set_size(inside_->terminal, size.rows, size.columns);
}

Size Emulator::size() const {
  Size size;
  vterm_get_size(inside_->terminal, &size.rows, &size.columns);
  return size;
}

std::string Emulator::row(int row) const {
  std::string text;
  const int columns = size().columns;
  for (int column = 0; column < columns;) {
    const Cell here = cell(row, column);
    text += here.text.empty() ? " " : here.text;
    column += here.width;
  }
  text.erase(text.find_last_not_of(' ') + 1);
  return text;
}

std::string Emulator::picture() const {
  std::string text;
  for (int i = 0; i < size().rows; ++i) text += "\n" + row(i);
  text.erase(text.find_last_not_of('\n') + 1);
  if (text.empty()) return "\n";
  return text + "\n";
}

bool Emulator::shows(std::string_view text) const {
  for (int i = 0; i < size().rows; ++i) {
    if (row(i).find(text) != std::string::npos) return true;
  }
  return false;
}

Emulator::Cell Emulator::cell(int row, int column) const {
  VTermScreenCell inside{};
  vterm_screen_get_cell(inside_->screen, VTermPos{row, column}, &inside);
  Cell cell;
  for (const std::uint32_t code : inside.chars) {
    if (code == 0 || code == kBehindWide) break;
    append_utf8(cell.text, code);
  }
  cell.width = inside.width == 2 ? 2 : 1;
  cell.bold = inside.attrs.bold != 0;
  cell.italic = inside.attrs.italic != 0;
  cell.underlined = inside.attrs.underline != 0;
  cell.reversed = inside.attrs.reverse != 0;
  cell.color = name_of(inside.fg);
  return cell;
}

Caret Emulator::cursor() const {
  VTermPos at{};
  vterm_state_get_cursorpos(vterm_obtain_state(inside_->terminal), &at);
  return {at.row, at.col};
}

bool Emulator::is_cursor_visible() const { return inside_->is_cursor_visible; }

bool Emulator::is_alternate() const { return inside_->is_alternate; }

}  // namespace viva
