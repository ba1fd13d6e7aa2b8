#include "web/phone/access.h"

namespace vphone::web {

namespace {

struct HostAndPort
{
    QByteArrayView host; ///< with brackets
    QByteArrayView port; ///< with its colon; empty: the scheme's own
};

HostAndPort split(QByteArrayView text)
{
    const bool isBracketed = text.startsWith('[');
    const qsizetype end = isBracketed ? text.indexOf(']') + 1 : text.indexOf(':');
    if (end < 0)
        return {text, {}};
    return {text.first(end), text.sliced(end)};
}

bool isPort(QByteArrayView port)
{
    if (port.isEmpty())
        return true;
    bool isNumber = false;
    const uint number = port.sliced(1).toUInt(&isNumber);
    return port.startsWith(':') && isNumber && number > 0 && number <= 0xffff;
}

/// Of \a url, the beginning that names its site: scheme, host, port.
QByteArrayView siteOf(QByteArrayView url)
{
    const qsizetype authority = url.indexOf("://");
    if (authority < 0)
        return url;
    const qsizetype end = url.indexOf('/', authority + 3);
    return end < 0 ? url : url.first(end);
}

bool isSite(QByteArrayView site, QByteArrayView host, bool isTls)
{
    const QByteArrayView scheme = isTls ? "https://" : "http://";
    return site.size() == scheme.size() + host.size() && site.startsWith(scheme) &&
           site.sliced(scheme.size()).compare(host, Qt::CaseInsensitive) == 0;
}

} // namespace

std::optional<Refusal> hostProblem(const RequestFields& fields)
{
    if (!fields.missing.isEmpty())
        return Refusal{400, "a request needs one Host header"};
    if (!fields.repeated.isEmpty())
        return Refusal{400, "the header " + fields.repeated.toByteArray() + " came twice"};
    const auto [host, port] = split(fields.host);
    const bool isBracketed = host.startsWith('[');
    const bool isLiteral = isBracketed ? IpAddress::parse(host).has_value()
                                       : !host.contains(':') && IpAddress::parse(host).has_value();
    if (isPort(port) && (isLiteral || host.compare("localhost", Qt::CaseInsensitive) == 0))
        return std::nullopt;
    return Refusal{421, "phones are asked by their address, such as http://127.0.0.1/, or as "
                        "localhost; a name could be anybody's"};
}

bool isCrossSite(const RequestFields& fields, bool isTls)
{
    if (!fields.fetchSite.isEmpty() && fields.fetchSite != QByteArrayView("same-origin") &&
        fields.fetchSite != QByteArrayView("none"))
        return true;
    if (fields.hasOrigin && !isSite(fields.origin, fields.host, isTls))
        return true;
    return !fields.referer.isEmpty() && !isSite(siteOf(fields.referer), fields.host, isTls);
}

std::optional<Refusal> exposureProblem(const IpAddress& local, Exposure exposure, bool hasPasswords)
{
    if (exposure == Exposure::Open || local.unmapped().isLoopback())
        return std::nullopt;
    if (exposure == Exposure::LoopbackOnly)
        return Refusal{403, "pages are for this machine alone, at its loopback addresses; start "
                            "vphone with --expose-admin to serve them to others"};
    if (hasPasswords)
        return std::nullopt;
    return Refusal{403, "--expose-admin serves phones that have both passwords, and this one has "
                        "an empty Admin_Password or User_Password; set them, or start vphone with "
                        "--expose-admin=open"};
}

} // namespace vphone::web
