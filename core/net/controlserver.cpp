#include "core/net/controlserver.h"

#include "core/net/filestore.h"
#include "core/net/socketaddress.h"

#include <microhttpd.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>

namespace vphone::net {

using http::Response;

namespace {

constexpr int backlogMax = 128;

Response plainProblem(int status, const QByteArray& detail)
{
    Response response;
    response.status = status;
    response.contentType = "application/problem+json";
    response.body =
        "{\"detail\":\"" + detail + "\",\"status\":" + QByteArray::number(status) + "}\n";
    return response;
}

bool hasBody(const http::Request& head)
{
    return head.count(MHD_HTTP_HEADER_TRANSFER_ENCODING) > 0 ||
           head.header(MHD_HTTP_HEADER_CONTENT_LENGTH).toLongLong() > 0;
}

bool isClosedByPeer(int descriptor)
{
    char byte = 0;
    const ssize_t count = recv(descriptor, &byte, 1, MSG_PEEK | MSG_DONTWAIT);
    return count == 0 || (count < 0 && errno != EAGAIN && errno != EINTR);
}

} // namespace

Result<LabSocket, ListenProblem> listenForControl(const Endpoint& endpoint)
{
    const auto failure = [&] {
        const auto error = errno == EADDRINUSE ? ListenError::PortTaken : ListenError::Other;
        return Unexpected{ListenProblem{error, "cannot listen at " + endpointText(endpoint) + ": " +
                                                   systemErrorText()}};
    };
    LabSocket made(socket(SocketAddress::familyOf(endpoint.address),
                          SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (made.descriptor() < 0)
        return failure();
    const int yes = 1;
    setsockopt(made.descriptor(), SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    const SocketAddress address(endpoint);
    if (bind(made.descriptor(), address.data(), address.size()) != 0 ||
        listen(made.descriptor(), backlogMax) != 0)
        return failure();
    return made;
}

struct ControlServer::Connection
{
    int descriptor = -1;
    std::optional<Reactor::TimerId> deadline;
    std::optional<http::Request> request; ///< under way
    bool isBegun = false;                 ///< its headers are in
    bool isReading = false;               ///< its body; counted in m_requests
    bool isTooLarge = false;              ///< the body; what comes of it is dropped
    qsizetype bodyBytes = 0;
    qsizetype heldBytes = 0; ///< counted in m_bytesInFlight
    std::unique_ptr<http::Stream> stream;
    bool isSuspended = false; ///< the stream has nothing to say
    bool isDeserted = false;  ///< nobody reads the stream any more
};

/// libmicrohttpd's C callbacks; \c cls is the server.
struct ControlServer::Callbacks
{
    static void connectionChanged(void* cls, MHD_Connection* handle, void**,
                                  MHD_ConnectionNotificationCode code)
    {
        auto* server = static_cast<ControlServer*>(cls);
        if (code == MHD_CONNECTION_NOTIFY_STARTED)
            server->openConnection(handle);
        else
            server->closeConnection(handle);
    }

    static void* requestLineRead(void* cls, const char* target, MHD_Connection* handle)
    {
        auto* server = static_cast<ControlServer*>(cls);
        const auto found = server->m_connections.find(handle);
        if (found != server->m_connections.end()) {
            found->second->request.emplace();
            found->second->request->target = target;
        }
        return nullptr;
    }

    static MHD_Result requestArrived(void* cls, MHD_Connection* handle, const char*,
                                     const char* method, const char*, const char* posted,
                                     size_t* postedBytes, void**)
    {
        const size_t bytes = std::exchange(*postedBytes, 0);
        return static_cast<ControlServer*>(cls)->handleRequest(handle, method, posted, bytes)
                   ? MHD_YES
                   : MHD_NO;
    }

    static void requestCompleted(void* cls, MHD_Connection* handle, void**,
                                 MHD_RequestTerminationCode)
    {
        static_cast<ControlServer*>(cls)->finishRequest(handle);
    }

    static MHD_Result headerFound(void* cls, MHD_ValueKind, const char* name, const char* value)
    {
        auto* headers = static_cast<std::vector<http::Header>*>(cls);
        headers->push_back({name, value != nullptr ? value : ""});
        return MHD_YES;
    }

    static void freeBody(void* body) { delete static_cast<QByteArray*>(body); }
};

/// What the callbacks of a stream's response need; libmicrohttpd frees it with the response.
struct ControlServer::StreamOwner
{
    ControlServer* server = nullptr;
    MHD_Connection* handle = nullptr;

    static ssize_t read(void* cls, uint64_t, char* buffer, size_t most)
    {
        const auto* owner = static_cast<StreamOwner*>(cls);
        return owner->server->readStream(owner->handle, buffer, most);
    }
    static void free(void* cls) { delete static_cast<StreamOwner*>(cls); }
};

Result<std::unique_ptr<ControlServer>, QByteArray>
ControlServer::start(Reactor& reactor, LabSocket listener, http::Site& site, ControlLimits limits)
{
    std::unique_ptr<ControlServer> server(new ControlServer(reactor, site, limits));
    ControlServer* cls = server.get();
    server->m_daemon = server->startDaemon(listener.descriptor());
    if (!server->m_daemon)
        return Unexpected{QByteArray("libmicrohttpd did not start for the control API")};
    static_cast<void>(listener.release()); // MHD_stop_daemon() closes it
    server->m_loop.start(server->m_daemon);
    server->m_wakeEvent = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    reactor.watch(server->m_wakeEvent, EPOLLIN, [cls](quint32) { cls->handleWake(); });
    return server;
}

ControlServer::ControlServer(Reactor& reactor, http::Site& site, ControlLimits limits)
    : m_reactor(reactor), m_loop(reactor), m_site(site), m_limits(limits)
{
}

MHD_Daemon* ControlServer::startDaemon(int listener)
{
    const auto idleSeconds =
        unsigned(std::chrono::ceil<std::chrono::seconds>(m_limits.idleWait).count());
    // No MHD_USE_INTERNAL_POLLING_THREAD: everything runs in MHD_run(), called by the reactor.
    return MHD_start_daemon(
        MHD_USE_EPOLL | MHD_ALLOW_SUSPEND_RESUME, 0, nullptr, nullptr, &Callbacks::requestArrived,
        this, MHD_OPTION_LISTEN_SOCKET, listener, MHD_OPTION_CONNECTION_LIMIT,
        m_limits.connectionsMax, MHD_OPTION_CONNECTION_MEMORY_LIMIT, m_limits.headerBytesMax,
        MHD_OPTION_CONNECTION_TIMEOUT, idleSeconds, MHD_OPTION_NOTIFY_CONNECTION,
        &Callbacks::connectionChanged, this, MHD_OPTION_URI_LOG_CALLBACK,
        &Callbacks::requestLineRead, this, MHD_OPTION_NOTIFY_COMPLETED,
        &Callbacks::requestCompleted, this, MHD_OPTION_END);
}

ControlServer::~ControlServer()
{
    if (m_checkTimer)
        m_reactor.stopTimer(*m_checkTimer);
    if (m_daemon) {
        m_loop.stop();
        // libmicrohttpd refuses to stop while a connection is suspended.
        for (const auto& [handle, connection] : m_connections) {
            if (std::exchange(connection->isSuspended, false))
                MHD_resume_connection(handle);
        }
        MHD_stop_daemon(m_daemon);
    }
    if (m_wakeEvent >= 0) {
        m_reactor.unwatch(m_wakeEvent);
        close(m_wakeEvent);
    }
}

void ControlServer::openConnection(MHD_Connection* handle)
{
    auto connection = std::make_unique<Connection>();
    connection->descriptor =
        MHD_get_connection_info(handle, MHD_CONNECTION_INFO_CONNECTION_FD)->connect_fd;
    startDeadline(handle, *connection);
    m_connections.insert_or_assign(handle, std::move(connection));
}

/// The time-out of libmicrohttpd starts again with every byte, so a client that sends one now and
/// then would stay.
void ControlServer::startDeadline(MHD_Connection* handle, Connection& connection)
{
    if (connection.deadline)
        m_reactor.stopTimer(*connection.deadline);
    connection.deadline = m_reactor.startTimer(m_limits.requestWait, [this, handle] {
        Connection& late = *m_connections.at(handle);
        late.deadline.reset();
        // libmicrohttpd sees the end of the connection and closes it.
        shutdown(late.descriptor, SHUT_RDWR);
    });
}

void ControlServer::closeConnection(MHD_Connection* handle)
{
    const auto found = m_connections.find(handle);
    if (found == m_connections.end())
        return;
    const std::unique_ptr<Connection> closed = std::move(found->second);
    m_connections.erase(found);
    if (closed->deadline)
        m_reactor.stopTimer(*closed->deadline);
}

bool ControlServer::handleRequest(MHD_Connection* handle, const char* method, const char* posted,
                                  size_t postedBytes)
{
    Connection& connection = *m_connections.at(handle);
    if (!connection.isBegun)
        return beginRequest(handle, connection, method);
    if (postedBytes > 0)
        return takeBody(connection, posted, postedBytes);
    if (connection.isTooLarge)
        return respond(handle, connection, plainProblem(413, "the body is too long"));
    return respond(handle, connection, m_site.answer(*connection.request));
}

bool ControlServer::beginRequest(MHD_Connection* handle, Connection& connection, const char* method)
{
    connection.isBegun = true;
    http::Request& request = *connection.request;
    request.method = method;
    MHD_get_connection_values(handle, MHD_HEADER_KIND, &Callbacks::headerFound, &request.headers);
    std::optional<Response> refusal;
    if (qsizetype(request.headers.size()) > m_limits.headersMax)
        refusal = plainProblem(431, "too many headers");
    else if (hasBody(request) && m_requests >= m_limits.requestsMax)
        refusal = plainProblem(503, "too many requests at once; try again");
    else if (hasBody(request))
        refusal = m_site.refusal(request);
    if (!refusal) {
        connection.isReading = hasBody(request);
        m_requests += connection.isReading ? 1 : 0;
        return true;
    }
    // The body is not read, so that nothing sensible can follow it.
    refusal->headers.push_back({MHD_HTTP_HEADER_CONNECTION, "close"});
    return respond(handle, connection, std::move(*refusal));
}

/// A body that is too long is read a little further, so that its sender gets to the answer.
bool ControlServer::takeBody(Connection& connection, const char* posted, size_t bytes)
{
    constexpr qsizetype patience = 4;
    connection.bodyBytes += qsizetype(bytes);
    connection.isTooLarge = connection.bodyBytes > m_limits.bodyBytesMax;
    if (connection.isTooLarge)
        connection.request->body.clear();
    else
        connection.request->body.append(posted, qsizetype(bytes));
    return connection.bodyBytes <= patience * m_limits.bodyBytesMax;
}

bool ControlServer::respond(MHD_Connection* handle, Connection& connection, Response response)
{
    if (m_bytesInFlight + response.body.size() > m_limits.bytesInFlightMax)
        response = plainProblem(503, "too much is being sent already; try again");
    MHD_Response* made = nullptr;
    if (response.stream) {
        connection.stream = std::move(response.stream);
        made = MHD_create_response_from_callback(MHD_SIZE_UNKNOWN, 16 * 1024, &StreamOwner::read,
                                                 new StreamOwner{this, handle}, &StreamOwner::free);
        startStream(connection);
    } else {
        connection.heldBytes = response.body.size();
        m_bytesInFlight += connection.heldBytes;
        auto* body = new QByteArray(std::move(response.body));
        made = MHD_create_response_from_buffer_with_free_callback_cls(
            size_t(body->size()), body->data(), &Callbacks::freeBody, body);
    }
    if (!made)
        return false; // out of memory: libmicrohttpd freed nothing, and the end is near
    MHD_add_response_header(made, MHD_HTTP_HEADER_CONTENT_TYPE, response.contentType.constData());
    MHD_add_response_header(made, "X-Content-Type-Options", "nosniff");
    if (!connection.stream)
        MHD_add_response_header(made, MHD_HTTP_HEADER_CACHE_CONTROL, "no-store");
    if (response.status == 503)
        MHD_add_response_header(made, MHD_HTTP_HEADER_RETRY_AFTER, "1");
    for (const http::Header& header : response.headers)
        MHD_add_response_header(made, header.name.constData(), header.value.constData());
    const bool isQueued = MHD_queue_response(handle, unsigned(response.status), made) == MHD_YES;
    MHD_destroy_response(made);
    return isQueued;
}

/// A stream may last; whether its reader is still there the beats show.
void ControlServer::startStream(Connection& connection)
{
    if (connection.deadline)
        m_reactor.stopTimer(*std::exchange(connection.deadline, std::nullopt));
    if (!m_checkTimer)
        m_checkTimer = m_reactor.startTimer(m_limits.streamCheck, [this] { checkStreams(); });
    connection.stream->setWaker([event = m_wakeEvent] {
        const quint64 one = 1;
        // A full counter (EAGAIN) wakes as well.
        [[maybe_unused]] const ssize_t written = ::write(event, &one, sizeof one);
    });
}

qsizetype ControlServer::readStream(MHD_Connection* handle, char* buffer, size_t most)
{
    const auto found = m_connections.find(handle);
    if (found == m_connections.end() || !found->second->stream)
        return MHD_CONTENT_READER_END_OF_STREAM;
    Connection& connection = *found->second;
    if (connection.isDeserted)
        return MHD_CONTENT_READER_END_WITH_ERROR;
    const QByteArray taken = connection.stream->take(qsizetype(most));
    std::copy(taken.begin(), taken.end(), buffer);
    if (taken.isEmpty()) {
        connection.isSuspended = true;
        MHD_suspend_connection(handle);
    }
    return taken.size();
}

void ControlServer::handleWake()
{
    quint64 count = 0;
    [[maybe_unused]] const ssize_t taken = ::read(m_wakeEvent, &count, sizeof count);
    resumeStreams();
}

void ControlServer::resumeStreams()
{
    for (const auto& [handle, connection] : m_connections) {
        if (std::exchange(connection->isSuspended, false))
            MHD_resume_connection(handle);
    }
    m_loop.run();
}

/// libmicrohttpd does not look at a connection that is suspended.
void ControlServer::checkStreams()
{
    m_checkTimer.reset();
    const bool beats = ++m_checks % m_limits.checksPerBeat == 0;
    bool isAny = false;
    bool isAnyDeserted = false;
    for (const auto& entry : m_connections) {
        Connection& connection = *entry.second;
        if (!connection.stream)
            continue;
        isAny = true;
        connection.isDeserted = isClosedByPeer(connection.descriptor);
        isAnyDeserted |= connection.isDeserted;
        if (beats)
            connection.stream->beat();
    }
    if (isAny)
        m_checkTimer = m_reactor.startTimer(m_limits.streamCheck, [this] { checkStreams(); });
    if (isAnyDeserted)
        resumeStreams();
}

void ControlServer::finishRequest(MHD_Connection* handle)
{
    const auto found = m_connections.find(handle);
    if (found == m_connections.end())
        return;
    Connection& connection = *found->second;
    m_bytesInFlight -= connection.heldBytes;
    m_requests -= connection.isReading ? 1 : 0;
    const int descriptor = connection.descriptor;
    const auto deadline = connection.deadline;
    connection = Connection();
    connection.descriptor = descriptor;
    connection.deadline = deadline;
    startDeadline(handle, connection);
}

} // namespace vphone::net
