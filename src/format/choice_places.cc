#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "format/key_letters.h"
#include "format/letter_places.h"
#include "format/markdown/choice_pieces.h"
#include "format/tree/choice_pieces.h"
#include "viva/bank/wording.h"
#include "viva/format/reorder.h"

namespace viva {
namespace {

// Why the order of the choices means something; empty if it does not.
std::string why_in_order(const Question& question) {
  const auto choices = question.choices;
  const Details& details = *question.details;
  const auto any = [&](const auto& test) {
    return std::any_of(choices.begin(), choices.end(), test);
  };
  if (details.fixed_order) return "its author keeps them in this order";
  if (std::holds_alternative<TrueFalse>(*question.answer) ||
      has_natural_order(choices)) {
    return "they have an order of their own";
  }
  if (any([](const Choice& c) { return is_of_the_above(c.text.view); })) {
    return "a choice speaks of the others";
  }
  if (!letters_used(question.stem.view, choices).empty()) {
    return "its stem may name one by its letter";
  }
  if (any([&](const Choice& c) {
        return !letters_used(c.text.view, choices).empty();
      })) {
    return "a choice may name another one by its letter";
  }
  if (keeps_order(question)) {
    return "its explanation, hint or feedback may name one by its letter or "
           "place";
  }
  return "";
}

// Why there is nothing to reorder with certainty, whatever the source is.
std::string why_not_of(const Question& question) {
  if (!has_choices(*question.answer)) return "it has no choices";
  if (!is_usable(question)) return "it has no usable key";
  for (std::size_t i = 0; i < question.choices.size(); ++i) {
    if (question.choices[i].label != static_cast<char>('A' + i)) {
      return "its letters do not go on";
    }
  }
  return why_in_order(question);
}

class Finder {
 public:
  explicit Finder(const ReadResult& read) : bank_(read.bank) {
    const Format* format = find_format(bank_.source.name());
    const std::string_view name = format == nullptr ? "markdown" : format->name;
    if (name == "yaml") note(read_yaml(bank_.source));
    if (name == "json") note(read_json(bank_.source));
    markdown_ = name == "markdown";
  }

  ChoicePlaces find(const Question& question) const {
    ChoicePlaces places;
    places.why_not = why_not_of(question);
    if (!places.why_not.empty()) return places;
    ChoicePieces found = pieces(question);
    places.why_not = std::move(found.why_not);
    if (!places.why_not.empty()) return places;
    places.pieces = std::move(found.pieces);
    add_letters(question, places);
    if (places.why_not.empty()) add_keys(question, found.keys, places);
    std::sort(places.letters.begin(), places.letters.end());
    return places;
  }

 private:
  void note(DataResult data) {
    if (data.faults.empty()) tree_.emplace(bank_.source, std::move(data.root));
  }

  ChoicePieces pieces(const Question& question) const {
    if (markdown_) return markdown::choice_pieces(bank_.source, question);
    if (tree_) return tree_->find(question);
    return {"the file breaks the rules of its form", {}, {}};
  }

  void add_letters(const Question& question, ChoicePlaces& places) const {
    std::vector<Text> texts = {question.explanation, question.details->hint};
    const auto feedback = question.details->feedback;
    texts.insert(texts.end(), feedback.begin(), feedback.end());
    for (const Text& text : texts) {
      const auto letters = letter_places(bank_.source, text, question.choices);
      if (!letters) {
        places.why_not = "a text that names one does not stand in one piece";
        return;
      }
      places.letters.insert(places.letters.end(), letters->begin(),
                            letters->end());
    }
  }

  void add_keys(const Question& question, const std::vector<Span>& keys,
                ChoicePlaces& places) const {
    if (keys.empty()) return;
    std::vector<std::size_t> named;
    places.sorts_key = true;
    for (const Span& key : keys) {
      const auto letters = letters_of(key, question.choices);
      if (!letters) break;
      named.insert(named.end(), letters->places.begin(), letters->places.end());
      places.sorts_key = places.sorts_key && letters->bare;
      for (const std::size_t offset : letters->letters) {
        places.key.push_back(key.begin + static_cast<std::uint32_t>(offset));
      }
    }
    std::sort(named.begin(), named.end());
    if (named != correct_places(question)) {
      places.why_not = "its key is written in an unusual way";
    }
    if (places.sorts_key) return;
    places.letters.insert(places.letters.end(), places.key.begin(),
                          places.key.end());
    places.key.clear();
  }

  // Of a key, or of its first line, below which the explanation may stand.
  std::optional<KeyLetters> letters_of(Span key,
                                       std::span<const Choice> choices) const {
    const std::string_view written = bank_.source.at(key);
    if (auto letters = key_letters(written, choices)) return letters;
    const bool quoted = written.size() > 1 &&
                        written.front() == written.back() &&
                        (written.front() == '"' || written.front() == '\'');
    if (quoted) {
      auto letters =
          key_letters(written.substr(1, written.size() - 2), choices);
      if (!letters) return letters;
      for (std::size_t& offset : letters->letters) ++offset;
      return letters;
    }
    return key_letters(written.substr(0, written.find('\n')), choices);
  }

  static std::vector<std::size_t> correct_places(const Question& question) {
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < question.choices.size(); ++i) {
      if (question.choices[i].correct) places.push_back(i);
    }
    return places;
  }

  const Bank& bank_;
  bool markdown_ = false;
  std::optional<tree::PieceFinder> tree_;
};

}  // namespace

std::vector<std::vector<ChoicePlaces>> choice_places(const ReadResult& read) {
  const Finder finder(read);
  std::vector<std::vector<ChoicePlaces>> all;
  for (const Section& section : read.bank.sections) {
    std::vector<ChoicePlaces>& places = all.emplace_back();
    for (const Question& question : section.questions) {
      places.push_back(finder.find(question));
    }
  }
  return all;
}

}  // namespace viva
