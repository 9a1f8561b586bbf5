#include "play/saver.h"

#include <set>
#include <utility>

namespace viva {
namespace {

bool changes_answer(Event::Kind kind) {
  return kind == Event::Kind::kAnswer || kind == Event::Kind::kSkip ||
         kind == Event::Kind::kClear;
}

}  // namespace

Saver::Saver(std::optional<std::filesystem::path> folder, Disk& disk)
    : place_(Place::kNewFile), folder_(std::move(folder)), writer_(disk) {}

Saver::Saver(JournalWriter writer)
    : place_(Place::kFile), writer_(std::move(writer)) {}

Saver Saver::without_file() {
  Saver saver{JournalWriter()};
  saver.place_ = Place::kNone;
  return saver;
}

SaveFault Saver::begin(const Plan& plan) { return flush(plan); }

SaveFault Saver::save(const Plan& plan, const Event& event) {
  ++events_;
  if (is_kept()) unsaved_.push_back(event);
  return flush(plan);
}

std::size_t Saver::unsaved_answers() const {
  std::set<std::size_t> questions;
  for (const Event& event : unsaved_) {
    if (changes_answer(event.kind)) questions.insert(event.question);
  }
  return questions.size();
}

SaveFault Saver::flush(const Plan& plan) {
  if (place_ == Place::kNewFile) {
    waits_ = true;
    if (!folder_) return "neither XDG_STATE_HOME nor HOME names a folder";
    if (SaveFault fault = writer_.create(*folder_, plan)) return fault;
    place_ = Place::kFile;
    waits_ = false;
  }
  while (!unsaved_.empty()) {
    if (SaveFault fault = writer_.append(unsaved_.front())) return fault;
    unsaved_.erase(unsaved_.begin());
  }
  return std::nullopt;
}

}  // namespace viva
