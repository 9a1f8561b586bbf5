# Writes a source file with the function NAME, which gives the bytes of INPUT:
#   cmake -DINPUT=... -DOUTPUT=... -DNAME=... -P embed.cmake
file(READ ${INPUT} hex HEX)
string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${hex}")
string(REGEX REPLACE "(................................................................................)"
       "\\1\n    " bytes "${bytes}")
file(WRITE ${OUTPUT} "#include \"cli/library.h\"

namespace viva {

// NOLINTBEGIN: made by a program
std::string_view ${NAME}() {
  static constexpr unsigned char kBytes[] = {
    ${bytes}};
  return {reinterpret_cast<const char*>(kBytes), sizeof kBytes};
}
// NOLINTEND

}  // namespace viva
")
