/// \file The list of firmware that Cisco_Headset_Upgrade_Rule names. Source: reference headset (the
/// emulator's own schema, since the device's is not public)
#pragma once

#include "core/base/result.h"
#include "core/headset/headset.h"

#include <vector>

namespace vphone::headset {

inline constexpr qsizetype listBytesMax = 256 * 1024; ///< Source: assumed
inline constexpr size_t listEntriesMax = 200;         ///< Source: assumed

struct Firmware
{
    QByteArray series;  ///< `560`
    QByteArray model;   ///< `HS-562`; empty: all of the series
    QByteArray version; ///< `1-6-0-162`
    QByteArray file;    ///< relative to the list; empty: it names none
    qint64 size = -1;   ///< bytes; -1: not told
    QByteArray sha256;  ///< hexadecimal, lower case; empty: not told
};

struct FirmwareList
{
    QByteArray release;
    std::vector<Firmware> images;

    /// What \a headset would take: that of its model before that of its series. Null: nothing.
    [[nodiscard]] const Firmware* find(const Headset& headset) const;
};

/// \a path is that of the list on its server: a document of another schema is a release without
/// images, which the folder `1-6-0-162` above it names. The error is an English sentence with line
/// and column.
[[nodiscard]] Result<FirmwareList, QByteArray> readFirmwareList(const QByteArray& xml,
                                                                const QByteArray& path);

} // namespace vphone::headset
