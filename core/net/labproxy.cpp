#include "core/net/labproxy.h"

#include "core/lab/proxyrequest.h"
#include "core/net/realnetwork.h"
#include "core/net/resolver.h"
#include "core/net/socketaddress.h"

#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

namespace vphone::net {

namespace {

constexpr qsizetype bufferBytesMax = 64 * 1024; ///< of one direction
constexpr qsizetype statusLineBytesMax = 1024;
constexpr qsizetype bytesPerRead = 16 * 1024;
constexpr int acceptsPerTurn = 64;
constexpr Duration pauseWait = std::chrono::seconds(1);
constexpr qsizetype statusAt = 9; // "HTTP/1.1 200"
constexpr qsizetype statusDigits = 3;

bool isOnLoopback(const IpAddress& address)
{
    return address.unmapped().isLoopback();
}

} // namespace

/// One client, and the server that it wants.
class LabProxy::Connection
{
public:
    Connection(LabProxy& proxy, quint64 id, LabSocket client, QByteArray peer);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

private:
    /// One end, and what is to be sent there.
    struct End
    {
        LabSocket socket;
        QByteArray unsent;
        quint32 watched = 0;     ///< events; 0: not watched
        bool hasEnded = false;   ///< sends nothing any more
        bool isShutDown = false; ///< was told that nothing more comes
    };

    [[nodiscard]] Reactor& reactor() { return m_proxy.m_context.reactor; }
    void readHead();
    void lookUp();
    void connectTo(std::vector<IpAddress> addresses);
    void handleConnected();
    void refuse(int status, QByteArrayView sentence);
    void leaveServer();
    /// False: the connection is over and gone.
    [[nodiscard]] bool take(End& from, End& to);
    [[nodiscard]] bool send(End& to);
    /// What a server says first: Via goes in, the status is noted.
    void takeStatusLine();
    void handleReady(bool isClient, quint32 events);
    void update();
    void watch(End& end, quint32 events, bool isClient);
    void arm();
    void expire();
    /// An end went away.
    void finishCut();
    /// Tells the lab's event and is gone.
    void finish(int status);

    enum class State : quint8 {
        Head,
        Lookup,
        Connecting,
        Relaying,
        Closing, ///< what is left goes to the client, then the client closes
    };

