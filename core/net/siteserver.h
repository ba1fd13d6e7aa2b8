/// \file The HTTP and HTTPS server in front of a site: libmicrohttpd, driven by the reactor.
#pragma once

#include "core/net/bodyfiles.h"
#include "core/net/mhdloop.h"
#include "core/net/waitinglist.h"
#include "core/net/weblistener.h"
#include "core/ports/tls.h"

#include <list>
#include <memory>
#include <optional>

struct MHD_Connection;
struct MHD_Daemon;
struct MHD_Response;

namespace vphone::net {

class SiteCertificates;

/// Source: assumed
struct SiteLimits
{
    unsigned connectionsMax = 256; ///< when all are taken, the one that is idle longest goes
    int requestsMax = 64;          ///< whose bodies are being read at a time
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

/// Of the server of phones' pages: a thousand browsers may be open. How long a body may be the site
/// says, path by path. Source: assumed
inline constexpr SiteLimits pageLimits{.connectionsMax = 2048};

/// Whose certificate a TLS connection gets.
class ServerIdentities
{
public:
    virtual ~ServerIdentities() = default;
    /// Asked in every handshake. \a local is where the connection arrived. The error is a sentence;
    /// the handshake fails then.
    [[nodiscard]] virtual Result<ports::SharedIdentity, QByteArray>
    identityFor(const Endpoint& local) = 0;
};

class SiteServer
{
public:
    /// \a listener comes from listenForPages(). Without \a identities a connection that begins with
    /// TLS is closed. References outlive the server. The error is a sentence.
    [[nodiscard]] static Result<std::unique_ptr<SiteServer>, QByteArray>
    start(Reactor& reactor, LabSocket listener, http::Site& site, SiteLimits limits = {},
          ServerIdentities* identities = nullptr);
    ~SiteServer();
    SiteServer(const SiteServer&) = delete;
    SiteServer& operator=(const SiteServer&) = delete;

    [[nodiscard]] quint16 port() const { return m_listener->port(); }

private:
    struct Callbacks;
    struct Connection;
    struct StreamCallbacks;
    struct RequestLine
    {
        const char* method;
        const char* version;
    };
    using Connections = WaitingList<std::unique_ptr<Connection>>;

    /// One of libmicrohttpd, which speaks either HTTP or HTTPS.
    struct Half
    {
        explicit Half(Reactor& reactor) : loop(reactor) {}

        MhdLoop loop;
        MHD_Daemon* daemon = nullptr;
        bool isToRun = false; ///< it has connections that are new or were resumed
    };

    SiteServer(Reactor& reactor, http::Site& site, SiteLimits limits);

    [[nodiscard]] MHD_Daemon* startDaemon(bool isTls);
    static void stop(Half& half);
    void take(WebListener::Arrival arrival);
    void settle();
    /// Closes the connection that waits longest for a request; false: none does.
    bool makeRoom();
    [[nodiscard]] Connection* openConnection(MHD_Connection* handle);
    void closeConnection(Connection& connection);
    /// False: close the connection.
    [[nodiscard]] bool handleRequest(Connection& connection, RequestLine line, const char* posted,
                                     size_t postedBytes);
    [[nodiscard]] bool beginRequest(Connection& connection, RequestLine line);
    [[nodiscard]] bool takeBody(Connection& connection, const char* posted, size_t bytes) const;
    [[nodiscard]] bool respond(Connection& connection, http::Response response);
    [[nodiscard]] MHD_Response* holdBody(Connection& connection, QByteArray body);
    void finishRequest(Connection& connection);
    [[nodiscard]] MHD_Response* startStream(Connection& connection,
                                            std::unique_ptr<http::Stream> stream);
    void endStream(Connection& connection);
    [[nodiscard]] qsizetype readStream(Connection& connection, char* buffer, size_t most);
    /// Waits for what the response will be.
    [[nodiscard]] bool await(Connection& connection, http::Response response);
    void endLater(Connection& connection);
    [[nodiscard]] std::function<void()> waker() const;
    void handleWake();
    void resumeStreams();
    void checkStreams();

    Reactor& m_reactor;
    http::Site& m_site;
    SiteLimits m_limits;
    Half m_plain;
    Half m_tls;
    std::unique_ptr<SiteCertificates> m_certificates; ///< null: no TLS
    const http::Channel* m_arriving = nullptr;        ///< of the connection being added
    Connections m_connections;                        ///< by the begin of what they wait for
    std::list<Connection*> m_streams;
    std::list<Connection*> m_laters;              ///< that wait for a response
    int m_wakeEvent = -1;                         ///< a stream has something to say
    std::optional<Reactor::TimerId> m_checkTimer; ///< while there is a stream
    int m_checks = 0;
    int m_requests = 0; ///< whose bodies are being read
    qsizetype m_bytesInFlight = 0;
    BodyFiles m_files;
    std::unique_ptr<WebListener> m_listener;
};

} // namespace vphone::net
