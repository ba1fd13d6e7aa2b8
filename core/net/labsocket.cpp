#include "core/net/labsocket.h"

#include "core/net/filestore.h"
#include "core/net/socketaddress.h"

#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>

namespace vphone::net {

namespace {

constexpr int datagramBytesMax = 8192;
constexpr int receiveBufferBytes = 1024 * 1024; ///< a burst of ten thousand log lines fits
constexpr int backlogMax = 1024;

Result<LabSocket, QByteArray> bound(int type, lab::Service service, const Endpoint& endpoint)
{
    const QByteArray name = lab::nameOf(service).toByteArray();
    const QByteArray where = "port " + QByteArray::number(endpoint.port) + " of " +
                             endpoint.address.toText() + " for " + name;
    LabSocket made(
        socket(SocketAddress::familyOf(endpoint.address), type | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (made.descriptor() < 0)
        return Unexpected{"no socket for " + name + ": " + systemErrorText()};
    const int yes = 1;
    if (type == SOCK_STREAM)
        setsockopt(made.descriptor(), SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    else
        setsockopt(made.descriptor(), SOL_SOCKET, SO_RCVBUF, &receiveBufferBytes,
                   sizeof receiveBufferBytes);
    const SocketAddress address(endpoint);
    if (bind(made.descriptor(), address.data(), address.size()) == 0)
        return made;
    if (errno == EADDRINUSE)
        return Unexpected{where + " is already taken: give another (--port " + name +
                          "=PORT) or let one be chosen (--port " + name + "=0)"};
    return Unexpected{"cannot use " + where + ": " + systemErrorText()};
}

} // namespace

LabSocket::~LabSocket()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
}

Result<LabSocket, QByteArray> LabSocket::bindUdp(lab::Service service, const Endpoint& endpoint)
{
    return bound(SOCK_DGRAM, service, endpoint);
}

Result<LabSocket, QByteArray> LabSocket::listenTcp(lab::Service service, const Endpoint& endpoint)
{
    auto made = bound(SOCK_STREAM, service, endpoint);
    if (made && listen(made->descriptor(), backlogMax) != 0)
        return Unexpected{"cannot listen on port " + QByteArray::number(endpoint.port) + ": " +
                          systemErrorText()};
    return made;
}

Endpoint LabSocket::localEndpoint() const
{
    SocketAddress address;
    socklen_t size = address.size();
    if (getsockname(m_descriptor, address.data(), &size) != 0)
        return {};
    return SocketAddress::endpointOf(address.data()).value_or(Endpoint());
}

void LabSocket::receive(int most,
                        const std::function<void(const Endpoint&, QByteArrayView)>& take) const
{
    std::array<char, datagramBytesMax> buffer;
    for (int taken = 0; taken < most; ++taken) {
        SocketAddress from;
        socklen_t size = from.size();
        const ssize_t count =
            recvfrom(m_descriptor, buffer.data(), buffer.size(), 0, from.data(), &size);
        if (count < 0)
            return;
        if (const auto peer = SocketAddress::endpointOf(from.data()))
            take(*peer, QByteArrayView(buffer.data(), count));
    }
}

void LabSocket::send(const Endpoint& to, QByteArrayView bytes) const
{
    const SocketAddress address(to);
    // Lost when the buffer is full, which the protocols above allow for.
    [[maybe_unused]] const ssize_t sent =
        sendto(m_descriptor, bytes.data(), size_t(bytes.size()), 0, address.data(), address.size());
}

} // namespace vphone::net
