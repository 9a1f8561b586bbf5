#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <sstream>

#include "data/tree_builder.h"
#include "viva/data/node.h"

namespace viva {
namespace {

constexpr std::string_view kPlainTag = "?";
constexpr std::string_view kQuotedTag = "!";

struct Stop {
  DataFault fault;
};

class YamlEvents : public YAML::EventHandler {
 public:
  explicit YamlEvents(const Source& source) : source_(source) {}

  void OnDocumentStart(const YAML::Mark& /*mark*/) override {}
  void OnDocumentEnd() override {}

  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    refuse_anchor(mark, anchor);
    place({}, mark);
  }

  void OnAlias(const YAML::Mark& mark, YAML::anchor_t /*anchor*/) override {
    fail(mark, "an alias ('*name') is not allowed here");
  }

  void OnScalar(const YAML::Mark& mark, const std::string& tag,
                YAML::anchor_t anchor, const std::string& value) override {
    refuse_anchor(mark, anchor);
    if (tag != kPlainTag && tag != kQuotedTag) refuse_tag(mark);
    Node node = Node::string(value);
    if (tag == kPlainTag) node.kind = Node::Kind::kPlain;
    if (tag == kQuotedTag) require_end_of_quote(mark);
    node.span = {offset(mark), offset(mark)};
    place(std::move(node), mark);
  }

  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag,
                       YAML::anchor_t anchor,
                       YAML::EmitterStyle::value /*style*/) override {
    open(Node::list(), mark, tag, anchor);
  }
  void OnSequenceEnd() override { tree_.close(); }

  void OnMapStart(const YAML::Mark& mark, const std::string& tag,
                  YAML::anchor_t anchor,
                  YAML::EmitterStyle::value /*style*/) override {
    open(Node::map(), mark, tag, anchor);
  }
  void OnMapEnd() override { tree_.close(); }

  Node take() { return tree_.take(); }

 private:
  std::uint32_t offset(const YAML::Mark& mark) const {
    const auto at = static_cast<std::uint32_t>(mark.pos < 0 ? 0 : mark.pos);
    return at + source_.text_begin();
  }

  [[noreturn]] void fail(const YAML::Mark& mark, std::string message) const {
    throw Stop{{std::move(message), offset(mark)}};
  }

  void refuse_anchor(const YAML::Mark& mark, YAML::anchor_t anchor) const {
    if (anchor != 0) fail(mark, "an anchor ('&name') is not allowed here");
  }

  [[noreturn]] void refuse_tag(const YAML::Mark& mark) const {
    fail(mark, "a tag ('!name') is not allowed here");
  }

  // yaml-cpp takes the end of the file for the end of a quoted text.
  void require_end_of_quote(const YAML::Mark& mark) const {
    const std::string_view bytes = source_.bytes();
    std::size_t at = offset(mark);
    if (at >= bytes.size()) return;
    const char quote = bytes[at];
    if (quote != '"' && quote != '\'') return;
    for (++at; at < bytes.size(); ++at) {
      if (quote == '"' && bytes[at] == '\\') {
        ++at;
      } else if (bytes[at] == quote) {
        if (quote == '"' || bytes.substr(at + 1, 1) != "'") return;
        ++at;
      }
    }
    fail(mark, "the quote that begins here is never closed");
  }

  void open(Node container, const YAML::Mark& mark, const std::string& tag,
            YAML::anchor_t anchor) {
    refuse_anchor(mark, anchor);
    if (!tag.empty() && tag != kPlainTag && tag != kQuotedTag) refuse_tag(mark);
    if (tree_.wants_key()) fail(mark, "a key must be a text");
    if (tree_.depth() == kMaxDepth) fail(mark, "nested too deeply");
    container.span = {offset(mark), offset(mark)};
    tree_.open(std::move(container));
  }

  void place(Node node, const YAML::Mark& mark) {
    if (!tree_.wants_key()) return tree_.value(std::move(node));
    if (!node.is_text()) fail(mark, "a key must be a text");
    if (tree_.has_key(node.text)) {
      fail(mark, "the key '" + node.text + "' stands here a second time");
    }
    tree_.key(std::move(node));
  }

  const Source& source_;
  TreeBuilder tree_;
};

}  // namespace

DataResult read_yaml(const Source& source) {
  YamlEvents events(source);
  std::istringstream in{
      std::string(source.bytes().substr(source.text_begin()))};
  try {
    YAML::Parser parser(in);
    parser.HandleNextDocument(events);
    if (parser) {
      const auto end = static_cast<std::uint32_t>(source.bytes().size());
      return {{}, DataFault{"there is more after the end of the data", end}};
    }
  } catch (const Stop& stop) {
    return {{}, stop.fault};
  } catch (const YAML::Exception& error) {
    const int at = error.mark.pos < 0 ? 0 : error.mark.pos;
    return {{},
            DataFault{error.msg,
                      static_cast<std::uint32_t>(at) + source.text_begin()}};
  }
  return {events.take(), std::nullopt};
}

}  // namespace viva
