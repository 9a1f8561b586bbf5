#include "format/markdown/text_writer.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "format/markdown/escape.h"
#include "format/markdown/fence_ends.h"
#include "format/markdown/line.h"
#include "format/markdown/lookalike.h"
#include "format/markdown/marks.h"
#include "format/markdown/scanner.h"

namespace viva::markdown {
namespace {

constexpr std::size_t kMostFenceIndent = 3;

std::vector<std::string_view> split_lines(std::string_view text) {
  std::vector<std::string_view> lines;
  while (true) {
    const std::size_t end = text.find('\n');
    lines.push_back(text.substr(0, end));
    if (end == text.npos) return lines;
    text.remove_prefix(end + 1);
  }
}

std::size_t indent_of(std::string_view line) {
  return std::min(line.find_first_not_of(" \t"), line.size());
}

std::string_view unindented(std::string_view line) {
  return line.substr(indent_of(line));
}

// Writes the lines of one text. What it decides on code is what the scanner
// will find.
class TextWriter {
 public:
  TextWriter(std::string& to, std::string_view text, std::size_t indent)
      : to_(to),
        text_(text),
        lines_(split_lines(text)),
        indent_(indent),
        fence_ends_(text) {}

  void write(std::string_view mark) {
    to_ += mark;
    const bool bare = stands_below();
    if (!bare) {
      if (!lines_.front().empty() && !mark.ends_with(' ')) to_ += ' ';
      add(0, true);
    }
    for (std::size_t i = bare ? 0 : 1; i < lines_.size(); ++i) {
      to_ += '\n';
      if (lines_[i].empty()) continue;
      to_.append(indent_, ' ');
      add(i, false);
    }
    to_ += '\n';
  }

 private:
  // Whether all of it stands below a label: code, a list, or lines whose
  // indentation reading would take for that of the label.
  bool stands_below() const {
    if (indent_ > 0) return false;
    if (opened_fence(lines_.front()) || lines_.front().starts_with("- ")) {
      return true;
    }
    return lines_.size() > 1 && std::all_of(lines_.begin() + 1, lines_.end(),
                                            [](std::string_view line) {
                                              return line.empty() ||
                                                     line.front() == ' ';
                                            });
  }

  void add(std::size_t i, bool behind_mark) {
    const std::string_view line = lines_[i];
    if (code_) {
      to_ += line;
      if (closes_fence(unindented(line), *code_)) code_.reset();
      return;
    }
    const std::string_view text = unindented(line);
    const bool deep = !behind_mark && indent_ + indent_of(line) >= kCodeIndent;
    code_ = code_at(i, behind_mark);
    if (code_ || !wants_escape(text, deep, behind_mark)) {
      to_ += line;
    } else {
      to_ += line.substr(0, indent_of(line));
      to_ += escape(text);
    }
  }

  static bool wants_escape(std::string_view text, bool deep, bool behind_mark) {
    if (find_escape(text, deep) != text.npos) return true;
    // Behind a mark nothing is structure but what begins code.
    if (behind_mark) return opened_fence(text) || trailing_fence(text);
    return is_like_structure(text, deep) || is_like_question(text);
  }

  // The code that begins with this line and has an end in the text.
  std::optional<Fence> code_at(std::size_t i, bool behind_mark) {
    std::string_view text = unindented(lines_[i]);
    if (indent_of(lines_[i]) > kMostFenceIndent) return std::nullopt;
    if (!behind_mark) {
      const bool deep = indent_ + indent_of(lines_[i]) >= kCodeIndent;
      const Line line = classify_text(text, deep);
      if (find_escape(text, deep) != text.npos || text.starts_with("<!--")) {
        return std::nullopt;
      }
      if (line.kind == LineKind::kItem && line.box == 0) {
        text = text.substr(line.content);
      } else if (line.kind != LineKind::kText) {
        return std::nullopt;
      }
    }
    if (find_escape(text, false) != text.npos) return std::nullopt;
    if (const auto fence = opened_fence(text)) {
      return ends_below(i, *fence) ? fence : std::nullopt;
    }
    // A line that is escaped begins no code.
    const std::string_view line = unindented(lines_[i]);
    if (!behind_mark && (is_loose_mark(line) || is_like_question(line))) {
      return std::nullopt;
    }
    const auto fence = trailing_fence(text);
    return fence && ends_below(i, *fence) && ends_soon(i, *fence)
               ? fence
               : std::nullopt;
  }

  bool ends_below(std::size_t i, Fence fence) {
    const auto behind = lines_[i].data() + lines_[i].size() - text_.data();
    return fence_ends_.any_below(static_cast<std::uint32_t>(behind), fence);
  }

  // Whether a row that closes the fence comes before the next structure.
  bool ends_soon(std::size_t i, Fence fence) const {
    const std::size_t last =
        std::min(lines_.size(), i + 1 + kMostTrailingLines);
    for (std::size_t at = i + 1; at < last; ++at) {
      const std::string_view text = unindented(lines_[at]);
      if (closes_fence(text, fence)) return true;
      const bool deep = indent_ + indent_of(lines_[at]) >= kCodeIndent;
      if (is_structure(classify_text(text, deep).kind)) return false;
    }
    return false;
  }

  std::string& to_;
  std::string_view text_;
  std::vector<std::string_view> lines_;
  std::size_t indent_;
  FenceEnds fence_ends_;
  std::optional<Fence> code_;
};

}  // namespace

void write_text(std::string& to, std::string_view mark, std::string_view text,
                std::size_t indent) {
  TextWriter(to, text, indent).write(mark);
}

}  // namespace viva::markdown
