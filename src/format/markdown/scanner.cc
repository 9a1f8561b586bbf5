#include "format/markdown/scanner.h"

#include <algorithm>

namespace viva::markdown {
namespace {

constexpr std::string_view kCommentBegin = "<!--";
constexpr std::string_view kCommentEnd = "-->";
constexpr std::uint32_t kMaxIndent = 3;

std::string_view without_indent(std::string_view line) {
  line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
  return line;
}

}  // namespace

Scanner::Scanner(std::string_view bytes, std::uint32_t begin, Report& report)
    : bytes_(bytes), at_(begin), report_(report), fence_ends_(bytes) {}

std::uint32_t Scanner::line_end() const {
  return static_cast<std::uint32_t>(
      std::min(bytes_.find('\n', at_), bytes_.size()));
}

std::optional<Line> Scanner::next() {
  if (!fence_) skip_comments();
  if (at_ >= bytes_.size()) return std::nullopt;
  if (fence_ && loose_ && ends_loose_fence()) fence_.reset();
  return take_line();
}

Line Scanner::take_line() {
  const std::uint32_t begin = at_;
  const std::uint32_t end = line_end();
  at_ = end + 1;
  Line line = classify(bytes_, begin, end);
  if (!fence_) {
    note_container(line);
    note_fence(line);
    return line;
  }
  if (line.kind != LineKind::kQuestion) line.number = 0;
  line.kind = LineKind::kCode;
  line.content = line.text;
  while (end > line.end && bytes_[line.end] != '\r') ++line.end;
  if (closes_fence(bytes_.substr(line.text, end - line.text), *fence_)) {
    fence_.reset();
  }
  return line;
}

void Scanner::skip_comments() {
  while (at_ < bytes_.size()) {
    const std::string_view line = bytes_.substr(at_, line_end() - at_);
    const std::string_view text = without_indent(line);
    const std::size_t indent = line.size() - text.size();
    if (indent > kMaxIndent || !text.starts_with(kCommentBegin)) return;
    const auto begin = static_cast<std::uint32_t>(at_ + indent);
    const auto body = static_cast<std::uint32_t>(begin + kCommentBegin.size());
    if (!comment_ends_below(body)) {
      report_.add("unclosed-comment", {begin, body},
                  "this comment has no end; only its first line is left out");
      at_ = std::min<std::uint32_t>(line_end() + 1,
                                    static_cast<std::uint32_t>(bytes_.size()));
      continue;
    }
    at_ = static_cast<std::uint32_t>(bytes_.find(kCommentEnd, body) +
                                     kCommentEnd.size());
    const std::uint32_t end = line_end();
    if (without_indent(bytes_.substr(at_, end - at_)).find_first_not_of("\r") ==
        std::string_view::npos) {
      at_ = end + 1;
    }
  }
}

bool Scanner::comment_ends_below(std::uint32_t offset) {
  if (!last_comment_end_) {
    const std::size_t at = bytes_.rfind(kCommentEnd);
    last_comment_end_ = static_cast<std::uint32_t>(at == bytes_.npos ? 0 : at);
  }
  return *last_comment_end_ >= offset;
}

bool Scanner::ends_loose_fence() const {
  switch (classify(bytes_, at_, line_end()).kind) {
    case LineKind::kSection:
    case LineKind::kHeading:
    case LineKind::kQuestion:
    case LineKind::kChoice:
    case LineKind::kKey:
    case LineKind::kReason:
      return true;
    default:
      return false;
  }
}

void Scanner::note_container(const Line& line) {
  if (line.kind == LineKind::kBlank || line.kind == LineKind::kText) return;
  const bool hangs =
      line.kind == LineKind::kChoice || line.kind == LineKind::kItem;
  container_ = hangs ? line.content - line.begin : 0;
}

void Scanner::note_fence(const Line& line) {
  if (line.kind == LineKind::kText && line.indent() > kMaxIndent + container_) {
    return;
  }
  const std::string_view text =
      bytes_.substr(line.content, line.end - line.content);
  fence_ = opened_fence(text);
  if (!fence_) return;
  loose_ = !fence_ends_.any_below(at_, *fence_);
  if (!loose_) return;
  report_.add("unclosed-fence", {line.content, line.content + fence_->size},
              "the code that begins here has no end");
}

}  // namespace viva::markdown
