# What every target of ours is compiled with.
add_library(vphone_options INTERFACE)
target_include_directories(vphone_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_features(vphone_options INTERFACE cxx_std_20)
target_compile_options(vphone_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wunused
    -Werror)
# GCC 12 takes the empty half of a std::optional for a value that was forgotten; the sanitizers see the real ones.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(vphone_options INTERFACE -Wno-maybe-uninitialized)
endif()
target_compile_definitions(vphone_options INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_JAVA_STYLE_ITERATORS
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS QT_FORCE_ASSERTS
    VPHONE_VERSION="${PROJECT_VERSION}")

# What nearly every source takes in; a source still includes what it uses.
set(VPHONE_PRECOMPILED
    <QByteArray> <QByteArrayView> <QJsonArray> <QJsonObject> <QString>
    <algorithm> <array> <chrono> <functional> <memory> <optional> <string> <unordered_map> <variant> <vector>)

set(VPHONE_SANITIZE "" CACHE STRING "sanitizers to build with, as -fsanitize= takes them")
if(VPHONE_SANITIZE)
    target_compile_options(vphone_options INTERFACE -fsanitize=${VPHONE_SANITIZE} -fno-omit-frame-pointer
        -fno-sanitize-recover=all)
    target_link_options(vphone_options INTERFACE -fsanitize=${VPHONE_SANITIZE})
endif()
