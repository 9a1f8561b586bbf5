#include "support/full_session.h"

#include <cstdio>
#include <map>

#include "support/catch.h"
#include "viva/journal/journal.h"

namespace viva {
namespace {

const std::map<std::string_view, KeyPress::Kind>& named_keys() {
  static const std::map<std::string_view, KeyPress::Kind> keys = {
      {"Enter", KeyPress::Kind::kEnter},
      {"Esc", KeyPress::Kind::kEscape},
      {"Tab", KeyPress::Kind::kTab},
      {"Backspace", KeyPress::Kind::kBackspace},
      {"Del", KeyPress::Kind::kDelete},
      {"Up", KeyPress::Kind::kUp},
      {"Down", KeyPress::Kind::kDown},
      {"Left", KeyPress::Kind::kLeft},
      {"Right", KeyPress::Kind::kRight},
      {"Home", KeyPress::Kind::kHome},
      {"End", KeyPress::Kind::kEnd},
      {"PgUp", KeyPress::Kind::kPageUp},
      {"PgDn", KeyPress::Kind::kPageDown},
      {"Closed", KeyPress::Kind::kClosed},
  };
  return keys;
}

}  // namespace

KeyedScreen::Step KeyedScreen::step_named(std::string_view name) {
  const auto known = named_keys().find(name);
  if (known != named_keys().end()) return {{known->second}};
  if (name == "lt") return {{KeyPress::Kind::kText, "<"}};
  if (name == "gt") return {{KeyPress::Kind::kText, ">"}};
  if (name == "Ctrl-D") return {{KeyPress::Kind::kControl, "d"}};
  if (name == "Ctrl-C") return {{KeyPress::Kind::kSignal, "", 2}};
  if (name.starts_with("paste:")) {
    return {{KeyPress::Kind::kPaste, std::string(name.substr(6))}};
  }
  int columns = 0;
  int rows = 0;
  const std::string text(name);
  if (std::sscanf(text.c_str(), "%dx%d", &columns, &rows) == 2) {
    return {{KeyPress::Kind::kResize}, 0, Size{columns, rows}};
  }
  REQUIRE(name.starts_with("+"));
  return {{KeyPress::Kind::kTime}, std::stoll(text.substr(1)) * 1000};
}

void KeyedScreen::type(std::string_view keys) {
  while (!keys.empty()) {
    const std::size_t end = keys.find('>');
    if (keys.front() == '<' && end != keys.npos && end > 1) {
      steps_.push_back(step_named(keys.substr(1, end - 1)));
      keys.remove_prefix(end + 1);
    } else {
      steps_.push_back({{KeyPress::Kind::kText, std::string(1, keys.front())}});
      keys.remove_prefix(1);
    }
  }
}

void KeyedScreen::draw(const Frame& frame) { frame_ = frame; }

KeyPress KeyedScreen::read(
    std::optional<std::chrono::milliseconds> /*patience*/) {
  if (steps_.empty()) {
    if (!at_end_) at_end_ = frame_;
    return {KeyPress::Kind::kClosed};
  }
  const Step step = steps_.front();
  steps_.pop_front();
  ++pressed_;
  now += step.by;
  if (step.size) size_ = *step.size;
  return step.key;
}

std::string text_of(const Frame& frame) {
  std::string text = "\n";
  for (const StyledLine& line : frame.lines) {
    const std::size_t end = line.text().find_last_not_of(' ');
    text +=
        line.text().substr(0, end == std::string::npos ? 0 : end + 1) + "\n";
  }
  return text;
}

FullSession::FullSession(const std::vector<SmallSection>& sections, Size screen)
    : size(screen), course_(sectioned_course(sections)) {
  request.options.keep_order = true;
}

template <typename Take>
std::string FullSession::run(std::string_view keys, const Take& take) {
  KeyedScreen screen(size);
  screen.now = now;
  screen.type(keys);
  Stage stage(
      screen, [&] { return screen.now; }, *disk_);
  stage.attempts = attempts();
  stage.keeps = keeps;
  stage.report = [&](const Attempt& attempt) { told.push_back(attempt); };
  ending = take(stage);
  now = screen.now;
  pressed = screen.pressed();
  caret = screen.last_frame().caret;
  parting = text_of({stage.parting(), std::nullopt});
  return text_of(screen.last_frame());
}

std::string FullSession::take(std::string_view keys) {
  return run(keys, [&](Stage& stage) {
    return take_sections(stage, course_, all_sections(course_), request);
  });
}

std::string FullSession::home(std::string_view keys) {
  return run(keys, [&](Stage& stage) {
    return take_from_home(stage, course_, "The bank of the test", request);
  });
}

std::string FullSession::resume(std::string_view keys) {
  const JournalList list = list_journals(attempts(), *disk_);
  REQUIRE_FALSE(list.attempts.empty());
  ReopenedJournal journal = reopen_journal(list.attempts.back().path, *disk_);
  REQUIRE(journal.stored);
  return run(keys, [&](Stage& stage) {
    return resume_attempt(stage, course_, std::move(journal));
  });
}

std::filesystem::path FullSession::attempts() const {
  if (disk_ != &real_disk()) return "/attempts";
  return folder_->path() / "attempts";
}

Attempt stored_attempt(const FullSession& session) {
  const JournalList list = list_journals(session.attempts(), session.disk());
  REQUIRE(list.faults.empty());
  REQUIRE(list.attempts.size() == 1);
  return list.attempts[0].attempt;
}

}  // namespace viva
