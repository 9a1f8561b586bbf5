#include "view/diff.h"

#include "support/catch.h"

namespace viva {
namespace {

std::string diff(std::string_view before, std::string_view after) {
  return "\n" + unified_diff("a.md", before, after);
}

TEST_CASE("a diff names the file and shows three lines around a change") {
  CHECK(diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n") ==
        R"(
--- a.md
+++ a.md
@@ -2,7 +2,7 @@
 2
 3
 4
-5
+five
 6
 7
 8
)");
}

TEST_CASE("a diff of what does not change is empty") {
  CHECK(unified_diff("a.md", "same\n", "same\n").empty());
  CHECK(diff_page("a.md", "", "").empty());
}

TEST_CASE("changes that stand far apart are two hunks, close ones are one") {
  CHECK(diff("a\n1\n2\n3\n4\n5\n6\n7\nb\n", "A\n1\n2\n3\n4\n5\n6\n7\nB\n") ==
        R"(
--- a.md
+++ a.md
@@ -1,4 +1,4 @@
-a
+A
 1
 2
 3
@@ -6,4 +6,4 @@
 5
 6
 7
-b
+B
)");
  CHECK(diff("a\n1\n2\nb\n", "A\n1\n2\nB\n") == R"(
--- a.md
+++ a.md
@@ -1,4 +1,4 @@
-a
+A
 1
 2
-b
+B
)");
}

TEST_CASE("a last line without an end is told of") {
  CHECK(diff("a\nb ", "a\nb") == R"(
--- a.md
+++ a.md
@@ -1,2 +1,2 @@
 a
-b 
\ No newline at end of file
+b
\ No newline at end of file
)");
}

TEST_CASE("lines that are taken out or put in are told of where they stand") {
  CHECK(diff("a\nb\nc\n", "a\nc\n") == R"(
--- a.md
+++ a.md
@@ -1,3 +1,2 @@
 a
-b
 c
)");
  CHECK(diff("", "a\n") == R"(
--- a.md
+++ a.md
@@ -0,0 +1 @@
+a
)");
}

TEST_CASE("a diff for a file keeps every byte, one for people is safe") {
  CHECK(unified_diff("a b.md", "\x1b\r\n", "x\r\n") ==
        "--- a b.md\t\n+++ a b.md\t\n@@ -1 +1 @@\n-\x1b\r\n+x\r\n");
  const Lines page = diff_page("a.md", "\x1b\n", "x\n");
  CHECK(page[3].text() == "-^[");
  CHECK(page[3].runs().front().style == Style::kWrong);
  CHECK(page[4].runs().front().style == Style::kRight);
}

}  // namespace
}  // namespace viva
