#include <algorithm>
#include <string>
#include <utility>

#include "fuzz/bank_promises.h"
#include "fuzz/target.h"
#include "viva/data/node.h"
#include "viva/text/source.h"

namespace viva::fuzz {
namespace {

// A document that begins so is JSON, any other YAML.
bool is_json(std::string_view bytes) {
  return bytes.starts_with('{') || bytes.starts_with('[');
}

// The same but for quotes.
bool same(const Node& a, const Node& b) {
  const bool texts = a.is_text() && b.is_text();
  return (texts || a.kind == b.kind) && a.text == b.text &&
         std::equal(a.keys.begin(), a.keys.end(), b.keys.begin(), b.keys.end(),
                    same) &&
         std::equal(a.items.begin(), a.items.end(), b.items.begin(),
                    b.items.end(), same);
}

Node written_and_read(const Node& node) {
  DataResult again = read_yaml(Source("tree.yaml", write_yaml(node)));
  hold(again.faults.empty(), "YAML that was written has no faults");
  return std::move(again.root);
}

// What is no character of Unicode's comes back as U+FFFD, and stays that.
void hold_yaml(const Node& root, bool only_characters) {
  const Node again = written_and_read(root);
  hold(!only_characters || same(root, again), "a tree reads back from YAML");
  hold(same(written_and_read(again), again),
       "YAML that was written is settled");
}

void hold_json(const Node& root) {
  const std::string text = write_json(root);
  const DataResult again = read_json(text);
  hold(again.faults.empty(), "JSON that was written has no faults");
  hold(write_json(again.root) == text, "JSON that was written is settled");
}

void hold_tree(std::string_view bytes) {
  const Source source("tree", std::string(bytes));
  const DataResult data =
      is_json(bytes) ? read_json(source) : read_yaml(source);
  if (!data.faults.empty()) return;
  hold_yaml(data.root, has_only_characters(bytes));
  hold_json(data.root);
}

}  // namespace

void try_input(std::string_view bytes) {
  const std::string name = is_json(bytes) ? "bank.json" : "bank.yaml";
  const ReadResult read = read_bank(Source(name, std::string(bytes)));
  hold_places(read);
  hold_blocks(read);
  hold_tree(bytes);
  hold_round_trip(read, "yaml");
  hold_round_trip(read, "json");
}

}  // namespace viva::fuzz
