#include <fmt/core.h>

#include <algorithm>
#include <utility>

#include "format/markdown/comment.h"
#include "format/markdown/reader.h"
#include "format/values.h"

// How the reader begins and ends sections.

namespace viva::markdown {

void Reader::end_section() {
  end_question();
  if (section_) keep_section();
  section_.reset();
  place_ = Place::kOutside;
}

// A question or list that stands below no section of its own opens one.
void Reader::need_section(const Line& line) {
  if (section_ && !group_) return;
  const Place place = place_;
  const std::uint32_t last = sections_.empty() ? 0 : sections_.back().number;
  const std::uint32_t number = (section_ ? section_->number : last) + 1;
  const Line heading = group_.value_or(line);
  const Text title = group_ ? one_line(text_of(heading), bank_.arena) : Text{};
  group_.reset();
  for (auto& [span, message] : std::exchange(below_group_, {})) {
    report_.add("stray-text", span, std::move(message));
  }
  end_section();
  begin_section(number, title, heading);
  place_ = place;
}

void Reader::begin_section(std::uint32_t number, Text title, const Line& line) {
  section_.emplace(std::move(spare_));
  section_->number = number;
  section_->earlier = numbers_.add(number);
  section_->title = title;
  section_->mark = {line.text, line.end};
  // What stands above a question that begins a section is about the question.
  if (line.kind == LineKind::kQuestion) return;
  take_comments(line.text, section_->ignores);
}

// Those above `end` say what is ignored.
void Reader::take_comments(std::uint32_t end, std::vector<Ignore>& to) {
  const auto below =
      std::find_if(comments_.begin(), comments_.end(),
                   [end](const Span& comment) { return comment.begin >= end; });
  for (auto at = comments_.begin(); at != below; ++at) {
    read_comment(*at, bank_, to, report_);
  }
  comments_.erase(comments_.begin(), below);
}

void Reader::end_comments() {
  std::vector<Ignore> idle;
  take_comments(static_cast<std::uint32_t>(bank_.source.bytes().size()), idle);
  for (const Ignore& ignore : idle) {
    report_.add("unused-ignore", ignore.rule.span,
                "no question or section stands below this comment");
  }
}

void Reader::drop_group() {
  if (!group_) return;
  const bool with_text = !below_group_.empty();
  below_group_.clear();
  const bool title = group_->kind == LineKind::kTitle;
  report_.add(
      title ? "second-title" : "unknown-heading", {group_->text, group_->end},
      title ? "this title is left out: the document has one already"
            : fmt::format("this heading stands above no question and is "
                          "left out{}",
                          with_text ? " with what stands below it" : ""));
  group_.reset();
}

}  // namespace viva::markdown
