# A folder is a target: its sources are the files in it, its arrows are the names after LINKS.

function(twinspan_common target)
  # Clang gains a factor of two from one shared precompiled header, GCC nothing.
  if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    return()
  endif()
  set(headers <QtCore> <QCoro/QCoroTask> <tl/expected.hpp> <memory> <optional> <functional>)
  string(REPLACE "twinspan_" "" name "${target}")
  if(TWINSPAN_FUZZERS AND name IN_LIST TWINSPAN_FUZZED)
    # Only a fuzzer itself links the engine. A precompiled header is of one mind about the coverage: theirs is another.
    # They are what computes, so the optimiser is worth its time there: tests of large texts take a third.
    target_compile_options(${target} PRIVATE -fsanitize=fuzzer-no-link -O1)
    list(GET TWINSPAN_FUZZED 0 first)
    if(name STREQUAL first)
      target_precompile_headers(${target} PRIVATE ${headers})
    else()
      target_precompile_headers(${target} REUSE_FROM twinspan_${first})
    endif()
  elseif(target STREQUAL "twinspan_base")
    target_precompile_headers(${target} PRIVATE ${headers})
  else()
    target_precompile_headers(${target} REUSE_FROM twinspan_base)
  endif()
endfunction()

# twinspan_together(TARGET): with TWINSPAN_UNITY, the target's sources are compiled in as few pieces as cmake/unity.py finds.
# Which ones fit beside each other is looked up whenever the build is configured.
function(twinspan_together target)
  if(NOT TWINSPAN_UNITY)
    return()
  endif()
  get_target_property(units ${target} SOURCES)
  list(FILTER units INCLUDE REGEX "\\.cpp$")
  execute_process(COMMAND "${Python3_EXECUTABLE}" -B "${CMAKE_SOURCE_DIR}/cmake/unity.py" ${units}
    OUTPUT_VARIABLE lines OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
  string(REPLACE "\n" ";" lines "${lines}")
  foreach(line IN LISTS lines)
    string(REGEX MATCH "^([0-9]+) (.*)$" line "${line}")
    set_source_files_properties("${CMAKE_MATCH_2}" PROPERTIES UNITY_GROUP "${CMAKE_MATCH_1}")
  endforeach()
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
endfunction()

# twinspan_library(NAME [LINKS target...]) makes twinspan_NAME of the folder's *.cpp and *.h
function(twinspan_library name)
  cmake_parse_arguments(ARG "" "" "LINKS" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
  set(units ${sources})
  list(FILTER units INCLUDE REGEX "\\.cpp$")
  if(units)
    add_library(twinspan_${name} ${TWINSPAN_LIBRARIES} ${sources})
    set_target_properties(twinspan_${name} PROPERTIES DEFINE_SYMBOL "")
    target_link_libraries(twinspan_${name} PUBLIC twinspan_settings ${ARG_LINKS})
    twinspan_common(twinspan_${name})
    twinspan_together(twinspan_${name})
  else()
    add_library(twinspan_${name} INTERFACE)
    target_link_libraries(twinspan_${name} INTERFACE twinspan_settings ${ARG_LINKS})
  endif()
endfunction()

# What every test finds in its environment.
set(TWINSPAN_TEST_ENVIRONMENT LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen QT_FATAL_WARNINGS=0)
set(TWINSPAN_TEST_PATIENCE 1)
if(TWINSPAN_SANITIZE)
  set(TWINSPAN_TEST_PATIENCE 4)
  find_program(TWINSPAN_SYMBOLIZER NAMES llvm-symbolizer-19 llvm-symbolizer)
  list(APPEND TWINSPAN_TEST_ENVIRONMENT
    "ASAN_OPTIONS=detect_stack_use_after_return=1:external_symbolizer_path=${TWINSPAN_SYMBOLIZER}"
    "UBSAN_OPTIONS=print_stacktrace=1:external_symbolizer_path=${TWINSPAN_SYMBOLIZER}"
    # Qt is not instrumented: without the option its own locking looks like races (a planted race is still found).
    "TSAN_OPTIONS=ignore_noninstrumented_modules=1:external_symbolizer_path=${TWINSPAN_SYMBOLIZER}")
endif()
if(NOT TARGET twinspan_thread_tests)
  add_custom_target(twinspan_thread_tests COMMENT "The tests labelled threads")
endif()

# twinspan_moc(NAME FILE): the target's one file includes "FILE's name.moc" where it has a Q_OBJECT. AUTOMOC
# would scan each of a hundred programs on its own and give each a second file to compile.
function(twinspan_moc name file)
  set_target_properties(${name} PROPERTIES AUTOMOC OFF)
  get_filename_component(unit "${file}" NAME_WE)
  set(made "${CMAKE_CURRENT_BINARY_DIR}/${name}_moc/${unit}.moc")
  file(STRINGS "${file}" includes REGEX "^#include \"${unit}\\.moc\"")
  if(NOT includes)
    return()
  endif()
  add_custom_command(OUTPUT "${made}" DEPENDS "${file}" VERBATIM
    COMMAND Qt6::moc -i "${file}" -o "${made}")
  set_source_files_properties("${file}" PROPERTIES OBJECT_DEPENDS "${made}")
  target_include_directories(${name} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/${name}_moc")
endfunction()

# twinspan_test(FILE [LINKS target...] [LABELS label...] [TIMEOUT seconds] [ENVIRONMENT NAME=value...])
# registers tests/.../tst_unit.cpp; every test runs offscreen in a private home, and one that runs nothing fails.
function(twinspan_test file)
  cmake_parse_arguments(ARG "" "TIMEOUT" "LINKS;LABELS;ENVIRONMENT" ${ARGN})
  get_filename_component(name "${file}" NAME_WE)
  add_executable(${name} "${file}")
  twinspan_moc(${name} "${file}")
  target_link_libraries(${name} PRIVATE twinspan_testsupport Qt6::Test ${ARG_LINKS})
  twinspan_common(${name})
  add_test(NAME ${name} COMMAND "${CMAKE_SOURCE_DIR}/tests/support/run-test" $<TARGET_FILE:${name}>)
  set_property(TEST ${name} PROPERTY ENVIRONMENT "${TWINSPAN_TEST_ENVIRONMENT}")
  twinspan_test_settings(${name} TIMEOUT "${ARG_TIMEOUT}" LABELS "${ARG_LABELS}" ENVIRONMENT "${ARG_ENVIRONMENT}")
endfunction()

# twinspan_test_settings(NAME... [LINKS target...] [LABELS label...] [TIMEOUT seconds] [ENVIRONMENT NAME=value...])
# says more of some tests of the folder, after twinspan_tests(). Labels with a meaning:
#   threads    several threads: runs under the thread sanitizer too
#   exclusive  never two of these at once (real servers, a keyring, figures)
#   fuzz       a fuzzer's short run        contract  a tracker held to the contract       process  whole processes
# TIMEOUT is for the release build (180 without it); a sanitizer's build gets four times as long.
function(twinspan_test_settings)
  cmake_parse_arguments(ARG "" "TIMEOUT" "LINKS;LABELS;ENVIRONMENT" ${ARGN})
  foreach(name IN LISTS ARG_UNPARSED_ARGUMENTS)
    if(NOT TEST ${name})
      message(FATAL_ERROR "twinspan_test_settings: no test ${name} in ${CMAKE_CURRENT_SOURCE_DIR}")
    endif()
    if(ARG_LINKS)
      target_link_libraries(${name} PRIVATE ${ARG_LINKS})
    endif()
    get_test_property(${name} TIMEOUT timeout)
    if(ARG_TIMEOUT OR NOT timeout)
      set(timeout 180)
      if(ARG_TIMEOUT)
        set(timeout ${ARG_TIMEOUT})
      endif()
      math(EXPR timeout "${timeout} * ${TWINSPAN_TEST_PATIENCE}")
      set_property(TEST ${name} PROPERTY TIMEOUT ${timeout})
    endif()
    set_property(TEST ${name} APPEND PROPERTY LABELS ${ARG_LABELS})
    set_property(TEST ${name} APPEND PROPERTY ENVIRONMENT ${ARG_ENVIRONMENT})
    if("exclusive" IN_LIST ARG_LABELS)
      set_property(TEST ${name} PROPERTY RESOURCE_LOCK exclusive)
    endif()
    if("threads" IN_LIST ARG_LABELS)
      add_dependencies(twinspan_thread_tests ${name})
    endif()
  endforeach()
endfunction()

# twinspan_tests([LINKS ...] [LABELS ...] [TIMEOUT ...]) registers every tst_*.cpp of the folder
function(twinspan_tests)
  file(GLOB tests CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/tst_*.cpp")
  foreach(test IN LISTS tests)
    twinspan_test("${test}" ${ARGN})
  endforeach()
endfunction()

# twinspan_fuzzers([LINKS target...]) makes every fuzz_*.cpp of the folder a libFuzzer program and registers a short
# run of it, the same one each time: from the seeds on, with one random seed. Without TWINSPAN_FUZZERS it does nothing.
function(twinspan_fuzzers)
  cmake_parse_arguments(ARG "" "" "LINKS" ${ARGN})
  file(GLOB fuzzers CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/fuzz_*.cpp")
  if(NOT TWINSPAN_FUZZERS)
    return()
  endif()
  foreach(file IN LISTS fuzzers)
    get_filename_component(name "${file}" NAME_WE)
    add_executable(${name} "${file}")
    target_link_libraries(${name} PRIVATE twinspan_settings ${ARG_LINKS})
    target_link_options(${name} PRIVATE -fsanitize=fuzzer)
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    twinspan_common(${name})
    add_test(NAME ${name} COMMAND "${CMAKE_SOURCE_DIR}/tests/fuzz/run" --seconds 10 --seed 1 $<TARGET_FILE:${name}>)
    set_tests_properties(${name} PROPERTIES TIMEOUT 120 LABELS fuzz ENVIRONMENT "${TWINSPAN_TEST_ENVIRONMENT}")
  endforeach()
endfunction()

# twinspan_man_page(PROGRAM): the target man writes PROGRAM.1 beside the program, which prints it itself (--man).
function(twinspan_man_page program)
  set(page "${CMAKE_CURRENT_BINARY_DIR}/${program}.1")
  add_custom_command(OUTPUT "${page}" DEPENDS ${program} VERBATIM
    COMMAND "${CMAKE_COMMAND}" -E env QT_QPA_PLATFORM=offscreen sh -c "\"$1\" --man > \"$2\"" sh $<TARGET_FILE:${program}> "${page}")
  add_custom_target(man DEPENDS "${page}")
endfunction()
