#include "web/phone/loginpages.h"

#include "web/phone/accounts.h"
#include "web/phone/formvalue.h"
#include "web/phone/frame.h"
#include "web/phone/html.h"
#include "web/phone/routes.h"

#include <algorithm>

namespace vphone::web {

using language::Context;

namespace {

QByteArray nameOf(Account account)
{
    return account == Account::Admin ? "admin" : "user";
}

const QByteArray& passwordOf(const Visit& visit, Account account)
{
    return visit.phone().config().value(account == Account::Admin ? "Admin_Password"
                                                                  : "User_Password");
}

Account accountOf(QByteArrayView page)
{
    return findRoute(page).view.account;
}

void appendInput(QByteArray& html, const Visit& visit, const char* label, QByteArrayView name,
                 QByteArrayView attributes)
{
    html += "<p class=\"field\"><label";
    appendAttribute(html, "for", "login-" + name.toByteArray());
    html += '>';
    appendEscaped(html, visit.text(Context::Page, label));
    html += "</label> <input";
    appendAttribute(html, "id", "login-" + name.toByteArray());
    appendAttribute(html, "name", name);
    html += ' ';
    html += attributes;
    html += "/></p>\n";
}

http::Response loginForm(const Visit& visit, Account account, const QByteArray& to, int status,
                         const char* message)
{
    Page page;
    page.title = visit.text(Context::Page, "Log in");
    page.status = status;
    if (message)
        appendMessage(page.main, Tone::Bad, visit.text(Context::Page, message));
    openForm(page.main, visit, "/login", "login");
    appendInput(page.main, visit, "User name", "account",
                "required=\"required\" autocomplete=\"username\" value=\"" + nameOf(account) + '"');
    appendInput(page.main, visit, "Password", "password",
                "type=\"password\" required=\"required\" autocomplete=\"current-password\"");
    appendHidden(page.main, "to", to);
    page.main += "<p>";
    appendButton(page.main, ButtonKind::Main, visit.text(Context::Page, "Log in"));
    page.main += "</p>\n</form>\n";
    return framed(visit, page);
}

http::Header cookie(const Visit& visit, const QByteArray& name, const QByteArray& value,
                    const char* more)
{
    return {"Set-Cookie", name + '=' + value + "; Path=" + visit.base +
                              "/; HttpOnly; SameSite=Strict" + more +
                              (visit.request.channel.isTls ? "; Secure" : "")};
}

http::Response takeLogin(Visit& visit)
{
    const QByteArray name = formValue(visit.request.body, "account").value_or(QByteArray());
    const QByteArray password = formValue(visit.request.body, "password").value_or(QByteArray());
    const QByteArray to =
        localPage(visit, formValue(visit.request.body, "to").value_or(QByteArray()));
    const bool isAdmin = name == "admin";
    const Account account = isAdmin ? Account::Admin : Account::User;
    if (const auto seconds = visit.accounts->wait(visit)) {
        http::Response response =
            loginForm(visit, account, to, 429, "Too many wrong passwords. Try again in a moment.");
        response.headers.push_back({"Retry-After", QByteArray::number(seconds->count())});
        return response;
    }
    const bool isKnown = isAdmin || name == "user";
    const bool isOffered =
        isKnown && (!isAdmin || visit.phone().config().isYes("Enable_Web_Admin_Access"));
    if (isOffered && passwordOf(visit, account).isEmpty())
        return redirect(visit, to);
    const auto session = visit.accounts->login(visit, account, isOffered ? password : QByteArray());
    if (!session)
        return loginForm(visit, account, to, 403, "The user name or the password is wrong.");
    http::Response response = redirect(visit, to);
    const MacAddress mac = visit.phone().identity().mac;
    response.headers.push_back(
        cookie(visit, sessionCookie(mac, visit.request.channel.isTls), *session, ""));
    return response;
}

} // namespace

http::Response loginPage(Visit& visit)
{
    if (visit.request.method == "POST")
        return takeLogin(visit);
    const QByteArray to = localPage(visit, formValue(visit.query, "to").value_or(QByteArray()));
    return loginForm(visit, accountOf(to), to, 200, nullptr);
}

http::Response logoutPage(Visit& visit)
{
    visit.accounts->logout(visit);
    http::Response response = redirect(visit, "/");
    const MacAddress mac = visit.phone().identity().mac;
    response.headers.push_back(
        cookie(visit, sessionCookie(mac, visit.request.channel.isTls), "", "; Max-Age=0"));
    return response;
}

http::Response languagePage(Visit& visit)
{
    const QByteArray code = formValue(visit.query, "to").value_or(QByteArray());
    const auto chosen = language::languageOfCode(code);
    if (!chosen)
        return notice(visit, 400, visit.text(Context::Page, "No such language"),
                      visit.text(Context::Page, "The languages are en, nl, de, fr, ko and ja."));
    http::Response response =
        redirect(visit, localPage(visit, formValue(visit.query, "back").value_or(QByteArray())));
    response.headers.push_back(
        {"Set-Cookie", QByteArray(languageCookie) + '=' + defOf(*chosen).code +
                           "; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax"});
    return response;
}

QByteArray localPage(const Visit& visit, QByteArrayView path)
{
    if (!visit.base.isEmpty() && path.startsWith(visit.base + '/'))
        path = path.sliced(visit.base.size());
    const QByteArrayView bare = path.first(path.indexOf('?') < 0 ? path.size() : path.indexOf('?'));
    const bool isPrintable = std::all_of(path.begin(), path.end(), [](char c) {
        return uchar(c) > 0x20 && uchar(c) < 0x7f && c != '\\';
    });
    const Route* route = isPrintable ? findRoute(bare).route : nullptr;
    const bool isPage = route && route->guard == Guard::Open && route->right != Right::Anyone &&
                        (route->methods & getMethod) != 0;
    if (!isPage || !path.startsWith('/') || path.startsWith("//"))
        return "/";
    return path.toByteArray();
}

http::Response redirectToLogin(const Visit& visit)
{
    QByteArray to = visit.path;
    if (!visit.query.isEmpty())
        to += '?' + visit.query;
    return redirect(visit, "/login?to=" + localPage(visit, to).toPercentEncoding("/"));
}

} // namespace vphone::web
