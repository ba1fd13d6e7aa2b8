#include "tests/support/desk.h"
#include "tests/support/labbench.h"
#include "tests/support/loopback.h"
#include "tests/support/rudeserver.h"

#include <QTest>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace vphone;
using namespace vphone::test;
using namespace std::chrono_literals;
using net::NetworkOptions;
using net::Reactor;
using ports::Credentials;
using ports::FetchRequest;
using ports::FetchResult;
using ports::ProxyServer;
using ports::Scheme;
using Ending = Manners::Ending;

/// Requests through HTTP proxies: the lab's own, and rude ones.
class TestProxies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesComeThroughTheLabsProxy_data();
    void filesComeThroughTheLabsProxy();
    void onlyTheRightAccountGetsThrough_data();
    void onlyTheRightAccountGetsThrough();
    void theServerSeesItsOwnRequest();
    void theProxySeesAnAbsoluteForm();
    void digestIsAnsweredAtTheProxysChallenge_data();
    void digestIsAnsweredAtTheProxysChallenge();
    void aServiceIsReachedByItsTarget();
    void anUploadGoesThrough();
    void aProxyThatIsNoneIsNoticed_data();
    void aProxyThatIsNoneIsNoticed();
    void aRefusalDoesNotGoOnForEver_data();
    void aRefusalDoesNotGoOnForEver();
    void aProxyThatIsAwayIsTold();
    void theTargetPolicyHoldsForTheProxy();
    void theTargetPolicyHoldsBehindTheProxy_data();
    void theTargetPolicyHoldsBehindTheProxy();

    void theLabsProxyRefuses_data();
    void theLabsProxyRefuses();
    void theLabsProxyGivesUpOnSilence();
    void theLabsProxyTellsAnswersFromNonsense();
    void theLabsProxyHasRoomForSoMany();
};

namespace {

const IpAddress loopback = IpAddress::v4(0x7f000001);

FetchRequest requestBy(quint16 proxyPort, Scheme scheme, quint16 port, const QByteArray& path,
                       std::optional<Credentials> account = {})
{
    FetchRequest request;
    request.scheme = scheme;
    request.host = "127.0.0.1";
    request.port = port;
    request.path = path;
    request.addresses = {loopback};
    request.userAgent = "test/1";
    request.proxy = ProxyServer{"127.0.0.1", proxyPort, std::move(account)};
    return request;
}

/// A lab, and a network in the same reactor that trusts it.
struct Both
{
    explicit Both(std::optional<Credentials> account = {})
    {
        lab.options.proxyAccount = std::move(account);
        isStarted = lab.start();
        NetworkOptions options = hastyOptions();
        options.connectWait = 5s;
        options.stallWait = 5s;
        if (isStarted)
            options.caFiles = {lab.servers->caFile()};
        desk.emplace(lab.reactor, options);
    }

    [[nodiscard]] FetchResult fetch(Scheme scheme, std::optional<Credentials> account = {})
    {
        const net::LabPorts ports = lab.servers->ports();
        return desk->fetch(requestBy(ports.proxy, scheme,
                                     scheme == Scheme::Http ? ports.http : ports.https,
                                     "/basic.txt", std::move(account)));
    }
    /// What the proxy told last.
    [[nodiscard]] QJsonValue told(const char* member) const
    {
        QJsonValue value;
        for (const events::Event& event : lab.recorder.named("lab.request")) {
            if (event.member("server") == QStringLiteral("proxy"))
                value = event.member(member);
        }
        return value;
    }

    LabBench lab;
    bool isStarted = false;
    std::optional<Desk> desk;
};

/// A rude proxy, and a network in the same reactor.
struct Rude
{
    explicit Rude(std::deque<Manners> manners, NetworkOptions options = hastyOptions())
        : server(reactor, std::move(manners)), desk(reactor, std::move(options))
    {
    }

    Reactor reactor;
    RudeServer server;
    Desk desk;
};

/// What a client without manners gets from the lab's proxy.
QByteArray talk(Both& both, const QByteArray& text, bool closes = false)
{
    const int client = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(both.lab.servers->ports().proxy);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(client, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0)
        return "no connection";
    [[maybe_unused]] const auto sent =
        ::send(client, text.constData(), size_t(text.size()), MSG_NOSIGNAL);
    if (closes)
        ::shutdown(client, SHUT_WR);
    QByteArray answer;
    bool isOver = false;
    both.lab.pollUntil([&] {
        std::array<char, 4096> buffer;
        const ssize_t taken = ::recv(client, buffer.data(), buffer.size(), MSG_DONTWAIT);
        if (taken > 0)
            answer.append(buffer.data(), taken);
        isOver = taken == 0 || (taken < 0 && errno != EAGAIN);
        return isOver;
    });
    ::close(client);
    return isOver ? answer : "no end: " + answer;
}

} // namespace

