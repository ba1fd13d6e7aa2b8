#include "core/net/realnetwork.h"
#include "tests/support/loopback.h"
#include "tests/support/lossyrelay.h"
#include "tests/support/rudeserver.h"
#include "tests/support/testauthority.h"
#include "tests/support/tftpfolder.h"

#include <QTemporaryFile>
#include <QTest>

#include <netinet/in.h>
#include <openssl/ssl.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>

using namespace vphone;
using namespace std::chrono_literals;
using net::NetworkOptions;
using net::Reactor;
using net::RealNetwork;
using ports::FetchRequest;
using ports::FetchResult;
using ports::ResolveResult;
using ports::Scheme;
using test::httpReply;
using test::Manners;
using test::RudeServer;
using Ending = Manners::Ending;

Q_DECLARE_METATYPE(Manners)

namespace {

const IpAddress loopback = IpAddress::v4(0x7f000001);
const QByteArray agent = "Cisco-CP-8841-3PCC/11.3.2 (000e08abcdef)";
constexpr Duration patience = 20s; ///< far above what any of these takes

NetworkOptions hasty()
{
    NetworkOptions options;
    options.connectWait = 500ms;
    options.stallWait = 250ms;
    options.transferWait = 600ms;
    options.tftpWait = 40ms;
    options.tftpTries = 3;
    options.dnsWait = 100ms;
    return options;
}

FetchRequest requestFor(Scheme scheme, quint16 port, const QByteArray& path)
{
    FetchRequest request;
    request.scheme = scheme;
    request.host = "localhost";
    request.port = port;
    request.path = path;
    request.addresses = {loopback};
    request.userAgent = agent;
    return request;
}

/// A network in a reactor of its own.
struct Desk
{
    explicit Desk(NetworkOptions options = hasty())
        : network(RealNetwork::make(reactor, std::move(options)).value())
    {
    }

    /// Polls until \a isDone or until patience ends.
    bool pollUntil(const std::function<bool()>& isDone)
    {
        const auto begun = Reactor::now();
        while (!isDone() && Reactor::now() - begun < patience)
            reactor.poll(10ms);
        return isDone();
    }

    FetchResult fetch(const FetchRequest& request)
    {
        std::optional<FetchResult> answer;
        int answers = 0;
        network->fetch(request, [&](FetchResult result) {
            answer = std::move(result);
            ++answers;
        });
        Q_ASSERT(!answer);
        if (!pollUntil([&] { return answer.has_value(); }))
            qFatal("no answer");
        reactor.poll(0ms);
        if (answers != 1)
            qFatal("more than one answer");
        return *answer;
    }

    ResolveResult resolve(const QByteArray& name)
    {
        std::optional<ResolveResult> answer;
        network->resolve(name, [&](ResolveResult result) { answer = std::move(result); });
        Q_ASSERT(!answer);
        if (!pollUntil([&] { return answer.has_value(); }))
            qFatal("no answer");
        return *answer;
    }

    Reactor reactor;
    std::unique_ptr<RealNetwork> network;
};

QByteArray writeFile(QTemporaryFile& file, const QByteArray& content)
{
    if (!file.open() || file.write(content) != content.size() || !file.flush())
        qFatal("no temporary file");
    return file.fileName().toUtf8();
}

/// The reply that a DNS server gives to \a query: one A record of 127.0.0.9, no AAAA.
QByteArray dnsReply(const QByteArray& query)
{
    const qsizetype nameEnd = query.indexOf('\0', 12);
    const bool isA = query.mid(nameEnd + 1, 2) == QByteArray("\0\1", 2);
    QByteArray reply = query.first(2) + QByteArray("\x81\x80\0\1\0", 5) + (isA ? '\1' : '\0') +
                       QByteArray(4, '\0') + query.mid(12, nameEnd + 5 - 12);
    if (isA)
        reply += QByteArray("\xc0\x0c\0\1\0\1\0\0\0\x3c\0\4\x7f\0\0\x09", 16);
    return reply;
}

} // namespace

class TestRealNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_descriptors = test::openDescriptors(); }
    void cleanup() { QCOMPARE(test::openDescriptors(), m_descriptors); }

    // shows C038
    void aGetSaysWhatThePhoneIs();
    void theHostHeaderIsAsTheUrlWritesIt();
    void whatARequestLineCantCarryIsEscaped();
    void transfersComeFromThePhonesOwnAddress();
    void anAddressThatIsNotOursCantBeSentFrom();
    void aSecondPhoneLooksLikeItself();
    void aReplyWithAnyStatusIsAReply();
    void redirectsAreReportedNotFollowed();
    void aCompressedReplyIsLeftAsItCame();
    void aChunkedReplyIsPutTogether();
    void bodiesArePosted_data();
    void bodiesArePosted();
    void whoAsksAndInWhatCodingIsSaid_data();
    void whoAsksAndInWhatCodingIsSaid();
    void aProxyOfTheEnvironmentIsNotAsked();
    void misbehaviourHasItsCause_data();
    void misbehaviourHasItsCause();
    void nobodyListeningIsAConnectFailure();
    void addressesAreTriedInTurn_data();
    void addressesAreTriedInTurn();
    void strangersAreRefused_data();
    void strangersAreRefused();
    void httpsServersAreChecked_data();
    void httpsServersAreChecked();
    void aServerThatWantsACertificateSaysSo();
    void anOldTlsVersionIsRefused();
    void aServerThatSpeaksNoTlsIsToldApart();
    void aCaFileMustHoldACertificate();
    void anEndedNetworkAnswersNoMore_data();
    void anEndedNetworkAnswersNoMore();
    void aCancelledTransferAnswersNoMore_data();
    void aCancelledTransferAnswersNoMore();
    void anAnswerMayStartAndCancelOthers();
    void thousandsOfFetchesLeaveNothingBehind();
    // shows C011
    void aFileComesOverTftp();
    void aTftpFileThatIsMissingIsNotFound();
    void tftpSilenceIsATimeOut();
    void tftpTriesTheNextAddressWhenOneIsSilent();
    void noTransferIsLostOnALossyWay();
    void theHostsFileIsKnown();
    void namesAreAskedOfTheGivenServer();
    void aSilentNameServerIsATimeOut();
    void datagramsComeFromThePhonesOwnAddress();
    void datagramsToStrangersAreDropped();

