#include <algorithm>
#include <array>
#include <string>

#include "format/markdown/cut.h"
#include "format/markdown/marks.h"
#include "viva/text/fold.h"

namespace viva::markdown {
namespace {

constexpr std::array<std::string_view, 7> kNames = {
    "details", "summary", "p", "b", "strong", "i", "br"};

struct Tag {
  std::size_t name = kNames.size();  // a place in kNames
  bool closes = false;
  std::size_t size = 0;
};

// The tag that the text begins with; its size is 0 if it is none of these.
Tag tag_at(std::string_view text) {
  if (!text.starts_with('<')) return {};
  const std::size_t end = text.find('>');
  if (end == text.npos) return {};
  std::string_view name = text.substr(1, end - 1);
  Tag tag;
  tag.closes = take(name, "/");
  name = name.substr(0, name.find_first_of(" \t/"));
  const std::string folded = fold(name);
  const auto* const known = std::find(kNames.begin(), kNames.end(), folded);
  tag.name = static_cast<std::size_t>(known - kNames.begin());
  if (tag.name < kNames.size()) tag.size = end + 1;
  return tag;
}

void note(const Tag& tag, Tags& tags) {
  const bool details = kNames[tag.name] == "details";
  const bool summary = kNames[tag.name] == "summary";
  tags.opens_details |= details && !tag.closes;
  tags.closes_details |= details && tag.closes;
  tags.summary |= summary;
  tags.ends_summary |= summary && tag.closes;
}

// Whether a line may begin with the tag so that the tag is about its block.
bool begins_block(const Tag& tag) { return tag.size > 0 && tag.name < 3; }

}  // namespace

Tags tags_of(std::string_view text) {
  Tags tags;
  if (!begins_block(tag_at(text))) return tags;
  tags.any = true;
  std::size_t at = 0;
  tags.end = text.size();
  for (Tag tag = tag_at(text); tag.size > 0; tag = tag_at(text.substr(at))) {
    note(tag, tags);
    at += tag.size;
    at += text.substr(at).size() - skip_space(text.substr(at)).size();
  }
  tags.content = at;
  while (tags.end > at && text[tags.end - 1] == '>') {
    const std::size_t begin = text.rfind('<', tags.end - 1);
    if (begin == text.npos || begin < at) break;
    const Tag tag = tag_at(text.substr(begin, tags.end - begin));
    if (tag.size != tags.end - begin) break;
    note(tag, tags);
    tags.end = begin;
    while (tags.end > at && text[tags.end - 1] == ' ') --tags.end;
  }
  return tags;
}

}  // namespace viva::markdown
