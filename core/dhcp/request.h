/// \file What a client asks servers, whatever the version.
#pragma once

#include "core/dhcp/identity.h"
#include "core/dhcp/lease.h"

namespace vphone::dhcp {

enum class RequestKind : quint8 { Discover, Request, Renew, Rebind };

struct Request
{
    RequestKind kind = RequestKind::Discover;
    quint32 transaction = 0;             ///< v6: the lower 24 bits
    Duration elapsed = Duration::zero(); ///< since the client began to ask
    IpAddress address;                   ///< preferred (null: none), offered or leased
    QByteArray serverId;                 ///< Request, and Renew in v6
};

[[nodiscard]] QByteArray toBytes(Version version, const Identity& identity, const Request& request);

} // namespace vphone::dhcp
