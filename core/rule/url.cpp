#include "core/rule/url.h"

#include "core/rule/scanner.h"

#include <algorithm>
#include <array>

namespace vphone::rule {

namespace {

constexpr qsizetype hostBytesMax = 253; // RFC 1035 2.3.4, without the final dot
constexpr qsizetype labelBytesMax = 63; // RFC 1035 2.3.4

std::optional<ports::Scheme> schemeNamed(QByteArrayView name)
{
    for (const auto scheme : {ports::Scheme::Tftp, ports::Scheme::Http, ports::Scheme::Https}) {
        if (name.compare(ports::nameOf(scheme), Qt::CaseInsensitive) == 0)
            return scheme;
    }
    return std::nullopt;
}

bool isLabel(QByteArrayView label)
{
    return !label.isEmpty() && label.size() <= labelBytesMax &&
           std::all_of(label.begin(), label.end(), [](char c) {
               return isLetter(c) || isDigit(c) || c == '-' || c == '_' || quint8(c) >= 0x80;
           });
}

/// A name whose last label is a number was meant as an address (RFC 1123 2.1).
bool isHost(QByteArrayView host)
{
    if (host.endsWith('.'))
        host.chop(1);
    if (host.isEmpty() || host.size() > hostBytesMax)
        return false;
    QByteArrayView label;
    for (QByteArrayView rest = host; !rest.isNull();) {
        const qsizetype dot = rest.indexOf('.');
        label = dot < 0 ? rest : rest.first(dot);
        if (!isLabel(label))
            return false;
        rest = dot < 0 ? QByteArrayView() : rest.sliced(dot + 1);
    }
    if (std::all_of(label.begin(), label.end(), isDigit))
        return IpAddress::parse(host).has_value();
    return true;
}

std::optional<quint16> parsePort(QByteArrayView text)
{
    if (text.isEmpty() || text.size() > 5 || !std::all_of(text.begin(), text.end(), isDigit))
        return std::nullopt;
    const uint port = text.toUInt();
    if (port == 0 || port > 65535)
        return std::nullopt;
    return quint16(port);
}

/// `host`, `host:port`, `[2001:db8::1]:port`; empty is fine.
std::optional<UrlError> parseServer(QByteArrayView server, Url& url)
{
    if (server.contains('@'))
        return UrlError::Credentials;
    if (server.isEmpty())
        return std::nullopt;
    QByteArrayView port;
    if (server.startsWith('[')) {
        const qsizetype close = server.indexOf(']');
        const auto address = close < 0 ? std::nullopt : IpAddress::parse(server.first(close + 1));
        if (!address || address->family() != IpAddress::Family::V6)
            return UrlError::BadHost;
        url.host = server.sliced(1, close - 1).toByteArray();
        port = server.sliced(close + 1);
        if (!port.isEmpty() && port.front() != ':')
            return UrlError::BadHost;
    } else {
        const qsizetype colon = server.indexOf(':');
        const QByteArrayView host = colon < 0 ? server : server.first(colon);
        if (!isHost(host))
            return UrlError::BadHost;
        url.host = host.toByteArray();
        port = colon < 0 ? QByteArrayView() : server.sliced(colon);
    }
    if (port.isEmpty())
        return std::nullopt;
    url.port = parsePort(port.sliced(1));
    return url.port ? std::nullopt : std::optional(UrlError::BadPort);
}

bool hasBadCharacter(QByteArrayView text)
{
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return quint8(c) <= 0x20 || quint8(c) == 0x7F || c == '"'; });
}

} // namespace

QByteArray Url::toText(bool withPort) const
{
    if (isActivation)
        return "gds://" + host + path;
    if (host.isEmpty() && !scheme)
        return path;
    QByteArray text = ports::nameOf(schemeOrDefault()).toByteArray() + "://";
    if (host.contains(':'))
        text += '[' + host + ']';
    else
        text += host;
    const bool isOtherPort = portOrDefault() != ports::defaultPort(schemeOrDefault());
    if (!host.isEmpty() && (withPort || isOtherPort))
        text += ':' + QByteArray::number(portOrDefault());
    return text + path;
}

Result<Url, UrlError> parseUrl(QByteArrayView text)
{
    if (text.size() > urlBytesMax)
        return Unexpected{UrlError::TooLong};
    if (hasBadCharacter(text))
        return Unexpected{UrlError::BadCharacter};
    Url url;
    const qsizetype mark = text.indexOf('/') - 1;
    // "://" further behind belongs to a path or a query.
    if (mark > 0 && text.sliced(mark).startsWith("://")) {
        const QByteArrayView name = text.first(mark);
        text = text.sliced(mark + 3);
        if (name.compare("gds", Qt::CaseInsensitive) == 0) {
            url.isActivation = true;
            url.path = text.toByteArray();
            return url;
        }
        url.scheme = schemeNamed(name);
        if (!url.scheme)
            return Unexpected{UrlError::UnknownScheme};
    }
    const qsizetype path = text.indexOf('/');
    if (path < 0)
        return Unexpected{text.contains('@') ? UrlError::Credentials : UrlError::NoPath};
    if (const auto error = parseServer(text.first(path), url))
        return Unexpected{*error};
    url.path = text.sliced(path).toByteArray();
    return url;
}

QByteArrayView explain(UrlError error)
{
    switch (error) {
    case UrlError::UnknownScheme:
        return "the scheme is not one of tftp, http, https";
    case UrlError::NoPath:
        return "the path is missing: after the server comes a path that begins with /";
    case UrlError::BadPort:
        return "the port is not a number from 1 to 65535";
    case UrlError::BadHost:
        return "the server is neither a host name nor a valid address (numbers of an IPv4 address "
               "go to 255, an IPv6 address stands in [])";
    case UrlError::BadCharacter:
        return "a blank, a quote or a control character stands in the URL; write it as %20, %22 "
               "...";
    case UrlError::Credentials:
        return "user and password don't go into the URL but before it: [--uid USER --pwd PASSWORD]";
    case UrlError::TooLong:
        return "the URL is longer than 2048 bytes";
    }
    Q_UNREACHABLE();
}

} // namespace vphone::rule
