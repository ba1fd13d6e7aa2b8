/// \file DHCP on one interface, by broadcast (v4) and multicast (v6), as a phone speaks it.
#pragma once

#include "core/net/dhcplink.h"
#include "core/net/dhcpsocket.h"
#include "core/net/interfaceaddresses.h"

namespace vphone::net {

/// Speaks from the clients' ports. What was leased is put on the interface where the process may,
/// and taken off in the end.
class DhcpInterface final : public DhcpLink
{
public:
    [[nodiscard]] static Result<std::unique_ptr<DhcpLink>, QByteArray>
    open(Reactor& reactor, const QByteArray& device, DhcpReceiver receive);

    void send(bool isV6, QByteArray message) override;
    Result<Done, QByteArray> adopt(const IpAddress& address, int prefixBits) override;
    void giveUp(const IpAddress& address) override;
    [[nodiscard]] bool carries(bool isV6) const override;
    [[nodiscard]] QByteArray advice() const override { return m_advice; }

private:
    DhcpInterface(QByteArray device, unsigned index, DhcpReceiver receive);

    QByteArray m_device;
    unsigned m_index;
    DhcpReceiver m_receive;
    DhcpSocket m_v4;
    DhcpSocket m_v6;
    InterfaceAddresses m_addresses;
    QByteArray m_advice;
};

} // namespace vphone::net
