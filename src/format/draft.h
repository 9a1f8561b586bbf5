#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "format/fields.h"
#include "format/rules.h"
#include "viva/bank/bank.h"

namespace viva {

// How a key is written: as one text or a list of them; behind a label, where
// what stands below its first line may be the explanation; or all of it below
// the label, a line each, up to a blank line.
enum class KeyForm { kTexts, kLine, kBelow };

// A question while it is read, in the author's own words.
struct QuestionDraft {
  std::uint32_t number = 0;
  Span mark;  // where the question begins
  Text stem;
  std::vector<Choice> choices;  // `correct` where a mark says so
  std::vector<Span> labels;     // where the choices' letters or marks stand
  std::vector<Text> feedback;   // by choice; shorter if the last have none
  bool has_marks = false;       // choices say themselves whether they are right
  KeyForm key_form = KeyForm::kTexts;
  bool has_two_keys = false;  // that differ; it was reported
  // By field; what is written as a list has several, and a field that is not
  // there has none. Feedback is not among them.
  std::array<std::vector<Text>, kFields> fields;
  std::vector<Ignore> ignores;

  const std::vector<Text>& all(Field field) const {
    return fields[static_cast<std::size_t>(field)];
  }
  bool has(Field field) const { return !all(field).empty(); }
  Text one(Field field) const {
    return has(field) ? all(field).front() : Text{};
  }
  void set(Field field, std::vector<Text> texts) {
    fields[static_cast<std::size_t>(field)] = std::move(texts);
  }
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
  std::vector<Ignore> ignores;

  // Forgets all but the memory of its lists, for the next section.
  void clear();
};

// Ends the key behind `size` bytes of it and takes what stands from `next` on
// for the explanation; reports it if there is another one. The draft must have
// a key.
void end_key(QuestionDraft& draft, std::size_t size, std::size_t next,
             Arena& arena, Report& report);

// Turns what was read into a question of the section, its key and other fields
// understood, or refuses it; reports what is wrong with it.
void finish_question(QuestionDraft draft, SectionDraft& section, Arena& arena,
                     Report& report);

Section finish_section(const SectionDraft& draft, Arena& arena);

}  // namespace viva
