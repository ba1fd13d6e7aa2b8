#include "tests/support/controlbench.h"
#include "web/control/jsonbody.h"

#include <QJsonDocument>
#include <QTest>

#include <set>

using namespace vphone;
using namespace vphone::test::api;
using namespace vphone::web;
using namespace Qt::StringLiterals;

/// The control API as HTTP, without sockets.
class TestControlSite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostHasToBeOurs_data();
    void hostHasToBeOurs();
    void originHasToBeOurs_data();
    void originHasToBeOurs();
    void tokenIsNeeded_data();
    void tokenIsNeeded();
    void healthNeedsNoToken();
    void whoHasNoTokenLearnsNoPaths();
    void methodsAreToldWhenOneIsWrong();
    void bodiesAreChecked_data();
    void bodiesAreChecked();
    void brokenJsonIsPlaced_data();
    void brokenJsonIsPlaced();
    void aLongBodyIsRefusedBeforeItIsRead();
    void headIsAnsweredAsGet();
    void answersBearTheirTypes();
    void eventsAreStreamed();
    void documentAndRoutesAgree();
    void documentPointsAtWhatIsThere();
};

void TestControlSite::hostHasToBeOurs_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("isExposed");
    QTest::addColumn<int>("status");
    const auto row = [](const char* host, bool isExposed, int status) {
        QTest::addRow("%s%s", host, isExposed ? ", exposed" : "")
            << QByteArray(host) << isExposed << status;
    };
    row("127.0.0.1:7070", false, 200);
    row("127.1.2.3:7070", false, 200);
    row("localhost:7070", false, 200);
    row("LocalHost:7070", false, 200);
    row("[::1]:7070", false, 200);
    row("127.0.0.1:7071", false, 421);
    row("127.0.0.1", false, 421);
    row("example.org:7070", false, 421);
    row("127.0.0.1.example.org:7070", false, 421);
    row("192.0.2.7:7070", false, 421);
    row("[::1:7070", false, 421);
    row("", false, 421);
    row(":7070", false, 421);
    row("192.0.2.7:7070", true, 200);
    row("[2001:db8::7]:7070", true, 200);
    row("example.org:7070", true, 421);
}

void TestControlSite::hostHasToBeOurs()
{
    QFETCH(QByteArray, host);
    QFETCH(bool, isExposed);
    QFETCH(int, status);
    Bench bench(isExposed);
    auto request = Bench::request("GET", "/v1/phones");
    setHeader(request, "Host", host);
    QCOMPARE(bench.status(request), status);
    setHeader(request, "Host", QByteArray());
    QCOMPARE(bench.status(request), 400);
    request.headers.push_back({"Host", "127.0.0.1:7070"});
    request.headers.push_back({"Host", host});
    QCOMPARE(bench.status(request), 400);
}

void TestControlSite::originHasToBeOurs_data()
{
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<int>("status");
    QTest::newRow("ours") << QByteArray("http://127.0.0.1:7070") << 200;
    QTest::newRow("a stranger's") << QByteArray("http://example.org") << 403;
    QTest::newRow("another port") << QByteArray("http://127.0.0.1:8080") << 403;
    QTest::newRow("a file's") << QByteArray("null") << 403;
    QTest::newRow("empty") << QByteArray("") << 403;
}

void TestControlSite::originHasToBeOurs()
{
    QFETCH(QByteArray, origin);
    QFETCH(int, status);
    Bench bench;
    auto request = Bench::request("GET", "/v1/phones");
    setHeader(request, "Origin", origin);
    QCOMPARE(bench.status(request), status);
}

void TestControlSite::tokenIsNeeded_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<int>("status");
    QTest::newRow("right") << "Bearer " + token << 200;
    QTest::newRow("lower case") << "bearer " + token << 200;
    QTest::newRow("none") << QByteArray() << 401;
    QTest::newRow("wrong") << "Bearer " + QByteArray(token.size(), 'x') << 401;
    QTest::newRow("beginning only") << "Bearer " + token.chopped(1) << 401;
    QTest::newRow("more") << "Bearer " + token + token << 401;
    QTest::newRow("nothing behind it") << QByteArray("Bearer ") << 401;
    QTest::newRow("another scheme") << "Basic " + token << 401;
}

void TestControlSite::tokenIsNeeded()
{
    QFETCH(QByteArray, authorization);
    QFETCH(int, status);
    Bench bench;
    auto request = Bench::request("GET", "/v1/phones");
    setHeader(request, "Authorization", authorization);
    const http::Response response = bench.site.answer(request);
    QCOMPARE(response.status, status);
    QCOMPARE(headerOf(response, "WWW-Authenticate").isEmpty(), status != 401);
    QVERIFY(!response.body.contains(token));
}

