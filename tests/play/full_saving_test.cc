#include <algorithm>
#include <cerrno>
#include <functional>
#include <utility>

#include "support/catch.h"
#include "support/fake_disk.h"
#include "support/full_session.h"

namespace viva {
namespace {

// A screen that lets a test look on whenever a page is shown.
class WatchedScreen : public KeyedScreen {
 public:
  explicit WatchedScreen(std::function<void(const std::string& page)> see)
      : KeyedScreen({60, 16}), see_(std::move(see)) {}

  void draw(const Frame& frame) override {
    KeyedScreen::draw(frame);
    see_(text_of(frame));
  }

 private:
  std::function<void(const std::string& page)> see_;
};

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != text.npos;
}

// Whether the answer is in the file whatever a crash takes away.
bool is_safe(const FakeDisk& disk) {
  const auto files = disk.files();
  if (files.size() != 1) return false;
  const auto states = disk.after_crash(*files.begin());
  return std::all_of(states.begin(), states.end(), [](const auto& bytes) {
    return bytes && has(*bytes, R"("event":"answer")");
  });
}

struct Seen {
  int told = 0;     // pages with an answer
  int unsaved = 0;  // those of them that say that it is not saved
};

// One question, answered on a disk that has some trouble; back from its end.
Seen answer_one(FakeDisk& disk) {
  Seen seen;
  WatchedScreen screen([&](const std::string& page) {
    if (!has(page, "You answered B.")) return;
    ++seen.told;
    const bool says_so = has(page, "ot saved");
    seen.unsaved += says_so ? 1 : 0;
    INFO(page);
    // Later on, it may be the flag that is not saved.
    if (!has(page, "flagged")) CHECK(says_so != is_safe(disk));
    if (!says_so) CHECK(is_safe(disk));
    // Its mark stands in the head as well.
    CHECK(has(page.substr(0, page.find("──")), "not saved") == says_so);
  });
  screen.type("<Enter>b<Enter>!<Enter>");
  Stage stage(
      screen, [&] { return screen.now; }, disk);
  stage.attempts = "/attempts";
  const Course course = sectioned_course({{"One", {"Q? | w | *x"}}});
  TakeRequest request;
  request.options.keep_order = true;
  take_sections(stage, course, all_sections(course), request);
  return seen;
}

TEST_CASE("an answer is shown once no crash can take it away") {
  FakeDisk disk;
  const Seen seen = answer_one(disk);
  CHECK(seen.told >= 2);
  CHECK(seen.unsaved == 0);
}

TEST_CASE("the page of an answer that cannot be saved says so itself") {
  FakeDisk whole;
  answer_one(whole);
  int unsaved = 0;
  for (std::size_t first = 0; first < whole.operations(); ++first) {
    INFO("operation " << first);
    FakeDisk disk;
    disk.plan({first, 100, EIO});
    unsaved += answer_one(disk).unsaved > 0 ? 1 : 0;
  }
  CHECK(unsaved >= 4);  // making the file, its head, the line, its sync
}

}  // namespace
}  // namespace viva
