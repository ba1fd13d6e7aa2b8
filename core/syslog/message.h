/// \file One syslog datagram as the phone writes it. Source: reference resync 13.
#pragma once

#include "core/time/instant.h"

namespace vphone::syslog {

/// RFC 3164 severities.
enum class Severity : quint8 { Emergency, Alert, Critical, Error, Warning, Notice, Info, Debug };

inline constexpr int facilityLocal0 = 16;
inline constexpr qsizetype datagramBytesMax = 1024;

/// `<133>Nov 20 19:59:18 000e08abcdef text`: the identifier (may be empty) right after the time
/// stamp, which is UTC; control characters become blanks, what is too long is cut.
[[nodiscard]] QByteArray datagram(Severity severity, Instant now, QByteArrayView identifier,
                                  QByteArrayView text);

/// Debug_Level as seeds (0-3) or newer firmware (EMERGENCY..DEBUG) write it. Source: reference
/// resync 13.
[[nodiscard]] Severity debugLevel(QByteArrayView text);

struct Server
{
    QByteArray host;
    quint16 port = 514;
};

/// `host`, `host:port`, `[v6]:port`; an empty host when the text is empty or malformed.
[[nodiscard]] Server parseServer(QByteArrayView text);

} // namespace vphone::syslog
