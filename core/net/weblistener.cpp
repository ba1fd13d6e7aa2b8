#include "core/net/weblistener.h"

#include "core/net/filestore.h"
#include "core/net/socketaddress.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>

#include <cerrno>

namespace vphone::net {

namespace {

constexpr int backlogMax = 4096;
constexpr int acceptsPerWake = 64;
constexpr int deferSeconds = 1; ///< the kernel waits for the first byte in our place
constexpr Duration shortageWait = std::chrono::milliseconds(100);
constexpr char tlsHandshake = 0x16; ///< RFC 8446 5.1: ContentType

constexpr const char* loopbackDevice = "lo";

enum class FirstByte : quint8 { None, Tls, Plain, Gone };

FirstByte firstByteOf(int descriptor)
{
    char byte = 0;
    const ssize_t count = recv(descriptor, &byte, 1, MSG_PEEK | MSG_DONTWAIT);
    if (count == 1)
        return byte == tlsHandshake ? FirstByte::Tls : FirstByte::Plain;
    return count < 0 && (errno == EAGAIN || errno == EINTR) ? FirstByte::None : FirstByte::Gone;
}

bool isWildcard(const IpAddress& address)
{
    return address == IpAddress::v4(0) || address == IpAddress::v6({});
}

} // namespace

Result<LabSocket, ListenProblem> listenForPages(const Endpoint& endpoint, bool isLoopbackOnly)
{
    const auto failure = [&] {
        const auto error = errno == EADDRINUSE ? ListenError::PortTaken : ListenError::Other;
        return Unexpected{ListenProblem{error, "cannot listen at " + endpointText(endpoint) + ": " +
                                                   systemErrorText()}};
    };
    LabSocket made(socket(SocketAddress::familyOf(endpoint.address),
                          SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (made.descriptor() < 0)
        return failure();
    if (isLoopbackOnly && isWildcard(endpoint.address) &&
        setsockopt(made.descriptor(), SOL_SOCKET, SO_BINDTODEVICE, loopbackDevice,
                   socklen_t(qstrlen(loopbackDevice))) != 0)
        return failure();
    const int yes = 1;
    setsockopt(made.descriptor(), SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    setsockopt(made.descriptor(), IPPROTO_TCP, TCP_DEFER_ACCEPT, &deferSeconds,
               sizeof deferSeconds);
    // Accepted connections have it from here; an answer goes out in one piece or in full ones.
    setsockopt(made.descriptor(), IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    const SocketAddress address(endpoint);
    if (bind(made.descriptor(), address.data(), address.size()) != 0 ||
        listen(made.descriptor(), backlogMax) != 0)
        return failure();
    return made;
}

WebListener::WebListener(Reactor& reactor, LabSocket listener, Limits limits, Callbacks callbacks)
    : m_reactor(reactor),
      m_listener(std::move(listener)),
      m_local(m_listener.localEndpoint()),
      m_limits(limits),
      m_callbacks(std::move(callbacks)),
      m_silent(reactor, limits.silence, [this](Silent::Place place) { dropSilent(place); })
{
    listen();
}

WebListener::~WebListener()
{
    if (m_shortageTimer)
        m_reactor.stopTimer(*m_shortageTimer);
    else
        m_reactor.unwatch(m_listener.descriptor());
    while (m_silent.size() > 0)
        dropSilent(m_silent.begin());
}

void WebListener::listen()
{
    m_reactor.watch(m_listener.descriptor(), EPOLLIN, [this](quint32) { accept(); });
}

/// Those that are left over are told of again, after whatever else is ready.
void WebListener::accept()
{
    int accepted = 0;
    while (accepted < acceptsPerWake && acceptOne())
        ++accepted;
    m_callbacks.settle();
}

bool WebListener::acceptOne()
{
    SocketAddress peer;
    socklen_t size = peer.size();
    LabSocket socket(
        accept4(m_listener.descriptor(), peer.data(), &size, SOCK_NONBLOCK | SOCK_CLOEXEC));
    if (socket.descriptor() < 0) {
        if (errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM)
            waitOutShortage();
        return errno == ECONNABORTED || errno == EINTR;
    }
    Endpoint local = isWildcard(m_local.address) ? socket.localEndpoint() : m_local;
    local.address = local.address.unmapped();
    Endpoint from = SocketAddress::endpointOf(peer.data()).value_or(Endpoint());
    from.address = from.address.unmapped();
    Arrival arrival{std::move(socket), {.local = local, .peer = from}};
    switch (firstByteOf(arrival.socket.descriptor())) {
    case FirstByte::Gone:
        break;
    case FirstByte::None:
        keepSilent(std::move(arrival));
        break;
    case FirstByte::Tls:
        arrival.channel.isTls = true;
        [[fallthrough]];
    case FirstByte::Plain:
        m_callbacks.take(std::move(arrival));
    }
    return true;
}

/// The listener stays ready all that time, so that listening on would spin.
void WebListener::waitOutShortage()
{
    const int error = errno;
    if (m_silent.size() > 0)
        dropSilent(m_silent.begin());
    else
        m_callbacks.makeRoom();
    m_reactor.unwatch(m_listener.descriptor());
    m_shortageTimer = m_reactor.startTimer(shortageWait, [this] {
        m_shortageTimer.reset();
        listen();
    });
    errno = error;
}

void WebListener::keepSilent(Arrival arrival)
{
    if (m_silent.size() >= m_limits.silentMax)
        dropSilent(m_silent.begin());
    const auto place = m_silent.add(std::move(arrival));
    m_reactor.watch(place->value.socket.descriptor(), EPOLLIN | EPOLLRDHUP,
                    [this, place](quint32) { handleFirstByte(place); });
}

void WebListener::handleFirstByte(Silent::Place place)
{
    const FirstByte byte = firstByteOf(place->value.socket.descriptor());
    if (byte == FirstByte::None)
        return;
    m_reactor.unwatch(place->value.socket.descriptor());
    Arrival arrival = std::move(place->value);
    m_silent.remove(place);
    if (byte == FirstByte::Gone)
        return;
    arrival.channel.isTls = byte == FirstByte::Tls;
    m_callbacks.take(std::move(arrival));
    m_callbacks.settle();
}

void WebListener::dropSilent(Silent::Place place)
{
    m_reactor.unwatch(place->value.socket.descriptor());
    m_silent.remove(place);
}

} // namespace vphone::net
