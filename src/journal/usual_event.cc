#include "journal/usual_event.h"

#include <charconv>
#include <cstddef>
#include <cstdint>

#include "journal/event_names.h"
#include "viva/journal/time.h"

namespace viva {
namespace {

constexpr std::size_t kTimeSize = 24;  // of 2026-11-25T08:00:21.480Z

// Takes a line from its front. What does not stand there is not taken.
class Front {
 public:
  explicit Front(std::string_view line) : rest_(line) {}

  bool take(std::string_view literal) {
    if (!rest_.starts_with(literal)) return false;
    rest_.remove_prefix(literal.size());
    return true;
  }

  std::string_view take_word() {
    std::size_t size = 0;
    while (size < rest_.size() && rest_[size] >= 'a' && rest_[size] <= 'z') {
      ++size;
    }
    const std::string_view word = rest_.substr(0, size);
    rest_.remove_prefix(size);
    return word;
  }

  // Without zeros in front, which JSON does not know.
  template <typename T>
  bool take_number(T& value) {
    const char* const begin = rest_.data();
    const auto [end, error] =
        std::from_chars(begin, begin + rest_.size(), value);
    const auto size = static_cast<std::size_t>(end - begin);
    if (error != std::errc() || *begin == '-' || (*begin == '0' && size > 1)) {
      return false;
    }
    rest_.remove_prefix(size);
    return true;
  }

  bool take_time(Time& time) {
    const std::optional<Time> found = read_time(rest_.substr(0, kTimeSize));
    if (!found) return false;
    time = *found;
    rest_.remove_prefix(kTimeSize);
    return true;
  }

  bool is_done() const { return rest_.empty(); }

 private:
  std::string_view rest_;
};

bool take_chosen(Front& line, Places& chosen) {
  if (!line.take(R"(,"chosen":[)")) return false;
  if (line.take("]")) return true;
  do {
    std::uint16_t place = 0;
    if (!line.take_number(place)) return false;
    chosen.push_back(place);
  } while (line.take(","));
  return line.take("]");
}

bool take_answer(Front& line, Event& event) {
  if (!take_chosen(line, event.response.chosen)) return false;
  event.retry = line.take(R"(,"retry":true)");
  if (!event.retry && !line.take(R"(,"retry":false)")) return false;
  if (!line.take(R"(,"confidence":)")) return true;
  int sure = 0;
  const bool taken = line.take_number(sure);
  event.confidence = sure;
  return taken;
}

bool take_times(Front& line, Event& event) {
  if (has_shown(event.kind) &&
      !(line.take(R"(,"shown":")") && line.take_time(event.shown) &&
        line.take("\""))) {
    return false;
  }
  if (!line.take(R"(,"at":")") || !line.take_time(event.at)) return false;
  if (!has_shown(event.kind)) event.shown = event.at;
  return line.take("\"}") && line.is_done();
}

}  // namespace

std::optional<Event> read_usual_event(std::string_view line) {
  Front front(line);
  if (!front.take(R"({"event":")")) return std::nullopt;
  const std::optional<Event::Kind> kind = event_named(front.take_word());
  if (!kind || *kind == Event::Kind::kNote || !front.take("\"")) {
    return std::nullopt;
  }
  Event event;
  event.kind = *kind;
  if (is_about_question(event.kind) &&
      !(front.take(R"(,"question":)") && front.take_number(event.question))) {
    return std::nullopt;
  }
  if (event.kind == Event::Kind::kAnswer && !take_answer(front, event)) {
    return std::nullopt;
  }
  event.timed_out = front.take(R"(,"timed_out":true)");
  if (!take_times(front, event)) return std::nullopt;
  return event;
}

}  // namespace viva
