/// \file How the DHCP packets of phones travel: one link for all phones of an engine.
#pragma once

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
};

} // namespace vphone::ports
