#include "core/net/httptransfer.h"

#include "core/http/replyreader.h"
#include "core/http/requesthead.h"
#include "core/net/realnetwork.h"
#include "core/net/socketaddress.h"

#include <linux/tcp.h>
#include <netinet/in.h>
#include <unistd.h>

#include <algorithm>

namespace vphone::net {

using ports::FetchRequest;
using ports::FetchResult;
using ports::Method;
using ports::Scheme;

namespace {

constexpr quint64 tunnelBytesMax = 64 * 1024; ///< of all that a proxy says to CONNECT

long millisecondsOf(Duration wait)
{
    return long(std::chrono::ceil<std::chrono::milliseconds>(wait).count());
}

std::optional<QByteArrayView> valueOf(QByteArrayView line, QByteArrayView name)
{
    if (line.size() <= name.size() || line.at(name.size()) != ':' ||
        qstrnicmp(line.data(), name.data(), size_t(name.size())) != 0)
        return std::nullopt;
    return line.sliced(name.size() + 1).trimmed();
}

} // namespace

HttpTransfer::HttpTransfer(const Reactor& reactor, const NetworkOptions& options, TlsMeans& tls,
                           FetchRequest request)
    : m_reactor(reactor),
      m_options(options),
      m_tls(tls),
      m_request(std::move(request)),
      m_easy(curl_easy_init()),
      m_lastActivity(Reactor::now())
{
    Q_ASSERT(!m_request.addresses.empty());
    setConstants();
    setUrl();
    setHeaders();
    if (m_request.method != Method::Get)
        setBody();
    if (m_request.proxy)
        setProxy();
    if (m_request.scheme == Scheme::Https)
        setTls();
}

void HttpTransfer::setConstants()
{
    CURL* easy = handle();
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, m_words.data());
    curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, &HttpTransfer::takeHeader);
    curl_easy_setopt(easy, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, &HttpTransfer::takeBody);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, this);
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, &HttpTransfer::openSocket);
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, this);
    curl_easy_setopt(easy, CURLOPT_SOCKOPTFUNCTION, &HttpTransfer::bindSocket);
    curl_easy_setopt(easy, CURLOPT_SOCKOPTDATA, this);
    curl_easy_setopt(easy, CURLOPT_PATH_AS_IS, 1L);
    curl_easy_setopt(easy, CURLOPT_PROXY, ""); // nor one that the environment names
    curl_easy_setopt(easy, CURLOPT_NETRC, long(CURL_NETRC_IGNORED));
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1));
    curl_easy_setopt(easy, CURLOPT_HTTP_CONTENT_DECODING, 0L);
    curl_easy_setopt(easy, CURLOPT_FRESH_CONNECT, 1L);
    curl_easy_setopt(easy, CURLOPT_FORBID_REUSE, 1L);
    curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, millisecondsOf(m_options.transferWait));
}

void HttpTransfer::setUrl()
{
    const QByteArray port = QByteArray::number(m_request.port);
    const bool isLiteralV6 = m_request.host.contains(':');
    QByteArray url;
    url.reserve(m_request.host.size() + m_request.path.size() + 24);
    url.append(nameOf(m_request.scheme)).append("://");
    url.append(isLiteralV6 ? "[" : "")
        .append(m_request.host)
        .append(isLiteralV6 ? "]:" : ":")
        .append(port);
    url.append(http::requestTarget(m_request.path));
    curl_easy_setopt(handle(), CURLOPT_URL, url.constData());
    curl_easy_setopt(handle(), CURLOPT_MAXFILESIZE_LARGE, curl_off_t(m_request.bytesMax));
    curl_easy_setopt(handle(), CURLOPT_CONNECTTIMEOUT_MS, millisecondsOf(m_options.connectWait));

    QByteArray entry;
    entry.reserve(url.size() + 40);
    // "+": kept in libcurl's name cache for a while only.
    entry.append('+').append(m_request.proxy ? m_request.proxy->host : m_request.host).append(':');
    entry.append(m_request.proxy ? QByteArray::number(m_request.proxy->port) : port).append(':');
    entry.append(m_request.addresses.front().toText());
    m_addresses.reset(curl_slist_append(nullptr, entry.constData()));
    curl_easy_setopt(handle(), CURLOPT_RESOLVE, m_addresses.get());
}

