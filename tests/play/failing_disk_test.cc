#include <cerrno>
#include <limits>

#include "support/catch.h"
#include "support/fake_disk.h"
#include "support/session.h"

namespace viva {
namespace {

constexpr std::size_t kForEver = std::numeric_limits<std::size_t>::max();

const std::vector<SmallSection> kBank = {
    {"Start", {"First? | w | *x", "Second? | *y | z"}}};

constexpr std::string_view kWholeExam =
    "a\n:flag\n:back\n:clear\nb\nb\n:submit\nyes\n";

// An exam on a disk that has some trouble.
struct Troubled {
  explicit Troubled(const DiskTrouble& trouble) : session(kBank) {
    session.use(disk);
    session.request.terms.mode = Mode::kExam;
    disk.plan(trouble);
    text = session.take(kWholeExam);
    operations = disk.operations();
    disk.plan({});
    for (const auto& path : disk.files()) bytes = disk.bytes(path).value_or("");
  }

  FakeDisk disk;
  Session session;
  std::string text;
  std::string bytes;
  std::size_t operations = 0;
};

std::vector<DiskTrouble> troubles(std::size_t operation) {
  return {{operation, 1, ENOSPC},
          {operation, 3, EIO},
          {operation, kForEver, ENOSPC},
          {operation, 1, EIO, 0.5},
          {operation, kForEver, ENOSPC, 0.5}};
}

TEST_CASE(
    "whatever fails, an exam comes to its result and says what is saved") {
  const Troubled whole({});
  REQUIRE(holds(whole.text, "\nAll answers are saved.\n"));
  for (std::size_t first = 0; first < whole.operations; ++first) {
    for (const DiskTrouble& trouble : troubles(first)) {
      INFO(first << " fails " << trouble.count
                 << " times, short: " << bool(trouble.share));
      const Troubled exam(trouble);
      INFO(exam.text);
      const Ending& ending = exam.session.ending;
      REQUIRE(ending.finished);
      REQUIRE(holds(exam.text, "\nIn all: 1 of 2, 50 %\n"));
      if (ending.saved) REQUIRE(exam.bytes == whole.bytes);
      REQUIRE(count(exam.text, "\nAll answers are saved.\n") ==
              (ending.saved ? 1 : 0));
      // Bytes that are torn and could not be cut off stand at the end alone.
      const std::string lines =
          exam.bytes.substr(0, exam.bytes.rfind('\n') + 1);
      REQUIRE(whole.bytes.starts_with(lines));
      // Without its first line a file is none; that it stays is said.
      const JournalList list = list_journals("/attempts", exam.session.disk());
      const bool is_left = lines.empty() && !exam.disk.files().empty();
      REQUIRE(list.faults.empty());
      REQUIRE((!is_left || holds(exam.text, "an empty attempt is left")));
    }
  }
}

}  // namespace
}  // namespace viva
