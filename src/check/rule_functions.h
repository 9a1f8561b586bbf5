#pragma once

#include "check/findings.h"
#include "viva/bank/bank.h"

// The functions of the table of rules: each finds what its rule is about.

namespace viva {

void find_key_positions(const BankPart& part, Findings& found);
void find_key_runs(const BankPart& part, Findings& found);
void find_longest_keys(const BankPart& part, Findings& found);
void find_guess_scores(const BankPart& part, Findings& found);
void find_named_letters(const BankPart& part, Findings& found);
void find_absolute_words(const BankPart& part, Findings& found);
void find_all_of_the_above(const BankPart& part, Findings& found);
void find_negative_stems(const BankPart& part, Findings& found);
void find_vague_frequency(const BankPart& part, Findings& found);
void find_word_repeats(const BankPart& part, Findings& found);
void find_grammar_cues(const BankPart& part, Findings& found);
void find_number_order(const BankPart& part, Findings& found);
void find_near_choices(const BankPart& part, Findings& found);
void find_similar_stems(const BankPart& part, Findings& found);
void find_cross_cues(const BankPart& part, Findings& found);
void find_no_questions(const BankPart& part, Findings& found);

}  // namespace viva
