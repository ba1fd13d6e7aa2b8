/// \file A password that stands neither on the command line nor on the screen.
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <string>

namespace vphone::app {

inline constexpr qsizetype passwordBytesMax = 4096;

/// The first line of \a file, or, when that is empty, of the standard input: asked for, and not
/// shown, when a person types. The error is a sentence.
[[nodiscard]] Result<QByteArray, QByteArray> readPassword(const std::string& file);

} // namespace vphone::app