private:
    int m_descriptors = 0;
};

void TestRealNetwork::aGetSaysWhatThePhoneIs()
{
    Desk desk;
    RudeServer server(desk.reactor, {{httpReply("200 OK", "Content-Length: 5\r\n", "hello")}});
    const FetchResult result =
        desk.fetch(requestFor(Scheme::Http, server.port(), "/basic.txt?a=b"));
    QCOMPARE(result.detail, QByteArray());
    QCOMPARE(result.status, 200);
    QCOMPARE(result.body, QByteArray("hello"));
    QCOMPARE(result.peer, loopback);
    const QByteArray& request = server.requests().at(0);
    QVERIFY(request.startsWith("GET /basic.txt?a=b HTTP/1.1\r\n"));
    QVERIFY(request.contains("\r\nUser-Agent: " + agent + "\r\n"));
    QVERIFY(request.contains("\r\nAccept: */*\r\n"));
    QVERIFY(request.contains("\r\nConnection: close\r\n"));
    QVERIFY(request.contains("\r\nHost: localhost:" + QByteArray::number(server.port()) + "\r\n"));
    QVERIFY(!request.contains("Accept-Encoding"));
    QCOMPARE(request.count("\r\n"), 6);
}

void TestRealNetwork::theHostHeaderIsAsTheUrlWritesIt()
{
    Desk desk;
    RudeServer server(desk.reactor, {{httpReply("200 OK", "", "x")}});
    FetchRequest request = requestFor(Scheme::Http, server.port(), "/");
    request.host = "Prov.Telco.COM";
    desk.fetch(request);
    QVERIFY(server.requests().at(0).contains("\r\nHost: Prov.Telco.COM:"));
}

void TestRealNetwork::whatARequestLineCantCarryIsEscaped()
{
    Desk desk;
    RudeServer server(desk.reactor, {{httpReply("200 OK", "", "x")}});
    desk.fetch(requestFor(Scheme::Http, server.port(), "/a/../b c\r\nX: y\xc3\xa9#%41"));
    QVERIFY(
        server.requests().at(0).startsWith("GET /a/../b%20c%0D%0AX:%20y%C3%A9%23%41 HTTP/1.1\r\n"));
}

void TestRealNetwork::transfersComeFromThePhonesOwnAddress()
{
    Desk desk;
    const IpAddress own = IpAddress::v4(0x7f010203);
    RudeServer server(desk.reactor, {{httpReply("200 OK", "", "x")}});
    FetchRequest request = requestFor(Scheme::Http, server.port(), "/");
    request.localAddress = own;
    desk.fetch(request);
    QCOMPARE(server.peers().at(0).address, own);

    test::TftpFolder folder(desk.reactor, {{"/f", "content"}});
    request = requestFor(Scheme::Tftp, folder.port(), "/f");
    request.localAddress = own;
    desk.fetch(request);
    QCOMPARE(folder.requests().at(0).first.address, own);
}

void TestRealNetwork::anAddressThatIsNotOursCantBeSentFrom()
{
    Desk desk;
    RudeServer server(desk.reactor, {{httpReply("200 OK", "", "x")}});
    for (const Scheme scheme : {Scheme::Http, Scheme::Tftp}) {
        FetchRequest request = requestFor(scheme, server.port(), "/");
        request.localAddress = *IpAddress::parse("203.0.113.77");
        const FetchResult result = desk.fetch(request);
        QCOMPARE(result.cause, Cause::Connect);
        QVERIFY2(result.detail.contains("203.0.113.77"), result.detail);
    }
    QVERIFY(server.peers().empty());
}

