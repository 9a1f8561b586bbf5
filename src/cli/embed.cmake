# Writes a source file with the function NAME, which gives the bytes of INPUT:
#   cmake -DINPUT=... -DOUTPUT=... -DNAME=... -P embed.cmake
file(READ ${INPUT} hex HEX)
string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${hex}")
string(REGEX REPLACE "(................................................................................)"
       "\\1\n    " bytes "${bytes}")
file(WRITE ${OUTPUT} "#include \"cli/library.h\"

namespace viva {
namespace {

constexpr unsigned char kBytes[] = {
    ${bytes}};

}  // namespace

std::string_view ${NAME}() {
  return {reinterpret_cast<const char*>(kBytes), sizeof kBytes};
}

}  // namespace viva
")
