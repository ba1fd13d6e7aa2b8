#include "core/net/siteserver.h"
#include "tests/support/loopback.h"
#include "tests/support/webclient.h"

#include <QDeadlineTimer>
#include <QTest>

#include <map>
#include <random>

using namespace vphone;
using namespace std::chrono_literals;
using net::SiteLimits;
using net::SiteServer;
using test::WebClient;
using Speech = test::WebClient::Speech;

namespace {

const IpAddress here = IpAddress::v4(0x7f000001);
const IpAddress there = IpAddress::v4(0x7f010203);

/// Answers with what it was asked, and remembers it.
class EchoSite final : public http::Site
{
public:
    std::vector<http::Request> asked;
    std::vector<http::Header> headers; ///< of the answers
    QByteArray page;                   ///< empty: the target and the body

    std::optional<http::Response> refusal(const http::Request&) override { return {}; }
    http::Response answer(const http::Request& request) override
    {
        asked.push_back(request);
        return {.contentType = "text/plain",
                .body = page.isEmpty() ? request.target + '\n' + request.body : page,
                .headers = headers,
                .stream = {}};
    }
};

class Identities final : public net::ServerIdentities
{
public:
    std::map<IpAddress, ports::SharedIdentity> byAddress;

    Result<ports::SharedIdentity, QByteArray> identityFor(const Endpoint& local) override
    {
        const auto found = byAddress.find(local.address);
        if (found == byAddress.end())
            return Unexpected{QByteArray("no phone is there")};
        return found->second;
    }
};

struct Bench
{
    net::Reactor reactor;
    EchoSite site;
    test::TestAuthority authority;
    Identities identities;
    std::unique_ptr<SiteServer> server;

    explicit Bench(SiteLimits limits = {}, const IpAddress& address = here, bool hasTls = true)
    {
        auto listener = net::listenForPages({address, 0}, true);
        Q_ASSERT(listener);
        auto started = SiteServer::start(reactor, std::move(*listener), site, limits,
                                         hasTls ? &identities : nullptr);
        Q_ASSERT(started);
        server = std::move(*started);
    }

    Endpoint at(const IpAddress& address = here) const { return {address, server->port()}; }
    void setName(const IpAddress& address, const QByteArray& name,
                 test::Wish::Kind kind = test::Wish::Kind::Ec)
    {
        identities.byAddress[address] = test::deviceIdentity(
            authority.issue(test::Wish{.commonName = name, .kind = kind}), &authority.self());
    }
    /// A page as a new client gets it: its status.
    int get(const IpAddress& address = here, Speech speech = Speech::Plain)
    {
        WebClient client(reactor, at(address), speech);
        client.get("/");
        return client.reply().status;
    }
};

QByteArray post(qsizetype length)
{
    return "POST / HTTP/1.1\r\nHost: phone\r\nContent-Length: " + QByteArray::number(length) +
           "\r\n\r\n";
}

} // namespace

class TestSiteServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSiteLearnsWhereARequestCameFrom_data();
    void theSiteLearnsWhereARequestCameFrom();
    void theTargetArrivesAsItWasSent_data();
    void theTargetArrivesAsItWasSent();
    void oneConnectionCarriesManyRequests();
    void aHeadHasNoBody();
    void largeBodiesGoBothWays_data();
    void largeBodiesGoBothWays();
    void aTakenPortIsNamed();

    void eachAddressShowsItsOwnCertificate_data();
    void eachAddressShowsItsOwnCertificate();
    void aNewCertificateIsShownFromThenOn();
    void anAddressOfNobodyFailsTheHandshake();
    void moreCertificatesThanAreKeptAreShown();
    void oldTlsIsRefused();
    void withoutIdentitiesTlsIsClosed();

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
    void aThousandIdleConnectionsHoldNobodyUp();
    void theLongestIdleMakesRoom();
    void whenAllAreBusyTheAnswerIsClear();
    void manySlowBodiesLeaveRoomForPages();
    void nothingStaysOpen();
};

