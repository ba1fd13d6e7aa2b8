/// \file Values as the translated documentation prints them, which no phone understands.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace vphone::param {

/// The one of \a choices that \a text is a translation of (Ja, Oui, 예: Yes), in any case; null
/// when it is none. Source: reference profiles 5
[[nodiscard]] const QByteArray* translatedChoice(const QList<QByteArray>& choices,
                                                 QByteArrayView text);

} // namespace vphone::param
