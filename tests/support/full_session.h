#pragma once

#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "play/full/full.h"
#include "support/files.h"
#include "support/small_bank.h"
#include "terminal/screen.h"

namespace viva {

// A screen without a terminal: keys come from a list, and what is drawn is
// kept. Behind the last key nothing comes any more.
class KeyedScreen : public Screen {
 public:
  explicit KeyedScreen(Size size) : size_(size) {}

  Size size() const override { return size_; }
  void draw(const Frame& frame) override;
  KeyPress read(std::optional<std::chrono::milliseconds> patience) override;
  bool has_key() const override { return false; }

  // "b<Enter>" presses two keys, "<+90>" lets 90 seconds pass, "<40x15>" is
  // another size.
  void type(std::string_view keys);

  // What stood there as the last key had been worked off.
  const Frame& last_frame() const { return at_end_ ? *at_end_ : frame_; }
  std::size_t frames() const { return frames_; }

  Time now = 1'000'000;

 private:
  struct Step {
    KeyPress key;
    Time by = 0;
    std::optional<Size> size = {};
  };
  static Step step_named(std::string_view name);

  Size size_;
  std::deque<Step> steps_;
  Frame frame_;
  std::optional<Frame> at_end_;
  std::size_t frames_ = 0;
};

// The lines of a frame without spaces at their ends, the caret as `caret`.
std::string text_of(const Frame& frame);

// Sessions on a full screen without a world. Choices stand in the author's
// order unless the request says otherwise. What a run leaves on the disk is
// there for the next one.
class FullSession {
 public:
  explicit FullSession(const std::vector<SmallSection>& sections,
                       Size size = {60, 16});

  TakeRequest request;
  Time now = 1'000'000;
  bool keeps = true;
  Size size;

  // The last picture of an attempt at all sections, of the home page, and of
  // going on with the attempt that was begun last.
  std::string take(std::string_view keys);
  std::string home(std::string_view keys);
  std::string resume(std::string_view keys);

  void use(Disk& disk) { disk_ = &disk; }
  std::filesystem::path attempts() const;
  Disk& disk() const { return *disk_; }

  Ending ending;
  std::string parting;  // what is said once the screen is closed
  std::optional<Caret> caret;

 private:
  template <typename Take>
  std::string run(std::string_view keys, const Take& take);

  TemporaryFolder folder_;
  Course course_;
  Disk* disk_ = &real_disk();
};

// The one attempt that the session saved.
Attempt stored_attempt(const FullSession& session);

}  // namespace viva
