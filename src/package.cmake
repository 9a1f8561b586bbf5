# What is installed, and the Debian package of it (cpack -G DEB).
install(TARGETS viva RUNTIME)
install(DIRECTORY ${PROJECT_BINARY_DIR}/man/
        DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
set(completions ${CMAKE_CURRENT_SOURCE_DIR}/cli/completions)
install(FILES ${completions}/viva.bash RENAME viva
        DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES ${completions}/viva.fish
        DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
# Packages of Debian have a folder of their own for zsh.
install(CODE "
  set(zsh_folder site-functions)
  if(CMAKE_INSTALL_PREFIX MATCHES \"^/usr$|/_CPack_Packages/.*/usr$\" AND
     EXISTS /etc/debian_version)
    set(zsh_folder vendor-completions)
  endif()
  file(INSTALL ${completions}/viva.zsh RENAME _viva
       DESTINATION \${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_DATADIR}/zsh/\${zsh_folder})")

# Banks to begin with, and how to write one.
file(GLOB content ${PROJECT_SOURCE_DIR}/content/*)
list(FILTER content EXCLUDE REGEX "[.]md$")
install(FILES ${PROJECT_SOURCE_DIR}/content/week-10.md ${content}
        DESTINATION ${CMAKE_INSTALL_DATADIR}/viva)
file(GLOB documents ${PROJECT_SOURCE_DIR}/content/[A-Z]*.md)
install(FILES ${PROJECT_SOURCE_DIR}/README.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES ${documents} DESTINATION ${CMAKE_INSTALL_DOCDIR}/content)

# The licence, and those of the libraries that are part of the program.
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE RENAME copyright
        DESTINATION ${CMAKE_INSTALL_DOCDIR})
foreach(library libcli11-dev libcmark-gfm-dev libfmt-dev libre2-dev
                libutf8proc-dev libyaml-cpp-dev nlohmann-json3-dev)
  if(EXISTS /usr/share/doc/${library}/copyright)
    install(FILES /usr/share/doc/${library}/copyright RENAME ${library}
            DESTINATION ${CMAKE_INSTALL_DOCDIR}/libraries)
  endif()
endforeach()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME viva)
set(CPACK_PACKAGE_CONTACT "The authors of viva <viva@localhost>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    ${CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS})
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)  # the libraries that it loads
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"viva reads the question banks of a course from plain files and takes a person
through them in a terminal. It shows sections to an instructor, and checks
banks before they are used.")
include(CPack)
