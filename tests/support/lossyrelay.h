/// \file A UDP relay on loopback that loses, doubles and delays packets, in the test's own reactor.
#pragma once

#include "core/base/ipaddress.h"
#include "core/net/reactor.h"

#include <deque>
#include <map>
#include <memory>

namespace vphone::test {

/// Counted over both directions; 0: never.
struct Losses
{
    int dropEvery = 0;
    int doubleEvery = 0;
    int delayEvery = 0;
    Duration delay = std::chrono::milliseconds(3);
};

/// Between TFTP clients and a server: what comes back to a client always leaves the relay's own
/// port, which the client takes for the server's transfer id. Listens on 127.0.0.1, port chosen by
/// the system.
class LossyRelay
{
public:
    LossyRelay(net::Reactor& reactor, Endpoint server, Losses losses);
    ~LossyRelay();
    LossyRelay(const LossyRelay&) = delete;
    LossyRelay& operator=(const LossyRelay&) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] int dropped() const { return m_dropped; }

private:
    struct Session;

    void takeFromClient();
    void takeFromServer(const Endpoint& client);
    void openSession(const Endpoint& client);
    void closeSession(const Endpoint& client);
    void relay(const std::function<void()>& pass);

    net::Reactor& m_reactor;
    Endpoint m_server;
    Losses m_losses;
    int m_descriptor;
    quint16 m_port;
    std::map<Endpoint, std::unique_ptr<Session>> m_sessions; ///< by client
    std::deque<Endpoint> m_order; ///< the oldest goes when there are too many
    int m_count = 0;
    int m_dropped = 0;
    std::shared_ptr<bool> m_life =
        std::make_shared<bool>(); ///< ours alone; delayed packets ask whether it is there
};

} // namespace vphone::test
