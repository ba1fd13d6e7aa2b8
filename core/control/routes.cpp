#include "core/control/routes.h"

#include <algorithm>

namespace vphone::control {

namespace {

/// Whether \a words are those of \a path; fills in what stands for its placeholders.
bool fits(QByteArrayView path, const QList<QByteArray>& words, Matched& matched)
{
    for (const QByteArray& word : words) {
        if (path.isEmpty())
            return false;
        path = path.sliced(1); // the slash
        const qsizetype end = path.indexOf('/');
        const QByteArrayView pattern = end < 0 ? path : path.first(end);
        if (pattern == "{mac}")
            matched.mac = word;
        else if (pattern == "{n}")
            matched.number = word;
        else if (pattern != QByteArrayView(word))
            return false;
        path = end < 0 ? QByteArrayView() : path.sliced(end);
    }
    return path.isEmpty();
}

NoMatch noSuchPath(const QList<QByteArray>& words)
{
    Matched ignored;
    const bool isLater = std::any_of(laterPaths.begin(), laterPaths.end(),
                                     [&](const char* path) { return fits(path, words, ignored); });
    if (isLater)
        return {problem(Status::NotImplemented, "this version does not serve /" + words.join('/') +
                                                    "; /openapi.json tells what it serves"),
                {}};
    return {problem(Status::NotFound, "there is no /" + words.join('/').left(100) +
                                          "; there are /v1/phones, /v1/phones/{mac}, /v1/config, "
                                          "/v1/clock, /v1/fleet, /v1/events, /metrics, /healthz "
                                          "and /readyz, and /openapi.json describes them all"),
            {}};
}

} // namespace

Result<Matched, NoMatch> findRoute(QByteArrayView method, const QList<QByteArray>& words)
{
    if (method == "HEAD")
        method = "GET";
    QList<QByteArray> allowed;
    for (const Route& route : routes) {
        Matched matched;
        if (!fits(route.path, words, matched))
            continue;
        if (method == route.method) {
            matched.route = &route;
            return matched;
        }
        allowed.append(route.method);
    }
    if (allowed.isEmpty())
        return Unexpected{noSuchPath(words)};
    if (allowed.contains("GET"))
        allowed.insert(allowed.indexOf("GET") + 1, "HEAD");
    const QByteArray allow = allowed.join(", ");
    return Unexpected{
        NoMatch{problem(Status::MethodNotAllowed,
                        '/' + words.join('/') + " takes " + allow + ", not " +
                            method.first(std::min(method.size(), qsizetype(20))).toByteArray()),
                allow}};
}

} // namespace vphone::control