void TestRealNetwork::aSecondPhoneLooksLikeItself()
{
    Desk desk;
    RudeServer server(desk.reactor,
                      {{httpReply("200 OK", "Content-Encoding: GZIP\r\nLocation: /old\r\n", "one")},
                       {httpReply("200 OK", "", "")},
                       {httpReply("200 OK", "", "3")}});
    FetchRequest request = requestFor(Scheme::Http, server.port(), "/one");
    request.localAddress = IpAddress::v4(0x7f000005);
    desk.fetch(request);
    request = requestFor(Scheme::Http, server.port(), "/two");
    request.userAgent = "other/1 (000e08000002)";
    request.host = "other.example";
    request.localAddress = IpAddress::v4(0x7f000006);
    const FetchResult result = desk.fetch(request);
    QVERIFY(result.body.isEmpty());
    QVERIFY(result.location.isEmpty());
    QVERIFY(result.contentEncoding.isEmpty());
    request.userAgent.clear();
    desk.fetch(request);
    QVERIFY(server.requests().at(1).contains("User-Agent: other/1 (000e08000002)\r\n"));
    QVERIFY(server.requests().at(1).contains("Host: other.example:"));
    QVERIFY(!server.requests().at(1).contains(agent));
    QCOMPARE(server.peers().at(1).address, IpAddress::v4(0x7f000006));
    QVERIFY(!server.requests().at(2).contains("User-Agent"));
}

void TestRealNetwork::aReplyWithAnyStatusIsAReply()
{
    Desk desk;
    RudeServer server(desk.reactor,
                      {{httpReply("404 Not Found", "", "gone")}, {httpReply("503 Busy", "", "")}});
    FetchResult result = desk.fetch(requestFor(Scheme::Http, server.port(), "/"));
    QCOMPARE(result.cause, Cause::None);
    QCOMPARE(result.status, 404);
    QCOMPARE(result.body, QByteArray("gone"));
    result = desk.fetch(requestFor(Scheme::Http, server.port(), "/"));
    QCOMPARE(result.status, 503);
}

void TestRealNetwork::redirectsAreReportedNotFollowed()
{
    Desk desk;
    RudeServer server(desk.reactor,
                      {{httpReply("302 Found", "Location: /again\r\nContent-Length: 0\r\n", "")}});
    const FetchResult result = desk.fetch(requestFor(Scheme::Http, server.port(), "/"));
    QCOMPARE(result.status, 302);
    QCOMPARE(result.location, QByteArray("/again"));
    QCOMPARE(server.requests().size(), size_t(1));
}

void TestRealNetwork::aCompressedReplyIsLeftAsItCame()
{
    Desk desk;
    RudeServer server(desk.reactor,
                      {{httpReply("200 OK", "Content-Encoding:  GZip \r\n", "not really")}});
    const FetchResult result = desk.fetch(requestFor(Scheme::Http, server.port(), "/"));
    QCOMPARE(result.contentEncoding, QByteArray("gzip"));
    QCOMPARE(result.body, QByteArray("not really"));
}

void TestRealNetwork::aChunkedReplyIsPutTogether()
{
    Desk desk;
    RudeServer server(desk.reactor,
                      {{httpReply("200 OK", "Transfer-Encoding: chunked\r\n",
                                  "3\r\nabc\r\n4;x=y\r\ndefg\r\n0\r\nTrailer: z\r\n\r\n"),
                        Ending::Stall}});
    const FetchResult result = desk.fetch(requestFor(Scheme::Http, server.port(), "/"));
    QCOMPARE(result.cause, Cause::None);
    QCOMPARE(result.body, QByteArray("abcdefg"));
}

void TestRealNetwork::bodiesArePosted_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<int>("bodyBytes");
    QTest::newRow("POST") << int(ports::Method::Post) << QByteArray("POST") << 11;
    QTest::newRow("PUT") << int(ports::Method::Put) << QByteArray("PUT") << 11;
    QTest::newRow("POST of nothing") << int(ports::Method::Post) << QByteArray("POST") << 0;
    QTest::newRow("POST of much") << int(ports::Method::Post) << QByteArray("POST") << 2'000'000;
}

void TestRealNetwork::bodiesArePosted()
{
    QFETCH(int, method);
    QFETCH(QByteArray, verb);
    QFETCH(int, bodyBytes);
    Desk desk;
    RudeServer server(desk.reactor, {{httpReply("201 Created", "", "")}});
    FetchRequest request = requestFor(Scheme::Http, server.port(), "/report");
    request.method = ports::Method(method);
    request.body = QByteArray(bodyBytes, 'b');
    request.contentType = "text/xml";
    request.contentEncoding = "aes128gcm";
    const FetchResult result = desk.fetch(request);
    QCOMPARE(result.status, 201);
    const QByteArray& sent = server.requests().at(0);
    QVERIFY(sent.startsWith(verb + " /report HTTP/1.1\r\n"));
    QVERIFY(sent.contains("\r\nContent-Type: text/xml\r\n"));
    QVERIFY(sent.contains("\r\nContent-Encoding: aes128gcm\r\n"));
    QVERIFY(sent.contains("\r\nContent-Length: " + QByteArray::number(bodyBytes) + "\r\n"));
    QVERIFY(!sent.contains("Expect"));
    QVERIFY(sent.endsWith("\r\n\r\n" + request.body));
}

void TestRealNetwork::whoAsksAndInWhatCodingIsSaid_data()
{
    QTest::addColumn<int>("method");
    QTest::newRow("our own client") << int(ports::Method::Get);
    QTest::newRow("libcurl") << int(ports::Method::Post);
}

