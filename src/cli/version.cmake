# Writes a source file with what `viva --version` tells beside the version:
#   cmake -DSOURCE=... -DOUTPUT=... -DVERSION=... -DRELEASED=...
#         -DLIBRARIES=... -P version.cmake
# The commit is the one that SOURCE stands at, "-dirty" if files of it have
# changed since; in an archive that git made it stands in .commit. Only what has
# changed is written, so that nothing is compiled twice.
set(commit "unknown")
execute_process(
  COMMAND git -C ${SOURCE} rev-parse --show-prefix
  OUTPUT_VARIABLE below RESULT_VARIABLE failed ERROR_QUIET
  OUTPUT_STRIP_TRAILING_WHITESPACE)
if(NOT failed AND below STREQUAL "")
  execute_process(
    COMMAND git -C ${SOURCE} describe --always --dirty --abbrev=12 --exclude=*
    OUTPUT_VARIABLE commit ERROR_QUIET OUTPUT_STRIP_TRAILING_WHITESPACE)
else()
  file(STRINGS ${SOURCE}/.commit archived REGEX "^[0-9a-f]+$")
  if(archived)
    set(commit ${archived})
  endif()
endif()

file(CONFIGURE OUTPUT ${OUTPUT} CONTENT [[
#include "cli/version.h"

namespace viva {

std::string_view version() { return "@VERSION@"; }

std::string_view released() { return "@RELEASED@"; }

std::string_view commit() { return "@commit@"; }

std::string_view libraries() { return "@LIBRARIES@"; }

}  // namespace viva
]] @ONLY)
