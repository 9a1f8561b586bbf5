#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "viva/bank/course.h"
#include "viva/session/attempt.h"
#include "viva/text/styled.h"

namespace viva {

// Pages of a session as lines for a width: pure functions of what they show.
// Nothing here knows a terminal; every text of an author's is made safe.

// What the course is and where it came from ("built into viva").
Lines course_page(const Course& course, std::string_view origin, Width width);

// How a section went last time.
struct LastScore {
  Score score;
  bool finished = true;
};

// The sections to pick from; `last` is parallel to all_sections().
Lines menu_page(const Course& course,
                std::span<const std::optional<LastScore>> last, Width width);

// The title, the objectives, and how many questions there are. `left_out` is
// the number of questions that cannot be asked.
Lines section_page(const Section& section, std::string_view name,
                   std::size_t left_out, Width width);

// One question with its choices in the order of the page; `place` counts
// from 0.
Lines question_page(const Question& question, const Places& order,
                    std::size_t place, std::size_t total, Width width);

// Whether the choice was right, and why.
Lines feedback_page(const Question& question, const PlannedQuestion& planned,
                    const Places& chosen, Width width);

// What was answered to a question that is shown once more.
Lines answered_line(const PlannedQuestion& planned, const Standing& standing,
                    Width width);

// Activities and discussion questions.
Lines after_section_page(const Section& section, Width width);

// "Score: 3 of 4", with what was skipped.
std::string score_text(const Score& score);

// What to study next and which questions were missed; of several sections the
// scores by section and in all come first.
Lines result_page(const Course& course, const Attempt& attempt, Width width);

// The scores by section and in all over several attempts, the latest at a
// section counting, and what to study next.
Lines summary_page(const Course& course, std::span<const Attempt> attempts,
                   Width width);

// "2 of 4 questions answered."
std::string progress_text(const Score& score);

// Said at the end: "All answers are saved.", or how many are not.
std::string saved_text(bool saved, std::size_t unsaved_answers);

// Said where the history has a line that cannot be read.
std::string damaged_journal_text(std::string_view path, std::size_t line);

// Where a key fits no choice: which ones do.
std::string wrong_key_text(std::string_view typed, std::size_t choices);

// Whether a typed letter is the one on the page, in either case, perhaps with
// the bracket or a full stop behind it.
bool is_same_letter(std::string_view typed, std::string_view letter);

// The paper's code, and how it brings the paper back.
Lines code_page(const Plan& plan, Width width);

// Said when a code's digest is not that of the paper that its seed gave.
std::string changed_paper_text(const PaperCode& code);

// The commands of plain mode.
Lines help_page(Width width);

// "1 question", "2 questions".
std::string counted(std::size_t count, std::string_view noun);

// A section's number and title, as a heading.
std::string section_name(const Course& course, SectionRef ref);

// The letters shown for the places chosen: "B", "A and C".
std::string letters_text(const Places& order, const Places& chosen);

}  // namespace viva
