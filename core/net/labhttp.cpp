#include "core/net/labhttp.h"

#include "core/net/labaccount.h"
#include "core/net/labform.h"
#include "core/net/labgate.h"
#include "core/net/socketaddress.h"

#include <QRandomGenerator>

#include <fcntl.h>
#include <microhttpd.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>

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

/// What libmicrohttpd reads as text, and does not write to.
void* textOf(const QByteArray& text)
{
    return const_cast<char*>(text.constData());
}

/// Counters of nonces that libmicrohttpd keeps; a client whose nonce gave way to another is told
/// that it is stale.
constexpr unsigned noncesMax = 4096;

/// Refused handshakes whose ends are waited for, and how long. Source: assumed
constexpr size_t farewellsMax = 64;
constexpr Duration farewellWait = std::chrono::seconds(2);

QByteArray randomBytes()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return {reinterpret_cast<const char*>(words.data()), sizeof words};
}

lab::Protection protectionOf(const lab::Request& request)
{
    return lab::protectionOf(lab::relativePath(lab::pathOf(request)).value_or(QByteArray()));
}

unsigned wholeSeconds(Duration wait)
{
    return unsigned(std::chrono::ceil<std::chrono::seconds>(wait).count());
}

} // namespace

struct LabHttp::Connection
{
    int descriptor = -1;
    QByteArray peer;
    std::optional<Reactor::TimerId> deadline;
    bool isCut = false;
    bool hasServed = false;              ///< one request at least
    std::optional<lab::Request> request; ///< under way
    bool isBegun = false;                ///< its headers are in
    qsizetype postedBytes = 0;
    GateVerdict gate = GateVerdict::Open;
    std::optional<lab::ClientCertificate> client;
    AccountVerdict account = AccountVerdict::Right; ///< of the request, where it needs one
    bool keepsBody = false;
    std::unique_ptr<LabForm> form; ///< the body is one
    qsizetype keptBytes = 0;       ///< so far, counted in LabContext::bytesInFlight
    int status = 0;                ///< of the answer, once there is one
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
            found->second->request = lab::Request{
                .service = server->m_service, .peer = found->second->peer, .target = uri};
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

Result<std::unique_ptr<LabHttp>, QByteArray> LabHttp::start(LabContext& context,
                                                            lab::Service service,
                                                            const Endpoint& endpoint,
                                                            const std::optional<LabTls>& tls)
{
    auto socket = LabSocket::listenTcp(service, endpoint);
    if (!socket)
        return Unexpected{socket.error()};
    std::unique_ptr<LabHttp> server(new LabHttp(context, service, socket->localEndpoint().port,
                                                tls && !tls->clientRootsPem.isEmpty()));
    server->m_daemon = server->startDaemon(socket->descriptor(), tls);
    if (!server->m_daemon)
        return Unexpected{"libmicrohttpd did not start for " + lab::nameOf(service).toByteArray()};
    static_cast<void>(socket->release()); // MHD_stop_daemon() closes it
    server->m_loop.start(server->m_daemon);
    return server;
}

LabHttp::LabHttp(LabContext& context, lab::Service service, quint16 port, bool demandsCertificates)
    : m_context(context),
      m_loop(context.reactor),
      m_service(service),
      m_port(port),
      m_demandsCertificates(demandsCertificates),
      m_noncesSeed(randomBytes())
{
}

MHD_Daemon* LabHttp::startDaemon(int listener, const std::optional<LabTls>& tls)
{
    const LabLimits& limits = m_context.limits;
    std::vector<MHD_OptionItem> more{
        {MHD_OPTION_NONCE_NC_SIZE, intptr_t(noncesMax), nullptr},
        {MHD_OPTION_DIGEST_AUTH_RANDOM, intptr_t(m_noncesSeed.size()), textOf(m_noncesSeed)}};
    if (tls) {
        more.push_back({MHD_OPTION_HTTPS_MEM_KEY, 0, textOf(tls->certificate.keyPem)});
        more.push_back({MHD_OPTION_HTTPS_MEM_CERT, 0, textOf(tls->certificate.certificatePem)});
    }
    if (m_demandsCertificates)
        more.push_back({MHD_OPTION_HTTPS_MEM_TRUST, 0, textOf(tls->clientRootsPem)});
    more.push_back({MHD_OPTION_END, 0, nullptr});
    // No MHD_USE_INTERNAL_POLLING_THREAD: everything runs in MHD_run(), called by the reactor.
    return MHD_start_daemon(
        MHD_USE_EPOLL | (tls ? unsigned(MHD_USE_TLS) : 0U), 0, nullptr, nullptr,
        &Callbacks::requestArrived, this, MHD_OPTION_LISTEN_SOCKET, listener,
        MHD_OPTION_CONNECTION_LIMIT, limits.connectionsMax, MHD_OPTION_PER_IP_CONNECTION_LIMIT,
        limits.connectionsPerAddressMax, MHD_OPTION_CONNECTION_MEMORY_LIMIT, limits.headerBytesMax,
        MHD_OPTION_CONNECTION_TIMEOUT, wholeSeconds(limits.idleWait), MHD_OPTION_NOTIFY_CONNECTION,
        &Callbacks::connectionChanged, this, MHD_OPTION_URI_LOG_CALLBACK,
        &Callbacks::requestLineRead, this, MHD_OPTION_NOTIFY_COMPLETED,
        &Callbacks::requestCompleted, this, MHD_OPTION_ARRAY, more.data(), MHD_OPTION_END);
}

LabHttp::~LabHttp()
{
    m_isStopping = true;
    if (!m_daemon)
        return;
    m_loop.stop();
    MHD_stop_daemon(m_daemon);
    while (!m_farewells.empty())
        endFarewell(m_farewells.begin()->first);
}

void LabHttp::openConnection(MHD_Connection* handle)
{
    auto connection = std::make_unique<Connection>();
    connection->descriptor =
        MHD_get_connection_info(handle, MHD_CONNECTION_INFO_CONNECTION_FD)->connect_fd;
    connection->peer = peerOf(handle);
    if (m_demandsCertificates)
        demandCertificate(handle, connection->gate);
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
    if (closed->gate == GateVerdict::Open || m_isStopping)
        return;
    linger(closed->descriptor);
    m_context.report({.service = m_service, .peer = closed->peer},
                     closed->gate == GateVerdict::Missing ? lab::CertificateRequired
                                                          : lab::CertificateRefused,
                     0);
}

void LabHttp::linger(int descriptor)
{
    if (m_farewells.size() >= farewellsMax)
        return;
    const int own = fcntl(descriptor, F_DUPFD_CLOEXEC, 0);
    if (own < 0)
        return;
    shutdown(own, SHUT_WR);
    m_context.reactor.watch(own, EPOLLIN, [this, own](quint32) {
        std::array<char, 4096> dropped{};
        const ssize_t count = recv(own, dropped.data(), dropped.size(), MSG_DONTWAIT);
        if (count == 0 || (count < 0 && errno != EAGAIN && errno != EINTR))
            endFarewell(own);
    });
    m_farewells.emplace(
        own, m_context.reactor.startTimer(farewellWait, [this, own] { endFarewell(own); }));
}

void LabHttp::endFarewell(int descriptor)
{
    m_context.reactor.stopTimer(m_farewells.at(descriptor));
    m_context.reactor.unwatch(descriptor);
    m_farewells.erase(descriptor);
    close(descriptor);
}

/// The time-out of libmicrohttpd starts again with every byte, so a client that sends one now and
/// then would stay.
void LabHttp::cut(MHD_Connection* handle)
{
    Connection& connection = *m_connections.at(handle);
    connection.deadline.reset();
    connection.isCut = true;
    if (!connection.request && !connection.hasServed)
        m_context.report({.service = m_service, .peer = connection.peer}, lab::TimedOut, 0);
    // libmicrohttpd sees the end of the connection and closes it.
    shutdown(connection.descriptor, SHUT_RDWR);
}

bool LabHttp::handleRequest(MHD_Connection* handle, const char* method, QByteArrayView posted)
{
    Connection& connection = *m_connections.at(handle);
    if (!connection.isBegun) {
        beginRequest(handle, connection, method);
        const qlonglong announced = headerOf(handle, MHD_HTTP_HEADER_CONTENT_LENGTH).toLongLong();
        if (announced > m_context.limits.postedBytesMax)
            return respond(handle, connection,
                           lab::errorResponse(lab::TooLarge, "too much was posted"));
        return true;
    }
    if (!posted.isEmpty())
        return takeBody(connection, posted);
    if (connection.form)
        connection.request->body = connection.form->file();
    const auto protection = protectionOf(*connection.request);
    if (protection != lab::Protection::None) {
        connection.account = accountVerdict(handle, protection);
        connection.request->isAuthorized = connection.account == AccountVerdict::Right;
    }
    return respond(handle, connection, answer(*connection.request));
}

void LabHttp::beginRequest(MHD_Connection* handle, Connection& connection, const char* method) const
{
    connection.isBegun = true;
    lab::Request& request = *connection.request;
    request.method = method;
    request.agent = headerOf(handle, MHD_HTTP_HEADER_USER_AGENT);
    request.contentType = headerOf(handle, MHD_HTTP_HEADER_CONTENT_TYPE);
    request.acceptEncoding = headerOf(handle, MHD_HTTP_HEADER_ACCEPT_ENCODING);
    request.wantsPage = headerOf(handle, MHD_HTTP_HEADER_ACCEPT).contains("text/html");
    if (m_demandsCertificates && !connection.client)
        connection.client = clientCertificateOf(handle);
    request.client = connection.client;
    const bool isForDesk = lab::isDeskPost(request);
    connection.keepsBody = isForDesk || lab::isUpload(request);
    if (isForDesk)
        connection.form = LabForm::of(handle);
}

bool LabHttp::takeBody(Connection& connection, QByteArrayView posted)
{
    connection.postedBytes += posted.size();
    if (connection.postedBytes > m_context.limits.postedBytesMax) {
        connection.status = lab::TooLarge;
        return false;
    }
    if (!connection.keepsBody)
        return true;
    if (!m_context.hasRoomFor(posted.size())) {
        connection.status = lab::Busy;
        return false;
    }
    if (connection.form)
        connection.form->take(posted);
    else
        connection.request->body += posted;
    connection.keptBytes += posted.size();
    m_context.bytesInFlight += posted.size();
    return true;
}

lab::Response LabHttp::answer(const lab::Request& request) const
{
    if (auto response = lab::answerAtDesk(request, m_context.office, m_context.now()))
        return std::move(*response);
    if (m_service == lab::Service::Sudi)
        return lab::errorResponse(lab::NotFound, "nothing but certificates is renewed here");
    return lab::answer(request, m_context.content, &m_context.uploads, m_context.ikm);
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
    if (!response.contentEncoding.isEmpty())
        MHD_add_response_header(made, MHD_HTTP_HEADER_CONTENT_ENCODING,
                                response.contentEncoding.constData());
    if (!response.fileName.isEmpty())
        MHD_add_response_header(
            made, MHD_HTTP_HEADER_CONTENT_DISPOSITION,
            QByteArray("attachment; filename=\"" + response.fileName + '"').constData());
    const auto protection = protectionOf(*connection.request);
    const bool isQueued =
        response.status == lab::Unauthorized && protection != lab::Protection::None
            ? queueChallenge(handle, protection, connection.account == AccountVerdict::Stale, made)
            : MHD_queue_response(handle, unsigned(response.status), made) == MHD_YES;
    MHD_destroy_response(made);
    return isQueued;
}

void LabHttp::finishRequest(MHD_Connection* handle, int termination)
{
    const auto found = m_connections.find(handle);
    if (found == m_connections.end())
        return;
    Connection& connection = *found->second;
    m_context.bytesInFlight -= connection.heldBytes + connection.keptBytes;
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
    connection.isBegun = connection.keepsBody = false;
    connection.postedBytes = connection.answerBytes = connection.heldBytes = 0;
    connection.keptBytes = 0;
    connection.form.reset();
    connection.account = AccountVerdict::Right;
    connection.status = 0;
    startDeadline(handle, connection);
    if (!m_isStopping)
        m_context.report(request, status, bytes);
}

} // namespace vphone::net