void TestProxies::filesComeThroughTheLabsProxy_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("http") << Scheme::Http;
    QTest::newRow("https") << Scheme::Https;
}

void TestProxies::filesComeThroughTheLabsProxy()
{
    QFETCH(const Scheme, scheme);
    Both both;
    QVERIFY2(both.isStarted, both.lab.problem);
    const FetchResult result = both.fetch(scheme);
    QCOMPARE(result.detail, QByteArray());
    QCOMPARE(result.status, 200);
    QCOMPARE(result.body, basicProfile);
    QVERIFY(both.lab.waitForRequests(2));
    const net::LabPorts ports = both.lab.servers->ports();
    QCOMPARE(both.told("method").toString(),
             scheme == Scheme::Http ? QStringLiteral("GET") : QStringLiteral("CONNECT"));
    QCOMPARE(both.told("path").toString(),
             scheme == Scheme::Http
                 ? QStringLiteral("http://127.0.0.1:%1/basic.txt").arg(ports.http)
                 : QStringLiteral("127.0.0.1:%1").arg(ports.https));
    QCOMPARE(both.told("status").toInt(), 200);
    QVERIFY(both.told("bytes").toInt() > int(basicProfile.size()));
}

void TestProxies::onlyTheRightAccountGetsThrough_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<int>("status");
    for (const Scheme scheme : {Scheme::Http, Scheme::Https}) {
        const QByteArray name = nameOf(scheme).toByteArray();
        QTest::newRow(name + ", none") << scheme << QByteArray() << 407;
        QTest::newRow(name + ", wrong") << scheme << QByteArray("guess") << 407;
        QTest::newRow(name + ", right") << scheme << QByteArray("s3cret") << 200;
    }
}

void TestProxies::onlyTheRightAccountGetsThrough()
{
    QFETCH(const Scheme, scheme);
    QFETCH(const QByteArray, password);
    QFETCH(const int, status);
    Both both(Credentials{"phone", "s3cret"});
    QVERIFY2(both.isStarted, both.lab.problem);
    const FetchResult result = both.fetch(
        scheme, password.isEmpty() ? std::nullopt : std::optional(Credentials{"phone", password}));
    QCOMPARE(result.cause, Cause::None);
    QCOMPARE(result.status, status);
    QVERIFY(both.lab.pollUntil([&] { return both.told("status").toInt() == status; }));
    for (const events::Event& event : both.lab.recorder.all)
        QVERIFY2(!event.toLine().contains("s3cret"), event.toLine());
}

void TestProxies::theServerSeesItsOwnRequest()
{
    Both both(Credentials{"phone", "s3cret"});
    QVERIFY2(both.isStarted, both.lab.problem);
    RudeServer server(both.lab.reactor, {{.reply = httpReply("200 OK", "X: y\r\n", "served")}});
    const FetchResult result =
        both.desk->fetch(requestBy(both.lab.servers->ports().proxy, Scheme::Http, server.port(),
                                   "/a b?c", Credentials{"phone", "s3cret"}));
    QCOMPARE(result.body, QByteArray("served"));
    QCOMPARE(server.requests().size(), size_t(1));
    const QByteArray& head = server.requests().front();
    QVERIFY2(head.startsWith("GET /a%20b?c HTTP/1.1\r\nHost: 127.0.0.1:" +
                             QByteArray::number(server.port()) + "\r\n"),
             head);
    QVERIFY2(head.contains("\r\nVia: 1.1 vphone-lab\r\n"), head);
    QVERIFY2(head.contains("\r\nUser-Agent: test/1\r\n"), head);
    QVERIFY2(!head.toLower().contains("proxy-"), head);
}

void TestProxies::theProxySeesAnAbsoluteForm()
{
    Rude rude({{.reply = httpReply("200 OK", "", "served")}});
    FetchRequest request = requestBy(rude.server.port(), Scheme::Http, 8080, "/x.xml");
    request.host = "server.example";
    QCOMPARE(rude.desk.fetch(request).body, QByteArray("served"));
    QVERIFY2(rude.server.requests().front().startsWith(
                 "GET http://server.example:8080/x.xml HTTP/1.1\r\nHost: server.example:8080\r\n"),
             rude.server.requests().front());
}

