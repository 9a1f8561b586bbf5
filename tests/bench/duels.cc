#include "bench/duels.h"

#include <cstdlib>
#include <fstream>
#include <string_view>
#include <utility>

#include "bench/banks.h"
#include "bench/child.h"
#include "bench/gift.h"
#include "bench/program.h"
#include "viva/format/format.h"
#include "viva/text/error.h"

namespace viva::bench {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kGiftScript =
    "require('gift-pegjs').parse("
    "require('fs').readFileSync(process.argv[1],'utf8'))";

void write_file(const fs::path& path, const std::string& text) {
  if (!(std::ofstream(path, std::ios::binary) << text)) {
    throw Error(path.string() + ": cannot be written");
  }
}

// A run that must go well: its time.
std::function<double()> time_of(Words words) {
  return [words = std::move(words)] {
    const RunCost cost = run_program(words);
    if (cost.status > 1) throw Error(words.front() + " did not do its work");
    return cost.ms;
  };
}

std::function<double()> memory_of(Words words) {
  return [words = std::move(words)] {
    return static_cast<double>(run_program(words).memory) / 1e6;
  };
}

// Attempts and settings of whoever measures are left alone.
void leave_home(const fs::path& folder) {
  for (const char* name : {"HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"}) {
    setenv(name, folder.c_str(), 1);
  }
  for (const auto& [name, value] :
       {std::pair("TERM", "xterm-256color"), std::pair("LC_ALL", "C.UTF-8")}) {
    setenv(name, value, 1);
  }
  for (const char* name : {"NO_COLOR", "FORCE_COLOR", "ACCESSIBLE"}) {
    unsetenv(name);
  }
}

class Maker {
 public:
  explicit Maker(const Ground& ground)
      : ground_(ground), copies_(ground.is_short ? 100 : 1000) {}

  Duels make() {
    // A process begins with the peak of the one that starts it.
    cost_of([this] { write_inputs(); });
    enter_home();
    add_starts();
    add_reading();
    add_checking();
    add_growth();
    return std::move(duels_);
  }

 private:
  void write_inputs() {
    for (const std::size_t copies : {std::size_t{1}, copies_ / 10, copies_}) {
      write_file(bank(copies), repeated_text(copies));
    }
    const Bank bank =
        read_bank(Source("bench.md", repeated_text(kGiftCopies))).bank;
    write_file(ground_.folder / "bank.gift", gift_text(bank));
    write_file(this->bank(kGiftCopies), repeated_text(kGiftCopies));
  }

  void enter_home() {
    const fs::path home = ground_.folder / "home";
    fs::create_directory(home);
    fs::current_path(home);
    leave_home(home);
  }

  void add_starts() {
    const auto empty = time_of({ground_.empty});
    const std::string week = bank(1);
    add({"--version", "empty program", viva({"--version"}), empty, starts(),
         1.15, 0.7});
    add({"check x1", "empty program", viva({"check", week}), empty, starts(),
         1.5, 1.1});
    add({"first page", "empty program",
         [this_viva = ground_.viva] {
           return run_to_first_page({this_viva}).ms;
         },
         empty, starts() / 2, 2, 1.4});
  }

  void add_reading() {
    const std::string large = bank(copies_);
    const std::string name = "check --structure x" + std::to_string(copies_);
    const auto structure = viva({"check", "--structure", large});
    add({name, "grep -c", structure,
         time_of({"grep", "-c", "Correct Answer", large}), pairs(), 2, 1.5});
    add({name, "bare scan", structure, time_of({ground_.bare_scan, large}),
         pairs()});
    add_if_installed({name, "cmark", structure, time_of({"cmark", large}),
                      pairs(), 10, 15, true});
    add_if_installed({name,
                      "md2html",
                      structure,
                      time_of({"md2html", large}),
                      pairs(),
                      {},
                      {},
                      true});
    const auto size = static_cast<double>(fs::file_size(large)) / 1e6;
    add({name + ", MB", "size of file",
         memory_of({ground_.viva, "check", "--structure", large}),
         [size] { return size; }, 3, 1.6, 1.4});
  }

  void add_checking() {
    const std::string large = bank(copies_);
    const std::string name = "check x" + std::to_string(copies_);
    add({name, "grep -c", viva({"check", large}),
         time_of({"grep", "-c", "Correct Answer", large}), pairs(), 15, 8});
    if (run_program({"node", "-e", "require('gift-pegjs')"}).status != 0) {
      duels_.missing.emplace_back("gift-pegjs");
      return;
    }
    add({"check x" + std::to_string(kGiftCopies), "gift-pegjs",
         viva({"check", bank(kGiftCopies)}),
         time_of({"node", "-e", std::string(kGiftScript),
                  ground_.folder / "bank.gift"}),
         pairs() / 2 + 1, 20, 60, true});
  }

  // Ten times the input.
  void add_growth() {
    for (const bool all : {false, true}) {
      const std::string name = all ? "check x" : "check --structure x";
      const auto of = [&](std::size_t copies) {
        Words words = {"check", bank(copies)};
        if (!all) words.insert(words.begin() + 1, "--structure");
        return viva(std::move(words));
      };
      add({name + std::to_string(copies_),
           "the same x" + std::to_string(copies_ / 10), of(copies_),
           of(copies_ / 10), pairs(), 10.5, 10});
    }
  }

  void add(Duel duel) { duels_.all.push_back(std::move(duel)); }

  void add_if_installed(Duel duel) {
    if (is_installed(duel.rival, "--version")) {
      add(std::move(duel));
    } else {
      duels_.missing.push_back(duel.rival);
    }
  }

  std::function<double()> viva(Words words) const {
    words.insert(words.begin(), ground_.viva);
    return time_of(std::move(words));
  }

  std::string bank(std::size_t copies) const {
    return ground_.folder / ("week-10-x" + std::to_string(copies) + ".md");
  }

  std::size_t pairs() const { return ground_.is_short ? 5 : 15; }
  std::size_t starts() const { return ground_.is_short ? 21 : 101; }

  static constexpr std::size_t kGiftCopies = 100;

  const Ground& ground_;
  std::size_t copies_;
  Duels duels_;
};

}  // namespace

Duels make_duels(const Ground& ground) { return Maker(ground).make(); }

}  // namespace viva::bench
