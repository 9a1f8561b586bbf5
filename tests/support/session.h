#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "play/plain/plain.h"
#include "support/files.h"
#include "support/small_bank.h"
#include "viva/journal/journal.h"
#include "viva/session/score.h"

namespace viva {

// A session without a world: typed lines in, a transcript out. Choices stand in
// the author's order unless the request says otherwise. What a run leaves on
// the disk is there for the next one, and the clock goes on.
class Session {
 public:
  explicit Session(const std::vector<SmallSection>& sections);

  TakeRequest request;
  Time now = 0;
  Milliseconds tick = 1000;  // by which every look at the clock moves it
  bool keeps = true;
  bool attended = false;  // a person types, not a script
  // What is typed is not the end of the input before a look at the clock finds
  // this in the transcript: a prompt waits.
  std::string input_waits_for = {};

  // Moves the clock once the transcript of a run holds this.
  void jump(std::string_view said, Milliseconds by);

  // The bank is edited between two runs.
  void change(const std::vector<SmallSection>& sections);

  // Its banks let the clock stand still while viva is closed.
  void let_clock_pause();

  // Attempts are kept on this disk, which must outlive the session.
  void use(Disk& disk) { disk_ = &disk; }

  // The transcript of an attempt at these sections, of one at all of them, of
  // the menu, and of going on with the attempt that was begun last.
  std::string take(std::string_view typed,
                   const std::vector<SectionRef>& sections);
  std::string take(std::string_view typed);
  std::string menu(std::string_view typed);
  std::string resume(std::string_view typed);

  std::filesystem::path attempts() const;
  Disk& disk() const { return *disk_; }
  void lose_attempts() { folder_.write("attempts", "in the way"); }

  Ending ending;

 private:
  struct Jump {
    std::string said;
    Milliseconds by = 0;
    bool is_done = false;
  };
  class Typed;
  using Take = std::function<Ending(Host& host)>;

  std::string run(std::string_view typed, const Take& take);
  Time look_at_clock(Typed& typed);
  std::string transcript() const { return read_file(folder_.path() / "out"); }

  TemporaryFolder folder_;
  Course course_;
  Disk* disk_ = &real_disk();
  std::vector<Jump> jumps_;
};

// The one attempt that the session saved, and its score.
Attempt stored_attempt(const Session& session);
Score stored_score(const Session& session);

// Whether a transcript has this part, and how often.
bool holds(const std::string& text, std::string_view part);
std::size_t count(const std::string& text, std::string_view part);

}  // namespace viva
