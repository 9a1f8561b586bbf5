#include <algorithm>
#include <filesystem>
#include <map>
#include <utility>

#include "cli/common.h"
#include "cli/history_rows.h"
#include "cli/library.h"
#include "cli/offers.h"
#include "cli/world.h"
#include "view/history_page.h"
#include "view/pages.h"
#include "viva/text/fold.h"

namespace viva {
namespace {

namespace fs = std::filesystem;

// A shell writes the name of the home folder out only once it runs a command.
std::string with_home(const std::string& name) {
  if (!name.starts_with("~/")) return name;
  return std::string(home_folder()) + name.substr(1);
}

// Neither a terminal nor a pipe is waited for.
bool can_be_read_at_once(const std::string& name) {
  std::error_code error;
  return fs::is_regular_file(name, error) || fs::is_directory(name, error);
}

Library library_at_hand(const Arguments& typed) {
  std::vector<std::string> banks;
  for (const std::string& name : typed.banks) {
    std::string path = with_home(name);
    if (can_be_read_at_once(path)) banks.push_back(std::move(path));
  }
  if (banks.empty() && !typed.banks.empty()) return {};
  return open_library(banks, fs::current_path());
}

// The words that questions of the sections have, each with how many have it;
// words that are the same once folded are one.
template <typename WordsOf>
Offer offer_words(const Arguments& typed, WordsOf words_of) {
  const Library library = library_at_hand(typed);
  std::map<std::string, std::pair<std::string_view, std::size_t>> known;
  for (const SectionRef ref : chosen_sections(library.course, typed)) {
    for (const Question& question : section_at(library.course, ref).questions) {
      for (const Text& word : words_of(*question.details)) {
        auto& [first, count] = known[fold(word.view)];
        if (count++ == 0) first = word.view;
      }
    }
  }
  Offer offer;
  for (const auto& [folded, row] : known) {
    const auto& [word, count] = row;
    offer.words.push_back({std::string(word), counted(count, "question")});
  }
  return offer;
}

Offer offer_numbers(const Arguments& typed, bool also_finished) {
  Offer offer;
  const History history = read_history(typed);
  for (const HistoryRow& row : history_rows(history.attempts)) {
    if (row.attempt->is_finished() && !also_finished) continue;
    const std::string text =
        attempts_page(std::span(&row, 1), std::nullopt).front().text();
    const std::string number = std::to_string(row.number);
    offer.words.push_back({number, text.substr(number.size() + 2)});
  }
  std::reverse(offer.words.begin(), offer.words.end());
  return offer;
}

}  // namespace

Offer offer_sections(const Arguments& typed) {
  Offer offer;
  const Library library = library_at_hand(typed);
  for (const SectionRef ref : all_sections(library.course)) {
    offer.words.push_back(
        {section_address(library.course, ref),
         std::string(section_at(library.course, ref).title.view)});
  }
  return offer;
}

Offer offer_tags(const Arguments& typed) {
  return offer_words(typed,
                     [](const Details& details) { return details.tags; });
}

Offer offer_difficulties(const Arguments& typed) {
  return offer_words(typed, [](const Details& details) {
    return std::span(&details.difficulty, 1);
  });
}

Offer offer_attempts(const Arguments& typed) {
  return offer_numbers(typed, true);
}

Offer offer_unfinished(const Arguments& typed) {
  return offer_numbers(typed, false);
}

}  // namespace viva
