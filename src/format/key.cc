#include "format/key.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <functional>
#include <string>

#include "viva/text/fold.h"

namespace viva {
namespace {

using Places = std::vector<std::size_t>;

Places places_where(std::span<const Choice> choices,
                    const std::function<bool(const Choice&)>& fits) {
  Places places;
  for (std::size_t i = 0; i < choices.size(); ++i) {
    if (fits(choices[i])) places.push_back(i);
  }
  return places;
}

// Without emphasis or the marks of code around it.
std::string_view without_marks(std::string_view text) {
  for (const std::string_view mark : {"**", "*", "__", "_", "`"}) {
    const std::size_t marks = 2 * mark.size();
    if (text.size() > marks && text.starts_with(mark) && text.ends_with(mark)) {
      return without_marks(trim(text.substr(mark.size(), text.size() - marks)));
    }
  }
  return text;
}

struct Lettered {
  char letter = 0;
  std::string_view rest;          // what stands behind the letter and its mark
  std::string_view written = {};  // the letter as it stands there
};

// "B", "b.", "B) text", "(B) text". The letter is 0 if there is none.
Lettered split_letter(std::string_view key) {
  const bool bold =
      key.size() > 4 && key.starts_with("**") && key.find("**", 2) != key.npos;
  if (bold) key.remove_prefix(2);
  const bool bracket = key.size() > 2 && key[0] == '(' && key[2] == ')';
  if (bracket) key.remove_prefix(1);
  char letter = key.front();
  if (letter >= 'a' && letter <= 'z') letter = static_cast<char>(letter - 32);
  if (letter < 'A' || letter > 'Z') return {};
  const std::string_view written = key.substr(0, 1);
  if (key.size() == 1) return {letter, {}, written};
  std::string_view rest = key.substr(1);
  const auto end_bold = [bold](std::string_view text) {
    return bold && text.starts_with("**") ? text.substr(2) : text;
  };
  rest = end_bold(rest);
  const std::string_view behind = trim(rest);
  for (const std::string_view mark :
       {")", ".", ":", "- ", "\u2013", "\u2014"}) {
    const bool dash = mark.size() > 1;
    if (!(dash ? behind : rest).starts_with(mark)) continue;
    return {letter, trim(end_bold(behind.substr(mark.size()))), written};
  }
  return {};
}

Places with_letter(char letter, std::span<const Choice> choices) {
  return places_where(choices, [letter](const Choice& choice) {
    return choice.label == letter;
  });
}

// As texts are compared where they are not the same to the letter.
std::string loosely(std::string_view text) {
  std::string result = fold(text);
  if (result.ends_with('.')) result.pop_back();
  std::erase(result, '`');
  return result;
}

// Only where no choice is the same to the letter may the comparison be loose.
Places with_text(std::string_view key, std::span<const Choice> choices) {
  Places places = places_where(
      choices, [key](const Choice& choice) { return choice.text.view == key; });
  const std::string wanted = loosely(key);
  if (!places.empty() || wanted.empty()) return places;
  return places_where(choices, [&](const Choice& choice) {
    return loosely(choice.text.view) == wanted;
  });
}

Places with_letter_and_text(const Lettered& key,
                            std::span<const Choice> choices) {
  const std::string wanted = loosely(key.rest);
  return places_where(choices, [&](const Choice& choice) {
    return choice.label == key.letter && loosely(choice.text.view) == wanted;
  });
}

}  // namespace

Places decode_key(std::string_view key, std::span<const Choice> choices) {
  key = without_marks(trim(key));
  if (key.empty()) return {};
  const Lettered lettered = split_letter(key);
  if (lettered.letter != 0 && lettered.rest.empty()) {
    Places places = with_letter(lettered.letter, choices);
    // A small letter may be a text as well; a capital is always a letter.
    const Places same =
        key.front() == lettered.letter
            ? Places{}
            : places_where(choices, [key](const Choice& choice) {
                return choice.text.view == key;
              });
    if (!places.empty() && !same.empty() && same != places) {
      places.insert(places.end(), same.begin(), same.end());
    }
    if (!places.empty()) return places;
  }
  Places places = with_text(key, choices);
  if (places.empty() && !lettered.rest.empty()) {
    places = with_letter_and_text(lettered, choices);
  }
  return places;
}

KeyLetter letter_of_key(std::string_view key, std::span<const Choice> choices) {
  key = without_marks(trim(key));
  if (key.empty()) return {};
  const Lettered lettered = split_letter(key);
  if (lettered.letter == 0) return {};
  if (lettered.rest.empty()) {
    const bool is_letter = !with_letter(lettered.letter, choices).empty();
    return is_letter ? KeyLetter{lettered.written, true} : KeyLetter{};
  }
  if (!with_text(key, choices).empty()) return {};
  return {lettered.written, false};
}

std::vector<std::string_view> split_key(std::string_view key) {
  constexpr std::array<std::string_view, 5> kMarks = {",", ";", "\n", " and ",
                                                      " & "};
  std::vector<std::string_view> parts;
  std::size_t begin = 0;
  for (std::size_t at = 0; at <= key.size();) {
    const auto* mark =
        std::find_if(kMarks.begin(), kMarks.end(), [&](std::string_view known) {
          return key.substr(at).starts_with(known);
        });
    const bool ends = at == key.size();
    if (!ends && mark == kMarks.end()) {
      ++at;
      continue;
    }
    std::string_view part = trim(key.substr(begin, at - begin));
    if (part.starts_with("- ")) part = trim(part.substr(2));
    if (part.starts_with("and ")) part = trim(part.substr(4));
    if (!part.empty()) parts.push_back(part);
    at += ends ? 1 : mark->size();
    begin = at;
  }
  return parts;
}

std::vector<std::string_view> split_letters(std::string_view key) {
  std::vector<std::string_view> letters;
  const auto is_letter = [](char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  };
  for (std::size_t at = 0; at < key.size();) {
    if (!is_letter(key[at])) {
      if (std::string_view(" ,;/&+\n").find(key[at]) == key.npos) return {};
      ++at;
      continue;
    }
    const auto end = static_cast<std::size_t>(
        std::find_if_not(key.begin() + static_cast<std::ptrdiff_t>(at),
                         key.end(), is_letter) -
        key.begin());
    const std::string_view last = key.substr(at, end - at);
    const std::string word = fold(last);
    const bool capitals = std::all_of(
        last.begin(), last.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    if (last.size() == 1 || (capitals && word != "and" && word != "or")) {
      for (std::size_t i = 0; i < last.size(); ++i) {
        letters.push_back(last.substr(i, 1));
      }
    } else if (word != "and" && word != "both") {
      return {};
    }
    at = end;
  }
  return letters;
}

std::vector<std::string_view> split_lettered(std::string_view key) {
  std::vector<std::string_view> parts;
  std::size_t begin = 0;
  for (std::size_t at = 1; at < key.size(); ++at) {
    const std::string_view rest = key.substr(at);
    const bool lettered = rest.size() > 1 && rest[0] >= 'A' && rest[0] <= 'Z' &&
                          (rest[1] == ')' || rest[1] == '.');
    if (!lettered) continue;
    const std::string_view above = trim(key.substr(begin, at - begin));
    const bool parted = above.ends_with(',') || above.ends_with(';') ||
                        above.ends_with(" and") || above.ends_with(" &") ||
                        key[at - 1] == '\n';
    if (!parted) continue;
    parts.push_back(trim(above.substr(0, above.find_last_not_of(",;&") + 1)));
    if (parts.back().ends_with(" and")) parts.back().remove_suffix(4);
    begin = at;
  }
  parts.push_back(trim(key.substr(begin)));
  return parts;
}

std::string_view without_noun(std::string_view key) {
  constexpr std::array<std::string_view, 10> kNouns = {
      "options", "option",  "choices", "choice",          "answers",
      "answer",  "letters", "letter",  "op\u00e7\u00e3o", "opci\u00f3n"};
  for (const std::string_view noun : kNouns) {
    const bool same = key.size() > noun.size() + 1 &&
                      same_folded(key.substr(0, noun.size()), noun);
    if (!same || key[noun.size()] != ' ') continue;
    const std::string_view rest = trim(key.substr(noun.size()));
    const bool alone =
        rest.size() == 1 ||
        (rest.size() > 1 && !std::isalnum(static_cast<unsigned char>(rest[1])));
    if (alone) return rest;
  }
  return key;
}

}  // namespace viva
