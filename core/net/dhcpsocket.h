/// \file A UDP socket that speaks DHCP.
#pragma once

#include "core/net/reactor.h"
#include "core/net/socketaddress.h"

#include <QByteArrayView>

#include <functional>

namespace vphone::net {

/// Owns a descriptor that the reactor watches.
class DhcpSocket
{
public:
    DhcpSocket() = default;
    /// \a descriptor is a bound UDP socket, or -1. \a receive gets whole datagrams from within
    /// Reactor::poll().
    DhcpSocket(Reactor& reactor, int descriptor, std::function<void(QByteArrayView)> receive);
    ~DhcpSocket();
    DhcpSocket(DhcpSocket&& other) noexcept;
    DhcpSocket& operator=(DhcpSocket&& other) noexcept;

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    /// What can't be sent is lost.
    void send(const SocketAddress& to, QByteArrayView message) const;

private:
    Reactor* m_reactor = nullptr;
    int m_descriptor = -1;
};

/// A UDP socket at \a at, or -1 and errno. \a device: of this interface only, null: of any.
[[nodiscard]] int boundDhcpSocket(const Endpoint& at, const char* device);

} // namespace vphone::net
