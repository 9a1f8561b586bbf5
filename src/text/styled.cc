#include "viva/text/styled.h"

#include <algorithm>

#include "viva/text/width.h"

namespace viva {
namespace {

// The columns that a line takes: what stands behind a stop need not be measured
// from the line's begin.
int columns_of(std::string_view text,
               const std::vector<StyledLine::Stop>& stops) {
  if (stops.empty()) return display_width(text);
  const auto [at, column] = stops.back();
  return column + display_width(text.substr(at));
}

}  // namespace

StyledLine& StyledLine::clear() {
  text_.clear();
  runs_.clear();
  stops_.clear();
  sliding_.reset();
  return *this;
}

StyledLine& StyledLine::append(std::string_view text, Style style) {
  const std::size_t before = text_.size();
  append_safe(text_, text);
  if (text_.size() > before) end_run(style);
  return *this;
}

StyledLine& StyledLine::append_row(std::size_t count, char c, Style style) {
  if (count == 0) return *this;
  text_.append(count, c);
  end_run(style);
  return *this;
}

StyledLine& StyledLine::move_to(int column) {
  const int used = columns_of(text_, stops_);
  if (used > column) return *this;
  append_row(static_cast<std::size_t>(column - used), ' ');
  stops_.push_back({text_.size(), column});
  return *this;
}

StyledLine& StyledLine::append_sliding(std::string_view text, int room,
                                       Style style) {
  const SafeText safe = make_safe(text);
  const int column = columns_of(text_, stops_);
  sliding_ = {text_.size(), text_.size() + safe.str().size(), room, style};
  append_run(safe.str(), style);
  return move_to(column + room);
}

StyledLine& StyledLine::append(const StyledLine& other) {
  const std::size_t offset = text_.size();
  if (other.sliding_) {
    sliding_ = other.sliding_;
    sliding_->begin += offset;
    sliding_->end += offset;
  }
  const int columns = other.stops_.empty() ? 0 : columns_of(text_, stops_);
  for (const Stop& stop : other.stops_) {
    stops_.push_back({offset + stop.at, columns + stop.column});
  }
  std::size_t begin = 0;
  for (const Run& run : other.runs_) {
    append_run(std::string_view(other.text_).substr(begin, run.end - begin),
               run.style);
    begin = run.end;
  }
  return *this;
}

void StyledLine::append_run(std::string_view safe, Style style) {
  if (safe.empty()) return;
  text_ += safe;
  end_run(style);
}

void StyledLine::end_run(Style style) {
  if (!runs_.empty() && runs_.back().style == style) {
    runs_.back().end = text_.size();
  } else {
    runs_.push_back({text_.size(), style});
  }
}

StyledLine StyledLine::part(std::size_t begin, std::size_t end) const {
  StyledLine result;
  std::size_t run_begin = 0;
  for (const Run& run : runs_) {
    const std::size_t from = std::max(begin, run_begin);
    const std::size_t to = std::min(end, run.end);
    if (from < to) {
      result.append_run(std::string_view(text_).substr(from, to - from),
                        run.style);
    }
    run_begin = run.end;
  }
  for (const Stop& stop : stops_) {
    if (begin == 0 && stop.at <= end) result.stops_.push_back(stop);
  }
  if (begin == 0 && sliding_ && sliding_->end <= end) {
    result.sliding_ = sliding_;
  }
  return result;
}

namespace {

// The part of a line that fits, and where the next part begins.
struct Fit {
  std::size_t end;
  std::size_t next;
};

// Reads a text until it is wider than there is room, and remembers the last
// place where it can be broken.
class Fitter {
 public:
  explicit Fitter(int width)
      : width_(width), most_(static_cast<std::size_t>(width)) {}

  // As much of `rest` as fits, at least one character. Spaces at either end
  // that do not fit are dropped.
  Fit fit(std::string_view rest) {
    while (at_ < rest.size()) {
      const std::size_t size = first_grapheme(rest.substr(at_));
      const std::string_view grapheme = rest.substr(at_, size);
      const int columns = display_width(grapheme);
      if (grapheme == " ") {
        see_space();
      } else {
        if (columns == 2 && word_) break_ = {at_, at_};
        if (used_ + columns > width_ && at_ > 0) return broken();
        word_ = true;
      }
      used_ += columns;
      at_ += size;
    }
    if (used_ <= width_ || word_) return {rest.size(), rest.size()};
    return {break_.end > 0 ? break_.end : most_, rest.size()};
  }

 private:
  void see_space() {
    if (word_) break_.end = at_;
    if (word_ || break_.end > 0) break_.next = at_ + 1;
    word_ = false;
  }

  Fit broken() const {
    if (break_.end > 0) return break_;
    return {word_ ? at_ : std::min(at_, most_), at_};
  }

  int width_;
  std::size_t most_;
  std::size_t at_ = 0;
  Fit break_{0, 0};
  int used_ = 0;
  bool word_ = false;  // what was read last is part of one
};

}  // namespace

Lines wrap(const StyledLine& line, Width width, int hang) {
  if (!width || line.sliding()) return {line};
  constexpr int kLeast = 2;  // a wide character
  const int room = std::max(*width, kLeast);
  hang = std::clamp(room - kLeast, 0, std::min(hang, room / 2));
  const std::string_view text = line.text();
  // No character takes more columns than bytes.
  if (text.size() <= static_cast<std::size_t>(room)) return {line};
  Lines lines;
  std::size_t begin = 0;
  do {
    const int indent = lines.empty() ? 0 : hang;
    const Fit part = Fitter(room - indent).fit(text.substr(begin));
    StyledLine next(std::string(static_cast<std::size_t>(indent), ' '));
    next.append(line.part(begin, begin + part.end));
    lines.push_back(std::move(next));
    begin += part.next;
  } while (begin < text.size());
  return lines;
}

}  // namespace viva