void TestRealNetwork::whoAsksAndInWhatCodingIsSaid()
{
    QFETCH(int, method);
    Desk desk;
    RudeServer server(desk.reactor,
                      {{httpReply("401 Unauthorized",
                                  "WWW-Authenticate: Digest realm=\"a\", nonce=\"1\"\r\n"
                                  "Content-Type: text/html; charset=x\r\n"
                                  "www-authenticate:Basic realm=\"b\"\r\n",
                                  "who are you?")}});
    FetchRequest request = requestFor(Scheme::Http, server.port(), "/");
    request.method = ports::Method(method);
    request.authorization = "Basic cGhvbmU6c2VjcmV0\r\nX-Evil: 1";
    request.acceptEncoding = "aes128gcm";
    FetchResult result = desk.fetch(request);
    QCOMPARE(result.cause, Cause::None);
    QCOMPARE(result.status, 401);
    QCOMPARE(result.challenge, QByteArray("Digest realm=\"a\", nonce=\"1\", Basic realm=\"b\""));
    QCOMPARE(result.contentType, QByteArray("text/html; charset=x"));
    QCOMPARE(server.requests().size(), size_t(1));
    QVERIFY(server.requests().at(0).contains("\r\nAuthorization: Basic cGhvbmU6c2VjcmV0  X-Evil"));
    QVERIFY(server.requests().at(0).contains("\r\nAccept-Encoding: aes128gcm\r\n"));
    // Who has none says none, and a handle used with some does not lend them.
    request.authorization.clear();
    request.acceptEncoding.clear();
    result = desk.fetch(request);
    QCOMPARE(result.status, 401);
    QCOMPARE(server.requests().size(), size_t(2));
    QVERIFY(!server.requests().at(1).contains("Authorization"));
    QVERIFY(!server.requests().at(1).contains("Accept-Encoding"));
}

void TestRealNetwork::aProxyOfTheEnvironmentIsNotAsked()
{
    qputenv("http_proxy", "http://127.0.0.1:9");
    qputenv("all_proxy", "http://127.0.0.1:9");
    Desk desk;
    RudeServer server(desk.reactor, {{httpReply("200 OK", "", "direct")}});
    const FetchResult result = desk.fetch(requestFor(Scheme::Http, server.port(), "/"));
    qunsetenv("http_proxy");
    qunsetenv("all_proxy");
    QCOMPARE(result.body, QByteArray("direct"));
}

void TestRealNetwork::misbehaviourHasItsCause_data()
{
    QTest::addColumn<Manners>("manners");
    QTest::addColumn<int>("cause");
    const auto row = [](const char* name, Manners manners, Cause cause) {
        QTest::newRow(name) << std::move(manners) << int(cause);
    };
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    row("silent", {{}, Ending::Stall}, Cause::Timeout);
    row("stalls after the headers", {ok + "Content-Length: 9\r\n\r\n", Ending::Stall},
        Cause::Timeout);
    row("stalls in the body", {ok + "Content-Length: 9\r\n\r\nab", Ending::Stall}, Cause::Timeout);
    row("stalls in a header", {ok + "Content-Le", Ending::Stall}, Cause::Timeout);
    row("a byte now and then",
        {ok + "Content-Length: 999\r\n\r\n" + QByteArray(999, 'x'), Ending::Close, {}, false, 20ms},
        Cause::Timeout);
    row("closes at once", {{}, Ending::Close, {}, true}, Cause::Reset);
    row("closes without a reply", {}, Cause::Reset);
    row("resets at once", {{}, Ending::Reset, {}, true}, Cause::Reset);
    row("resets in the headers", {ok + "Content-Le", Ending::Reset}, Cause::Reset);
    row("resets in the body", {ok + "Content-Length: 9\r\n\r\nab", Ending::Reset}, Cause::Reset);
    row("announces more than it sends", {ok + "Content-Length: 9\r\n\r\nab"}, Cause::HttpProtocol);
    row("announces too much", {ok + "Content-Length: 99999999\r\n\r\nab"}, Cause::TooBig);
    row("announces beyond counting", {ok + "Content-Length: 99999999999999999999999\r\n\r\nab"},
        Cause::TooBig);
    row("announces less than nothing", {ok + "Content-Length: -5\r\n\r\nab"}, Cause::HttpProtocol);
    row("announces nonsense", {ok + "Content-Length: nine\r\n\r\nab"}, Cause::HttpProtocol);
    row("never ends", {ok + "\r\n", Ending::Endless, QByteArray(60000, 'x')}, Cause::TooBig);
    row("headers never end", {ok, Ending::Endless, "X-Again: and again\r\n"}, Cause::HttpProtocol);
    row("one header never ends", {ok + "X-Long: ", Ending::Endless, QByteArray(60000, 'x')},
        Cause::HttpProtocol);
    row("interim replies never end", {{}, Ending::Endless, "HTTP/1.1 100 Continue\r\n\r\n"},
        Cause::HttpProtocol);
    row("garbage", {"\x16\x03\x01 what is this"}, Cause::HttpProtocol);
    row("another protocol", {"220 mail.example ESMTP\r\n"}, Cause::HttpProtocol);
    row("broken chunk", {ok + "Transfer-Encoding: chunked\r\n\r\nzz\r\nab\r\n0\r\n\r\n"},
        Cause::HttpProtocol);
    row("chunks without end", {ok + "Transfer-Encoding: chunked\r\n\r\n2\r\nab\r\n"},
        Cause::HttpProtocol);
    row("endless chunks",
        {ok + "Transfer-Encoding: chunked\r\n\r\n", Ending::Endless,
         QByteArray("2\r\nab\r\n").repeated(5000)},
        Cause::TooBig);
    row("a chunk beyond counting",
        {ok + "Transfer-Encoding: chunked\r\n\r\nffffffffffffffffffff\r\nab"}, Cause::HttpProtocol);
}

