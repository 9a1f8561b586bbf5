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

SaveFault Saver::begin(const Plan& plan) {
  fault_ = flush(plan);
  return settle();
}

SaveFault Saver::save(const Plan& plan, const Event& event) {
  start(plan, event);
  return settle();
}

void Saver::start(const Plan& plan, const Event& event) {
  ++events_;
  if (is_kept()) unsaved_.push_back(event);
  fault_ = flush(plan);
}

SaveFault Saver::settle() {
  if (std::exchange(is_syncing_, false)) {
    fault_ = writer_.sync();
    if (!fault_) unsaved_.erase(unsaved_.begin());
  }
  return std::exchange(fault_, std::nullopt);
}

std::size_t Saver::unsaved_answers() const {
  std::set<std::size_t> questions;
  for (const Event& event : unsaved_) {
    if (changes_answer(event.kind)) questions.insert(event.question);
  }
  return questions.size();
}

// All but the last event is saved, and that one written.
SaveFault Saver::flush(const Plan& plan) {
  if (place_ == Place::kNewFile) {
    waits_ = true;
    if (!folder_) return "neither XDG_STATE_HOME nor HOME names a folder";
    if (SaveFault fault = writer_.create(*folder_, plan)) return fault;
    place_ = Place::kFile;
    waits_ = false;
  }
  while (unsaved_.size() > 1) {
    if (SaveFault fault = writer_.append(unsaved_.front())) return fault;
    unsaved_.erase(unsaved_.begin());
  }
  if (unsaved_.empty()) return std::nullopt;
  SaveFault fault = writer_.write(unsaved_.front());
  is_syncing_ = !fault;
  return fault;
}

}  // namespace viva
