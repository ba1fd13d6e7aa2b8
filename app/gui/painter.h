/// \file `vphone-gui --painter`: pictures of screens for vphone, which links no GUI library.
///
/// A request is four bytes with its length (most significant first) and as many of JSON:
/// `{"tree": {...}, "format": "png"|"bmp", "scale": 1}`, and with a `"model": "8851"` the phone
/// around the screen. A reply is four bytes with its length, a
/// byte that says what follows (0 an image, 1 words about what is wrong), and the rest.
#pragma once

#include <QByteArray>

namespace vphone::app {

inline constexpr int paintRequestBytesMax = 8 * 1024 * 1024;
inline constexpr int paintScaleMax = 4;

enum class PaintStatus : char { Image = 0, Failure = 1 };

/// \a request without its length; the reply without its own.
[[nodiscard]] QByteArray answerPaintRequest(const QByteArray& request);

/// Serves standard input until it closes. \return the exit status.
int painterMain(int argc, char** argv);

} // namespace vphone::app
