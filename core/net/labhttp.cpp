#include "core/net/labhttp.h"

#include "core/net/socketaddress.h"

#include <microhttpd.h>
#include <sys/epoll.h>
#include <sys/socket.h>

namespace vphone::net {

namespace {

QByteArray headerOf(MHD_Connection* handle, const char* name)
{
    return QByteArray(MHD_lookup_connection_value(handle, MHD_HEADER_KIND, name));
}

QByteArray peerOf(MHD_Connection* handle)
{
    const auto* info = MHD_get_connection_info(handle, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
    const auto peer = info ? SocketAddress::endpointOf(info->client_addr) : std::nullopt;
    return peer ? endpointText(*peer) : QByteArray();
}

unsigned wholeSeconds(Duration wait)
{
    return unsigned(std::chrono::ceil<std::chrono::seconds>(wait).count());
}

} // namespace

struct LabHttp::Connection
{
    int descriptor = -1;
    std::optional<Reactor::TimerId> deadline;
    bool isCut = false;
    bool hasServed = false;              ///< one request at least
    std::optional<lab::Request> request; ///< under way
    bool isBegun = false;                ///< its headers are in
    qsizetype postedBytes = 0;
    bool isUpload = false;
    qsizetype uploadBytes = 0; ///< kept so far, counted in LabContext::bytesInFlight
    int status = 0;            ///< of the answer, once there is one
    qsizetype answerBytes = 0;
    qsizetype heldBytes = 0; ///< counted in LabContext::bytesInFlight
};

/// libmicrohttpd's C callbacks; \c cls is the server.
struct LabHttp::Callbacks
{
    static void connectionChanged(void* cls, MHD_Connection* handle, void**,
                                  MHD_ConnectionNotificationCode code)
    {
        auto* server = static_cast<LabHttp*>(cls);
        if (code == MHD_CONNECTION_NOTIFY_STARTED)
            server->openConnection(handle);
        else
            server->closeConnection(handle);
    }

    static void* requestLineRead(void* cls, const char* uri, MHD_Connection* handle)
    {
        auto* server = static_cast<LabHttp*>(cls);
        const auto found = server->m_connections.find(handle);
        if (found != server->m_connections.end())
            found->second->request = lab::Request{.service = server->m_service,
                                                  .peer = peerOf(handle),
                                                  .method = {},
                                                  .target = uri,
                                                  .agent = {},
                                                  .body = {}};
        return nullptr;
    }

    static MHD_Result requestArrived(void* cls, MHD_Connection* handle, const char*,
                                     const char* method, const char*, const char* upload,
                                     size_t* uploadBytes, void**)
    {
        const QByteArrayView posted(upload, qsizetype(std::exchange(*uploadBytes, 0)));
        return static_cast<LabHttp*>(cls)->handleRequest(handle, method, posted) ? MHD_YES : MHD_NO;
    }

    static void requestCompleted(void* cls, MHD_Connection* handle, void**,
                                 MHD_RequestTerminationCode code)
    {
        static_cast<LabHttp*>(cls)->finishRequest(handle, code);
    }

