#include "format/markdown/quiz_parts.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

#include "format/markdown/cut.h"
#include "format/markdown/scanner.h"

namespace viva::markdown {
namespace {

struct QuizMark {
  std::string_view begin;  // of the line that opens the part
  std::string_view holds;  // which this stands in
  std::string_view end;    // of the line that closes it
};

constexpr std::array<QuizMark, 5> kQuizMarks = {{
    {"<quiz", ">", "</quiz>"},
    {"<?quiz?>", "", "<?/quiz?>"},
    {"{{<", " quizdown", "{{< /quizdown"},
    {"{{%", " quizdown", "{{% /quizdown"},
    {"<div", "quizdown", "</div>"},
}};

const QuizMark* opened_by(std::string_view text) {
  const auto* const mark = std::find_if(
      kQuizMarks.begin(), kQuizMarks.end(), [&](const QuizMark& known) {
        return text.starts_with(known.begin) &&
               text.find(known.holds) != text.npos;
      });
  return mark == kQuizMarks.end() ? nullptr : mark;
}

}  // namespace

bool opens_quiz(std::string_view line) { return opened_by(line) != nullptr; }

bool may_mark_quiz(std::string_view bytes, std::size_t begin, std::size_t end) {
  const std::string_view lines = bytes.substr(0, end);
  for (std::size_t at = lines.find('q', begin); at != lines.npos;
       at = lines.find('q', at + 1)) {
    const std::string_view rest = lines.substr(at);
    if (rest.starts_with("quiz") && at > begin &&
        std::string_view(" <?/\"'").find(lines[at - 1]) !=
            std::string_view::npos) {
      return true;
    }
  }
  return false;
}

std::vector<QuizPart> quiz_parts(std::string_view bytes, std::uint32_t begin) {
  constexpr auto kNoIndent = std::numeric_limits<std::uint32_t>::max();
  Report unused;
  std::vector<Span> comments;
  Scanner scanner(bytes, begin, unused, comments);
  std::vector<QuizPart> parts;
  const QuizMark* open = nullptr;
  while (const std::optional<Line> line = scanner.next()) {
    const std::string_view text =
        bytes.substr(line->text, line->end - line->text);
    if (open == nullptr) {
      if (line->kind == LineKind::kCode) continue;
      open = opened_by(text);
      if (open != nullptr) {
        parts.push_back({line->end, line->end, kNoIndent});
      }
      continue;
    }
    QuizPart& part = parts.back();
    if (line->kind != LineKind::kCode && text.starts_with(open->end)) {
      part.end = line->begin;
      open = nullptr;
    } else if (line->kind != LineKind::kBlank) {
      part.indent = std::min(part.indent, line->indent());
    }
  }
  if (open != nullptr) {
    parts.back().end = static_cast<std::uint32_t>(bytes.size());
  }
  return parts;
}

}  // namespace viva::markdown
