#include "cli/shells.h"

#include <array>
#include <cstdio>
#include <cstdlib>

#include "support/catch.h"
#include "support/files.h"
#include "support/pty.h"

namespace viva {
namespace {

constexpr std::string_view kBank = R"(# T
## Section 1: Start
**Question 1:** Q
  A) x
  B) y
**Correct Answer:** A
**Tags:** two words, $(touch x), `touch x`, it's
)";

// A folder with two banks, $(touch x).md among them, in which a shell runs a
// script. The script finds viva and the completion of its shell there.
class ShellDesk {
 public:
  explicit ShellDesk(std::string_view shell) : shell_(shell) {
    folder_.write("a.md", kBank);
    folder_.write("$(touch x).md", kBank);
    folder_.write(".git/config", "");
    folder_.write("completion", find_shell(shell)->script());
    std::filesystem::create_directory(folder_.path() / "path");
    std::filesystem::create_symlink(VIVA_PROGRAM,
                                    folder_.path() / "path" / "viva");
  }

  bool has_shell() const { return run("exit 0") == "status 0\n"; }

  // What the script writes, and how the shell ends.
  std::string run(std::string_view script) const {
    folder_.write("script", script);
    const std::string command =
        "cd '" + folder_.path().string() +
        "' && PATH=$PWD/path:$PATH HOME=$PWD "
        "XDG_CONFIG_HOME=$PWD XDG_DATA_HOME=$PWD XDG_STATE_HOME=$PWD " +
        "TERM=xterm " + shell_ + " script 2>&1 </dev/null; " + "echo status $?";
    std::FILE* const pipe = ::popen(command.c_str(), "r");
    std::string output;
    std::array<char, 4096> bytes{};
    while (const auto size = std::fread(bytes.data(), 1, bytes.size(), pipe)) {
      output.append(bytes.data(), size);
    }
    ::pclose(pipe);
    return output;
  }

  void put(std::string_view name, std::string_view text) const {
    folder_.write(name, text);
  }

  // Whether a text of the banks was run.
  bool is_touched() const {
    return std::filesystem::exists(folder_.path() / "x");
  }

  const std::filesystem::path& path() const { return folder_.path(); }

 private:
  std::string shell_;
  TemporaryFolder folder_;
};

std::string in_quotes(std::string_view text) {
  std::string quoted = "'";
  for (const char c : text) quoted += c == '\'' ? "'\\''" : std::string(1, c);
  return quoted + "'";
}

// What bash is given at the end of the line, where it will replace the word.
std::string bash_offers(const ShellDesk& desk, std::string_view line,
                        std::string_view word) {
  const std::string script = "source completion\nCOMP_LINE=" + in_quotes(line) +
                             "\nCOMP_POINT=${#COMP_LINE}\n_viva viva " +
                             in_quotes(word) +
                             " ''\nprintf '%s|' \"${COMPREPLY[@]}\"\n";
  return desk.run(script);
}

TEST_CASE("bash is offered words, and rests of words behind : and =") {
  const ShellDesk bash("bash");
  if (!bash.has_shell()) VIVA_SKIP("there is no bash");
  CHECK(bash_offers(bash, "viva ex", "ex") == "explain|export|status 0\n");
  CHECK(bash_offers(bash, "viva check --format=j", "j") ==
        "json|junit|status 0\n");
  CHECK(bash_offers(bash, "viva take --section a:", "") == "1|status 0\n");
  CHECK(bash_offers(bash, "viva take no.md --tag ", "") == "|status 0\n");
}

TEST_CASE("bash is offered hostile words in quotes and runs none") {
  const ShellDesk bash("bash");
  if (!bash.has_shell()) VIVA_SKIP("there is no bash");
  CHECK(bash_offers(bash, "viva a.md --tag ", "") ==
        "\\$\\(touch\\ x\\)|\\`touch\\ x\\`|it\\'s|two\\ words|status 0\n");
  CHECK(bash_offers(bash, "viva '$(touch x).md' --tag=\"$(", "$(") ==
        "\\$(touch x)|status 0\n");
  CHECK_FALSE(bash.is_touched());
}

std::string fish_offers(const ShellDesk& desk, std::string_view line) {
  return desk.run("source completion\ncomplete -C '" + std::string(line) +
                  "'\n");
}

