#include "cli/bash_line.h"

#include <algorithm>
#include <utility>

namespace viva {
namespace {

constexpr std::string_view kEscapedInQuotes = "$`\"\\";

class BashSplitter {
 public:
  explicit BashSplitter(std::string_view line) : rest_(line) {}

  BashLine split() {
    while (!rest_.empty()) read_character();
    line_.names_file = names_file_;
    line_.words.push_back(std::move(word_));
    line_.words.erase(line_.words.begin());  // the program
    return std::move(line_);
  }

 private:
  void read_character() {
    const char c = rest_.front();
    rest_.remove_prefix(1);
    if (line_.quote != 0) return read_quoted(c);
    if (c == ' ' || c == '\t' || c == '\n') return end_word();
    if (c == '<' || c == '>') return redirect();
    in_word_ = true;
    if (c == '\'' || c == '"') {
      line_.quote = c;
    } else {
      append(c, c == '\\');
    }
  }

  void read_quoted(char c) {
    const bool escapes =
        line_.quote == '"' && c == '\\' && !rest_.empty() &&
        kEscapedInQuotes.find(rest_.front()) != kEscapedInQuotes.npos;
    if (c == line_.quote) {
      line_.quote = 0;
    } else {
      append(c, escapes);
    }
  }

  // The character, or the one that it escapes.
  void append(char c, bool escapes) {
    if (!escapes) {
      word_ += c;
    } else if (!rest_.empty()) {
      word_ += rest_.front();
      rest_.remove_prefix(1);
    }
  }

  void end_word() {
    if (in_word_ && !names_file_) line_.words.push_back(word_);
    if (in_word_) names_file_ = false;
    in_word_ = false;
    word_.clear();
  }

  // "2>" names a file descriptor.
  void redirect() {
    const bool is_number = std::all_of(word_.begin(), word_.end(), [](char c) {
      return c >= '0' && c <= '9';
    });
    if (is_number || word_ == "&") {
      in_word_ = false;
      word_.clear();
    }
    end_word();
    names_file_ = true;
  }

  std::string_view rest_;
  BashLine line_;
  std::string word_;
  bool in_word_ = false;
  bool names_file_ = false;
};

// Letters, digits and marks that mean nothing to bash, and what is not ASCII.
bool is_plain(char c) {
  constexpr std::string_view kMarks = "_-+.,/:=@%";
  const bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  const bool is_digit = c >= '0' && c <= '9';
  return is_letter || is_digit || static_cast<unsigned char>(c) >= 0x80 ||
         kMarks.find(c) != kMarks.npos;
}

}  // namespace

BashLine split_bash_line(std::string_view line) {
  return BashSplitter(line).split();
}

std::string quote_for_bash(std::string_view text, char quote) {
  std::string quoted;
  for (const char c : text) {
    const bool escaped = quote == '"'
                             ? kEscapedInQuotes.find(c) != kEscapedInQuotes.npos
                             : quote == 0 && !is_plain(c);
    if (quote == '\'' && c == '\'') {
      quoted += "'\\''";
    } else {
      if (escaped) quoted += '\\';
      quoted += c;
    }
  }
  return quoted;
}

}  // namespace viva
