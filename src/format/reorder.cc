#include "viva/format/reorder.h"

#include <algorithm>
#include <string>
#include <utility>

namespace viva {
namespace {

// Puts every letter at its new place.
class Relettering {
 public:
  Relettering(std::string_view bytes, const Reordering& to)
      : bytes_(bytes), new_places_(to.order.size()) {
    for (std::size_t i = 0; i < to.order.size(); ++i) {
      new_places_[to.order[i]] = i;
    }
  }

  char at(std::uint32_t place) const { return letter(new_place(place), place); }

  // The letters at these places, sorted.
  std::vector<char> sorted(const std::vector<std::uint32_t>& places) const {
    std::vector<std::size_t> all(places.size());
    std::transform(places.begin(), places.end(), all.begin(),
                   [this](std::uint32_t place) { return new_place(place); });
    std::sort(all.begin(), all.end());
    std::vector<char> letters(all.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
      letters[i] = letter(all[i], places[i]);
    }
    return letters;
  }

 private:
  bool is_small(std::uint32_t place) const { return bytes_[place] >= 'a'; }

  std::size_t new_place(std::uint32_t place) const {
    return new_places_[static_cast<std::size_t>(bytes_[place] -
                                                (is_small(place) ? 'a' : 'A'))];
  }

  char letter(std::size_t new_place, std::uint32_t like) const {
    return static_cast<char>((is_small(like) ? 'a' : 'A') + new_place);
  }

  std::string_view bytes_;
  std::vector<std::size_t> new_places_;  // by old place
};

bool stands_in(const Span& piece, std::uint32_t place) {
  return place >= piece.begin && place < piece.end;
}

// The piece with its letters as they are in the new order.
std::string relettered(const Source& source, const Span& piece,
                       const std::vector<std::uint32_t>& letters,
                       const Relettering& relettering) {
  std::string text(source.at(piece));
  for (const std::uint32_t place : letters) {
    if (!stands_in(piece, place)) continue;
    text[place - piece.begin] = relettering.at(place);
  }
  return text;
}

}  // namespace

std::vector<Edit> reorder(const Bank& bank, const ChoicePlaces& places,
                          const Reordering& to) {
  const Source& source = bank.source;
  const Relettering relettering(source.bytes(), to);
  std::vector<Edit> edits;
  for (std::size_t i = 0; i < to.order.size(); ++i) {
    std::string moved = relettered(source, places.pieces[to.order[i]],
                                   places.letters, relettering);
    if (moved == source.at(places.pieces[i])) continue;
    edits.push_back({places.pieces[i], std::move(moved)});
  }
  const auto put = [&](std::uint32_t place, char letter) {
    if (source.bytes()[place] == letter) return;
    edits.push_back({{place, place + 1}, std::string(1, letter)});
  };
  for (const std::uint32_t place : places.letters) {
    const bool moves =
        std::any_of(places.pieces.begin(), places.pieces.end(),
                    [&](const Span& piece) { return stands_in(piece, place); });
    if (!moves) put(place, relettering.at(place));
  }
  const std::vector<char> key = relettering.sorted(places.key);
  for (std::size_t i = 0; i < key.size(); ++i) put(places.key[i], key[i]);
  return edits;
}

}  // namespace viva
