#include "format/key_reason.h"

#include <algorithm>
#include <array>

#include "format/choice_key.h"
#include "format/key.h"
#include "viva/text/fold.h"
#include "viva/text/similar.h"

namespace viva {
namespace {

constexpr std::size_t kLongestKey = 64;  // bytes
constexpr double kLikeText = 0.6;

// What may part a key from its reason.
constexpr std::array<std::string_view, 11> kParting = {
    "\u2014",    "\u2013",     " - ", ":",      ")", ".",
    " because ", ", because ", " (",  "\uff1a", "**"};

bool is_letter(char c) {
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

// Whether the key is letters alone, marks and emphasis apart.
bool is_lettered(std::string_view key, std::span<const Choice> choices) {
  const auto parts = known_parts(key, choices);
  return !parts.empty() &&
         std::all_of(parts.begin(), parts.end(), [&](std::string_view part) {
           return letter_of_key(part, choices).alone;
         });
}

// Without the marks that the key ended with, and the emphasis.
std::string_view begin_of_reason(std::string_view text) {
  const auto begins = [&](std::string_view mark) {
    return text.starts_with(mark);
  };
  for (bool cut = true; cut && !text.empty();) {
    cut = false;
    for (const std::string_view mark :
         {"**", "\u2014", "\u2013", ":", ")", ".", " ", "- ", ",", "\uff1a"}) {
      if (!begins(mark)) continue;
      text.remove_prefix(mark.size());
      cut = true;
    }
  }
  return text;
}

bool is_more_of(std::string_view text, const Choice& choice) {
  const std::string said = fold(text);
  const std::string known = fold(choice.text.view);
  return known.starts_with(said) || likeness(said, known) >= kLikeText;
}

// Without the choice's text that stands in front as the end of something bold:
// "B) Two** because".
std::string_view behind_bold(std::string_view reason, const Choice& choice) {
  const std::size_t end = reason.find("**");
  if (end == 0 || end == reason.npos ||
      !is_more_of(reason.substr(0, end), choice)) {
    return reason;
  }
  return trim(begin_of_reason(reason.substr(end)));
}

}  // namespace

std::optional<ReasonedKey> split_reason(std::string_view line,
                                        std::span<const Choice> choices) {
  for (std::size_t at = 1; at < std::min(line.size(), kLongestKey); ++at) {
    const std::string_view rest = line.substr(at);
    const bool parts = std::any_of(
        kParting.begin(), kParting.end(),
        [&](std::string_view mark) { return rest.starts_with(mark); });
    if (!parts || !is_lettered(line.substr(0, at), choices)) continue;
    const std::string_view key = line.substr(0, at);
    std::string_view reason = trim(begin_of_reason(rest));
    // "B.C." and "A-level" are words.
    if (reason.empty() || (is_letter(rest.back()) && !rest.starts_with(' ') &&
                           rest.find(' ') == rest.npos)) {
      return std::nullopt;
    }
    const auto named = decode_key(known_parts(key, choices).front(), choices);
    const auto other = decode_key(reason, choices);
    if (!other.empty() && other != named) return std::nullopt;
    if (!named.empty()) {
      reason = behind_bold(reason, choices[named.front()]);
    }
    const bool same = known_parts(key, choices).size() == 1 &&
                      is_more_of(reason, choices[named.front()]);
    return ReasonedKey{key, same ? reason.substr(0, 0) : reason};
  }
  return std::nullopt;
}

}  // namespace viva
