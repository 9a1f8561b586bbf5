#include <fmt/core.h>

#include <exception>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "bench/banks.h"
#include "bench/memory_disk.h"
#include "bench/press_screen.h"
#include "play/full/full.h"
#include "viva/text/error.h"

namespace viva::bench {
namespace {

constexpr std::size_t kCopies = 20;  // of a bank of 13 sections
constexpr std::size_t kSections = 260;
constexpr std::size_t kQuestions = 1000;
constexpr double kMost = 2;  // ms at the 99th percentile

constexpr std::string_view kInList =
    "Down Down Down Down Down Up Up PgDn PgDn PgUp End Home 1 7 Esc ?";
constexpr std::string_view kInOverview =
    "Right Right Left Down Down Down Up PgDn PgUp End 5 0 Enter Enter Tab Esc";

// A press leads from one page to another as it does for a person who looks
// around a lot; what is not named here is left by Enter or Esc.
constexpr Habit kMenuHabit = {Page::kMenu, "Down Up Esc"};

Stretch home(std::size_t presses) {
  return {"home", presses, {{Page::kHome, kInList}, kMenuHabit}};
}

Stretch exam(std::size_t presses) {
  return {"exam",
          presses,
          {{Page::kQuestion,
            "a b c d a b c d Enter Enter Enter Enter Enter Enter Right Right "
            "Left Down Up PgDn PgUp > < ! - Del Tab Esc ?"},
           {Page::kOverview, kInOverview},
           {Page::kHandIn, "Down n"},
           kMenuHabit}};
}

Stretch hand_in(std::size_t presses) {
  return {"handing in",
          presses,
          {{Page::kQuestion, "Tab"},
           {Page::kOverview, "End Enter"},
           {Page::kHandIn, "y"},
           {Page::kMenu, "Esc"}},
          Page::kResult};
}

// Review shows questions too, and is left by way of the menu.
Stretch result(std::size_t presses) {
  return {"result",
          presses,
          {{Page::kResult,
            "Down Down Down Down Up Up PgDn PgDn PgUp Home Enter Esc ?"},
           {Page::kQuestion, "Right Right Right Right Left PgDn > Esc"},
           {Page::kMenu, "Down Up Esc Enter"}}};
}

Stretch practice(std::size_t presses) {
  return {"practice",
          presses,
          {{Page::kQuestion,
            "a b c d a b c d Enter Enter Enter Enter Enter Enter Down Up PgDn "
            "PgUp > < ! * - Tab Esc ?"},
           {Page::kOverview, kInOverview},
           kMenuHabit}};
}

class Bench {
 public:
  Bench(std::string_view name, const Course& course, Times& times)
      : name_(name), course_(course), times_(times) {}

  // `presses` on each page or so.
  void run(std::size_t presses) {
    play({exam(4 * presses), hand_in(presses), result(presses)}, Mode::kExam);
    play({practice(2 * presses)}, Mode::kPractice);
    play_home({home(presses)});
  }

 private:
  void play(std::vector<Stretch> stretches, Mode mode) {
    TakeRequest request;
    request.terms.mode = mode;
    run(std::move(stretches),
        [&](Stage& stage) { take_sections(stage, course_, paper(), request); });
  }

  void play_home(std::vector<Stretch> stretches) {
    run(std::move(stretches), [&](Stage& stage) {
      take_from_home(stage, course_, "A bank to measure with", {});
    });
  }

  // A session that comes to its end begins anew.
  template <typename Take>
  void run(std::vector<Stretch> stretches, const Take& take) {
    Fingers fingers(std::move(stretches));
    while (!fingers.is_done()) {
      PressScreen screen(name_, fingers, times_);
      Stage stage(
          screen, [&] { return screen.now; }, disk_);
      stage.attempts = "/attempts";
      take(stage);
    }
  }

  // As many sections as have the questions.
  std::vector<SectionRef> paper() const {
    std::vector<SectionRef> sections;
    std::size_t questions = 0;
    for (const SectionRef& ref : all_sections(course_)) {
      if (questions >= kQuestions) break;
      sections.push_back(ref);
      questions += section_at(course_, ref).questions.size();
    }
    return sections;
  }

  std::string name_;
  const Course& course_;
  Times& times_;
  MemoryDisk disk_;
};

int run(std::span<const std::string_view> arguments) {
  std::size_t presses = 2000;
  bool checks = false;
  for (const std::string_view argument : arguments) {
    if (argument == "--short") {
      presses = 200;
    } else if (argument == "--check") {
      checks = true;
    } else {
      fmt::print(stderr, "usage: press_bench [--short] [--check]\n");
      return 2;
    }
  }
  Times times;
  Bench("plain", repeated_course(kCopies), times).run(presses);
  Bench("rich", rich_course(kSections), times).run(presses);
  fmt::print("{}", times.table());
  const bool fails = checks && times.percentile_99() >= kMost;
  if (fails) fmt::print("The 99th percentile is not below {} ms.\n", kMost);
  return fails ? 1 : 0;
}

}  // namespace
}  // namespace viva::bench

int main(int argc, char** argv) {
  try {
    const std::vector<std::string_view> arguments(argv + 1, argv + argc);
    return viva::bench::run(arguments);
  } catch (const std::exception& error) {
    fmt::print(stderr, "press_bench: {}\n", error.what());
    return 2;
  }
}