void TestProxies::digestIsAnsweredAtTheProxysChallenge_data()
{
    filesComeThroughTheLabsProxy_data();
}

void TestProxies::digestIsAnsweredAtTheProxysChallenge()
{
    QFETCH(const Scheme, scheme);
    const QByteArray challenge =
        httpReply("407 Proxy Authentication Required",
                  "Proxy-Authenticate: Digest realm=\"r\", nonce=\"n0nce\", qop=\"auth\", "
                  "algorithm=SHA-256\r\nContent-Length: 0\r\nConnection: close\r\n",
                  "");
    Rude rude(
        {{.reply = challenge}, {.reply = httpReply("503 Busy", "Content-Length: 0\r\n", "")}});
    const FetchResult result = rude.desk.fetch(
        requestBy(rude.server.port(), scheme, 443, "/x", Credentials{"phone", "s3cret"}));
    QCOMPARE(result.status, 503);
    QCOMPARE(rude.server.requests().size(), size_t(2));
    QVERIFY(!rude.server.requests()[0].contains("Proxy-Authorization"));
    QVERIFY2(rude.server.requests()[1].contains("Proxy-Authorization: Digest username=\"phone\""),
             rude.server.requests()[1]);
    QVERIFY(!rude.server.requests()[1].contains("s3cret"));
}

void TestProxies::aServiceIsReachedByItsTarget()
{
    Rude rude({{.reply = httpReply("503 Busy", "Content-Length: 0\r\n", "")}});
    for (const Scheme scheme : {Scheme::Http, Scheme::Https}) {
        FetchRequest request = requestBy(rude.server.port(), scheme, 5060, "/x.xml");
        request.host = "example.net";
        request.serviceHost = "pr1.example.com";
        const FetchResult result = rude.desk.fetch(request);
        QCOMPARE(result.cause, Cause::HttpStatus);
        QVERIFY2(rude.server.requests().back().startsWith("CONNECT pr1.example.com:5060 HTTP/1.1"),
                 rude.server.requests().back());
    }
}

void TestProxies::anUploadGoesThrough()
{
    Both both;
    QVERIFY2(both.isStarted, both.lab.problem);
    for (const Scheme scheme : {Scheme::Http, Scheme::Https}) {
        const net::LabPorts ports = both.lab.servers->ports();
        FetchRequest request =
            requestBy(ports.proxy, scheme, scheme == Scheme::Http ? ports.http : ports.https,
                      "/uploads/report" + nameOf(scheme).toByteArray() + ".xml");
        request.method = ports::Method::Put;
        request.body = QByteArray(300'000, 'r');
        const FetchResult result = both.desk->fetch(request);
        QCOMPARE(result.detail, QByteArray());
        QCOMPARE(result.status, 201);
    }
}

void TestProxies::aProxyThatIsNoneIsNoticed_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QByteArray>("words");
    const QByteArray page = "<html><body>Sign in here</body></html>";
    QTest::newRow("a page for CONNECT")
        << Scheme::Https << httpReply("200 OK", "Content-Type: text/html\r\n", page)
        << Cause::HttpProtocol << QByteArray("it answered CONNECT with a page");
    QTest::newRow("a page and a refusal")
        << Scheme::Https << httpReply("403 Forbidden", "Content-Type: text/html\r\n", page)
        << Cause::HttpStatus << QByteArray("it refused to connect to 127.0.0.1 (403)");
    QTest::newRow("a missing page")
        << Scheme::Https << httpReply("404 Not Found", "Content-Type: text/html\r\n", page)
        << Cause::HttpStatus << QByteArray("it refused to connect to 127.0.0.1 (404)");
    QTest::newRow("a redirect to a page")
        << Scheme::Https << httpReply("302 Found", "Location: http://portal.example/\r\n", page)
        << Cause::HttpStatus << QByteArray("it refused to connect to 127.0.0.1 (302)");
    QTest::newRow("no HTTP for CONNECT")
        << Scheme::Https << QByteArray(page + "\r\n\r\n") << Cause::HttpProtocol << QByteArray();
    QTest::newRow("no HTTP") << Scheme::Http << page << Cause::HttpProtocol << QByteArray();
    QTest::newRow("nothing") << Scheme::Http << QByteArray() << Cause::Reset << QByteArray();
}

