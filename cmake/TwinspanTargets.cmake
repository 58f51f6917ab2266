# A folder is a target: its sources are the files in it, its arrows are the names after LINKS.

function(twinspan_common target)
  # Clang gains a factor of two from one shared precompiled header, GCC nothing.
  if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    return()
  endif()
  if(target STREQUAL "twinspan_base")
    target_precompile_headers(${target} PRIVATE <QtCore> <QCoro/QCoroTask> <tl/expected.hpp> <memory> <optional> <functional>)
  else()
    target_precompile_headers(${target} REUSE_FROM twinspan_base)
  endif()
endfunction()

# twinspan_library(NAME [LINKS target...]) makes twinspan_NAME of the folder's *.cpp and *.h
function(twinspan_library name)
  cmake_parse_arguments(ARG "" "" "LINKS" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
  set(units ${sources})
  list(FILTER units INCLUDE REGEX "\\.cpp$")
  if(units)
    add_library(twinspan_${name} STATIC ${sources})
    target_link_libraries(twinspan_${name} PUBLIC twinspan_settings ${ARG_LINKS})
    twinspan_common(twinspan_${name})
  else()
    add_library(twinspan_${name} INTERFACE)
    target_link_libraries(twinspan_${name} INTERFACE twinspan_settings ${ARG_LINKS})
  endif()
endfunction()

# twinspan_test(FILE [LINKS target...] [LABELS label...] [TIMEOUT seconds])
# registers tests/.../tst_unit.cpp; every test runs offscreen in a private home, and one that runs nothing fails.
function(twinspan_test file)
  cmake_parse_arguments(ARG "" "TIMEOUT" "LINKS;LABELS;ENVIRONMENT" ${ARGN})
  get_filename_component(name "${file}" NAME_WE)
  add_executable(${name} "${file}")
  target_link_libraries(${name} PRIVATE twinspan_testsupport Qt6::Test ${ARG_LINKS})
  twinspan_common(${name})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 60)
  endif()
  add_test(NAME ${name} COMMAND "${CMAKE_SOURCE_DIR}/tests/support/run-test" $<TARGET_FILE:${name}>)
  set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_FATAL_WARNINGS=0;${ARG_ENVIRONMENT}")
endfunction()

# twinspan_tests([LINKS ...] [LABELS ...]) registers every tst_*.cpp of the folder
function(twinspan_tests)
  file(GLOB tests CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/tst_*.cpp")
  foreach(test IN LISTS tests)
    twinspan_test("${test}" ${ARGN})
  endforeach()
endfunction()
