#include "format/markdown/usual.h"

#include <algorithm>
#include <cstring>

#include "viva/text/fold.h"

namespace viva::markdown {
namespace {

constexpr std::string_view kQuestion = "**Question ";
constexpr std::string_view kLabelEnd = ":**";
constexpr std::string_view kKey = "**Correct Answer:** ";
constexpr std::string_view kExplanation = "**Explanation:** ";
constexpr std::string_view kSection = "## Section ";
constexpr std::string_view kHeadingMark = "### ";
constexpr std::string_view kRule = "---";
constexpr std::size_t kAhead = std::size_t{32} << 10;
constexpr std::size_t kMostUsualFigures = 9;  // of which none is too large

struct HeadingRow {
  std::string_view text;
  Usual::Heading heading;
};

constexpr std::array<HeadingRow, 4> kUsualHeadings = {{
    {"### Learning Objectives", Usual::Heading::kObjectives},
    {"### Assessment Questions", Usual::Heading::kQuestions},
    {"### Activities", Usual::Heading::kActivities},
    {"### Discussion Questions", Usual::Heading::kDiscussion},
}};

bool is_gap(char c) { return c == ' ' || c == '\t'; }

bool is_figure(char c) { return c >= '0' && c <= '9'; }

bool is_line_end(std::string_view text) {
  return text.empty() || text.front() == '\n' || text.starts_with("\r\n");
}

std::size_t count_figures(std::string_view text) {
  std::size_t count = 0;
  while (count < text.size() && is_figure(text[count])) ++count;
  return count;
}

// Whether a mark of this kind, a number and what stands behind it begin the
// text.
inline bool is_numbered(std::string_view text, std::string_view mark,
                        std::string_view behind) {
  if (!text.starts_with(mark)) return false;
  text.remove_prefix(mark.size());
  const std::size_t figures = count_figures(text);
  return figures > 0 && figures <= kMostUsualFigures &&
         text.substr(figures).starts_with(behind);
}

bool is_printable(char c) { return c > ' ' && c <= '~'; }

// Whether texts are told apart by one of two characters that stand at the same
// end of them, or behind the same begin: composing makes no character of ASCII
// of two, and none of two the same one.
bool tell_apart(char a, char b) {
  return is_printable(a) && is_printable(b) && lower_ascii(a) != lower_ascii(b);
}

bool are_different(std::string_view a, std::string_view b) {
  if (tell_apart(a.back(), b.back())) return true;
  const std::size_t both = std::min(a.size(), b.size());
  std::size_t same = 0;
  while (same < both && a[same] == b[same]) ++same;
  if (same < both && tell_apart(a[same], b[same])) return true;
  return !same_folded(a, b);
}

// Whether no two choices are equal.
bool are_different(std::span<const Choice> choices) {
  for (std::size_t i = 1; i < choices.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      if (!are_different(choices[i].text.view, choices[j].text.view)) {
        return false;
      }
    }
  }
  return true;
}

bool begins_with_own_letter(const Choice& choice) {
  const std::string_view text = choice.text.view;
  return text.size() > 1 && text[0] == choice.label &&
         (text[1] == ')' || text[1] == '.');
}

}  // namespace

bool Usual::take_end_of_line() {
  if (at_ == bytes_.size()) return true;
  return take("\n") || take("\r\n");
}

// What is left of the line, as a text that needs no second look.
bool Usual::take_text(Text& text) {
  skip_spaces();
  const std::uint32_t begin = at_;
  const char* const from = bytes_.data() + begin;
  const std::size_t left = bytes_.size() - begin;
  const void* const found = std::memchr(from, '\n', left);
  std::size_t size =
      found == nullptr
          ? left
          : static_cast<std::size_t>(static_cast<const char*>(found) - from);
  at_ = static_cast<std::uint32_t>(
      std::min(bytes_.size(), std::size_t{begin} + size + 1));
  if (size > 0 && from[size - 1] == '\r') --size;
  if (size == 0 || from[0] == '~' || from[0] == '\\') return false;
  if (size > 1 && from[1] == '\\') return false;
  const char last = from[size - 1];
  if (is_gap(last) || last == '\r') return false;
  text = {{from, size}, {begin, begin + static_cast<std::uint32_t>(size)}};
  return true;
}

bool Usual::take_number(std::uint32_t& number) {
  const std::size_t figures = count_figures(rest());
  if (figures == 0 || figures > kMostUsualFigures) return false;
  number = 0;
  for (std::size_t i = 0; i < figures; ++i) {
    number = number * 10 + static_cast<std::uint32_t>(bytes_[at_ + i] - '0');
  }
  at_ += static_cast<std::uint32_t>(figures);
  return true;
}

void Usual::skip_blank_lines() {
  const std::uint32_t begin = at_;
  while (at_ < bytes_.size() && take_end_of_line()) {
  }
  blank_ = at_ > begin;
}

void Usual::skip_spaces() {
  while (at_ < bytes_.size() && is_gap(bytes_[at_])) ++at_;
}

// Whether code may begin or end between there and here. The next tick is looked
// for far ahead, as most documents have few.
bool Usual::has_fence(std::uint32_t begin) {
  if (begin >= clear_begin_ && at_ <= clear_end_) return false;
  const std::string_view ahead = bytes_.substr(begin, kAhead);
  const std::size_t tick = std::min(ahead.find('`'), ahead.size());
  clear_begin_ = begin;
  clear_end_ = begin + static_cast<std::uint32_t>(tick);
  return at_ > clear_end_ &&
         bytes_.substr(begin, at_ - begin).find("```") != bytes_.npos;
}