/// Both by our own client and by libcurl, which does what has a body.
void TestRealNetwork::misbehaviourHasItsCause()
{
    QFETCH(Manners, manners);
    QFETCH(int, cause);
    for (const bool isLibcurls : {false, true}) {
        Desk desk;
        RudeServer server(desk.reactor, {manners});
        FetchRequest request = requestFor(Scheme::Http, server.port(), "/");
        request.bytesMax = 200'000;
        if (isLibcurls)
            request.method = ports::Method::Post;
        const auto begun = Reactor::now();
        const FetchResult result = desk.fetch(request);
        QVERIFY(Reactor::now() - begun < 5s);
        QCOMPARE(nameOf(result.cause).toByteArray(), nameOf(Cause(cause)).toByteArray());
        QVERIFY(!result.detail.isEmpty());
        QVERIFY(result.body.isEmpty());
        QCOMPARE(desk.network->inFlight(), 0);
    }
}

void TestRealNetwork::nobodyListeningIsAConnectFailure()
{
    Desk desk;
    const int unused = test::loopbackSocket(SOCK_STREAM);
    const quint16 port = test::portOf(unused);
    ::close(unused);
    for (const Scheme scheme : {Scheme::Http, Scheme::Https, Scheme::Tftp})
        QCOMPARE(desk.fetch(requestFor(scheme, port, "/x")).cause, Cause::Connect);
}

void TestRealNetwork::addressesAreTriedInTurn_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::newRow("nobody listens") << QByteArray("127.0.0.99");
    QTest::newRow("a stranger") << QByteArray("8.8.8.8");
    QTest::newRow("nobody listens, IPv6") << QByteArray("::1");
}

void TestRealNetwork::addressesAreTriedInTurn()
{
    QFETCH(QByteArray, first);
    Desk desk;
    RudeServer server(desk.reactor, {{httpReply("200 OK", "", "second")}});
    test::TftpFolder folder(desk.reactor, {{"/f", "second"}});
    for (const bool isTftp : {false, true}) {
        FetchRequest request = isTftp ? requestFor(Scheme::Tftp, folder.port(), "/f")
                                      : requestFor(Scheme::Http, server.port(), "/f");
        request.addresses = {*IpAddress::parse(first), loopback};
        const FetchResult result = desk.fetch(request);
        QCOMPARE(result.detail, QByteArray());
        QCOMPARE(result.body, QByteArray("second"));
        QCOMPARE(result.peer, loopback);
    }
}

void TestRealNetwork::strangersAreRefused_data()
{
    QTest::addColumn<int>("scheme");
    QTest::newRow("tftp") << int(Scheme::Tftp);
    QTest::newRow("http") << int(Scheme::Http);
    QTest::newRow("https") << int(Scheme::Https);
}

/// At once, thus without a packet: no one waits for an answer.
void TestRealNetwork::strangersAreRefused()
{
    QFETCH(int, scheme);
    NetworkOptions slow;
    Desk desk(slow);
    FetchRequest request = requestFor(Scheme(scheme), 80, "/x");
    request.addresses = {*IpAddress::parse("8.8.8.8"), *IpAddress::parse("2606:4700::1111")};
    const auto begun = Reactor::now();
    const FetchResult result = desk.fetch(request);
    QVERIFY(Reactor::now() - begun < 2s);
    QCOMPARE(result.cause, Cause::TargetRefused);
    QVERIFY2(result.detail.contains("--allow-target"), result.detail);
}

void TestRealNetwork::httpsServersAreChecked_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("until");
    QTest::addColumn<bool>("isKnownCa");
    QTest::addColumn<int>("cause");
    const QByteArray name = "prov.example";
    QTest::newRow("good") << name << -60 << 3600 << true << int(Cause::None);
    QTest::newRow("unknown CA") << name << -60 << 3600 << false << int(Cause::TlsUnknownCa);
    QTest::newRow("another name") << QByteArray("other.example") << -60 << 3600 << true
                                  << int(Cause::TlsName);
    QTest::newRow("expired") << name << -7200 << -3600 << true << int(Cause::TlsExpired);
    QTest::newRow("not valid yet") << name << 1800 << 3600 << true << int(Cause::TlsNotYetValid);
}