void TestSiteServer::theSiteLearnsWhereARequestCameFrom_data()
{
    QTest::addColumn<bool>("isWildcard");
    QTest::addColumn<bool>("isTls");
    QTest::newRow("own address") << false << false;
    QTest::newRow("own address, TLS") << false << true;
    QTest::newRow("wildcard") << true << false;
    QTest::newRow("wildcard, TLS") << true << true;
}

void TestSiteServer::theSiteLearnsWhereARequestCameFrom()
{
    QFETCH(const bool, isWildcard);
    QFETCH(const bool, isTls);
    const IpAddress address = isWildcard ? there : here;
    Bench bench({}, isWildcard ? IpAddress::v4(0) : here);
    bench.setName(address, "phone");
    QCOMPARE(bench.get(address, isTls ? Speech::Tls : Speech::Plain), 200);

    QCOMPARE(bench.site.asked.size(), size_t(1));
    const http::Channel& channel = bench.site.asked.front().channel;
    QCOMPARE(channel.local.address.toText(), address.toText());
    QCOMPARE(channel.local.port, bench.server->port());
    QVERIFY(channel.peer.address.isLoopback());
    QVERIFY(channel.peer.port != 0);
    QCOMPARE(channel.isTls, isTls);
}

void TestSiteServer::theTargetArrivesAsItWasSent_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const QByteArray& target :
         {QByteArray("/admin/advanced?a=b&c"), QByteArray("/../../etc/passwd"),
          QByteArray("/%2e%2e/%2E%2E/x"), QByteArray("//admin//resync?tftp://a/b"),
          QByteArray("/a%00b?%0d%0aX: y"), QByteArray("/phones/./../x/#y"),
          QByteArray("http://elsewhere/admin"), QByteArray("/caf\xc3\xa9"), QByteArray("*")})
        QTest::newRow(target.constData()) << target;
}

void TestSiteServer::theTargetArrivesAsItWasSent()
{
    QFETCH(const QByteArray, target);
    Bench bench;
    WebClient client(bench.reactor, bench.at());
    const QByteArray sent = QByteArray(target).replace(' ', "%20");
    client.get(sent);
    QCOMPARE(client.reply().status, 200);
    QCOMPARE(bench.site.asked.front().target, sent);
}

void TestSiteServer::oneConnectionCarriesManyRequests()
{
    Bench bench;
    WebClient client(bench.reactor, bench.at());
    for (int i = 0; i < 3; ++i) {
        client.get("/" + QByteArray::number(i), "Cookie: a=" + QByteArray::number(i) + "\r\n");
        QCOMPARE(client.reply().body, "/" + QByteArray::number(i) + "\n");
        QCOMPARE(bench.site.asked.back().header("cookie"), "a=" + QByteArray::number(i));
        QCOMPARE(bench.site.asked.back().headers.size(), size_t(2));
    }
    client.send("GET /3 HTTP/1.1\r\nHost: a\r\n\r\n" + post(2) +
                "xyGET /5 HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(client.reply().body, QByteArray("/3\n"));
    QCOMPARE(client.reply().body, QByteArray("/\nxy"));
    QCOMPARE(client.reply().body, QByteArray("/5\n"));
    QVERIFY(!client.isClosed());
    client.get("/last", "Connection: close\r\n");
    QCOMPARE(client.reply().status, 200);
    QVERIFY(client.waitForClose());
}

void TestSiteServer::aHeadHasNoBody()
{
    Bench bench;
    bench.site.page = "four";
    WebClient client(bench.reactor, bench.at());
    client.send("HEAD / HTTP/1.1\r\nHost: phone\r\n\r\n");
    const auto reply = client.reply(true);
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.headers.contains("Content-Length: 4\r\n"));
    client.get("/");
    QCOMPARE(client.reply().body, QByteArray("four"));
}

