#include "core/net/socketaddress.h"

#include <QtEndian>

#include <netinet/in.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace vphone::net {

SocketAddress::SocketAddress(const Endpoint& endpoint)
{
    Q_ASSERT(!endpoint.address.isNull());
    if (endpoint.address.family() == IpAddress::Family::V4) {
        sockaddr_in v4{};
        v4.sin_family = AF_INET;
        v4.sin_port = qToBigEndian(endpoint.port);
        v4.sin_addr.s_addr = qToBigEndian(endpoint.address.toV4());
        std::memcpy(&m_storage, &v4, sizeof v4);
        m_size = sizeof v4;
        return;
    }
    sockaddr_in6 v6{};
    v6.sin6_family = AF_INET6;
    v6.sin6_port = qToBigEndian(endpoint.port);
    std::memcpy(&v6.sin6_addr, endpoint.address.bytes().data(), sizeof v6.sin6_addr);
    std::memcpy(&m_storage, &v6, sizeof v6);
    m_size = sizeof v6;
}

std::optional<Endpoint> SocketAddress::endpointOf(const sockaddr* address)
{
    if (address->sa_family == AF_INET) {
        sockaddr_in v4{};
        std::memcpy(&v4, address, sizeof v4);
        return Endpoint{IpAddress::v4(qFromBigEndian(v4.sin_addr.s_addr)),
                        qFromBigEndian(v4.sin_port)};
    }
    if (address->sa_family != AF_INET6)
        return std::nullopt;
    sockaddr_in6 v6{};
    std::memcpy(&v6, address, sizeof v6);
    std::array<quint8, 16> bytes{};
    std::memcpy(bytes.data(), &v6.sin6_addr, bytes.size());
    return Endpoint{IpAddress::v6(bytes).unmapped(), qFromBigEndian(v6.sin6_port)};
}

int SocketAddress::familyOf(const IpAddress& address)
{
    return address.family() == IpAddress::Family::V6 ? AF_INET6 : AF_INET;
}

int bindSource(int descriptor, int family, const IpAddress& address)
{
    if (address.isNull() || SocketAddress::familyOf(address) != family)
        return 0;
    // The port is chosen at connect() by the whole four-tuple: 28,000 ports per source address and
    // server, not in all.
    const int on = 1;
    setsockopt(descriptor, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &on, sizeof on);
    const SocketAddress source({address, 0});
    return bind(descriptor, source.data(), source.size()) == 0 ? 0 : errno;
}

QByteArray bindFailure(const IpAddress& address, int error)
{
    return "cannot send from " + address.toText() + ": " + QByteArray(std::strerror(error));
}

} // namespace vphone::net
