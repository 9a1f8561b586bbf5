#include "play/saver.h"

#include "support/catch.h"
#include "support/files.h"
#include "support/small_bank.h"

namespace viva {
namespace {

Plan small_plan() {
  const Course course = small_course({"first | w | *x", "second | *y | z"});
  return make_plan(course, all_sections(course), {1, true});
}

Event answer(std::size_t question) {
  return {Event::Kind::kAnswer, question, {{1}, ""}, false, 10, 20};
}

TEST_CASE("what could not be saved is saved with the next event") {
  const TemporaryFolder folder;
  const auto attempts = folder.write("attempts", "in the way");
  Saver saver(attempts);
  CHECK(saver.save(small_plan(), answer(0)));
  CHECK_FALSE(saver.is_saved());
  CHECK(saver.unsaved_answers() == 1);

  std::filesystem::remove(attempts);
  CHECK_FALSE(saver.save(small_plan(), answer(1)));
  CHECK(saver.is_saved());
  const JournalList list = list_journals(attempts);
  REQUIRE(list.attempts.size() == 1);
  CHECK(list.faults.empty());
  CHECK(score(list.attempts[0].attempt) == Score{1, 2, 2});
}

TEST_CASE("without an event there is no file") {
  const TemporaryFolder folder;
  { const Saver saver(folder.path() / "attempts"); }
  CHECK_FALSE(std::filesystem::exists(folder.path() / "attempts"));
}

TEST_CASE("where there is no folder to save to, saving says so") {
  Saver saver(std::nullopt);
  CHECK(saver.save(small_plan(), answer(0)) ==
        "neither XDG_STATE_HOME nor HOME names a folder");
}

}  // namespace
}  // namespace viva
