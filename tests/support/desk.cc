#include "support/desk.h"

#include <regex>
#include <sstream>

#include "support/scripted.h"

namespace viva {
namespace {

std::string answer_of(const Node& question) {
  if (const Node* text = question.find("text");
      text->kind != Node::Kind::kNull) {
    return text->text;
  }
  const Node* chosen = question.find("chosen");
  if (chosen->kind == Node::Kind::kNull) return "-";
  std::string places;
  for (const Node& place : chosen->items) {
    places += (places.empty() ? "" : ",") + place.text;
  }
  return places;
}

// A clock at the right edge keeps the edge.
std::string without_clock(const std::string& row) {
  static const std::regex at_edge(
      "( {2,})((\\d+ h )?(\\d+ min )?\\d+ (s|min)( left)?)$");
  static const std::regex inside("(\\d+ min )?\\d+ s\\b");
  std::smatch found;
  if (!std::regex_search(row, found, at_edge)) {
    return std::regex_replace(row, inside, "CLOCK");
  }
  const std::string clock = "CLOCK";
  const auto cells = static_cast<std::size_t>(found.length());
  return found.prefix().str() + std::string(cells - clock.size(), ' ') + clock;
}

}  // namespace

std::filesystem::path Desk::put(std::string_view name,
                                std::string_view text) const {
  return banks_.write(name, text);
}

PtyRun Desk::sit(std::vector<std::string> arguments, Size size,
                 const PtyRun::Variables& variables) const {
  arguments.insert(arguments.begin(), VIVA_PROGRAM);
  // Banks are looked for in the folders above too, up to the one of HOME.
  const std::filesystem::path home = std::filesystem::canonical(banks_.path());
  PtyRun::Setting setting{size, {}, {}, home};
  setting.variables = {{"HOME", home.string()},
                       {"XDG_STATE_HOME", state_.path().string()},
                       {"XDG_CONFIG_HOME", state_.path().string()}};
  setting.variables.insert(setting.variables.end(), variables.begin(),
                           variables.end());
  return PtyRun(std::move(arguments), std::move(setting));
}

std::vector<Node> Desk::attempts() const {
  const Run run = run_viva({"history", "--json"}, state_.path());
  return read_json(run.output).root.find("attempts")->items;
}

std::string answers_of(const Node& attempt) {
  std::string text;
  for (const Node& question : attempt.find("questions")->items) {
    text += (text.empty() ? "" : " ") + answer_of(question);
  }
  return text;
}

std::string page_of(const Emulator& screen) {
  std::string page = "\n";
  int empty = 0;
  const auto count_empty = [&] {
    if (empty == 1) page += "\n";
    if (empty > 1) page += "(" + std::to_string(empty) + " rows)\n";
    empty = 0;
  };
  for (int row = 0; row < screen.size().rows; ++row) {
    const std::string text = without_clock(screen.row(row));
    if (text.empty()) {
      ++empty;
      continue;
    }
    count_empty();
    page += text + "\n";
  }
  return page;
}

std::string page_at(PtyRun& run, std::string_view keys, std::string_view text) {
  run.type(keys);
  run.wait_until([&](const Emulator& screen) {
    const bool is_whole = run.output().ends_with("\x1b[?2026l");
    return screen.shows(text) && (is_whole || !screen.is_alternate());
  });
  return page_of(run.screen());
}

}  // namespace viva
