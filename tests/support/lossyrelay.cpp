#include "tests/support/lossyrelay.h"

#include "core/net/socketaddress.h"
#include "tests/support/loopback.h"

#include <sys/epoll.h>
#include <unistd.h>

#include <algorithm>
#include <array>

namespace vphone::test {

namespace {

constexpr size_t sessionsMax =
    600; ///< far more than a test has transfers at a time, within 1,024 descriptors

std::optional<std::pair<Endpoint, QByteArray>> receive(int descriptor)
{
    std::array<char, 2048> buffer;
    net::SocketAddress from;
    socklen_t size = from.size();
    const ssize_t taken = recvfrom(descriptor, buffer.data(), buffer.size(), 0, from.data(), &size);
    if (taken < 0)
        return std::nullopt;
    return std::pair(*net::SocketAddress::endpointOf(from.data()),
                     QByteArray(buffer.data(), taken));
}

/// A full buffer is one more loss.
void sendPacket(int descriptor, const Endpoint& to, const QByteArray& packet)
{
    const net::SocketAddress address(to);
    static_cast<void>(sendto(descriptor, packet.constData(), size_t(packet.size()), MSG_NOSIGNAL,
                             address.data(), address.size()));
}

// RFC 1350 5
constexpr char dataCode = 3;
constexpr char ackCode = 4;
constexpr qsizetype fullDataBytes = 516;

bool isPacket(const QByteArray& packet, char code)
{
    return packet.size() >= 4 && packet.at(0) == 0 && packet.at(1) == code;
}

int blockOf(const QByteArray& packet)
{
    return int(uchar(packet.at(2))) << 8 | uchar(packet.at(3));
}

bool isRequest(const QByteArray& packet)
{
    return packet.size() > 2 && packet.at(0) == 0 && (packet.at(1) == 1 || packet.at(1) == 2);
}

} // namespace

struct LossyRelay::Session
{
    int descriptor;
    Endpoint server;    ///< its transfer id, once it answered
    int lastBlock = -1; ///< once the server sent it
};

LossyRelay::LossyRelay(net::Reactor& reactor, Endpoint server, Losses losses)
    : m_reactor(reactor),
      m_server(server),
      m_losses(losses),
      m_descriptor(loopbackSocket(SOCK_DGRAM)),
      m_port(portOf(m_descriptor))
{
    m_reactor.watch(m_descriptor, EPOLLIN, [this](quint32) { takeFromClient(); });
}

LossyRelay::~LossyRelay()
{
    while (!m_sessions.empty())
        closeSession(m_sessions.begin()->first);
    m_reactor.unwatch(m_descriptor);
    ::close(m_descriptor);
}

void LossyRelay::takeFromClient()
{
    while (const auto received = receive(m_descriptor)) {
        const auto& [client, packet] = *received;
        if (isRequest(packet))
            openSession(client);
        relay([this, client = client, packet = packet] {
            if (const auto session = m_sessions.find(client); session != m_sessions.end())
                sendPacket(session->second->descriptor,
                           isRequest(packet) ? m_server : session->second->server, packet);
        });
        // The client is done: an open session would push out one that is waiting still.
        const auto session = m_sessions.find(client);
        if (session != m_sessions.end() && isPacket(packet, ackCode) &&
            blockOf(packet) == session->second->lastBlock)
            closeSession(client);
    }
}

void LossyRelay::takeFromServer(const Endpoint& client)
{
    Session& session = *m_sessions.at(client);
    while (const auto received = receive(session.descriptor)) {
        // A doubled request has the server begin twice. The client can't tell the two apart behind
        // one port, so the second is kept from it.
        if (session.server == m_server)
            session.server = received->first;
        if (session.server != received->first)
            continue;
        if (isPacket(received->second, dataCode) && received->second.size() < fullDataBytes)
            session.lastBlock = blockOf(received->second);
        relay([this, client, packet = received->second] {
            sendPacket(m_descriptor, client, packet);
        });
    }
}

/// A request begins anew: what the server still sends for an earlier one must not reach the client.
void LossyRelay::openSession(const Endpoint& client)
{
    if (m_sessions.contains(client))
        closeSession(client);
    if (m_sessions.size() >= sessionsMax)
        closeSession(m_order.front());
    auto session = std::make_unique<Session>(Session{loopbackSocket(SOCK_DGRAM), m_server, -1});
    m_reactor.watch(session->descriptor, EPOLLIN,
                    [this, client](quint32) { takeFromServer(client); });
    m_order.push_back(client);
    m_sessions.emplace(client, std::move(session));
}

void LossyRelay::closeSession(const Endpoint& client)
{
    const auto session = m_sessions.extract(client);
    m_reactor.unwatch(session.mapped()->descriptor);
    ::close(session.mapped()->descriptor);
    m_order.erase(std::find(m_order.begin(), m_order.end(), client));
}

void LossyRelay::relay(const std::function<void()>& pass)
{
    ++m_count;
    const auto isTurnOf = [this](int every) { return every > 0 && m_count % every == 0; };
    if (isTurnOf(m_losses.dropEvery)) {
        ++m_dropped;
        return;
    }
    if (isTurnOf(m_losses.doubleEvery))
        pass();
    if (!isTurnOf(m_losses.delayEvery)) {
        pass();
        return;
    }
    m_reactor.startTimer(m_losses.delay, [pass, life = std::weak_ptr(m_life)] {
        if (life.lock())
            pass();
    });
}

} // namespace vphone::test
