/// \file Bytes that nobody can guess, for what is signed while the program runs.
#pragma once

#include <QByteArray>

namespace vphone::app {

/// 256 bits of chance, in hex.
[[nodiscard]] QByteArray bytesByChance();

} // namespace vphone::app
