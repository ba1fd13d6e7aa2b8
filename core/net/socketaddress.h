/// \file An Endpoint in the shape the socket calls want, and back.
#pragma once

#include "core/base/ipaddress.h"

#include <sys/socket.h>

#include <optional>

namespace vphone::net {

class SocketAddress
{
public:
    /// Empty, as a buffer to receive into.
    SocketAddress() = default;
    /// \pre the endpoint has an address
    explicit SocketAddress(const Endpoint& endpoint);

    /// Nothing when \a address is neither IPv4 nor IPv6.
    [[nodiscard]] static std::optional<Endpoint> endpointOf(const sockaddr* address);
    [[nodiscard]] static int familyOf(const IpAddress& address);

    [[nodiscard]] sockaddr* data() { return reinterpret_cast<sockaddr*>(&m_storage); }
    [[nodiscard]] const sockaddr* data() const
    {
        return reinterpret_cast<const sockaddr*>(&m_storage);
    }
    /// Of what is stored; of the whole buffer while empty.
    [[nodiscard]] socklen_t size() const { return m_size; }

private:
    sockaddr_storage m_storage{};
    socklen_t m_size = sizeof(sockaddr_storage);
};

/// Makes \a address the source of what \a descriptor sends, port left to the system; 0 or errno.
/// Null does nothing, nor does an address of another family than \a family, the socket's.
[[nodiscard]] int bindSource(int descriptor, int family, const IpAddress& address);

/// "cannot send from 10.0.0.9: Cannot assign requested address"
[[nodiscard]] QByteArray bindFailure(const IpAddress& address, int error);

} // namespace vphone::net