    LabProxy& m_proxy;
    quint64 m_id;
    QByteArray m_peer;
    State m_state = State::Head;
    End m_client;
    End m_server;
    QByteArray m_head;  ///< as far as it came
    QByteArray m_begin; ///< of what the server says, until its first line is whole
    bool m_hasStatus = false;
    lab::ProxyRequest m_request;
    int m_status = 0;
    qint64 m_relayed = 0;  ///< both ways
    qint64 m_answered = 0; ///< to the client
    WallInstant m_deadline;
    WallInstant m_lastActivity;
    std::optional<Reactor::TimerId> m_timer;
    std::optional<ports::RequestId> m_lookup;
};

LabProxy::Connection::Connection(LabProxy& proxy, quint64 id, LabSocket client, QByteArray peer)
    : m_proxy(proxy),
      m_id(id),
      m_peer(std::move(peer)),
      m_deadline(Reactor::now() + proxy.m_context.limits.requestWait),
      m_lastActivity(Reactor::now())
{
    m_client.socket = std::move(client);
    update();
    arm();
}

LabProxy::Connection::~Connection()
{
    if (m_timer)
        reactor().stopTimer(*m_timer);
    if (m_lookup)
        m_proxy.m_resolver->cancel(*m_lookup);
    for (const End* end : {&m_client, &m_server}) {
        if (end->watched != 0)
            reactor().unwatch(end->socket.descriptor());
    }
}

void LabProxy::Connection::handleReady(bool isClient, quint32 events)
{
    m_lastActivity = reactor().wokeAt();
    End& end = isClient ? m_client : m_server;
    if (m_state == State::Connecting && !isClient) {
        handleConnected();
        return;
    }
    if ((events & EPOLLOUT) != 0 && !send(end))
        return;
    const bool isReadable = (events & (EPOLLIN | EPOLLHUP | EPOLLERR)) != 0;
    if (isReadable && !take(end, isClient ? m_server : m_client))
        return;
    update();
}

bool LabProxy::Connection::take(End& from, End& to)
{
    std::array<char, bytesPerRead> buffer;
    const ssize_t taken = recv(from.socket.descriptor(), buffer.data(), buffer.size(), 0);
    if (taken < 0 && (errno == EAGAIN || errno == EINTR))
        return true;
    if (taken < 0) {
        finishCut();
        return false;
    }
    if (taken == 0) {
        from.hasEnded = true;
        if (m_state == State::Head || m_state == State::Closing ||
            (&from == &m_client && m_state != State::Relaying)) {
            finishCut();
            return false;
        }
        return true;
    }
    const QByteArrayView bytes(buffer.data(), taken);
    if (m_state == State::Closing)
        return true; // nobody wants the rest
    if (m_state == State::Head) {
        m_head.append(bytes);
        readHead();
        return false; // as it may be gone
    }
    m_relayed += taken;
    if (m_relayed > relayedBytesMax) {
        finish(lab::TooLarge);
        return false;
    }
    if (&from == &m_server && !m_hasStatus) {
        m_begin.append(bytes);
        takeStatusLine();
        return m_state != State::Closing;
    }
    to.unsent.append(bytes);
    if (&from == &m_server)
        m_answered += taken;
    return true;
}

bool LabProxy::Connection::send(End& to)
{
    if (to.unsent.isEmpty())
        return true;
    const ssize_t sent = ::send(to.socket.descriptor(), to.unsent.constData(),
                                size_t(to.unsent.size()), MSG_NOSIGNAL);
    if (sent < 0 && errno != EAGAIN && errno != EINTR) {
        finishCut();
        return false;
    }
    to.unsent.remove(0, std::max<qsizetype>(sent, 0));
    return true;
}

void LabProxy::Connection::readHead()
{
    auto read = lab::readProxyRequest(m_head);
    if (!read) {
        m_request.method = read.error().method;
        m_request.target = read.error().target;
        refuse(read.error().status, read.error().sentence);
        return;
    }
    if (!*read) {
        update();
        return;
    }
    m_request = std::move(**read);
    if (m_proxy.m_account && !lab::isAuthorized(m_request.authorization, *m_proxy.m_account)) {
        refuse(407, "This proxy wants a user name and a password.");
        return;
    }
    m_server.unsent = m_request.forwarded + m_head.sliced(m_request.headBytes);
    m_head.clear();
    lookUp();
}

void LabProxy::Connection::lookUp()
{
    m_state = State::Lookup;
    if (const auto address = IpAddress::parse(m_request.host)) {
        connectTo({*address});
        return;
    }
    if (m_request.host.compare("localhost", Qt::CaseInsensitive) == 0) {
        connectTo({IpAddress::v4(0x7f000001)});
        return;
    }
    m_lookup = m_id;
    update();
    m_proxy.m_resolver->start(m_id, m_request.host, [this](ports::ResolveResult result) {
        m_lookup.reset();
        if (result.cause == Cause::None)
            connectTo(std::move(result.addresses));
        else
            refuse(502, m_request.host + ": " + result.detail + '.');
    });
}

void LabProxy::Connection::connectTo(std::vector<IpAddress> addresses)
{
    const auto allowed =
        std::find_if(addresses.begin(), addresses.end(), [this](const IpAddress& address) {
            return m_proxy.m_isAllowed(address.unmapped());
        });
    if (allowed == addresses.end()) {
        refuse(lab::Forbidden, m_request.host + " is none of the servers that this proxy may "
                                                "connect to, which are those on loopback.");
        return;
    }
    const IpAddress address = allowed->unmapped();
    m_state = State::Connecting;
    const int family = SocketAddress::familyOf(address);
    m_server.socket = LabSocket(socket(family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (m_server.socket.descriptor() < 0) {
        refuse(lab::Busy, "This proxy has no room for another connection.");
        return;
    }
    const SocketAddress target({address, m_request.port});
    if (connect(m_server.socket.descriptor(), target.data(), target.size()) < 0 &&
        errno != EINPROGRESS) {
        refuse(502, endpointText({address, m_request.port}) + " cannot be reached.");
        return;
    }
    update();
}

void LabProxy::Connection::handleConnected()
{
    int error = 0;
    socklen_t size = sizeof error;
    getsockopt(m_server.socket.descriptor(), SOL_SOCKET, SO_ERROR, &error, &size);
    if (error != 0) {
        refuse(502,
               m_request.host + ':' + QByteArray::number(m_request.port) + " cannot be reached.");
        return;
    }
    m_state = State::Relaying;
    if (m_request.isTunnel) {
        m_client.unsent = "HTTP/1.1 200 Connection established\r\n\r\n";
        m_status = lab::Ok;
        m_hasStatus = true;
    }
    update();
}

void LabProxy::Connection::takeStatusLine()
{
    const qsizetype end = m_begin.indexOf('\n');
    const bool isHttp = QByteArrayView("HTTP/").startsWith(
                            QByteArrayView(m_begin).first(qMin<qsizetype>(m_begin.size(), 5))) ||
                        m_begin.startsWith("HTTP/");
    if (!isHttp || (end < 0 && m_begin.size() > statusLineBytesMax)) {
        refuse(502, m_request.host + " answers, but not in HTTP.");
        return;
    }
    if (end < 0)
        return;
    m_hasStatus = true;
    m_status = m_begin.mid(statusAt, statusDigits).toInt();
    m_begin.insert(end + 1, lab::viaHeader());
    m_answered += m_begin.size();
    m_client.unsent += std::exchange(m_begin, {});
}

void LabProxy::Connection::refuse(int status, QByteArrayView sentence)
{
    m_status = status;
    m_head.clear();
    leaveServer();
    m_client.unsent = lab::proxyAnswer(status, sentence);
    m_answered = m_client.unsent.size();
    update();
}

void LabProxy::Connection::leaveServer()
{
    m_state = State::Closing;
    if (m_server.watched != 0)
        watch(m_server, 0, false);
    m_server = End();
}

/// Watches for what either end has room for, tells each that the other has ended, and notices that
/// all is over.
void LabProxy::Connection::update()
{
    const auto shutDownAfter = [](End& end, bool isLast) {
        if (isLast && end.unsent.isEmpty() && !std::exchange(end.isShutDown, true))
            shutdown(end.socket.descriptor(), SHUT_WR);
    };
    if (m_state == State::Relaying) {
        shutDownAfter(m_server, m_client.hasEnded);
        if (m_server.hasEnded && !m_hasStatus) {
            refuse(502, m_request.host + " closed the connection without an answer.");
            return;
        }
        if (m_server.hasEnded && m_client.unsent.isEmpty())
            leaveServer();
    }
    if (m_state == State::Closing)
        shutDownAfter(m_client, true); // A close() before the client's might lose it the answer.
    const bool isRelaying = m_state == State::Relaying;
    const auto wanted = [](const End& end, bool reads) {
        return (reads && !end.hasEnded ? quint32(EPOLLIN) : 0U) |
               (end.unsent.isEmpty() ? 0U : quint32(EPOLLOUT));
    };
    const bool readsClient = !isRelaying || m_server.unsent.size() < bufferBytesMax;
    const bool isHeldUp = m_state == State::Lookup || m_state == State::Connecting;
    watch(m_client, isHeldUp ? 0U : wanted(m_client, readsClient), true);
    if (m_state == State::Connecting)
        watch(m_server, EPOLLOUT, false);
    else if (isRelaying)
        watch(m_server, wanted(m_server, m_client.unsent.size() < bufferBytesMax), false);
}

void LabProxy::Connection::watch(End& end, quint32 events, bool isClient)
{
    const int descriptor = end.socket.descriptor();
    const quint32 before = std::exchange(end.watched, events);
    if (before == events)
        return;
    // Not watched at all rather than for nothing: an end that hung up would be told all the time.
    if (events == 0)
        reactor().unwatch(descriptor);
    else if (before == 0)
        reactor().watch(descriptor, events,
                        [this, isClient](quint32 ready) { handleReady(isClient, ready); });
    else
        reactor().rewatch(descriptor, events);
}

void LabProxy::Connection::arm()
{
    const WallInstant next =
        std::min(m_deadline, m_lastActivity + m_proxy.m_context.limits.idleWait);
    m_timer = reactor().startTimer(next - Reactor::now(), [this] { expire(); });
}

void LabProxy::Connection::expire()
{
    m_timer.reset();
    const WallInstant now = reactor().wokeAt();
    const bool isOver =
        now >= m_deadline || now >= m_lastActivity + m_proxy.m_context.limits.idleWait;
    if (!isOver) {
        arm();
        return;
    }
    if (m_state == State::Lookup || m_state == State::Connecting) {
        m_lastActivity = now;
        m_deadline = now + m_proxy.m_context.limits.idleWait;
        if (m_lookup)
            m_proxy.m_resolver->cancel(*std::exchange(m_lookup, std::nullopt));
        arm();
        refuse(504, m_request.host + " does not answer.");
        return;
    }
    finish(m_state == State::Closing ? m_status : int(lab::TimedOut));
}

void LabProxy::Connection::finishCut()
{
    const bool hasAll = m_state == State::Closing && m_client.unsent.isEmpty();
    finish(hasAll ? m_status : int(lab::ClientGone));
}

void LabProxy::Connection::finish(int status)
{
    LabProxy& proxy = m_proxy;
    // A client that came and went without a word is none.
    if (m_status != 0 || !m_request.method.isEmpty() || !m_head.isEmpty()) {
        const lab::Request told{.service = lab::Service::Proxy,
                                .peer = m_peer,
                                .method = m_request.method,
                                .target = m_request.target,
                                .agent = m_request.agent,
                                .body = {}};
        proxy.m_context.report(told, status, m_answered);
    }
    proxy.drop(m_id);
}

Result<std::unique_ptr<LabProxy>, QByteArray>
LabProxy::start(LabContext& context, const Endpoint& endpoint,
                std::optional<ports::Credentials> account)
{
    auto socket = LabSocket::listenTcp(lab::Service::Proxy, endpoint);
    if (!socket)
        return Unexpected{socket.error()};
    std::unique_ptr<LabProxy> proxy(new LabProxy(context, std::move(*socket), std::move(account)));
    if (const auto opened = proxy->m_resolver->open(NetworkOptions()); !opened)
        return Unexpected{opened.error()};
    return proxy;
}

LabProxy::LabProxy(LabContext& context, LabSocket socket, std::optional<ports::Credentials> account)
    : m_context(context),
      m_socket(std::move(socket)),
      m_account(std::move(account)),
      m_isAllowed(&isOnLoopback),
      m_resolver(std::make_unique<Resolver>(context.reactor))
{
    m_context.reactor.watch(m_socket.descriptor(), EPOLLIN, [this](quint32) { accept(); });
}

LabProxy::~LabProxy()
{
    m_connections.clear();
    if (m_pause)
        m_context.reactor.stopTimer(*m_pause);
    else
        m_context.reactor.unwatch(m_socket.descriptor());
}

void LabProxy::accept()
{
    for (int i = 0; i < acceptsPerTurn; ++i) {
        SocketAddress address;
        socklen_t size = address.size();
        LabSocket client(
            accept4(m_socket.descriptor(), address.data(), &size, SOCK_NONBLOCK | SOCK_CLOEXEC));
        if (client.descriptor() < 0) {
            if (errno != EMFILE && errno != ENFILE)
                return;
            m_context.reactor.unwatch(m_socket.descriptor());
            m_pause = m_context.reactor.startTimer(pauseWait, [this] {
                m_pause.reset();
                m_context.reactor.watch(m_socket.descriptor(), EPOLLIN,
                                        [this](quint32) { accept(); });
            });
            return;
        }
        const auto peer = SocketAddress::endpointOf(address.data());
        if (!peer || qsizetype(m_connections.size()) >= m_context.limits.connectionsMax)
            continue;
        const quint64 id = ++m_lastId;
        m_connections.emplace(
            id, std::make_unique<Connection>(*this, id, std::move(client), endpointText(*peer)));
    }
}

void LabProxy::drop(quint64 id)
{
    m_connections.erase(id);
}

} // namespace vphone::net
