#include "tests/support/controlbench.h"

#include <QTest>

using namespace vphone;
using namespace vphone::test::api;
using namespace vphone::web;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr const char* origin = "http://127.0.0.1:7070";
constexpr const char* powerPath = "/v1/phones/000e08abcdef/power";

/// What a page of ours asks for.
http::Request byCookie(const QByteArray& method, const QByteArray& target, const QByteArray& cookie,
                       const QByteArray& body = {})
{
    http::Request request = Bench::request(method, target, body);
    setHeader(request, "Authorization", {});
    setHeader(request, "Origin", origin);
    setHeader(request, "Cookie", cookie);
    return request;
}

/// `vphone-7070=...`, as a browser gives it back.
QByteArray openSession(Bench& bench)
{
    const http::Response response = bench.site.answer(Bench::request("POST", "/v1/session"));
    const QByteArray cookie = headerOf(response, "Set-Cookie");
    return cookie.first(std::max<qsizetype>(cookie.indexOf(';'), 0));
}

http::Request withToken(const QByteArray& given, const char* peer = "127.0.0.1")
{
    http::Request request = Bench::request("GET", "/v1/phones");
    setHeader(request, "Authorization", "Bearer " + given);
    request.channel.peer = {*IpAddress::parse(peer), 40'000};
    return request;
}

} // namespace

/// The cookie that a browser gets for the token, and wrong tokens.
class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokenIsExchangedForACookie();
    void cookieNeedsTheToken();
    void cookieStandsForTheToken();
    void wrongCookiesAreNone_data();
    void wrongCookiesAreNone();
    void changesByCookieNeedOurOrigin_data();
    void changesByCookieNeedOurOrigin();
    void otherPagesReadNothingByCookie_data();
    void otherPagesReadNothingByCookie();
    void eventsAreStreamedByCookie();
    void closedSessionsAreOver();
    void oldestSessionEndsWhenThereAreTooMany();
    void otherRunsKnowNoCookiesOfOurs();
    void wrongTokensHaveToWait();
    void waitingIsForWhoWasWrong();
    void cookiesAreNoGuesses();
};

void TestSession::tokenIsExchangedForACookie()
{
    Bench bench;
    const http::Response response = bench.site.answer(Bench::request("POST", "/v1/session"));
    QCOMPARE(response.status, 200);
    const QByteArray cookie = headerOf(response, "Set-Cookie");
    QVERIFY2(cookie.startsWith("vphone-7070="), cookie.constData());
    QVERIFY2(cookie.endsWith("; HttpOnly; SameSite=Strict; Path=/"), cookie.constData());
    QVERIFY(!cookie.contains(token));
    QVERIFY(!response.body.contains(token));
    QVERIFY(openSession(bench) != openSession(bench));
}

void TestSession::cookieNeedsTheToken()
{
    Bench bench;
    auto bare = Bench::request("POST", "/v1/session");
    setHeader(bare, "Authorization", {});
    QCOMPARE(bench.status(bare), 401);
    setHeader(bare, "Authorization", "Bearer wrong");
    QCOMPARE(bench.status(bare), 401);
    const http::Response again =
        bench.site.answer(byCookie("POST", "/v1/session", openSession(bench)));
    QCOMPARE(again.status, 401);
    QVERIFY(headerOf(again, "Set-Cookie").isEmpty());
    auto strange = Bench::request("POST", "/v1/session");
    setHeader(strange, "Origin", "http://127.0.0.1:8080");
    QCOMPARE(bench.status(strange), 403);
}

void TestSession::cookieStandsForTheToken()
{
    Bench bench;
    const QByteArray cookie = openSession(bench);
    QCOMPARE(bench.status(byCookie("GET", "/v1/phones", cookie)), 200);
    QCOMPARE(bench.status(byCookie("GET", "/v1/phones", "a=b; " + cookie + ";c=d")), 200);
    QCOMPARE(bench.status(byCookie("PUT", powerPath, cookie, "{\"on\":true}")), 200);
    auto read = byCookie("GET", "/v1/phones", cookie);
    setHeader(read, "Origin", {}); // as browsers read from their own page
    QCOMPARE(bench.status(read), 200);
}

void TestSession::wrongCookiesAreNone_data()
{
    QTest::addColumn<QByteArray>("cookie");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("no value") << QByteArray("vphone-7070=");
    QTest::newRow("the token") << "vphone-7070=" + token;
    QTest::newRow("guessed") << "vphone-7070=" + QByteArray(64, '0');
    QTest::newRow("another port's") << QByteArray("vphone-7071=%1");
    QTest::newRow("only the beginning of the name") << QByteArray("vphone-707=%1");
    QTest::newRow("cut") << QByteArray("vphone-7070=%1").chopped(1);
    QTest::newRow("more") << QByteArray("vphone-7070=%1%1");
}

void TestSession::wrongCookiesAreNone()
{
    QFETCH(QByteArray, cookie);
    Bench bench;
    const QByteArray value = openSession(bench).mid(qstrlen("vphone-7070="));
    QCOMPARE(bench.status(byCookie("GET", "/v1/phones", cookie.replace("%1", value))), 401);
}

void TestSession::changesByCookieNeedOurOrigin_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<int>("status");
    QTest::newRow("ours") << QByteArray(origin) << 200;
    QTest::newRow("none") << QByteArray() << 403;
    QTest::newRow("another port of this host") << QByteArray("http://127.0.0.1:8080") << 403;
    QTest::newRow("another name of this host") << QByteArray("http://localhost:7070") << 403;
    QTest::newRow("a stranger's") << QByteArray("http://example.org") << 403;
    QTest::newRow("hidden") << QByteArray("null") << 403;
}