void HttpTransfer::setHeaders()
{
    curl_slist* headers = curl_slist_append(nullptr, "Connection: close");
    if (m_request.method != Method::Get) {
        headers =
            curl_slist_append(headers, "Expect:"); // the body goes out at once, however long it is
        const QByteArray type = m_request.contentType.isEmpty()
                                    ? QByteArray("application/octet-stream")
                                    : http::headerText(m_request.contentType);
        headers = curl_slist_append(headers, ("Content-Type: " + type).constData());
        if (!m_request.contentEncoding.isEmpty())
            headers = curl_slist_append(
                headers,
                ("Content-Encoding: " + http::headerText(m_request.contentEncoding)).constData());
    }
    const auto add = [&headers](const char* name, const QByteArray& value) {
        if (!value.isEmpty())
            headers = curl_slist_append(headers, (name + http::headerText(value)).constData());
    };
    add("Authorization: ", m_request.authorization);
    add("Accept-Encoding: ", m_request.acceptEncoding);
    m_headers.reset(headers);
    curl_easy_setopt(handle(), CURLOPT_HTTPHEADER, headers);
    if (!m_request.userAgent.isEmpty())
        curl_easy_setopt(handle(), CURLOPT_USERAGENT,
                         http::headerText(m_request.userAgent).constData());
}

void HttpTransfer::setBody()
{
    CURL* easy = handle();
    curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(m_request.body.size()));
    curl_easy_setopt(easy, CURLOPT_POSTFIELDS, m_request.body.constData());
    if (m_request.method == Method::Put)
        curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, "PUT");
}

void HttpTransfer::setProxy()
{
    CURL* easy = handle();
    const ports::ProxyServer& proxy = *m_request.proxy;
    const bool isLiteralV6 = proxy.host.contains(':');
    const QByteArray url = "http://" + (isLiteralV6 ? '[' + proxy.host + ']' : proxy.host) + ':' +
                           QByteArray::number(proxy.port);
    curl_easy_setopt(easy, CURLOPT_PROXY, url.constData());
    curl_easy_setopt(easy, CURLOPT_NOPROXY, ""); // nor what the environment exempts
    curl_easy_setopt(easy, CURLOPT_HEADEROPT, long(CURLHEADER_SEPARATE));
    if (proxy.credentials) {
        curl_easy_setopt(easy, CURLOPT_PROXYAUTH, long(CURLAUTH_BASIC | CURLAUTH_DIGEST));
        curl_easy_setopt(easy, CURLOPT_PROXYUSERNAME, proxy.credentials->user.constData());
        curl_easy_setopt(easy, CURLOPT_PROXYPASSWORD, proxy.credentials->password.constData());
    }
    if (!m_request.serviceHost.isEmpty()) {
        // libcurl tunnels then, through the name that the SRV record gave.
        const QByteArray target =
            "::" + m_request.serviceHost + ':' + QByteArray::number(m_request.port);
        m_connectTo.reset(curl_slist_append(nullptr, target.constData()));
        curl_easy_setopt(easy, CURLOPT_CONNECT_TO, m_connectTo.get());
    }
    if (!tunnels())
        return;
    curl_easy_setopt(easy, CURLOPT_XFERINFOFUNCTION, &HttpTransfer::watchTunnel);
    curl_easy_setopt(easy, CURLOPT_XFERINFODATA, this);
    curl_easy_setopt(easy, CURLOPT_NOPROGRESS, 0L);
}

void HttpTransfer::setTls()
{
    const auto demands = TlsHandshake::demandsOf(m_request);
    m_handshake.emplace(demands, m_request.host, m_tls.identities);
    if (auto context = m_tls.contexts->contextFor(*demands))
        m_tlsContext = *std::move(context);
    else
        m_problem = context.error();
    CURL* easy = handle();
    // The default bundle would be read for every connection, and its CAs are not ours.
    curl_easy_setopt(easy, CURLOPT_CAINFO, nullptr);
    curl_easy_setopt(easy, CURLOPT_CAPATH, nullptr);
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 0L);                        // TlsHandshake does
    curl_easy_setopt(easy, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_0)); // as above
    curl_easy_setopt(easy, CURLOPT_SSL_SESSIONID_CACHE, 0L);
    curl_easy_setopt(easy, CURLOPT_SSL_ENABLE_ALPN, 0L);
    curl_easy_setopt(easy, CURLOPT_SSL_CTX_FUNCTION, &HttpTransfer::prepareTls);
    curl_easy_setopt(easy, CURLOPT_SSL_CTX_DATA, this);
}