void TestProxies::aProxyThatIsNoneIsNoticed()
{
    QFETCH(const Scheme, scheme);
    QFETCH(const QByteArray, answer);
    QFETCH(const Cause, cause);
    QFETCH(const QByteArray, words);
    Rude rude({{.reply = answer}});
    const FetchResult result = rude.desk.fetch(requestBy(rude.server.port(), scheme, 443, "/x"));
    QVERIFY2(result.cause == cause, nameOf(result.cause).toByteArray() + ": " + result.detail);
    QVERIFY2(result.detail.contains(words), result.detail);
    QVERIFY(!result.detail.isEmpty());
}

void TestProxies::aRefusalDoesNotGoOnForEver_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::newRow("a long body") << QByteArray("Content-Length: 100000000\r\n\r\n");
    QTest::newRow("chunks") << QByteArray("Transfer-Encoding: chunked\r\n\r\n5f5e100\r\n");
    QTest::newRow("a long header") << QByteArray("X: ");
}

void TestProxies::aRefusalDoesNotGoOnForEver()
{
    QFETCH(const QByteArray, headers);
    NetworkOptions options = hastyOptions();
    options.connectWait = 20s;
    options.stallWait = 20s;
    options.transferWait = 20s;
    Rude rude({{.reply = "HTTP/1.1 407 Authenticate\r\nProxy-Authenticate: Basic realm=\"r\"\r\n" +
                         headers,
                .ending = Ending::Endless,
                .endless = QByteArray(16 * 1024, 'x')}},
              options);
    const auto begun = Reactor::now();
    const FetchResult result = rude.desk.fetch(
        requestBy(rude.server.port(), Scheme::Https, 443, "/x", Credentials{"phone", "s3cret"}));
    QVERIFY2(result.cause == Cause::HttpProtocol, result.detail);
    QVERIFY(Reactor::now() - begun < 15s);
}

void TestProxies::aProxyThatIsAwayIsTold()
{
    Rude rude({{.reply = ""}});
    const int unused = loopbackSocket(SOCK_DGRAM);
    const FetchResult result = rude.desk.fetch(requestBy(portOf(unused), Scheme::Https, 443, "/x"));
    ::close(unused);
    QCOMPARE(result.cause, Cause::Connect);
    QVERIFY2(result.detail.contains("cannot connect"), result.detail);
}

void TestProxies::theTargetPolicyHoldsForTheProxy()
{
    Rude rude({{.reply = ""}});
    FetchRequest request = requestBy(3128, Scheme::Http, 80, "/x");
    request.addresses = {*IpAddress::parse("8.8.8.8")};
    request.proxy->host = "proxy.example";
    const FetchResult result = rude.desk.fetch(request);
    QCOMPARE(result.cause, Cause::TargetRefused);
    QVERIFY2(result.detail.contains("--allow-target 8.8.8.8"), result.detail);
}

void TestProxies::theTargetPolicyHoldsBehindTheProxy_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("allowed");
    QTest::addColumn<bool>("isRefused");
    const auto row = [](const char* name, const char* host, const char* allowed, bool isRefused) {
        QTest::newRow(name) << QByteArray(host) << QByteArray(allowed) << isRefused;
    };
    row("a name", "server.example", "", false);
    row("a private address", "10.1.2.3", "", false);
    row("a foreign address", "8.8.8.8", "", true);
    row("a foreign address that is allowed", "8.8.8.8", "8.8.8.8", false);
    row("the vendor", "cisco.com", "", true);
    row("a server of the vendor", "sudirenewal.Cisco.com", "", true);
    row("with its final dot", "activation.webex.com.", "", true);
    row("one that is allowed", "activation.webex.com", "activation.webex.com", false);
    row("another that only sounds like it", "notcisco.com", "", false);
}

void TestProxies::theTargetPolicyHoldsBehindTheProxy()
{
    QFETCH(const QByteArray, host);
    QFETCH(const QByteArray, allowed);
    QFETCH(const bool, isRefused);
    NetworkOptions options = hastyOptions();
    if (!allowed.isEmpty())
        QVERIFY(options.targets.allow(allowed));
    Rude rude({{.reply = httpReply("503 Busy", "Content-Length: 0\r\n", "")}}, options);
    for (const Scheme scheme : {Scheme::Http, Scheme::Https}) {
        FetchRequest request = requestBy(rude.server.port(), scheme, 443, "/x");
        request.host = host;
        const FetchResult result = rude.desk.fetch(request);
        QCOMPARE(result.cause == Cause::TargetRefused, isRefused);
        QCOMPARE(result.detail.contains("--allow-target " + host), isRefused);
    }
    QCOMPARE(rude.server.requests().empty(), isRefused);
}

