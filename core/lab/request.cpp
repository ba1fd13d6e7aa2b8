#include "core/lab/request.h"

#include "core/lab/protection.h"
#include "core/rule/rule.h"

#include <algorithm>

namespace vphone::lab {

namespace {

struct ContentType
{
    QByteArrayView suffix;
    QByteArrayView type;
};

constexpr auto contentTypes = std::to_array<ContentType>({
    {".txt", "text/plain; charset=utf-8"},
    {".xml", "text/xml; charset=utf-8"},
    {".gz", "application/gzip"},
});

QByteArray contentTypeOf(QByteArrayView path)
{
    for (const ContentType& row : contentTypes) {
        if (path.endsWith(row.suffix))
            return row.type.toByteArray();
    }
    return "application/octet-stream";
}

Response refusal(ContentError error)
{
    switch (error) {
    case ContentError::NotFound:
        return errorResponse(NotFound, "file not found");
    case ContentError::Forbidden:
        return errorResponse(Forbidden, "not inside the folder that is served");
    case ContentError::BadPath:
        return errorResponse(BadRequest, "not a path");
    case ContentError::TooBig:
        return errorResponse(ServerError, "file is larger than the lab serves");
    case ContentError::Full:
        return errorResponse(Busy, "the lab keeps no more uploads");
    case ContentError::Unreadable:
        return errorResponse(ServerError, "file cannot be read");
    }
    Q_UNREACHABLE();
}

bool isRead(const Request& request)
{
    constexpr auto reads = std::to_array<QByteArrayView>({"GET", "HEAD", "POST"});
    if (request.service == Service::Tftp)
        return request.method == "RRQ";
    return std::ranges::find(reads, QByteArrayView(request.method)) != reads.end();
}

Response answerUpload(const Request& request, Uploads& uploads)
{
    const auto kept = uploads.keep(*relativePath(pathOf(request)), request.body);
    if (!kept)
        return kept.error() == ContentError::TooBig ? errorResponse(TooLarge, "upload is too large")
                                                    : refusal(kept.error());
    const bool isNew = *kept == Uploads::Kept::Created;
    return {.status = isNew ? Created : Ok,
            .body = isNew ? "created\n" : "replaced\n",
            .contentType = "text/plain; charset=utf-8",
            .keptBytes = request.body.size()};
}

/// Of the folder that \a path lies in: what \a request does not meet.
std::optional<Response> refusalOfTerms(const Request& request, QByteArrayView path)
{
    const bool isTftp = request.service == Service::Tftp;
    if (protectionOf(path) != Protection::None && !request.isAuthorized)
        return isTftp ? errorResponse(Forbidden, "wants credentials, and TFTP has none")
                      : errorResponse(Unauthorized, "wants credentials");
    if (!isSealed(path))
        return std::nullopt;
    if (isTftp)
        return errorResponse(Forbidden, "is sealed, and TFTP cannot say so");
    if (!request.acceptEncoding.contains("aes128gcm"))
        return errorResponse(NotAcceptable,
                             "is sealed: only for requests with Accept-Encoding: aes128gcm");
    return std::nullopt;
}

QByteArray bounded(QByteArrayView text)
{
    QByteArray result = text.first(std::min(text.size(), memberBytesMax)).toByteArray();
    std::ranges::replace_if(
        result, [](char c) { return uchar(c) < 0x20 || c == 0x7f; }, ' ');
    return result;
}

} // namespace

QByteArray pathOf(const Request& request)
{
    if (request.service == Service::Tftp)
        return request.target;
    const qsizetype query = request.target.indexOf('?');
    return QByteArray::fromPercentEncoding(query < 0 ? request.target
                                                     : request.target.first(query));
}

bool isUpload(const Request& request)
{
    constexpr auto writes = std::to_array<QByteArrayView>({"PUT", "POST", "WRQ"});
    if (std::ranges::find(writes, QByteArrayView(request.method)) == writes.end())
        return false;
    const auto path = relativePath(pathOf(request));
    return path && isUploadPath(*path);
}

Response answer(const Request& request, const Content& content, Uploads* uploads,
                QByteArrayView ikm)
{
    if (uploads && isUpload(request))
        return answerUpload(request, *uploads);
    if (!isRead(request)) {
        Response response =
            errorResponse(MethodNotAllowed, "the lab takes files below uploads/ only");
        response.allow = "GET, HEAD, POST";
        return response;
    }
    const auto path = relativePath(pathOf(request));
    if (!path)
        return refusal(path.error());
    if (const auto refused = refusalOfTerms(request, *path))
        return *refused;
    auto bytes = content.read(*path);
    if (!bytes)
        return refusal(bytes.error());
    if (isSealed(*path))
        return {.status = Ok,
                .body = sealed(*bytes, ikm),
                .contentType = contentTypeOf(*path),
                .contentEncoding = "aes128gcm"};
    return {.status = Ok, .body = std::move(*bytes), .contentType = contentTypeOf(*path)};
}

Response errorResponse(int status, QByteArrayView sentence)
{
    return {.status = status,
            .body = sentence.toByteArray() + '\n',
            .contentType = "text/plain; charset=utf-8"};
}

events::Event requestEvent(Instant now, const Request& request, int status, qsizetype bytes)
{
    events::Event event(now, std::nullopt, "lab.request");
    event.with("server", nameOf(request.service))
        .with("peer", request.peer)
        .with("method", bounded(request.method))
        .with("path", rule::redacted(bounded(request.target)))
        .with("status", status)
        .with("bytes", qint64(bytes))
        .with("agent", bounded(request.agent));
    if (request.client)
        event.with("subject", bounded(request.client->facts.subject));
    return event;
}

events::Event syslogEvent(Instant now, QByteArrayView peer, QByteArrayView datagram)
{
    return events::Event(now, std::nullopt, "lab.syslog")
        .with("peer", peer)
        .with("text", rule::redacted(bounded(datagram).trimmed()));
}

} // namespace vphone::lab