WallInstant HttpTransfer::lastActivity()
{
    curl_off_t sent = 0;
    curl_off_t readyMicroseconds = 0;
    curl_easy_getinfo(handle(), CURLINFO_SIZE_UPLOAD_T, &sent);
    curl_easy_getinfo(handle(), CURLINFO_PRETRANSFER_TIME_T, &readyMicroseconds);
    // While it connects, the wait for the connection counts.
    if (readyMicroseconds == 0 || sent != m_sentBytes)
        m_lastActivity = Reactor::now();
    m_sentBytes = sent;
    return m_lastActivity;
}

FetchResult HttpTransfer::conclude(CURLcode code)
{
    if (code == CURLE_OK) {
        long status = 0;
        curl_easy_getinfo(handle(), CURLINFO_RESPONSE_CODE, &status);
        m_result.status = int(status);
        m_result.peer = m_target.address;
        return std::move(m_result);
    }
    const bool isOurDoing = code == CURLE_WRITE_ERROR || code == CURLE_COULDNT_CONNECT ||
                            code == CURLE_ABORTED_BY_CALLBACK;
    if (m_refusal && isOurDoing)
        return std::move(*m_refusal);
    if (m_isTunnelRefused) {
        FetchResult refused = failure(m_tunnelStatus == 407 ? Cause::None : Cause::HttpStatus,
                                      "it refused to connect to " + m_request.host + " (" +
                                          QByteArray::number(m_tunnelStatus) + ')');
        refused.status = m_tunnelStatus;
        return refused;
    }
    HttpEnding ending;
    ending.code = code;
    ending.tls = m_handshake ? &*m_handshake : nullptr;
    ending.words = m_words[0] ? QByteArray(m_words.data()) : QByteArray(curl_easy_strerror(code));
    long osError = 0;
    curl_easy_getinfo(handle(), CURLINFO_OS_ERRNO, &osError);
    ending.osError = int(osError);
    return failureOf(ending);
}

std::optional<FetchRequest> HttpTransfer::requestToNextAddress()
{
    curl_off_t connectedMicroseconds = 0;
    curl_easy_getinfo(handle(), CURLINFO_CONNECT_TIME_T, &connectedMicroseconds);
    if (connectedMicroseconds > 0 || m_request.addresses.size() == 1)
        return std::nullopt;
    FetchRequest request = m_request;
    request.addresses.erase(request.addresses.begin());
    return request;
}

curl_socket_t HttpTransfer::openSocket(void* self, curlsocktype, curl_sockaddr* address)
{
    auto& transfer = *static_cast<HttpTransfer*>(self);
    const FetchRequest& request = transfer.m_request;
    const TargetPolicy& targets = transfer.m_options.targets;
    if (!transfer.m_problem.isEmpty()) {
        transfer.m_refusal = failure(Cause::TlsUnknownCa, transfer.m_problem);
        return CURL_SOCKET_BAD;
    }
    const auto target = SocketAddress::endpointOf(&address->addr);
    if (!target ||
        !targets.allows(target->address, request.proxy ? request.proxy->host : request.host)) {
        transfer.m_refusal = failure(Cause::TargetRefused,
                                     TargetPolicy::refusal(target ? target->address : IpAddress()));
        return CURL_SOCKET_BAD;
    }
    const QByteArray& beyond = request.serviceHost.isEmpty() ? request.host : request.serviceHost;
    if (request.proxy && !targets.allowsBehindProxy(beyond)) {
        transfer.m_refusal =
            failure(Cause::TargetRefused, TargetPolicy::refusalBehindProxy(beyond));
        return CURL_SOCKET_BAD;
    }
    transfer.m_refusal.reset();
    transfer.m_target = *target;
    return socket(address->family, address->socktype | SOCK_CLOEXEC | SOCK_NONBLOCK,
                  address->protocol);
}

int HttpTransfer::bindSocket(void* self, curl_socket_t descriptor, curlsocktype)
{
    auto& transfer = *static_cast<HttpTransfer*>(self);
    transfer.m_descriptor = descriptor;
    const IpAddress& local = transfer.m_request.localAddress;
    const int error =
        bindSource(descriptor, SocketAddress::familyOf(transfer.m_target.address), local);
    if (error == 0)
        return CURL_SOCKOPT_OK;
    transfer.m_refusal = failure(Cause::Connect, bindFailure(local, error));
    return CURL_SOCKOPT_ERROR;
}

CURLcode HttpTransfer::prepareTls(CURL*, void* context, void* self)
{
    auto& transfer = *static_cast<HttpTransfer*>(self);
    transfer.m_tlsContext->applyTo(static_cast<ssl_ctx_st*>(context));
    transfer.m_handshake->attachTo(static_cast<ssl_ctx_st*>(context));
    return CURLE_OK;
}