void TestSiteServer::largeBodiesGoBothWays_data()
{
    QTest::addColumn<bool>("isTls");
    QTest::newRow("HTTP") << false;
    QTest::newRow("HTTPS") << true;
}

void TestSiteServer::largeBodiesGoBothWays()
{
    QFETCH(const bool, isTls);
    constexpr qsizetype size = 3'000'000;
    Bench bench;
    bench.setName(here, "phone");
    WebClient client(bench.reactor, bench.at(), isTls ? Speech::Tls : Speech::Plain);
    const QByteArray body(size, 'x');
    client.send(post(size) + body);
    const QByteArray reply = client.reply().body;
    QCOMPARE(reply.size(), size + 2);
    QVERIFY(reply.endsWith(body));
}

void TestSiteServer::aTakenPortIsNamed()
{
    Bench bench;
    const auto again = net::listenForPages(bench.at(), false);
    QVERIFY(!again);
    QCOMPARE(again.error().error, net::ListenError::PortTaken);
    QVERIFY(again.error().text.contains(endpointText(bench.at())));
}

void TestSiteServer::eachAddressShowsItsOwnCertificate_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("EC") << int(test::Wish::Kind::Ec);
    QTest::newRow("RSA") << int(test::Wish::Kind::Rsa2048);
}

void TestSiteServer::eachAddressShowsItsOwnCertificate()
{
    QFETCH(const int, kind);
    Bench bench({}, IpAddress::v4(0));
    bench.setName(here, "CP-8841-3PCC 000e08000001", test::Wish::Kind(kind));
    bench.setName(there, "CP-8841-3PCC 000e08000002", test::Wish::Kind(kind));
    WebClient first(bench.reactor, bench.at(here), Speech::Tls);
    WebClient second(bench.reactor, bench.at(there), Speech::Tls);
    first.get("/1");
    second.get("/2");
    QCOMPARE(first.reply().body, QByteArray("/1\n"));
    QCOMPARE(second.reply().body, QByteArray("/2\n"));
    QCOMPARE(first.commonName(), QByteArray("CP-8841-3PCC 000e08000001"));
    QCOMPARE(second.commonName(), QByteArray("CP-8841-3PCC 000e08000002"));
    first.get("/again");
    QCOMPARE(first.reply().body, QByteArray("/again\n"));
}

void TestSiteServer::aNewCertificateIsShownFromThenOn()
{
    Bench bench;
    for (const QByteArray& name : {QByteArray("old"), QByteArray("renewed")}) {
        bench.setName(here, name);
        WebClient client(bench.reactor, bench.at(), Speech::Tls);
        client.get("/");
        QCOMPARE(client.reply().status, 200);
        QCOMPARE(client.commonName(), name);
    }
}

void TestSiteServer::anAddressOfNobodyFailsTheHandshake()
{
    Bench bench;
    WebClient client(bench.reactor, bench.at(), Speech::Tls);
    client.get("/");
    QVERIFY(client.waitForClose());
    QVERIFY(client.received().isEmpty());
    QCOMPARE(bench.get(), 200);
}

void TestSiteServer::moreCertificatesThanAreKeptAreShown()
{
    constexpr quint32 phones = 300; // 256 are kept
    Bench bench({}, IpAddress::v4(0));
    const test::Identity issued = bench.authority.issue(QByteArray("phone"));
    for (quint32 round = 0; round < 2; ++round) {
        for (quint32 i = 0; i < phones; ++i) {
            const IpAddress address = IpAddress::v4(0x7f020000 + i);
            auto& identity = bench.identities.byAddress[address];
            if (!identity)
                identity = test::deviceIdentity(issued);
            if (i % 10 == 0)
                QCOMPARE(bench.get(address, Speech::Tls), 200);
        }
    }
}

