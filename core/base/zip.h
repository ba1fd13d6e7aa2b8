/// \file Zip files, in memory. What comes from outside is bounded, and no name in it leads out of
/// its folder.
#pragma once

#include "core/base/result.h"
#include "core/time/instant.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace vphone::zip {

struct Entry
{
    QByteArray name; ///< UTF-8, parts parted by "/", none of them ".."
    QByteArray bytes;
};

/// What is taken from strangers. Source: assumed
struct Bounds
{
    qsizetype zipBytesMax = 4 * 1024 * 1024;
    int entriesMax = 64;
    qsizetype entryBytesMax = 1024 * 1024;
    qsizetype bytesMax = 4 * 1024 * 1024; ///< of all entries, unpacked
    int ratioMax = 200; ///< unpacked to packed, of what is longer than ratioFreeBytes unpacked
};
inline constexpr qsizetype ratioFreeBytes = 64 * 1024;

/// Whether the bytes begin as a zip does.
[[nodiscard]] bool isZip(QByteArrayView bytes);

/// The files; folders are left out. Stored and deflated ones, not encrypted. The error is a
/// sentence.
[[nodiscard]] Result<std::vector<Entry>, QByteArray> unpack(const QByteArray& zip,
                                                            const Bounds& bounds = {});

/// \a now: the date of the files. The error is a sentence.
[[nodiscard]] Result<QByteArray, QByteArray> pack(const std::vector<Entry>& entries, Instant now);

} // namespace vphone::zip
