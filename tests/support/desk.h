#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "support/files.h"
#include "support/pty.h"
#include "viva/data/node.h"

namespace viva {

// Where a student sits: a folder with what she saved, in which the program runs
// on pseudo-terminals. There are no banks in it but those that are put there,
// and no settings.
class Desk {
 public:
  std::filesystem::path put(std::string_view name, std::string_view text) const;

  // A run of viva. What stands in the variables goes before what a desk sets.
  PtyRun sit(std::vector<std::string> arguments, Size size = {80, 24},
             const PtyRun::Variables& variables = {}) const;

  // The attempts of `viva history --json`, the newest last.
  std::vector<Node> attempts() const;

  const std::filesystem::path& state() const { return state_.path(); }

 private:
  TemporaryFolder banks_;
  TemporaryFolder state_;
};

// What was chosen and typed in an attempt as the author counts the choices, one
// question behind the other: "2 - 1,3 0.5" (- where nothing was answered).
std::string answers_of(const Node& attempt);

// The picture of a screen without what differs from run to run: CLOCK stands
// for each time that passed or is left. Empty rows are counted: "(3 rows)".
std::string page_of(const Emulator& screen);

// The page that stands there once, behind these keys, the text is to be seen
// and the frame is whole.
std::string page_at(PtyRun& run, std::string_view keys, std::string_view text);

}  // namespace viva
