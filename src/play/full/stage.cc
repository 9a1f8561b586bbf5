#include "play/full/stage.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include "play/full/keys.h"
#include "view/sheet/dialog.h"

namespace viva {
namespace {

constexpr Milliseconds kSecond = 1000;
constexpr int kSideStep = 8;
constexpr Milliseconds kWarningStays = 10 * kSecond;
constexpr std::size_t kMostNotices = 20;

// Whether something else than a key is to be reacted to.
bool is_no_key(const KeyPress& key) {
  return key.kind == KeyPress::Kind::kResize ||
         key.kind == KeyPress::Kind::kTime ||
         key.kind == KeyPress::Kind::kSignal ||
         key.kind == KeyPress::Kind::kClosed;
}

}  // namespace

void Stage::tell(std::string_view text, Style style) {
  ++told_;
  // A warning has a mark too, not its colour alone.
  StyledLine line(style == Style::kWarning ? "! " : "", style);
  notices_.push_back(
      {line.append(text, style), style == Style::kWarning, now()});
  if (notices_.size() > kMostNotices) notices_.erase(notices_.begin());
}

void Stage::before_showing(const std::function<void()>& work) {
  settle();
  before_showing_ = work;
}

void Stage::settle() {
  if (const auto work = std::exchange(before_showing_, nullptr)) work();
}

void Stage::leave_behind(const Lines& lines) {
  parting_.insert(parting_.end(), lines.begin(), lines.end());
}

Lines Stage::parting() const {
  Lines lines = told();
  lines.insert(lines.end(), parting_.begin(), parting_.end());
  return lines;
}

Lines Stage::told() const {
  Lines lines;
  for (const Notice& notice : notices_) lines.push_back(notice.line);
  return lines;
}

void Stage::forget_seen(const KeyPress& key) {
  const bool enter = key.kind == KeyPress::Kind::kEnter;
  std::erase_if(notices_, [&](const Notice& notice) {
    const bool stays =
        notice.warns && !enter && now() - notice.told < kWarningStays;
    return notice.seen && !stays;
  });
}

Press Stage::ask(const Scene& scene) {
  while (true) {
    if (!screen_.has_key()) show(scene.sheet);
    const KeyPress key = read(scene);
    if (const auto press = take(scene, key)) return *press;
  }
}

// Waits for a key; where there is a clock on the page, for a second at most.
KeyPress Stage::read(const Scene& scene) {
  const Time time = now();
  std::optional<Time> wake = scene.wake();
  if (scene.ticks) {
    const Time tick = time + kSecond - time % kSecond;
    wake = std::min(wake.value_or(tick), tick);
  }
  if (!wake) return screen_.read(std::nullopt);
  return screen_.read(
      std::chrono::milliseconds(std::max<Milliseconds>(*wake - time, 0)));
}

std::optional<Press> Stage::take(const Scene& scene, const KeyPress& key) {
  if (is_no_key(key)) return happened(scene, key);
  forget_seen(key);
  if (scroll(key, scene.typing)) return std::nullopt;
  if (!scene.has_menu) return Press{Press::Kind::kKey, key};
  if (key.kind == KeyPress::Kind::kEscape) return menu(scene);
  if (const auto command = command_of(key, scene.place, scene.typing)) {
    return obey(scene, *command);
  }
  return Press{Press::Kind::kKey, key};
}

// What happened but no key. Nothing where the page need only be drawn anew.
std::optional<Press> Stage::happened(const Scene& scene,
                                     const KeyPress& key) const {
  if (key.kind == KeyPress::Kind::kSignal) {
    return Press{Press::Kind::kSignal, {}, Command::kQuit, key.signal};
  }
  if (key.kind == KeyPress::Kind::kClosed) {
    return Press{Press::Kind::kCommand, {}, Command::kQuit};
  }
  const auto wake = scene.wake();
  const bool due = key.kind == KeyPress::Kind::kTime && wake && *wake <= now();
  return due ? std::optional(Press{Press::Kind::kTime}) : std::nullopt;
}

std::optional<Press> Stage::obey(const Scene& scene, Command command) {
  if (command == Command::kHelp) return help(scene);
  return Press{Press::Kind::kCommand, {}, command};
}

bool Stage::scroll(const KeyPress& key, bool typing) {
  const std::string_view text = typing ? std::string_view() : key.text;
  if (key.kind == KeyPress::Kind::kPageDown) {
    scroll_.top += page_;
  } else if (key.kind == KeyPress::Kind::kPageUp) {
    scroll_.top = std::max(scroll_.top - page_, 0);
  } else if (key.kind == KeyPress::Kind::kText && text == ">") {
    scroll_.side += kSideStep;
  } else if (key.kind == KeyPress::Kind::kText && text == "<") {
    scroll_.side = std::max(scroll_.side - kSideStep, 0);
  } else {
    return false;
  }
  return true;
}

// The page is made while the disk saves what it will show; if that goes wrong,
// it is made anew.
void Stage::show(const std::function<Sheet()>& sheet) {
  const std::optional<Caret> before = caret_;
  const auto make = [&] {
    const Sheet made = sheet();
    caret_ = made.caret;
    // What was scrolled to stays until the person moves on the page.
    return fit(made, told(), screen_.size(), scroll_, made.caret != before);
  };
  Fitted fitted = make();
  const std::size_t told = told_;
  settle();
  if (told_ != told) fitted = make();
  page_ = std::max(fitted.rows - 1, 1);
  scroll_ = fitted.scroll;
  screen_.draw(fitted.frame);
  for (Notice& notice : notices_) notice.seen = true;
}

// Shows a page above another one until `take_key` has what it wants.
std::optional<Press> Stage::cover(
    const Scene& scene, const std::function<Sheet()>& sheet,
    const std::function<bool(const KeyPress& key)>& take_key) {
  const Scroll before = std::exchange(scroll_, {});
  std::optional<Press> press;
  for (bool done = false; !done;) {
    if (!screen_.has_key()) show(sheet);
    const KeyPress key = read(scene);
    if (is_no_key(key)) {
      press = happened(scene, key);
      done = press.has_value();
    } else if (!scroll(key, false)) {
      done = take_key(key);
    }
  }
  scroll_ = before;
  return press;
}

// The keys of the page, until any key.
std::optional<Press> Stage::help(const Scene& scene) {
  const auto sheet = [&] {
    return Sheet{{"Keys"},
                 keys_page(scene.place, scene.choosing, columns()),
                 std::nullopt,
                 {{"Enter", "back"}}};
  };
  return cover(scene, sheet, [](const KeyPress& /*key*/) { return true; });
}

// The commands of the page by name, to pick one from.
std::optional<Press> Stage::menu(const Scene& scene) {
  const auto rows = keyed_commands(scene.place);
  std::size_t row = rows.size() - 1;  // help, which does no harm
  std::optional<Command> command;
  const auto sheet = [&] {
    Body body = menu_body(scene.place, row, columns());
    return Sheet{{"Menu"},
                 std::move(body.lines),
                 body.caret,
                 {{"Enter", "choose"}, {"Esc", "back"}}};
  };
  const auto take_key = [&](const KeyPress& key) {
    row = moved(key, row, rows.size());
    command = command_of(key, scene.place, false);
    if (key.kind == KeyPress::Kind::kEnter) command = rows[row]->command;
    return command.has_value() || key.kind == KeyPress::Kind::kEscape;
  };
  const auto press = cover(scene, sheet, take_key);
  return command ? obey(scene, *command) : press;
}

}  // namespace viva
