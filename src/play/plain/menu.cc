#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "play/plain/dialogue.h"
#include "play/plain/plain.h"
#include "play/plain/review.h"
#include "play/plain/run.h"
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
    const std::vector<SectionFacts> facts = history_.facts();
    say_apart(host_, menu_page(course_, facts, host_.width()));
    std::size_t missed = 0;
    for (const SectionFacts& section : facts) missed += section.missed;
    if (missed > 0) host_.tell(all_missed_text(missed));
  }

  std::string prompt() const {
    const std::string review = can_review() ? ", :review" : "";
    if (!next_)
      return "Section" + review + (can_review() ? " or :quit:" : ", or :quit:");
    return "Enter for section " + section_address(course_, *next_) +
           ", another section" + review + ", :menu or :quit:";
  }

  // Whether anything was missed in what was taken last.
  bool can_review() const {
    return taken_ && !missed(taken_->attempt()).empty();
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
    } else if (command == Command::kMissed) {
      return take_missed();
    } else if (command == Command::kReview) {
      return review_taken();
    } else {
      host_.tell("Type the number of a section.");
      say(host_, commands_page(Place::kMenu, host_.width()));
    }
    return true;
  }

  bool review_taken() {
    if (can_review()) {
      ending_.signal = review_missed(host_, *taken_);
    } else {
      host_.tell("There is nothing to look at.");
    }
    return ending_.signal == 0;
  }

  // All that was missed so far, as one paper.
  bool take_missed() {
    history_.load();
    TakeRequest request = request_;
    request.code.reset();
    request.options.among =
        open_questions(course_, sections_, history_.past(), {true, false});
    Sitting sitting = new_sitting(host_, course_, sections_, request);
    if (sitting.plan().questions.empty()) {
      host_.tell("Nothing was missed so far.");
      return true;
    }
    next_.reset();
    return take_sitting(std::move(sitting));
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
    std::optional<Sitting> left;
    is_refused_ = false;
    if (!take_up_left(section, left)) return false;
    if (is_refused_) return true;
    const auto at = std::find(sections_.begin(), sections_.end(), section);
    next_.reset();
    if (at + 1 != sections_.end()) next_ = *(at + 1);
    if (left) return take_sitting(std::move(*left), false);
    return take_sitting(
        new_sitting(host_, course_, std::array{section}, request_));
  }

  bool take_sitting(Sitting sitting, bool is_new = true) {
    taken_.emplace(std::move(sitting));
    if (is_new) say_terms(host_, *taken_);
    const bool goes_on = viva::run(host_, course_, *taken_);
    add(taken_->ending());
    if (score(taken_->attempt()).answered > 0) {
      attempts_.push_back(taken_->attempt());
    }
    if (taken_->is_left()) return false;
    say_result(host_, *taken_);
    if (goes_on && !next_) {
      history_.load();
      say_menu();
    }
    return goes_on;
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
      host_.tell(why_not_opened(journal), Style::kWarning);
      is_refused_ = true;
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
  std::optional<Sitting> taken_;  // the one that was taken last
  std::vector<Attempt> attempts_;
  bool is_refused_ = false;  // what was left could not be opened
  Ending ending_;
};

}  // namespace

Ending take_from_menu(Host& host, const Course& course,
                      const TakeRequest& request) {
  return Menu(host, course, request).run();
}

}  // namespace viva
