#include "core/net/siteserver.h"

#include "core/net/siteconnection.h"
#include "core/net/socketaddress.h"

#include <microhttpd.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <csignal>

namespace vphone::net {

namespace {

/// More than SiteLimits::connectionsMax: those that had to go are closed after the new ones came.
constexpr unsigned newcomersMax = 128;

constexpr QByteArrayView noRoom =
    "HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\nRetry-After: 1\r\n"
    "Content-Type: text/plain\r\nContent-Length: 41\r\n\r\n"
    "too many connections at once; try again\r\n";

} // namespace

/// libmicrohttpd's C callbacks; \c cls is the server, and the connection is its socket's context
/// and its requests'.
struct SiteServer::Callbacks
{
    static void connectionChanged(void* cls, MHD_Connection* handle, void** context,
                                  MHD_ConnectionNotificationCode code)
    {
        auto* server = static_cast<SiteServer*>(cls);
        if (code == MHD_CONNECTION_NOTIFY_STARTED)
            *context = server->openConnection(handle);
        else
            server->closeConnection(*static_cast<Connection*>(*context));
    }

    static void* requestLineRead(void*, const char* target, MHD_Connection* handle)
    {
        auto* connection = static_cast<Connection*>(
            MHD_get_connection_info(handle, MHD_CONNECTION_INFO_SOCKET_CONTEXT)->socket_context);
        connection->request.target = target;
        return connection;
    }

    static MHD_Result requestArrived(void* cls, MHD_Connection*, const char*, const char* method,
                                     const char* version, const char* posted, size_t* postedBytes,
                                     void** context)
    {
        const size_t bytes = std::exchange(*postedBytes, 0);
        return static_cast<SiteServer*>(cls)->handleRequest(*static_cast<Connection*>(*context),
                                                            {.method = method, .version = version},
                                                            posted, bytes)
                   ? MHD_YES
                   : MHD_NO;
    }