TEST_CASE("fish is offered words with what they mean, and files") {
  const ShellDesk fish("fish");
  if (!fish.has_shell()) VIVA_SKIP("there is no fish");
  CHECK(fish_offers(fish, "viva expo") ==
        "export\tWrite a bank in another form\nstatus 0\n");
  CHECK(fish_offers(fish, "viva take a.md --section=") ==
        "--section=1\tStart\nstatus 0\n");
  CHECK(fish_offers(fish, "viva check a") == "a.md\nstatus 0\n");
  CHECK(fish_offers(fish, "viva check --baseline=a") ==
        "--baseline=a.md\nstatus 0\n");
}

TEST_CASE("fish is offered hostile words and runs none") {
  const ShellDesk fish("fish");
  if (!fish.has_shell()) VIVA_SKIP("there is no fish");
  const std::string offers = fish_offers(fish, "viva a.md --tag ");
  CHECK(offers.find("$(touch x)\t1 question\n") != std::string::npos);
  CHECK(fish_offers(fish, "viva \"(touch x).md\" --section ") == "status 0\n");
  CHECK_FALSE(fish.is_touched());
}

// A shell that a person types into, begun by this command.
class TypedShell {
 public:
  TypedShell(const ShellDesk& desk, std::string command)
      : run_({"/bin/sh", "-c", std::move(command)}, setting(desk)) {
    run_.wait_for("ready>");
  }

  // Types the keys and waits until the text is to be seen.
  void type(std::string_view keys, std::string_view text) {
    run_.type(keys);
    REQUIRE_NOTHROW(run_.wait_for(text));
  }

 private:
  static PtyRun::Setting setting(const ShellDesk& desk) {
    const std::string folder = desk.path().string();
    PtyRun::Setting setting{{100, 24}, {}, {}, desk.path()};
    setting.variables = {{"HOME", folder},
                         {"ZDOTDIR", folder},
                         {"XDG_STATE_HOME", folder},
                         {"INPUTRC", "/dev/null"},
                         {"PATH", folder + "/path:" + std::getenv("PATH")}};
    return setting;
  }

  PtyRun run_;
};

constexpr std::string_view kZshSettings =
    "PS1='ready> '\nautoload -Uz compinit && compinit -u -D\n"
    "source completion\n";

TEST_CASE("zsh shows words with what they mean, quotes them and runs none") {
  const ShellDesk desk("zsh");
  if (!desk.has_shell()) VIVA_SKIP("there is no zsh");
  desk.put(".zshrc", kZshSettings);
  TypedShell zsh(desk, "exec zsh -i");
  zsh.type("viva expo\t.", "viva export .");
  zsh.type("\x15viva a.md --section=\t.", "--section=1 .");
  zsh.type("\x15viva check --format \t",
           "sarif   -- SARIF 2.1.0, for code scanning and editors");
  zsh.type("\x15viva a.md --tag \\$\t.", "--tag \\$\\(touch\\ x\\) .");
  zsh.type("\x15viva check --baseline=a\t.", "--baseline=a.md .");
  CHECK_FALSE(desk.is_touched());
}

TEST_CASE("zsh loads the completion by itself from where it is installed") {
  const ShellDesk desk("zsh");
  if (!desk.has_shell()) VIVA_SKIP("there is no zsh");
  desk.put("functions/_viva", zsh_completion());
  desk.put(".zshrc",
           "PS1='ready> '\nfpath=($HOME/functions $fpath)\n"
           "autoload -Uz compinit && compinit -u -D\n");
  TypedShell zsh(desk, "exec zsh -i");
  zsh.type("viva expo\t.", "viva export .");
}

TEST_CASE("bash completes on a terminal as it is told") {
  const ShellDesk desk("bash");
  if (!desk.has_shell()) VIVA_SKIP("there is no bash");
  desk.put("rc", "PS1='ready> '\nsource completion\n");
  TypedShell bash(desk, "exec bash --rcfile rc -i");
  bash.type("viva --section=a:\t.", "--section=a:1 .");
  bash.type("\x15viva check --baseline=a\t.", "--baseline=a.md .");
  bash.type("\x15viva a.md --tag \"tw\t.", "--tag \"two words\" .");
}

}  // namespace
}  // namespace viva
