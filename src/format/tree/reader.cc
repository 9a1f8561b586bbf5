#include "format/tree/reader.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <limits>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "format/bank_checks.h"
#include "format/draft.h"
#include "format/encoding.h"
#include "format/ignores.h"
#include "format/in_quotes.h"
#include "format/settings.h"
#include "format/tree/blocks.h"
#include "format/tree/question_reader.h"
#include "format/tree/record.h"
#include "viva/text/similar.h"

namespace viva::tree {
namespace {

constexpr std::array<std::string_view, 13> kBankKeys = {
    "format",    "title",      "course",   "author", "language",
    "pass_mark", "time_limit", "shuffle",  "clock",  "grading",
    "check",     "sections",   "questions"};
constexpr std::array<std::string_view, 7> kSectionKeys = {
    "number",     "title",      "objectives", "questions",
    "activities", "discussion", "ignore"};

// Whether it is what viva writes of attempts, which lies beside banks easily.
bool is_result(const Node& root) {
  const Node* kind = root.find("kind");
  return kind != nullptr && root.find("format") != nullptr &&
         (kind->text == "result" || kind->text == "history");
}

class Reader {
 public:
  explicit Reader(Source source) : bank_{std::move(source), {}, {}, {}, {}} {}

  ReadResult read(const DataResult& data) {
    check_encoding(bank_.source, report_);
    report_faults(data, report_);
    bool is_bank = false;
    if (is_result(data.root)) return {std::move(bank_), {}};
    if (data.root.kind == Node::Kind::kMap) {
      is_bank = read_bank(Record(data.root, "a bank", context()));
    } else if (data.faults.empty() && data.root.kind != Node::Kind::kNull) {
      report_.add("wrong-type", data.root.span,
                  "a bank is written as 'title: ...' and 'sections: ...'");
    }
    const std::size_t blocks = refuse_misplaced(data.root);
    bank_.sections = bank_.arena.copy(std::span<const Section>(sections_));
    check_bank(bank_, report_);
    return {std::move(bank_), report_.take(), is_bank || blocks > 0, blocks};
  }

 private:
  TreeContext context() { return {bank_.source, bank_.arena, report_}; }

  // Whether the map has anything of a bank.
  bool read_bank(const Record& record) {
    record.refuse_other_keys(kBankKeys);
    if (const Node* format = record.find("format")) read_format(*format);
    bank_.title = record.line("title");
    const Node& map = record.node();
    for (std::size_t i = 0; i < map.keys.size(); ++i) {
      read_setting(map.keys[i], map.items[i], bank_.settings, context());
    }
    // Questions outside of sections are one of their own.
    if (record.find("questions") != nullptr) read_section(record, true);
    for (const Node& item : record.list("sections")) {
      if (item.kind == Node::Kind::kMap) {
        const Record section(item, "a section", context());
        section.refuse_other_keys(kSectionKeys);
        read_section(section, false);
      } else {
        report_.add("wrong-type", item.span,
                    "a section is written as 'title: ...' and "
                    "'questions: ...'; this is left out");
      }
    }
    return std::any_of(map.keys.begin(), map.keys.end(), [](const Node& key) {
      constexpr std::array<std::string_view, 2> kLists = {"sections",
                                                          "questions"};
      return nearest(key.text, kLists).has_value();
    });
  }

  void read_format(const Node& node) {
    if (node.text == "1") return;
    report_.add(
        "bad-value", node.span,
        fmt::format("viva reads format 1, not {}", in_quotes(node.text)));
  }

  void read_section(const Record& record, bool bare) {
    SectionDraft draft;
    draft.mark = record.node().span;
    const std::uint32_t last = sections_.empty() ? 0 : sections_.back().number;
    draft.number = bare ? 1 : record.number(last + 1);
    draft.earlier = numbers_[draft.number]++;
    if (!bare) {
      draft.title = record.line("title");
      draft.objectives = record.texts("objectives");
      draft.activities = record.texts("activities");
      draft.discussion = record.texts("discussion");
      if (const Node* ignore = record.find("ignore")) {
        draft.ignores = read_ignores(*ignore, context());
      }
    }
    std::uint32_t number = 0;
    for (const Node& item : record.list("questions")) {
      number = read_question(item, number + 1, draft, context());
      met_.insert(&item);
    }
    sections_.push_back(finish_section(draft, bank_.arena));
  }

  // Refuses what looks like a question where none is read. Returns how much
  // looks like a question in all.
  std::size_t refuse_misplaced(const Node& root) {
    const std::vector<const Node*> blocks = question_blocks(root);
    for (const Node* block : blocks) {
      if (met_.contains(block)) continue;
      report_.refuse("misplaced-question", block->span,
                     "this question is refused: it stands where none is read");
    }
    return blocks.size();
  }

  Bank bank_;
  Report report_;
  std::vector<Section> sections_;
  std::unordered_map<std::uint32_t, std::uint32_t> numbers_;  // of sections
  std::unordered_set<const Node*> met_;  // questions, read or refused
};

}  // namespace

ReadResult read(Source source, const DataResult& data) {
  return Reader(std::move(source)).read(data);
}

}  // namespace viva::tree
