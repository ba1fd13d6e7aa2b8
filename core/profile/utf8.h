/// \file Which bytes may stand in a profile: UTF-8 without NUL and other characters that XML
/// forbids.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace vphone::profile {

struct BytesCheck
{
    qsizetype badAt = -1; ///< first byte that is no part of such a text; -1: there is none
    bool isAscii = true;  ///< up to there
};

/// In a text that is all ASCII, control characters other than NUL are left to firstFlaw(), which
/// meets every character anyway. Source: RFC 3629 3; XML 1.0 2.2.
[[nodiscard]] BytesCheck checkBytes(QByteArrayView bytes);

/// \a text, cut to \a bytesMax and closed by dots when it is longer; never within a character.
[[nodiscard]] QByteArray shortened(QByteArrayView text, qsizetype bytesMax);

} // namespace vphone::profile