void TestSiteServer::oldTlsIsRefused()
{
    Bench bench;
    bench.setName(here, "phone");
    WebClient client(bench.reactor, bench.at(), Speech::OldTls);
    client.get("/");
    QVERIFY(client.waitForClose());
    QVERIFY(bench.site.asked.empty());
}

void TestSiteServer::withoutIdentitiesTlsIsClosed()
{
    Bench bench({}, here, false);
    WebClient client(bench.reactor, bench.at(), Speech::Tls);
    client.get("/");
    QVERIFY(client.waitForClose());
    QCOMPARE(bench.get(), 200);
}

void TestSiteServer::whatIsNoRequestIsRefused_data()
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

void TestSiteServer::whatIsNoRequestIsRefused()
{
    QFETCH(const QByteArray, sent);
    QFETCH(const int, status);
    Bench bench;
    WebClient client(bench.reactor, bench.at());
    client.send(sent);
    QCOMPARE(client.reply().status, status);
    QVERIFY(client.waitForClose());
    QVERIFY(bench.site.asked.empty());
}

void TestSiteServer::aBodyThatIsTooLongIsRefused_data()
{
    QTest::addColumn<bool>("isChunked");
    QTest::newRow("by its length") << false;
    QTest::newRow("in chunks") << true;
}

void TestSiteServer::aBodyThatIsTooLongIsRefused()
{
    QFETCH(const bool, isChunked);
    Bench bench({.bodyBytesMax = 1000});
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

void TestSiteServer::noHeaderOfAnAnswerEndsTooEarly_data()
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

void TestSiteServer::noHeaderOfAnAnswerEndsTooEarly()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    QFETCH(const int, status);
    Bench bench;
    bench.site.headers = {{name, value}};
    WebClient client(bench.reactor, bench.at());
    client.get("/");
    const auto reply = client.reply();
    QCOMPARE(reply.status, status);
    QVERIFY(!reply.headers.contains("X-Evil"));
    QCOMPARE(reply.headers.contains(name + ": " + value + "\r\n"),
             status == 200 && !value.isEmpty());
}

void TestSiteServer::bytesOfAllKindsStopNothing()
{
    constexpr int rounds = 400;
    constexpr int changesMax = 6;
    const QByteArray whole =
        "POST /admin/submit?x=%41 HTTP/1.1\r\nHost: phone\r\nCookie: a=b; c=d\r\n"
        "Transfer-Encoding: chunked\r\n\r\n5\r\nabcde\r\n0\r\n\r\n"
        "GET /status.xml HTTP/1.0\r\nConnection: keep-alive\r\n\r\n";
    Bench bench;
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

void TestSiteServer::aSilentConnectionIsClosed()
{
    Bench bench({.idleWait = 100ms});
    WebClient client(bench.reactor, bench.at());
    QVERIFY(client.waitForClose());
    QVERIFY(client.received().isEmpty());
}

void TestSiteServer::aSlowClientIsCut_data()
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
void TestSiteServer::aSlowClientIsCut()
{
    QFETCH(const QByteArray, begin);
    QFETCH(const QByteArray, drop);
    Bench bench({.requestWait = 200ms});
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

void TestSiteServer::aThousandIdleConnectionsHoldNobodyUp()
{
    constexpr int idle = 1000;
    Bench bench({.connectionsMax = 2048});
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

void TestSiteServer::theLongestIdleMakesRoom()
{
    Bench bench({.connectionsMax = 3});
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

void TestSiteServer::whenAllAreBusyTheAnswerIsClear()
{
    Bench bench({.connectionsMax = 2});
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

void TestSiteServer::manySlowBodiesLeaveRoomForPages()
{
    Bench bench({.requestsMax = 4});
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

void TestSiteServer::nothingStaysOpen()
{
    const int before = test::openDescriptors();
    {
        Bench bench;
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

QTEST_GUILESS_MAIN(TestSiteServer)
#include "tst_siteserver.moc"
