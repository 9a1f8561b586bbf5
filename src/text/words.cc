#include "viva/text/words.h"

#include <algorithm>

#include "viva/text/byte_bits.h"
#include "viva/text/fold.h"

namespace viva {
namespace {

bool is_blank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

// The end of the code that begins with the back quotes at `begin`, or npos.
std::size_t end_of_code(std::string_view text, std::size_t begin) {
  const std::size_t size =
      std::min(text.find_first_not_of('`', begin), text.size()) - begin;
  for (std::size_t at = text.find('`', begin + size); at != text.npos;) {
    const std::size_t end =
        std::min(text.find_first_not_of('`', at), text.size());
    if (end - at == size) return end;
    at = text.find('`', end);
  }
  return text.npos;
}

// The end of the math that begins with the dollar at `begin`, or npos. As in
// pandoc, no space stands inside the dollars and no digit behind them.
std::size_t end_of_math(std::string_view text, std::size_t begin) {
  if (begin + 1 == text.size() || is_blank(text[begin + 1])) return text.npos;
  for (std::size_t at = text.find('$', begin + 1); at != text.npos;
       at = text.find('$', at + 1)) {
    const bool digit = at + 1 < text.size() && is_ascii_digit(text[at + 1]);
    if (!is_blank(text[at - 1]) && !digit) return at + 1;
  }
  return text.npos;
}

// The bytes of the dash at `at`, or 0: it parts words without a space.
std::size_t dash_size(std::string_view text, std::size_t at) {
  if (text[at] != "\u2013"[0]) return 0;
  for (const std::string_view dash : {"\u2013", "\u2014"}) {
    if (text.substr(at, dash.size()) == dash) return dash.size();
  }
  return 0;
}

}  // namespace

std::string core_of(std::string_view word) {
  const auto begin = std::find_if(word.begin(), word.end(), is_letter_or_digit);
  const auto end =
      std::find_if(word.rbegin(), std::make_reverse_iterator(begin),
                   is_letter_or_digit)
          .base();
  std::string core(begin, end);
  for (char& c : core) c = lower_ascii(c);
  return core;
}

std::string without_code(std::string_view text) {
  std::string prose(text);
  if (text.find('`') == text.npos && text.find('$') == text.npos) return prose;
  bool quotes = true;  // whether a later back quote can still find its end
  bool dollars = true;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool quote = quotes && text[at] == '`';
    const bool dollar = dollars && text[at] == '$';
    if (!quote && !dollar) continue;
    const std::size_t end =
        quote ? end_of_code(text, at) : end_of_math(text, at);
    if (end == text.npos) {
      (quote ? quotes : dollars) = false;
      continue;
    }
    std::fill(prose.begin() + static_cast<std::ptrdiff_t>(at),
              prose.begin() + static_cast<std::ptrdiff_t>(end), '~');
    at = end - 1;
  }
  return prose;
}

std::vector<Word> split_words(std::string_view text) {
  constexpr std::size_t kUsualWord = 6;  // with the space behind it
  std::vector<Word> words;
  words.reserve(text.size() / kUsualWord + 1);
  const auto add = [&](std::size_t begin, std::size_t end) {
    const std::string_view word = text.substr(begin, end - begin);
    if (!word.empty()) words.push_back({begin, word, core_of(word)});
  };
  std::size_t begin = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t dash = dash_size(text, at);
    const std::size_t size = std::max<std::size_t>(dash, 1);
    if (dash > 0 || is_blank(text[at])) {
      add(begin, at);
      if (dash > 0) add(at, at + dash);
      begin = at + size;
    }
    at += size;
  }
  add(begin, text.size());
  return words;
}

}  // namespace viva
