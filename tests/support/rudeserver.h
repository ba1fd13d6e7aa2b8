/// \file A TCP server on loopback that misbehaves as it is told, in the test's own reactor.
#pragma once

#include "core/base/ipaddress.h"
#include "core/net/reactor.h"

#include <deque>
#include <map>
#include <memory>

namespace vphone::test {

/// What one connection goes through: the request is read, the reply sent, then the ending.
struct Manners
{
    enum class Ending : quint8 {
        Close,
        Reset,
        Stall,   ///< keeps the connection open and says nothing more
        Endless, ///< sends \c endless again and again
    };

    QByteArray reply{};
    Ending ending = Ending::Close;
    QByteArray endless{};
    bool isDeaf = false;              ///< ends without having read the request
    Duration drip = Duration::zero(); ///< above zero: one byte of the reply each time it has passed
};

/// Listens on 127.0.0.1, port chosen by the system.
class RudeServer
{
public:
    /// \a manners: one for each connection in turn, the last for all that follow; at least one.
    RudeServer(net::Reactor& reactor, std::deque<Manners> manners);
    ~RudeServer();
    RudeServer(const RudeServer&) = delete;
    RudeServer& operator=(const RudeServer&) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    /// Heads and bodies, as they came.
    [[nodiscard]] const std::vector<QByteArray>& requests() const { return m_requests; }
    /// Whence the connections came.
    [[nodiscard]] const std::vector<Endpoint>& peers() const { return m_peers; }

private:
    struct Connection;

    void accept();
    void handleReady(int descriptor, quint32 events);
    void read(int descriptor, Connection& connection);
    void write(int descriptor, Connection& connection);
    void dripOn(int descriptor, Connection& connection);
    void end(int descriptor, Connection& connection);
    void drop(int descriptor, bool isReset);

    net::Reactor& m_reactor;
    std::deque<Manners> m_manners;
    int m_listener = -1;
    quint16 m_port = 0;
    std::map<int, std::unique_ptr<Connection>> m_connections; ///< by descriptor
    std::vector<QByteArray> m_requests;
    std::vector<Endpoint> m_peers;
};

/// `HTTP/1.1 200 OK`, the headers (each ended by CR LF), an empty line, the body.
[[nodiscard]] QByteArray httpReply(QByteArrayView status, QByteArrayView headers,
                                   QByteArrayView body);

} // namespace vphone::test
