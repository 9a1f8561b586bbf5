#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <utility>

#include "data/json_cursor.h"
#include "data/tree_builder.h"
#include "viva/data/node.h"

namespace viva {
namespace {

using Json = nlohmann::ordered_json;

enum class Place { kToken, kByte };

// What the parser's messages say in plain words; the first that is found
// counts.
struct Refusal {
  std::string_view theirs;
  std::string_view name;
  Place place;
  std::string_view ours;
};

constexpr std::string_view kNeverClosed =
    "the quote that begins here is not closed on this line";

constexpr std::array<Refusal, 14> kRefusals = {{
    {"missing closing quote", kUnclosedQuote, Place::kToken, kNeverClosed},
    {"U+000A (LF)", kUnclosedQuote, Place::kToken, kNeverClosed},
    {"U+000D (CR)", kUnclosedQuote, Place::kToken, kNeverClosed},
    {"control character", kDataSyntax, Place::kByte,
     "a control character must be written as an escape such as \\u0007"},
    {"ill-formed UTF-8", kDataSyntax, Place::kByte,
     "this byte is not UTF-8; save the file as UTF-8"},
    {"forbidden character after backslash", kDataSyntax, Place::kByte,
     "this escape is not known; a backslash is written as \\\\"},
    {"surrogate", kDataSyntax, Place::kByte,
     "\\ud800 to \\udfff name a character in pairs only"},
    {"must be followed by", kDataSyntax, Place::kByte,
     "\\u needs four digits of 0-9 and a-f"},
    {"invalid number", kDataSyntax, Place::kToken, "this is not a number"},
    {"number overflow", kDataSyntax, Place::kToken, "this number is too large"},
    {"invalid literal", kDataSyntax, Place::kToken,
     "this is not JSON; a text stands in double quotes"},
    {"unexpected end of input", kDataSyntax, Place::kToken,
     "the JSON ends here before it is complete"},
    {"expected end of input", kDataSyntax, Place::kToken,
     "there is more after the end of the JSON"},
    {"", kDataSyntax, Place::kToken,
     "this does not fit here; is a comma, a colon or a bracket missing or too "
     "much?"},
}};

const Refusal& find_refusal(std::string_view message) {
  // What follows is text of the document.
  message = message.substr(0, message.find("; last read: "));
  return *std::find_if(
      kRefusals.begin(), kRefusals.end(), [message](const Refusal& row) {
        return message.find(row.theirs) != std::string_view::npos;
      });
}

// nlohmann's parser calls these; a false result stops it.
class JsonEvents : public nlohmann::json_sax<Json> {
 public:
  explicit JsonEvents(std::string_view text) : text_(text), cursor_(text) {}

  bool null() override { return add({}); }
  bool boolean(bool /*value*/) override { return add_plain(); }
  bool number_integer(number_integer_t /*value*/) override {
    return add_plain();
  }
  bool number_unsigned(number_unsigned_t /*value*/) override {
    return add_plain();
  }
  bool number_float(number_float_t /*value*/,
                    const string_t& /*text*/) override {
    return add_plain();
  }
  bool string(string_t& text) override { return add(Node::string(text)); }
  bool binary(binary_t& /*value*/) override { return false; }

  bool start_object(std::size_t /*size*/) override { return open(Node::map()); }
  bool start_array(std::size_t /*size*/) override { return open(Node::list()); }
  bool end_object() override { return close(); }
  bool end_array() override { return close(); }

  bool key(string_t& text) override {
    Node node = Node::string(text);
    node.span = cursor_.next();
    const Span span = node.span;
    if (tree_.full()) return fail_full(span);
    if (!tree_.key(std::move(node))) {
      report(kRepeatedKey, fmt::format("the key '{}' is repeated", text), span);
    }
    return true;
  }

  bool parse_error(std::size_t position, const std::string& /*last_token*/,
                   const nlohmann::detail::exception& error) override {
    // The parser counts the bytes it has taken, the end being one of them.
    const std::size_t byte = std::min(position - 1, text_.size());
    auto at = static_cast<std::uint32_t>(byte);
    const Refusal& refusal = find_refusal(error.what());
    if (refusal.place == Place::kToken) at = std::min(at, cursor_.next_begin());
    return fail(refusal.name, std::string(refusal.ours), {at, at});
  }

  DataResult take() {
    if (result_.cut) tree_.cut();
    result_.root = tree_.take();
    return std::move(result_);
  }

 private:
  bool add(Node node) {
    node.span = cursor_.next();
    return place(std::move(node));
  }

  bool add_plain() {
    Node node;
    node.kind = Node::Kind::kPlain;
    node.span = cursor_.next();
    node.text = text_.substr(node.span.begin, node.span.end - node.span.begin);
    return place(std::move(node));
  }

  bool place(Node node) {
    if (tree_.full()) return fail_full(node.span);
    tree_.value(std::move(node));
    return true;
  }

  bool open(Node container) {
    container.span = cursor_.next();
    if (tree_.depth() == kMaxDepth) {
      return fail(kNestedTooDeep,
                  fmt::format("nested more than {} deep", kMaxDepth),
                  container.span);
    }
    if (tree_.full()) return fail_full(container.span);
    tree_.open(std::move(container));
    return true;
  }

  bool close() {
    tree_.close(cursor_.next().end);
    return true;
  }

  void report(std::string_view name, std::string message, Span span) {
    result_.faults.push_back({name, std::move(message), span});
  }

  bool fail(std::string_view name, std::string message, Span span) {
    report(name, std::move(message), span);
    result_.cut = true;
    return false;
  }

  bool fail_full(Span span) {
    return fail(kDataSyntax,
                fmt::format("there are more than {} values", kMaxNodes), span);
  }

  std::string_view text_;
  JsonCursor cursor_;
  TreeBuilder tree_;
  DataResult result_;
};

}  // namespace

DataResult read_json(const Source& source) { return read_json(source.bytes()); }

DataResult read_json(std::string_view text) {
  JsonEvents events(text);
  Json::sax_parse(text.begin(), text.end(), &events);
  return events.take();
}

}  // namespace viva
