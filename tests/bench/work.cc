#include "bench/work.h"

#include <algorithm>
#include <array>
#include <memory>
#include <string>
#include <utility>

#include "bench/banks.h"
#include "bench/memory_disk.h"
#include "terminal/frame_painter.h"
#include "view/sheet/question.h"
#include "view/sheet/sheet.h"
#include "viva/check/check.h"
#include "viva/format/format.h"
#include "viva/journal/journal.h"
#include "viva/session/plan.h"
#include "viva/text/error.h"

namespace viva::bench {
namespace {

constexpr std::size_t kEvents = 100'000;
constexpr Size kScreen = {80, 24};

Plan exam_of(const Course& course) {
  Plan plan = make_plan(course, all_sections(course), {});
  plan.terms.mode = Mode::kExam;
  return plan;
}

// An answer to each question of the exam in turn, again and again.
Event answer_number(std::size_t number, const Plan& plan) {
  Event event;
  event.question = number % plan.questions.size();
  event.response.chosen = {
      static_cast<std::uint16_t>(number / plan.questions.size() % 4)};
  event.shown = plan.started + static_cast<Time>(number) * 2000;
  event.at = event.shown + 1500;
  return event;
}

std::shared_ptr<const Course> shared_course(std::size_t copies) {
  return std::make_shared<const Course>(repeated_course(copies));
}

Work reading(std::size_t copies) {
  return {
      "read", "questions", count(repeated_course(copies)).questions,
      [text = repeated_text(copies)] { read_bank(Source("bench.md", text)); }};
}

Work checking(std::size_t copies) {
  const auto course = shared_course(copies);
  return {"check", "questions", count(*course).questions,
          [course] { check(course->banks.front()); }};
}

Work planning(std::size_t copies) {
  const auto course = shared_course(copies);
  return {"plan", "questions", count(*course).questions,
          [course, sections = all_sections(*course)] {
            make_plan(*course, sections, {});
          }};
}

// The events of a journal on a disk in memory.
Work replaying(std::size_t /*copies*/) {
  auto disk = std::make_shared<MemoryDisk>();
  const Plan plan = exam_of(repeated_course(1));
  JournalWriter writer(*disk);
  if (const auto fault = writer.create("/attempts", plan)) throw Error(*fault);
  for (std::size_t i = 0; i < kEvents; ++i) {
    if (const auto fault = writer.append(answer_number(i, plan))) {
      throw Error(*fault);
    }
  }
  return {"replay", "events", kEvents, [disk, path = writer.path()] {
            const JournalContent read = read_journal(path, *disk);
            if (read.fault) throw Error(read.fault->message);
          }};
}

// A page for each question of the paper: answered, told, painted anew.
void draw_pages(const Course& course, const Plan& plan) {
  Standing standing;
  standing.answer = standing.last = Response{{1}, ""};
  for (const PlannedQuestion& planned : plan.questions) {
    Sheet sheet;
    sheet.head.title = plan.sections[planned.section].title;
    Body body = question_body(
        {question_at(course, *planned.ref), planned, standing, Draft{}, true},
        body_columns(kScreen));
    sheet.body = std::move(body.lines);
    sheet.caret = body.caret;
    const Fitted fitted = fit(sheet, {}, kScreen, {}, true);
    paint(fitted.frame, nullptr, kScreen, {ColorDepth::kTrue, true});
  }
}

Work drawing(std::size_t /*copies*/) {
  const auto course = shared_course(1);
  Plan plan = make_plan(*course, all_sections(*course), {});
  const std::size_t pages = plan.questions.size();
  return {"draw", "pages", pages,
          [course, plan = std::move(plan)] { draw_pages(*course, plan); }};
}

struct Row {
  std::string_view name;
  Work (*make)(std::size_t copies);
};

constexpr std::array<Row, 5> kRows = {{{"read", reading},
                                       {"check", checking},
                                       {"plan", planning},
                                       {"replay", replaying},
                                       {"draw", drawing}}};

}  // namespace

__attribute__((noinline)) void counted(const Work& work) { work.run(); }

std::span<const std::string_view> work_names() {
  static const auto names = [] {
    std::array<std::string_view, kRows.size()> all;
    std::transform(kRows.begin(), kRows.end(), all.begin(),
                   [](const Row& row) { return row.name; });
    return all;
  }();
  return names;
}

Work make_work(std::string_view name, std::size_t copies) {
  return std::find_if(kRows.begin(), kRows.end(),
                      [name](const Row& row) { return row.name == name; })
      ->make(copies);
}

}  // namespace viva::bench
