/// \file The lab's HTTP and HTTPS server: libmicrohttpd, driven by the reactor.
#pragma once

#include "core/net/labcontext.h"
#include "core/net/labsocket.h"
#include "core/net/mhdloop.h"
#include "core/pki/authority.h"

#include <memory>
#include <optional>
#include <unordered_map>

struct MHD_Connection;
struct MHD_Daemon;

namespace vphone::net {

class LabHttp
{
public:
    /// With \a certificate: HTTPS.
    [[nodiscard]] static Result<std::unique_ptr<LabHttp>, QByteArray>
    start(LabContext& context, const Endpoint& endpoint,
          const std::optional<pki::KeyAndCertificate>& certificate);
    ~LabHttp();
    LabHttp(const LabHttp&) = delete;
    LabHttp& operator=(const LabHttp&) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }

private:
    struct Callbacks;
    struct Connection;

    LabHttp(LabContext& context, lab::Service service, quint16 port);

    void openConnection(MHD_Connection* handle);
    void closeConnection(MHD_Connection* handle);
    /// Anew.
    void startDeadline(MHD_Connection* handle, Connection& connection);
    void cut(MHD_Connection* handle);
    /// False: close the connection.
    [[nodiscard]] bool handleRequest(MHD_Connection* handle, const char* method,
                                     QByteArrayView posted);
    [[nodiscard]] bool respond(MHD_Connection* handle, Connection& connection,
                               lab::Response response);
    void finishRequest(MHD_Connection* handle, int termination);

    LabContext& m_context;
    MhdLoop m_loop;
    lab::Service m_service;
    quint16 m_port;
    MHD_Daemon* m_daemon = nullptr;
    bool m_isStopping = false;
    std::unordered_map<MHD_Connection*, std::unique_ptr<Connection>> m_connections;
};

} // namespace vphone::net