    static void freeBody(void* body) { delete static_cast<QByteArray*>(body); }
};

Result<std::unique_ptr<LabHttp>, QByteArray>
LabHttp::start(LabContext& context, const Endpoint& endpoint,
               const std::optional<pki::KeyAndCertificate>& certificate)
{
    const lab::Service service = certificate ? lab::Service::Https : lab::Service::Http;
    auto socket = LabSocket::listenTcp(service, endpoint);
    if (!socket)
        return Unexpected{socket.error()};
    std::unique_ptr<LabHttp> server(new LabHttp(context, service, socket->localEndpoint().port));
    const LabLimits& limits = context.limits;
    const MHD_OptionItem tls[] = {
        {MHD_OPTION_HTTPS_MEM_KEY, 0,
         certificate ? const_cast<char*>(certificate->keyPem.constData()) : nullptr},
        {MHD_OPTION_HTTPS_MEM_CERT, 0,
         certificate ? const_cast<char*>(certificate->certificatePem.constData()) : nullptr},
        {MHD_OPTION_END, 0, nullptr}};
    const MHD_OptionItem none[] = {{MHD_OPTION_END, 0, nullptr}};
    LabHttp* cls = server.get();
    // No MHD_USE_INTERNAL_POLLING_THREAD: everything runs in MHD_run(), called by the reactor.
    server->m_daemon = MHD_start_daemon(
        MHD_USE_EPOLL | (certificate ? unsigned(MHD_USE_TLS) : 0U), 0, nullptr, nullptr,
        &Callbacks::requestArrived, cls, MHD_OPTION_LISTEN_SOCKET, socket->descriptor(),
        MHD_OPTION_CONNECTION_LIMIT, limits.connectionsMax, MHD_OPTION_PER_IP_CONNECTION_LIMIT,
        limits.connectionsPerAddressMax, MHD_OPTION_CONNECTION_MEMORY_LIMIT, limits.headerBytesMax,
        MHD_OPTION_CONNECTION_TIMEOUT, wholeSeconds(limits.idleWait), MHD_OPTION_NOTIFY_CONNECTION,
        &Callbacks::connectionChanged, cls, MHD_OPTION_URI_LOG_CALLBACK,
        &Callbacks::requestLineRead, cls, MHD_OPTION_NOTIFY_COMPLETED, &Callbacks::requestCompleted,
        cls, MHD_OPTION_ARRAY, certificate ? tls : none, MHD_OPTION_END);
    if (!server->m_daemon)
        return Unexpected{"libmicrohttpd did not start for " + lab::nameOf(service).toByteArray()};
    static_cast<void>(socket->release()); // MHD_stop_daemon() closes it
    server->m_loop.start(server->m_daemon);
    return server;
}

LabHttp::LabHttp(LabContext& context, lab::Service service, quint16 port)
    : m_context(context), m_loop(context.reactor), m_service(service), m_port(port)
{
}

LabHttp::~LabHttp()
{
    m_isStopping = true;
    if (!m_daemon)
        return;
    m_loop.stop();
    MHD_stop_daemon(m_daemon);
}

void LabHttp::openConnection(MHD_Connection* handle)
{
    auto connection = std::make_unique<Connection>();
    connection->descriptor =
        MHD_get_connection_info(handle, MHD_CONNECTION_INFO_CONNECTION_FD)->connect_fd;
    startDeadline(handle, *connection);
    m_connections.insert_or_assign(handle, std::move(connection));
}

void LabHttp::startDeadline(MHD_Connection* handle, Connection& connection)
{
    if (connection.deadline)
        m_context.reactor.stopTimer(*connection.deadline);
    connection.deadline =
        m_context.reactor.startTimer(m_context.limits.requestWait, [this, handle] { cut(handle); });
}

void LabHttp::closeConnection(MHD_Connection* handle)
{
    const auto found = m_connections.find(handle);
    if (found == m_connections.end())
        return;
    const std::unique_ptr<Connection> closed = std::move(found->second);
    m_connections.erase(found);
    if (closed->deadline)
        m_context.reactor.stopTimer(*closed->deadline);
}

/// The time-out of libmicrohttpd starts again with every byte, so a client that sends one now and
/// then would stay.
void LabHttp::cut(MHD_Connection* handle)
{
    Connection& connection = *m_connections.at(handle);
    connection.deadline.reset();
    connection.isCut = true;
    if (!connection.request && !connection.hasServed)
        m_context.report({m_service, peerOf(handle), {}, {}, {}, {}}, lab::TimedOut, 0);
    // libmicrohttpd sees the end of the connection and closes it.
    shutdown(connection.descriptor, SHUT_RDWR);
}

bool LabHttp::handleRequest(MHD_Connection* handle, const char* method, QByteArrayView posted)
{
    Connection& connection = *m_connections.at(handle);
    if (!connection.isBegun) {
        connection.isBegun = true;
        connection.request->method = method;
        connection.request->agent = headerOf(handle, MHD_HTTP_HEADER_USER_AGENT);
        connection.isUpload = lab::isUpload(*connection.request);
        const qlonglong announced = headerOf(handle, MHD_HTTP_HEADER_CONTENT_LENGTH).toLongLong();
        if (announced > m_context.limits.postedBytesMax)
            return respond(handle, connection,
                           lab::errorResponse(lab::TooLarge, "too much was posted"));
        return true;
    }
    if (posted.isEmpty())
        return respond(handle, connection,
                       lab::answer(*connection.request, m_context.content, &m_context.uploads));
    connection.postedBytes += posted.size();
    if (connection.postedBytes > m_context.limits.postedBytesMax) {
        connection.status = lab::TooLarge;
        return false;
    }
    if (!connection.isUpload)
        return true;
    if (!m_context.hasRoomFor(posted.size())) {
        connection.status = lab::Busy;
        return false;
    }
    connection.request->body += posted;
    connection.uploadBytes += posted.size();
    m_context.bytesInFlight += posted.size();
    return true;
}

bool LabHttp::respond(MHD_Connection* handle, Connection& connection, lab::Response response)
{
    if (!m_context.hasRoomFor(response.body.size()))
        response = lab::errorResponse(lab::Busy, "too much is being sent already");
    const bool isHead = connection.request->method == "HEAD";
    connection.status = response.status;
    connection.heldBytes = response.body.size();
    connection.answerBytes = isHead ? 0 : response.body.size();
    if (response.keptBytes > 0)
        connection.answerBytes = response.keptBytes;
    m_context.bytesInFlight += connection.heldBytes;

    auto* body = new QByteArray(std::move(response.body));
    MHD_Response* made = MHD_create_response_from_buffer_with_free_callback_cls(
        size_t(body->size()), body->data(), &Callbacks::freeBody, body);
    if (!made) {
        delete body;
        return false;
    }
    MHD_add_response_header(made, MHD_HTTP_HEADER_CONTENT_TYPE, response.contentType.constData());
    MHD_add_response_header(made, "X-Content-Type-Options", "nosniff");
    if (!response.allow.isEmpty())
        MHD_add_response_header(made, MHD_HTTP_HEADER_ALLOW, response.allow.constData());
    const bool isQueued = MHD_queue_response(handle, unsigned(response.status), made) == MHD_YES;
    MHD_destroy_response(made);
    return isQueued;
}

void LabHttp::finishRequest(MHD_Connection* handle, int termination)
{
    const auto found = m_connections.find(handle);
    if (found == m_connections.end())
        return;
    Connection& connection = *found->second;
    m_context.bytesInFlight -= connection.heldBytes + connection.uploadBytes;
    const bool isComplete = termination == MHD_REQUEST_TERMINATED_COMPLETED_OK;
    int status = connection.status;
    if (!isComplete && status != lab::TooLarge && status != lab::Busy)
        status = connection.isCut || termination == MHD_REQUEST_TERMINATED_TIMEOUT_REACHED
                     ? lab::TimedOut
                     : lab::ClientGone;
    const lab::Request request =
        std::exchange(connection.request, std::nullopt).value_or(lab::Request());
    const qsizetype bytes = isComplete ? connection.answerBytes : 0;

    connection.hasServed = true;
    connection.isBegun = connection.isUpload = false;
    connection.postedBytes = connection.answerBytes = connection.heldBytes = 0;
    connection.uploadBytes = 0;
    connection.status = 0;
    startDeadline(handle, connection);
    if (!m_isStopping)
        m_context.report(request, status, bytes);
}

} // namespace vphone::net
