#include "core/control/enginefleet.h"
#include "tests/support/fakeworld.h"
#include "web/control/browserphone.h"
#include "web/control/controlsite.h"

#include <QRegularExpression>
#include <QTest>

using namespace vphone;
using namespace vphone::web;
using namespace Qt::StringLiterals;

namespace {

const QByteArray token = "0123456789abcdef0123456789abcdef";

/// One phone, and the site in front of it at port 7070.
struct Bench
{
    test::World world;
    control::EngineFleet fleet{world.engine,
                               {[this] {
                                    return control::ClockState{world.clock.now(), "real", {}};
                                },
                                {}}};
    control::Api api{fleet, param::Leniency::Tolerant};
    control::EventFeed feed;
    control::Metrics metrics;
    ControlSite site{api, feed, metrics, Access({.token = token, .secret = token, .port = 7070})};

    Bench() { world.addPhone(); }

    /// As a browser without a token asks.
    http::Response get(const QByteArray& target, const QByteArray& method = "GET",
                       const QByteArray& host = "127.0.0.1:7070")
    {
        http::Request made{method, target, {{"Host", host}}, {}};
        return site.answer(made);
    }
};

QByteArray headerOf(const http::Response& response, const QByteArray& name)
{
    for (const http::Header& header : response.headers) {
        if (header.name == name)
            return header.value;
    }
    return {};
}

QStringList namesIn(const QByteArray& text, const QString& pattern)
{
    QStringList names;
    auto matches = QRegularExpression(pattern).globalMatch(QString::fromUtf8(text));
    while (matches.hasNext())
        names.append(matches.next().captured(1));
    return names;
}

} // namespace

/// The browser phone's files at the control address.
class TestBrowserPhone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePageNeedsNoToken_data();
    void thePageNeedsNoToken();
    void everyFileThatIsNamedIsThere();
    void nothingRunsButOwnFiles();
    void hostHasToBeOurs();
    void onlyReadingIsTaken();
    void strangeFilesAreRefused_data();
    void strangeFilesAreRefused();
    void otherPathsNeedTheToken();
    void noFileHoldsTheToken();
};

void TestBrowserPhone::thePageNeedsNoToken_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("list") << QByteArray("/");
    QTest::newRow("phone") << QByteArray("/phone/000e08abcdef");
    QTest::newRow("query") << QByteArray("/?x=1");
}

void TestBrowserPhone::thePageNeedsNoToken()
{
    QFETCH(QByteArray, target);
    Bench bench;
    const http::Response response = bench.get(target);
    QCOMPARE(response.status, 200);
    QCOMPARE(response.contentType, QByteArray("text/html; charset=utf-8"));
    QVERIFY(response.body.contains("/browser/main.js"));
}

void TestBrowserPhone::everyFileThatIsNamedIsThere()
{
    Bench bench;
    const QByteArray page = bench.get("/").body;
    QStringList waiting = namesIn(page, u"(?:src|href)=\"/browser/([^\"]+)\""_s);
    QStringList seen;
    while (!waiting.isEmpty()) {
        const QString name = waiting.takeFirst();
        if (seen.contains(name))
            continue;
        seen.append(name);
        const http::Response response = bench.get("/browser/" + name.toUtf8());
        QVERIFY2(response.status == 200 && !response.body.isEmpty(), qPrintable(name));
        const QByteArray type = name.endsWith(u".js")    ? "text/javascript; charset=utf-8"
                                : name.endsWith(u".css") ? "text/css; charset=utf-8"
                                                         : "image/svg+xml";
        QCOMPARE(response.contentType, type);
        waiting += namesIn(response.body, u"from '\\./([^']+)'"_s);
    }
    QVERIFY2(seen.contains(u"screen.js"_s) && seen.size() > 15, qPrintable(seen.join(u' ')));
}

void TestBrowserPhone::nothingRunsButOwnFiles()
{
    Bench bench;
    const QByteArray policy = headerOf(bench.get("/"), "Content-Security-Policy");
    for (const char* rule : {"default-src 'none'", "script-src 'self';", "connect-src 'self'",
                             "frame-ancestors 'none'", "base-uri 'none'", "form-action 'none'",
                             "require-trusted-types-for 'script'"})
        QVERIFY2(policy.contains(rule), policy);
    QVERIFY(!policy.contains("unsafe"));
    QCOMPARE(headerOf(bench.get("/browser/main.js"), "Content-Security-Policy"), policy);
    QCOMPARE(headerOf(bench.get("/"), "Referrer-Policy"), QByteArray("no-referrer"));
    QVERIFY(!bench.get("/").body.contains("style="));
}

void TestBrowserPhone::hostHasToBeOurs()
{
    Bench bench;
    QCOMPARE(bench.get("/", "GET", "evil.example:7070").status, 421);
    QCOMPARE(bench.get("/browser/main.js", "GET", "evil.example:7070").status, 421);
}

void TestBrowserPhone::onlyReadingIsTaken()
{
    Bench bench;
    QCOMPARE(bench.get("/", "HEAD").status, 200);
    const http::Response response = bench.get("/", "POST");
    QCOMPARE(response.status, 405);
    QCOMPARE(headerOf(response, "Allow"), QByteArray("GET, HEAD"));
}

void TestBrowserPhone::strangeFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("unknown") << QByteArray("/browser/other.js");
    QTest::newRow("folder") << QByteArray("/browser/");
    QTest::newRow("above") << QByteArray("/browser/../openapi.json");
    QTest::newRow("encoded") << QByteArray("/browser/..%2fopenapi.json");
    QTest::newRow("page by its file") << QByteArray("/browser/index.html");
}

void TestBrowserPhone::strangeFilesAreRefused()
{
    QFETCH(QByteArray, target);
    Bench bench;
    QCOMPARE(bench.get(target).status, 404);
}

void TestBrowserPhone::otherPathsNeedTheToken()
{
    Bench bench;
    for (const char* target : {"/v1/phones", "/openapi.json", "/phones", "/browser", "/phone"})
        QCOMPARE(bench.get(target).status, 401);
}

void TestBrowserPhone::noFileHoldsTheToken()
{
    Bench bench;
    for (const char* target : {"/", "/browser/main.js", "/browser/pages.js", "/browser/api.js"})
        QVERIFY(!bench.get(target).body.contains(token));
}

QTEST_GUILESS_MAIN(TestBrowserPhone)
#include "tst_browserphone.moc"