void TestRealNetwork::httpsServersAreChecked()
{
    QFETCH(QByteArray, name);
    QFETCH(int, from);
    QFETCH(int, until);
    QFETCH(bool, isKnownCa);
    QFETCH(int, cause);
    const test::TestAuthority authority;
    const test::TestAuthority unknown;
    QTemporaryFile file;
    NetworkOptions options = hasty();
    options.caFiles = {writeFile(file, (isKnownCa ? authority : unknown).certificatePem())};
    file.close();
    Desk desk(options);
    test::TlsServer server(desk.reactor, authority.issue(name, {from, until}), {});
    FetchRequest request = requestFor(Scheme::Https, server.port(), "/");
    request.host = "prov.example";
    const FetchResult result = desk.fetch(request);
    QCOMPARE(nameOf(result.cause).toByteArray(), nameOf(Cause(cause)).toByteArray());
    QCOMPARE(result.body, Cause(cause) == Cause::None ? test::TlsServer::body() : QByteArray());
    QCOMPARE(result.detail.isEmpty(), Cause(cause) == Cause::None);
    QFile::remove(file.fileName());
}

void TestRealNetwork::aServerThatWantsACertificateSaysSo()
{
    const test::TestAuthority authority;
    QTemporaryFile file;
    NetworkOptions options = hasty();
    options.caFiles = {writeFile(file, authority.certificatePem())};
    Desk desk(options);
    for (const int version : {0, TLS1_2_VERSION}) {
        test::TlsServer server(desk.reactor, authority.issue("localhost"), {version, true});
        const FetchResult result = desk.fetch(requestFor(Scheme::Https, server.port(), "/"));
        QCOMPARE(nameOf(result.cause).toByteArray(), QByteArray("tls_client_cert"));
    }
    file.close();
}

void TestRealNetwork::anOldTlsVersionIsRefused()
{
    const test::TestAuthority authority;
    Desk desk;
    test::TlsServer server(desk.reactor, authority.issue("localhost"), {TLS1_1_VERSION, false});
    const FetchResult result = desk.fetch(requestFor(Scheme::Https, server.port(), "/"));
    QCOMPARE(nameOf(result.cause).toByteArray(), QByteArray("tls_protocol"));
}

void TestRealNetwork::aServerThatSpeaksNoTlsIsToldApart()
{
    Desk desk;
    RudeServer server(desk.reactor,
                      {{"HTTP/1.1 400 Bad Request\r\n\r\n", Ending::Close, {}, true}});
    const FetchResult result = desk.fetch(requestFor(Scheme::Https, server.port(), "/"));
    QVERIFY(result.cause == Cause::TlsProtocol || result.cause == Cause::Reset);
}

void TestRealNetwork::aCaFileMustHoldACertificate()
{
    Reactor reactor;
    QTemporaryFile file;
    NetworkOptions options;
    options.caFiles = {writeFile(file, "no certificate")};
    file.close();
    auto made = RealNetwork::make(reactor, options);
    QVERIFY(!made);
    QVERIFY2(made.error().contains(options.caFiles.at(0)), made.error());
    options.caFiles = {"/nonexistent/ca.pem"};
    made = RealNetwork::make(reactor, options);
    QVERIFY(!made);
    QVERIFY2(made.error().contains("/nonexistent/ca.pem"), made.error());
}

void TestRealNetwork::anEndedNetworkAnswersNoMore_data()
{
    QTest::addColumn<int>("polls");
    for (int polls : {0, 1, 2, 5})
        QTest::addRow("after %d polls", polls) << polls;
}

void TestRealNetwork::anEndedNetworkAnswersNoMore()
{
    QFETCH(int, polls);
    Desk desk;
    RudeServer server(desk.reactor,
                      {{"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nab", Ending::Stall}});
    for (const Scheme scheme : {Scheme::Http, Scheme::Https, Scheme::Tftp}) {
        desk.network->fetch(requestFor(scheme, server.port(), "/"), [&](FetchResult result) {
            // Nobody listens to TFTP there, which may be known before the end.
            QCOMPARE(result.cause, Cause::Connect);
        });
    }
    desk.network->resolve("localhost",
                          [&](ResolveResult result) { QCOMPARE(result.cause, Cause::None); });
    for (int i = 0; i < polls; ++i)
        desk.reactor.poll(1ms);
    desk.network.reset();
    const auto begun = Reactor::now();
    while (Reactor::now() - begun < 20ms)
        desk.reactor.poll(5ms);
}

void TestRealNetwork::aCancelledTransferAnswersNoMore_data()
{
    QTest::addColumn<int>("scheme");
    QTest::addColumn<int>("polls");
    for (const Scheme scheme : {Scheme::Http, Scheme::Https, Scheme::Tftp}) {
        for (int polls : {0, 1, 2, 3, 5})
            QTest::addRow("%s after %d polls", nameOf(scheme).data(), polls)
                << int(scheme) << polls;
    }
}

