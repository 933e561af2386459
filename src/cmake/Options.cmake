# SPDX-FileCopyrightText: 2026 The NAP-I Atlas authors
# SPDX-License-Identifier: MIT

# One interface target carries the language level, the warnings and the sanitizers of every part.
option(NAPI_SANITIZE "Build with the address and undefined behaviour sanitizers" OFF)
option(NAPI_BENCH "Build napi-bench, which measures the search" OFF)
option(NAPI_FUZZ "Build the programs of libFuzzer, with sanitizers; clang++ only" OFF)
option(NAPI_COVERAGE "Count which lines run" OFF)

set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()

# moc of Qt 6.4 cannot parse libstdc++'s <concepts>; defining its guards makes moc, and moc alone, skip it.
set(CMAKE_AUTOMOC_MOC_OPTIONS -D_GLIBCXX_CONCEPTS -D_COMPARE)

add_library(napi_options INTERFACE)
target_compile_features(napi_options INTERFACE cxx_std_20)
target_include_directories(napi_options INTERFACE "${PROJECT_SOURCE_DIR}/src")
target_compile_options(napi_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
    -Wnon-virtual-dtor -Woverloaded-virtual -Wformat=2 -Wimplicit-fallthrough -fvisibility=hidden)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    # GCC 12 sees overlapping copies in std::string's own operator+ when it optimises (GCC bug 105651).
    target_compile_options(napi_options INTERFACE -Wno-restrict)
endif()
target_compile_definitions(napi_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(NAPI_SANITIZE)
    target_compile_options(napi_options INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_compile_definitions(napi_options INTERFACE _GLIBCXX_ASSERTIONS)
    target_link_options(napi_options INTERFACE -fsanitize=address,undefined)
endif()

if(NAPI_FUZZ)
    target_compile_options(napi_options INTERFACE
        -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(napi_options INTERFACE -fsanitize=address,undefined)
endif()
if(NAPI_COVERAGE)
    target_compile_options(napi_options INTERFACE --coverage)
    target_link_options(napi_options INTERFACE --coverage)
endif()

# napi_add_library(<layer> SOURCES ... LINKS ...): static library napi_<layer>, alias napi::<layer>.
function(napi_add_library layer)
    cmake_parse_arguments(ARG "" "MOC" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    add_library(napi_${layer} STATIC ${ARG_SOURCES})
    add_library(napi::${layer} ALIAS napi_${layer})
    target_link_libraries(napi_${layer} PUBLIC napi_options ${ARG_LINKS} PRIVATE ${ARG_PRIVATE_LINKS})
    set_target_properties(napi_${layer} PROPERTIES AUTOMOC "${ARG_MOC}")
endfunction()
