#include "cli/mend.h"

#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <random>
#include <thread>

#include "cli/replace_file.h"
#include "support/catch.h"
#include "support/effort.h"
#include "support/files.h"
#include "support/process.h"
#include "support/scripted.h"
#include "viva/format/mend.h"

namespace viva {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kSpoilt =
    "# It\u00e2\u20ac\u2122s week 1 \n\n"
    "**Question 2:** Which is even?\n\n  A) one\n  B) two\n\n"
    "**Correct Answer:** B\n";
constexpr std::string_view kMended =
    "# It\u2019s week 1\n\n"
    "**Question 1:** Which is even?\n\n  A) one\n  B) two\n\n"
    "**Correct Answer:** B\n";

struct Ran {
  int status = 0;
  std::string output;
};

// Runs `viva check` with these words to its end.
Ran check(const TemporaryFolder& folder, std::vector<std::string> words) {
  words.insert(words.begin(), "check");
  Process viva(words, folder.path(), Process::Channel::kPipe);
  const int status = viva.wait();
  return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, viva.output()};
}

// The names in a folder, in order.
std::vector<std::string> names_in(const fs::path& folder) {
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(folder)) {
    names.push_back(entry.path().filename().string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

TEST_CASE("a file is mended in its place, and the second time it stays") {
  const TemporaryFolder folder;
  const fs::path bank = folder.write("b/week-1.md", kSpoilt);
  CHECK(check(folder, {"--fix", bank}).status == 0);
  CHECK(read_file(bank) == kMended);
  const auto written = fs::last_write_time(bank);
  CHECK(check(folder, {"--fix", bank}).status == 0);
  CHECK(fs::last_write_time(bank) == written);
  CHECK(names_in(bank.parent_path()) == std::vector<std::string>{"week-1.md"});
}

TEST_CASE("a file that is mended keeps its permissions") {
  const TemporaryFolder folder;
  const fs::path bank = folder.write("week-1.md", kSpoilt);
  ::chmod(bank.c_str(), 0640);
  check(folder, {"--fix", bank});
  CHECK(read_file(bank) == kMended);
  CHECK(fs::status(bank).permissions() == fs::perms(0640));
}

TEST_CASE("a link to a file that is mended goes on leading to it") {
  const TemporaryFolder folder;
  const fs::path bank = folder.write("real/week-1.md", kSpoilt);
  const fs::path link = folder.path() / "link.md";
  fs::create_symlink("real/week-1.md", link);
  check(folder, {"--fix", link});
  CHECK(read_file(bank) == kMended);
  CHECK(fs::is_symlink(link));
}

TEST_CASE("a file that is named twice is mended once") {
  const TemporaryFolder folder;
  const fs::path bank = folder.write("week-1.md", kSpoilt);
  const Ran ran = check(folder, {"--fix", bank, bank});
  CHECK(ran.status == 0);
  CHECK(read_file(bank) == kMended);
}

TEST_CASE("a file that was changed meanwhile is left as it is") {
  const TemporaryFolder folder;
  const fs::path file = folder.write("a/x.md", "somebody else's");
  const auto why = replace_file(file, "as it was read", "as it would be");
  REQUIRE(why);
  CHECK(*why ==
        file.string() + ": it was changed meanwhile and is left as it is");
  CHECK(read_file(file) == "somebody else's");
  CHECK(names_in(file.parent_path()) == std::vector<std::string>{"x.md"});
}

TEST_CASE("a file that is gone or a folder is not replaced") {
  const TemporaryFolder folder;
  CHECK(replace_file(folder.path() / "x.md", "a", "b"));
  CHECK(replace_file(folder.path(), "a", "b"));
  CHECK(names_in(folder.path()).empty());
}

TEST_CASE("a file for which there is no room stays as it was") {
  const TemporaryFolder folder;
  const fs::path file = folder.write("a/x.md", "old");
  rlimit before{};
  ::getrlimit(RLIMIT_FSIZE, &before);
  rlimit small = before;
  small.rlim_cur = 1024;
  ::setrlimit(RLIMIT_FSIZE, &small);
  const auto why = replace_file(file, "old", std::string(5000, 'x'));
  ::setrlimit(RLIMIT_FSIZE, &before);
  REQUIRE(why);
  CHECK(*why == file.string() + ": it cannot be replaced: File too large");
  CHECK(read_file(file) == "old");
  CHECK(names_in(file.parent_path()) == std::vector<std::string>{"x.md"});
}

// A bank that takes a while to write.
std::string large_bank() {
  std::string text = "# Large \n\n";
  for (int i = 1; i <= effort(1500); ++i) {
    text += "**Question " + std::to_string(i) + ":** Which one is number " +
            std::to_string(i) + "? \n\n";
    for (const char letter : {'A', 'B', 'C', 'D'}) {
      text += std::string("  ") + letter + ") The choice " + letter +
              " of them all, number " + std::to_string(i) + "\n";
    }
    text +=
        std::string("\n**Correct Answer:** ") + "ABCD"[i * 7 / 3 % 4] + "\n\n";
  }
  return text;
}

TEST_CASE("mending killed at any moment leaves the old file or the new one") {
  using Clock = std::chrono::steady_clock;
  const TemporaryFolder folder;
  const std::string before = large_bank();
  const std::string after = mend(Source("b.md", before)).bytes;
  REQUIRE(before != after);
  const fs::path bank = folder.write("b/b.md", before);
  const auto begin = Clock::now();
  check(folder, {"--fix", bank});
  const auto whole = std::chrono::duration_cast<std::chrono::microseconds>(
      Clock::now() - begin);
  REQUIRE(read_file(bank) == after);
  std::mt19937 random(1);
  const int times = is_long_run() ? 300 : 30;
  for (int i = 0; i < times; ++i) {
    folder.write("b/b.md", before);
    Process viva({"check", "--fix", bank}, folder.path(),
                 Process::Channel::kPipe);
    std::this_thread::sleep_for(std::chrono::microseconds(
        random() % static_cast<unsigned>(whole.count())));
    viva.kill(SIGKILL);
    viva.wait();
    const std::string now = read_file(bank);
    CHECK((now == before || now == after));
  }
  for (const std::string& name : names_in(bank.parent_path())) {
    CHECK((name == "b.md" || name.starts_with(".b.md.viva-")));
  }
}

TEST_CASE("a diff into a file is one that patch applies") {
  if (std::system("patch --version >/dev/null 2>&1") != 0) {
    VIVA_SKIP("there is no patch");
  }
  const TemporaryFolder folder;
  const fs::path bank = folder.write("week-1.md", kSpoilt);
  const Ran ran = check(folder, {"--diff", bank});
  CHECK(ran.status == 1);
  CHECK(read_file(bank) == kSpoilt);
  // What is told stands above it.
  const std::string diff = ran.output.substr(ran.output.find("--- "));
  const fs::path patch = folder.write("x.patch", diff);
  const std::string command =
      "patch -s '" + bank.string() + "' <'" + patch.string() + "'";
  CHECK(std::system(command.c_str()) == 0);
  CHECK(read_file(bank) == kMended);
  CHECK(check(folder, {"--diff", bank}).status == 0);
}

TEST_CASE(
    "the shipped week 10 has its keys spread evenly, and reads as it did") {
  const TemporaryFolder folder;
  const std::string before = read_file(content_folder() / "week-10.md");
  for (const std::string seed : {"1", "2", "3"}) {
    INFO("seed " << seed);
    const fs::path path = folder.write("week-10.md", before);
    const Ran ran = check(folder, {"--fix=shuffle-keys", "--seed", seed, path});
    INFO(ran.output);
    CHECK(ran.status == 0);
    const std::string after = read_file(path);
    CHECK(after != before);
    CHECK(ran.output.find("key-position") == std::string::npos);
    const ReadResult read = read_bank(Source("week-10.md", after));
    CHECK(read.diagnostics.empty());
    std::vector<std::size_t> keys(4);
    for (const Section& section : read.bank.sections) {
      for (const Question& question : section.questions) {
        for (std::size_t i = 0; i < 4; ++i) {
          if (question.choices[i].correct) ++keys[i];
        }
      }
    }
    CHECK(keys == std::vector<std::size_t>(4, 13));
  }
}

}  // namespace
}  // namespace viva
