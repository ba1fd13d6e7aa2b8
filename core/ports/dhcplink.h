/// \file How the DHCP packets of phones travel: one link for all phones of an engine.
#pragma once

#include "core/base/ipaddress.h"
#include "core/base/result.h"

#include <QByteArray>

namespace vphone::ports {

/// Packets that come in are given to fleet::Engine::handleDhcp(), which finds the phone by its MAC
/// (v4) or by its DUID (v6).
class DhcpLink
{
public:
    virtual ~DhcpLink() = default;
    /// A whole DHCPv4 or DHCPv6 message as the client makes it; a link that relays wraps it or
    /// completes it (giaddr, option 82). What can't be sent is lost, as packets are.
    virtual void send(bool isV6, QByteArray message) = 0;
    /// A phone has leased \a address in a network of \a prefixBits (0: not told). Done: its sockets
    /// can have it, until giveUp(). Otherwise one English sentence says why not; the phone keeps
    /// the address it had.
    virtual Result<Done, QByteArray> adopt(const IpAddress& address, int prefixBits)
    {
        Q_UNUSED(prefixBits)
        return Unexpected{"this link puts no address on this machine: " + address.toText()};
    }
    /// The lease of an adopted address is over.
    virtual void giveUp(const IpAddress& address) { Q_UNUSED(address) }
};

} // namespace vphone::ports
