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

constexpr std::size_t kAnyList = 0;
const std::string kAnyTitle = "\n";

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

// The numbers may begin anew in every section: then the keys of a list are in
// the order of its questions.
void KeyList::match_in_order() {
  auto key = keys_.begin();
  auto question = waiting_.begin();
  for (std::size_t list = 1; list <= list_; ++list) {
    const auto of_list = [list](const auto& one) { return one.list == list; };
    const auto key_end = std::find_if_not(key, keys_.end(), of_list);
    const auto end = std::find_if_not(question, waiting_.end(), of_list);
    const bool same = std::equal(
        key, key_end, question, end, [&](const Key& one, const Waiting& other) {
          return one.number == other.draft.number && same_title(one, other);
        });
    for (; same && key != key_end; ++key, ++question) give(*key, *question);
    key = key_end;
    question = end;
  }
}

void KeyList::give(Key& key, Waiting& question) {
  question.key = static_cast<std::size_t>(&key - keys_.data());
  key.used = true;
}

// A key below a heading is one of the section with that title.
bool KeyList::same_title(const Key& key, const Waiting& question) const {
  const std::string title = title_of(question);
  return key.title.empty() || title.empty() || title == fold(key.title.view);
}

std::string KeyList::title_of(const Waiting& question) const {
  const auto section = kept_.find(question.section);
  return section == kept_.end() ? "" : fold(section->second.title.view);
}

// Where questions look for their keys, and keys for their questions. Keys of a
// list without questions above it are any question's.
void KeyList::index() {
  std::vector<bool> asked(list_ + 2);
  for (std::size_t i = 0; i < waiting_.size(); ++i) {
    const Waiting& question = waiting_[i];
    const std::uint32_t number = question.draft.number;
    if (question.list < asked.size()) asked[question.list] = true;
    for (const std::size_t list : {question.list, kAnyList}) {
      questions_[{list, number, title_of(question)}].push_back(i);
      questions_[{list, number, kAnyTitle}].push_back(i);
    }
  }
  for (std::size_t i = 0; i < keys_.size(); ++i) {
    Key& key = keys_[i];
    if (!asked[key.list]) key.list = kAnyList;
    known_[{key.list, key.number, fold(key.title.view)}].push_back(i);
    known_[{key.list, key.number, kAnyTitle}].push_back(i);
  }
}

// The questions that the key may be of, those without a key yet; two at most.
std::vector<std::size_t> KeyList::questions_of(const Key& key) const {
  std::vector<std::size_t> found;
  const auto look = [&](std::string title) {
    const auto row = questions_.find({key.list, key.number, std::move(title)});
    if (row == questions_.end()) return;
    for (const std::size_t i : row->second) {
      if (found.size() == 2) return;
      if (!waiting_[i].key) found.push_back(i);
    }
  };
  if (key.title.empty()) {
    look(kAnyTitle);
  } else {
    look(fold(key.title.view));
    look("");
  }
  return found;
}

// The key that the question must have, where it is the only one.
std::optional<std::size_t> KeyList::key_of(const Waiting& question) const {
  std::vector<std::size_t> found;
  const std::string title = title_of(question);
  const auto look = [&](const std::string& wanted) {
    for (const std::size_t list : {question.list, kAnyList}) {
      const auto row = known_.find({list, question.draft.number, wanted});
      if (row == known_.end()) continue;
      found.insert(found.end(), row->second.begin(),
                   row->second.begin() +
                       std::min<std::ptrdiff_t>(2, std::ssize(row->second)));
    }
  };
  if (title.empty()) {
    look(kAnyTitle);
  } else {
    look(title);
    look("");
  }
  return found.size() == 1 ? std::optional(found[0]) : std::nullopt;
}

void KeyList::match_by_number() {
  for (Waiting& question : waiting_) {
    if (question.key) continue;
    const auto place = key_of(question);
    if (!place || keys_[*place].used) continue;
    if (questions_of(keys_[*place]).size() == 1) give(keys_[*place], question);
  }
}

void KeyList::report_unused(Report& report) const {
  for (const Key& key : keys_) {
    if (key.used) continue;
    const bool any = !questions_of(key).empty();
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
  match_in_order();
  index();
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
