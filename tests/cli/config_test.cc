#include "cli/config.h"

#include "support/catch.h"
#include "support/files.h"
#include "viva/text/error.h"

namespace viva {
namespace {

Config config_of(std::string text) {
  return read_config(Source("config.yaml", std::move(text)));
}

std::string fault_of(std::string text) {
  try {
    config_of(std::move(text));
  } catch (const Error& error) {
    return error.what();
  }
  return "";
}

TEST_CASE("a configuration settles plain prompts and colour") {
  CHECK(config_of("plain: true\ncolor: never\n") ==
        Config{true, ColorChoice::kNever});
  CHECK(config_of("color: \"always\"\n") == Config{{}, ColorChoice::kAlways});
  CHECK(config_of("plain: false\n") == Config{false, {}});
  CHECK(config_of("") == Config{});
  CHECK(config_of("# nothing yet\n") == Config{});
}

TEST_CASE("what is no configuration is named with its place") {
  CHECK(fault_of("plain: true\n  \ncolour: never\n") ==
        "config.yaml:3:1: unknown key 'colour', did you mean 'color'?");
  CHECK(fault_of("theme: dark\n") == "config.yaml:1:1: unknown key 'theme'");
  CHECK(fault_of("plain: yes\n") ==
        "config.yaml:1:8: 'plain' is true or false");
  CHECK(fault_of("plain:\n") == "config.yaml:1:7: 'plain' is true or false");
  CHECK(fault_of("color: red\n") ==
        "config.yaml:1:8: 'color' is auto, always or never");
  CHECK(fault_of("color: [never]\n") ==
        "config.yaml:1:8: 'color' is auto, always or never");
  CHECK(fault_of("- plain\n") ==
        "config.yaml:1:1: a configuration is written as 'plain: true'");
  CHECK(fault_of("plain: \"true\n").starts_with("config.yaml:1:8: "));
  CHECK(fault_of("plain: true\nplain: false\n").starts_with("config.yaml:2:1"));
}

TEST_CASE("without a file nothing is settled") {
  const TemporaryFolder folder;
  CHECK(read_config_file(folder.path() / "config.yaml") == Config{});
  CHECK(read_config_file(folder.write("config.yaml", "plain: true\n")) ==
        Config{true, {}});
}

TEST_CASE("the configuration is where XDG has it") {
  CHECK(config_file("/x", "/home/ada") == "/x/viva/config.yaml");
  CHECK(config_file("", "/home/ada") == "/home/ada/.config/viva/config.yaml");
  CHECK(config_file("x", "/home/ada") == "/home/ada/.config/viva/config.yaml");
  CHECK_FALSE(config_file("", ""));
}

}  // namespace
}  // namespace viva
