#include "view/diff.h"

#include <fmt/core.h>

#include <algorithm>
#include <vector>

namespace viva {
namespace {

constexpr std::size_t kLinesAround = 3;

using SourceLines = std::vector<std::string_view>;

// Each with its line end, which the last one may lack.
SourceLines lines_with_ends(std::string_view bytes) {
  SourceLines lines;
  while (!bytes.empty()) {
    const std::size_t end = std::min(bytes.find('\n'), bytes.size() - 1);
    lines.push_back(bytes.substr(0, end + 1));
    bytes.remove_prefix(end + 1);
  }
  return lines;
}

// Lines of one document in place of lines of the other.
struct Change {
  std::size_t begin_before;
  std::size_t end_before;
  std::size_t begin_after;
  std::size_t end_after;
};

std::vector<Change> changes_in_place(const SourceLines& before,
                                     const SourceLines& after) {
  std::vector<Change> changes;
  for (std::size_t i = 0; i < before.size(); ++i) {
    if (before[i] == after[i]) continue;
    const bool goes_on = !changes.empty() && changes.back().end_before == i;
    if (!goes_on) changes.push_back({i, i, i, i});
    changes.back().end_before = changes.back().end_after = i + 1;
  }
  return changes;
}

std::vector<Change> find_changes(const SourceLines& before,
                                 const SourceLines& after) {
  if (before.size() == after.size()) return changes_in_place(before, after);
  const std::size_t most = std::min(before.size(), after.size());
  std::size_t begin = 0;
  while (begin < most && before[begin] == after[begin]) ++begin;
  std::size_t end = 0;
  while (end < most - begin &&
         before[before.size() - 1 - end] == after[after.size() - 1 - end]) {
    ++end;
  }
  return {{begin, before.size() - end, begin, after.size() - end}};
}

// A row of a diff: what it begins with, and a line of a document perhaps.
struct DiffRow {
  Style style = Style::kPlain;
  std::string_view mark;
  std::string text;
};

class Diff {
 public:
  Diff(std::string_view name, std::string_view before, std::string_view after)
      : before_(lines_with_ends(before)), after_(lines_with_ends(after)) {
    const std::vector<Change> changes = find_changes(before_, after_);
    if (changes.empty()) return;
    // A name with a space ends with a tab, so that it is read as a whole.
    const std::string tab = name.find(' ') == name.npos ? "" : "\t";
    rows_.push_back({Style::kStrong, "--- ", std::string(name) + tab});
    rows_.push_back({Style::kStrong, "+++ ", std::string(name) + tab});
    for (std::size_t i = 0; i < changes.size();) i = add_hunk(changes, i);
  }

  const std::vector<DiffRow>& rows() const { return rows_; }

 private:
  // Adds the change and those that follow closely. Returns the next one.
  std::size_t add_hunk(const std::vector<Change>& changes, std::size_t first) {
    std::size_t end = first + 1;
    while (end < changes.size() &&
           changes[end].begin_before <=
               changes[end - 1].end_before + 2 * kLinesAround) {
      ++end;
    }
    const Change& last = changes[end - 1];
    const std::size_t lead =
        std::min(changes[first].begin_before, kLinesAround);
    const std::size_t tail =
        std::min(before_.size() - last.end_before, kLinesAround);
    const Change all = {
        changes[first].begin_before - lead, last.end_before + tail,
        changes[first].begin_after - lead, last.end_after + tail};
    rows_.push_back(
        {Style::kFaint, "@@ ",
         fmt::format("-{} +{} @@", range(all.begin_before, all.end_before),
                     range(all.begin_after, all.end_after))});
    std::size_t at = all.begin_before;
    for (std::size_t i = first; i < end; ++i) {
      add(Style::kPlain, " ", before_, at, changes[i].begin_before);
      add(Style::kWrong, "-", before_, changes[i].begin_before,
          changes[i].end_before);
      add(Style::kRight, "+", after_, changes[i].begin_after,
          changes[i].end_after);
      at = changes[i].end_before;
    }
    add(Style::kPlain, " ", before_, at, all.end_before);
    return end;
  }

  // "3,7": the first line and how many; "3" for one line, "2,0" for none
  // behind the second.
  static std::string range(std::size_t begin, std::size_t end) {
    if (end == begin) return fmt::format("{},0", begin);
    if (end == begin + 1) return fmt::format("{}", begin + 1);
    return fmt::format("{},{}", begin + 1, end - begin);
  }

  void add(Style style, std::string_view mark, const SourceLines& lines,
           std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) {
      const bool whole = lines[i].ends_with('\n');
      rows_.push_back(
          {style, mark,
           std::string(lines[i].substr(0, lines[i].size() - (whole ? 1 : 0)))});
      if (whole) continue;
      rows_.push_back({Style::kFaint, "\\ ", "No newline at end of file"});
    }
  }

  SourceLines before_;
  SourceLines after_;
  std::vector<DiffRow> rows_;
};

}  // namespace

std::string unified_diff(std::string_view name, std::string_view before,
                         std::string_view after) {
  std::string bytes;
  const Diff diff(name, before, after);
  for (const DiffRow& row : diff.rows()) {
    bytes += row.mark;
    bytes += row.text;
    bytes += '\n';
  }
  return bytes;
}

Lines diff_page(std::string_view name, std::string_view before,
                std::string_view after) {
  Lines page;
  const Diff diff(name, before, after);
  for (const DiffRow& row : diff.rows()) {
    page.push_back(StyledLine(std::string(row.mark) + row.text, row.style));
  }
  return page;
}

}  // namespace viva
