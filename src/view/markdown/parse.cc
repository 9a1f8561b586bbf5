#include "view/markdown/parse.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <new>
#include <string>
#include <utility>
#include <vector>

#include "view/markdown/inlines.h"
#include "view/markdown/set_aside.h"
#include "viva/text/fold.h"

namespace viva::prose {
namespace {

constexpr int kMostNested = 32;

// Stands in front of a line so that no mark of structure does. It is
// punctuation, so that `_` and `*` behind it open emphasis as they would at the
// beginning.
constexpr std::string_view kGuard = ";";

struct FreeParser {
  void operator()(cmark_parser* parser) const { cmark_parser_free(parser); }
};
struct FreeNode {
  void operator()(cmark_node* node) const { cmark_node_free(node); }
};
using Document = std::unique_ptr<cmark_node, FreeNode>;

Document parse_document(const std::string& text) {
  cmark_gfm_core_extensions_ensure_registered();
  const std::unique_ptr<cmark_parser, FreeParser> parser(
      cmark_parser_new(CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE));
  if (!parser) throw std::bad_alloc();
  for (const char* name : {"table", "strikethrough"}) {
    cmark_syntax_extension* extension = cmark_find_syntax_extension(name);
    if (extension != nullptr) {
      cmark_parser_attach_syntax_extension(parser.get(), extension);
    }
  }
  cmark_parser_feed(parser.get(), text.data(), text.size());
  return Document(cmark_parser_finish(parser.get()));
}

std::vector<std::string> split_lines(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

std::string_view type_of(cmark_node* node) {
  return cmark_node_get_type_string(node);
}

std::string text_or_none(const char* text) { return text ? text : ""; }

// The line without indentation and the marks of quotes.
std::string_view within_quotes(std::string_view line) {
  line.remove_prefix(std::min(line.find_first_not_of(" \t>"), line.size()));
  return line;
}

// What stands in a table's row behind its first `count` cells, which cmark
// leaves out.
std::string_view behind_cells(std::string_view line, std::size_t count) {
  line = trim(within_quotes(line));
  if (line.starts_with('|')) line.remove_prefix(1);
  for (; count > 0; --count) {
    std::size_t end = line.find('|');
    while (end != line.npos && end > 0 && line[end - 1] == '\\') {
      end = line.find('|', end + 1);
    }
    if (end == line.npos) return {};
    line.remove_prefix(end + 1);
  }
  if (line.ends_with('|')) line.remove_suffix(1);
  return trim(line);
}

Align align_of(std::uint8_t letter) {
  if (letter == 'c') return Align::kCenter;
  return letter == 'r' ? Align::kRight : Align::kLeft;
}

bool is_empty(const Lines& lines) {
  return std::all_of(lines.begin(), lines.end(), [](const StyledLine& line) {
    return trim(line.text()).empty();
  });
}

class TreeReader {
 public:
  TreeReader(const SetAside& aside, InlineForm form)
      : aside_(aside), form_(form), source_(split_lines(aside.text)) {}

  Blocks children(cmark_node* parent, int depth) {
    Blocks blocks;
    cmark_node* child = cmark_node_first_child(parent);
    for (; child != nullptr; child = cmark_node_next(child)) {
      Block next =
          depth < kMostNested ? block(child, depth) : as_written(child);
      if (next.kind == Block::Kind::kText && is_empty(next.text)) continue;
      next.gap = !blocks.empty() && follows_blank(child);
      blocks.push_back(std::move(next));
    }
    return blocks;
  }

 private:
  // Lines are counted from 1.
  std::string_view source_line(std::size_t number) const {
    if (number == 0 || number > source_.size()) return {};
    return source_[number - 1];
  }

  static std::size_t begin_line(cmark_node* node) {
    return static_cast<std::size_t>(
        std::max(cmark_node_get_start_line(node), 1));
  }

  bool follows_blank(cmark_node* node) const {
    const std::size_t line = begin_line(node);
    return line > 1 && within_quotes(source_line(line - 1)).empty();
  }

  Block block(cmark_node* node, int depth) {
    switch (cmark_node_get_type(node)) {
      case CMARK_NODE_CODE_BLOCK:
        return code(node);
      case CMARK_NODE_HTML_BLOCK:
        return text(html_lines(
            raw_text(text_or_none(cmark_node_get_literal(node)), aside_),
            form_.style));
      case CMARK_NODE_THEMATIC_BREAK:
        return of_kind(Block::Kind::kRule);
      case CMARK_NODE_BLOCK_QUOTE:
        return container(Block::Kind::kQuote, node, depth);
      case CMARK_NODE_LIST:
        return list(node, depth);
      case CMARK_NODE_ITEM:
        return container(Block::Kind::kItem, node, depth);
      case CMARK_NODE_HEADING:
        return heading(node);
      default:
        return type_of(node) == "table"
                   ? table(node)
                   : text(inline_lines(node, aside_, form_));
    }
  }

  static Block of_kind(Block::Kind kind) {
    Block block;
    block.kind = kind;
    return block;
  }

  static Block text(Lines lines) {
    Block block;
    block.text = std::move(lines);
    return block;
  }

  // The marks of a heading stay: a line that is escaped in a bank has lost its
  // backslash here, and its author means what is written.
  Block heading(cmark_node* node) {
    InlineForm form = form_;
    if (form.style == Style::kPlain) form.style = Style::kStrong;
    Lines lines = inline_lines(node, aside_, form);
    const auto column = static_cast<std::size_t>(
        std::max(cmark_node_get_start_column(node), 1));
    std::string_view line = source_line(begin_line(node));
    line.remove_prefix(std::min(column - 1, line.size()));
    line = within_quotes(line);
    const std::size_t marks =
        std::min(line.find_first_not_of('#'), line.size());
    if (marks == 0 || lines.empty()) return text(std::move(lines));
    StyledLine first(std::string(marks, '#') + " ", form.style);
    lines.front() = first.append(lines.front());
    return text(std::move(lines));
  }

  Block code(cmark_node* node) {
    Block block = of_kind(Block::Kind::kCode);
    block.code = split_lines(
        raw_text(text_or_none(cmark_node_get_literal(node)), aside_));
    block.info =
        trim(shown_text(text_or_none(cmark_node_get_fence_info(node)), aside_));
    return block;
  }

  Block container(Block::Kind kind, cmark_node* node, int depth) {
    Block block = of_kind(kind);
    block.blocks = children(node, depth + 1);
    return block;
  }

  Block list(cmark_node* node, int depth) {
    const bool numbered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
    Block block = container(
        numbered ? Block::Kind::kNumbered : Block::Kind::kBullets, node, depth);
    block.first = cmark_node_get_list_start(node);
    if (cmark_node_get_list_delim(node) == CMARK_PAREN_DELIM) {
      block.delimiter = ')';
    }
    return block;
  }

  Block table(cmark_node* node) {
    Block block = of_kind(Block::Kind::kTable);
    const std::size_t count = cmark_gfm_extensions_get_table_columns(node);
    const std::uint8_t* letters =
        cmark_gfm_extensions_get_table_alignments(node);
    for (std::size_t i = 0; i < count; ++i) {
      block.columns.push_back(align_of(letters[i]));
    }
    cmark_node* row = cmark_node_first_child(node);
    for (; row != nullptr; row = cmark_node_next(row)) {
      block.rows.push_back(table_row(row, count, block.rows.empty()));
    }
    return block;
  }

  Row table_row(cmark_node* node, std::size_t count, bool header) {
    Row row;
    InlineForm form = form_;
    if (header && form.style == Style::kPlain) form.style = Style::kStrong;
    cmark_node* cell = cmark_node_first_child(node);
    for (; cell != nullptr && row.size() < count;
         cell = cmark_node_next(cell)) {
      row.push_back(inline_lines(cell, aside_, form));
    }
    row.resize(count, Lines{StyledLine()});
    const std::string_view more =
        behind_cells(source_line(begin_line(node)), count);
    if (!more.empty()) {
      row.back().back().append(" | " + raw_text(more, aside_), form_.style);
    }
    return row;
  }

  // All lines of the source up to the next block.
  Block as_written(cmark_node* node) {
    cmark_node* outer = node;
    while (outer != nullptr && cmark_node_next(outer) == nullptr) {
      outer = cmark_node_parent(outer);
    }
    std::size_t end = outer == nullptr ? source_.size() + 1
                                       : begin_line(cmark_node_next(outer));
    Lines lines;
    for (std::size_t line = begin_line(node); line < end; ++line) {
      const std::string raw = raw_text(source_line(line), aside_);
      for (const std::string& part : split_lines(raw)) {
        lines.emplace_back(part, form_.style);
      }
    }
    return text(std::move(lines));
  }

  const SetAside& aside_;
  InlineForm form_;
  std::vector<std::string> source_;
};

// Takes the guard away again: cmark reads it as the first character of the
// first text.
void drop_guard(cmark_node* document) {
  cmark_node* node = cmark_node_first_child(document);
  if (node != nullptr) node = cmark_node_first_child(node);
  if (node == nullptr) return;
  const std::string text = text_or_none(cmark_node_get_literal(node));
  if (!text.starts_with(kGuard)) return;
  cmark_node_set_literal(node, text.substr(kGuard.size()).c_str());
}

// Whether rows of few cells could make a table of many: cmark fills them all
// up to the longest.
bool is_vast_table(std::string_view text) {
  constexpr std::size_t kMostCells = 20000;
  const std::vector<std::string> lines = split_lines(text);
  std::ptrdiff_t pipes = 0;
  for (const std::string& line : lines) {
    pipes = std::max(pipes, std::count(line.begin(), line.end(), '|'));
  }
  return static_cast<std::size_t>(pipes) * lines.size() > kMostCells;
}

Blocks plain_blocks(std::string_view text, Style style) {
  Block block;
  for (const std::string& line : split_lines(text)) {
    block.text.emplace_back(line, style);
  }
  if (block.text.empty()) return {};
  return {std::move(block)};
}

}  // namespace

Blocks parse(std::string_view text, Form form, Style style) {
  const std::string_view bare = trim(text);
  if (bare.find_first_of("\\`*_[<&$~\n\r") == bare.npos) {
    return plain_blocks(bare, style);
  }
  if (text.size() > kLongestField || is_vast_table(text)) {
    return plain_blocks(text, style);
  }
  const bool one_line = bare.find('\n') == bare.npos;
  SetAside aside = set_aside(one_line ? bare : text);
  if (one_line) aside.text.insert(0, kGuard);
  const Document document = parse_document(aside.text);
  if (one_line) drop_guard(document.get());
  return TreeReader(aside, {form, style}).children(document.get(), 0);
}

}  // namespace viva::prose
