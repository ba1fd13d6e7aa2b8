/// \file What the phone's own clock shows, on its pages and in status.xml.
#pragma once

#include "core/config/config.h"
#include "core/time/instant.h"

#include <QString>

namespace vphone::phone {

/// \a instant in the time zone that \a config sets, in Qt's notation \a format.
[[nodiscard]] QByteArray localText(const config::Config& config, Instant instant,
                                   const QString& format);
/// As most status rows write it: 11/20/2026 10:00:00
[[nodiscard]] QByteArray localText(const config::Config& config, Instant instant);
/// A length of time: `02:03:04`
[[nodiscard]] QByteArray elapsedText(Duration elapsed);

} // namespace vphone::phone
