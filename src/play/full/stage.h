#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "play/full/press.h"
#include "play/world.h"
#include "terminal/screen.h"
#include "view/command.h"
#include "view/sheet/sheet.h"

namespace viva {

// A page that is shown until a key leads on.
struct Scene {
  Place place = Place::kReview;  // which commands it has
  bool typing = false;           // letters and marks are text, arrows edit it
  bool has_menu = true;  // else Esc is a key of the page's own, and there are
                         // no commands

  std::string choosing = {};     // how its question is answered, for the help
  std::function<Sheet()> sheet;  // drawn anew for every key, size and second
  // When to come back without a key.
  std::function<std::optional<Time>()> wake = [] { return std::nullopt; };
  bool ticks = false;  // there is a clock on it
};

// The world of a full screen: pages are shown, keys come in. What is told
// stands below the page until the next key, a warning until Enter or for some
// seconds; neither goes before it was seen. Scrolling, help and the menu of
// commands are the same on every page and are done here.
class Stage : public World {
 public:
  Stage(Screen& screen, std::function<Time()> clock, Disk& used = real_disk())
      : World(std::move(clock), used), screen_(screen) {}

  ~Stage() override { settle(); }

  void tell(std::string_view text, Style style = Style::kPlain) override;
  void before_showing(const std::function<void()>& work) override;
  void settle() override;

  // What was told so far is not shown any longer.
  void hush() { notices_.clear(); }

  // The columns that the body of a page may take.
  int columns() const { return body_columns(screen_.size()); }

  // Shows a page and waits for a key that is its own.
  Press ask(const Scene& scene);

  // Another page begins: it is shown from its top.
  void turn() {
    scroll_ = {};
    caret_.reset();
  }

  // Keeps lines for the time after the screen.
  void leave_behind(const Lines& lines);

  // What was told and not seen, and what was left behind.
  Lines parting() const;

 private:
  // Nothing where the key did all that it does.
  std::optional<Press> take(const Scene& scene, const KeyPress& key);
  void forget_seen(const KeyPress& key);
  Lines told() const;
  std::optional<Press> happened(const Scene& scene, const KeyPress& key) const;
  std::optional<Press> cover(
      const Scene& scene, const std::function<Sheet()>& sheet,
      const std::function<bool(const KeyPress& key)>& take_key);
  std::optional<Press> obey(const Scene& scene, Command command);
  KeyPress read(const Scene& scene);
  bool scroll(const KeyPress& key, bool typing);
  void show(const std::function<Sheet()>& sheet);
  std::optional<Press> help(const Scene& scene);
  std::optional<Press> menu(const Scene& scene);

  Screen& screen_;
  // Something told, since when, and whether it has stood on the screen.
  struct Notice {
    StyledLine line;
    bool warns = false;
    Time told = 0;
    bool seen = false;
  };

  std::vector<Notice> notices_;
  std::size_t told_ = 0;  // how often something was
  std::function<void()> before_showing_;
  Lines parting_;
  Scroll scroll_;
  std::optional<Caret> caret_;  // of the page that was shown last
  int page_ = 1;                // lines that a page down moves by
};

}  // namespace viva
