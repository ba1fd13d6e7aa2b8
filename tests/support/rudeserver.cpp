#include "tests/support/rudeserver.h"

#include "core/net/socketaddress.h"
#include "tests/support/loopback.h"

#include <sys/epoll.h>
#include <unistd.h>

#include <algorithm>
#include <array>

namespace vphone::test {

using Ending = Manners::Ending;

struct RudeServer::Connection
{
    Manners manners;
    QByteArray request;
    QByteArray pending; ///< to be sent
    bool isReplying = false;
    std::optional<net::Reactor::TimerId> timer;
};

namespace {

/// Whether \a request has come whole, body included.
bool isWhole(const QByteArray& request)
{
    const qsizetype head = request.indexOf("\r\n\r\n");
    if (head < 0)
        return false;
    const QByteArray lower = request.first(head).toLower();
    const qsizetype field = lower.indexOf("\r\ncontent-length:");
    if (field < 0)
        return true;
    const QByteArray rest = lower.sliced(field + 17);
    const QByteArray value = rest.first(std::max<qsizetype>(rest.indexOf('\r'), 0));
    return request.size() - head - 4 >= (value.isEmpty() ? rest : value).trimmed().toLongLong();
}

} // namespace

RudeServer::RudeServer(net::Reactor& reactor, std::deque<Manners> manners)
    : m_reactor(reactor),
      m_manners(std::move(manners)),
      m_listener(loopbackSocket(SOCK_STREAM)),
      m_port(portOf(m_listener))
{
    m_reactor.watch(m_listener, EPOLLIN, [this](quint32) { accept(); });
}

RudeServer::~RudeServer()
{
    while (!m_connections.empty())
        drop(m_connections.begin()->first, false);
    m_reactor.unwatch(m_listener);
    ::close(m_listener);
}

void RudeServer::accept()
{
    net::SocketAddress peer;
    socklen_t size = peer.size();
    const int descriptor = accept4(m_listener, peer.data(), &size, SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (descriptor < 0)
        return;
    m_peers.push_back(*net::SocketAddress::endpointOf(peer.data()));
    auto connection = std::make_unique<Connection>();
    connection->manners = m_manners.front();
    if (m_manners.size() > 1)
        m_manners.pop_front();
    Connection& kept = *connection;
    m_connections.emplace(descriptor, std::move(connection));
    m_reactor.watch(descriptor, EPOLLIN,
                    [this, descriptor](quint32 events) { handleReady(descriptor, events); });
    if (kept.manners.isDeaf)
        end(descriptor, kept);
}

void RudeServer::handleReady(int descriptor, quint32 events)
{
    Connection& connection = *m_connections.at(descriptor);
    if (!connection.isReplying)
        read(descriptor, connection);
    else if (events & EPOLLOUT)
        write(descriptor, connection);
    else
        drop(descriptor, false); // the client has gone
}

void RudeServer::read(int descriptor, Connection& connection)
{
    std::array<char, 4096> buffer;
    const ssize_t taken = recv(descriptor, buffer.data(), buffer.size(), 0);
    if (taken <= 0) {
        drop(descriptor, false);
        return;
    }
    connection.request.append(buffer.data(), taken);
    if (!isWhole(connection.request))
        return;
    m_requests.push_back(connection.request);
    connection.isReplying = true;
    connection.pending = connection.manners.reply;
    if (connection.manners.drip > Duration::zero())
        dripOn(descriptor, connection);
    else
        m_reactor.rewatch(descriptor, EPOLLOUT);
}

void RudeServer::write(int descriptor, Connection& connection)
{
    if (connection.pending.isEmpty() && connection.manners.ending == Ending::Endless)
        connection.pending = connection.manners.endless;
    const ssize_t sent = ::send(descriptor, connection.pending.constData(),
                                size_t(connection.pending.size()), MSG_NOSIGNAL);
    if (sent < 0 && errno != EAGAIN) {
        drop(descriptor, false);
        return;
    }
    connection.pending.remove(0, std::max<qsizetype>(sent, 0));
    if (connection.pending.isEmpty() && connection.manners.ending != Ending::Endless)
        end(descriptor, connection);
}

void RudeServer::dripOn(int descriptor, Connection& connection)
{
    connection.timer.reset();
    if (connection.pending.isEmpty()) {
        end(descriptor, connection);
        return;
    }
    if (::send(descriptor, connection.pending.constData(), 1, MSG_NOSIGNAL) < 0) {
        drop(descriptor, false);
        return;
    }
    connection.pending.remove(0, 1);
    connection.timer =
        m_reactor.startTimer(connection.manners.drip,
                             [this, descriptor, &connection] { dripOn(descriptor, connection); });
}

void RudeServer::end(int descriptor, Connection& connection)
{
    if (connection.manners.ending == Ending::Stall)
        m_reactor.rewatch(descriptor, EPOLLRDHUP);
    else
        drop(descriptor, connection.manners.ending == Ending::Reset);
}

void RudeServer::drop(int descriptor, bool isReset)
{
    const auto connection = m_connections.extract(descriptor);
    if (connection.mapped()->timer)
        m_reactor.stopTimer(*connection.mapped()->timer);
    if (isReset) {
        const linger now{1, 0};
        setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    }
    m_reactor.unwatch(descriptor);
    ::close(descriptor);
}

QByteArray httpReply(QByteArrayView status, QByteArrayView headers, QByteArrayView body)
{
    return "HTTP/1.1 " + status.toByteArray() + "\r\n" + headers.toByteArray() + "\r\n" +
           body.toByteArray();
}

} // namespace vphone::test
