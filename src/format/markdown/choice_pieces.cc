#include "format/markdown/choice_pieces.h"

#include <algorithm>

#include "format/markdown/line.h"

namespace viva::markdown {
namespace {

// The line on which the text of a choice begins.
Line line_of(std::string_view bytes, std::uint32_t place) {
  const std::uint32_t begin = place - column_of(bytes, place);
  const std::size_t end = std::min(bytes.find('\n', place), bytes.size());
  return classify(bytes, begin, static_cast<std::uint32_t>(end));
}

// What moves with the choice, from the mark on that tells whether it is right;
// nothing if it does not stand behind a mark of its own.
std::optional<Span> piece_of(std::string_view bytes, const Choice& choice,
                             const Text& feedback) {
  const Span text = choice.text.span;
  if (choice.text.empty()) return std::nullopt;
  const Line line = line_of(bytes, text.begin);
  const bool lettered = line.kind == LineKind::kChoice &&
                        line.mark == choice.label && line.content == text.begin;
  const bool boxed = line.kind == LineKind::kItem && line.box != 0 &&
                     line.box_end == text.begin;
  if (!lettered && !boxed) return std::nullopt;
  return Span{line.content, feedback.empty() ? text.end : feedback.span.end};
}

// Whether there is nothing but an end of line, blank lines and the mark of the
// next piece between two.
bool follows(std::string_view bytes, const Span& piece, const Span& next) {
  const std::uint32_t line = next.begin - column_of(bytes, next.begin);
  if (line <= piece.end) return false;
  return bytes.substr(piece.end, line - piece.end)
             .find_first_not_of(" \t\r\n") == bytes.npos;
}

}  // namespace

ChoicePieces choice_pieces(const Source& source, const Question& question) {
  const std::string_view bytes = source.bytes();
  const auto feedback = question.details->feedback;
  ChoicePieces result;
  for (std::size_t i = 0; i < question.choices.size(); ++i) {
    const auto piece = piece_of(bytes, question.choices[i],
                                feedback.empty() ? Text{} : feedback[i]);
    if (!piece) {
      return {"a choice does not stand behind a mark of its own", {}, {}};
    }
    if (i > 0 && !follows(bytes, result.pieces.back(), *piece)) {
      return {std::string(kNotInOnePiece), {}, {}};
    }
    result.pieces.push_back(*piece);
  }
  if (would_tear(bytes, result.pieces))
    return {std::string(kUnevenlyIn), {}, {}};
  if (question.key_span.begin < question.key_span.end) {
    result.keys.push_back(question.key_span);
  }
  return result;
}

}  // namespace viva::markdown
