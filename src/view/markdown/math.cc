#include "view/markdown/math.h"

#include <algorithm>
#include <cctype>
#include <utility>

#include "view/markdown/math_symbols.h"
#include "view/markdown/script.h"
#include "viva/text/fold.h"
#include "viva/text/utf8.h"

namespace viva::prose {
namespace {

bool is_letter(char c) {
  return std::isalpha(static_cast<unsigned char>(c)) != 0;
}

// Whether a character is a part of a name or number: letters that are not
// ASCII's, small digits and combining marks count as such.
bool is_wordy(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80 || std::isalnum(byte) != 0;
}

std::string bracketed(const std::string& operand) {
  if (std::all_of(operand.begin(), operand.end(), is_wordy)) return operand;
  return "(" + operand + ")";
}

bool is_one_character(std::string_view text) {
  return !text.empty() && decode_utf8(text).size == text.size();
}

// Reads a formula once from left to right. Nothing is shown of a formula that
// fails anywhere.
class Formula {
 public:
  explicit Formula(std::string_view source) : source_(source) {}

  std::optional<std::string> read() {
    std::string shown = sequence(0);
    if (failed_ || at_ < source_.size()) return std::nullopt;
    return std::string(trim(shown));
  }

 private:
  static constexpr int kMostNested = 16;

  bool ended() const { return failed_ || at_ == source_.size(); }
  char next() const { return source_[at_]; }
  bool next_is(char c) const { return !ended() && next() == c; }

  std::string fail() {
    failed_ = true;
    return {};
  }

  void skip_spaces() {
    while (!ended() && (next() == ' ' || next() == '\n' || next() == '\t')) {
      ++at_;
    }
  }

  // Up to a closing brace or the end.
  std::string sequence(int depth) {
    std::string shown;
    if (depth > kMostNested) return fail();
    while (!ended() && next() != '}') {
      if (next() == '^' || next() == '_') {
        shown += script(depth);
      } else {
        join(shown, atom(depth));
      }
    }
    return shown;
  }

  // Two spaces are one; the name of a function keeps away from letters.
  void join(std::string& shown, std::string_view part) {
    const bool is_name = std::exchange(is_function_, false);
    if (part.empty()) return;
    const bool apart = (is_name || after_function_) && !shown.empty() &&
                       is_wordy(shown.back()) && is_wordy(part.front());
    if (apart) shown += ' ';
    if (part.front() == ' ' && (shown.empty() || shown.back() == ' ')) {
      part.remove_prefix(1);
    }
    shown += part;
    after_function_ = is_name;
  }

  std::string script(int depth) {
    const char mark = next();
    ++at_;
    const std::string content(trim(argument(depth)));
    if (content.empty()) return fail();
    if (auto small = mark == '^' ? raised(content) : lowered(content)) {
      return *small;
    }
    if (is_one_character(content)) return mark + content;
    return std::string(1, mark) + "{" + content + "}";
  }

  // What a command or script applies to: a group, or one atom.
  std::string argument(int depth) {
    skip_spaces();
    if (ended() || next() == '}' || next() == '^' || next() == '_') {
      return fail();
    }
    const bool outer = std::exchange(after_function_, false);
    std::string shown = atom(depth + 1);
    is_function_ = false;
    after_function_ = outer;
    return shown;
  }

  std::string atom(int depth) {
    const char c = next();
    if (c == '{') return group(depth);
    if (c == '\\') return command(depth);
    if (c == '&' || c == '%' || c == '#' || c == '$') return fail();
    if (c == ' ' || c == '\n' || c == '\t' || c == '~') {
      ++at_;
      return " ";
    }
    const std::size_t size = decode_utf8(source_.substr(at_)).size;
    at_ += size;
    return c == '\'' ? "′" : std::string(source_.substr(at_ - size, size));
  }

  std::string group(int depth) {
    ++at_;
    std::string shown = sequence(depth + 1);
    if (!next_is('}')) return fail();
    ++at_;
    return shown;
  }

  std::string_view command_name() {
    const std::size_t begin = ++at_;
    while (!ended() && is_letter(next())) ++at_;
    if (at_ == begin && !ended()) ++at_;
    return source_.substr(begin, at_ - begin);
  }

  std::string command(int depth) {
    const std::string_view name = command_name();
    if (auto symbol = math_symbol(name)) return std::string(*symbol);
    if (is_math_function(name)) {
      is_function_ = true;
      return std::string(name);
    }
    if (name == "frac" || name == "dfrac" || name == "tfrac") {
      const std::string over = bracketed(argument(depth));
      return over + "/" + bracketed(argument(depth));
    }
    if (name == "sqrt") return next_is('[') ? fail() : root(depth);
    if (name == "left" || name == "right") return delimiter(depth);
    if (is_math_typeface(name)) return argument(depth);
    if (is_math_text(name)) return words();
    if (auto accent = math_accent(name)) return accented(*accent, depth);
    if (name == "mathbb") return capital(double_struck, depth);
    if (name == "mathcal") return capital(calligraphic, depth);
    return fail();
  }

  std::string root(int depth) { return "√" + bracketed(argument(depth)); }

  // What stands behind \left and \right; a full stop is none.
  std::string delimiter(int depth) {
    skip_spaces();
    if (ended()) return fail();
    if (next() != '.') return atom(depth);
    ++at_;
    return {};
  }

  std::string words() {
    if (!next_is('{')) return fail();
    const std::size_t begin = ++at_;
    at_ = std::min(source_.find_first_of("{}\\$", at_), source_.size());
    if (!next_is('}')) return fail();
    ++at_;
    return std::string(source_.substr(begin, at_ - 1 - begin));
  }

  std::string accented(std::string_view accent, int depth) {
    const std::string letter = argument(depth);
    if (!is_one_character(letter)) return fail();
    return letter + std::string(accent);
  }

  std::string capital(std::optional<std::string> (*form)(char), int depth) {
    const std::string letter = argument(depth);
    if (letter.size() != 1) return fail();
    std::optional<std::string> shown = form(letter.front());
    return shown ? *shown : fail();
  }

  std::string_view source_;
  std::size_t at_ = 0;
  bool failed_ = false;
  bool is_function_ = false;     // the last atom was the name of one
  bool after_function_ = false;  // what was joined last was
};

}  // namespace

std::optional<std::string> unicode_math(std::string_view formula) {
  return Formula(formula).read();
}

}  // namespace viva::prose
