#pragma once

#include "check/findings.h"
#include "viva/bank/bank.h"

// The functions of the table of rules: each finds what its rule is about.

namespace viva {

void find_key_positions(const Bank& bank, Findings& found);
void find_key_runs(const Bank& bank, Findings& found);
void find_longest_keys(const Bank& bank, Findings& found);
void find_guess_scores(const Bank& bank, Findings& found);
void find_named_letters(const Bank& bank, Findings& found);
void find_absolute_words(const Bank& bank, Findings& found);
void find_all_of_the_above(const Bank& bank, Findings& found);
void find_negative_stems(const Bank& bank, Findings& found);
void find_vague_frequency(const Bank& bank, Findings& found);
void find_word_repeats(const Bank& bank, Findings& found);
void find_grammar_cues(const Bank& bank, Findings& found);
void find_number_order(const Bank& bank, Findings& found);
void find_near_choices(const Bank& bank, Findings& found);
void find_similar_stems(const Bank& bank, Findings& found);
void find_cross_cues(const Bank& bank, Findings& found);
void find_no_questions(const Bank& bank, Findings& found);

}  // namespace viva
