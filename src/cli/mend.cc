#include "cli/mend.h"

#include <fmt/core.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <optional>
#include <set>
#include <utility>

#include "cli/common.h"
#include "cli/key_spread.h"
#include "cli/replace_file.h"
#include "cli/world.h"
#include "view/diff.h"
#include "viva/format/mend.h"
#include "viva/format/reorder.h"
#include "viva/text/error.h"
#include "viva/text/fold.h"
#include "viva/text/safe.h"
#include "viva/text/source_file.h"

namespace viva {
namespace {

namespace fs = std::filesystem;

using AllPlaces = std::vector<std::vector<ChoicePlaces>>;

std::string counted(std::size_t count, std::string_view noun) {
  return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
}

bool shuffles_keys(const Arguments& arguments) {
  const std::string way = arguments.fix.value_or(std::string(kFixSafely));
  if (way == kFixKeys) return true;
  if (way == kFixSafely) return false;
  throw Error(fmt::format("there is no --fix={}; there are --fix and --fix={}",
                          make_safe(way).str(), kFixKeys));
}

std::optional<std::uint64_t> typed_seed(const Arguments& arguments) {
  if (!arguments.seed) return std::nullopt;
  const std::string& text = *arguments.seed;
  std::uint64_t seed = 0;
  const auto [end, error] =
      std::from_chars(text.data(), text.data() + text.size(), seed);
  if (error == std::errc() && end == text.data() + text.size()) return seed;
  throw Error("'" + make_safe(text).str() + "' is no seed: it is a number");
}

// Reads the bytes as those of a bank that is there: under its course's
// settings, with all that is looked for.
ReadResult read_as(const Library& library, std::size_t bank, Source source) {
  ReadResult read = read_named(std::move(source));
  settle(read, library.course.banks[bank].settings, library.review);
  return read;
}

MendedBank mend_safely(const Arguments& arguments, const Library& library,
                       std::size_t bank) {
  const Source& source = library.course.banks[bank].source;
  const Diagnostics& findings = library.findings[bank];
  MendedBank result{std::string(source.bytes()), {}};
  if (std::all_of(
          findings.begin(), findings.end(),
          [](const Diagnostic& found) { return found.edits.empty(); })) {
    return result;
  }
  Mending mending = mend(source, [&](Source next) {
    return read_as(library, bank, std::move(next));
  });
  if (mending.findings > 0) {
    result.told.push_back(fmt::format("{}: {} {}", source.name(),
                                      counted(mending.findings, "finding"),
                                      arguments.diff ? "to mend" : "mended"));
  }
  for (const Mending::Left& left : mending.left) {
    result.told.push_back(fmt::format("{}:{}: {} is not mended: {} without it",
                                      source.name(), left.line, left.rule,
                                      left.why));
  }
  result.bytes = std::move(mending.bytes);
  return result;
}

// The questions of the bank, section by section.
std::vector<KeyQuestion> key_questions(const Bank& bank,
                                       const AllPlaces& places) {
  std::vector<KeyQuestion> all;
  for (std::size_t s = 0; s < bank.sections.size(); ++s) {
    const auto questions = bank.sections[s].questions;
    for (std::size_t q = 0; q < questions.size(); ++q) {
      KeyQuestion& known = all.emplace_back();
      known.section = s;
      known.choices = questions[q].choices.size();
      known.movable = places[s][q].why_not.empty();
      for (std::size_t i = 0; i < known.choices; ++i) {
        if (questions[q].choices[i].correct) known.keys.push_back(i);
      }
    }
  }
  return all;
}

std::vector<Reordering> wanted_orders(const Bank& bank, const AllPlaces& places,
                                      std::uint64_t seed) {
  const std::uint64_t own = seed ^ fnv1a(bank_name(bank));
  const auto orders = spread_keys(key_questions(bank, places), own);
  std::vector<Reordering> wanted;
  std::size_t i = 0;
  for (std::size_t s = 0; s < bank.sections.size(); ++s) {
    for (std::size_t q = 0; q < bank.sections[s].questions.size(); ++q, ++i) {
      if (!orders[i].empty()) wanted.push_back({s, q, orders[i]});
    }
  }
  return wanted;
}

// Says which questions stay as they are, and why, by place.
class Stays {
 public:
  explicit Stays(const Bank& bank) : bank_(bank), lines_(bank.source) {}

  void add(std::size_t section, std::size_t question, std::string_view why) {
    const Question& stays = bank_.sections[section].questions[question];
    if (!has_choices(*stays.answer)) return;
    all_.emplace_back(
        stays.span.begin,
        fmt::format("{}:{}: the choices of question {} stay: {}",
                    bank_.source.name(), lines_.position(stays.span.begin).line,
                    stays.number, why));
  }

