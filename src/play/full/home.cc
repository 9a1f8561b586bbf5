#include "view/sheet/home.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "play/full/full.h"
#include "play/full/keys.h"
#include "play/full/result.h"
#include "play/full/run.h"
#include "play/full/typed_number.h"
#include "play/section_history.h"
#include "view/pages.h"
#include "view/progress.h"

namespace viva {
namespace {

class Home {
 public:
  Home(Stage& stage, const Course& course, std::string_view origin,
       const TakeRequest& request)
      : stage_(stage),
        course_(course),
        origin_(origin),
        request_(request),
        sections_(all_sections(course)),
        history_(stage, course, request.student) {}

  Ending run() {
    load(true);
    while (take(show())) {
    }
    if (!attempts_.empty()) {
      stage_.leave_behind(summary_page(attempts_, std::nullopt));
    }
    leave_saved(stage_, ending_);
    return ending_;
  }

 private:
  void load(bool tells_faults) {
    for (const JournalFault& fault : history_.load()) {
      if (!tells_faults) break;
      stage_.tell(
          damaged_journal_text(fault.path.string(), fault.line, fault.message),
          Style::kWarning);
    }
    facts_ = history_.facts();
    row_ = std::min(row_, rows() - 1);
  }

  // The sections, and behind them what was missed.
  std::size_t rows() const {
    const bool missed =
        std::any_of(facts_.begin(), facts_.end(),
                    [](const SectionFacts& facts) { return facts.missed > 0; });
    return sections_.size() + (missed ? 1 : 0);
  }

  Press show() {
    Scene scene;
    scene.place = Place::kMenu;
    scene.sheet = [this] { return sheet(); };
    return stage_.ask(scene);
  }

  Sheet sheet() const {
    Body body = home_body(course_, origin_, facts_, row_, stage_.columns());
    Sheet sheet;
    sheet.head.place = "Sections";
    sheet.head.title = course_.title;
    sheet.body = std::move(body.lines);
    sheet.caret = body.caret;
    sheet.keys = {{"Enter", "begin"},
                  {"Up, Down or a number", "choose"},
                  {"Esc", "menu"},
                  {"?", "help"}};
    return sheet;
  }

  // Whether the home page is shown again.
  bool take(const Press& press) {
    if (press.kind == Press::Kind::kSignal) {
      ending_.signal = press.signal;
      return false;
    }
    if (press.kind == Press::Kind::kCommand) {
      return press.command != Command::kQuit;
    }
    if (press.key.kind == KeyPress::Kind::kText) {
      const auto row = number_.type(course_, sections_, press.key.text);
      row_ = row.value_or(row_);
      return true;
    }
    number_.clear();
    row_ = moved(press.key, row_, rows());
    if (press.key.kind != KeyPress::Kind::kEnter) return true;
    return row_ < sections_.size() ? take_section() : take_missed();
  }

  bool take_section() {
    const SectionRef section = sections_[row_];
    std::optional<Sitting> sitting;
    if (!take_up_left(section, sitting)) return ending_.signal == 0;
    if (!sitting && !begin(std::array{section}, request_, sitting)) {
      return ending_.signal == 0;
    }
    const bool goes_on = go_through(*sitting);
    if (goes_on) row_ = std::min(row_ + 1, rows() - 1);
    return goes_on || ending_.signal == 0;
  }

  bool take_missed() {
    TakeRequest request = request_;
    request.code.reset();  // it is of another paper
    request.options.among =
        open_questions(course_, sections_, history_.past(), {true, false});
    std::optional<Sitting> sitting;
    if (!begin(sections_, request, sitting)) return ending_.signal == 0;
    return go_through(*sitting) || ending_.signal == 0;
  }

  bool begin(std::span<const SectionRef> sections, const TakeRequest& request,
             std::optional<Sitting>& sitting) {
    sitting.emplace(new_sitting(stage_, course_, sections, request));
    if (!show_terms(stage_, *sitting, ending_.signal)) return false;
    sitting->start_clock();
    return true;
  }

  // Whether it came to its end.
  bool go_through(Sitting& sitting) {
    viva::run(stage_, course_, sitting);
    add(sitting.ending());
    const Time started = sitting.plan().started;
    if (sitting.is_left()) {
      left_.insert(started);
    } else {
      left_.erase(started);
    }
    ending_.finished = left_.empty();
    if (score(sitting.attempt()).answered > 0) {
      attempts_.push_back(sitting.attempt());
    }
    const bool done = !sitting.is_left();
    if (done && !sitting.plan().questions.empty()) {
      ending_.signal = show_result(stage_, sitting, "to the sections");
    }
    stage_.turn();
    load(false);
    return done && ending_.signal == 0;
  }

  void add(const Ending& ending) {
    ending_.saved &= ending.saved;
    ending_.unsaved_answers += ending.unsaved_answers;
    ending_.recorded |= ending.recorded;
    ending_.signal = ending.signal;
  }

  // Opens the attempt at the section that was left unfinished, if there is one
  // and the person wants to go on with it. False where she wants neither.
  bool take_up_left(SectionRef section, std::optional<Sitting>& sitting) {
    if (!stage_.keeps) return true;
    const StoredAttempt* left = history_.unfinished(section);
    if (left == nullptr) return true;
    const std::array<std::string, 2> options = {"Go on with it", "Begin anew"};
    const StyledLine text("You left this section unfinished: " +
                          progress_text(score(left->attempt)));
    const auto picked = pick(stage_, "Unfinished", wrap(text, stage_.columns()),
                             options, ending_.signal);
    if (!picked) return false;
    if (*picked == 1) return true;
    ReopenedJournal journal = reopen_journal(left->path, stage_.disk);
    if (journal.stored && !journal.stored->attempt.is_finished()) {
      sitting.emplace(opened_sitting(stage_, course_, std::move(journal)));
    } else {
      stage_.tell(why_not_opened(journal), Style::kWarning);
    }
    return sitting.has_value();
  }

  Stage& stage_;
  const Course& course_;
  std::string origin_;
  const TakeRequest& request_;
  std::vector<SectionRef> sections_;
  SectionHistory history_;
  std::vector<SectionFacts> facts_;
  std::size_t row_ = 0;
  TypedNumber number_;
  std::vector<Attempt> attempts_;
  std::set<Time> left_;  // when those began that were left unfinished
  Ending ending_;
};

}  // namespace

Ending take_from_home(Stage& stage, const Course& course,
                      std::string_view origin, const TakeRequest& request) {
  return Home(stage, course, origin, request).run();
}

}  // namespace viva
