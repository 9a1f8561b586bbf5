#include "format/tree/choice_pieces.h"

#include <algorithm>
#include <utility>

namespace viva::tree {
namespace {

constexpr std::string_view kBlank = " \t\r\n";

// Where the last text of a value ends.
std::uint32_t last_end(const Node& node) {
  std::uint32_t end = node.span.end;
  for (const Node& key : node.keys) end = std::max(end, key.span.end);
  for (const Node& item : node.items) end = std::max(end, last_end(item));
  return end;
}

// All of a choice. YAML tells of a map in braces only where it begins.
Span piece_of(std::string_view bytes, const Node& item) {
  Span piece = {item.span.begin, last_end(item)};
  const bool map = item.kind == Node::Kind::kMap;
  if (!map || bytes[piece.begin] != '{' || bytes[piece.end - 1] == '}') {
    return piece;
  }
  const std::size_t next = bytes.find_first_not_of(kBlank, piece.end);
  if (next != bytes.npos && bytes[next] == '}') {
    piece.end = static_cast<std::uint32_t>(next) + 1;
  }
  return piece;
}

// Whether only a comma, or the dash of the next item on a line of its own,
// stands between two.
bool follows(std::string_view bytes, const Span& piece, const Span& next) {
  if (next.begin <= piece.end) return false;
  std::string_view between = bytes.substr(piece.end, next.begin - piece.end);
  const std::size_t mark = between.find_first_not_of(kBlank);
  if (mark == between.npos) return false;
  if (between.substr(mark + 1).find_first_not_of(kBlank) != between.npos) {
    return false;
  }
  const bool own_line = between.substr(0, mark).find('\n') != between.npos;
  return between[mark] == ',' || (between[mark] == '-' && own_line);
}

bool is_plain_choice(const Node& item) {
  if (item.is_text()) return true;
  return item.kind == Node::Kind::kMap && item.find("letter") == nullptr &&
         item.find("text") != nullptr;
}

}  // namespace

PieceFinder::PieceFinder(const Source& source, Node root)
    : bytes_(source.bytes()), root_(std::move(root)) {
  note(root_);
}

void PieceFinder::note(const Node& node) {
  if (node.kind == Node::Kind::kMap && node.find("choices") != nullptr) {
    questions_[node.span.begin] = &node;
  }
  for (const Node& item : node.items) note(item);
}

ChoicePieces PieceFinder::find(const Question& question) const {
  const auto found = questions_.find(question.span.begin);
  const Node* choices =
      found == questions_.end() ? nullptr : found->second->find("choices");
  if (choices == nullptr || choices->items.size() != question.choices.size()) {
    return {"its choices were not found in the file", {}, {}};
  }
  ChoicePieces result;
  for (const Node& item : choices->items) {
    if (!is_plain_choice(item)) {
      return {"a choice has a letter of its own, or no text", {}, {}};
    }
    const Span piece = piece_of(bytes_, item);
    if (!result.pieces.empty() &&
        !follows(bytes_, result.pieces.back(), piece)) {
      return {std::string(kNotInOnePiece), {}, {}};
    }
    result.pieces.push_back(piece);
  }
  if (would_tear(bytes_, result.pieces)) {
    return {std::string(kUnevenlyIn), {}, {}};
  }
  if (const Node* key = found->second->find("answer")) {
    if (key->is_text()) result.keys.push_back(key->span);
    for (const Node& part : key->items) result.keys.push_back(part.span);
  }
  return result;
}

}  // namespace viva::tree