void TestControlSite::healthNeedsNoToken()
{
    Bench bench;
    for (const char* path : {"/healthz", "/readyz"}) {
        auto request = Bench::request("GET", path);
        setHeader(request, "Authorization", {});
        const http::Response response = bench.site.answer(request);
        QCOMPARE(response.status, 200);
        QCOMPARE(QJsonDocument::fromJson(response.body).object().keys(), QStringList{u"status"_s});
        setHeader(request, "Host", "example.org");
        QCOMPARE(bench.status(request), 421);
    }
    bench.fleet.setReady(false);
    QCOMPARE(bench.status(Bench::request("GET", "/readyz")), 503);
    auto metrics = Bench::request("GET", "/metrics");
    setHeader(metrics, "Authorization", {});
    QCOMPARE(bench.status(metrics), 401);
}

void TestControlSite::whoHasNoTokenLearnsNoPaths()
{
    Bench bench;
    for (const char* target : {"/v1/phones", "/nowhere", "/%zz", "no path"}) {
        auto request = Bench::request("POST", target);
        setHeader(request, "Authorization", {});
        QCOMPARE(bench.status(request), 401);
    }
}

void TestControlSite::methodsAreToldWhenOneIsWrong()
{
    Bench bench;
    const http::Response response =
        bench.site.answer(Bench::request("DELETE", "/v1/phones/000e08abcdef/config"));
    QCOMPARE(response.status, 405);
    QCOMPARE(headerOf(response, "Allow"), QByteArray("GET, HEAD, PATCH"));
}

void TestControlSite::bodiesAreChecked_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("status");
    const QByteArray clock = "/v1/clock";
    const QByteArray json = "application/json";
    QTest::newRow("form") << clock << QByteArray("jump=4h")
                          << QByteArray("application/x-www-form-urlencoded") << 415;
    QTest::newRow("no type") << clock << QByteArray("{}") << QByteArray() << 415;
    QTest::newRow("text") << clock << QByteArray("{}") << QByteArray("text/plain") << 415;
    QTest::newRow("with a charset")
        << clock << QByteArray("{}") << QByteArray("Application/JSON; charset=utf-8") << 422;
    QTest::newRow("unknown member") << clock << QByteArray("{\"jmp\":\"4h\"}") << json << 422;
    QTest::newRow("member twice") << clock << QByteArray("{\"jump\":\"4h\",\"jump\":\"5h\"}")
                                  << json << 400;
    QTest::newRow("a list") << clock << QByteArray("[]") << json << 400;
    QTest::newRow("no JSON") << clock << QByteArray("{") << json << 400;
    QTest::newRow("more behind it") << clock << QByteArray("{} {}") << json << 400;
    QTest::newRow("deep") << clock << "{\"jump\":" + QByteArray(100'000, '[') << json << 400;
    QTest::newRow("no UTF-8") << clock << QByteArray("{\"jump\":\"\xff\xfe\"}") << json << 400;
}

void TestControlSite::bodiesAreChecked()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    QFETCH(int, status);
    Bench bench;
    auto request = Bench::request("POST", target, body);
    setHeader(request, "Content-Type", type);
    QCOMPARE(bench.status(request), status);
}

void TestControlSite::brokenJsonIsPlaced_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("first line") << QByteArray("{\"a\": x}") << 1 << 7;
    QTest::newRow("second line") << QByteArray("{\n \"a\": x}") << 2 << 7;
    QTest::newRow("columns are characters") << QByteArray("{\"\xc3\xa4\": x}") << 1 << 7;
    QTest::newRow("too deep") << "{\"a\":\n" + QByteArray(jsonDepthMax, '[') << 2 << jsonDepthMax;
}

void TestControlSite::brokenJsonIsPlaced()
{
    QFETCH(QByteArray, body);
    QFETCH(int, line);
    QFETCH(int, column);
    const auto read = readBody(body);
    QVERIFY(!read);
    QCOMPARE(read.error().line, line);
    QCOMPARE(read.error().column, column);
    QVERIFY(!read.error().what.isEmpty());
}

void TestControlSite::aLongBodyIsRefusedBeforeItIsRead()
{
    Bench bench;
    auto head = Bench::request("PATCH", "/v1/config");
    head.headers.push_back({"Content-Type", "application/json"});
    head.headers.push_back({"Content-Length", QByteArray::number(ControlSite::bodyBytesMax + 1)});
    const auto refusal = bench.site.refusal(head);
    QVERIFY(refusal);
    QCOMPARE(refusal->status, 413);
    auto get = Bench::request("GET", "/v1/phones", "{}");
    QCOMPARE(bench.site.refusal(get)->status, 400);
    QVERIFY(!bench.site.refusal(Bench::request("PATCH", "/v1/config", "{}")));
}

