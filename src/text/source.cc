#include "viva/text/source.h"

#include <algorithm>
#include <bit>
#include <utility>

#include "viva/text/byte_bits.h"
#include "viva/text/error.h"
#include "viva/text/utf8.h"

namespace viva {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

bool is_line_end(char c) { return c == '\n'; }

}  // namespace

Error too_large(const std::string& name) {
  Error error(name + ": is larger than 256 MiB");
  return error;
}

Error changed_file(const std::string& name) {
  Error error(name + ": changed while it was read");
  return error;
}

Source::Source(std::string name, std::string bytes) : name_(std::move(name)) {
  if (bytes.size() > kMaxBytes) throw too_large(name_);
  text_.push_back(std::move(bytes));
  bytes_ = text_.front();
}

Source::Source(std::string name, Pages pages, std::size_t size)
    : name_(std::move(name)),
      pages_(std::move(pages)),
      bytes_(pages_.data(), size) {
  if (size > kMaxBytes) throw too_large(name_);
}

Source::Source(std::string name, MappedFile file)
    : name_(std::move(name)),
      file_(std::move(file)),
      bytes_(file_.data(), file_.size()) {
  if (file_.size() > kMaxBytes) throw too_large(name_);
}

void Source::confirm() const {
  if (file_.has_changed()) throw changed_file(name_);
}

std::uint32_t Source::text_begin() const {
  return bytes().starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
}

LineIndex::LineIndex(const Source& source) : bytes_(source.bytes()) {
  constexpr std::size_t kShortLine = 32;
  begins_.reserve(bytes_.size() / kShortLine + 1);
  begins_.push_back(source.text_begin());
  for (std::size_t at = begins_[0]; at < bytes_.size(); at += kBitsAtOnce) {
    std::uint64_t ends = bits_of<is_line_end>(bytes_.substr(at));
    for (; ends != 0; ends &= ends - 1) {
      const auto end = at + static_cast<std::size_t>(std::countr_zero(ends));
      begins_.push_back(static_cast<std::uint32_t>(end + 1));
    }
  }
}

std::size_t LineIndex::line_number(std::uint32_t offset) const {
  // What is asked for next often stands in the same line.
  if (last_.line > 0 && offset >= begins_[last_.line - 1] &&
      (last_.line == begins_.size() || offset < begins_[last_.line])) {
    return last_.line;
  }
  const auto behind = std::upper_bound(begins_.begin(), begins_.end(),
                                       std::max(offset, begins_[0]));
  return static_cast<std::size_t>(behind - begins_.begin());
}

Position LineIndex::position(std::uint32_t offset) const {
  offset = std::clamp<std::uint32_t>(offset, begins_[0],
                                     static_cast<std::uint32_t>(bytes_.size()));
  const std::size_t number = line_number(offset);
  const bool goes_on = number == last_.line && offset >= last_offset_;
  const std::uint32_t begin = goes_on ? last_offset_ : begins_[number - 1];
  const std::size_t column = goes_on ? last_.column : 1;
  last_ = {number,
           column + count_characters(bytes_.substr(begin, offset - begin))};
  last_offset_ = offset;
  return last_;
}

std::string_view LineIndex::line(std::size_t number) const {
  const std::uint32_t begin = line_begin(number);
  const std::size_t end =
      number < begins_.size() ? begins_[number] - 1 : bytes_.size();
  std::string_view text = bytes_.substr(begin, end - begin);
  if (text.ends_with('\r')) text.remove_suffix(1);
  return text;
}

std::uint32_t LineIndex::line_begin(std::size_t number) const {
  return begins_.at(number - 1);
}

}  // namespace viva
