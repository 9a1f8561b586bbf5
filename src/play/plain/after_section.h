#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "play/plain/note.h"

namespace viva {

// What stands behind the questions of a section in plain prompts: its
// activities and discussion questions, counted through both, with notes of the
// person's own.
class AfterSection {
 public:
  // `section` is a place in Plan::sections.
  AfterSection(Host& host, Sitting& sitting, TimedPrompt& prompt,
               const Section& told, std::size_t section);

  // Says them and, where a person types, offers to keep notes. `may_finish`
  // says that nothing else is left to be asked: to leave is to come to the end
  // then, kSubmit. kGoTo leads back to the last question before.
  Step run(bool may_finish);

 private:
  void show();
  std::optional<Step> take_reply(const Reply& reply, bool may_finish);
  std::optional<Step> obey(const Reply& reply);
  std::optional<Step> take_text(const std::string& text);
  std::optional<Step> go_back();
  std::string how_text() const;

  Host& host_;
  Sitting& sitting_;
  TimedPrompt& prompt_;
  const Section& told_;
  std::size_t section_;
  std::vector<NoteSubject> subjects_;
};

}  // namespace viva
