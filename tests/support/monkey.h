#pragma once

#include <deque>
#include <memory>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "support/desk.h"

namespace viva {

// Random keys as a keyboard and a clipboard send them, and some that none does;
// without those that make signals.
class RandomKeys {
 public:
  explicit RandomKeys(unsigned seed) : random_(seed) {}

  std::string next();
  std::size_t below(std::size_t end) { return random_() % end; }

 private:
  std::string character();
  std::string paste();

  std::mt19937 random_;
};

// Somebody who presses random keys in one session after the other. Whenever a
// session ends by itself the next one begins; now and then the program is
// killed, which must cost nothing of what stood on the screen.
class Monkey {
 public:
  using Words = std::vector<std::string>;
  using Banks = std::vector<std::pair<std::string, std::string>>;

  // The sessions' arguments, and the files that stand in their folder.
  Monkey(unsigned seed, std::vector<Words> sessions, Banks banks)
      : keys_(seed), sessions_(std::move(sessions)), banks_(std::move(banks)) {}

  // Presses so many keys at least, and kills so often on the way.
  void press(std::size_t keys, std::size_t kills);

  std::size_t pressed() const { return pressed_; }
  std::size_t begun() const { return begun_; }
  std::size_t killed() const { return killed_; }
  // How often an answer stood on the screen that was to be found afterwards.
  std::size_t answers_found() const { return found_; }

 private:
  void begin();
  void open(const Words& words);
  void press_some();
  bool settle(std::size_t before);
  void end(int status);
  void kill();
  bool check_saved(std::size_t shown);
  std::size_t answers_shown() const;
  std::string last_keys() const;

  RandomKeys keys_;
  std::vector<Words> sessions_;
  Banks banks_;
  std::unique_ptr<Desk> desk_;
  std::unique_ptr<PtyRun> run_;
  std::deque<std::string> last_;
  bool from_home_ = false;
  std::size_t pressed_ = 0;
  std::size_t begun_ = 0;
  std::size_t killed_ = 0;
  std::size_t found_ = 0;
};

}  // namespace viva
