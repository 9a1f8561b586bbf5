#include "play/plain.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <unordered_map>

#include "play/dialogue.h"
#include "play/plain_attempt.h"
#include "view/pages.h"
#include "viva/bank/question_id.h"
#include "viva/journal/journal.h"
#include "viva/text/error.h"

namespace viva {
namespace {

// The last score by section, from the attempts on disk. An attempt is at a
// section if it has one of the section's questions in it.
std::vector<std::optional<LastScore>> last_scores(Host& host,
                                                  const Course& course) {
  const std::vector<SectionRef> refs = all_sections(course);
  std::vector<std::optional<LastScore>> last(refs.size());
  if (!host.attempts) return last;
  std::unordered_map<QuestionId, std::size_t> section_of;
  std::size_t next = 0;
  for (const Bank& bank : course.banks) {
    for (const std::vector<QuestionId>& ids : question_ids(bank)) {
      for (const QuestionId& id : ids) section_of.emplace(id, next);
      ++next;
    }
  }
  const JournalList journals = list_journals(*host.attempts);
  for (const JournalFault& fault : journals.faults) {
    say_line(host, damaged_journal_text(fault.path.string(), fault.line),
             Style::kWarning);
  }
  for (const StoredAttempt& stored : journals.attempts) {
    const Attempt& attempt = stored.attempt;
    const std::vector<Score> scores = score_by_section(attempt);
    for (const PlannedQuestion& question : attempt.plan().questions) {
      const auto at = section_of.find(question.id);
      if (at == section_of.end()) continue;
      last[at->second] =
          LastScore{scores[question.section], attempt.is_finished()};
    }
  }
  return last;
}

void say_saved(Host& host, const Ending& ending) {
  if (ending.recorded)
    say_line(host, saved_text(ending.saved, ending.unsaved_answers));
}

class Menu {
 public:
  Menu(Host& host, const Course& course, const TakeRequest& request)
      : host_(host),
        course_(course),
        request_(request),
        sections_(all_sections(course)) {}

  Ending run() {
    say_menu();
    while (take_reply(ask(host_, prompt()))) {
    }
    if (ending_.signal == 0 && !attempts_.empty()) {
      say_apart(host_, summary_page(attempts_, host_.width()));
      host_.output.write_bytes("\n");
    }
    say_saved(host_, ending_);
    return ending_;
  }

 private:
  void say_menu() {
    say_apart(host_,
              menu_page(course_, last_scores(host_, course_), host_.width()));
  }

  std::string prompt() const {
    if (!next_) return "Section, or :quit:";
    return "Enter for section " + section_address(course_, *next_) +
           ", another section, :menu or :quit:";
  }

  bool take_reply(const Reply& reply) {
    switch (reply.kind) {
      case Reply::Kind::kEnd:
        return false;
      case Reply::Kind::kSignal:
        ending_.signal = reply.signal;
        return false;
      case Reply::Kind::kCommand:
        return obey(reply.command);
      case Reply::Kind::kUnknown:
        say_line(host_, "There is no command " + reply.text + ".");
        return true;
      case Reply::Kind::kText:
        return pick(reply.text);
    }
    return false;
  }

  bool obey(Command command) {
    if (command == Command::kQuit) return false;
    if (command == Command::kMenu || command == Command::kRepeat) {
      next_.reset();
      say_menu();
    } else {
      say_line(host_,
               "Type the number of a section, :menu to see the sections, or "
               ":quit to leave.");
    }
    return true;
  }

  bool pick(const std::string& text) {
    if (text == "q" || text == "quit" || text == "exit") return false;
    if (text.empty() && next_) return take(*next_);
    if (text.empty()) return obey(Command::kHelp);
    try {
      return take(find_section(course_, text));
    } catch (const Error& error) {
      say_line(host_, error.what());
      return true;
    }
  }

  // Whether the menu goes on behind the section.
  bool take(SectionRef section) {
    PlainAttempt attempt(host_, course_, std::array{section}, request_);
    const Ending ending = attempt.run();
    ending_.saved &= ending.saved;
    ending_.unsaved_answers += ending.unsaved_answers;
    ending_.recorded |= ending.recorded;
    ending_.finished &= ending.finished;
    ending_.signal = ending.signal;
    if (score(attempt.attempt()).answered > 0) {
      attempts_.push_back(attempt.attempt());
    }
    if (!ending.finished) return false;
    say_apart(host_, code_page(attempt.attempt().plan(), host_.width()));
    const auto at = std::find(sections_.begin(), sections_.end(), section);
    next_.reset();
    if (at + 1 != sections_.end()) next_ = *(at + 1);
    if (!next_) say_menu();
    return true;
  }

  Host& host_;
  const Course& course_;
  const TakeRequest& request_;
  std::vector<SectionRef> sections_;
  std::optional<SectionRef> next_;
  std::vector<Attempt> attempts_;
  Ending ending_;
};

}  // namespace

Ending take_sections(Host& host, const Course& course,
                     std::span<const SectionRef> sections,
                     const TakeRequest& request) {
  PlainAttempt attempt(host, course, sections, request);
  const Ending ending = attempt.run();
  if (attempt.attempt().plan().questions.empty()) return ending;
  if (ending.finished) {
    say_apart(host, result_page(attempt.attempt(), host.width()));
    say_apart(host, code_page(attempt.attempt().plan(), host.width()));
  }
  say_saved(host, ending);
  return ending;
}

Ending take_from_menu(Host& host, const Course& course,
                      const TakeRequest& request) {
  return Menu(host, course, request).run();
}

}  // namespace viva