void TestControlSite::headIsAnsweredAsGet()
{
    Bench bench;
    QCOMPARE(bench.status(Bench::request("HEAD", "/v1/phones")), 200);
    QCOMPARE(bench.status(Bench::request("HEAD", "/v1/clock")), 200);
    QCOMPARE(bench.status(Bench::request("HEAD", "/v1/config")), 405);
}

void TestControlSite::answersBearTheirTypes()
{
    Bench bench;
    const auto type = [&](const char* target) {
        return bench.site.answer(Bench::request("GET", target)).contentType;
    };
    QCOMPARE(type("/v1/phones"), QByteArray("application/json"));
    QCOMPARE(type("/openapi.json"), QByteArray("application/json"));
    QCOMPARE(type("/nowhere"), QByteArray("application/problem+json"));
    QVERIFY(type("/metrics").startsWith("text/plain; version=0.0.4"));
}

void TestControlSite::eventsAreStreamed()
{
    Bench bench;
    http::Response response =
        bench.site.answer(Bench::request("GET", "/v1/events?event=phone.&phone=000e08abcdef"));
    QCOMPARE(response.contentType, QByteArray("text/event-stream"));
    QVERIFY(response.stream);
    bench.feed.emitEvent(events::Event(bench.world.clock.now(), MacAddress(1), "phone.ready"));
    // A beat, which says that the stream has begun.
    const QByteArray begin = response.stream->take(1000);
    QVERIFY2(begin.startsWith(':') && !begin.contains("event:"), begin.constData());
    bench.feed.emitEvent(
        events::Event(bench.world.clock.now(), MacAddress(0x000e08abcdef), "phone.ready"));
    QVERIFY(response.stream->take(1000).contains("event: phone.ready\n"));
    QCOMPARE(bench.status(Bench::request("GET", "/v1/events?phone=x")), 400);
    std::vector<http::Response> listeners;
    while (listeners.size() + 1 < size_t(control::EventFeed::listenersMax))
        listeners.push_back(bench.site.answer(Bench::request("GET", "/v1/events")));
    QCOMPARE(bench.status(Bench::request("GET", "/v1/events")), 503);
}

void TestControlSite::documentAndRoutesAgree()
{
    QJsonParseError error;
    const QJsonObject document = QJsonDocument::fromJson(openApiDocument(), &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(document["openapi"_L1].toString(), u"3.1.0"_s);
    std::set<QByteArray> written;
    const QJsonObject paths = document["paths"_L1].toObject();
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        const QJsonObject methods = path.value().toObject();
        for (auto method = methods.begin(); method != methods.end(); ++method)
            written.insert(method.key().toUpper().toUtf8() + ' ' + path.key().toUtf8());
    }
    std::set<QByteArray> there;
    for (const control::Route& route : control::routes) {
        there.insert(QByteArray(route.method) + ' ' + route.path);
        const QJsonObject operation =
            paths[QString::fromLatin1(route.path)][QString::fromLatin1(route.method).toLower()]
                .toObject();
        QCOMPARE(operation["security"_L1].isArray(), route.isOpen);
        std::set<QByteArray> names;
        for (const QJsonValue& parameter : operation["parameters"_L1].toArray()) {
            if (parameter["in"_L1] == "query"_L1)
                names.insert(parameter["name"_L1].toString().toUtf8());
        }
        std::set<QByteArray> taken;
        for (const QByteArray& name : QByteArray(route.query).split(' ')) {
            if (!name.isEmpty())
                taken.insert(name);
        }
        QCOMPARE(names, taken);
        QCOMPARE(operation.contains("requestBody"_L1), route.members != nullptr);
        const QJsonObject schema =
            operation["requestBody"_L1]["content"_L1]["application/json"_L1]["schema"_L1]
                .toObject();
        if (route.members != nullptr && QByteArray(route.members) != "*") {
            QStringList members =
                QString::fromLatin1(route.members).split(u' ', Qt::SkipEmptyParts);
            members.sort();
            QCOMPARE(schema["properties"_L1].toObject().keys(), members);
        }
    }
    QCOMPARE(written, there);
}

void TestControlSite::documentPointsAtWhatIsThere()
{
    const QJsonObject document = QJsonDocument::fromJson(openApiDocument()).object();
    const QByteArray text = openApiDocument();
    qsizetype count = 0;
    for (qsizetype at = 0; (at = text.indexOf("\"#/", at)) >= 0; ++at, ++count) {
        const QByteArray path = text.mid(at + 3, text.indexOf('"', at + 1) - at - 3);
        QJsonValue found = document;
        for (const QByteArray& word : path.split('/'))
            found = found[QString::fromUtf8(word)];
        QVERIFY2(found.isObject(), path.constData());
    }
    QVERIFY(count > 50);
}

QTEST_GUILESS_MAIN(TestControlSite)
#include "tst_controlsite.moc"
