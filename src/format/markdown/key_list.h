#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "format/draft.h"

namespace viva::markdown {

// The keys that stand in a list at the end of a document, and the questions
// above that wait for them.
class KeyList {
 public:
  explicit KeyList(std::string_view bytes) : bytes_(bytes) {}

  // Whether a list of keys begins below this place; in one pass over the
  // document however often it is asked.
  bool any_below(std::uint32_t offset);

  // The question that stands at `place` of the section with this index.
  void wait(std::size_t section, std::size_t place, QuestionDraft draft);
  std::uint32_t last_number() const { return waiting_.back().draft.number; }
  bool has_waiting(std::size_t section) const;

  // Keeps a section until its questions have their keys.
  void keep(std::size_t section, SectionDraft draft);

  // Another list of keys, which are those of the questions above that come
  // after the list before; of any if there are none.
  void begin_list() {
    ++list_;
    title_ = {};
  }

  // The keys that follow are about the section of this title.
  void begin_part(Text title) { title_ = title; }
  void add(std::uint32_t number, Span mark);
  void set_text(Text text);

  // Gives every question that waits its key, where it is clear which one it
  // is, and finishes the sections among `sections` that were kept.
  void finish(std::span<Section> sections, Arena& arena, Report& report);

 private:
  struct Key {
    std::uint32_t number = 0;
    std::size_t list = 0;  // counted from 1
    Span mark;
    Text title;
    Text text;
    bool used = false;
  };
  struct Waiting {
    std::size_t section = 0;
    std::size_t place = 0;
    std::size_t list = 0;  // the next one below
    QuestionDraft draft;
    std::optional<std::size_t> key;  // a place in keys_
  };

  // A list, a number and the folded title of a part.
  using Address = std::tuple<std::size_t, std::uint32_t, std::string>;
  using Index = std::map<Address, std::vector<std::size_t>>;

  void match_in_order();
  void match_by_number();
  void index();
  void give(Key& key, Waiting& question);
  bool same_title(const Key& key, const Waiting& question) const;
  std::string title_of(const Waiting& question) const;
  std::vector<std::size_t> questions_of(const Key& key) const;
  std::optional<std::size_t> key_of(const Waiting& question) const;
  void report_unused(Report& report) const;

  std::string_view bytes_;
  std::optional<std::uint32_t> last_list_;  // where it begins; 0 if none does
  std::size_t list_ = 0;                    // how many have begun
  Text title_;
  std::vector<Key> keys_;
  std::vector<Waiting> waiting_;
  std::map<std::size_t, SectionDraft> kept_;
  Index questions_;
  Index known_;  // keys
};

}  // namespace viva::markdown
