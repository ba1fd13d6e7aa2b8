#include "web/phone/routes.h"

#include "web/phone/actions.h"
#include "web/phone/execute.h"
#include "web/phone/exports.h"
#include "web/phone/extras.h"
#include "web/phone/infopages.h"
#include "web/phone/loginpages.h"
#include "web/phone/submit.h"
#include "web/phone/voicepages.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace vphone::web {

namespace {

/// The largest Voice page with every value at its longest, each byte as %41. Source: assumed
constexpr qsizetype formBytesMax = 3 * 1024 * 1024;
constexpr qsizetype jsonBytesMax = 1024 * 1024;
constexpr qsizetype smallFormBytesMax = 16 * 1024;
constexpr quint8 both = getMethod | postMethod;

/// Of the program, not of the phone: a browser may keep it.
http::Response kept(const Visit& visit, http::Response response)
{
    const QByteArray tag =
        '"' + QCryptographicHash::hash(response.body, QCryptographicHash::Sha1).toHex() + '"';
    if (visit.request.header("If-None-Match") == tag) {
        response.status = 304;
        response.body.clear();
    }
    response.headers.push_back({"ETag", tag});
    response.headers.push_back({"Cache-Control", "max-age=3600"});
    return response;
}

http::Response stylePage(Visit& visit)
{
    return kept(visit, styleSheet());
}

http::Response iconPage(Visit& visit)
{
    return kept(visit, icon());
}

// clang-format off
constexpr auto fixed = std::to_array<Route>({
    {.path = "/admin/resync",        .handler = resyncAction,  .right = Right::Admin, .guard = Guard::Own, .isAction = true, .takesXuser = true},
    {.path = "/admin/upgrade",       .handler = upgradeAction, .right = Right::Admin, .guard = Guard::Own, .isAction = true, .takesXuser = true},
    {.path = "/admin/updateca",      .handler = updateCaAction, .right = Right::Admin, .guard = Guard::Own, .isAction = true, .takesXuser = true},
    {.path = "/admin/reboot",        .handler = rebootAction,  .right = Right::Admin, .guard = Guard::Own, .isAction = true, .takesXuser = true},
    {.path = "/admin/factory-reset", .handler = factoryResetAction, .methods = both, .right = Right::Admin, .guard = Guard::Own, .body = Body::Form, .bodyBytesMax = smallFormBytesMax, .isAction = true, .takesXuser = true},
    {.path = "/admin/ping",          .handler = pingAction,    .right = Right::Admin, .guard = Guard::Own, .isAction = true, .takesXuser = true},
    {.path = "/admin/config.xml",    .handler = takeConfig,    .methods = postMethod, .right = Right::Admin, .guard = Guard::Own, .body = Body::Any, .bodyBytesMax = ports::wireBytesMax, .isAction = true, .takesXuser = true},
    {.path = "/admin/cfg.xml",       .handler = cfgXml,        .right = Right::Admin, .guard = Guard::Export, .isAction = true, .takesXuser = true},
    {.path = "/admin/spacfg.xml",    .handler = cfgXml,        .right = Right::Admin, .guard = Guard::Export, .isAction = true, .takesXuser = true},
    {.path = "/admin/status.xml",    .handler = statusXml,     .right = Right::Admin, .guard = Guard::Export, .isAction = true, .takesXuser = true},
    {.path = "/status.xml",          .handler = statusXml,     .right = Right::User,  .guard = Guard::Export, .takesXuser = true},
    {.path = "/admin/log.tar",       .handler = logTar,        .right = Right::Admin, .guard = Guard::Export, .isAction = true, .takesXuser = true},
    {.path = "/admin/screendump.bmp", .handler = screenDump,   .right = Right::Admin, .guard = Guard::Export, .isAction = true, .takesXuser = true},
    {.path = "/admin/log/messages",  .handler = messagesFile,  .right = Right::Admin, .guard = Guard::Export},
    {.path = "/CGI/Execute",         .handler = executeService, .methods = postMethod, .right = Right::Anyone, .guard = Guard::Own, .body = Body::Any, .bodyBytesMax = executeBodyMax},
    {.path = "/submit",              .handler = submitPage,    .methods = postMethod, .right = Right::User,  .guard = Guard::Own, .body = Body::Form, .bodyBytesMax = formBytesMax},
    {.path = "/admin/submit",        .handler = submitPage,    .methods = postMethod, .right = Right::Admin, .guard = Guard::Own, .body = Body::Form, .bodyBytesMax = formBytesMax},
    {.path = "/api/v1/config",       .handler = configTwin,    .methods = postMethod, .right = Right::Admin, .guard = Guard::Own, .body = Body::Json, .bodyBytesMax = jsonBytesMax},
    {.path = "/vphone/why",          .handler = whyPage,       .right = Right::Admin},
    {.path = "/vphone/timeline",     .handler = timelinePage,  .right = Right::Admin},
    {.path = "/vphone/timeline.jsonl", .handler = timelineLines, .right = Right::Admin},
    {.path = "/login",               .handler = loginPage,     .methods = both, .right = Right::Anyone, .body = Body::Form, .bodyBytesMax = smallFormBytesMax},
    {.path = "/logout",              .handler = logoutPage,    .methods = both, .right = Right::Anyone, .guard = Guard::Own, .body = Body::Form, .bodyBytesMax = smallFormBytesMax},
    {.path = "/language",            .handler = languagePage,  .right = Right::Anyone, .guard = Guard::Own},
    {.path = "/vphone.css",          .handler = stylePage,     .right = Right::Anyone},
    {.path = "/vphone/icon.svg",     .handler = iconPage,      .right = Right::Anyone},
});

// Below `/`, `/basic`, `/advanced` and the same of /admin.
constexpr auto inViews = std::to_array<Route>({
    {.path = "",              .handler = statusPage},
    {.path = "info/status",   .handler = statusPage},
    {.path = "info/debug",    .handler = debugPage},
    {.path = "info/download", .handler = downloadPage},
    {.path = "info/network",  .handler = networkPage},
    {.path = "voice/*",       .handler = voicePage, .isCacheable = true},
    {.path = "edit",          .handler = editPage, .methods = postMethod, .guard = Guard::Own, .body = Body::Form, .bodyBytesMax = formBytesMax},
    {.path = "calls",         .handler = callsPage, .methods = both, .body = Body::Form, .bodyBytesMax = smallFormBytesMax},
    {.path = "directory",     .handler = directoryPage, .methods = both, .body = Body::Form, .bodyBytesMax = smallFormBytesMax},
});
// clang-format on

bool isPath(const Route& route, QByteArrayView path)
{
    const QByteArrayView pattern(route.path);
    return pattern.endsWith('*') ? path.startsWith(pattern.chopped(1)) : path == pattern;
}

template<typename Table>
const Route* findIn(const Table& table, QByteArrayView path)
{
    const auto* const found = std::find_if(
        table.begin(), table.end(), [path](const Route& route) { return isPath(route, path); });
    return found == table.end() ? nullptr : &*found;
}

/// Takes `/word` off the front of \a path.
bool takeWord(QByteArrayView& path, QByteArrayView word)
{
    if (!path.startsWith('/') || !path.sliced(1).startsWith(word))
        return false;
    const QByteArrayView rest = path.sliced(1 + word.size());
    if (!rest.isEmpty() && rest.front() != '/')
        return false;
    path = rest;
    return true;
}

} // namespace

Matched findRoute(QByteArrayView path)
{
    Matched matched;
    QByteArrayView rest = path;
    if (takeWord(rest, "admin"))
        matched.view.account = Account::Admin;
    if (const Route* route = findIn(fixed, path)) {
        matched.route = route;
        matched.view.isAdvanced = true;
        if (route->right == Right::Admin)
            matched.view.account = Account::Admin;
        return matched;
    }
    matched.view.isAdvanced = takeWord(rest, "advanced");
    if (!matched.view.isAdvanced)
        takeWord(rest, "basic");
    matched.tab = rest.isEmpty() ? rest : rest.sliced(1);
    matched.route = findIn(inViews, matched.tab);
    return matched;
}

std::span<const Route> fixedRoutes()
{
    return fixed;
}

std::span<const Route> viewRoutes()
{
    return inViews;
}

bool doesSomething(const Route& route)
{
    return route.isAction && route.guard == Guard::Own;
}

QByteArray allowed(const Route& route)
{
    QByteArray methods;
    if ((route.methods & getMethod) != 0)
        methods += doesSomething(route) ? "GET, " : "GET, HEAD, ";
    if ((route.methods & postMethod) != 0)
        methods += "POST, ";
    return methods + "OPTIONS";
}

} // namespace vphone::web