bool Usual::at_question() const {
  return is_numbered(rest(), kQuestion, kLabelEnd);
}

bool Usual::at_section() const { return is_numbered(rest(), kSection, ":"); }

std::optional<Usual::Heading> Usual::known_heading() const {
  const std::string_view text = rest();
  // Two letters tell which one it can be.
  const std::size_t tells = kHeadingMark.size();
  if (!text.starts_with(kHeadingMark) || text.size() < tells + 2) {
    return std::nullopt;
  }
  for (const HeadingRow& row : kUsualHeadings) {
    if (row.text[tells] == text[tells] &&
        row.text[tells + 1] == text[tells + 1]) {
      return text.starts_with(row.text) &&
                     is_line_end(text.substr(row.text.size()))
                 ? std::optional(row.heading)
                 : std::nullopt;
    }
  }
  return std::nullopt;
}

// Whether what stands here ends the block above, whatever that is.
bool Usual::is_ended() const {
  if (at_ == bytes_.size()) return true;
  if (bytes_[at_] == '*') return at_question();
  return bytes_[at_] == '#' && (at_section() || known_heading());
}

bool Usual::read_question(std::uint32_t begin) {
  at_ = begin;
  if (!take_stem() || !take_choices() || !take_key()) return false;
  question_.explanation = {};
  if (take(kExplanation) && !take_text(question_.explanation)) return false;
  if (has_fence(begin)) return false;
  skip_blank_lines();
  return is_ended();
}

bool Usual::take_stem() {
  Line& line = question_.line;
  line.kind = LineKind::kQuestion;
  line.begin = line.text = at_;
  if (!take(kQuestion) || !take_number(line.number) || !take(kLabelEnd) ||
      !take_text(question_.stem)) {
    return false;
  }
  line.content = question_.stem.span.begin;
  line.content_end = line.end = question_.stem.span.end;
  skip_blank_lines();
  return true;
}

// They stand equally far in and have the letters from A on.
bool Usual::take_choices() {
  std::uint32_t indent = at_;
  std::size_t count = 0;
  while (true) {
    const std::uint32_t begin = at_;
    while (at_ < bytes_.size() && bytes_[at_] == ' ') ++at_;
    if (count == 0) indent = at_ - begin;
    const char letter = static_cast<char>('A' + count);
    const std::string_view text = rest();
    if (text.size() < 2 || text[0] != letter || text[1] != ')') {
      at_ = begin;
      break;
    }
    if (count == kMostChoices || at_ - begin != indent) return false;
    at_ += 2;
    Choice& choice = choices_[count++];
    if (!take_text(choice.text)) return false;
    choice.label = letter;
    choice.correct = false;
  }
  question_.choices = std::span<const Choice>(choices_.data(), count);
  skip_blank_lines();
  return count > 1 && !begins_with_own_letter(choices_[0]) &&
         are_different(question_.choices);
}

// One capital letter.
bool Usual::take_key() {
  if (!take(kKey) || at_ == bytes_.size()) return false;
  const auto place = static_cast<std::size_t>(bytes_[at_] - 'A');
  question_.key = {at_, at_ + 1};
  ++at_;
  if (place >= question_.choices.size() || !take_end_of_line()) return false;
  choices_[place].correct = true;
  return true;
}

// The marks that may end a heading are not part of its title.
bool Usual::read_section(std::uint32_t begin) {
  at_ = begin;
  Line& line = section_.line;
  line.kind = LineKind::kSection;
  line.begin = line.text = begin;
  if (!take(kSection) || !take_number(line.number) || !take(":")) return false;
  if (!take_text(section_.title)) return false;
  const std::string_view title = section_.title.view;
  if (title.ends_with('#') || title.find('\r') != title.npos) return false;
  line.content = section_.title.span.begin;
  line.content_end = line.end = section_.title.span.end;
  skip_blank_lines();
  return true;
}

bool Usual::read_rule(std::uint32_t begin) {
  at_ = begin;
  if (!take(kRule) || !take_end_of_line()) return false;
  skip_blank_lines();
  return true;
}

bool Usual::read_list(std::uint32_t begin) {
  at_ = begin;
  const auto heading = known_heading();
  if (!heading) return false;
  list_.heading = *heading;
  Line& line = list_.line;
  line.kind = LineKind::kHeading;
  line.begin = line.text = begin;
  take(kHeadingMark);
  line.content = at_;
  Text title;
  if (!take_text(title)) return false;
  line.content_end = line.end = title.span.end;
  skip_blank_lines();
  items_.clear();
  if (*heading != Heading::kQuestions && !take_items()) return false;
  list_.items = items_;
  return true;
}

// One line each; below them something must end the last one.
bool Usual::take_items() {
  const std::uint32_t begin = at_;
  while (take("- ")) {
    if (!take_text(items_.emplace_back())) return false;
  }
  if (items_.empty()) return true;
  if (has_fence(begin)) return false;
  skip_blank_lines();
  const bool rule = take(kRule) && is_line_end(rest());
  if (rule) at_ -= static_cast<std::uint32_t>(kRule.size());
  return rule || (is_ended() && (blank_ || !at_question()));
}

}  // namespace viva::markdown
