#pragma once

#include <span>
#include <string>
#include <vector>

#include "play/opening.h"
#include "play/plain/host.h"
#include "viva/bank/course.h"
#include "viva/journal/journal.h"

namespace viva {

// One attempt over these sections, question by question in plain prompts, and
// its result.
Ending take_sections(Host& host, const Course& course,
                     std::span<const SectionRef> sections,
                     const TakeRequest& request);

// A menu of the sections; each one picked is an attempt of its own, or goes on
// with the one that was left unfinished. Ends with the scores of all.
Ending take_from_menu(Host& host, const Course& course,
                      const TakeRequest& request);

// Goes on with an attempt that was left, and its result. The journal must have
// an attempt in it that is not finished.
Ending resume_attempt(Host& host, const Course& course,
                      ReopenedJournal journal);

}  // namespace viva
