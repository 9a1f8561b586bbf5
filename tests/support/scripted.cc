#include "support/scripted.h"

#include <sys/wait.h>

#include <algorithm>
#include <cstdlib>
#include <stdexcept>

#include "support/files.h"
#include "support/process.h"
#include "viva/bank/wording.h"
#include "viva/data/node.h"

namespace viva {
namespace {

std::string letters_of(const Node& chosen, const Places& order) {
  std::string text;
  for (std::size_t i = 0; i < order.size(); ++i) {
    const bool in = std::any_of(
        chosen.items.begin(), chosen.items.end(),
        [&](const Node& place) { return place.whole() == order[i]; });
    if (!in) continue;
    if (!text.empty()) text += ", ";
    text += page_letter(i);
  }
  return text;
}

std::string event_text(const Node& event, const Plan& plan) {
  std::string text = event.find("event")->text;
  const Node* question = event.find("question");
  if (question == nullptr) return text;
  const auto place = static_cast<std::size_t>(*question->whole());
  text += " " + std::to_string(place + 1);
  if (const Node* chosen = event.find("chosen")) {
    text += ": " + letters_of(*chosen, plan.questions.at(place).order);
  }
  if (const Node* typed = event.find("text")) text += ": " + typed->text;
  const Node* retry = event.find("retry");
  return retry != nullptr && retry->text == "true" ? text + " again" : text;
}

std::string any_answer(const Key& key) {
  if (std::holds_alternative<NumberKey>(key)) return "1";
  if (std::holds_alternative<TextKey>(key)) return "word";
  return "A";
}

}  // namespace

std::vector<std::string> events_of(const Script& script, std::size_t steps) {
  std::vector<std::string> events;
  for (std::size_t i = 0; i < std::min(steps, script.size()); ++i) {
    if (!script[i].event.empty()) events.push_back(script[i].event);
  }
  return events;
}

std::vector<std::string> events_of(const Script& script) {
  return events_of(script, script.size());
}

std::size_t confirmed_events(const Script& script, std::string_view output) {
  std::size_t events = 0;
  std::size_t confirmed = 0;
  for (const Step& step : script) {
    if (step.event.empty()) continue;
    ++events;
    if (step.said.empty()) continue;
    const std::size_t at = output.find("\n" + step.said);
    if (at == output.npos) break;
    output.remove_prefix(at + 1);
    confirmed = events;
  }
  return confirmed;
}

Script steps_after(const Script& script, std::size_t event) {
  Script steps;
  for (const Step& step : script) {
    if (event == 0) {
      steps.push_back(step);
    } else if (!step.event.empty()) {
      --event;
    }
  }
  return steps;
}

std::vector<std::string> events_of(const StoredAttempt& stored) {
  std::vector<std::string> events;
  std::string text = read_file(stored.path);
  for (std::size_t begin = text.find('\n') + 1, end = 0;
       (end = text.find('\n', begin)) != text.npos; begin = end + 1) {
    const DataResult line =
        read_json(std::string_view(text).substr(begin, end - begin));
    if (line.root.find("event") == nullptr) {
      throw std::runtime_error("no event: " + text.substr(begin, end - begin));
    }
    events.push_back(event_text(line.root, stored.attempt.plan()));
  }
  return events;
}

std::vector<std::string> replies_of(const StoredAttempt& stored) {
  std::vector<std::string> events = events_of(stored);
  std::erase(events, "leave");
  std::erase(events, "resume");
  return events;
}

Script kinds_script() {
  return {
      {"C", "answer 1: C", "Noted: C.\n"},
      {":flag", "flag 2", "Flagged.\n"},
      {"A, C", "answer 2: A, C", "Noted: A, C.\n"},
      {":back"},
      {"a", "answer 2: A again", "Noted: A.\n"},
      {":skip", "skip 3"},
      {"the sea", "answer 4: the sea", "Noted: the sea.\n"},
      {":goto 1"},
      {":clear", "clear 1", "Your answer is taken back.\n"},
      {"nonsense"},
      {"D", "answer 1: D", "Noted: D.\n"},
      {":flag", "unflag 2", "No longer flagged.\n"},
      {"B, D", "answer 2: B, D again", "Noted: B, D.\n"},
      {"3.14", "answer 3: 3.14", "Noted: 3.14.\n"},
      {"the  ocean", "answer 4: the  ocean again", "Noted: the  ocean.\n"},
      {"yes", "answer 5: A", "Noted: A.\n"},
      {":overview"},
      {"B", "answer 6: B", "Noted: B.\n"},
      {":submit"},
      {"no"},
      {"2"},
      {""},
      {":flag", "flag 3", "Flagged.\n"},
      {":submit"},
      {"yes", "finish", "In all: "},
      {":quit"},
  };
}

std::string rest_of_exam(const Attempt& attempt) {
  std::string typed;
  bool begun = false;
  for (std::size_t i = 0; i < attempt.standings().size(); ++i) {
    const bool open = !attempt.standing(i).answer;
    if (open) typed += any_answer(attempt.plan().questions[i].key);
    begun = begun || open;
    if (begun) typed += "\n";
  }
  return typed + ":submit\nyes\n:quit\n";
}

std::vector<std::string> pages_of(std::string_view output) {
  std::vector<std::string> pages;
  bool on_page = false;
  while (!output.empty()) {
    const std::size_t end = std::min(output.find('\n'), output.size());
    const std::string_view line = output.substr(0, end);
    output.remove_prefix(std::min(end + 1, output.size()));
    if (line.starts_with("Question ")) {
      pages.emplace_back(line);
      on_page = true;
    } else if (on_page && line.size() > 2 && line.substr(1, 2) == ") ") {
      pages.back() += "\n" + std::string(line);
    } else if (line.starts_with("Your answer")) {
      on_page = false;
    }
  }
  return pages;
}

Run run_viva(const std::vector<std::string>& arguments,
             const std::filesystem::path& state, const std::string& input) {
  Process viva(arguments, state, Process::Channel::kPipe);
  if (!input.empty()) viva.type(input);
  viva.end_input();
  const int status = viva.wait();
  return {viva.output(),
          WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status)};
}

std::filesystem::path attempts_in(const std::filesystem::path& state) {
  return state / "viva" / "attempts";
}

bool is_long_run() { return std::getenv("VIVA_LONG") != nullptr; }

}  // namespace viva
