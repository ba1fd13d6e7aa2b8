#include "core/net/weblistener.h"

#include "core/net/filestore.h"
#include "core/net/socketaddress.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace vphone::net {

namespace {

constexpr int backlogMax = 4096;
constexpr int acceptsPerWake = 64;
constexpr int deferSeconds = 1; ///< the kernel waits for the first byte in our place
constexpr Duration shortageWait = std::chrono::milliseconds(100);
constexpr char tlsHandshake = 0x16; ///< RFC 8446 5.1: ContentType

constexpr const char* loopbackDevice = "lo";

constexpr QByteArrayView noRequest = "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n"
                                     "Content-Type: text/plain\r\nContent-Length: 29\r\n\r\n"
                                     "that is not an HTTP request\r\n";

/// RFC 9110 5.6.2, behind the empty lines that RFC 9112 2.2 lets pass.
bool mayBeginRequest(QByteArrayView bytes)
{
    constexpr QByteArrayView marks = "!#$%&'*+-.^_`|~";
    const auto* begin =
        std::find_if(bytes.begin(), bytes.end(), [](char c) { return c != '\r' && c != '\n'; });
    return std::all_of(begin, std::find(begin, bytes.end(), ' '), [&](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
               marks.contains(c);
    });
}

bool isWildcard(const IpAddress& address)
{
    return address == IpAddress::v4(0) || address == IpAddress::v6({});
}

} // namespace

void refuse(const LabSocket& connection, QByteArrayView answer)
{
    // What is left unread when the connection is closed takes the answer with it.
    std::array<char, 16 * 1024> unread;
    recv(connection.descriptor(), unread.data(), unread.size(), MSG_DONTWAIT);
    send(connection.descriptor(), answer.data(), size_t(answer.size()),
         MSG_DONTWAIT | MSG_NOSIGNAL);
}

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

WebListener::Opening WebListener::openingOf(int descriptor)
{
    std::array<char, 16> bytes; // a method and the space behind it
    const ssize_t count = recv(descriptor, bytes.data(), bytes.size(), MSG_PEEK | MSG_DONTWAIT);
    if (count <= 0)
        return count < 0 && (errno == EAGAIN || errno == EINTR) ? Opening::None : Opening::Gone;
    if (bytes[0] == tlsHandshake)
        return Opening::Tls;
    return mayBeginRequest({bytes.data(), count}) ? Opening::Plain : Opening::Nonsense;
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
    const Opening opening = openingOf(arrival.socket.descriptor());
    if (opening == Opening::None)
        keepSilent(std::move(arrival));
    else
        handOver(std::move(arrival), opening);
    return true;
}

void WebListener::handOver(Arrival arrival, Opening opening)
{
    if (opening == Opening::Nonsense)
        refuse(arrival.socket, noRequest);
    if (opening != Opening::Tls && opening != Opening::Plain)
        return;
    arrival.channel.isTls = opening == Opening::Tls;
    m_callbacks.take(std::move(arrival));
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
    const Opening opening = openingOf(place->value.socket.descriptor());
    if (opening == Opening::None)
        return;
    m_reactor.unwatch(place->value.socket.descriptor());
    Arrival arrival = std::move(place->value);
    m_silent.remove(place);
    handOver(std::move(arrival), opening);
    m_callbacks.settle();
}

void WebListener::dropSilent(Silent::Place place)
{
    m_reactor.unwatch(place->value.socket.descriptor());
    m_silent.remove(place);
}

} // namespace vphone::net
