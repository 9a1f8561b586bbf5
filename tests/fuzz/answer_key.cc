#include <algorithm>
#include <functional>
#include <string>
#include <vector>

#include "format/choice_key.h"
#include "format/key.h"
#include "format/key_letters.h"
#include "fuzz/target.h"

namespace viva::fuzz {
namespace {

// One a line, lettered from A on.
std::vector<Choice> choices_of(std::string_view lines) {
  std::vector<Choice> choices;
  while (!lines.empty() && choices.size() < kMostChoices) {
    const std::size_t end = std::min(lines.find('\n'), lines.size());
    Choice choice;
    choice.text.view = lines.substr(0, end);
    choice.label = static_cast<char>('A' + choices.size());
    choices.push_back(choice);
    lines.remove_prefix(std::min(end + 1, lines.size()));
  }
  return choices;
}

void hold_inside(std::string_view part, std::string_view key) {
  const std::less_equal<> before;
  hold(part.empty() ||
           (before(key.data(), part.data()) &&
            before(part.data() + part.size(), key.data() + key.size())),
       "a part of a key is in the key");
}

void hold_places(const std::vector<std::size_t>& places, std::size_t choices) {
  for (const std::size_t place : places) {
    hold(place < choices, "a key names choices that are there");
  }
}

void hold_parts(std::string_view key, const std::vector<Choice>& choices) {
  for (const std::string_view part : split_key(key)) hold_inside(part, key);
  for (const std::string_view part : split_letters(key)) {
    hold_inside(part, key);
    hold(part.size() == 1, "a letter is a letter");
  }
  const auto parts = known_parts(key, choices);
  for (const std::string_view part : parts) {
    hold_inside(part, key);
    hold(!decode_key(part, choices).empty(), "a known part names a choice");
  }
  hold(parts.empty() || names_choices(key, choices),
       "a key with known parts names choices");
  const auto letters = key_letters(key, choices);
  if (!letters) return;
  hold_places(letters->places, choices.size());
  for (const std::size_t at : letters->letters) {
    hold(at < key.size(), "a letter is in the key");
  }
}

}  // namespace

// The key up to the first byte 0, then the choices.
void try_input(std::string_view bytes) {
  const std::size_t end = std::min(bytes.find('\0'), bytes.size());
  const std::string key(bytes.substr(0, end));
  const std::string lines(bytes.substr(std::min(end + 1, bytes.size())));
  const std::vector<Choice> choices = choices_of(lines);
  hold_places(decode_key(key, choices), choices.size());
  hold_inside(letter_of_key(key, choices).view, key);
  hold_parts(key, choices);
}

}  // namespace viva::fuzz
