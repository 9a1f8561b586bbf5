#include "bench/saving.h"

#include <fcntl.h>
#include <unistd.h>

#include <string>
#include <vector>

#include "bench/banks.h"
#include "bench/child.h"
#include "bench/save_screen.h"
#include "play/full/full.h"
#include "viva/text/error.h"

namespace viva::bench {
namespace {

constexpr std::size_t kLine = 200;   // bytes
constexpr std::size_t kCopies = 20;  // of 52 questions

// A file that is appended to and nothing else.
class BareFile {
 public:
  explicit BareFile(const std::filesystem::path& path)
      : file_(open(path.c_str(), O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC,
                   0600)) {}
  ~BareFile() { close(file_); }
  BareFile(const BareFile&) = delete;
  BareFile& operator=(const BareFile&) = delete;

  void append() {
    const double begin = wall_time();
    if (write(file_, line_.data(), line_.size()) < 0 || fdatasync(file_) != 0) {
      throw Error("a line could not be saved");
    }
    times_.push_back(wall_time() - begin);
  }

  const std::vector<double>& times() const { return times_; }  // ms

 private:
  int file_;
  std::string line_ = std::string(kLine - 1, 'x') + '\n';
  std::vector<double> times_;
};

}  // namespace

DuelResult fight_for_answers(const std::filesystem::path& folder,
                             std::size_t answers) {
  const Course course = repeated_course(kCopies);
  if (answers > count(course).questions) throw Error("so many are not asked");
  BareFile bare(folder / "bare");
  SaveScreen screen(answers, [&] { bare.append(); });
  Stage stage(screen, [&] { return screen.now; });
  stage.attempts = folder / "attempts";
  take_sections(stage, course, all_sections(course), {});
  std::vector<double> ratios;
  for (std::size_t i = 0; i < answers; ++i) {
    ratios.push_back(screen.times()[i] / bare.times()[i]);
  }
  return {median(screen.times()), median(bare.times()), median(ratios)};
}

}  // namespace viva::bench
