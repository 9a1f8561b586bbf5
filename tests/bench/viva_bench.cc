#include <fmt/core.h>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bench/child.h"
#include "bench/duels.h"
#include "bench/saving.h"
#include "bench/times.h"
#include "bench/work.h"
#include "support/files.h"
#include "viva/text/error.h"

// Measures what viva costs against other programs, and its parts by themselves;
// see the README beside it.

namespace viva::bench {
namespace {

namespace fs = std::filesystem;

struct Terms {
  bool is_short = false;
  std::string only;   // of the lines, those that hold this
  std::string count;  // the one work to do, once, for its instructions
};

std::string wanted(std::optional<double> figure) {
  return figure ? fmt::format("{:g}", *figure) : "";
}

void print_row(std::string_view viva, std::string_view rival,
               const DuelResult& result, const Duel& duel) {
  fmt::print("{:<30} {:<15} {:>9.2f} {:>9.2f} {:>8.2f} {:>6} {:>6}\n", viva,
             duel.times_faster ? fmt::format("{}, faster", rival) : rival,
             result.viva, result.rival, result.ratio, wanted(duel.must),
             wanted(duel.aim));
  std::fflush(stdout);
}

bool is_asked_for(const Terms& terms, std::string_view name) {
  return name.find(terms.only) != std::string_view::npos;
}

void print_duels(const Terms& terms, const Duels& duels) {
  fmt::print("{:<30} {:<15} {:>9} {:>9} {:>8} {:>6} {:>6}\n", "viva", "against",
             "ms", "ms", "ratio", "must", "aim");
  for (const Duel& duel : duels.all) {
    if (!is_asked_for(terms, duel.viva)) continue;
    print_row(duel.viva, duel.rival, fight(duel), duel);
  }
}

void print_answers(const Terms& terms, const fs::path& folder) {
  Duel duel;
  duel.viva = "answer saved and drawn";
  if (!is_asked_for(terms, duel.viva)) return;
  duel.must = 1.2;
  duel.aim = 1.1;
  print_row(duel.viva, "bare append",
            fight_for_answers(folder, terms.is_short ? 100 : 1000), duel);
}

double time_of(const Work& work) {
  const double begin = cpu_time();
  work.run();
  return cpu_time() - begin;
}

void print_work(const Terms& terms) {
  fmt::print("\n{:<12} {:>9} {:<10} {:>9} {:>14}\n", "within", "", "", "ms",
             "a second");
  for (const std::string_view name : work_names()) {
    if (!is_asked_for(terms, name)) continue;
    const Work work = make_work(name, terms.is_short ? 10 : 100);
    std::vector<double> times;
    for (int i = 0; i < (terms.is_short ? 3 : 11); ++i) {
      times.push_back(time_of(work));
    }
    const double ms = median(times);
    fmt::print("{:<12} {:>9} {:<10} {:>9.2f} {:>14.0f}\n", work.name,
               work.count, work.unit, ms,
               static_cast<double>(work.count) / ms * 1e3);
    std::fflush(stdout);
  }
}

// Does one work once, for a tool that counts its instructions.
int count_work(const Terms& terms) {
  const auto names = work_names();
  if (std::find(names.begin(), names.end(), terms.count) == names.end()) {
    throw Error("there is no work '" + terms.count + "'");
  }
  const Work work = make_work(terms.count, 10);
  counted(work);
  fmt::print("{} {}\n", work.count, work.unit);
  return 0;
}

int run(const Terms& terms, const fs::path& programs) {
  if (!terms.count.empty()) return count_work(terms);
  const TemporaryFolder folder;
  const Duels duels =
      make_duels({folder.path(), programs / "viva", programs / "empty",
                  programs / "bare_scan", terms.is_short});
  print_duels(terms, duels);
  print_answers(terms, folder.path());
  for (const std::string& name : duels.missing) {
    if (!terms.only.empty()) break;
    fmt::print("{} is not installed: not measured\n", name);
  }
  print_work(terms);
  return 0;
}

}  // namespace
}  // namespace viva::bench

int main(int argc, char** argv) {
  using namespace viva::bench;
  Terms terms;
  const std::vector<std::string_view> words(argv + 1, argv + argc);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool more = i + 1 < words.size();
    if (words[i] == "--short") {
      terms.is_short = true;
    } else if (words[i] == "--only" && more) {
      terms.only = words[++i];
    } else if (words[i] == "--count" && more) {
      terms.count = words[++i];
    } else {
      fmt::print(stderr,
                 "usage: viva_bench [--short] [--only WORDS] [--count WORK]\n");
      return 2;
    }
  }
  try {
    return run(terms, std::filesystem::canonical(argv[0]).parent_path());
  } catch (const std::exception& error) {
    fmt::print(stderr, "viva_bench: {}\n", error.what());
    return 2;
  }
}