void TestRealNetwork::aCancelledTransferAnswersNoMore()
{
    QFETCH(int, scheme);
    QFETCH(int, polls);
    Desk desk;
    RudeServer server(desk.reactor,
                      {{"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nab", Ending::Stall}});
    const int mute = test::loopbackSocket(SOCK_DGRAM);
    const quint16 port = Scheme(scheme) == Scheme::Tftp ? test::portOf(mute) : server.port();
    const auto id = desk.network->fetch(requestFor(Scheme(scheme), port, "/"),
                                        [](FetchResult) { QFAIL("cancelled"); });
    QVERIFY(id != 0);
    for (int i = 0; i < polls; ++i)
        desk.reactor.poll(1ms);
    QCOMPARE(desk.network->inFlight(), 1);
    desk.network->cancel(id);
    QCOMPARE(desk.network->inFlight(), 0);
    desk.network->cancel(id);
    desk.network->cancel(id + 1000);
    const auto begun = Reactor::now();
    while (Reactor::now() - begun < 20ms)
        desk.reactor.poll(5ms);
    ::close(mute);
}

void TestRealNetwork::anAnswerMayStartAndCancelOthers()
{
    Desk desk;
    RudeServer server(desk.reactor, {{httpReply("200 OK", "", "x")}});
    RudeServer mute(desk.reactor, {{{}, Ending::Stall}});
    const auto other = desk.network->fetch(requestFor(Scheme::Http, mute.port(), "/"),
                                           [](FetchResult) { QFAIL("cancelled"); });
    int answers = 0;
    desk.network->fetch(requestFor(Scheme::Http, server.port(), "/1"), [&](FetchResult) {
        ++answers;
        desk.network->cancel(other);
        desk.network->fetch(requestFor(Scheme::Http, server.port(), "/2"),
                            [&](FetchResult) { ++answers; });
    });
    QVERIFY(desk.pollUntil([&] { return answers == 2; }));
    QCOMPARE(desk.network->inFlight(), 0);
}

void TestRealNetwork::thousandsOfFetchesLeaveNothingBehind()
{
    constexpr int total = 2000;
    Desk desk;
    const int before = test::openDescriptors();
    {
        RudeServer server(desk.reactor, {{httpReply("200 OK", "Content-Length: 3\r\n", "abc")}});
        int started = 0;
        int good = 0;
        int answers = 0;
        std::function<void()> next = [&] {
            if (started++ >= total)
                return;
            desk.network->fetch(requestFor(Scheme::Http, server.port(), "/"),
                                [&](FetchResult result) {
                                    ++answers;
                                    good += result.body == "abc" ? 1 : 0;
                                    next();
                                });
        };
        for (int i = 0; i < 50; ++i)
            next();
        QVERIFY(desk.pollUntil([&] { return answers == total; }));
        QCOMPARE(good, total);
    }
    QCOMPARE(test::openDescriptors(), before);
}

void TestRealNetwork::aFileComesOverTftp()
{
    Desk desk;
    const QByteArray content(5000, 'p');
    test::TftpFolder folder(desk.reactor, {{"/8841-3PCC.xml", content}});
    const FetchResult result =
        desk.fetch(requestFor(Scheme::Tftp, folder.port(), "/8841-3PCC.xml"));
    QCOMPARE(result.cause, Cause::None);
    QCOMPARE(result.body, content);
    QCOMPARE(result.peer, loopback);
    QCOMPARE(folder.requests().at(0).second, QByteArray("/8841-3PCC.xml"));
}

void TestRealNetwork::aTftpFileThatIsMissingIsNotFound()
{
    Desk desk;
    test::TftpFolder folder(desk.reactor, {});
    const FetchResult result = desk.fetch(requestFor(Scheme::Tftp, folder.port(), "/none"));
    QCOMPARE(result.cause, Cause::NotFound);
    QCOMPARE(result.tftpCode, 1);
}

void TestRealNetwork::tftpSilenceIsATimeOut()
{
    Desk desk;
    const int mute = test::loopbackSocket(SOCK_DGRAM);
    const auto begun = Reactor::now();
    const FetchResult result = desk.fetch(requestFor(Scheme::Tftp, test::portOf(mute), "/x"));
    QCOMPARE(result.cause, Cause::Timeout);
    QVERIFY(Reactor::now() - begun >= 120ms);
    std::array<char, 100> packet;
    int requests = 0;
    while (recv(mute, packet.data(), packet.size(), 0) > 0)
        ++requests;
    QCOMPARE(requests, 3);
    ::close(mute);
}

void TestRealNetwork::tftpTriesTheNextAddressWhenOneIsSilent()
{
    Desk desk;
    test::TftpFolder folder(desk.reactor, {{"/f", "found"}});
    // The same port of another loopback address, which takes packets and says nothing.
    const int mute = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(folder.port());
    address.sin_addr.s_addr = htonl(0x7f000063);
    QCOMPARE(bind(mute, reinterpret_cast<sockaddr*>(&address), sizeof address), 0);
    FetchRequest request = requestFor(Scheme::Tftp, folder.port(), "/f");
    request.addresses = {*IpAddress::parse("127.0.0.99"), loopback};
    const FetchResult result = desk.fetch(request);
    QCOMPARE(result.body, QByteArray("found"));
    QCOMPARE(result.peer, loopback);
    // An answer, even a bad one, ends the search.
    request.path = "/none";
    request.addresses = {loopback, *IpAddress::parse("127.0.0.99")};
    QCOMPARE(desk.fetch(request).cause, Cause::NotFound);
    ::close(mute);
}

