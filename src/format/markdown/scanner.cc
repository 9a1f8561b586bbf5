#include "format/markdown/scanner.h"

#include <algorithm>

#include "format/markdown/comment.h"
#include "format/markdown/escape.h"

namespace viva::markdown {
namespace {

constexpr std::string_view kCommentBegin = "<!--";
constexpr std::string_view kCommentEnd = "-->";
constexpr std::uint32_t kMaxIndent = 3;

std::string_view without_indent(std::string_view line) {
  while (line.starts_with(' ') || line.starts_with('\t')) line.remove_prefix(1);
  return line;
}

// Most lines are no comment, wherever they end.
bool may_begin_comment(std::string_view bytes, std::size_t at) {
  while (at < bytes.size() && (bytes[at] == ' ' || bytes[at] == '\t')) ++at;
  return at < bytes.size() && bytes[at] == kCommentBegin.front();
}

// Whether a text may begin or go on in the line.
bool carries_text(const Line& line) {
  switch (line.kind) {
    case LineKind::kQuestion:
    case LineKind::kChoice:
    case LineKind::kItem:
    case LineKind::kText:
      return true;
    case LineKind::kLabel:
      return !row_of(line.field).one_line;
    default:
      return false;
  }
}

}  // namespace

Scanner::Scanner(std::string_view bytes, std::uint32_t begin, Report& report,
                 std::vector<Span>& comments)
    : bytes_(bytes),
      at_(begin),
      report_(report),
      comments_(comments),
      fence_ends_(bytes) {}

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
  if (fence_) return take_code(line);
  note_container(line);
  note_fence(line);
  return line;
}

// The fence may end here.
Line Scanner::take_code(Line line) {
  line.mark = line.kind == LineKind::kQuestion  ? 'Q'
              : line.kind == LineKind::kSection ? 'S'
                                                : '\0';
  line.kind = LineKind::kCode;
  line.content = line.text;
  if (closes_fence(bytes_.substr(line.text, line.end - line.text), *fence_)) {
    fence_.reset();
  }
  return line;
}

// Leaves out the comments that begin here. What stands behind one on its last
// line is read as a line of its own.
void Scanner::skip_comments() {
  if (!may_begin_comment(bytes_, at_)) return;
  std::uint32_t end = line_end();
  while (at_ < bytes_.size()) {
    const std::string_view text = without_indent(bytes_.substr(at_, end - at_));
    const auto begin = static_cast<std::uint32_t>(end - text.size());
    if (begin > at_ + kMaxIndent || !text.starts_with(kCommentBegin)) return;
    // "<!-->" ends itself (CommonMark 4.6).
    const std::uint32_t inner = begin + 2;
    if (!comment_ends_below(inner)) {
      report_.add("unclosed-comment",
                  {begin, begin + static_cast<std::uint32_t>(4)},
                  "this comment has no end; only its first line is left out");
      at_ = end;
    } else {
      at_ = static_cast<std::uint32_t>(bytes_.find(kCommentEnd, inner) +
                                       kCommentEnd.size());
      if (is_for_viva(bytes_.substr(begin, at_ - begin))) {
        comments_.push_back({begin, at_});
      }
    }
    if (at_ > end) end = line_end();
    const std::string_view rest = bytes_.substr(at_, end - at_);
    if (rest.find_first_not_of(" \t\r") != rest.npos) continue;
    at_ = end + 1;
    if (at_ < bytes_.size()) end = line_end();
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
  return is_structure(classify(bytes_, at_, line_end()).kind);
}

void Scanner::note_container(const Line& line) {
  if (line.kind == LineKind::kBlank || line.kind == LineKind::kText) return;
  const bool hangs =
      line.kind == LineKind::kChoice || line.kind == LineKind::kItem;
  container_ = hangs ? line.content - line.begin : 0;
  if (line.kind == LineKind::kLabel) container_ = line.indent();
}

void Scanner::note_fence(const Line& line) {
  if (!carries_text(line)) return;
  const bool own = line.kind == LineKind::kText;
  if (own && line.indent() > kMaxIndent + container_) return;
  const std::string_view text =
      bytes_.substr(line.content, line.end - line.content);
  if (text.find("```") == text.npos && !text.starts_with('~')) return;
  if (find_escape(text, own && line.indent() > kMaxIndent) != text.npos) return;
  fence_ = opened_fence(text);
  loose_ = false;
  if (!fence_) {
    fence_ = trailing_fence(text);
    if (fence_ &&
        !(fence_ends_.any_below(at_, *fence_) && closes_soon(*fence_))) {
      fence_.reset();
    }
    return;
  }
  loose_ = !fence_ends_.any_below(at_, *fence_);
  if (!loose_) return;
  report_.add("unclosed-fence", {line.content, line.content + fence_->size},
              "the code that begins here has no end");
}

// Whether a row that closes the fence comes before the next structure, not too
// far below.
bool Scanner::closes_soon(Fence fence) const {
  std::uint32_t at = at_;
  for (std::size_t i = 0; i < kMostTrailingLines && at < bytes_.size(); ++i) {
    const auto end = static_cast<std::uint32_t>(
        std::min(bytes_.find('\n', at), bytes_.size()));
    const Line line = classify(bytes_, at, end);
    if (closes_fence(bytes_.substr(line.text, line.end - line.text), fence)) {
      return true;
    }
    if (is_structure(line.kind)) return false;
    at = end + 1;
  }
  return false;
}

}  // namespace viva::markdown
