#include "tests/support/echosite.h"
#include "tests/support/loopback.h"

#include <QDeadlineTimer>
#include <QTest>

#include <random>

using namespace vphone;
using namespace std::chrono_literals;
using test::EchoBench;
using test::here;
using test::post;
using test::WebClient;
using Speech = WebClient::Speech;

class TestSiteLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoRequestIsRefused_data();
    void whatIsNoRequestIsRefused();
    void aBodyThatIsTooLongIsRefused_data();
    void aBodyThatIsTooLongIsRefused();
    void noHeaderOfAnAnswerEndsTooEarly_data();
    void noHeaderOfAnAnswerEndsTooEarly();
    void bytesOfAllKindsStopNothing();

    void aSilentConnectionIsClosed();
    void aSlowClientIsCut_data();
    void aSlowClientIsCut();
    void aClientThatDoesNotReadIsCut();
    void moreThanMayBeOnTheWayIsRefused();
    void aThousandIdleConnectionsHoldNobodyUp();
    void theLongestIdleMakesRoom();
    void whenAllAreBusyTheAnswerIsClear();
    void manySlowBodiesLeaveRoomForPages();
    void nothingStaysOpen();
};

void TestSiteLimits::whatIsNoRequestIsRefused_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<int>("status");
    const QByteArray start = "GET / HTTP/1.1\r\nHost: phone\r\n";
    QTest::newRow("no words") << QByteArray("\x01\x02\x03\r\n\r\n") << 400;
    QTest::newRow("one word") << QByteArray("hello\r\n\r\n") << 400;
    QTest::newRow("no version") << QByteArray("GET /\r\n\r\n") << 400;
    QTest::newRow("no HTTP") << QByteArray("GET / SIP/2.0\r\nHost: a\r\n\r\n") << 400;
    QTest::newRow("next HTTP") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") << 505;
    QTest::newRow("no host") << QByteArray("GET / HTTP/1.1\r\n\r\n") << 400;
    QTest::newRow("two hosts") << start + "Host: other\r\n\r\n" << 400;
    QTest::newRow("a length that is none") << start + "Content-Length: x1\r\n\r\n" << 400;
    QTest::newRow("a line that is no header") << start + "nonsense\r\n\r\n" << 400;
    QTest::newRow("long target") << "GET /" + QByteArray(40'000, 'x') + " HTTP/1.1\r\n\r\n" << 414;
    QTest::newRow("long header") << start + "X: " + QByteArray(40'000, 'x') + "\r\n\r\n" << 431;
    QTest::newRow("many headers") << start + QByteArray("X: y\r\n").repeated(200) + "\r\n" << 431;
}

void TestSiteLimits::whatIsNoRequestIsRefused()
{
    QFETCH(const QByteArray, sent);
    QFETCH(const int, status);
    EchoBench bench;
    WebClient client(bench.reactor, bench.at());
    client.send(sent);
    QCOMPARE(client.reply().status, status);
    QVERIFY(client.waitForClose());
    QVERIFY(bench.site.asked.empty());
}

void TestSiteLimits::aBodyThatIsTooLongIsRefused_data()
{
    QTest::addColumn<bool>("isChunked");
    QTest::newRow("by its length") << false;
    QTest::newRow("in chunks") << true;
}

void TestSiteLimits::aBodyThatIsTooLongIsRefused()
{
    QFETCH(const bool, isChunked);
    EchoBench bench({.bodyBytesMax = 1000});
    WebClient client(bench.reactor, bench.at());
    const QByteArray body(1001, 'x');
    if (isChunked)
        client.send("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3e9\r\n" +
                    body + "\r\n0\r\n\r\n");
    else
        client.send(post(body.size()) + body);
    QCOMPARE(client.reply().status, 413);
    QVERIFY(bench.site.asked.empty());
    WebClient other(bench.reactor, bench.at());
    other.send(post(1000) + body.first(1000));
    QCOMPARE(other.reply().status, 200);
}

void TestSiteLimits::noHeaderOfAnAnswerEndsTooEarly_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("status");
    QTest::newRow("harmless") << QByteArray("Location") << QByteArray("/a b\tc") << 200;
    QTest::newRow("none") << QByteArray("X-None") << QByteArray() << 200;
    QTest::newRow("CR LF") << QByteArray("Location") << QByteArray("/\r\nX-Evil: 1") << 500;
    QTest::newRow("LF") << QByteArray("Location") << QByteArray("/\nX-Evil: 1") << 500;
    QTest::newRow("CR") << QByteArray("Location") << QByteArray("/\rX-Evil: 1") << 500;
    QTest::newRow("NUL") << QByteArray("Location") << QByteArray("/\0X-Evil", 8) << 500;
    QTest::newRow("name with a line") << QByteArray("A: b\r\nX-Evil") << QByteArray("1") << 500;
    QTest::newRow("name with a value") << QByteArray("X-Evil: 1") << QByteArray("1") << 500;
    QTest::newRow("no name") << QByteArray() << QByteArray("X-Evil") << 500;
}

