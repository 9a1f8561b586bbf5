#pragma once

#include <chrono>
#include <optional>

#include "terminal/frame_painter.h"
#include "terminal/key_decoder.h"
#include "terminal/raw_terminal.h"
#include "terminal/screen.h"
#include "terminal/signal_watch.h"

namespace viva {

// The whole screen of a terminal, from its making to its end; how the terminal
// is taken over and given back is RawTerminal's. INT, TERM, HUP and QUIT become
// a key (given again by each read that follows), so that the program can save;
// it then destroys the screen and calls die_of(). A program that is suspended
// gives the terminal back until it goes on; one that is asked to end before it
// has the terminal draws nothing. What the terminal does not take
// any more is lost without a word: reading then says kClosed.
class FullScreen final : public Screen {
 public:
  // The input must be a terminal, or Error is thrown.
  FullScreen(int input, int output, Abilities abilities);

  Size size() const override { return size_; }
  void draw(const Frame& frame) override;
  KeyPress read(std::optional<std::chrono::milliseconds> patience) override;
  bool has_key() const override;

 private:
  using Clock = SignalWatch::Clock;

  bool has_input() const;
  std::optional<KeyPress> next_key();
  std::optional<Clock::time_point> end_of_silence() const;
  void read_bytes();
  std::optional<KeyPress> react_to(int signal);
  KeyPress resized();
  void suspend();

  int input_;
  int output_;
  Abilities abilities_;
  SignalWatch watch_;
  RawTerminal terminal_;
  Size size_;
  std::optional<Frame> shown_;  // what is known to stand on the screen
  KeyDecoder decoder_;
  Clock::time_point last_byte_;
  bool closed_ = false;
};

}  // namespace viva
