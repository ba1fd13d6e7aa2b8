#include "tests/support/echosite.h"

#include <QTest>

using namespace vphone;
using test::EchoBench;
using test::here;
using test::post;
using test::there;
using test::WebClient;
using Speech = WebClient::Speech;

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
    void aPageThatIsAskedForAgainIsTheSame_data();
    void aPageThatIsAskedForAgainIsTheSame();
    void aTakenPortIsNamed();

    void eachAddressShowsItsOwnCertificate_data();
    void eachAddressShowsItsOwnCertificate();
    void aNewCertificateIsShownFromThenOn();
    void anAddressOfNobodyFailsTheHandshake();
    void moreCertificatesThanAreKeptAreShown();
    void oldTlsIsRefused();
    void withoutIdentitiesTlsIsClosed();
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
    EchoBench bench({}, isWildcard ? IpAddress::v4(0) : here);
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
    EchoBench bench;
    WebClient client(bench.reactor, bench.at());
    const QByteArray sent = QByteArray(target).replace(' ', "%20");
    client.get(sent);
    QCOMPARE(client.reply().status, 200);
    QCOMPARE(bench.site.asked.front().target, sent);
}

void TestSiteServer::oneConnectionCarriesManyRequests()
{
    EchoBench bench;
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
    EchoBench bench;
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
    EchoBench bench;
    bench.setName(here, "phone");
    WebClient client(bench.reactor, bench.at(), isTls ? Speech::Tls : Speech::Plain);
    const QByteArray body(size, 'x');
    client.send(post(size) + body);
    const QByteArray reply = client.reply().body;
    QCOMPARE(reply.size(), size + 2);
    QVERIFY(reply.endsWith(body));
}

void TestSiteServer::aPageThatIsAskedForAgainIsTheSame_data()
{
    QTest::addColumn<bool>("isTls");
    QTest::addColumn<int>("size");
    for (const bool isTls : {false, true}) {
        for (const int size : {1, 48 * 1024, 300'000})
            QTest::addRow("%s, %d bytes", isTls ? "HTTPS" : "HTTP", size) << isTls << size;
    }
}

/// Large ones go out of a file in memory from the second time on.
void TestSiteServer::aPageThatIsAskedForAgainIsTheSame()
{
    QFETCH(const bool, isTls);
    QFETCH(const int, size);
    EchoBench bench;
    bench.setName(here, "phone");
    WebClient client(bench.reactor, bench.at(), isTls ? Speech::Tls : Speech::Plain);
    for (int page = 0; page < 40; ++page) {
        bench.site.page = QByteArray(size, char('0' + page));
        for (int again = 0; again < (page == 0 ? 3 : 2); ++again) {
            client.get("/");
            QCOMPARE(client.reply().body, bench.site.page);
        }
        bench.site.page[0] = '!';
        client.get("/");
        QCOMPARE(client.reply().body, bench.site.page);
    }
}

void TestSiteServer::aTakenPortIsNamed()
{
    EchoBench bench;
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
    EchoBench bench({}, IpAddress::v4(0));
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
    EchoBench bench;
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
    EchoBench bench;
    WebClient client(bench.reactor, bench.at(), Speech::Tls);
    client.get("/");
    QVERIFY(client.waitForClose());
    QVERIFY(client.received().isEmpty());
    QCOMPARE(bench.get(), 200);
}

void TestSiteServer::moreCertificatesThanAreKeptAreShown()
{
    constexpr quint32 phones = 300; // 256 are kept
    EchoBench bench({}, IpAddress::v4(0));
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
    EchoBench bench;
    bench.setName(here, "phone");
    WebClient client(bench.reactor, bench.at(), Speech::OldTls);
    client.get("/");
    QVERIFY(client.waitForClose());
    QVERIFY(bench.site.asked.empty());
}

void TestSiteServer::withoutIdentitiesTlsIsClosed()
{
    EchoBench bench({}, here, false);
    WebClient client(bench.reactor, bench.at(), Speech::Tls);
    client.get("/");
    QVERIFY(client.waitForClose());
    QCOMPARE(bench.get(), 200);
}

QTEST_GUILESS_MAIN(TestSiteServer)
#include "tst_siteserver.moc"