void TestSession::changesByCookieNeedOurOrigin()
{
    QFETCH(QByteArray, from);
    QFETCH(int, status);
    Bench bench;
    auto request = byCookie("PUT", powerPath, openSession(bench), "{\"on\":true}");
    setHeader(request, "Origin", from);
    QCOMPARE(bench.status(request), status);
    QCOMPARE(bench.world.engine.state(0)["power"_L1] != "off"_L1, status == 200);
}

void TestSession::otherPagesReadNothingByCookie_data()
{
    QTest::addColumn<QByteArray>("site");
    QTest::addColumn<int>("status");
    QTest::newRow("our page") << QByteArray("same-origin") << 200;
    QTest::newRow("typed in") << QByteArray("none") << 200;
    QTest::newRow("another port") << QByteArray("same-site") << 403;
    QTest::newRow("a stranger") << QByteArray("cross-site") << 403;
}

void TestSession::otherPagesReadNothingByCookie()
{
    QFETCH(QByteArray, site);
    QFETCH(int, status);
    Bench bench;
    auto request = byCookie("GET", "/v1/phones", openSession(bench));
    setHeader(request, "Origin", {});
    setHeader(request, "Sec-Fetch-Site", site);
    QCOMPARE(bench.status(request), status);
}

void TestSession::eventsAreStreamedByCookie()
{
    Bench bench;
    auto request = byCookie("GET", "/v1/events?phone=000e08abcdef", openSession(bench));
    setHeader(request, "Origin", {});
    QVERIFY(bench.site.answer(request).stream);
    setHeader(request, "Cookie", {});
    QVERIFY(!bench.site.answer(request).stream);
}

void TestSession::closedSessionsAreOver()
{
    Bench bench;
    const QByteArray first = openSession(bench);
    const QByteArray second = openSession(bench);
    const http::Response closed = bench.site.answer(byCookie("DELETE", "/v1/session", first));
    QCOMPARE(closed.status, 200);
    QVERIFY(headerOf(closed, "Set-Cookie").startsWith("vphone-7070=; "));
    QVERIFY(headerOf(closed, "Set-Cookie").endsWith("; Max-Age=0"));
    QCOMPARE(bench.status(byCookie("GET", "/v1/phones", first)), 401);
    QCOMPARE(bench.status(byCookie("GET", "/v1/phones", second)), 200);
    QCOMPARE(bench.status(Bench::request("DELETE", "/v1/session")), 200);
}

void TestSession::oldestSessionEndsWhenThereAreTooMany()
{
    Bench bench;
    const QByteArray first = openSession(bench);
    const QByteArray second = openSession(bench);
    for (size_t open = 2; open < TokenCookies::openMax; ++open)
        std::ignore = openSession(bench);
    QCOMPARE(bench.status(byCookie("GET", "/v1/phones", first)), 200);
    std::ignore = openSession(bench);
    QCOMPARE(bench.status(byCookie("GET", "/v1/phones", first)), 200);
    QCOMPARE(bench.status(byCookie("GET", "/v1/phones", second)), 401);
}

void TestSession::otherRunsKnowNoCookiesOfOurs()
{
    TokenCookies ours("0123456789abcdef", 7070);
    TokenCookies others("0123456789abcdeg", 7070);
    const QByteArray value = ours.open();
    QVERIFY(others.open() != value);
    QVERIFY(ours.use("vphone-7070=" + value));
    QVERIFY(!others.use("vphone-7070=" + value));
}

void TestSession::wrongTokensHaveToWait()
{
    Bench bench;
    for (int tries = 0; tries < Access::wrongTokens.tries; ++tries)
        QCOMPARE(bench.status(withToken("guess")), 401);
    const http::Response wait = bench.site.answer(withToken("guess"));
    QCOMPARE(wait.status, 429);
    QCOMPARE(headerOf(wait, "Retry-After"), QByteArray("1"));
    QCOMPARE(bench.status(withToken(token)), 429);
    bench.world.run(Access::wrongTokens.wait);
    QCOMPARE(bench.status(withToken("guess")), 401);
    QCOMPARE(bench.status(withToken("guess")), 429);
    bench.world.run(Access::wrongTokens.wait);
    QCOMPARE(bench.status(withToken(token)), 200);
    QCOMPARE(bench.status(withToken("guess")), 401);
}

void TestSession::waitingIsForWhoWasWrong()
{
    Bench bench;
    const QByteArray cookie = openSession(bench);
    for (int tries = 0; tries <= Access::wrongTokens.tries; ++tries)
        std::ignore = bench.site.answer(withToken("guess", "127.0.0.9"));
    QCOMPARE(bench.status(withToken(token, "127.0.0.9")), 429);
    QCOMPARE(bench.status(withToken(token, "127.0.0.1")), 200);
    auto read = byCookie("GET", "/v1/phones", cookie);
    read.channel.peer = {*IpAddress::parse("127.0.0.9"), 40'000};
    QCOMPARE(bench.status(read), 200);
}

void TestSession::cookiesAreNoGuesses()
{
    Bench bench;
    for (int tries = 0; tries <= 2 * Access::wrongTokens.tries; ++tries)
        QCOMPARE(bench.status(byCookie("GET", "/v1/phones", "vphone-7070=old")), 401);
    QCOMPARE(bench.status(Bench::request("GET", "/v1/phones")), 200);
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
