#include "cli/complete.h"

#include <unistd.h>

#include <algorithm>
#include <exception>
#include <iterator>
#include <utility>

#include "cli/shells.h"
#include "cli/typed_words.h"
#include "terminal/output.h"
#include "viva/text/safe.h"

namespace viva {
namespace {

bool contains(std::span<const Option> options, Option option) {
  return std::find(options.begin(), options.end(), option) != options.end();
}

// Whether a value of the option was typed that may stand there only once.
struct IsTyped {
  const Arguments& arguments;
  std::string_view word;

  bool operator()(std::vector<std::string> Arguments::*values) const {
    const auto& typed = arguments.*values;
    return std::find(typed.begin(), typed.end(), word) != typed.end();
  }
  template <typename Value>
  bool operator()(Value Arguments::* /*value*/) const {
    return false;
  }
};

Offer values_of(const OptionRow& row, const TypedWords& typed,
                std::string_view prefix = "") {
  if (row.offer == nullptr) return {};
  Offer offer = row.offer(typed.arguments);
  std::erase_if(offer.words, [&](const Candidate& known) {
    return std::visit(IsTyped{typed.arguments, known.word}, row.value);
  });
  for (Candidate& known : offer.words) known.word.insert(0, prefix);
  return offer;
}

// Whether the option can be given, or given again, beside those that were.
bool is_open(const OptionRow& row, const TypedWords& typed) {
  if (!may_repeat(row) && contains(typed.given, row.option)) return false;
  return std::none_of(
      typed.given.begin(), typed.given.end(),
      [&](Option given) { return exclude_each_other(row, option_row(given)); });
}

Offer options_of(const TypedWords& typed) {
  Offer offer;
  for (const Option option : typed.command->options) {
    const OptionRow& row = option_row(option);
    if (is_operand(row) || !is_open(row, typed)) continue;
    for (const std::string_view name : names_of(row)) {
      offer.words.push_back({std::string(name), row.help});
      if (!has_value(row) || wants_word(row)) continue;
      std::ranges::move(values_of(row, typed, std::string(name) + "=").words,
                        std::back_inserter(offer.words));
    }
  }
  for (const char* name : {"-h", "--help"}) {
    offer.words.push_back({name, "Print this help message and exit"});
  }
  return offer;
}

Offer operands_of(const TypedWords& typed) {
  for (const Option option : typed.command->options) {
    const OptionRow& row = option_row(option);
    if (is_operand(row)) return values_of(row, typed);
  }
  return {};
}

Offer first_word(std::string_view word, const TypedWords& typed) {
  if (word.starts_with('-')) {
    Offer offer = options_of(typed);
    offer.words.push_back({"--version", "Tell the version and exit"});
    return offer;
  }
  Offer offer = operands_of(typed);
  for (const CommandRow& row : commands()) {
    offer.words.push_back({std::string(row.name), std::string(row.summary)});
  }
  return offer;
}

Offer find_offer(std::span<const std::string> words) {
  const std::string& word = words.back();
  const TypedWords typed = read_typed(words.first(words.size() - 1));
  if (typed.awaits != nullptr) return values_of(*typed.awaits, typed);
  const bool is_option = word.starts_with('-') && !typed.only_operands;
  if (is_option) {
    if (const auto attached = attached_value(*typed.command, word)) {
      return values_of(*attached->row, typed, attached->name);
    }
  }
  if (words.size() == 1) return first_word(word, typed);
  return is_option ? options_of(typed) : operands_of(typed);
}

// A word that is not safe as it is would be another one if it were made so.
void make_offer_safe(Offer& offer) {
  std::erase_if(offer.words, [](const Candidate& known) {
    return known.word.empty() || make_safe(known.word).str() != known.word;
  });
  for (Candidate& known : offer.words) {
    std::replace(known.summary.begin(), known.summary.end(), '\n', ' ');
    known.summary = make_safe(known.summary).str();
  }
}

}  // namespace

Offer complete(std::span<const std::string> words) {
  if (words.empty()) return {};
  try {
    Offer offer = find_offer(words);
    make_offer_safe(offer);
    return offer;
  } catch (const std::exception&) {
    return {};
  }
}

int run_complete(std::span<const std::string> words) {
  if (words.empty()) return 0;
  const Shell* const shell = find_shell(words.front());
  if (shell == nullptr) return 0;
  Output(STDOUT_FILENO, false).write_bytes(shell->answer(words.subspan(1)));
  return 0;
}

}  // namespace viva
