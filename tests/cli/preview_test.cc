#include <sys/wait.h>

#include <csignal>
#include <filesystem>

#include "support/catch.h"
#include "support/files.h"
#include "support/process.h"

namespace viva {
namespace {

constexpr std::string_view kBank =
    "# T\n## Section 1: S\n**Question 1:** What floats?\n\nA) A duck\n"
    "B) A stone\n\n**Correct Answer:** A\n";

std::string changed(std::string_view from, std::string_view to) {
  std::string text(kBank);
  return text.replace(text.find(from), from.size(), to);
}

TEST_CASE("in a pipe a preview writes its sections whenever they are saved") {
  const TemporaryFolder folder;
  const std::string bank = folder.write("a.md", kBank).string();
  Process viva({"preview", "--watch", bank}, folder.path(),
               Process::Channel::kPipe);
  viva.wait_for("What floats?");
  folder.write("a.md", changed("floats", "swims"));
  viva.wait_for("Saved; read again at ");
  viva.wait_for("What swims?");
  std::filesystem::rename(folder.write("new", changed("floats", "flies")),
                          bank);
  viva.wait_for("What flies?");
  viva.kill(SIGINT);
  CHECK(WTERMSIG(viva.wait()) == SIGINT);
}

TEST_CASE("a file that is gone for a moment does not end a watch") {
  const TemporaryFolder folder;
  const std::string bank = folder.write("a.md", kBank).string();
  Process viva({"preview", "--watch", bank}, folder.path(),
               Process::Channel::kPipe);
  viva.wait_for("B) A stone");
  std::filesystem::remove(bank);
  viva.wait_for("a.md is not there. What was read before is shown.");
  folder.write("a.md", changed("floats", "swims"));
  viva.wait_for("What swims?");
  viva.kill(SIGTERM);
  CHECK(WTERMSIG(viva.wait()) == SIGTERM);
}

TEST_CASE("on a terminal a preview follows what is saved to its place") {
  const TemporaryFolder folder;
  const std::string bank = folder.write("a.md", kBank).string();
  Process viva({"preview", "--watch", bank}, folder.path(),
               Process::Channel::kTerminal);
  viva.wait_for("1 question.");
  viva.type("\r");
  viva.wait_for("What floats?");
  folder.write("a.md", changed("**Correct Answer:** A\n", ""));
  viva.wait_for("question 1 has no key");
  viva.wait_for("Read again at ");
  viva.type("\x03");
  CHECK(WTERMSIG(viva.wait()) == SIGINT);
}

TEST_CASE("a course.yaml that is saved is read again too") {
  const TemporaryFolder folder;
  folder.write("a.md", kBank);
  folder.write("course.yaml", "title: One\n");
  Process viva({"preview", "--watch", folder.path().string()}, folder.path(),
               Process::Channel::kPipe);
  viva.wait_for("One\n");
  viva.wait_for("What floats?");
  folder.write("course.yaml", "title: Another\n");
  viva.wait_for("Another\n");
  viva.kill(SIGINT);
  viva.wait();
}

TEST_CASE("Ctrl-D ends a preview with errors in it well") {
  const TemporaryFolder folder;
  const auto bank =
      folder.write("a.md", changed("**Correct Answer:** A\n", ""));
  Process viva({"preview", bank.string()}, folder.path(),
               Process::Channel::kTerminal);
  viva.wait_for("1 error in ");
  viva.type("\x04");
  CHECK(WEXITSTATUS(viva.wait()) == 0);
}

TEST_CASE("the bank built in is in no file to be watched") {
  const TemporaryFolder folder;
  Process viva({"preview", "--watch"}, folder.path(), Process::Channel::kPipe);
  viva.wait_for("viva: --watch: the bank built into viva");
  CHECK(WEXITSTATUS(viva.wait()) == 2);
}

}  // namespace
}  // namespace viva
