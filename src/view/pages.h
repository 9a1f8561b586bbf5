#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "view/section_facts.h"
#include "viva/bank/course.h"
#include "viva/session/attempt.h"
#include "viva/session/score.h"
#include "viva/text/styled.h"

namespace viva {

// Pages of a session as lines for a width: pure functions of what they show.
// Nothing here knows a terminal; every text of an author's is made safe.

// What the course is and where it came from ("built into viva").
Lines course_page(const Course& course, std::string_view origin, Width width);

// The sections to pick from; `facts` is parallel to all_sections().
//
//    1. GANs (4 questions; last score 3 of 4, 75 %, best 100 %; 1 missed)
Lines menu_page(const Course& course, std::span<const SectionFacts> facts,
                Width width);

// The title, the objectives, and how many of its questions are asked.
// `left_out` is the number of those that would be if they could.
Lines section_page(const Section& section, std::string_view name,
                   std::size_t asked, std::size_t left_out, Width width);

// Activities and discussion questions, counted from 1 through both.
Lines after_section_page(const Section& section, Width width);

// "Score: 3 of 4", with what was skipped.
std::string score_text(const Score& score);

// The same with the points earned, where they say more: "3 of 4; 4.5 of 6
// points".
std::string score_text(const Score& score, const Points& points);

// The scores by section and in all over several attempts, the latest at a
// section counting, and what to study next.
Lines summary_page(std::span<const Attempt> attempts, Width width);

// "2 of 4 questions answered."
std::string progress_text(const Score& score);

// Said at the end: "All answers are saved.", or how many are not.
std::string saved_text(bool saved, std::size_t unsaved_answers);

// Said where the history has a line that cannot be read.
std::string damaged_journal_text(std::string_view path, std::size_t line,
                                 std::string_view message);

// The paper's code, and how it brings the paper back.
Lines code_page(const Plan& plan, Width width);

// Said when a code's digest is not that of the paper that its seed gave.
std::string changed_paper_text(const PaperCode& code);

// How a question of the kind is answered.
std::string_view how_to_answer(const Answer& answer);

// "1 question", "2 questions".
std::string counted(std::size_t count, std::string_view noun);

// A section's number and title, as a heading.
std::string section_name(const Course& course, SectionRef ref);
std::string section_name(const PlannedSection& section);

}  // namespace viva
