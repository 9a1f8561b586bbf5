#include "view/markdown/set_aside.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "view/markdown/formula_end.h"
#include "view/markdown/math.h"
#include "viva/text/fence.h"
#include "viva/text/utf8.h"

namespace viva::prose {
namespace {

// Characters for private use, between which the place of a piece stands. An
// author's own are set aside themselves.
constexpr std::string_view kOpen = "\uE000";
constexpr std::string_view kClose = "\uE001";

std::string with_spaces(std::string text) {
  std::replace(text.begin(), text.end(), '\n', ' ');
  return text;
}

// Within a table's row a backslash keeps `|` from ending the cell.
std::string without_cell_escapes(std::string formula) {
  std::size_t at = 0;
  while ((at = formula.find("\\|", at)) != formula.npos) formula.erase(at, 1);
  return formula;
}

class Setter {
 public:
  explicit Setter(std::string_view source)
      : source_(source), last_comment_end_(source.rfind("-->")) {}

  SetAside run() {
    while (at_ < source_.size()) {
      if (at_ == 0 || source_[at_ - 1] == '\n') begin_line();
      if (at_ < source_.size()) step();
    }
    return std::move(result_);
  }

 private:
  std::string_view rest() const { return source_.substr(at_); }
  std::string_view line_at(std::size_t at) const {
    return source_.substr(at, source_.find('\n', at) - at);
  }

  // The line behind indentation and the marks of quotes and bullets.
  static std::string_view content_of(std::string_view line) {
    line.remove_prefix(
        std::min(line.find_first_not_of(" \t>-+*"), line.size()));
    return line;
  }

  // Passes over fenced code. A fence that is taken for one by mistake costs no
  // more than formulas that are shown as they are written.
  void begin_line() {
    in_table_ = content_of(line_at(at_)).starts_with('|');
    const auto fence = opened_fence(content_of(line_at(at_)));
    if (!fence) return;
    std::size_t end = at_ + line_at(at_).size();
    while (end < source_.size()) {
      const std::string_view line = line_at(end + 1);
      end += 1 + line.size();
      if (closes_fence(content_of(line), *fence)) break;
    }
    copy(std::min(end, source_.size()) - at_);
  }

  void step() {
    switch (source_[at_]) {
      case '`':
        return copy(code_span_size());
      case '<':
        return copy(comment_size());
      case '$':
        return dollars();
      case '\\':
        return backslash();
      default:
        copy(1);
    }
  }

  std::size_t code_span_size() {
    const std::size_t run =
        std::min(rest().find_first_not_of('`'), rest().size());
    const std::size_t paragraph = std::min(rest().find("\n\n"), rest().size());
    std::size_t at = run;
    while ((at = rest().find('`', at)) < paragraph) {
      const std::size_t end =
          std::min(rest().find_first_not_of('`', at), rest().size());
      if (end - at == run) return end;
      at = end;
    }
    return run;
  }

  std::size_t comment_size() const {
    const bool ends =
        last_comment_end_ != source_.npos && at_ + 4 <= last_comment_end_;
    if (!ends || !rest().starts_with("<!--")) return 1;
    return rest().find("-->", 4) + 3;
  }

  // What opens no formula is passed over as a whole.
  void dollars() {
    const std::size_t run = rest().find_first_not_of('$');
    if (!take_formula()) copy(std::min(run, rest().size()));
  }

  void backslash() {
    if (take_formula()) return;
    const bool pair = rest().size() > 1 && rest()[1] > ' ' && rest()[1] < 0x7F;
    copy(pair ? 2 : 1);
  }

  bool take_formula() {
    const auto size = formula_size(rest(), in_table_);
    if (!size) return false;
    std::string raw(rest().substr(0, size->all));
    if (in_table_) raw = without_cell_escapes(std::move(raw));
    auto formula = unicode_math(std::string_view(raw).substr(
        size->delimiter, raw.size() - 2 * size->delimiter));
    put_aside({std::move(raw), std::move(formula)}, size->all);
    return true;
  }

  // Copies so many bytes, less the characters that are set aside everywhere.
  void copy(std::size_t size) {
    const std::size_t end = at_ + size;
    while (at_ < end) {
      const auto c = static_cast<unsigned char>(source_[at_]);
      const bool own = rest().starts_with(kOpen) || rest().starts_with(kClose);
      const bool control = c < ' ' && c != '\n' && c != '\t';
      const bool defines = c == ':' && at_ > 0 && source_[at_ - 1] == ']';
      if (own || control || defines) {
        const std::size_t bytes = own ? kOpen.size() : 1;
        put_aside({std::string(rest().substr(0, bytes)), std::nullopt}, bytes);
      } else {
        result_.text += source_[at_];
        ++at_;
      }
    }
  }

  void put_aside(SetAside::Piece piece, std::size_t size) {
    result_.text += kOpen;
    result_.text += std::to_string(result_.pieces.size());
    result_.text += kClose;
    result_.pieces.push_back(std::move(piece));
    at_ += size;
  }

  std::string_view source_;
  std::size_t last_comment_end_;
  std::size_t at_ = 0;
  bool in_table_ = false;
  SetAside result_;
};

template <typename Show>
std::string put_back(std::string_view text, const SetAside& aside, Show show) {
  std::string result;
  while (true) {
    const std::size_t mark = text.find(kOpen);
    result += text.substr(0, mark);
    if (mark == text.npos) return result;
    text.remove_prefix(mark + kOpen.size());
    std::size_t place = aside.pieces.size();
    const char* const end = text.data() + text.size();
    const char* const behind = std::from_chars(text.data(), end, place).ptr;
    text.remove_prefix(static_cast<std::size_t>(behind - text.data()));
    if (text.starts_with(kClose)) text.remove_prefix(kClose.size());
    if (place < aside.pieces.size()) result += show(aside.pieces[place]);
  }
}

std::string normal_line_ends(std::string_view text) {
  std::string result;
  for (const char c : valid_utf8(text)) {
    if (c == '\n' && result.ends_with('\r')) result.pop_back();
    result += c;
  }
  return result;
}

}  // namespace

SetAside set_aside(std::string_view text) {
  const std::string source = normal_line_ends(text);
  return Setter(source).run();
}

std::string raw_text(std::string_view text, const SetAside& aside) {
  return put_back(text, aside,
                  [](const SetAside::Piece& piece) { return piece.raw; });
}

std::string shown_text(std::string_view text, const SetAside& aside) {
  return with_spaces(put_back(text, aside, [](const SetAside::Piece& piece) {
    return piece.formula ? *piece.formula : piece.raw;
  }));
}

}  // namespace viva::prose
