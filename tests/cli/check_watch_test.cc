#include <sys/wait.h>

#include <csignal>
#include <filesystem>

#include "support/catch.h"
#include "support/files.h"
#include "support/process.h"

namespace viva {
namespace {

constexpr std::string_view kSound =
    "# T\n**Question 1:** What floats?\n\nA) A duck\nB) A stone\n\n"
    "**Correct Answer:** A\n";
constexpr std::string_view kKeyless =
    "# T\n**Question 1:** What floats?\n\nA) A duck\nB) A stone\n";

TEST_CASE("a bank is checked again whenever it is saved") {
  const TemporaryFolder folder;
  const std::string bank = folder.write("a.md", kKeyless).string();
  Process viva({"check", "--watch", bank}, folder.path(),
               Process::Channel::kPipe);
  viva.wait_for("question 1 has no key");
  viva.wait_for("1 error ");
  folder.write("a.md", kSound);
  viva.wait_for("Saved; checked again at ");
  viva.wait_for("0 errors");
  std::filesystem::remove(bank);
  viva.wait_for("a.md is not there.");
  folder.write("a.md", kKeyless);
  viva.wait_for("question 1 has no key");
  viva.kill(SIGINT);
  CHECK(WTERMSIG(viva.wait()) == SIGINT);
}

TEST_CASE("a baseline that breaks does not end a watch") {
  const TemporaryFolder folder;
  const std::string bank = folder.write("a.md", kKeyless).string();
  const std::string baseline =
      folder.write("base.json", R"({"format": 1, "findings": []})").string();
  Process viva({"check", "--watch", "--baseline", baseline, bank},
               folder.path(), Process::Channel::kPipe);
  viva.wait_for("question 1 has no key");
  folder.write("base.json", "{}");
  folder.write("a.md", kSound);
  viva.wait_for("this is no baseline");
  folder.write("base.json", R"({"format": 1, "findings": []})");
  folder.write("a.md", kKeyless);
  viva.wait_for("question 1 has no key");
  viva.kill(SIGINT);
  viva.wait();
}

TEST_CASE("a bank that is not there is nothing to watch") {
  const TemporaryFolder folder;
  Process viva({"check", "--watch", (folder.path() / "no.md").string()},
               folder.path(), Process::Channel::kPipe);
  CHECK(WEXITSTATUS(viva.wait()) == 2);
}

}  // namespace
}  // namespace viva
