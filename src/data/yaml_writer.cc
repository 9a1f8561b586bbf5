#include <yaml-cpp/emitter.h>
#include <yaml-cpp/emittermanip.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "data/yaml_scalar.h"
#include "viva/data/node.h"
#include "viva/text/utf8.h"

namespace viva {
namespace {

// A key of more than 1024 characters, escapes counted, must be marked as a key
// in front; an escape takes up to six characters for a byte: "\ufffd" for one
// that is not UTF-8.
constexpr std::size_t kLongKey = 1024 / 6 - 2;

class YamlWriter {
 public:
  YamlWriter() {
    out_.SetIndent(2);
    out_.SetNullFormat(YAML::LowerNull);
  }

  void write(const Node& node, ScalarPlace place) {
    switch (node.kind) {
      case Node::Kind::kNull:
        out_ << YAML::Null;
        break;
      case Node::Kind::kPlain:
      case Node::Kind::kString:
        scalar(node, place);
        break;
      case Node::Kind::kList:
        list(node);
        break;
      case Node::Kind::kMap:
        map(node);
        break;
    }
  }

  // The emitter writes `|` in front of each literal block, which reads back
  // with a line end behind the last line. `|-` reads back without.
  std::string text() const {
    const std::string_view written(out_.c_str(), out_.size());
    std::string text;
    std::size_t from = 0;
    for (const std::size_t begin : unended_) {
      const std::size_t behind = written.find('|', begin) + 1;
      text += written.substr(from, behind - from);
      text += '-';
      from = behind;
    }
    text += written.substr(from);
    if (!text.ends_with('\n')) text += '\n';
    return text;
  }

 private:
  void scalar(const Node& node, ScalarPlace place) {
    switch (style_of(node, place)) {
      case ScalarStyle::kPlain:
        out_ << node.text;
        break;
      case ScalarStyle::kSingle:
        out_ << YAML::SingleQuoted << node.text;
        break;
      case ScalarStyle::kDouble:
        out_ << YAML::DoubleQuoted << node.text;
        break;
      case ScalarStyle::kEscaped:
        // The emitter would take C0 AF for a slash.
        out_ << YAML::DoubleQuoted << YAML::EscapeNonAscii
             << valid_utf8(node.text);
        break;
      case ScalarStyle::kBlock:
        block(node.text);
        break;
    }
  }

  void block(std::string_view text) {
    if (text.ends_with('\n')) {
      text.remove_suffix(1);  // stands for itself behind `|`
    } else {
      unended_.push_back(out_.size());
    }
    out_ << YAML::Literal << std::string(text);
  }

  void list(const Node& node) {
    if (node.items.empty()) out_ << YAML::Flow;
    out_ << YAML::BeginSeq;
    for (const Node& item : node.items) write(item, ScalarPlace::kIndented);
    out_ << YAML::EndSeq;
  }

  void map(const Node& node) {
    if (node.items.empty()) out_ << YAML::Flow;
    out_ << YAML::BeginMap;
    for (std::size_t i = 0; i < node.items.size(); ++i) {
      if (node.keys[i].text.size() > kLongKey) out_ << YAML::LongKey;
      out_ << YAML::Key;
      scalar(node.keys[i], ScalarPlace::kInLine);
      out_ << YAML::Value;
      write(node.items[i], ScalarPlace::kIndented);
    }
    out_ << YAML::EndMap;
  }

  YAML::Emitter out_;
  std::vector<std::size_t> unended_;  // in front of blocks that need `|-`
};

}  // namespace

std::string write_yaml(const Node& node) {
  YamlWriter writer;
  writer.write(node, ScalarPlace::kInLine);
  return writer.text();
}

}  // namespace viva
