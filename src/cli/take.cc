#include "cli/common.h"
#include "cli/request.h"
#include "cli/session.h"
#include "play/full/full.h"
#include "play/plain/plain.h"
#include "play/section_history.h"
#include "view/pages.h"
#include "viva/journal/journal.h"
#include "viva/text/error.h"

namespace viva {
namespace {

// What attempts so far tell of the questions.
Past past_here(World& world, const Course& course, const Arguments& arguments) {
  SectionHistory history(world, course, arguments.student.value_or(""));
  for (const JournalFault& fault : history.load()) {
    world.tell(
        damaged_journal_text(fault.path.string(), fault.line, fault.message),
        Style::kWarning);
  }
  return history.past();
}

// Leaves what was missed or never seen. False if there is nothing of the kind.
bool choose_open(World& world, const Course& course,
                 std::span<const SectionRef> sections,
                 const Arguments& arguments, TakeRequest& request) {
  if (!arguments.missed && !arguments.unseen) return true;
  const Past past = past_here(world, course, arguments);
  if (!past.near.empty()) {
    world.tell(counted(past.near.size(), "question") +
               " with other words than before " +
               (past.near.size() == 1 ? "was" : "were") +
               " recognised by likeness.");
  }
  request.options.among = open_questions(course, sections, past,
                                         {arguments.missed, arguments.unseen});
  if (!request.options.among->empty()) return true;
  world.tell(!arguments.unseen   ? "Nothing was missed so far."
             : !arguments.missed ? "Every question has been seen."
                                 : "Every question was seen and right.");
  return false;
}

// Practice at a section without questions still shows what is in it.
void refuse_empty_paper(const Course& course,
                        std::span<const SectionRef> sections,
                        const Arguments& arguments,
                        const TakeRequest& request) {
  const bool looks = !arguments.sections.empty() && !arguments.exam &&
                     arguments.tags.empty() && arguments.difficulties.empty();
  if (looks || !make_plan(course, sections, request.options).questions.empty())
    return;
  throw Error("no question fits all that was asked for");
}

// Says where there is less than what was asked for.
void say_what_is_not_met(World& world, const Course& course,
                         std::span<const SectionRef> sections,
                         const TakeRequest& request) {
  const PlanOptions& options = request.options;
  const std::size_t there =
      make_plan(course, sections, options).questions.size();
  if (options.most && there < *options.most) {
    world.tell("There " + std::string(there == 1 ? "is" : "are") + " only " +
               counted(there, "question") + " to ask.");
  }
  const Terms terms = settle_terms(request.terms, course, sections);
  if (terms.extra_time > 0 && !terms.time_limit) {
    world.tell("There is no time limit that extra time could be added to.");
  }
}

// Tells what of the files is amiss.
void tell_findings(World& world, const Library& library) {
  for (const Lines& lines : {not_banks_page(library.not_banks, std::nullopt),
                             errors_page(file_rows(library), std::nullopt)}) {
    for (const StyledLine& line : lines) {
      world.tell(line.text(), Style::kWarning);
    }
  }
}

// One paper, on either front. Nothing is asked where nothing is open.
template <typename Front>
Ending take_paper(Front& front, const Course& course,
                  const Arguments& arguments, TakeRequest request) {
  const auto sections = chosen_sections(course, arguments);
  if (!choose_open(front, course, sections, arguments, request)) return {};
  refuse_empty_paper(course, sections, arguments, request);
  say_what_is_not_met(front, course, sections, request);
  return take_sections(front, course, sections, request);
}

}  // namespace

int run_take(const Arguments& arguments) {
  const Library library = open_library(arguments);
  const Course& course = library.course;
  const TakeRequest request =
      request_of(arguments, library, chosen_sections(course, arguments));
  if (count(course).questions == 0) {
    throw Error("there is no question to ask; 'viva check' tells why");
  }
  const bool paper = is_one_paper(arguments);
  SessionFronts fronts;
  fronts.plain = [&](Host& host) {
    write_course(host.output, library, host.width());
    return paper ? take_paper(host, course, arguments, request)
                 : take_from_menu(host, course, request);
  };
  fronts.full = [&](Stage& stage) {
    tell_findings(stage, library);
    return paper ? take_paper(stage, course, arguments, request)
                 : take_from_home(stage, course, library.origin, request);
  };
  return run_session(arguments, fronts);
}

}  // namespace viva
