/// \file Pictures of XML objects: what a file is, and packed pixels as PNG.
#pragma once

#include "core/services/object.h"

#include <QByteArray>

#include <optional>

namespace vphone::services {

/// Of a file that is shown. Source: reference screen 1
inline constexpr qsizetype pictureBytesMax = 625 * 1024;
/// Of a side, in pixels. Source: assumed
inline constexpr int pictureSideMax = 2000;

struct PictureSize
{
    int width = 0;  ///< pixels
    int height = 0; ///< pixels
};

/// Of a PNG or JPEG; nothing: \a file is neither.
[[nodiscard]] std::optional<PictureSize> pictureSize(QByteArrayView file);
/// What keeps \a file from being shown, an English clause; empty: nothing.
[[nodiscard]] QByteArray pictureProblem(QByteArrayView file);
/// \pre \c data has all pixels
[[nodiscard]] QByteArray pngOf(const PackedImage& image);

} // namespace vphone::services