void TestProxies::theLabsProxyRefuses_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const auto row = [](const char* name, QByteArray request, int status) {
        QTest::newRow(name) << request << status;
    };
    row("a path", "GET /basic.txt HTTP/1.1\r\nHost: x\r\n\r\n", 400);
    row("https in absolute form", "GET https://127.0.0.1/ HTTP/1.1\r\n\r\n", 400);
    row("an account in the URL", "GET http://u:p@127.0.0.1/ HTTP/1.1\r\n\r\n", 400);
    row("CONNECT without a port", "CONNECT 127.0.0.1 HTTP/1.1\r\n\r\n", 400);
    row("CONNECT to a URL", "CONNECT http://127.0.0.1:80/ HTTP/1.1\r\n\r\n", 400);
    row("another protocol", "GET http://127.0.0.1/ FTP/1.1\r\n\r\n", 400);
    row("nonsense", QByteArray("\x16\x03\x01\0\r\n\r\n", 8), 400);
    row("a header without a name", "GET http://127.0.0.1:9/ HTTP/1.1\r\n: x\r\n\r\n", 400);
    row("another network", "CONNECT 192.0.2.1:443 HTTP/1.1\r\n\r\n", 403);
    row("all interfaces", "CONNECT 0.0.0.0:443 HTTP/1.1\r\n\r\n", 403);
    row("nobody there", "CONNECT 127.0.0.1:9 HTTP/1.1\r\n\r\n", 502);
    row("too many headers",
        "GET http://127.0.0.1/ HTTP/1.1\r\n" + QByteArray("A: b\r\n").repeated(200) + "\r\n", 431);
    row("a head without end", "GET http://127.0.0.1/" + QByteArray(40'000, 'x'), 431);
}

void TestProxies::theLabsProxyRefuses()
{
    QFETCH(const QByteArray, request);
    QFETCH(const int, status);
    Both both;
    QVERIFY2(both.isStarted, both.lab.problem);
    const QByteArray answer = talk(both, request);
    QVERIFY2(answer.startsWith("HTTP/1.1 " + QByteArray::number(status) + ' '), answer);
    QVERIFY(both.lab.waitForRequests(1));
    QCOMPARE(both.told("status").toInt(), status);
}

void TestProxies::theLabsProxyGivesUpOnSilence()
{
    Both both;
    both.lab.servers.reset();
    both.lab.options.limits.idleWait = 1s;
    QVERIFY(both.lab.start());
    QCOMPARE(talk(both, "GET http://127.0."), QByteArray());
    QCOMPARE(both.told("status").toInt(), 408);
}

void TestProxies::theLabsProxyTellsAnswersFromNonsense()
{
    Both both;
    QVERIFY2(both.isStarted, both.lab.problem);
    RudeServer server(both.lab.reactor, {{.reply = "SSH-2.0-OpenSSH_9\r\n"}, {.reply = ""}});
    const QByteArray request =
        "GET http://127.0.0.1:" + QByteArray::number(server.port()) + "/ HTTP/1.1\r\n\r\n";
    QVERIFY(talk(both, request).startsWith("HTTP/1.1 502 "));
    QVERIFY(talk(both, request).startsWith("HTTP/1.1 502 "));
}

void TestProxies::theLabsProxyHasRoomForSoMany()
{
    Both both;
    both.lab.servers.reset();
    both.lab.options.limits.connectionsMax = 2;
    both.lab.options.limits.idleWait = 1s;
    QVERIFY(both.lab.start());
    std::vector<int> held;
    for (int i = 0; i < 2; ++i) {
        const int client = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(both.lab.servers->ports().proxy);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        QCOMPARE(::connect(client, reinterpret_cast<sockaddr*>(&address), sizeof address), 0);
        held.push_back(client);
    }
    both.lab.reactor.poll(50ms);
    QCOMPARE(talk(both, "GET http://127.0.0.1:9/ HTTP/1.1\r\n\r\n"), QByteArray());
    for (const int client : held)
        ::close(client);
    both.lab.reactor.poll(50ms);
    QVERIFY(talk(both, "GET http://127.0.0.1:9/ HTTP/1.1\r\n\r\n").startsWith("HTTP/1.1 502 "));
}

QTEST_GUILESS_MAIN(TestProxies)
#include "tst_proxies.moc"
