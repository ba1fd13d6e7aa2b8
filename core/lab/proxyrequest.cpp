#include "core/lab/proxyrequest.h"

#include "core/rule/url.h"

#include <QList>

#include <algorithm>
#include <array>

namespace vphone::lab {

namespace {

constexpr QByteArrayView via = "Via: 1.1 vphone-lab\r\n";
constexpr QByteArrayView basic = "basic ";

/// For the proxy alone. Source: RFC 9110 7.6.1. Transfer-Encoding stays: the body is passed on as
/// it comes.
constexpr auto ownHeaders = std::to_array<QByteArrayView>({
    "connection",
    "keep-alive",
    "proxy-authorization",
    "proxy-connection",
    "te",
    "upgrade",
    "host",
});

struct StatusDef
{
    int status;
    const char* words;
};

constexpr auto statuses = std::to_array<StatusDef>({
    {400, "Bad Request"},
    {403, "Forbidden"},
    {407, "Proxy Authentication Required"},
    {431, "Request Header Fields Too Large"},
    {502, "Bad Gateway"},
    {503, "Service Unavailable"},
    {504, "Gateway Timeout"},
});

bool isSame(QByteArrayView one, QByteArrayView other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

/// Source: RFC 9110 5.6.2
bool isToken(QByteArrayView text)
{
    constexpr QByteArrayView marks = "!#$%&'*+-.^_`|~";
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [&](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               marks.contains(c);
    });
}

bool hasControl(QByteArrayView text)
{
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return (uchar(c) < 0x20 && c != '\t') || uchar(c) == 0x7f; });
}

/// The host and port of \a url; false: it has none.
bool takeServer(QByteArrayView url, ProxyRequest& request)
{
    const auto parsed = rule::parseUrl(url);
    if (!parsed || parsed->host.isEmpty() || parsed->isActivation)
        return false;
    request.host = parsed->host;
    request.port = parsed->portOrDefault();
    return true;
}

/// Of `CONNECT host:port`; false: it is something else.
bool takeAuthority(ProxyRequest& request)
{
    constexpr QByteArrayView ends = "/?#";
    const bool isAuthority = std::none_of(request.target.begin(), request.target.end(),
                                          [&](char c) { return ends.contains(c); }) &&
                             request.target.contains(':') && !request.target.endsWith(':') &&
                             !request.target.endsWith(']');
    return isAuthority && takeServer("http://" + request.target + '/', request);
}

/// Of `GET http://host:port/path`: what the server gets to see in its place. Empty: it is
/// something else.
QByteArray takeAbsoluteForm(ProxyRequest& request, QByteArray& authority)
{
    constexpr QByteArrayView scheme = "http://";
    if (!isSame(QByteArrayView(request.target).first(qMin(request.target.size(), scheme.size())),
                scheme))
        return {};
    const QByteArrayView rest = QByteArrayView(request.target).sliced(scheme.size());
    const auto end = std::find_if(rest.begin(), rest.end(),
                                  [](char c) { return c == '/' || c == '?' || c == '#'; });
    authority = rest.first(end - rest.begin()).toByteArray();
    QByteArray path = rest.sliced(end - rest.begin()).toByteArray();
    if (!path.startsWith('/'))
        path.prepend('/');
    // The path is the server's business: only what stands before it is looked at.
    if (authority.isEmpty() || !takeServer(scheme.toByteArray() + authority + '/', request))
        return {};
    return path;
}

} // namespace

QByteArrayView viaHeader()
{
    return via;
}

Result<std::optional<ProxyRequest>, ProxyRefusal> readProxyRequest(QByteArrayView bytes)
{
    const QByteArrayView seen = bytes.first(qMin(bytes.size(), proxyHeadBytesMax));
    const qsizetype end = seen.indexOf("\r\n\r\n");
    ProxyRequest request;
    const auto refuse = [&request](int status, QByteArray sentence) {
        return Unexpected{
            ProxyRefusal{status, std::move(sentence), request.method, request.target}};
    };
    if (end < 0) {
        if (bytes.size() < proxyHeadBytesMax)
            return std::optional<ProxyRequest>();
        return refuse(431, "The head of the request is longer than " +
                               QByteArray::number(proxyHeadBytesMax) + " bytes.");
    }
    request.headBytes = end + 4;
    const QList<QByteArray> lines = seen.first(end).toByteArray().split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    request.method = words.value(0);
    request.target = words.value(1);
    if (words.size() != 3 || !isToken(request.method) || !words[2].startsWith("HTTP/1.") ||
        hasControl(request.target))
        return refuse(400, "The first line is not METHOD TARGET HTTP/1.1.");
    if (lines.size() > proxyHeadLinesMax)
        return refuse(431, "The request has more than " + QByteArray::number(proxyHeadLinesMax) +
                               " header lines.");
    QByteArray authority;
    request.isTunnel = request.method == "CONNECT";
    if (request.isTunnel) {
        if (!takeAuthority(request))
            return refuse(400, "CONNECT wants HOST:PORT.");
    } else {
        const QByteArray path = takeAbsoluteForm(request, authority);
        if (path.isEmpty())
            return refuse(400, "This is a proxy: it wants a whole URL, http://HOST/PATH, and "
                               "CONNECT for https.");
        request.forwarded =
            request.method + ' ' + path + ' ' + words[2] + "\r\nHost: " + authority + "\r\n";
    }
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray named; // by Connection, for the proxy alone too
    for (const QByteArray& line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.first(qMax(colon, qsizetype(0)));
        const QByteArray value = line.sliced(colon + 1).trimmed();
        if (!isToken(name) || hasControl(value))
            return refuse(400, "A header line is not NAME: VALUE.");
        if (isSame(name, "connection"))
            named += ',' + value;
        if (isSame(name, "user-agent"))
            request.agent = value;
        if (isSame(name, "proxy-authorization"))
            request.authorization = value;
        headers.emplace_back(name, value);
    }
    if (request.isTunnel)
        return std::optional(std::move(request));
    const QList<QByteArray> alsoOwn = named.split(',');
    for (const auto& [name, value] : headers) {
        const auto isIt = [&name = name](QByteArrayView own) {
            return isSame(own.trimmed(), name);
        };
        if (std::none_of(ownHeaders.begin(), ownHeaders.end(), isIt) &&
            std::none_of(alsoOwn.begin(), alsoOwn.end(), isIt))
            request.forwarded += name + ": " + value + "\r\n";
    }
    request.forwarded += via.toByteArray() + "Connection: close\r\n\r\n";
    return std::optional(std::move(request));
}

bool isAuthorized(QByteArrayView authorization, const ports::Credentials& account)
{
    if (!isSame(authorization.first(qMin(authorization.size(), basic.size())), basic))
        return false;
    const QByteArray given = authorization.sliced(basic.size()).trimmed().toByteArray();
    return QByteArray::fromBase64(given) == account.user + ':' + account.password;
}

QByteArray proxyAnswer(int status, QByteArrayView sentence)
{
    const auto def = std::find_if(statuses.begin(), statuses.end(),
                                  [status](const StatusDef& one) { return one.status == status; });
    const QByteArray body = sentence.toByteArray() + '\n';
    QByteArray answer = "HTTP/1.1 " + QByteArray::number(status) + ' ' +
                        (def == statuses.end() ? "Error" : def->words) + "\r\n";
    if (status == 407)
        answer += "Proxy-Authenticate: Basic realm=\"vphone-lab\"\r\n";
    return answer + via.toByteArray() +
           "Content-Type: text/plain\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\nConnection: close\r\n\r\n" + body;
}

} // namespace vphone::lab
