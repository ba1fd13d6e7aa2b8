/// \file Documents of XML services as texts: how long they may be, and what is wrong where.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace vphone::services {

/// Of a document that is sent to the phone. Source: reference services 1
inline constexpr qsizetype documentBytesMax = 40 * 1024;

struct TextPlace
{
    int line = 1;   ///< from 1
    int column = 1; ///< from 1, in characters
};

struct DocumentProblem
{
    QByteArray message; ///< one English sentence: what, and what would be right
    TextPlace at;
};

/// Most of shownText(), in bytes.
inline constexpr qsizetype shownTextMax = 120;

/// \a text for one line of a screen or an event: control characters are blanks, and what is too
/// long is cut.
[[nodiscard]] QByteArray shownText(QByteArrayView text);

} // namespace vphone::services
