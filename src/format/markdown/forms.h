#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "format/markdown/line.h"
#include "format/markdown/marks.h"
#include "format/markdown/quiz_lines.h"

namespace viva::markdown {

// Hands out the lines of a document with the kinds that they have among each
// other, so that the reader sees questions, choices and keys alike however they
// are spelled (the rules as a person follows them stand in FORMAT.md):
//
// - What may begin a question ('**Q3.** x', a heading, '3. x', a paragraph) is
//   held back together with what follows. It begins one if choices come, or a
//   key where it says that it is one; else it is what it would be anyway.
// - A box always is a choice. A letter is the first choice if it is A and the
//   next letter is B, and a further one if it follows the last.
// - What stands below the choices and belongs to none of them by the rules of
//   Markdown is the explanation (kTail), unless more choices or a key follow.
// - A label counts below choices alone, within <details> or not.
//
// A question that begins with '**Question 3:**' needs none of this.
class Forms {
 public:
  Forms(QuizLines& lines, std::string_view bytes);

  // The next line, or nothing at the end.
  std::optional<Line> next();

  // Whether the reader may take whole blocks from the scanner itself: no line
  // was taken from it that has not been handed out. It then tells what it took.
  bool may_skip() const {
    return held_.empty() && at_ == ready_.size() && lines_.may_skip();
  }
  void skip_question(const Line& line);
  void skip_heading(bool of_list);

 private:
  // What the lines that are handed out belong to.
  enum class State {
    kOutside,
    kList,     // objectives, activities or discussion questions
    kStem,     // of a question whose choices have not come
    kChoices,  // up to a key or what explains it
    kBelow,    // all that stands below them
    kKeys,     // a list of keys at the end
  };
  // How a question begins.
  enum class Form { kNamed, kHeading, kNumbered, kParagraph };
  // Which held lines are what, by their places.
  struct Held {
    std::optional<std::size_t> mark;      // a heading or a named question
    std::optional<std::size_t> numbered;  // the last numbered item below it
    std::optional<std::size_t> letter;    // what may be choice A
    std::size_t numbers = 0;
    bool named = false;
    bool tail = false;        // they begin below choices
    bool below_rule = false;  // which parts them from the question above
    bool key_list = false;    // they begin with a heading for keys
    // Letters below a question that has some are another one's if a key
    // follows.
    bool wants_key = false;
  };

  void enter_part();
  void mend_heading(Line& line) const;
  void mend_number(Line& line) const;
  bool passes(const Line& line);
  bool may_pass(const Line& line) const;
  void sort(const Line& line);
  bool resolves(const Line& line);
  bool sort_key_list(const Line& line);
  bool sort_listed_keys(const Line& line);
  std::optional<std::size_t> listed_keys(const Line& line) const;
  void begin_keys(const Line& line);
  void emit_keys(const Line& line);
  bool sort_label(const Line& line);
  bool confirm_by_key(const Line& line);
  bool is_below_candidate(const Line& line);
  std::optional<LabelMark> loose_label(const Line& line) const;
  bool sort_loose_label(const Line& line);
  bool sort_folded(const Line& line);
  void emit_tagged(const Line& inner, const Tags& tags);
  bool explains_box(const Line& line) const;
  bool sort_details(const Line& line);
  bool sort_candidate(const Line& line);
  bool sort_choice(const Line& line);
  bool sort_box(const Line& line);
  bool sort_letter(const Line& line, const ChoiceMark& mark);
  void sort_text(const Line& line);

  bool is_numbered_candidate(const Line& line) const;
  bool is_bullet_candidate(const Line& line) const;
  bool is_topic(const Line& heading) const;
  bool asks(std::size_t stem) const;
  bool is_code_or_nested(const Line& line) const;
  bool begins_anew() const;
  bool is_next_number() const;
  bool has_entry(const Line& line) const;
  bool begins_tail(const Line& line) const;
  bool is_next_letter(const Line& line, const ChoiceMark& mark) const;
  bool lost_its_letter(const Line& line, const ChoiceMark& mark);
  std::optional<QuestionMark> named_mark(const Line& line) const;
  std::optional<ChoiceMark> letter_of(const Line& line) const;
  std::optional<std::size_t> find_stem() const;
  std::size_t first_line() const;
  std::size_t last_paragraph(std::size_t end) const;

  void hold(const Line& line);
  void confirm(std::size_t stem);
  void release();
  void release_tail();
  void flush_as_text();
  void emit_held(std::size_t begin);
  void emit_above(const std::vector<Line>& held, std::size_t stem,
                  const Held& found);
  bool is_open_question() const;
  void refuse_held();
  void begin_question(const Line& line, Form form);
  void emit(Line line) { ready_.push_back(line); }
  void emit_raw(std::size_t begin, std::size_t end);
  void emit_heading(const Line& line);
  void emit_stem(const Line& line, bool paragraph);
  void emit_box(Line line);
  void emit_letter(const Line& line, const ChoiceMark& mark);
  void emit_label(const Line& line, const LabelMark& mark);
  void emit_text(Line line);
  void emit_tail(Line line);
  Line unquoted(Line line) const;
  void emit_caption(const Line& line);
  void emit_folded(const Line& line);
  void note_label(Field field);
  void note_choice(const Line& line, char letter, std::uint32_t width);

  std::string_view text_of(const Line& line) const {
    return bytes_.substr(line.text, line.end - line.text);
  }
  std::string_view title_of(const Line& line) const {
    return bytes_.substr(line.content, line.content_end - line.content);
  }
  bool is_open() const {
    return state_ == State::kStem || state_ == State::kChoices ||
           state_ == State::kBelow;
  }

  QuizLines& lines_;
  std::string_view bytes_;
  std::vector<Line> ready_;
  std::size_t at_ = 0;  // of those that are ready
  bool done_ = false;
  bool lettered_keys_ = false;  // those of a list
  bool in_part_ = false;        // marked as a quiz
  std::vector<Line> held_;
  Held of_held_;
  State state_ = State::kOutside;
  bool below_blank_ = false;
  bool below_rule_ = false;

  // Of the open question.
  Form form_ = Form::kNamed;
  std::uint32_t level_ = 0;   // of the heading it begins with
  std::uint32_t indent_ = 0;  // of the number it begins with
  std::uint32_t number_ = 0;  // of the last question that has one
  char letter_ = 0;           // of its last choice
  char mark_ = 0;             // behind the letter of its first choice
  std::uint32_t choice_indent_ = 0;
  std::uint32_t choice_width_ = 0;  // up to the choice's text
  bool has_loose_letters_ = false;
  bool has_code_below_ = false;  // a choice but the last, outside of its item
  bool has_boxes_ = false;
  bool has_marks_ = false;  // one of them is ticked
  bool has_key_ = false;
  bool has_explanation_ = false;
  std::uint32_t details_ = 0;  // how many are open
  bool in_summary_ = false;
  bool in_admonition_ = false;  // what is indented may be folded away
  bool expects_key_ = false;    // the next line of details may be a bare key
};

}  // namespace viva::markdown
