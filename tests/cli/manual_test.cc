#include <algorithm>
#include <cstdlib>

#include "cli/option_table.h"
#include "support/catch.h"
#include "support/files.h"

namespace viva {
namespace {

namespace fs = std::filesystem;

// The manual, written anew.
class Manual {
 public:
  Manual() {
    const std::string command =
        VIVA_MANUAL " '" + folder_.path().string() + "'";
    if (std::system(command.c_str()) != 0) throw std::runtime_error(command);
  }

  std::string page(std::string_view name) const {
    return read_file(folder_.path() / (std::string(name) + ".1"));
  }
  const fs::path& path() const { return folder_.path(); }

 private:
  TemporaryFolder folder_;
};

bool has(const std::string& page, const std::string& text) {
  return page.find(text) != std::string::npos;
}

// The text with its hyphens as the pages have them.
std::string with_hyphens(std::string_view text) {
  std::string roff;
  for (const char c : text) roff += c == '-' ? "\\-" : std::string(1, c);
  return roff;
}

TEST_CASE("each option of a command stands in the command's page") {
  const Manual manual;
  for (const CommandRow& row : commands()) {
    const std::string page = manual.page("viva-" + std::string(row.name));
    INFO(row.name);
    for (const Option option : row.options) {
      const OptionRow& known = option_row(option);
      const char* font = is_operand(known) ? "\\fI" : "\\fB";
      for (const std::string_view name : names_of(known)) {
        INFO(name);
        CHECK(has(page, font + with_hyphens(name) + "\\fR"));
      }
    }
    CHECK(has(page, "\n\\fB\\-h\\fR, \\fB\\-\\-help\\fR\n"));
    CHECK(has(page, "\n.SH EXIT STATUS\n"));
  }
}

TEST_CASE("viva's page names each command") {
  const Manual manual;
  const std::string page = manual.page("viva");
  for (const CommandRow& row : commands()) {
    INFO(row.name);
    CHECK(has(page, "\n\\fBviva " + std::string(row.name) + "\\fR\n"));
    CHECK(has(page, "\\fBviva\\-" + std::string(row.name) + "\\fR(1)"));
  }
  const auto count = std::distance(fs::directory_iterator(manual.path()), {});
  CHECK(static_cast<std::size_t>(count) == commands().size() + 1);
}

TEST_CASE("an example begins no request of roff, and has its hyphens") {
  const Manual manual;
  CHECK(has(manual.page("viva-check"),
            "\nviva check \\-\\-baseline .viva\\-baseline.json course\n"));
  for (const CommandRow& row : commands()) {
    const std::string page = manual.page("viva-" + std::string(row.name));
    CHECK_FALSE(has(page, "\n'"));
    CHECK_FALSE(has(page, "\n.viva"));
  }
}

TEST_CASE("mandoc has nothing to say of the manual") {
  if (std::system("command -v mandoc >/dev/null") != 0) {
    VIVA_SKIP("there is no mandoc");
  }
  const Manual manual;
  const std::string lint =
      "mandoc -T lint -W warning '" + manual.path().string() + "'/*.1";
  CHECK(std::system(lint.c_str()) == 0);
}

TEST_CASE("no page of the manual is wider than a terminal of 80 columns") {
  if (std::system("command -v mandoc >/dev/null") != 0) {
    VIVA_SKIP("there is no mandoc");
  }
  const Manual manual;
  const std::string wide = "mandoc -T utf8 '" + manual.path().string() +
                           "'/*.1 | sed 's/.\\x08//g' | grep '.\\{81\\}'";
  CHECK(std::system(wide.c_str()) != 0);
}

}  // namespace
}  // namespace viva
