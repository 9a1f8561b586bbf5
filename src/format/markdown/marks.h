#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "format/fields.h"

namespace viva::markdown {

// What a line may be in its place, though it is not written in the way of
// FORMAT.md's first pages. It is given behind its indentation; offsets count
// from its begin. What may be emphasised is found behind one of the marks
// ** __ * _ <b> <strong>, which may end behind the mark or at the line's end.

// The number of a question, and where its stem begins and ends.
struct QuestionMark {
  std::uint32_t number = 0;
  std::size_t content = 0;
  std::size_t end = 0;
  bool named = false;  // it says that it is one: "Q3." and not only "3."
};

// "Question 3: x", "**Q3.** x", "**3. x**", "Q.3. x". Of a heading, which is
// given behind its marks, also "3. x" and the number behind any one letter.
std::optional<QuestionMark> question_mark(std::string_view text, bool heading);

// A letter, a capital, that names a choice, and where the choice's text is.
struct ChoiceMark {
  char letter = 0;
  char mark = 0;  // ')', '.' or ':'
  std::size_t content = 0;
  std::size_t end = 0;
};

// "B) x", "b. x", "B: x", "(B) x", "- B. x", "**B)** x", "**B) x**".
std::optional<ChoiceMark> choice_mark(std::string_view text);

// The label of a key, explanation or hint, and where its text is.
struct LabelMark {
  Field field = Field::kAnswer;
  std::size_t content = 0;
  std::size_t end = 0;
  bool by_itself = false;  // it has no colon and is the whole line
};

// "Answer: B", "**Correct answer: B**", "#### Answer: B", "> **Why:** x", in
// the languages of fields.h; "The correct answer is B".
std::optional<LabelMark> label_mark(std::string_view text);

// Of any words, the letters of choices behind a colon that ends them, as in
// "#### Otvet: B, C"; `last` is the letter of the last choice.
std::optional<LabelMark> lettered_label(std::string_view text, char last);

// Whether the text is nothing but letters from A to `last`: "B", "**A, C**".
bool is_letters(std::string_view text, char last);

// Whether the text names a list of keys: "Answer Key", "Solutions".
bool names_key_list(std::string_view heading);

// The same of a line that may be one of text: "**Answers:**", "Answer key".
bool is_key_list(std::string_view line);

// Tags of HTML around what a line says: where it begins and ends, and which
// tags stand there.
struct Tags {
  std::size_t content = 0;
  std::size_t end = 0;
  bool any = false;
  bool opens_details = false;
  bool closes_details = false;
  bool summary = false;  // the text is a caption, or a part of one
  bool ends_summary = false;
};

// Of <details>, <summary> and <p>, with <b>, <strong>, <i> and <br> in them.
Tags tags_of(std::string_view text);

// "??? success "Answer"" folds away what is indented below it, as <details>
// does what stands in it; "!!!" shows it in a box.
bool is_admonition(std::string_view text);

// Whether the line is any of these, so that a writer has to escape it where it
// is none.
bool is_loose_mark(std::string_view text);

}  // namespace viva::markdown
