#include "core/lab/request.h"

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

/// The file that \a request names, not yet checked.
QByteArray pathOf(const Request& request)
{
    if (request.service == Service::Tftp)
        return request.target;
    const qsizetype query = request.target.indexOf('?');
    return QByteArray::fromPercentEncoding(query < 0 ? request.target
                                                     : request.target.first(query));
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
            .allow = {},
            .keptBytes = request.body.size()};
}

QByteArray bounded(QByteArrayView text)
{
    QByteArray result = text.first(std::min(text.size(), memberBytesMax)).toByteArray();
    std::ranges::replace_if(
        result, [](char c) { return uchar(c) < 0x20 || c == 0x7f; }, ' ');
    return result;
}

} // namespace

bool isUpload(const Request& request)
{
    constexpr auto writes = std::to_array<QByteArrayView>({"PUT", "POST", "WRQ"});
    if (std::ranges::find(writes, QByteArrayView(request.method)) == writes.end())
        return false;
    const auto path = relativePath(pathOf(request));
    return path && isUploadPath(*path);
}

Response answer(const Request& request, const Content& content, Uploads* uploads)
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
    auto bytes = content.read(*path);
    if (!bytes)
        return refusal(bytes.error());
    return {.status = Ok,
            .body = std::move(*bytes),
            .contentType = contentTypeOf(*path),
            .allow = {},
            .keptBytes = 0};
}

Response errorResponse(int status, QByteArrayView sentence)
{
    return {.status = status,
            .body = sentence.toByteArray() + '\n',
            .contentType = "text/plain; charset=utf-8",
            .allow = {},
            .keptBytes = 0};
}

events::Event requestEvent(Instant now, const Request& request, int status, qsizetype bytes)
{
    return events::Event(now, std::nullopt, "lab.request")
        .with("server", nameOf(request.service))
        .with("peer", request.peer)
        .with("method", bounded(request.method))
        .with("path", rule::redacted(bounded(request.target)))
        .with("status", status)
        .with("bytes", qint64(bytes))
        .with("agent", bounded(request.agent));
}

events::Event syslogEvent(Instant now, QByteArrayView peer, QByteArrayView datagram)
{
    return events::Event(now, std::nullopt, "lab.syslog")
        .with("peer", peer)
        .with("text", rule::redacted(bounded(datagram).trimmed()));
}

} // namespace vphone::lab
