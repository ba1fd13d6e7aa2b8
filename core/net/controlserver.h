/// \file The control API's HTTP server: libmicrohttpd, driven by the reactor, in front of a site.
#pragma once

#include "core/base/ipaddress.h"
#include "core/base/result.h"
#include "core/http/exchange.h"
#include "core/net/labsocket.h"
#include "core/net/mhdloop.h"
#include "core/net/reactor.h"

#include <memory>
#include <optional>
#include <unordered_map>

struct MHD_Connection;
struct MHD_Daemon;

namespace vphone::net {

/// Source: assumed
struct ControlLimits
{
    unsigned connectionsMax = 256;
    int requestsMax = 64;                         ///< whose bodies are being read at a time
    Duration idleWait = std::chrono::seconds(20); ///< a connection without a byte; whole seconds
    Duration requestWait =
        std::chrono::seconds(60); ///< from the first byte of a request to the last of its answer
    size_t headerBytesMax = 32 * 1024; ///< a connection's request line, headers and buffers
    qsizetype headersMax = 100;        ///< of one request
    qsizetype bodyBytesMax = 4 * 1024 * 1024;
    qsizetype bytesInFlightMax = 256 * 1024 * 1024; ///< bodies and answers, all connections
    Duration streamCheck = std::chrono::seconds(1); ///< how often streams are looked after
    int checksPerBeat = 15;                         ///< of a stream that has nothing to say
};

enum class ListenError : quint8 { PortTaken, Other };
struct ListenProblem
{
    ListenError error = ListenError::Other;
    QByteArray text; ///< one English sentence
};

/// A port to listen at, held until the server takes it over.
[[nodiscard]] Result<LabSocket, ListenProblem> listenForControl(const Endpoint& endpoint);

class ControlServer
{
public:
    /// \a reactor and \a site outlive it. The error is a sentence.
    [[nodiscard]] static Result<std::unique_ptr<ControlServer>, QByteArray>
    start(Reactor& reactor, LabSocket listener, http::Site& site, ControlLimits limits = {});
    ~ControlServer();
    ControlServer(const ControlServer&) = delete;
    ControlServer& operator=(const ControlServer&) = delete;

private:
    struct Callbacks;
    struct Connection;
    struct StreamOwner;

    ControlServer(Reactor& reactor, http::Site& site, ControlLimits limits);

    [[nodiscard]] MHD_Daemon* startDaemon(int listener);
    void openConnection(MHD_Connection* handle);
    void closeConnection(MHD_Connection* handle);
    /// Anew.
    void startDeadline(MHD_Connection* handle, Connection& connection);
    /// False: close the connection.
    [[nodiscard]] bool handleRequest(MHD_Connection* handle, const char* method, const char* posted,
                                     size_t postedBytes);
    [[nodiscard]] bool beginRequest(MHD_Connection* handle, Connection& connection,
                                    const char* method);
    [[nodiscard]] bool takeBody(Connection& connection, const char* posted, size_t bytes);
    [[nodiscard]] bool respond(MHD_Connection* handle, Connection& connection,
                               http::Response response);
    void finishRequest(MHD_Connection* handle);
    void startStream(Connection& connection);
    [[nodiscard]] qsizetype readStream(MHD_Connection* handle, char* buffer, size_t most);
    void handleWake();
    void resumeStreams();
    void checkStreams();

    Reactor& m_reactor;
    MhdLoop m_loop;
    http::Site& m_site;
    ControlLimits m_limits;
    MHD_Daemon* m_daemon = nullptr;
    int m_wakeEvent = -1;                         ///< a stream has something to say
    std::optional<Reactor::TimerId> m_checkTimer; ///< while there is a stream
    int m_checks = 0;
    int m_requests = 0; ///< whose bodies are being read
    qsizetype m_bytesInFlight = 0;
    std::unordered_map<MHD_Connection*, std::unique_ptr<Connection>> m_connections;
};

} // namespace vphone::net