    static void requestCompleted(void* cls, MHD_Connection*, void** context,
                                 MHD_RequestTerminationCode)
    {
        if (*context != nullptr)
            static_cast<SiteServer*>(cls)->finishRequest(*static_cast<Connection*>(*context));
    }
};

Result<std::unique_ptr<SiteServer>, QByteArray>
SiteServer::start(Reactor& reactor, LabSocket listener, http::Site& site, SiteLimits limits,
                  ServerIdentities* identities)
{
    // Without that libmicrohttpd does not let the kernel send files.
    if (std::signal(SIGPIPE, SIG_IGN) == SIG_ERR)
        return Unexpected{QByteArray("SIGPIPE can't be ignored")};
    std::unique_ptr<SiteServer> server(new SiteServer(reactor, site, limits));
    if (identities)
        server->m_certificates = std::make_unique<SiteCertificates>(*identities);
    for (Half* half : {&server->m_plain, &server->m_tls}) {
        const bool isTls = half == &server->m_tls;
        if (isTls && !identities)
            break;
        half->daemon = server->startDaemon(isTls);
        if (!half->daemon)
            return Unexpected{QByteArray("libmicrohttpd did not start for ") +
                              (isTls ? "HTTPS" : "HTTP")};
        half->loop.start(half->daemon);
    }
    SiteServer* self = server.get();
    server->m_wakeEvent = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    reactor.watch(server->m_wakeEvent, EPOLLIN, [self](quint32) { self->handleWake(); });
    server->m_listener = std::make_unique<WebListener>(
        reactor, std::move(listener),
        WebListener::Limits{.silence = limits.idleWait, .silentMax = limits.connectionsMax},
        WebListener::Callbacks{
            .take = [self](WebListener::Arrival arrival) { self->take(std::move(arrival)); },
            .settle = [self] { self->settle(); },
            .makeRoom = [self] { static_cast<void>(self->makeRoom()); }});
    return server;
}

SiteServer::SiteServer(Reactor& reactor, http::Site& site, SiteLimits limits)
    : m_reactor(reactor),
      m_site(site),
      m_limits(limits),
      m_plain(reactor),
      m_tls(reactor),
      // The time-out of libmicrohttpd starts again with every byte, so a client that sends one now
      // and then would stay.
      m_connections(reactor, limits.requestWait, [](Connections::Place place) {
          if (!place->value->stream && !place->value->later)
              place->value->cut();
      })
{
}

MHD_Daemon* SiteServer::startDaemon(bool isTls)
{
    const auto idleSeconds =
        unsigned(std::chrono::ceil<std::chrono::seconds>(m_limits.idleWait).count());
    std::vector<MHD_OptionItem> more;
    if (isTls)
        more = SiteCertificates::daemonOptions();
    more.push_back({MHD_OPTION_END, 0, nullptr});
    // No MHD_USE_INTERNAL_POLLING_THREAD: everything runs in MHD_run(), called by the reactor.
    // MHD_USE_TURBO: what has arrived is read without asking the kernel first whether it did; over
    // TLS it would leave out the closing alert.
    return MHD_start_daemon(
        MHD_USE_EPOLL | MHD_USE_NO_LISTEN_SOCKET | MHD_ALLOW_SUSPEND_RESUME |
            (isTls ? unsigned(MHD_USE_TLS) : unsigned(MHD_USE_TURBO)),
        0, nullptr, nullptr, &Callbacks::requestArrived, this, MHD_OPTION_SIGPIPE_HANDLED_BY_APP, 1,
        MHD_OPTION_CONNECTION_LIMIT, m_limits.connectionsMax + newcomersMax,
        MHD_OPTION_CONNECTION_MEMORY_LIMIT, m_limits.headerBytesMax, MHD_OPTION_CONNECTION_TIMEOUT,
        idleSeconds, MHD_OPTION_NOTIFY_CONNECTION, &Callbacks::connectionChanged, this,
        MHD_OPTION_URI_LOG_CALLBACK, &Callbacks::requestLineRead, this, MHD_OPTION_NOTIFY_COMPLETED,
        &Callbacks::requestCompleted, this, MHD_OPTION_ARRAY, more.data(), MHD_OPTION_END);
}

SiteServer::~SiteServer()
{
    m_listener.reset();
    if (m_checkTimer)
        m_reactor.stopTimer(*m_checkTimer);
    // libmicrohttpd refuses to stop while a connection is suspended.
    for (const auto* waiting : {&m_streams, &m_laters}) {
        for (Connection* connection : *waiting) {
            if (std::exchange(connection->isSuspended, false))
                MHD_resume_connection(connection->handle);
        }
    }
    stop(m_plain);
    stop(m_tls);
    if (m_wakeEvent >= 0) {
        m_reactor.unwatch(m_wakeEvent);
        close(m_wakeEvent);
    }
}

void SiteServer::stop(Half& half)
{
    half.loop.stop();
    if (half.daemon)
        MHD_stop_daemon(half.daemon);
}

void SiteServer::take(WebListener::Arrival arrival)
{
    if (arrival.channel.isTls && !m_certificates)
        return;
    if (m_connections.size() >= m_limits.connectionsMax && !makeRoom()) {
        if (!arrival.channel.isTls)
            refuse(arrival.socket, noRoom);
        return;
    }
    Half& half = arrival.channel.isTls ? m_tls : m_plain;
    const SocketAddress peer(arrival.channel.peer);
    m_arriving = &arrival.channel;
    half.isToRun = true;
    // It closes the socket where it can't take it.
    MHD_add_connection(half.daemon, arrival.socket.release(), peer.data(), peer.size());
    m_arriving = nullptr;
}

void SiteServer::settle()
{
    for (Half* half : {&m_plain, &m_tls}) {
        if (std::exchange(half->isToRun, false))
            half->loop.run();
    }
}

bool SiteServer::makeRoom()
{
    for (const auto& entry : m_connections) {
        Connection& connection = *entry.value;
        if (connection.isBegun || connection.isCut)
            continue;
        connection.isCut = true;
        connection.cut();
        return true;
    }
    return false;
}

SiteServer::Connection* SiteServer::openConnection(MHD_Connection* handle)
{
    auto made = std::make_unique<Connection>();
    Connection& connection = *made;
    connection.server = this;
    connection.handle = handle;
    connection.descriptor =
        MHD_get_connection_info(handle, MHD_CONNECTION_INFO_CONNECTION_FD)->connect_fd;
    connection.channel = *m_arriving;
    if (connection.channel.isTls)
        m_certificates->prepare(handle, connection.channel.local, connection.handshake);
    connection.place = m_connections.add(std::move(made));
    return &connection;
}

void SiteServer::closeConnection(Connection& connection)
{
    m_connections.remove(connection.place);
}

} // namespace vphone::net
