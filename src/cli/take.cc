#include "cli/common.h"
#include "cli/front.h"
#include "cli/request.h"
#include "cli/world.h"
#include "play/dialogue.h"
#include "play/plain.h"
#include "play/section_history.h"
#include "view/pages.h"
#include "viva/journal/journal.h"
#include "viva/text/error.h"

namespace viva {
namespace {

// What attempts so far tell of the questions.
Past past_here(Host& host, const Course& course, const Arguments& arguments) {
  SectionHistory history(host, course, arguments.student.value_or(""));
  for (const JournalFault& fault : history.load()) {
    host.tell(
        damaged_journal_text(fault.path.string(), fault.line, fault.message),
        Style::kWarning);
  }
  return history.past();
}

// Leaves what was missed or never seen. False if there is nothing of the kind.
bool choose_open(Host& host, const Course& course,
                 std::span<const SectionRef> sections,
                 const Arguments& arguments, TakeRequest& request) {
  if (!arguments.missed && !arguments.unseen) return true;
  const Past past = past_here(host, course, arguments);
  if (!past.near.empty()) {
    host.tell(counted(past.near.size(), "question") +
              " with other words than before " +
              (past.near.size() == 1 ? "was" : "were") +
              " recognised by likeness.");
  }
  request.options.among = open_questions(course, sections, past,
                                         {arguments.missed, arguments.unseen});
  if (!request.options.among->empty()) return true;
  host.tell(!arguments.unseen   ? "Nothing was missed so far."
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
void say_what_is_not_met(Host& host, const Course& course,
                         std::span<const SectionRef> sections,
                         const TakeRequest& request) {
  const PlanOptions& options = request.options;
  const std::size_t there =
      make_plan(course, sections, options).questions.size();
  if (options.most && there < *options.most) {
    host.tell("There " + std::string(there == 1 ? "is" : "are") + " only " +
              counted(there, "question") + " to ask.");
  }
  const Terms terms = settle_terms(request.terms, course, sections);
  if (terms.extra_time > 0 && !terms.time_limit) {
    host.tell("There is no time limit that extra time could be added to.");
  }
}

Ending take(Host& host, const Library& library, const Arguments& arguments) {
  const Course& course = library.course;
  const auto sections = chosen_sections(course, arguments);
  TakeRequest request = request_of(arguments, library, sections);
  write_course(host.output, library, host.width());
  if (!is_one_paper(arguments)) return take_from_menu(host, course, request);
  if (!choose_open(host, course, sections, arguments, request)) return {};
  refuse_empty_paper(course, sections, arguments, request);
  say_what_is_not_met(host, course, sections, request);
  return take_sections(host, course, sections, request);
}

}  // namespace

int run_take(const Arguments& arguments) {
  const Library library = open_library(arguments);
  chosen_sections(library.course, arguments);
  if (count(library.course).questions == 0) {
    throw Error("there is no question to ask; 'viva check' tells why");
  }
  Ending ending;
  {
    Console console(arguments, config_here());
    ending = take(console.host(), library, arguments);
  }
  if (ending.signal != 0) die_of(ending.signal);
  return status_of(ending);
}

}  // namespace viva
