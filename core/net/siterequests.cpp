#include "core/net/siteconnection.h"

#include <microhttpd.h>

namespace vphone::net {

using http::Response;

namespace {

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

/// RFC 9112 3.2
bool hasRightHosts(const http::Request& head, QByteArrayView version)
{
    const qsizetype hosts = head.count(MHD_HTTP_HEADER_HOST);
    return hosts == 1 || (hosts == 0 && version != MHD_HTTP_VERSION_1_1);
}

MHD_Result headerFound(void* cls, MHD_ValueKind, const char* name, const char* value)
{
    auto* headers = static_cast<std::vector<http::Header>*>(cls);
    headers->push_back({name, value != nullptr ? value : ""});
    return MHD_YES;
}

void freeBody(void* body)
{
    delete static_cast<QByteArray*>(body);
}

/// What the site itself says of it counts.
void addUnlessSaid(MHD_Response* made, const Response& response, const char* name,
                   const char* value)
{
    const bool isSaid = std::any_of(
        response.headers.begin(), response.headers.end(),
        [&](const http::Header& header) { return qstricmp(header.name.constData(), name) == 0; });
    if (!isSaid)
        MHD_add_response_header(made, name, value);
}

/// RFC 9110 5.5: what would end the line, and so begin a header or a body of somebody else's.
bool isSound(QByteArrayView value)
{
    return std::all_of(value.begin(), value.end(),
                       [](char c) { return quint8(c) >= ' ' || c == '\t'; });
}

bool isSound(const Response& response)
{
    constexpr QByteArrayView notInNames = ": \t";
    return isSound(response.contentType) &&
           std::all_of(response.headers.begin(), response.headers.end(),
                       [&](const http::Header& header) {
                           return !header.name.isEmpty() && isSound(header.name) &&
                                  std::none_of(notInNames.begin(), notInNames.end(),
                                               [&](char c) { return header.name.contains(c); }) &&
                                  isSound(header.value);
                       });
}

/// One without a value stays away; libmicrohttpd knows none.
void addHeaders(MHD_Response* made, const Response& response, bool isStream)
{
    MHD_add_response_header(made, MHD_HTTP_HEADER_CONTENT_TYPE, response.contentType.constData());
    addUnlessSaid(made, response, "X-Content-Type-Options", "nosniff");
    if (!isStream)
        addUnlessSaid(made, response, MHD_HTTP_HEADER_CACHE_CONTROL, "no-store");
    if (response.status == MHD_HTTP_SERVICE_UNAVAILABLE)
        addUnlessSaid(made, response, MHD_HTTP_HEADER_RETRY_AFTER, "1");
    for (const http::Header& header : response.headers)
        MHD_add_response_header(made, header.name.constData(), header.value.constData());
}

} // namespace

bool SiteServer::handleRequest(Connection& connection, RequestLine line, const char* posted,
                               size_t postedBytes)
{
    if (!connection.isBegun)
        return beginRequest(connection, line);
    if (postedBytes > 0)
        return takeBody(connection, posted, postedBytes);
    if (connection.isTooLarge)
        return respond(connection, plainProblem(413, "the body is too long"));
    if (connection.later)
        return await(connection, {});
    return respond(connection, m_site.answer(connection.request));
}

bool SiteServer::beginRequest(Connection& connection, RequestLine line)
{
    connection.isBegun = true;
    http::Request& request = connection.request;
    request.method = line.method;
    request.channel = connection.channel;
    MHD_get_connection_values(connection.handle, MHD_HEADER_KIND, &headerFound, &request.headers);
    const bool isWithBody = hasBody(request);
    std::optional<Response> refusal;
    if (!hasRightHosts(request, line.version))
        refusal = plainProblem(400, "a request names one Host");
    else if (qsizetype(request.headers.size()) > m_limits.headersMax)
        refusal = plainProblem(431, "too many headers");
    else if (isWithBody && m_requests >= m_limits.requestsMax)
        refusal = plainProblem(503, "too many requests at once; try again");
    else if (isWithBody)
        refusal = m_site.refusal(request);
    if (!refusal) {
        connection.isReading = isWithBody;
        m_requests += isWithBody ? 1 : 0;
        return true;
    }
    // The body is not read, so that nothing sensible can follow it.
    refusal->headers.push_back({MHD_HTTP_HEADER_CONNECTION, "close"});
    return respond(connection, std::move(*refusal));
}

/// A body that is too long is read a little further, so that its sender gets to the answer.
bool SiteServer::takeBody(Connection& connection, const char* posted, size_t bytes) const
{
    constexpr qsizetype patience = 4;
    connection.bodyBytes += qsizetype(bytes);
    connection.isTooLarge = connection.bodyBytes > m_limits.bodyBytesMax;
    if (connection.isTooLarge)
        connection.request.body.clear();
    else
        connection.request.body.append(posted, qsizetype(bytes));
    return connection.bodyBytes <= patience * m_limits.bodyBytesMax;
}

bool SiteServer::respond(Connection& connection, Response response)
{
    if (response.later)
        return await(connection, std::move(response));
    if (m_bytesInFlight + response.body.size() > m_limits.bytesInFlightMax)
        response = plainProblem(503, "too much is being sent already; try again");
    if (!isSound(response))
        response = plainProblem(500, "the answer had a header that would have ended too early");
    const bool isStream = response.stream != nullptr;
    MHD_Response* made = isStream ? startStream(connection, std::move(response.stream))
                                  : holdBody(connection, std::move(response.body));
    if (!made)
        return false; // out of memory: libmicrohttpd freed nothing, and the end is near
    addHeaders(made, response, isStream);
    const bool isQueued =
        MHD_queue_response(connection.handle, unsigned(response.status), made) == MHD_YES;
    MHD_destroy_response(made);
    return isQueued;
}

MHD_Response* SiteServer::holdBody(Connection& connection, QByteArray body)
{
    connection.heldBytes = body.size();
    m_bytesInFlight += connection.heldBytes;
    // GnuTLS encrypts into buffers of its own.
    const int file = connection.channel.isTls ? -1 : m_files.descriptorOf(body);
    if (file >= 0)
        return MHD_create_response_from_fd(size_t(body.size()), file);
    auto* held = new QByteArray(std::move(body));
    return MHD_create_response_from_buffer_with_free_callback_cls(
        size_t(held->size()), const_cast<char*>(held->constData()), &freeBody, held);
}

void SiteServer::finishRequest(Connection& connection)
{
    m_bytesInFlight -= std::exchange(connection.heldBytes, 0);
    m_requests -= std::exchange(connection.isReading, false) ? 1 : 0;
    endStream(connection);
    endLater(connection);
    connection.isBegun = connection.isTooLarge = false;
    connection.bodyBytes = 0;
    connection.request = {};
    m_connections.restart(connection.place);
}

} // namespace vphone::net
