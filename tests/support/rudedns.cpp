#include "tests/support/rudedns.h"

#include "core/net/socketaddress.h"
#include "tests/support/loopback.h"

#include <QByteArrayList>

#include <netinet/in.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>

namespace vphone::test {

namespace {

constexpr int bindTries = 50;

DnsQuery parsed(const QByteArray& bytes)
{
    DnsQuery query;
    query.bytes = bytes;
    qsizetype at = 12;
    while (at < bytes.size() && bytes[at] != 0) {
        const int size = uchar(bytes[at]);
        query.name += (query.name.isEmpty() ? "" : ".") + bytes.mid(at + 1, size).toLower();
        at += 1 + size;
    }
    query.type = DnsType(uchar(bytes.at(at + 1)) << 8 | uchar(bytes.at(at + 2)));
    query.bytes.truncate(at + 5); // additional records are of no interest
    return query;
}

/// A TCP listener on the port of \a udp, or -1.
int listenerBeside(int udp)
{
    const int listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(portOf(udp));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (bind(listener, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0 &&
        listen(listener, SOMAXCONN) == 0)
        return listener;
    ::close(listener);
    return -1;
}

} // namespace

QByteArray be16(int value)
{
    return QByteArray(1, char(value >> 8)) + char(value);
}

QByteArray dnsName(const QByteArray& name)
{
    QByteArray bytes;
    for (const QByteArray& label : name.split('.'))
        bytes += char(label.size()) + label;
    return bytes + '\0';
}

DnsReply::DnsReply(const DnsQuery& query) : id(query.bytes.first(2)), question(query.question()) {}

QByteArray DnsReply::toBytes() const
{
    return id + be16(flags) + be16(questions) + be16(answers) + be16(0) + be16(0) + question +
           records;
}

DnsReply& DnsReply::with(const QByteArray& name, DnsType type, const QByteArray& data, int length,
                         quint32 ttl)
{
    records += name + be16(int(type)) + be16(1) + be16(int(ttl >> 16)) + be16(int(ttl & 0xffff)) +
               be16(length < 0 ? int(data.size()) : length) + data;
    ++answers;
    return *this;
}

DnsReply& DnsReply::withAddress(const IpAddress& address, quint32 ttl)
{
    const auto& bytes = address.bytes();
    const bool isV4 = address.family() == IpAddress::Family::V4;
    const auto* begin = reinterpret_cast<const char*>(bytes.data());
    return with(dnsOwner, isV4 ? DnsType::A : DnsType::Aaaa,
                isV4 ? QByteArray(begin + 12, 4) : QByteArray(begin, 16), -1, ttl);
}

DnsReply& DnsReply::withService(const QByteArray& wireHost, int port, int priority, int weight)
{
    return with(dnsOwner, DnsType::Srv, be16(priority) + be16(weight) + be16(port) + wireHost);
}

RudeDns::RudeDns(net::Reactor& reactor, Answerer answer, StreamAnswerer overTcp)
    : m_reactor(reactor),
      m_answer(std::move(answer)),
      m_overTcp(std::move(overTcp)),
      m_socket(loopbackSocket(SOCK_DGRAM))
{
    for (int i = 0; m_overTcp && m_listener < 0; ++i) {
        m_listener = listenerBeside(m_socket);
        if (i == bindTries)
            qFatal("no port that is free for UDP and TCP");
        if (m_listener < 0) {
            ::close(m_socket);
            m_socket = loopbackSocket(SOCK_DGRAM);
        }
    }
    m_port = portOf(m_socket);
    m_reactor.watch(m_socket, EPOLLIN, [this](quint32) { handleDatagrams(); });
    if (m_listener >= 0)
        m_reactor.watch(m_listener, EPOLLIN, [this](quint32) { accept(); });
}

RudeDns::~RudeDns()
{
    for (const auto& [descriptor, bytes] : m_streams) {
        m_reactor.unwatch(descriptor);
        ::close(descriptor);
    }
    for (const int descriptor : {m_socket, m_listener}) {
        if (descriptor < 0)
            continue;
        m_reactor.unwatch(descriptor);
        ::close(descriptor);
    }
}

Endpoint RudeDns::endpoint() const
{
    return {IpAddress::v4(0x7f000001), m_port};
}

void RudeDns::handleDatagrams()
{
    std::array<char, 4096> buffer;
    for (;;) {
        net::SocketAddress client;
        socklen_t size = client.size();
        const ssize_t taken =
            recvfrom(m_socket, buffer.data(), buffer.size(), 0, client.data(), &size);
        if (taken < 0)
            return;
        m_queries.push_back(parsed(QByteArray(buffer.data(), taken)));
        m_queries.back().client = *net::SocketAddress::endpointOf(client.data());
        for (const QByteArray& datagram : m_answer(m_queries.back()))
            sendto(m_socket, datagram.constData(), size_t(datagram.size()), 0, client.data(), size);
    }
}

void RudeDns::accept()
{
    const int descriptor = accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (descriptor < 0)
        return;
    m_streams[descriptor] = {};
    m_reactor.watch(descriptor, EPOLLIN, [this, descriptor](quint32) { handleStream(descriptor); });
}

void RudeDns::handleStream(int descriptor)
{
    std::array<char, 4096> buffer;
    const ssize_t taken = recv(descriptor, buffer.data(), buffer.size(), 0);
    if (taken < 0)
        return;
    QByteArray& bytes = m_streams[descriptor];
    bytes.append(buffer.data(), taken);
    const qsizetype wanted = bytes.size() < 2 ? 2 : 2 + (uchar(bytes[0]) << 8 | uchar(bytes[1]));
    if (taken > 0 && bytes.size() < wanted)
        return;
    if (taken > 0) {
        const QByteArray reply = m_overTcp(parsed(bytes.sliced(2)));
        send(descriptor, reply.constData(), size_t(reply.size()), MSG_NOSIGNAL);
    }
    m_reactor.unwatch(descriptor);
    ::close(descriptor);
    m_streams.erase(descriptor);
}

} // namespace vphone::test