void TestRealNetwork::noTransferIsLostOnALossyWay()
{
    constexpr int total = 1000;
    constexpr int width = 50;
    NetworkOptions options = hasty();
    // Longer than a busy machine keeps the three of them, which are one process, from answering.
    options.tftpWait = 250ms;
    options.tftpTries = 5;
    Desk desk(options);
    const QByteArray content(2300, 'p');
    test::TftpFolder folder(desk.reactor, {{"/f", content}});
    test::LossyRelay relay(desk.reactor, {loopback, folder.port()},
                           {.dropEvery = 100, .doubleEvery = 37, .delayEvery = 41});
    int started = 0;
    int answers = 0;
    int good = 0;
    QByteArray failures;
    std::function<void()> next = [&] {
        if (started++ >= total)
            return;
        desk.network->fetch(requestFor(Scheme::Tftp, relay.port(), "/f"), [&](FetchResult result) {
            ++answers;
            if (result.body != content)
                failures += nameOf(result.cause).toByteArray() + " (" + result.detail + ") " +
                            QByteArray::number(result.body.size()) + "; ";
            good += result.body == content ? 1 : 0;
            next();
        });
    };
    for (int i = 0; i < width; ++i)
        next();
    QVERIFY(desk.pollUntil([&] { return answers == total; }));
    QCOMPARE(failures, QByteArray());
    QCOMPARE(good, total);
    QVERIFY2(relay.dropped() >= 100, QByteArray::number(relay.dropped()));
}

void TestRealNetwork::theHostsFileIsKnown()
{
    Desk desk;
    const ResolveResult result = desk.resolve("localhost");
    QCOMPARE(result.cause, Cause::None);
    QVERIFY(!result.addresses.empty());
    QVERIFY(result.addresses.front().isIn(*IpAddress::parse("127.0.0.0"), 8));
}

void TestRealNetwork::namesAreAskedOfTheGivenServer()
{
    const int server = test::loopbackSocket(SOCK_DGRAM);
    NetworkOptions options = hasty();
    options.dnsServer = Endpoint{loopback, test::portOf(server)};
    Desk desk(options);
    int queries = 0;
    desk.reactor.watch(server, EPOLLIN, [&](quint32) {
        std::array<char, 512> query;
        sockaddr_in client{};
        socklen_t size = sizeof client;
        const ssize_t taken = recvfrom(server, query.data(), query.size(), 0,
                                       reinterpret_cast<sockaddr*>(&client), &size);
        const QByteArray reply = dnsReply(QByteArray(query.data(), taken));
        sendto(server, reply.constData(), size_t(reply.size()), 0,
               reinterpret_cast<sockaddr*>(&client), size);
        ++queries;
    });
    const ResolveResult result = desk.resolve("prov.telco.example");
    desk.reactor.unwatch(server);
    QCOMPARE(result.detail, QByteArray());
    QCOMPARE(result.addresses, std::vector{IpAddress::v4(0x7f000009)});
    QVERIFY(queries >= 1);
    ::close(server);
}

void TestRealNetwork::aSilentNameServerIsATimeOut()
{
    const int server = test::loopbackSocket(SOCK_DGRAM);
    NetworkOptions options = hasty();
    options.dnsServer = Endpoint{loopback, test::portOf(server)};
    {
        Desk desk(options);
        const ResolveResult result = desk.resolve("prov.telco.example");
        QCOMPARE(result.cause, Cause::Dns);
        QVERIFY(!result.detail.isEmpty());
        const auto id =
            desk.network->resolve("other.telco.example", [](ResolveResult) { QFAIL("cancelled"); });
        desk.network->cancel(id);
        QCOMPARE(desk.network->inFlight(), 0);
        desk.network->resolve("third.telco.example",
                              [](ResolveResult) { QFAIL("the network has gone"); });
    }
    ::close(server);
}

void TestRealNetwork::datagramsComeFromThePhonesOwnAddress()
{
    Desk desk;
    const int sink = test::loopbackSocket(SOCK_DGRAM);
    const IpAddress own = IpAddress::v4(0x7f000042);
    desk.network->send(own, {loopback, test::portOf(sink)}, "<174>hello");
    desk.network->send({}, {loopback, test::portOf(sink)}, "again");
    std::array<char, 100> packet;
    sockaddr_in from{};
    socklen_t size = sizeof from;
    QCOMPARE(
        recvfrom(sink, packet.data(), packet.size(), 0, reinterpret_cast<sockaddr*>(&from), &size),
        ssize_t(10));
    QCOMPARE(ntohl(from.sin_addr.s_addr), own.toV4());
    QCOMPARE(recv(sink, packet.data(), packet.size(), 0), ssize_t(5));
    QCOMPARE(desk.network->droppedDatagrams(), 0U);
    ::close(sink);
}

void TestRealNetwork::datagramsToStrangersAreDropped()
{
    Desk desk;
    for (const char* stranger : {"8.8.8.8", "255.255.255.255", "224.0.0.1", "2606:4700::1111"})
        desk.network->send({}, {*IpAddress::parse(stranger), 514}, "hello");
    QCOMPARE(desk.network->droppedDatagrams(), 4U);
}

QTEST_GUILESS_MAIN(TestRealNetwork)
#include "tst_realnetwork.moc"
