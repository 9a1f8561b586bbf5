#include "format/key_letters.h"

#include "format/choice_key.h"
#include "format/key.h"

namespace viva {

std::optional<KeyLetters> key_letters(std::string_view key,
                                      std::span<const Choice> choices) {
  KeyLetters result;
  const std::vector<std::string_view> parts = known_parts(key, choices);
  if (parts.empty()) return std::nullopt;
  result.bare = true;
  for (const std::string_view part : parts) {
    const auto places = decode_key(part, choices);
    if (places.size() != 1) return std::nullopt;
    result.places.push_back(places.front());
    const KeyLetter letter = letter_of_key(part, choices);
    result.bare = result.bare && letter.alone;
    if (letter.view.empty()) continue;
    result.letters.push_back(
        static_cast<std::size_t>(letter.view.data() - key.data()));
  }
  return result;
}

}  // namespace viva
