#include "core/net/dhcpsocket.h"

#include "core/dhcp/message.h"

#include <netinet/in.h>
#include <sys/epoll.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

namespace vphone::net {

namespace {

constexpr int datagramsPerTurn = 16;

void receiveFrom(int descriptor, const std::function<void(QByteArrayView)>& receive)
{
    // One byte more, so that what is too long is seen to be.
    std::array<char, dhcp::messageBytesMax + 1> buffer; // NOLINT(*-member-init): recv() fills it
    for (int i = 0; i < datagramsPerTurn; ++i) {
        const ssize_t size = recv(descriptor, buffer.data(), buffer.size(), 0);
        if (size < 0 && errno != ECONNREFUSED)
            return;
        if (size > 0 && size <= dhcp::messageBytesMax)
            receive(QByteArrayView(buffer.data(), size));
    }
}

} // namespace

DhcpSocket::DhcpSocket(Reactor& reactor, int descriptor,
                       std::function<void(QByteArrayView)> receive)
    : m_reactor(&reactor), m_descriptor(descriptor)
{
    if (descriptor < 0)
        return;
    reactor.watch(descriptor, EPOLLIN, [descriptor, receive = std::move(receive)](quint32) {
        receiveFrom(descriptor, receive);
    });
}

DhcpSocket::~DhcpSocket()
{
    if (m_descriptor < 0)
        return;
    m_reactor->unwatch(m_descriptor);
    ::close(m_descriptor);
}

DhcpSocket::DhcpSocket(DhcpSocket&& other) noexcept
    : m_reactor(other.m_reactor), m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

DhcpSocket& DhcpSocket::operator=(DhcpSocket&& other) noexcept
{
    std::swap(m_reactor, other.m_reactor);
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

void DhcpSocket::send(const SocketAddress& to, QByteArrayView message) const
{
    [[maybe_unused]] const ssize_t sent = sendto(
        m_descriptor, message.data(), size_t(message.size()), MSG_NOSIGNAL, to.data(), to.size());
}

int boundDhcpSocket(const Endpoint& at, const char* device)
{
    const int family = SocketAddress::familyOf(at.address);
    const int descriptor = socket(family, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return -1;
    const int on = 1;
    bool isReady = true;
    if (family == AF_INET6)
        isReady = setsockopt(descriptor, IPPROTO_IPV6, IPV6_V6ONLY, &on, sizeof on) == 0;
    if (device != nullptr) {
        // Beside other clients, and other workers of this process: all of them hear a broadcast.
        isReady = isReady && setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) == 0;
        isReady = isReady && setsockopt(descriptor, SOL_SOCKET, SO_BROADCAST, &on, sizeof on) == 0;
        isReady = isReady && setsockopt(descriptor, SOL_SOCKET, SO_BINDTODEVICE, device,
                                        socklen_t(std::strlen(device))) == 0;
    }
    const SocketAddress local(at);
    if (isReady && bind(descriptor, local.data(), local.size()) == 0)
        return descriptor;
    const int error = errno;
    ::close(descriptor);
    errno = error;
    return -1;
}

} // namespace vphone::net
