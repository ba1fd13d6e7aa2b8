/// \file What DHCP messages of both versions have in common.
#pragma once

#include "core/base/macaddress.h"
#include "core/dhcp/lease.h"

#include <QByteArrayView>

namespace vphone::dhcp {

/// A longer message is none. Source: assumed; an answer of a server fits a frame
inline constexpr qsizetype messageBytesMax = 8192;

/// The phone that \a message, a server's, is for: hardware address (v4), DUID of the client (v6).
/// Nothing when it is no message, or none that a client of ours can have asked for.
[[nodiscard]] std::optional<MacAddress> addressee(Version version, QByteArrayView message);

} // namespace vphone::dhcp
