# SPDX-License-Identifier: Apache-2.0
# The words in which the CMakeLists of the rooms are written.

# Every target of ours links this: warnings, sanitizers, and where includes start. A target with the property
# CLOUDWARD_QPOINTERS goes without -Wnull-dereference: g++ 14 takes a QPointer that is asked twice for a null pointer.
add_library(cloudward_rules INTERFACE)
target_include_directories(cloudward_rules INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(cloudward_rules INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS
    QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_UP_TO=0x060800
    CLOUDWARD_VERSION="${PROJECT_VERSION}")
target_compile_options(cloudward_rules INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align
    $<$<NOT:$<BOOL:$<TARGET_PROPERTY:CLOUDWARD_QPOINTERS>>>:-Wnull-dereference> -Wimplicit-fallthrough -Wextra-semi -Wsuggest-override
    $<$<BOOL:${CLOUDWARD_WERROR}>:-Werror>)
# What people run is hardened as Debian's own packages are (dpkg-buildflags).
target_compile_options(cloudward_rules INTERFACE
    $<$<CONFIG:Release>:-fstack-protector-strong -fstack-clash-protection -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3>)
target_link_options(cloudward_rules INTERFACE $<$<AND:$<CONFIG:Release>,$<PLATFORM_ID:Linux>>:-Wl,-z,relro,-z,now>)
if(CLOUDWARD_SANITIZE)
    target_compile_options(cloudward_rules INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(cloudward_rules INTERFACE -fsanitize=address,undefined)
endif()

# cloudward_room(NAME sources… LINKS targets…): one room of core, as a static library core_NAME.
function(cloudward_room name)
    cmake_parse_arguments(arg "" "" "LINKS" ${ARGN})
    set(target core_${name})
    add_library(${target} STATIC ${arg_UNPARSED_ARGUMENTS})
    target_link_libraries(${target} PUBLIC cloudward_rules Qt6::Core ${arg_LINKS})
    set_property(GLOBAL APPEND PROPERTY CLOUDWARD_ROOMS ${target})
    if(name STREQUAL "work")
        target_precompile_headers(${target} PRIVATE ${PROJECT_SOURCE_DIR}/core/pch.h)
    else()
        target_precompile_headers(${target} REUSE_FROM core_work)
    endif()
endfunction()

# cloudward_test(NAME sources… LINKS targets… [GUI] [TIMEOUT seconds]): one Qt Test program.
# GUI tests run on Xvfb's own display through tests/support/on-a-display.
function(cloudward_test name)
    cmake_parse_arguments(arg "GUI" "TIMEOUT" "LINKS" ${ARGN})
    add_executable(${name} ${arg_UNPARSED_ARGUMENTS})
    target_link_libraries(${name} PRIVATE cloudward_rules Qt6::Test ${arg_LINKS})
    # A precompiled header wants the same code model as the room that it was compiled for: PIC, not PIE.
    set_target_properties(${name} PROPERTIES POSITION_INDEPENDENT_CODE OFF CLOUDWARD_QPOINTERS ON)
    target_compile_options(${name} PRIVATE -fPIC)
    target_precompile_headers(${name} REUSE_FROM core_work)
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    # Under sanitizers all that computes takes longer.
    if(CLOUDWARD_SANITIZE)
        math(EXPR arg_TIMEOUT "3 * ${arg_TIMEOUT}")
    endif()
    set(launcher)
    if(arg_GUI)
        set(launcher ${PROJECT_SOURCE_DIR}/tests/support/on-a-display)
    endif()
    # Qt Test ends a function after five minutes by itself: on a slow machine that must not come before ctest's own limit.
    math(EXPR function_limit "${arg_TIMEOUT} * 1000")
    add_test(NAME ${name} COMMAND ${launcher} $<TARGET_FILE:${name}>)
    set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT}
        ENVIRONMENT "CLOUDWARD_SOURCE_DIR=${PROJECT_SOURCE_DIR};CLOUDWARD_BIN_DIR=${CMAKE_RUNTIME_OUTPUT_DIRECTORY};LC_ALL=C.UTF-8;QTEST_FUNCTION_TIMEOUT=${function_limit}")
endfunction()
