#include "core/provision/route.h"

#include "core/http/requesthead.h"
#include "core/rule/url.h"

#include <QList>

#include <algorithm>

namespace vphone::provision {

namespace {

constexpr quint16 portOfProxies = 80;
constexpr qsizetype shownBytesMax = 60;

QByteArray shown(QByteArrayView text)
{
    return http::headerText(text.first(qMin(text.size(), shownBytesMax)));
}

bool isWord(QByteArrayView text, QByteArrayView word)
{
    return text.compare(word, Qt::CaseInsensitive) == 0;
}

/// `host:port`, `[v6]:port` or `host`.
std::optional<ports::ProxyServer> parseServer(QByteArrayView text)
{
    constexpr QByteArrayView ends = "/?";
    if (std::any_of(text.begin(), text.end(), [&](char c) { return ends.contains(c); }))
        return std::nullopt;
    auto url = rule::parseUrl("http://" + text.toByteArray() + '/');
    if (!url || url->host.isEmpty())
        return std::nullopt;
    return ports::ProxyServer{std::move(url->host), url->port.value_or(portOfProxies),
                              std::nullopt};
}

} // namespace

QByteArray text(const ports::ProxyServer& proxy)
{
    const bool isV6 = proxy.host.contains(':');
    return "the proxy " + (isV6 ? '[' + proxy.host + ']' : proxy.host) + ':' +
           QByteArray::number(proxy.port);
}

Result<std::vector<Route>, QByteArray> parseRoutes(QByteArrayView text)
{
    if (text.size() > routesBytesMax)
        return Unexpected{"the PAC script returns more than " + QByteArray::number(routesBytesMax) +
                          " bytes"};
    std::vector<Route> routes;
    for (const QByteArray& entry : text.toByteArray().split(';')) {
        const QByteArray simple = entry.simplified();
        const qsizetype blank = simple.indexOf(' ');
        const QByteArrayView word = QByteArrayView(simple).first(blank < 0 ? simple.size() : blank);
        if (routes.size() == routesMax)
            break;
        if (isWord(word, "DIRECT") && blank < 0) {
            routes.emplace_back();
        } else if (blank >= 0 && (isWord(word, "PROXY") || isWord(word, "HTTP"))) {
            if (auto proxy = parseServer(QByteArrayView(simple).sliced(blank + 1)))
                routes.emplace_back(std::move(*proxy));
        }
    }
    if (routes.empty() && text.trimmed().isEmpty())
        routes.emplace_back();
    if (routes.empty())
        return Unexpected{"the PAC script returns '" + shown(text) +
                          "', where there should be DIRECT or PROXY HOST:PORT"};
    return routes;
}

} // namespace vphone::provision
