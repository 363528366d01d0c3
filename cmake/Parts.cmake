# SPDX-License-Identifier: Apache-2.0
# liuying_part(name LINK libs…): one static library from every source below src/<name>.
# Includes are written from src/ ("core/Result.h"), so that tests/LayersTest can read who knows whom.
function(liuying_part name)
    cmake_parse_arguments(PART "" "" "LINK;PRIVATE_LINK" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/${name}/*.cpp ${CMAKE_SOURCE_DIR}/src/${name}/*.h)
    list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
    if(NOT "${sources}" MATCHES "\\.cpp")
        return()
    endif()
    add_library(liuying_${name} STATIC ${sources})
    target_include_directories(liuying_${name} PUBLIC ${CMAKE_SOURCE_DIR}/src)
    target_link_libraries(liuying_${name} PUBLIC ${PART_LINK} PRIVATE liuying_flags ${PART_PRIVATE_LINK})
    target_precompile_headers(liuying_${name} PRIVATE ${CMAKE_SOURCE_DIR}/cmake/Precompiled.h)
endfunction()

# liuying_tests(name LINK libs…): one GoogleTest program from every source below tests/<name>.
function(liuying_tests name)
    cmake_parse_arguments(TESTS "" "" "LINK" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/tests/${name}/*.cpp ${CMAKE_SOURCE_DIR}/tests/${name}/*.h)
    if(NOT "${sources}" MATCHES "\\.cpp")
        return()
    endif()
    add_executable(${name}_tests ${sources})
    target_include_directories(${name}_tests PRIVATE ${CMAKE_SOURCE_DIR}/tests ${CMAKE_BINARY_DIR})
    target_compile_definitions(${name}_tests PRIVATE
        LIUYING_SOURCE_DIR="${CMAKE_SOURCE_DIR}" LIUYING_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data")
    target_link_libraries(${name}_tests PRIVATE ${TESTS_LINK} liuying_test_support liuying_resources liuying_flags GTest::gtest GTest::gmock)
    target_precompile_headers(${name}_tests PRIVATE ${CMAKE_SOURCE_DIR}/cmake/Precompiled.h <gtest/gtest.h>)
    gtest_discover_tests(${name}_tests DISCOVERY_TIMEOUT 60 PROPERTIES TIMEOUT 300 ENVIRONMENT
        "QT_QPA_PLATFORM=offscreen;OMP_THREAD_LIMIT=1")
endfunction()

# liuying_benchmark(Name LINK libs…): one Google Benchmark program from bench/<Name>.cpp.
function(liuying_benchmark name)
    cmake_parse_arguments(BENCH "" "" "LINK" ${ARGN})
    add_executable(${name} ${CMAKE_SOURCE_DIR}/bench/${name}.cpp)
    target_link_libraries(${name} PRIVATE ${BENCH_LINK} liuying_flags benchmark::benchmark)
endfunction()
