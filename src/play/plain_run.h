#pragma once

#include <cstddef>
#include <span>
#include <string>

#include "play/plain.h"
#include "play/sitting.h"
#include "viva/journal/journal.h"

namespace viva {

// A new attempt at these sections. Says where a code does not fit.
Sitting new_sitting(Host& host, const Course& course,
                    std::span<const SectionRef> sections,
                    const TakeRequest& request);

// An attempt that was left, with its places in the course; says what of it has
// changed.
Sitting opened_sitting(Host& host, const Course& course,
                       ReopenedJournal journal);

// Says what a person should know before the first question.
void say_terms(Host& host, const Sitting& sitting);

// Goes through a paper to its end, or until it is left. False where the person
// wants no more when she has come to its end.
bool run(Host& host, const Course& course, Sitting& sitting);

// Says the result of an attempt that is finished, and its code.
void say_result(Host& host, const Sitting& sitting);

// What a question is called where it is not on the page: "Question 2 of 4".
std::string question_name(const Plan& plan, std::size_t place);

// Why an attempt that was left cannot be gone on with, in words.
std::string why_not_opened(const ReopenedJournal& journal);

// Says whether all is saved.
void say_saved(Host& host, const Ending& ending);

}  // namespace viva
