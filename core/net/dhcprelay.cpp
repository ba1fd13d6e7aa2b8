#include "core/net/dhcprelay.h"

#include "core/dhcp/v4.h"
#include "core/dhcp/v6.h"
#include "core/net/labsocket.h"
#include "core/net/worker.h"

#include <netdb.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace vphone::net {

namespace {

constexpr quint16 serverPort4 = 67;
constexpr quint16 serverPort6 = 547;

bool isV6(const IpAddress& address)
{
    return address.family() == IpAddress::Family::V6;
}

quint16 serverPortFor(const IpAddress& address)
{
    return isV6(address) ? serverPort6 : serverPort4;
}

/// The first address of \a name, preferably IPv4.
Result<IpAddress, QByteArray> addressOf(const QByteArray& name)
{
    if (const auto numeric = IpAddress::parse(name))
        return numeric->unmapped();
    addrinfo hints{};
    hints.ai_socktype = SOCK_DGRAM;
    addrinfo* list = nullptr;
    const int error = getaddrinfo(name.constData(), nullptr, &hints, &list);
    if (error != 0)
        return Unexpected{"DHCP server " + name + ": " + QByteArray(gai_strerror(error))};
    IpAddress found;
    for (const addrinfo* each = list; each != nullptr; each = each->ai_next) {
        const auto endpoint = SocketAddress::endpointOf(each->ai_addr);
        if (endpoint && (found.isNull() || (isV6(found) && !isV6(endpoint->address))))
            found = endpoint->address;
    }
    freeaddrinfo(list);
    if (found.isNull())
        return Unexpected{"DHCP server " + name + " has no address"};
    return found;
}

/// The address of this machine that datagrams to \a server come from.
Result<IpAddress, QByteArray> localAddressTowards(const Endpoint& server)
{
    const int descriptor =
        socket(SocketAddress::familyOf(server.address), SOCK_DGRAM | SOCK_CLOEXEC, 0);
    const SocketAddress to(server);
    SocketAddress local;
    socklen_t size = local.size();
    const bool isFound = descriptor >= 0 && connect(descriptor, to.data(), to.size()) == 0 &&
                         getsockname(descriptor, local.data(), &size) == 0;
    const int error = errno;
    if (descriptor >= 0)
        ::close(descriptor);
    const auto endpoint = isFound ? SocketAddress::endpointOf(local.data()) : std::nullopt;
    if (!endpoint)
        return Unexpected{"no way to the DHCP server " + endpointText(server) + ": " +
                          QByteArray(std::strerror(error))};
    return endpoint->address;
}

} // namespace

Result<std::unique_ptr<DhcpLink>, QByteArray> DhcpRelay::open(Reactor& reactor,
                                                              const DhcpTarget& target,
                                                              const IpAddress& local,
                                                              DhcpReceiver receive)
{
    const auto address = addressOf(target.name);
    if (!address)
        return Unexpected{address.error()};
    const Endpoint server{*address, target.port != 0 ? target.port : serverPortFor(*address)};
    IpAddress own = local;
    if (own.isNull() || isV6(own) != isV6(*address)) {
        const auto found = localAddressTowards(server);
        if (!found)
            return Unexpected{found.error()};
        own = *found;
    }
    std::unique_ptr<DhcpRelay> relay(new DhcpRelay(server, own, std::move(receive)));
    if (const auto listening = relay->listen(reactor); !listening)
        return Unexpected{listening.error()};
    return std::unique_ptr<DhcpLink>(std::move(relay));
}

DhcpRelay::DhcpRelay(const Endpoint& server, const IpAddress& local, DhcpReceiver receive)
    : m_server(server), m_local(local), m_isV6(isV6(server.address)), m_receive(std::move(receive))
{
}

Result<Done, QByteArray> DhcpRelay::listen(Reactor& reactor)
{
    const int own = boundDhcpSocket({m_local, 0}, nullptr);
    if (own < 0)
        return Unexpected{bindFailure(m_local, errno)};
    m_own = DhcpSocket(reactor, own, [this](QByteArrayView datagram) { handle(datagram); });
    // Without RFC 8357 a server answers to the port that it serves itself.
    const int fixed = boundDhcpSocket({m_local, m_server.port}, nullptr);
    if (fixed < 0)
        m_serverPortError = std::strerror(errno);
    m_serverPort = DhcpSocket(reactor, fixed, [this](QByteArrayView datagram) {
        ++m_receivedOnServerPort;
        handle(datagram);
    });
    return Done{};
}

void DhcpRelay::send(bool isV6, QByteArray message)
{
    if (isV6 != m_isV6)
        return;
    const auto relayed =
        isV6 ? dhcp::v6::relayed(message, m_local) : dhcp::v4::relayed(message, m_local);
    if (relayed)
        m_own.send(SocketAddress(m_server), *relayed);
}

void DhcpRelay::handle(QByteArrayView datagram)
{
    const auto message = m_isV6 ? dhcp::v6::unwrapped(datagram) : datagram;
    if (message)
        m_receive(m_isV6, *message);
}

Result<Done, QByteArray> DhcpRelay::adopt(const IpAddress& address, int prefixBits)
{
    Q_UNUSED(prefixBits)
    return canBind(address);
}

QByteArray DhcpRelay::advice() const
{
    if (m_serverPort.isOpen())
        return {};
    return "cannot listen on " + endpointText({m_local, m_server.port}) + " (" + m_serverPortError +
           "): answers arrive only from a DHCP server that knows RFC 8357 (relay source port), as "
           "Kea does";
}

} // namespace vphone::net
