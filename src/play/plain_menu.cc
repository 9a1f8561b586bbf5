#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "play/dialogue.h"
#include "play/plain.h"
#include "play/plain_run.h"
#include "play/section_history.h"
#include "view/pages.h"
#include "view/progress.h"
#include "viva/text/error.h"
#include "viva/text/fold.h"

namespace viva {
namespace {

class Menu {
 public:
  Menu(Host& host, const Course& course, const TakeRequest& request)
      : host_(host),
        course_(course),
        request_(request),
        sections_(all_sections(course)),
        history_(host, course, request.student) {}

  Ending run() {
    for (const JournalFault& fault : history_.load()) {
      host_.tell(
          damaged_journal_text(fault.path.string(), fault.line, fault.message),
          Style::kWarning);
    }
    say_menu();
    while (take_reply(ask(host_, Place::kMenu, prompt()))) {
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
    say_apart(host_, menu_page(course_, history_.last_scores(), host_.width()));
  }

  std::string prompt() const {
    if (!next_) return "Section, or :quit:";
    return "Enter for section " + section_address(course_, *next_) +
           ", another section, :menu or :quit:";
  }

  bool take_reply(const Reply& reply) {
    switch (reply.kind) {
      case Reply::Kind::kSignal:
        ending_.signal = reply.signal;
        return false;
      case Reply::Kind::kCommand:
        return obey(reply.command);
      case Reply::Kind::kUnknown:
        say_unknown(host_, reply);
        return true;
      case Reply::Kind::kText:
        return pick(reply.text);
      default:
        return false;
    }
  }

  bool obey(Command command) {
    if (command == Command::kQuit) return false;
    if (command == Command::kMenu) {
      next_.reset();
      history_.load();
      say_menu();
    } else {
      host_.tell(
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
      host_.tell(error.what());
      return true;
    }
  }

  // Whether the menu goes on behind the section.
  bool take(SectionRef section) {
    std::optional<Sitting> sitting;
    if (!take_up_left(section, sitting)) return false;
    if (!sitting) {
      sitting.emplace(
          new_sitting(host_, course_, std::array{section}, request_));
      say_terms(host_, *sitting);
    }
    viva::run(host_, course_, *sitting);
    add(sitting->ending());
    if (score(sitting->attempt()).answered > 0) {
      attempts_.push_back(sitting->attempt());
    }
    if (sitting->is_left()) return false;
    say_result(host_, *sitting);
    const auto at = std::find(sections_.begin(), sections_.end(), section);
    next_.reset();
    if (at + 1 != sections_.end()) next_ = *(at + 1);
    if (!next_) {
      history_.load();
      say_menu();
    }
    return true;
  }

  void add(const Ending& ending) {
    ending_.saved &= ending.saved;
    ending_.unsaved_answers += ending.unsaved_answers;
    ending_.recorded |= ending.recorded;
    ending_.finished &= ending.finished;
    ending_.signal = ending.signal;
  }

  // Opens the attempt at the section that was left unfinished, if there is one
  // and the person wants to go on with it. False where she leaves instead.
  bool take_up_left(SectionRef section, std::optional<Sitting>& sitting) {
    if (!host_.keeps) return true;
    history_.load();
    const StoredAttempt* left = history_.unfinished(section);
    if (left == nullptr) return true;
    const LeftPick pick = ask_about(*left);
    if (pick != LeftPick::kGoOn) return pick == LeftPick::kAnew;
    ReopenedJournal journal = reopen_journal(left->path, host_.disk);
    if (journal.stored && !journal.stored->attempt.is_finished()) {
      sitting.emplace(opened_sitting(host_, course_, std::move(journal)));
    } else {
      host_.tell(why_not_opened(journal) + " A new attempt begins.",
                 Style::kWarning);
    }
    return true;
  }

  enum class LeftPick { kGoOn, kAnew, kLeave };

  LeftPick ask_about(const StoredAttempt& left) {
    host_.tell("You left this section unfinished: " +
               progress_text(score(left.attempt)));
    while (true) {
      const Reply reply = ask(host_, Place::kMenu,
                              "Enter to go on with it, or new to begin anew:");
      ending_.signal = reply.signal;
      if (is_quit(reply) || reply.kind == Reply::Kind::kEnd ||
          reply.kind == Reply::Kind::kSignal) {
        return LeftPick::kLeave;
      }
      if (reply.kind == Reply::Kind::kText) {
        if (reply.text.empty()) return LeftPick::kGoOn;
        if (fold(reply.text) == "new") return LeftPick::kAnew;
      }
      host_.tell("Press Enter, or type new; :quit leaves.");
    }
  }

  Host& host_;
  const Course& course_;
  const TakeRequest& request_;
  std::vector<SectionRef> sections_;
  SectionHistory history_;
  std::optional<SectionRef> next_;
  std::vector<Attempt> attempts_;
  Ending ending_;
};

}  // namespace

Ending take_from_menu(Host& host, const Course& course,
                      const TakeRequest& request) {
  return Menu(host, course, request).run();
}

}  // namespace viva