  void tell(std::vector<std::string>& told) {
    std::sort(all_.begin(), all_.end());
    for (auto& [place, line] : all_) told.push_back(std::move(line));
  }

 private:
  const Bank& bank_;
  LineIndex lines_;
  std::vector<std::pair<std::uint32_t, std::string>> all_;
};

MendedBank shuffle_keys(const Arguments& arguments, const Bank& bank,
                        std::uint64_t seed) {
  const ReadResult read =
      read_bank(Source(bank.source.name(), std::string(bank.source.bytes())));
  const AllPlaces places = choice_places(read);
  Reordered result =
      reordered(read, places, wanted_orders(read.bank, places, seed));
  MendedBank mended;
  mended.told.push_back(fmt::format(
      "{}: {} of {} {} (seed {})", bank.source.name(), result.done.size(),
      counted(count(read.bank).questions, "question"),
      arguments.diff ? "to reorder" : "reordered", seed));
  Stays stays(read.bank);
  for (std::size_t s = 0; s < places.size(); ++s) {
    for (std::size_t q = 0; q < places[s].size(); ++q) {
      const std::string& why = places[s][q].why_not;
      if (!why.empty()) stays.add(s, q, why);
    }
  }
  for (const Reordering& left : result.left_out) {
    stays.add(left.section, left.question, "reordered it would read otherwise");
  }
  stays.tell(mended.told);
  mended.bytes =
      result.done.empty() ? std::string(bank.source.bytes()) : result.bytes;
  return mended;
}

void refuse_built_in(const Library& library) {
  if (!library.built_in) return;
  throw Error("the bank built into viva cannot be mended; name a file");
}

// Whether the bank is as it should be on the disk.
bool save(Library& library, std::size_t bank, MendedBank mended) {
  const Source& source = library.course.banks[bank].source;
  if (mended.bytes != source.bytes()) {
    if (const auto why =
            replace_file(source.name(), source.bytes(), mended.bytes)) {
      tell_mending({"viva: " + *why});
      return false;
    }
    reread(library, bank, std::move(mended.bytes));
  }
  tell_mending(mended.told);
  return true;
}

}  // namespace

MendedBank mend_bank(const Arguments& arguments, const Library& library,
                     std::size_t bank) {
  if (!shuffles_keys(arguments)) return mend_safely(arguments, library, bank);
  const auto seed = typed_seed(arguments);
  return shuffle_keys(arguments, library.course.banks[bank],
                      seed ? *seed : fresh_seed());
}

void tell_mending(const std::vector<std::string>& told) {
  Lines lines;
  for (const std::string& line : told) lines.emplace_back(line);
  Output(STDERR_FILENO, false).write(lines);
}

void reread(Library& library, std::size_t bank, std::string bytes) {
  Bank& old = library.course.banks[bank];
  ReadResult read =
      read_as(library, bank, Source(old.source.name(), std::move(bytes)));
  old = std::move(read.bank);
  library.findings[bank] = std::move(read.diagnostics);
  library.blocks[bank] = block_counts(read);
}

bool mend_files(const Arguments& arguments, Library& library) {
  refuse_built_in(library);
  std::set<fs::path> seen;
  bool saved = true;
  for (std::size_t i = 0; i < library.course.banks.size(); ++i) {
    const fs::path path(library.course.banks[i].source.name());
    std::error_code error;
    if (!seen.insert(fs::weakly_canonical(path, error)).second) {
      // It was named twice.
      reread(library, i, std::string(read_source(path).bytes()));
      continue;
    }
    if (!save(library, i, mend_bank(arguments, library, i))) saved = false;
  }
  return saved;
}

bool write_diff(const Arguments& arguments, const Library& library) {
  refuse_built_in(library);
  const Output output = open_output(arguments);
  const bool for_people =
      is_terminal(STDOUT_FILENO) || arguments.color == ColorChoice::kAlways;
  bool any = false;
  for (std::size_t i = 0; i < library.course.banks.size(); ++i) {
    const Source& source = library.course.banks[i].source;
    const MendedBank mended = mend_bank(arguments, library, i);
    tell_mending(mended.told);
    if (mended.bytes == source.bytes()) continue;
    any = true;
    if (for_people) {
      output.write(diff_page(source.name(), source.bytes(), mended.bytes));
    } else {
      output.write_bytes(
          unified_diff(source.name(), source.bytes(), mended.bytes));
    }
  }
  return any;
}

}  // namespace viva
