#include "format/markdown/key_list.h"

#include <fmt/core.h>

#include <algorithm>
#include <utility>

#include "format/markdown/key_entry.h"
#include "format/markdown/line.h"
#include "format/markdown/marks.h"
#include "viva/text/fold.h"

namespace viva::markdown {
namespace {

// Whether such a line stands there, by what it begins with.
bool may_begin_list(std::string_view line) {
  const std::size_t first = line.find_first_not_of(" \t*_");
  return first != line.npos &&
         std::string_view("#<AaCcKkSs").find(line[first]) !=
             std::string_view::npos;
}

bool begins_list(std::string_view bytes, const Line& line) {
  if (line.level == 0) return find_listed_keys(bytes, line).has_value();
  return names_key_list(
      bytes.substr(line.content, line.content_end - line.content));
}

// Where the last list of keys begins; 0 if there is none.
std::uint32_t find_last_list(std::string_view bytes) {
  std::size_t end = bytes.size();
  while (end > 0) {
    const std::size_t before = bytes.rfind('\n', end - 1);
    if (before == bytes.npos) break;
    const auto begin = static_cast<std::uint32_t>(before + 1);
    if (may_begin_list(bytes.substr(begin, end - begin)) &&
        begins_list(bytes,
                    classify(bytes, begin, static_cast<std::uint32_t>(end)))) {
      return begin;
    }
    end = before;
  }
  return 0;
}

}  // namespace

bool KeyList::any_below(std::uint32_t offset) {
  if (!last_list_) last_list_ = find_last_list(bytes_);
  return *last_list_ > offset;
}

void KeyList::wait(std::size_t section, std::size_t place,
                   QuestionDraft draft) {
  waiting_.push_back(
      {section, place, list_ + 1, std::move(draft), std::nullopt});
}

bool KeyList::has_waiting(std::size_t section) const {
  return !waiting_.empty() && waiting_.back().section == section;
}

void KeyList::keep(std::size_t section, SectionDraft draft) {
  kept_.emplace(section, std::move(draft));
}

void KeyList::add(std::uint32_t number, Span mark) {
  keys_.push_back({number, list_, mark, title_, {}, false});
}

void KeyList::set_text(Text text) {
  if (!keys_.empty()) keys_.back().text = text;
}

bool KeyList::has_questions(std::size_t list) const {
  return std::any_of(
      waiting_.begin(), waiting_.end(),
      [list](const Waiting& question) { return question.list == list; });
}

// The numbers may begin anew in every section: then the keys of a list are in
// the order of its questions.
bool KeyList::match_in_order(std::size_t list) {
  std::vector<std::size_t> keys;
  std::vector<std::size_t> questions;
  for (std::size_t i = 0; i < keys_.size(); ++i) {
    if (keys_[i].list == list) keys.push_back(i);
  }
  for (std::size_t i = 0; i < waiting_.size(); ++i) {
    if (waiting_[i].list == list) questions.push_back(i);
  }
  const bool same = std::equal(
      keys.begin(), keys.end(), questions.begin(), questions.end(),
      [&](std::size_t key, std::size_t question) {
        return keys_[key].number == waiting_[question].draft.number &&
               fits(keys_[key], waiting_[question]);
      });
  if (!same) return false;
  for (std::size_t i = 0; i < keys.size(); ++i) {
    waiting_[questions[i]].key = keys[i];
    keys_[keys[i]].used = true;
  }
  return true;
}

bool KeyList::fits(const Key& key, const Waiting& question) const {
  if (key.number != question.draft.number || question.key) return false;
  if (key.list != question.list && has_questions(key.list)) return false;
  if (key.title.empty()) return true;
  const auto section = kept_.find(question.section);
  return section == kept_.end() || section->second.title.empty() ||
         same_folded(section->second.title.view, key.title.view);
}

void KeyList::match_by_number() {
  for (Waiting& question : waiting_) {
    const auto fitting = [&](const Key& key) { return fits(key, question); };
    const auto key = std::find_if(keys_.begin(), keys_.end(), fitting);
    if (key == keys_.end() ||
        std::find_if(key + 1, keys_.end(), fitting) != keys_.end()) {
      continue;
    }
    const auto others =
        std::count_if(waiting_.begin(), waiting_.end(),
                      [&](const Waiting& other) { return fits(*key, other); });
    if (others != 1 || key->used) continue;
    question.key = static_cast<std::size_t>(key - keys_.begin());
    key->used = true;
  }
}

void KeyList::report_unused(Report& report) const {
  for (const Key& key : keys_) {
    if (key.used) continue;
    const bool any = std::any_of(
        waiting_.begin(), waiting_.end(),
        [&](const Waiting& question) { return fits(key, question); });
    report.add(any ? "ambiguous-key" : "stray-text", key.mark,
               any ? fmt::format("it is not clear which question {} this key "
                                 "is of; it is not used",
                                 key.number)
                   : fmt::format("no question {} is left that has no key; "
                                 "this one is not used",
                                 key.number));
  }
}

void KeyList::finish(std::span<Section> sections, Arena& arena,
                     Report& report) {
  for (std::size_t list = 1; list <= list_; ++list) match_in_order(list);
  match_by_number();
  report_unused(report);
  auto next = waiting_.begin();
  for (auto& [index, section] : kept_) {
    const std::vector<Question> questions =
        std::exchange(section.questions, {});
    for (std::size_t i = 0; i < questions.size(); ++i) {
      if (next == waiting_.end() || next->section != index ||
          next->place != i) {
        section.questions.push_back(questions[i]);
        continue;
      }
      if (next->key) {
        next->draft.set(Field::kAnswer, {keys_[*next->key].text});
        next->draft.key_form = KeyForm::kLine;
      }
      finish_question(std::move(next->draft), section, arena, report);
      ++next;
    }
    sections[index] = finish_section(section, arena);
  }
}

}  // namespace viva::markdown
