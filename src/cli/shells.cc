#include "cli/shells.h"

#include <algorithm>
#include <array>

#include "cli/bash_line.h"
#include "cli/complete.h"

namespace viva {
namespace {

std::string last_line(const Offer& offer) {
  return offer.files ? ":files\n" : ":\n";
}

// Asked with the words, which zsh and fish find without quotes themselves. They
// choose among the candidates, as a person has told them to, and quote them.
std::string answer_words(std::span<const std::string> words) {
  const Offer offer = complete(words);
  std::string answer;
  for (const Candidate& known : offer.words) {
    answer += known.word;
    if (!known.summary.empty()) answer += "\t" + known.summary;
    answer += "\n";
  }
  return answer + last_line(offer);
}

// Asked with the line up to the cursor and the end of it that is going to be
// replaced, for bash begins a word anew behind ':' and '=', and takes what it
// is told as it stands.
std::string answer_bash(std::span<const std::string> words) {
  if (words.size() != 2) return "";
  const BashLine line = split_bash_line(words[0]);
  if (line.words.empty()) return "";
  std::string_view front = words[0];
  if (front.ends_with(words[1])) front.remove_suffix(words[1].size());
  const BashLine kept = split_bash_line(front);
  const std::size_t stays = kept.words.empty() ? 0 : kept.words.back().size();
  const Offer offer = line.names_file ? Offer{{}, true} : complete(line.words);
  std::string answer;
  for (const Candidate& known : offer.words) {
    const std::string_view word = known.word;
    if (!word.starts_with(line.words.back())) continue;
    const std::string_view rest = word.substr(std::min(stays, word.size()));
    answer += quote_for_bash(rest, kept.quote) + "\n";
  }
  return answer + last_line(offer);
}

constexpr std::array<Shell, 3> kShells = {{
    {"bash", "GNU's shell, 4.0 or later", bash_completion, answer_bash},
    {"zsh", "the Z shell, with compinit", zsh_completion, answer_words},
    {"fish", "the friendly shell", fish_completion, answer_words},
}};

}  // namespace

std::span<const Shell> shells() { return kShells; }

const Shell* find_shell(std::string_view name) {
  const auto row =
      std::find_if(kShells.begin(), kShells.end(),
                   [name](const Shell& shell) { return shell.name == name; });
  return row == kShells.end() ? nullptr : &*row;
}

}  // namespace viva
