#pragma once

#include <cstddef>
#include <optional>
#include <random>
#include <string_view>
#include <vector>

#include "terminal/key_press.h"
#include "viva/text/frame.h"

namespace viva::bench {

// What a page is, by the first words of it.
enum class Page {
  kHome,
  kSection,
  kQuestion,
  kOverview,
  kHandIn,
  kResult,
  kMenu,
  kKeys,
  kOther
};

Page page_of(const Frame& frame);
std::string_view name_of(Page page);

// What a person presses on a page: any of these keys, with spaces between them;
// one that stands there twice comes twice as often.
struct Habit {
  Page page;
  std::string_view keys;
};

// A part of a session: so many presses, or fewer where it leads to a page.
struct Stretch {
  std::string_view name;
  std::size_t presses = 0;
  std::vector<Habit> habits;
  std::optional<Page> until = {};
};

// Presses keys as the page before it and the habits of a stretch say, each time
// the same ones. On a page without a habit it is Enter.
class Fingers {
 public:
  explicit Fingers(std::vector<Stretch> stretches);

  // Nothing where all stretches are done.
  std::optional<KeyPress> next(Page page);

  bool is_done() const { return at_ == stretches_.size(); }

  // That of the last key.
  std::string_view stretch() const { return name_; }

 private:
  std::vector<Stretch> stretches_;
  std::size_t at_ = 0;
  std::size_t pressed_ = 0;  // in this stretch
  std::string_view name_;
  std::mt19937 random_;
};

}  // namespace viva::bench
