/// \file DHCP by unicast, as a relay agent speaks it: no privilege, one server.
#pragma once

#include "core/net/dhcplink.h"
#include "core/net/dhcpsocket.h"

namespace vphone::net {

/// Sends from a port of its own and says so (RFC 8357). Listens on the port that other servers
/// answer to besides, where it may.
class DhcpRelay final : public DhcpLink
{
public:
    [[nodiscard]] static Result<std::unique_ptr<DhcpLink>, QByteArray>
    open(Reactor& reactor, const DhcpTarget& target, const IpAddress& local, DhcpReceiver receive);

    void send(bool isV6, QByteArray message) override;
    Result<Done, QByteArray> adopt(const IpAddress& address, int prefixBits) override;
    [[nodiscard]] bool carries(bool isV6) const override { return isV6 == m_isV6; }
    [[nodiscard]] QByteArray advice() const override;
    [[nodiscard]] quint64 receivedOnServerPort() const override { return m_receivedOnServerPort; }

private:
    DhcpRelay(const Endpoint& server, const IpAddress& local, DhcpReceiver receive);
    [[nodiscard]] Result<Done, QByteArray> listen(Reactor& reactor);
    void handle(QByteArrayView datagram);

    Endpoint m_server;
    IpAddress m_local; ///< the relay's: giaddr, link-address
    bool m_isV6;
    DhcpReceiver m_receive;
    DhcpSocket m_own;
    DhcpSocket m_serverPort; ///< not open where we may not
    QByteArray m_serverPortError;
    quint64 m_receivedOnServerPort = 0;
};

} // namespace vphone::net
