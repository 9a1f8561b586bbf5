#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "format/rules.h"
#include "viva/bank/bank.h"

namespace viva::markdown {

// A question while it is read.
struct QuestionDraft {
  std::uint32_t number = 0;
  Span mark;
  Text stem;
  std::vector<Choice> choices;
  std::vector<Span> labels;  // where the letters of the choices stand
  bool has_key = false;
  bool has_two_keys = false;  // that differ; it was reported
  Text key;
  bool has_explanation = false;
  Text explanation;
};

// A section while it is read.
struct SectionDraft {
  std::uint32_t number = 0;
  std::uint32_t earlier = 0;
  Text title;
  Span mark;
  std::vector<Text> objectives;
  std::vector<Question> questions;
  std::vector<Text> activities;
  std::vector<Text> discussion;
};

// Turns what was read into a question of the section, its key decoded, or
// refuses it; reports what is wrong with it.
void finish_question(QuestionDraft& draft, SectionDraft& section, Arena& arena,
                     Report& report);

Section finish_section(const SectionDraft& draft, Arena& arena);

}  // namespace viva::markdown
