#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "play/plain.h"
#include "support/files.h"
#include "support/small_bank.h"
#include "viva/session/score.h"

namespace viva {

// A session without a world: typed lines in, a transcript out. Choices stand in
// the author's order.
class Session {
 public:
  explicit Session(const std::vector<SmallSection>& sections);

  // The transcript of an attempt at these sections.
  std::string take(std::string_view typed,
                   const std::vector<SectionRef>& sections);

  std::string menu(std::string_view typed);

  std::filesystem::path attempts() const { return folder_.path() / "attempts"; }
  void lose_attempts() { folder_.write("attempts", "in the way"); }

  Ending ending;

 private:
  using Take = std::function<Ending(Host& host, const TakeRequest& request)>;
  std::string run(std::string_view typed, const Take& take);

  TemporaryFolder folder_;
  Course course_;
};

// The score of the one attempt that the session saved.
Score stored_score(const Session& session);

// Whether a transcript has this part.
bool holds(const std::string& text, std::string_view part);

}  // namespace viva
