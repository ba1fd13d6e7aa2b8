#include "web/phone/pagerequest.h"

#include "core/http/requesthead.h"
#include "web/control/access.h"
#include "web/phone/access.h"
#include "web/phone/formvalue.h"
#include "web/phone/frame.h"
#include "web/phone/loginpages.h"

#include <algorithm>

namespace vphone::web {

using http::Response;
using language::Context;

namespace {

constexpr char browserCookie[] = "browser";
constexpr int retrySeconds = 2; // about as long as a reboot: phone::rebootWait

bool isBrowserName(QByteArrayView name)
{
    constexpr qsizetype digits = 32;
    return name.size() == digits && std::all_of(name.begin(), name.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

bool isType(QByteArrayView contentType, QByteArrayView wanted)
{
    const qsizetype end = contentType.indexOf(';');
    return (end < 0 ? contentType : contentType.first(end))
               .trimmed()
               .compare(wanted, Qt::CaseInsensitive) == 0;
}

bool isInView(const Route& route)
{
    const auto routes = viewRoutes();
    return &route >= routes.data() && &route < routes.data() + routes.size();
}

bool isUnderAdmin(QByteArrayView path)
{
    return path == QByteArrayView("/admin") || path.startsWith("/admin/");
}

} // namespace

bool PageRequest::isRead() const
{
    return m_asked.request.method == "GET" || m_asked.request.method == "HEAD";
}

bool PageRequest::isOfEmulator() const
{
    return m_asked.path.startsWith("/vphone/") || m_asked.path == "/vphone.css";
}

QByteArray PageRequest::shownPath() const
{
    const bool showsQuery = m_matched.route && m_matched.route->takesXuser;
    return shownTarget(m_asked.base + m_asked.path,
                       showsQuery ? QByteArrayView(m_asked.target.query) : QByteArrayView());
}

const char* PageRequest::user() const
{
    if (!m_asker.account)
        return "";
    return *m_asker.account == Account::Admin ? "admin" : "user";
}

Visit PageRequest::visitOf(const Place& place)
{
    return {.request = m_asked.request,
            .engine = place.engine,
            .index = place.index,
            .base = m_asked.base,
            .path = m_asked.path,
            .query = m_asked.target.query,
            .view = m_matched.view,
            .tab = m_matched.tab.toByteArray(),
            .isAdmin = m_isAdmin,
            .language = m_language,
            .formToken = m_means.accounts.formToken(m_asked.mac, m_asker, m_browser),
            .browser = m_browser,
            .drafts = m_means.drafts,
            .history = m_means.history,
            .accounts = &m_means.accounts,
            .painter = m_means.painter,
            .session = m_asker.session,
            .isCrossSite = m_isCrossSite,
            .browserPhone = m_means.browserPhone.isEmpty() || !isFromHere()
                                ? QByteArray()
                                : m_means.browserPhone + "/phone/" + m_asked.mac.lower()};
}

Response PageRequest::notice(const Place& place, int status, const char* title,
                             const QByteArray& text)
{
    const Visit visit = visitOf(place);
    return web::notice(visit, status, visit.text(Context::Page, title),
                       visit.text(Context::Page, text));
}

std::optional<Response> PageRequest::answer(fleet::Engine& engine, fleet::PhoneIndex index,
                                            Stage stage)
{
    const Place place{engine, index};
    const RequestFields& fields = m_asked.fields;
    m_now = engine.now();
    m_terms = PageTerms::of(place.phone());
    m_matched = findRoute(m_asked.path);
    m_isCrossSite = isCrossSite(fields, m_asked.request.channel.isTls);
    const auto chosen = language::languageOfCode(fields.cookie(languageCookie));
    m_language = chosen ? *chosen : language::languageOf(place.phone().config());
    const QByteArrayView browser = fields.cookie(browserCookie);
    if (isBrowserName(browser)) {
        m_browser = browser.toByteArray();
    } else if (fields.wantsHtml()) {
        m_browser = m_means.accounts.nameBrowser();
        m_isNewBrowser = true;
    }
    Refused refused = phoneRefusal(place);
    if (!refused)
        refused = routeRefusal(place);
    if (!refused)
        refused = loginRefusal(place);
    if (!refused)
        refused = bodyRefusal(place, stage);
    if (!refused && stage == Stage::Head)
        return std::nullopt;
    if (!refused)
        refused = tokenRefusal(place);
    Response response = refused ? std::move(*refused) : page(place);
    nameBrowser(response);
    return response;
}

/// What the phone and the connection are like.
PageRequest::Refused PageRequest::phoneRefusal(const Place& place)
{
    const http::Channel& channel = m_asked.request.channel;
    const bool hasPasswords = !m_terms.adminPassword.isEmpty() && !m_terms.userPassword.isEmpty();
    if (const auto wrong = exposureProblem(channel.local.address, m_means.exposure, hasPasswords))
        return notice(place, wrong->status, "Refused", wrong->why);
    if (!place.phone().isUp()) {
        // A page comes by itself as soon as the phone is up again; nothing is done twice.
        const bool isPage = isRead() && m_matched.route && !doesSomething(*m_matched.route);
        const Visit visit = visitOf(place);
        Response response = web::notice(
            visit, 503, visit.text(Context::Page, "The phone is not up"),
            visit.text(Context::Page, "The phone is off or restarting. Try again in a moment."),
            isPage ? retrySeconds : 0);
        response.headers.push_back({"Retry-After", QByteArray::number(retrySeconds)});
        return response;
    }
    if (!m_terms.isServed)
        return notice(place, 403, "Refused",
                      "This phone serves no web pages: Enable_Web_Server is No.");
    if (m_terms.isHttps == channel.isTls)
        return std::nullopt;
    if (channel.isTls)
        return notice(place, 403, "Refused",
                      "This phone serves its pages over http only: Enable_Protocol is Http.");
    Response response;
    response.status = 308;
    response.headers.push_back({"Location", "https://" + m_asked.fields.host.toByteArray() +
                                                http::requestTarget(m_asked.request.target)});
    return response;
}

/// What is asked for, and whether anybody may ask so.
PageRequest::Refused PageRequest::routeRefusal(const Place& place)
{
    if (!m_terms.isAdminServed && isUnderAdmin(m_asked.path))
        return notice(place, 403, "Refused",
                      "This phone has no admin pages: Enable_Web_Admin_Access is No.");
    const Route* route = m_matched.route;
    if (!route)
        return notice(place, 404, "Page not found", "The phone has no page at this address.");
    if (m_asked.target.account && !route->takesXuser)
        return notice(place, 400, "Bad request",
                      "A password in the address is for direct actions and exports alone.");
    const QByteArray& method = m_asked.request.method;
    const bool isOnlyLook = method == "HEAD" && doesSomething(*route);
    const bool isAllowed = isOnlyLook         ? false
                           : isRead()         ? (route->methods & getMethod) != 0
                           : method == "POST" ? (route->methods & postMethod) != 0
                                              : method == "OPTIONS";
    if (!isAllowed || method == "OPTIONS") {
        Response response = isAllowed ? Response()
                                      : notice(place, 405, "Method not allowed",
                                               "This address is not asked in that way.");
        if (isAllowed)
            response.status = 204;
        response.headers.push_back({"Allow", allowed(*route)});
        return response;
    }
    const bool isForOwn =
        route->guard == Guard::Own || method == "POST" ||
        (route->guard == Guard::Export && place.engine.settings().quirks.isRefererStrict);
    if (m_isCrossSite && isForOwn)
        return notice(place, 403, "Refused",
                      "A page of another site made the browser ask for this.");
    if (doesSomething(*route) && m_asked.fields.fetchPurpose.contains("prefetch"))
        return notice(place, 403, "Refused", "The browser asked ahead of its user.");
    if (route->isAction && !m_terms.areActionsTaken)
        return notice(place, 403, "Refused",
                      "This phone takes no direct actions: Enable_Direct_Action_Url is No.");
    return std::nullopt;
}

PageRequest::Refused PageRequest::loginRefusal(const Place& place)
{
    const Route& route = *m_matched.route;
    const Shown shown{m_asked.request, m_asked.fields, m_asked.target.account,
                      place.phone(),   m_terms,        m_now};
    m_asker = route.right == Right::Anyone ? m_means.accounts.identifyBySession(shown)
                                           : m_means.accounts.identify(shown);
    if (m_asker.login) {
        place.engine.ask(place.index, [&](phone::Phone& phone, Instant now, phone::Actions&) {
            phone.noteLogin(*m_asker.login, now);
        });
    }
    const bool hasAdminPassword = !m_terms.adminPassword.isEmpty();
    m_isAdmin = m_terms.isAdminServed && (!hasAdminPassword || m_asker.account == Account::Admin);
    if (m_asker.wait) {
        Response response = notice(place, 429, "Too many wrong passwords",
                                   "Too many wrong passwords. Try again in a moment.");
        response.headers.push_back({"Retry-After", QByteArray::number(m_asker.wait->count())});
        return response;
    }
    const bool isAdminWanted =
        route.right == Right::Admin || m_matched.view.account == Account::Admin;
    if (route.right == Right::Anyone)
        return std::nullopt;
    if (isAdminWanted && !m_terms.isAdminServed)
        return notice(place, 403, "Refused",
                      "This phone has no admin pages: Enable_Web_Admin_Access is No.");
    const bool wasWrong = m_asker.login == false;
    const bool isWelcome =
        isAdminWanted ? m_isAdmin : m_terms.userPassword.isEmpty() || m_asker.account.has_value();
    if (isWelcome && !wasWrong && !m_asker.isStale)
        return std::nullopt;
    const bool hasShown = m_asked.target.account || !m_asked.fields.authorization.isEmpty();
    if (isRead() && m_asked.fields.wantsHtml() && !route.takesXuser && !hasShown)
        return redirectToLogin(visitOf(place));
    Response response = notice(place, 401, "A password is needed", loginHint);
    for (http::Header& header : m_means.accounts.challenges(place.phone(), m_now, m_asker.isStale))
        response.headers.push_back(std::move(header));
    return response;
}

PageRequest::Refused PageRequest::bodyRefusal(const Place& place, Stage stage)
{
    const Route& route = *m_matched.route;
    const http::Request& request = m_asked.request;
    const RequestFields& fields = m_asked.fields;
    if (isRead()) {
        if (stage == Stage::Head || !request.body.isEmpty())
            return notice(place, 400, "Bad request", "A page is asked for without a body.");
        return std::nullopt;
    }
    const qint64 bytes = qMax(qint64(request.body.size()), fields.contentLength.toLongLong());
    if (bytes > route.bodyBytesMax)
        return notice(place, 413, "Too large",
                      "The body is too large for this address: at most " +
                          QByteArray::number(route.bodyBytesMax) + " bytes.");
    if (route.body == Body::Form &&
        !isType(fields.contentType, "application/x-www-form-urlencoded"))
        return notice(place, 415, "Wrong type",
                      "A form is sent as application/x-www-form-urlencoded.");
    if (route.body == Body::Json && !isType(fields.contentType, "application/json"))
        return notice(place, 415, "Wrong type",
                      "The body has to be JSON: Content-Type: application/json.");
    return std::nullopt;
}

PageRequest::Refused PageRequest::tokenRefusal(const Place& place)
{
    if (m_matched.route->body != Body::Form || isRead())
        return std::nullopt;
    const QByteArray token = m_means.accounts.formToken(m_asked.mac, m_asker, m_browser);
    const auto given = formValue(m_asked.request.body, "csrf");
    if (given && isSameSecret(*given, token))
        return std::nullopt;
    return notice(place, 403, "Form out of date",
                  "The form is not one that was made for you, or your login has ended. Open the "
                  "page again.");
}

bool PageRequest::isFromHere() const
{
    return m_asked.request.channel.peer.address.unmapped().isLoopback();
}

QByteArray PageRequest::cacheKey() const
{
    QByteArray key;
    key.reserve(m_asked.base.size() + m_asked.request.target.size() + m_browser.size() +
                m_asker.session.size() + 32);
    const quint64 mac = m_asked.mac.bits();
    key.append(reinterpret_cast<const char*>(&mac), sizeof mac);
    key.append(char('0' + int(m_language)));
    key.append(m_isAdmin ? 'a' : '-').append(isFromHere() ? 'h' : '-');
    key.append(user());
    key.append(' ').append(m_asker.session);
    key.append(' ').append(m_browser);
    key.append(m_asked.base).append(' ').append(m_asked.path);
    return key.append('?').append(m_asked.target.query);
}

Response PageRequest::page(const Place& place)
{
    const Route& route = *m_matched.route;
    const quint32 revision = place.phone().revision();
    // Leaving Voice loses the edits. Source: reference webui 3
    if (isRead() && isInView(route) && !m_matched.tab.startsWith("voice/"))
        m_means.drafts.forget(m_asked.mac, m_browser);
    const bool isCached = route.isCacheable && isRead() && !m_isNewBrowser &&
                          !m_means.drafts.find(m_asked.mac, m_browser);
    const QByteArray key = isCached ? cacheKey() : QByteArray();
    if (isCached) {
        if (auto kept = m_means.cache.find(key, revision))
            return std::move(*kept);
    }
    Visit visit = visitOf(place);
    Response response = route.handler(visit);
    // A page that changed something shows what was.
    if (isCached && place.phone().revision() == revision)
        m_means.cache.keep(key, revision, response);
    return response;
}

void PageRequest::nameBrowser(Response& response)
{
    if (m_isNewBrowser && isRead() && response.status == 200 &&
        response.contentType.startsWith("text/html"))
        response.headers.push_back({"Set-Cookie", browserCookie + ('=' + m_browser) +
                                                      "; Path=/; HttpOnly; SameSite=Strict"});
}

} // namespace vphone::web
