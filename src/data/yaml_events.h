#pragma once

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>

#include <optional>
#include <string>
#include <string_view>

#include "data/tree_builder.h"
#include "viva/data/node.h"

namespace viva {

// Takes what yaml-cpp's parser sends and grows the tree. Throws Stop where
// reading cannot go on; a second document is such a place.
class YamlEvents : public YAML::EventHandler {
 public:
  struct Stop {};

  // `text` is the source up to the end of the document.
  YamlEvents(std::string_view text, std::uint32_t begin)
      : text_(text), begin_(begin), last_end_(begin) {}

  void OnDocumentStart(const YAML::Mark& mark) override;
  void OnDocumentEnd() override { ended_ = true; }
  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override;
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override;
  void OnScalar(const YAML::Mark& mark, const std::string& tag,
                YAML::anchor_t anchor, const std::string& value) override;
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag,
                       YAML::anchor_t anchor,
                       YAML::EmitterStyle::value style) override;
  void OnSequenceEnd() override { close(); }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag,
                  YAML::anchor_t anchor,
                  YAML::EmitterStyle::value style) override;
  void OnMapEnd() override { close(); }

  // The parser has thrown.
  void refuse(const YAML::Exception& error);

  // What was read; nothing more can be added.
  DataResult take();

 private:
  std::uint32_t offset(const YAML::Mark& mark) const;
  void report(std::string_view name, std::string message, Span span);
  [[noreturn]] void stop(std::string_view name, std::string message, Span span);
  void report_properties(const YAML::Mark& mark, bool anchor, bool tag);
  Span span_of(std::uint32_t begin, const std::string& value);
  void open(Node container, const YAML::Mark& mark, const std::string& tag,
            YAML::anchor_t anchor);
  void close();
  void place(Node node);
  void refuse_key(Span span);
  DataFault explain(std::string_view theirs, std::uint32_t at,
                    bool at_end) const;
  std::optional<std::uint32_t> unclosed_bracket() const;

  std::string_view text_;
  std::uint32_t begin_;
  std::uint32_t last_end_;  // of the last value
  TreeBuilder tree_;
  DataResult result_;
  bool ended_ = false;

  // A key that is no text, which ends what is put into the tree. The parser
  // takes a bracket that is never closed for one, and says so at the end only:
  // until then this fault has to wait.
  std::optional<DataFault> bad_key_;
  int ignored_depth_ = 0;  // how much deeper than the tree the parser is
};

}  // namespace viva