void TestSiteLimits::noHeaderOfAnAnswerEndsTooEarly()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    QFETCH(const int, status);
    EchoBench bench;
    bench.site.headers = {{name, value}};
    WebClient client(bench.reactor, bench.at());
    client.get("/");
    const auto reply = client.reply();
    QCOMPARE(reply.status, status);
    QVERIFY(!reply.headers.contains("X-Evil"));
    QCOMPARE(reply.headers.contains(name + ": " + value + "\r\n"),
             status == 200 && !value.isEmpty());
}

void TestSiteLimits::bytesOfAllKindsStopNothing()
{
    constexpr int rounds = 400;
    constexpr int changesMax = 6;
    const QByteArray whole =
        "POST /admin/submit?x=%41 HTTP/1.1\r\nHost: phone\r\nCookie: a=b; c=d\r\n"
        "Transfer-Encoding: chunked\r\n\r\n5\r\nabcde\r\n0\r\n\r\n"
        "GET /status.xml HTTP/1.0\r\nConnection: keep-alive\r\n\r\n";
    EchoBench bench;
    bench.setName(here, "phone");
    std::mt19937 chance(20'26);
    std::vector<std::unique_ptr<WebClient>> clients;
    for (int round = 0; round < rounds; ++round) {
        QByteArray sent = whole;
        for (int change = int(chance() % changesMax); change >= 0; --change)
            sent[qsizetype(chance() % quint32(sent.size()))] = char(chance());
        sent.truncate(qsizetype(chance() % quint32(sent.size())) + 1);
        clients.push_back(std::make_unique<WebClient>(bench.reactor, bench.at()));
        clients.back()->send(sent);
        bench.reactor.poll(Duration::zero());
        if (round % 10 == 0)
            QCOMPARE(bench.get(), 200);
    }
    clients.clear();
    QCOMPARE(bench.get(here, Speech::Tls), 200);
}

void TestSiteLimits::aSilentConnectionIsClosed()
{
    EchoBench bench({.idleWait = 100ms});
    WebClient client(bench.reactor, bench.at());
    QVERIFY(client.waitForClose());
    QVERIFY(client.received().isEmpty());
}

void TestSiteLimits::aSlowClientIsCut_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("drop"); ///< again and again
    QTest::newRow("request line") << QByteArray("GET /") << QByteArray("x");
    QTest::newRow("header") << QByteArray("GET / HTTP/1.1\r\nHost: a") << QByteArray("a");
    QTest::newRow("body") << post(1'000'000) << QByteArray("b");
    QTest::newRow("handshake") << QByteArray("\x16\x03\x01\x02\x00\x01", 6)
                               << QByteArray("\x00", 1);
}

/// A byte now and then keeps libmicrohttpd's own time-out away.
void TestSiteLimits::aSlowClientIsCut()
{
    QFETCH(const QByteArray, begin);
    QFETCH(const QByteArray, drop);
    EchoBench bench({.requestWait = 200ms});
    bench.setName(here, "phone");
    WebClient client(bench.reactor, bench.at());
    client.send(begin);
    const QDeadlineTimer end(20s);
    while (!client.isClosed() && !end.hasExpired()) {
        bench.reactor.poll(5ms);
        client.send(drop);
    }
    QVERIFY(client.isClosed());
    QVERIFY(bench.site.asked.empty());
    QCOMPARE(bench.get(), 200);
}

void TestSiteLimits::aClientThatDoesNotReadIsCut()
{
    EchoBench bench({.requestWait = 200ms});
    bench.site.page = QByteArray(30'000'000, 'x');
    WebClient deaf(bench.reactor, bench.at());
    deaf.stopReading();
    const int before = test::openDescriptors();
    deaf.get("/");
    const QDeadlineTimer end(20s);
    while ((bench.site.asked.empty() || test::openDescriptors() > before) && !end.hasExpired())
        bench.reactor.poll(10ms);
    QVERIFY(!end.hasExpired());
    QCOMPARE(bench.site.asked.size(), size_t(1));
}

