/// \file Files in one: the ustar form of tar. Source: POSIX.1-2017 pax, "ustar Interchange Format"
#pragma once

#include "core/time/instant.h"

#include <QByteArray>

#include <vector>

namespace vphone::web {

struct TarFile
{
    QByteArray name; ///< at most tarNameMax bytes, without a leading slash
    QByteArray content;
};

inline constexpr qsizetype tarNameMax = 100;

/// All files are of \a at and of nobody, and may be read by everybody.
[[nodiscard]] QByteArray tarArchive(const std::vector<TarFile>& files, Instant at);

} // namespace vphone::web
