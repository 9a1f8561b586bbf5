#include "support/monkey.h"

#include <sys/wait.h>

#include <algorithm>
#include <csignal>
#include <regex>

#include "support/catch.h"

namespace viva {
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr std::size_t kTogether = 40;  // keys that are written at once
constexpr std::size_t kKept = 120;     // keys that a failure tells
constexpr int kColumns = 80;
constexpr int kRows = 24;
// What ends a paste or a sequence that was cut off, and Ctrl-L.
constexpr std::string_view kRedraw = "\x1b[201~\x1b\\\x0c";
constexpr std::string_view kAnew = "\x1b[?25l\x1b[0m";
constexpr std::string_view kFrameEnd = "\x1b[?2026l";

std::string readable(std::string_view keys) {
  std::string text;
  for (const char key : keys) {
    const bool plain = key > 0x20 && key < 0x7F;
    text += plain ? std::string(1, key)
                  : "<" + std::to_string(static_cast<unsigned char>(key)) + ">";
  }
  return text;
}

std::size_t count_of(std::string_view text, std::string_view part) {
  std::size_t count = 0;
  for (std::size_t at = 0; (at = text.find(part, at)) != text.npos;
       at += part.size()) {
    ++count;
  }
  return count;
}

// The question that the page tells to be answered, or 0.
std::size_t told_question(const Emulator& screen) {
  if (!screen.shows("  You answered ")) return 0;
  static const std::regex heading("Question (\\d+) of ");
  std::smatch found;
  const std::string row = screen.row(0);
  if (!std::regex_search(row, found, heading)) return 0;
  return std::stoul(found[1]);
}

// Whether a frame is among this that is drawn anew and not as a change.
bool has_whole_frame(std::string_view output) {
  const std::size_t begin = output.find(kAnew);
  return begin != output.npos && output.find(kFrameEnd, begin) != output.npos;
}

// Not so on the home page, in the menu and in the help.
bool has_bar(const Emulator& screen) {
  return screen.row(0).find("□") != std::string::npos ||
         screen.row(0).find("■") != std::string::npos;
}

bool has(const std::vector<std::string>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_true(const Node& map, std::string_view key) {
  const Node* value = map.find(key);
  return value != nullptr && value->text == "true";
}

}  // namespace

void Monkey::press(std::size_t keys, std::size_t kills) {
  const std::size_t end = pressed_ + keys;
  const std::size_t between = keys / (kills + 1);
  std::size_t next_kill = pressed_ + between;
  while (pressed_ < end) {
    if (!run_) begin();
    press_some();
    if (!run_ || pressed_ < next_kill) continue;
    kill();
    next_kill = pressed_ + between;
  }
}

void Monkey::begin() {
  const Words& words = sessions_[begun_ % sessions_.size()];
  from_home_ = !has(words, "--section") && !has(words, "--exam");
  desk_ = std::make_unique<Desk>();
  for (const auto& [name, text] : banks_) {
    if (has(words, name)) desk_->put(name, text);
  }
  open(words);
}

void Monkey::open(const Words& words) {
  ++begun_;
  last_.clear();
  run_.reset(new PtyRun(desk_->sit(words, {kColumns, kRows})));
  run_->wait_until([&](const Emulator& screen) {
    return screen.is_alternate() && run_->output().ends_with(kFrameEnd);
  });
}

void Monkey::press_some() {
  std::string keys;
  for (std::size_t i = 0; i < kTogether; ++i) {
    last_.push_back(keys_.next());
    keys += last_.back();
    if (last_.size() > kKept) last_.pop_front();
  }
  const std::size_t before = run_->output().size();
  run_->type(keys + std::string(kRedraw));
  if (settle(before)) pressed_ += kTogether;
}

// Waits until all keys are read and what comes of them is drawn. False if the
// program has ended.
bool Monkey::settle(std::size_t before) {
  const Clock::time_point end_of_patience = Clock::now() + 10s;
  while (!has_whole_frame(std::string_view(run_->output()).substr(before))) {
    run_->read_some(5ms);
    if (const auto status = run_->change()) {
      end(*status);
      return false;
    }
    if (Clock::now() < end_of_patience) continue;
    INFO("pressed last: " << last_keys() << run_->screen().picture());
    FAIL("the program does not answer");
  }
  return true;
}

void Monkey::end(int status) {
  INFO("pressed last: " << last_keys());
  INFO(run_->screen().picture());
  REQUIRE(WIFEXITED(status));
  const int code = WEXITSTATUS(status);
  REQUIRE((code == 0 || code == 3));
  run_.reset();
}

void Monkey::kill() {
  run_->send(SIGKILL);
  REQUIRE(WIFSIGNALED(run_->wait_change()));
  ++killed_;
  const std::size_t shown = answers_shown();
  const bool goes_on = check_saved(shown) && shown > 0;
  run_.reset();
  if (!goes_on) return;
  open({"resume"});
  INFO(run_->screen().picture());
  REQUIRE(answers_shown() == shown);
}

// The bar in the head has a square for each question.
std::size_t Monkey::answers_shown() const {
  return count_of(run_->screen().row(0), "■");
}

// Whether there is an attempt that can be gone on with.
bool Monkey::check_saved(std::size_t shown) {
  const Emulator& screen = run_->screen();
  INFO("pressed last: " << last_keys());
  INFO(screen.picture());
  const std::vector<Node> attempts = desk_->attempts();
  if (attempts.empty()) {
    REQUIRE(shown == 0);
    return false;
  }
  found_ += shown;
  if (from_home_) return false;  // and it is not known which one is shown
  REQUIRE(attempts.size() == 1);
  const Node& attempt = attempts[0];
  if (const std::size_t told = told_question(screen)) {
    REQUIRE(is_true(attempt.find("questions")->items.at(told - 1), "answered"));
  }
  if (is_true(attempt, "finished")) return false;
  REQUIRE_FALSE(screen.row(0).starts_with("  Result"));
  const Node& score = *attempt.find("score");
  if (has_bar(screen)) {
    INFO("answered " << score.find("answered")->whole().value_or(-1));
    REQUIRE(score.find("answered")->whole() ==
            static_cast<std::int64_t>(shown));
  }
  return true;
}

std::string Monkey::last_keys() const {
  std::string text;
  for (const std::string& key : last_) text += readable(key) + " ";
  return text;
}

}  // namespace viva