void TestSiteLimits::moreThanMayBeOnTheWayIsRefused()
{
    EchoBench bench({.bytesInFlightMax = 1000});
    bench.site.page = QByteArray(1001, 'x');
    QCOMPARE(bench.get(), 503);
    bench.site.page.chop(1);
    QCOMPARE(bench.get(), 200);
    QCOMPARE(bench.get(), 200);
}

void TestSiteLimits::aThousandIdleConnectionsHoldNobodyUp()
{
    constexpr int idle = 1000;
    EchoBench bench({.connectionsMax = 2048});
    bench.setName(here, "phone");
    std::vector<std::unique_ptr<WebClient>> clients;
    for (int i = 0; i < idle; ++i) {
        clients.push_back(std::make_unique<WebClient>(bench.reactor, bench.at()));
        // Silent, in the middle of a request, after one.
        if (i % 3 == 1)
            clients.back()->send("GET / HTTP/1.1\r\nHo");
        if (i % 3 == 2) {
            clients.back()->get("/");
            QCOMPARE(clients.back()->reply().status, 200);
        }
    }
    const auto begin = net::Reactor::now();
    QCOMPARE(bench.get(), 200);
    QCOMPARE(bench.get(here, Speech::Tls), 200);
    QVERIFY(net::Reactor::now() - begin < 1s);
    for (int i = 2; i < idle; i += 3) {
        QVERIFY(!clients[size_t(i)]->isClosed());
        clients[size_t(i)]->get("/again");
        QCOMPARE(clients[size_t(i)]->reply().status, 200);
    }
    for (int i = 1; i < idle; i += 3) {
        clients[size_t(i)]->send("st: a\r\n\r\n");
        QCOMPARE(clients[size_t(i)]->reply().status, 200);
    }
}

void TestSiteLimits::theLongestIdleMakesRoom()
{
    EchoBench bench({.connectionsMax = 3});
    std::vector<std::unique_ptr<WebClient>> clients;
    const auto add = [&] {
        clients.push_back(std::make_unique<WebClient>(bench.reactor, bench.at()));
        clients.back()->get("/");
        return clients.back()->reply().status;
    };
    for (int i = 0; i < 3; ++i)
        QCOMPARE(add(), 200);
    clients[0]->get("/");
    QCOMPARE(clients[0]->reply().status, 200);
    QCOMPARE(add(), 200);
    QVERIFY(clients[1]->waitForClose());
    for (const size_t stays : {0, 2, 3})
        QVERIFY(!clients[stays]->isClosed());
}

void TestSiteLimits::whenAllAreBusyTheAnswerIsClear()
{
    EchoBench bench({.connectionsMax = 2});
    WebClient first(bench.reactor, bench.at());
    WebClient second(bench.reactor, bench.at());
    for (WebClient* client : {&first, &second})
        client->send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nx");
    while (bench.reactor.poll(10ms) > 0) {
    }
    WebClient third(bench.reactor, bench.at());
    third.get("/");
    const auto refused = third.reply();
    QCOMPARE(refused.status, 503);
    QVERIFY(refused.body.contains("try again"));
    QVERIFY(third.waitForClose());
    first.send("y");
    QCOMPARE(first.reply().status, 200);
    QCOMPARE(bench.get(), 200);
}

void TestSiteLimits::manySlowBodiesLeaveRoomForPages()
{
    EchoBench bench({.requestsMax = 4});
    std::vector<std::unique_ptr<WebClient>> slow;
    for (int i = 0; i < 5; ++i) {
        slow.push_back(std::make_unique<WebClient>(bench.reactor, bench.at()));
        slow.back()->send(post(10) + "x");
    }
    QCOMPARE(slow.back()->reply().status, 503);
    QCOMPARE(bench.get(), 200);
    slow.front()->send("123456789");
    QCOMPARE(slow.front()->reply().status, 200);
}

void TestSiteLimits::nothingStaysOpen()
{
    const int before = test::openDescriptors();
    {
        EchoBench bench;
        bench.setName(here, "phone");
        WebClient silent(bench.reactor, bench.at());
        WebClient half(bench.reactor, bench.at());
        half.send("GET / HT");
        WebClient body(bench.reactor, bench.at());
        body.send(post(5));
        QCOMPARE(bench.get(here, Speech::Tls), 200);
        QCOMPARE(bench.get(), 200);
        bench.server.reset();
        QVERIFY(half.waitForClose());
    }
    QCOMPARE(test::openDescriptors(), before);
}

QTEST_GUILESS_MAIN(TestSiteLimits)
#include "tst_sitelimits.moc"
