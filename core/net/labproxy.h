/// \file The lab's HTTP proxy: CONNECT, and requests in absolute form. Source: RFC 9110 7.6, 9.3.6
#pragma once

#include "core/net/labcontext.h"
#include "core/net/labsocket.h"
#include "core/ports/network.h"

#include <map>
#include <memory>

namespace vphone::net {

class Resolver;

/// One request a connection. To servers on loopback only, unless allow() says otherwise.
class LabProxy
{
public:
    /// Most that goes through one connection, both ways together. Source: assumed
    static constexpr qint64 relayedBytesMax = 256 * 1024 * 1024;

    /// \a account: who may use it, others get a 407 (Basic); nothing: everybody may.
    [[nodiscard]] static Result<std::unique_ptr<LabProxy>, QByteArray>
    start(LabContext& context, const Endpoint& endpoint, std::optional<ports::Credentials> account);
    ~LabProxy();
    LabProxy(const LabProxy&) = delete;
    LabProxy& operator=(const LabProxy&) = delete;

    [[nodiscard]] quint16 port() const { return m_socket.localEndpoint().port; }
    /// Connections that are open.
    [[nodiscard]] qsizetype inFlight() const { return qsizetype(m_connections.size()); }
    /// Which servers it connects to, by their address.
    void allow(std::function<bool(const IpAddress&)> isAllowed)
    {
        m_isAllowed = std::move(isAllowed);
    }

private:
    class Connection;

    LabProxy(LabContext& context, LabSocket socket, std::optional<ports::Credentials> account);
    void accept();
    /// The connection is over.
    void drop(quint64 id);

    LabContext& m_context;
    LabSocket m_socket;
    std::optional<ports::Credentials> m_account;
    std::function<bool(const IpAddress&)> m_isAllowed;
    std::unique_ptr<Resolver> m_resolver;    ///< of the machine
    std::optional<Reactor::TimerId> m_pause; ///< no descriptor was left; nobody is let in meanwhile
    quint64 m_lastId = 0;
    std::map<quint64, std::unique_ptr<Connection>> m_connections;
};

} // namespace vphone::net
