/// \file The lab's servers that speak HTTP or HTTPS: libmicrohttpd, driven by the reactor.
#pragma once

#include "core/net/labcontext.h"
#include "core/net/labsocket.h"
#include "core/net/mhdloop.h"
#include "core/pki/authority.h"

#include <map>
#include <memory>
#include <optional>
#include <unordered_map>

struct MHD_Connection;
struct MHD_Daemon;

namespace vphone::net {

/// What HTTPS needs.
struct LabTls
{
    pki::KeyAndCertificate certificate;
    QByteArray clientRootsPem; ///< clients show a certificate that ends here; empty: they need none
};

class LabHttp
{
public:
    /// Without \a tls: HTTP.
    [[nodiscard]] static Result<std::unique_ptr<LabHttp>, QByteArray>
    start(LabContext& context, lab::Service service, const Endpoint& endpoint,
          const std::optional<LabTls>& tls = {});
    ~LabHttp();
    LabHttp(const LabHttp&) = delete;
    LabHttp& operator=(const LabHttp&) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }

private:
    struct Callbacks;
    struct Connection;

    LabHttp(LabContext& context, lab::Service service, quint16 port, bool demandsCertificates);
    [[nodiscard]] MHD_Daemon* startDaemon(int listener, const std::optional<LabTls>& tls);

    void openConnection(MHD_Connection* handle);
    void closeConnection(MHD_Connection* handle);
    void beginRequest(MHD_Connection* handle, Connection& connection, const char* method) const;
    /// False: more than the lab takes.
    [[nodiscard]] bool takeBody(Connection& connection, QByteArrayView posted);
    [[nodiscard]] lab::Response answer(const lab::Request& request) const;
    /// Anew.
    void startDeadline(MHD_Connection* handle, Connection& connection);
    void cut(MHD_Connection* handle);
    /// False: close the connection.
    [[nodiscard]] bool handleRequest(MHD_Connection* handle, const char* method,
                                     QByteArrayView posted);
    [[nodiscard]] bool respond(MHD_Connection* handle, Connection& connection,
                               lab::Response response);
    /// Reads what the client of a refused handshake still sends, for a while: left unread, it would
    /// have the system reset the connection, and the alert could be lost.
    void linger(int descriptor);
    void endFarewell(int descriptor);
    void finishRequest(MHD_Connection* handle, int termination);

    LabContext& m_context;
    MhdLoop m_loop;
    lab::Service m_service;
    quint16 m_port;
    bool m_demandsCertificates;
    QByteArray m_noncesSeed; ///< libmicrohttpd reads it while it runs
    MHD_Daemon* m_daemon = nullptr;
    bool m_isStopping = false;
    std::unordered_map<MHD_Connection*, std::unique_ptr<Connection>> m_connections;
    std::map<int, Reactor::TimerId> m_farewells; ///< by descriptor, ours
};

} // namespace vphone::net
