#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "format/draft.h"
#include "format/encoding.h"
#include "format/markdown/forms.h"
#include "format/markdown/key_list.h"
#include "format/markdown/line.h"
#include "format/markdown/quiz_parts.h"
#include "format/markdown/scanner.h"
#include "format/markdown/section_numbers.h"
#include "format/markdown/text_lines.h"
#include "format/markdown/trailing_space.h"
#include "format/markdown/usual.h"
#include "format/rules.h"
#include "viva/format/format.h"

namespace viva::markdown {

// Where in a document the reader stands: what a line of text belongs to.
enum class Place {
  kOutside,
  kObjectives,
  kQuestions,
  kStem,
  kChoices,
  kFeedback,  // below a choice
  kField,     // a labelled text
  kDetail,    // below a field of one line
  kActivities,
  kDiscussion,
  kKeyList,  // the key of one question in a list of keys
  kUnknown,  // below a heading that was reported
};

// Whether blocks in their usual form are read in one look. What is found is the
// same; tests compare.
enum class Pace { kBlocks, kLines };

// Reads a document line by line, in one pass. Every line either becomes part
// of the bank or is covered by a diagnostic.
class Reader {
 public:
  explicit Reader(Source source, Pace pace = Pace::kBlocks);

  ReadResult read();

 private:
  Reader(Source source, Pace pace, std::vector<QuizPart> parts);

  bool read_lines(std::uint32_t begin);
  bool look_ahead(std::size_t at, std::uint32_t begin);
  bool take_usual(Scanner& scanner, TrailingSpace& spaces, Forms& forms);
  bool take_usual_question(std::uint32_t begin);
  bool take_usual_list(std::uint32_t begin);
  bool take_usual_section(std::uint32_t begin);
  bool take_usual_rule(std::uint32_t begin);
  void take(const Line& line);
  void dispatch(const Line& line);
  void take_text(const Line& line);
  void take_rule(const Line& line);
  void take_title(const Line& line);
  void take_section(const Line& line);
  void take_group(const Line& line);
  void take_heading(const Line& line);
  void take_unknown_heading(const Line& line);
  void take_text_heading(const Line& line);
  void take_question(const Line& line);
  void take_choice(const Line& line);
  void restart_choices();
  void take_label(const Line& line);
  void take_feedback(const Line& line);
  void take_key(const Line& line);
  void take_second_key(const Line& line);
  void take_field(const Line& line);
  void take_item(const Line& line);
  void take_box(const Line& line);
  void refuse_box(const Line& line);
  void take_tail(const Line& line);
  void take_key_of(const Line& line);
  void note_in_code(const Line& line);
  void report_odd_mark(Span mark, bool right);
  void report_unclear_mark(Span mark);

  std::vector<Text>* list();
  std::uint32_t next_number() const;
  bool may_choose() const;
  bool begins_choice(const Line& line) const;
  void add_choice(const Line& line, char label, Span mark);
  void reopen_stem();
  void rebuild_stem();
  void note_likeness(const Line& line);
  bool ends_question(const Line& line) const;
  void refuse_question(const Line& line);
  void note_choice(const Line& line, std::string_view text);
  bool note_label(const Line& line, std::string_view text);
  bool is_asking() const;
  bool seen(Field field) const;
  bool begins_item(const Line& line);
  void open(Place place, const Line& line, std::uint32_t width);
  void close_field();
  void end_question();
  void end_section();
  void keep_section();
  bool waits_for_key();
  void finish_waiting();
  void need_section(const Line& line);
  void begin_section(std::uint32_t number, Text title, const Line& line);
  void take_comments(std::uint32_t end, std::vector<Ignore>& to);
  void end_comments();
  void drop_group();
  void stray(const Line& line);
  void end_stray();
  Text text_of(const Line& line) const;

  Bank bank_;
  Pace pace_;
  // Marked as quizzes; looked for when a line says that there may be any.
  std::optional<std::vector<QuizPart>> parts_;
  Usual usual_;
  Report report_;
  EncodingCheck encoding_;
  TextLines field_;
  Place place_ = Place::kOutside;
  std::vector<Section> sections_;
  SectionNumbers numbers_;
  std::optional<SectionDraft> section_;
  SectionDraft spare_;  // for the next section, when there is none
  std::optional<QuestionDraft> question_;
  std::size_t blocks_ = 0;  // that look like a question
  KeyList keys_;
  std::optional<Line> group_;  // a heading that may turn out to be a section
  std::vector<std::pair<Span, std::string>> below_group_;  // what is stray
  std::vector<Span> comments_;  // for viva, above what they are about
  bool is_bank_ = false;   // it has a question, or a line that belongs to one
  bool numbered_ = false;  // the document has '## Section N:' headings
  bool below_blank_ = false;
  std::vector<Line> stem_lines_;  // of the question, up to its key
  std::size_t stem_size_ = 0;     // those of the stem, if choices began anew
  std::array<bool, kFields> seen_{};   // fields of the question
  Field field_name_ = Field::kAnswer;  // of the open field
  bool weak_key_ = false;  // the key may yet turn out to be a line of the stem
  bool has_title_line_ = false;
  std::uint32_t choice_indent_ = 0;
  std::optional<Span> like_choice_;  // a line of the stem that may be one
  char list_mark_ = 0;               // of the list's first item; 0 before it
  std::uint32_t list_indent_ = 0;
  Span item_;                   // the first line of the list's open item
  bool boxes_refused_ = false;  // those that stand here together
  std::optional<Span> stray_;
  std::uint32_t stray_lines_ = 0;
};

}  // namespace viva::markdown
