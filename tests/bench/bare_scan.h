#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string_view>
#include <vector>

namespace viva::bench {

// What the least that could be called reading finds in a bank. Its views point
// into the file, which is mapped for as long as this lives.
class BareBank {
 public:
  struct Choice {
    std::string_view text;
    char letter = 0;
  };
  struct Question {
    std::uint32_t number = 0;
    std::uint32_t first_choice = 0;
    std::string_view stem;
    std::string_view key;
  };
  struct Section {
    std::uint32_t number = 0;
    std::uint32_t first_question = 0;
    std::string_view title;
  };

  explicit BareBank(const std::filesystem::path& path);
  ~BareBank();
  BareBank(const BareBank&) = delete;
  BareBank& operator=(const BareBank&) = delete;

  bool is_utf8() const { return utf8_; }
  std::size_t lines() const { return lines_; }
  const std::vector<Section>& sections() const { return sections_; }
  const std::vector<Question>& questions() const { return questions_; }
  const std::vector<Choice>& choices() const { return choices_; }

 private:
  void scan();
  void take(std::string_view line);
  void take_section(std::string_view rest);
  void take_question(std::string_view rest);

  std::string_view bytes_;  // mapped
  bool utf8_ = true;
  std::size_t lines_ = 0;
  std::vector<Section> sections_;
  std::vector<Question> questions_;
  std::vector<Choice> choices_;
};

}  // namespace viva::bench
