#include "bench/fingers.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace viva::bench {
namespace {

struct PageName {
  Page page;
  std::string_view begin;  // of the first line
  std::string_view name;
};

// What is longer stands in front of what it begins with.
constexpr std::array<PageName, 9> kPages = {{
    {Page::kHome, "Sections", "home"},
    {Page::kSection, "Section", "section"},
    {Page::kQuestion, "Question", "question"},
    {Page::kOverview, "Overview", "overview"},
    {Page::kHandIn, "Hand in?", "hand in"},
    {Page::kResult, "Result", "result"},
    {Page::kMenu, "Menu", "menu"},
    {Page::kKeys, "Keys", "keys"},
    {Page::kOther, "", "other"},
}};

struct KeyName {
  std::string_view name;
  KeyPress::Kind kind;
};

constexpr std::array<KeyName, 12> kKeys = {{
    {"Enter", KeyPress::Kind::kEnter},
    {"Esc", KeyPress::Kind::kEscape},
    {"Tab", KeyPress::Kind::kTab},
    {"Up", KeyPress::Kind::kUp},
    {"Down", KeyPress::Kind::kDown},
    {"Left", KeyPress::Kind::kLeft},
    {"Right", KeyPress::Kind::kRight},
    {"Home", KeyPress::Kind::kHome},
    {"End", KeyPress::Kind::kEnd},
    {"PgUp", KeyPress::Kind::kPageUp},
    {"PgDn", KeyPress::Kind::kPageDown},
    {"Del", KeyPress::Kind::kDelete},
}};

KeyPress key_named(std::string_view name) {
  for (const KeyName& key : kKeys) {
    if (key.name == name) return {key.kind};
  }
  return {KeyPress::Kind::kText, std::string(name)};
}

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    words.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return words;
}

}  // namespace

Page page_of(const Frame& frame) {
  if (frame.lines.empty()) return Page::kOther;
  std::string_view text = frame.lines.front().text();
  text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
  return std::find_if(
             kPages.begin(), kPages.end(),
             [&](const PageName& page) { return text.starts_with(page.begin); })
      ->page;
}

std::string_view name_of(Page page) {
  return std::find_if(kPages.begin(), kPages.end(),
                      [&](const PageName& known) { return known.page == page; })
      ->name;
}

Fingers::Fingers(std::vector<Stretch> stretches)
    : stretches_(std::move(stretches)) {}

std::optional<KeyPress> Fingers::next(Page page) {
  while (!is_done() && (pressed_ == stretches_[at_].presses ||
                        stretches_[at_].until == page)) {
    ++at_;
    pressed_ = 0;
  }
  if (is_done()) return std::nullopt;
  ++pressed_;
  const Stretch& stretch = stretches_[at_];
  name_ = stretch.name;
  for (const Habit& habit : stretch.habits) {
    if (habit.page != page) continue;
    const auto keys = words_of(habit.keys);
    return key_named(keys[random_() % keys.size()]);
  }
  return KeyPress{KeyPress::Kind::kEnter};
}

}  // namespace viva::bench
