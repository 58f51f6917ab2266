# The one place for compiler settings: every target links twinspan_settings.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTOGEN_ORIGIN_DEPENDS OFF) # moc reads the sources only; it need not wait for the libraries

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Network Sql Test Widgets LinguistTools)
if(UNIX AND NOT APPLE)
  find_package(Qt6 6.4 REQUIRED COMPONENTS DBus) # asks the keyring how it is before it is used
endif()
find_package(QCoro6 0.8 REQUIRED COMPONENTS Core Network)
find_package(Qt6Keychain REQUIRED)
find_package(tl-expected REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)

option(TWINSPAN_WERROR "Warnings are errors" ON)
set(TWINSPAN_SANITIZE "" CACHE STRING "Sanitizers, as for -fsanitize=")
set(TWINSPAN_LIBRARIES STATIC CACHE STRING "STATIC, or SHARED where a hundred tests would each take a copy of large libraries")
option(TWINSPAN_UNITY "Compile sources of a library together: all of it sooner, one file later" OFF)
if(TWINSPAN_UNITY)
  find_package(Python3 3.9 REQUIRED COMPONENTS Interpreter)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # GCC takes the coroutines of an included source for a header's, and complains of what they hold.
    add_compile_options(-Wno-subobject-linkage)
  endif()
endif()
option(TWINSPAN_FUZZERS "Build the libFuzzer targets (Clang)" OFF)

add_library(twinspan_settings INTERFACE)
target_include_directories(twinspan_settings INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_definitions(twinspan_settings INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS
  QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400
  TWINSPAN_VERSION="${PROJECT_VERSION}")
target_compile_options(twinspan_settings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align
  $<$<BOOL:${TWINSPAN_WERROR}>:-Werror>)
if(TWINSPAN_SANITIZE)
  # Reports need lines, not variables: less to compile and to link.
  target_compile_options(twinspan_settings INTERFACE
    -fsanitize=${TWINSPAN_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer -gline-tables-only)
  target_link_options(twinspan_settings INTERFACE -fsanitize=${TWINSPAN_SANITIZE})
endif()
# The libraries that fuzzers look into (below): the coverage costs two fifths of their time to compile.
set(TWINSPAN_FUZZED text protocol peer)
if(TWINSPAN_FUZZERS)
  target_link_options(twinspan_settings INTERFACE -fsanitize=fuzzer-no-link)
endif()
# A report of a crash needs functions and lines, not variables: a quarter of the compiler's time.
string(REGEX REPLACE "-g( |$)" "-g1\\1" CMAKE_CXX_FLAGS_RELWITHDEBINFO "${CMAKE_CXX_FLAGS_RELWITHDEBINFO}")
target_compile_options(twinspan_settings INTERFACE
  "$<$<CONFIG:Release,RelWithDebInfo>:-fstack-protector-strong;-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=2>")
target_link_libraries(twinspan_settings INTERFACE Qt6::Core QCoro6::Core tl::expected)

find_program(TWINSPAN_MOLD mold)
if(TWINSPAN_MOLD)
  target_link_options(twinspan_settings INTERFACE -fuse-ld=mold)
endif()
find_program(TWINSPAN_CCACHE ccache)
if(TWINSPAN_CCACHE)
  # Without the sloppiness ccache keeps nothing that was compiled with a precompiled header. No __TIME__ is used here.
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env
    CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime "${TWINSPAN_CCACHE}")
endif()
