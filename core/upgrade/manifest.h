/// \file What a load file says about further files. The real format is not public; the emulator has
/// one of its own: one relative file name a line. Source: reference upgrade 2 (emulator's choice).
#pragma once

#include "core/rule/url.h"
#include "core/upgrade/loadname.h"

#include <vector>

namespace vphone::upgrade {

/// Files that a manifest may name. Source: assumed
inline constexpr size_t manifestFilesMax = 16;
/// What is longer is no manifest but an image. Source: assumed
inline constexpr qsizetype manifestBytesMax = 8 * 1024;

struct Manifest
{
    std::vector<QByteArray> files; ///< to be fetched too, from the load's own folder
    std::optional<LoadName> load;  ///< a line that is a load name: what the file holds
};

/// Any body is a load. It is a manifest too when each of its lines is blank, a comment (#) or a
/// file name with an extension; otherwise nothing follows from it. The error: too many files.
[[nodiscard]] Result<Manifest, QByteArray> readManifest(QByteArrayView body);

/// \a file in the folder of \a load.
[[nodiscard]] rule::Url besideLoad(const rule::Url& load, const QByteArray& file);

} // namespace vphone::upgrade
