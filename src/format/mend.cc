#include "viva/format/mend.h"

#include <algorithm>
#include <map>
#include <utility>

namespace viva {
namespace {

bool by_place(const Edit& a, const Edit& b) {
  return a.span.begin < b.span.begin;
}

bool are_in_order(std::span<const Edit> edits, std::size_t size) {
  std::uint32_t end = 0;
  for (const Edit& edit : edits) {
    if (edit.span.begin < end || edit.span.end < edit.span.begin) return false;
    end = edit.span.end;
  }
  return end <= size;
}

// Spans that were taken, none of which overlap. Two that only touch do not
// overlap, unless both are empty.
class Taken {
 public:
  bool overlaps(Span span) const {
    const auto next = begins_.lower_bound(span.begin);
    if (next != begins_.end()) {
      if (next->first < span.end || next->first == span.begin) return true;
    }
    return next != begins_.begin() && std::prev(next)->second > span.begin;
  }

  void take(Span span) { begins_[span.begin] = span.end; }

 private:
  std::map<std::uint32_t, std::uint32_t> begins_;
};

}  // namespace

std::string with_edits(std::string_view bytes, std::vector<Edit> edits) {
  std::stable_sort(edits.begin(), edits.end(), by_place);
  std::string result;
  std::uint32_t copied = 0;
  for (const Edit& edit : edits) {
    if (edit.span.begin < copied || edit.span.end > bytes.size()) continue;
    result += bytes.substr(copied, edit.span.begin - copied);
    result += edit.replacement;
    copied = edit.span.end;
  }
  result += bytes.substr(copied);
  return result;
}

Mended mended(std::string_view bytes, std::span<const Diagnostic> findings) {
  Taken taken;
  std::vector<Edit> edits;
  std::size_t count = 0;
  for (const Diagnostic& found : findings) {
    const auto overlaps = [&](const Edit& edit) {
      return taken.overlaps(edit.span);
    };
    if (found.edits.empty() || !are_in_order(found.edits, bytes.size()) ||
        std::any_of(found.edits.begin(), found.edits.end(), overlaps)) {
      continue;
    }
    for (const Edit& edit : found.edits) taken.take(edit.span);
    edits.insert(edits.end(), found.edits.begin(), found.edits.end());
    ++count;
  }
  return {with_edits(bytes, std::move(edits)), count};
}

}  // namespace viva
