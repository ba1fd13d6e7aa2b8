#include "core/net/dhcpinterface.h"

#include <net/if.h>
#include <netinet/in.h>

#include <cerrno>
#include <cstring>

namespace vphone::net {

namespace {

constexpr quint16 clientPort4 = 68;
constexpr quint16 serverPort4 = 67;
constexpr quint16 clientPort6 = 546;
constexpr quint16 serverPort6 = 547;

constexpr const char* remedy =
    "; run it as root or in a network namespace (unshare -rn), give the program "
    "CAP_NET_BIND_SERVICE and CAP_NET_ADMIN (setcap), or use --dhcp relay:HOST";

IpAddress anyV6()
{
    return IpAddress::v6({});
}

/// All_DHCP_Relay_Agents_and_Servers. Source: RFC 8415 7.1
IpAddress allServersV6()
{
    return IpAddress::v6({0xff, 0x02, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x01, 0, 0x02});
}

QByteArray refusal(const QByteArray& device, quint16 port, int error)
{
    return "UDP port " + QByteArray::number(port) + " of " + device + ": " +
           QByteArray(std::strerror(error));
}

} // namespace

Result<std::unique_ptr<DhcpLink>, QByteArray>
DhcpInterface::open(Reactor& reactor, const QByteArray& device, DhcpReceiver receive)
{
    const unsigned index = if_nametoindex(device.constData());
    if (index == 0)
        return Unexpected{"there is no network interface '" + device + "'"};
    std::unique_ptr<DhcpInterface> link(new DhcpInterface(device, index, std::move(receive)));
    const auto handler = [&link = *link](bool isV6) {
        return [&link, isV6](QByteArrayView message) { link.m_receive(isV6, message); };
    };
    const int v4 = boundDhcpSocket({IpAddress::v4(0), clientPort4}, device.constData());
    if (v4 < 0)
        link->m_advice = refusal(device, clientPort4, errno);
    link->m_v4 = DhcpSocket(reactor, v4, handler(false));
    const int v6 = boundDhcpSocket({anyV6(), clientPort6}, device.constData());
    if (v6 < 0)
        link->m_advice += (v4 < 0 ? "; " : "") + refusal(device, clientPort6, errno);
    link->m_v6 = DhcpSocket(reactor, v6, handler(true));
    if (!link->m_v4.isOpen() && !link->m_v6.isOpen())
        return Unexpected{link->m_advice + remedy};
    return std::unique_ptr<DhcpLink>(std::move(link));
}

DhcpInterface::DhcpInterface(QByteArray device, unsigned index, DhcpReceiver receive)
    : m_device(std::move(device)), m_index(index), m_receive(std::move(receive)), m_addresses(index)
{
}

void DhcpInterface::send(bool isV6, QByteArray message)
{
    if (!carries(isV6))
        return;
    if (!isV6) {
        m_v4.send(SocketAddress({IpAddress::v4(INADDR_BROADCAST), serverPort4}), message);
        return;
    }
    SocketAddress to({allServersV6(), serverPort6});
    reinterpret_cast<sockaddr_in6*>(to.data())->sin6_scope_id = m_index;
    m_v6.send(to, message);
}

bool DhcpInterface::carries(bool isV6) const
{
    return isV6 ? m_v6.isOpen() : m_v4.isOpen();
}

Result<Done, QByteArray> DhcpInterface::adopt(const IpAddress& address, int prefixBits)
{
    const int error = m_addresses.add(address, prefixBits);
    if (error == EPERM)
        return Unexpected{"putting " + address.toText() + " on " + m_device +
                          " needs CAP_NET_ADMIN" + remedy};
    if (error != 0)
        return Unexpected{"putting " + address.toText() + " on " + m_device + ": " +
                          QByteArray(std::strerror(error))};
    return Done{};
}

void DhcpInterface::giveUp(const IpAddress& address)
{
    m_addresses.remove(address);
}

} // namespace vphone::net