/// libcurl reads what a proxy says to CONNECT byte by byte and tells nobody how much it is.
int HttpTransfer::watchTunnel(void* self, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    auto& transfer = *static_cast<HttpTransfer*>(self);
    if (transfer.m_hasTunnel || transfer.m_descriptor < 0)
        return 0;
    tcp_info seen{};
    socklen_t size = sizeof seen;
    getsockopt(transfer.m_descriptor, IPPROTO_TCP, TCP_INFO, &seen, &size);
    if (seen.tcpi_bytes_received <= tunnelBytesMax)
        return 0;
    transfer.m_refusal =
        failure(Cause::HttpProtocol,
                "it says more to CONNECT than " + QByteArray::number(tunnelBytesMax) + " bytes");
    return 1;
}

bool HttpTransfer::tunnels() const
{
    return m_request.proxy &&
           (m_request.scheme == Scheme::Https || !m_request.serviceHost.isEmpty());
}

/// Of what a proxy says to CONNECT.
bool HttpTransfer::acceptTunnelHeader(QByteArrayView line)
{
    const auto isGranted = [this] { return m_tunnelStatus / 100 == 2; };
    constexpr qsizetype statusAt = 9; // "HTTP/1.1 200"
    constexpr qsizetype statusDigits = 3;
    if (line.startsWith("HTTP/")) {
        m_tunnelStatus = line.toByteArray().mid(statusAt, statusDigits).toInt();
        m_isTunnelRefused = false;
    } else if (line.trimmed().isEmpty()) {
        m_hasTunnel = isGranted();
        m_isTunnelRefused = m_tunnelStatus >= 300;
    }
    if (!isGranted() || !valueOf(line, "content-type"))
        return true;
    m_refusal = failure(Cause::HttpProtocol,
                        "it answered CONNECT with a page, as web servers do and proxies do not");
    return false;
}

size_t HttpTransfer::takeHeader(char* bytes, size_t one, size_t count, void* self)
{
    const bool isGood = static_cast<HttpTransfer*>(self)->acceptHeader(
        QByteArrayView(bytes, qsizetype(one * count)));
    return isGood ? one * count : 0;
}

size_t HttpTransfer::takeBody(char* bytes, size_t one, size_t count, void* self)
{
    const bool isGood =
        static_cast<HttpTransfer*>(self)->acceptBody(QByteArrayView(bytes, qsizetype(one * count)));
    return isGood ? one * count : CURL_WRITEFUNC_ERROR;
}

bool HttpTransfer::acceptHeader(QByteArrayView line)
{
    m_lastActivity = m_reactor.wokeAt();
    m_headerBytes += line.size();
    if (++m_headerLines > http::headerLinesMax || m_headerBytes > http::headerBytesMax) {
        m_refusal = failure(Cause::HttpProtocol, "reply has too many headers");
        return false;
    }
    if (tunnels() && !m_hasTunnel)
        return acceptTunnelHeader(line);
    if (line.startsWith("HTTP/"))
        m_result = {}; // the reply after an interim one or after a challenge
    else if (const auto location = valueOf(line, "location"))
        m_result.location = location->toByteArray();
    else if (const auto encoding = valueOf(line, "content-encoding"))
        m_result.contentEncoding = encoding->toByteArray().toLower();
    else if (const auto type = valueOf(line, "content-type"))
        m_result.contentType = type->toByteArray();
    else if (const auto wait = valueOf(line, "retry-after"))
        m_result.retryAfter = wait->toByteArray();
    else if (const auto refresh = valueOf(line, "refresh"))
        m_result.refresh = refresh->toByteArray();
    else if (const auto challenge = valueOf(line, "www-authenticate"))
        m_result.challenge += (m_result.challenge.isEmpty() ? "" : ", ") + challenge->toByteArray();
    return true;
}

bool HttpTransfer::acceptBody(QByteArrayView bytes)
{
    m_lastActivity = m_reactor.wokeAt();
    if (m_result.body.size() + bytes.size() > m_request.bytesMax) {
        m_refusal = failure(Cause::TooBig, "reply is longer than " +
                                               QByteArray::number(m_request.bytesMax) + " bytes");
        return false;
    }
    if (m_result.body.isEmpty()) {
        curl_off_t announced = 0;
        curl_easy_getinfo(handle(), CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &announced);
        m_result.body.reserve(std::clamp(qsizetype(announced), bytes.size(), m_request.bytesMax));
    }
    m_result.body.append(bytes);
    return true;
}

} // namespace vphone::net
