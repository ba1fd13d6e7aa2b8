#include "core/net/servercertificate.h"
#include "core/net/tlscontext.h"
#include "tests/support/desk.h"
#include "tests/support/loopback.h"
#include "tests/support/testauthority.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <thread>

using namespace vphone;
using namespace std::chrono_literals;
using net::NetworkOptions;
using net::TlsContexts;
using net::TrustAnchors;
using ports::FetchRequest;
using ports::FetchResult;
using ports::TlsDemands;
using ports::TlsVersion;
using ports::TrustPolicy;
using test::deviceIdentity;
using test::Identity;
using test::TestAuthority;
using test::TlsServer;
using test::Wish;

namespace {

const QByteArray host = "prov.example";

enum class Path { Own, Libcurl };

/// What has a body goes by libcurl.
FetchRequest requestFor(quint16 port, Path path)
{
    FetchRequest request;
    request.scheme = ports::Scheme::Https;
    request.host = host;
    request.port = port;
    request.path = "/basic.txt";
    request.addresses = {IpAddress::v4(0x7f000001)};
    request.userAgent = "Cisco-CP-8841-3PCC/12.0.2 (000e08abcdef)";
    if (path == Path::Libcurl)
        request.method = ports::Method::Post;
    return request;
}

Instant wallNow()
{
    using std::chrono::system_clock;
    return Instant(std::chrono::duration_cast<Duration>(system_clock::now().time_since_epoch()));
}

NetworkOptions optionsWith(const QByteArray& roots)
{
    NetworkOptions options;
    options.connectWait = options.stallWait = 60s; // nobody waits for it on a machine that is busy
    options.embeddedRoots = [roots]() -> Result<QByteArray, QByteArray> { return roots; };
    return options;
}

/// One server, one phone, one way.
struct Meeting
{
    QByteArray roots;
    TlsServer::Options server{};
    TlsDemands phone{};
    QByteArray name = host;

    FetchResult hold(const Identity& identity, Path path)
    {
        net::Reactor reactor;
        test::Desk desk(reactor, optionsWith(roots));
        TlsServer running(reactor, identity, server);
        FetchRequest request = requestFor(running.port(), path);
        request.host = name;
        request.tls = std::make_shared<TlsDemands>(phone);
        FetchResult result = desk.fetch(request);
        clients = running.clients();
        return result;
    }

    std::vector<TlsServer::Client> clients{};
};

/// Sends \a bytes to whoever has sent something, then hangs up or says no more.
class RawServer
{
public:
    RawServer(net::Reactor& reactor, QByteArray bytes, bool hangsUp = false)
        : m_reactor(reactor),
          m_bytes(std::move(bytes)),
          m_hangsUp(hangsUp),
          m_listener(test::loopbackSocket(SOCK_STREAM)),
          m_port(test::portOf(m_listener))
    {
        m_reactor.watch(m_listener, EPOLLIN, [this](quint32) { accept(); });
    }
    ~RawServer()
    {
        drop();
        m_reactor.unwatch(m_listener);
        ::close(m_listener);
    }
    RawServer(const RawServer&) = delete;
    RawServer& operator=(const RawServer&) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }

private:
    void accept()
    {
        drop();
        m_client = accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
        m_left = m_bytes;
        m_reactor.watch(m_client, EPOLLIN, [this](quint32) {
            m_reactor.rewatch(m_client, EPOLLOUT);
            const ssize_t sent =
                ::send(m_client, m_left.constData(), size_t(m_left.size()), MSG_NOSIGNAL);
            if (sent < 0 && errno != EAGAIN) {
                drop();
                return;
            }
            m_left.remove(0, std::max<qsizetype>(sent, 0));
            if (m_left.isEmpty() && m_hangsUp)
                drop();
            else if (m_left.isEmpty())
                m_reactor.rewatch(m_client, EPOLLRDHUP);
        });
    }

    void drop()
    {
        if (m_client < 0)
            return;
        m_reactor.unwatch(m_client);
        ::close(std::exchange(m_client, -1));
    }

    net::Reactor& m_reactor;
    QByteArray m_bytes;
    bool m_hangsUp;
    QByteArray m_left;
    int m_listener;
    quint16 m_port;
    int m_client = -1;
};

QByteArray sized(qsizetype size, int bytes)
{
    QByteArray text;
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8)
        text.append(char(size >> shift & 0xff));
    return text;
}

/// A ServerHello of TLS 1.2, RFC 5746 obeyed, and a Certificate message with \a certificates, in
/// records.
QByteArray serverFlight(const std::vector<QByteArray>& certificates)
{
    QByteArray list;
    for (const QByteArray& certificate : certificates)
        list += sized(certificate.size(), 3) + certificate;
    const QByteArray hello = QByteArray("\x03\x03", 2) + QByteArray(32, 'r') + '\0' +
                             QByteArray("\xc0\x2f\0\0\5\xff\1\0\1\0", 10);
    QByteArray messages = '\x02' + sized(hello.size(), 3) + hello;
    messages += '\x0b' + sized(list.size() + 3, 3) + sized(list.size(), 3) + list;
    QByteArray flight;
    for (qsizetype at = 0; at < messages.size(); at += 16384) {
        const QByteArray part =
            messages.sliced(at, std::min<qsizetype>(16384, messages.size() - at));
        flight += QByteArray("\x16\x03\x03", 3) + sized(part.size(), 2) + part;
    }
    return flight;
}

QByteArray derOf(const Identity& identity)
{
    return deviceIdentity(identity)->chain.front();
}

} // namespace

#define VPHONE_BOTH_PATHS for (const Path path : {Path::Own, Path::Libcurl})

/// HTTPS as the phone does it: whom it believes, what it shows, what it says when it fails.
class TestTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    // shows C111 C112
    void eachFaultHasItsCause_data();
    void eachFaultHasItsCause();
    void namesAreCompared_data();
    void namesAreCompared();
    void datesAreHeldAgainstThePhonesClock();
    void aRevokedServerIsRefused_data();
    void aRevokedServerIsRefused();
    void weakServersNeedTheLegacySwitch_data();
    void weakServersNeedTheLegacySwitch();
    void versionsHaveAMinimum_data();
    void versionsHaveAMinimum();
    // shows C119
    void cipherListsAreOpenSsls_data();
    void cipherListsAreOpenSsls();

    // shows C114 C116
    void thePhoneShowsItsCertificate();
    void aServerThatRefusesItIsToldApart();
    void aBrokenIdentityIsAFaultOfThePhone();
    void noPhoneAppearsWithAnothersCertificate();

    // shows C111
    void theTrustPolicyDecides_data();
    void theTrustPolicyDecides();
    void aNamedCaNeedNotBeARoot();
    void rootsAreLoadedOnceForAllPhones();
    void customCasAreSharedByContent();
    void fewTrustSetsAreKept();
    void rootsThatCannotBeLoadedAreAReason();
    void garbageAmongRootsIsPassedOver();

    void longChainsEnd_data();
    void longChainsEnd();
    void rubbishIsNoCertificate_data();
    void rubbishIsNoCertificate();
    void aHandshakeThatStopsEnds_data();
    void aHandshakeThatStopsEnds();

private:
    std::optional<TestAuthority> m_authority;
    std::optional<TestAuthority> m_stranger;
    QByteArray m_roots;
    std::optional<Identity> m_good;
};

void TestTls::initTestCase()
{
    m_authority.emplace();
    m_stranger.emplace("somebody else's authority");
    m_roots = m_authority->certificatePem();
    m_good = m_authority->issue(host);
}

void TestTls::eachFaultHasItsCause_data()
{
    QTest::addColumn<bool>("isOurs");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("until");
    QTest::addColumn<QByteArray>("cause");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char* title, bool isOurs, const char* name, int from, int until,
                        const char* cause, const char* says) {
        QTest::newRow(title) << isOurs << QByteArray(name) << from << until << QByteArray(cause)
                             << QByteArray(says);
    };
    row("good", true, "prov.example", -60, 60, "", "");
    row("unknown CA", false, "prov.example", -60, 60, "tls_unknown_ca",
        "'prov.example' is from 'somebody else's authority'");
    row("another name", true, "other.example", -60, 60, "tls_name",
        "'other.example' is for another name than prov.example");
    row("expired", true, "prov.example", -7200, -3600, "tls_expired", "expired at 20");
    row("not valid yet", true, "prov.example", 1800, 3600, "tls_not_yet_valid",
        "is not valid before 20");
}

void TestTls::eachFaultHasItsCause()
{
    QFETCH(const bool, isOurs);
    QFETCH(const QByteArray, name);
    QFETCH(const int, from);
    QFETCH(const int, until);
    QFETCH(const QByteArray, cause);
    QFETCH(const QByteArray, says);
    const Identity identity = (isOurs ? *m_authority : *m_stranger).issue(name, {from, until});
    VPHONE_BOTH_PATHS
    {
        Meeting meeting{.roots = m_roots};
        const FetchResult result = meeting.hold(identity, path);
        QCOMPARE(nameOf(result.cause).toByteArray(), cause);
        QVERIFY2(result.detail.contains(says), result.detail);
        QCOMPARE(result.body, cause.isEmpty() ? TlsServer::body() : QByteArray());
        // Nothing is asked of a server that is not believed.
        QCOMPARE(meeting.clients.size(), cause.isEmpty() ? 1U : 0U);
    }
}

void TestTls::namesAreCompared_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<QByteArray>("commonName");
    QTest::addColumn<QByteArray>("alternatives");
    QTest::addColumn<bool>("isGood");
    const auto row = [](const char* title, const char* asked, const char* commonName,
                        const char* alternatives, bool isGood) {
        QTest::newRow(title) << QByteArray(asked) << QByteArray(commonName)
                             << QByteArray(alternatives) << isGood;
    };
    row("common name", "prov.example", "prov.example", "", true);
    row("in capitals", "PROV.example", "prov.EXAMPLE", "", true);
    row("with a full stop", "prov.example.", "prov.example", "", true);
    row("mail address behind it", "prov.example", "prov.example/mailto:admin@prov.example", "",
        true);
    row("mail address without a word", "prov.example", "prov.example/admin@prov.example", "", true);
    row("mail address of another", "prov.example", "other.example/prov.example", "", false);
    row("alternative name", "prov.example", "x", "DNS:other.example,DNS:prov.example", true);
    row("common name beside alternatives", "prov.example", "prov.example", "DNS:other.example",
        false);
    row("slashed beside alternatives", "prov.example", "prov.example/mailto:a@b",
        "DNS:other.example", false);
    row("part of a name", "example", "prov.example", "", false);
    row("wildcard", "prov.example", "x", "DNS:*.example.com", false);
    row("wildcard that fits", "a.example.com", "x", "DNS:*.example.com", true);
    row("address", "127.0.0.1", "x", "IP:127.0.0.1", true);
    row("another address", "127.0.0.1", "127.0.0.1", "IP:127.0.0.2", false);
    row("address as common name", "127.0.0.1", "127.0.0.1", "", true);
    row("name for an address", "127.0.0.1", "127.0.0.1", "DNS:prov.example", false);
}

void TestTls::namesAreCompared()
{
    QFETCH(const QByteArray, asked);
    QFETCH(const QByteArray, commonName);
    QFETCH(const QByteArray, alternatives);
    QFETCH(const bool, isGood);
    const Identity identity =
        m_authority->issue({.commonName = commonName, .alternativeNames = alternatives});
    VPHONE_BOTH_PATHS
    {
        Meeting meeting{.roots = m_roots};
        meeting.name = asked;
        const FetchResult result = meeting.hold(identity, path);
        QCOMPARE(nameOf(result.cause).toByteArray(), QByteArray(isGood ? "" : "tls_name"));
    }
}

void TestTls::datesAreHeldAgainstThePhonesClock()
{
    const Identity old = m_authority->issue(host, {-7200, -3600});
    VPHONE_BOTH_PATHS
    {
        Meeting meeting{.roots = m_roots};
        // The root, too, is valid from an hour ago on only.
        meeting.phone.now = wallNow() - 1h + 1min;
        QCOMPARE(meeting.hold(*m_good, path).cause, Cause::None);
        meeting.phone.now = wallNow() + 2h;
        FetchResult result = meeting.hold(*m_good, path);
        QCOMPARE(result.cause, Cause::TlsExpired);
        meeting.phone.now = wallNow() - 24h * 365;
        result = meeting.hold(*m_good, path);
        QCOMPARE(result.cause, Cause::TlsNotYetValid);
        meeting.phone.now = Instant(0s);
        QCOMPARE(meeting.hold(*m_good, path).cause, Cause::TlsNotYetValid);
        meeting.phone.now.reset();
        QCOMPARE(meeting.hold(old, path).cause, Cause::TlsExpired);
    }
}

void TestTls::aRevokedServerIsRefused_data()
{
    QTest::addColumn<QByteArray>("lists");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<bool>("isRefused");
    const Identity other = m_authority->issue("other.example");
    const auto row = [](const char* title, const QByteArray& lists, const QByteArray& status,
                        bool isRefused) { QTest::newRow(title) << lists << status << isRefused; };
    row("in a list", m_authority->revocationList(*m_good), "", true);
    row("in a list of yesterday", m_authority->revocationList(*m_good, {-90000, -3600}), "", true);
    row("another in a list", m_authority->revocationList(other), "", false);
    row("in a stranger's list", m_stranger->revocationList(*m_good), "", false);
    row("stapled", "", m_authority->statusOf(*m_good, m_authority->self(), true), true);
    row("good as stapled", "", m_authority->statusOf(*m_good, m_authority->self(), false), false);
    row("another stapled", "", m_authority->statusOf(other, m_authority->self(), true), false);
    row("stapled by a stranger", "", m_stranger->statusOf(*m_good, m_authority->self(), true),
        false);
    row("rubbish stapled", "", "rubbish", false);
}

void TestTls::aRevokedServerIsRefused()
{
    QFETCH(const QByteArray, lists);
    QFETCH(const QByteArray, status);
    QFETCH(const bool, isRefused);
    VPHONE_BOTH_PATHS
    {
        for (const int version : {0, TLS1_2_VERSION}) {
            Meeting meeting{.roots = m_roots + lists,
                            .server = {.versionMax = version, .status = status}};
            const FetchResult result = meeting.hold(*m_good, path);
            QCOMPARE(nameOf(result.cause).toByteArray(),
                     QByteArray(isRefused ? "tls_revoked" : ""));
            QCOMPARE(result.detail.contains("'prov.example' was revoked"), isRefused);
        }
    }
    // In the PEM of the custom CA, too.
    if (!lists.isEmpty()) {
        Meeting meeting{.roots = ""};
        meeting.phone.customCa = std::make_shared<ports::CaBundle>(
            ports::CaBundle{.pem = m_roots + lists, .commonName = "throw-away test authority"});
        QCOMPARE(meeting.hold(*m_good, Path::Own).cause,
                 isRefused ? Cause::TlsRevoked : Cause::None);
    }
}

void TestTls::weakServersNeedTheLegacySwitch_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("1024 bits") << int(Wish::Kind::Rsa1024) << QByteArray("key that is too short");
    QTest::newRow("SHA-1") << int(Wish::Kind::EcSha1) << QByteArray("digest that is too weak");
}

void TestTls::weakServersNeedTheLegacySwitch()
{
    QFETCH(const int, kind);
    QFETCH(const QByteArray, says);
    const Identity weak = m_authority->issue(
        {.commonName = host, .alternativeNames = "DNS:" + host, .kind = Wish::Kind(kind)});
    VPHONE_BOTH_PATHS
    {
        Meeting meeting{.roots = m_roots, .server = {.isWeak = true}};
        const FetchResult result = meeting.hold(weak, path);
        QCOMPARE(nameOf(result.cause).toByteArray(), QByteArray("tls_protocol"));
        QVERIFY2(result.detail.contains(says) && result.detail.contains("legacy_tls"),
                 result.detail);
        meeting.phone.isLegacyAllowed = true;
        QCOMPARE(meeting.hold(weak, path).cause, Cause::None);
    }
}

void TestTls::versionsHaveAMinimum_data()
{
    QTest::addColumn<int>("server");
    QTest::addColumn<int>("phone");
    QTest::addColumn<bool>("isLegacy");
    QTest::addColumn<bool>("isGood");
    const auto row = [](const char* title, int server, TlsVersion phone, bool isLegacy,
                        bool isGood) {
        QTest::newRow(title) << server << int(phone) << isLegacy << isGood;
    };
    row("1.0", TLS1_VERSION, TlsVersion::Tls12, false, false);
    row("1.1", TLS1_1_VERSION, TlsVersion::Tls12, false, false);
    row("1.1, legacy alone", TLS1_1_VERSION, TlsVersion::Tls12, true, false);
    row("1.1, minimum alone", TLS1_1_VERSION, TlsVersion::Tls10, false, false);
    row("1.0, both", TLS1_VERSION, TlsVersion::Tls10, true, true);
    row("1.1, both", TLS1_1_VERSION, TlsVersion::Tls11, true, true);
    row("1.0 below the minimum", TLS1_VERSION, TlsVersion::Tls11, true, false);
    row("1.2", TLS1_2_VERSION, TlsVersion::Tls12, false, true);
    row("1.2 below the minimum", TLS1_2_VERSION, TlsVersion::Tls13, false, false);
    row("1.3", TLS1_3_VERSION, TlsVersion::Tls13, false, true);
}

void TestTls::versionsHaveAMinimum()
{
    QFETCH(const int, server);
    QFETCH(const int, phone);
    QFETCH(const bool, isLegacy);
    QFETCH(const bool, isGood);
    VPHONE_BOTH_PATHS
    {
        Meeting meeting{.roots = m_roots, .server = {.versionMax = server}};
        meeting.phone.versionMin = TlsVersion(phone);
        meeting.phone.isLegacyAllowed = isLegacy;
        const FetchResult result = meeting.hold(*m_good, path);
        QCOMPARE(nameOf(result.cause).toByteArray(), QByteArray(isGood ? "" : "tls_protocol"));
        QVERIFY2(isGood || result.detail.contains("version of TLS"), result.detail);
    }
}

void TestTls::cipherListsAreOpenSsls_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QByteArray>("server");
    QTest::addColumn<QByteArray>("used");
    const auto row = [](const char* title, const char* list, const char* server, const char* used) {
        QTest::newRow(title) << QByteArray(list) << QByteArray(server) << QByteArray(used);
    };
    row("of 256 bits", "AES256-SHA", "", "AES256-SHA");
    row("of 128 bits", "AES128-SHA", "", "AES128-SHA");
    row("with RC4, which is no more", "RC4-SHA:AES256-SHA", "", "AES256-SHA");
    row("blank", "", "ECDHE-RSA-AES128-GCM-SHA256", "ECDHE-RSA-AES128-GCM-SHA256");
    row("nonsense", "no such cipher", "ECDHE-RSA-AES128-GCM-SHA256", "ECDHE-RSA-AES128-GCM-SHA256");
    row("nothing in common", "AES256-SHA", "AES128-SHA", "");
}

void TestTls::cipherListsAreOpenSsls()
{
    QFETCH(const QByteArray, list);
    QFETCH(const QByteArray, server);
    QFETCH(const QByteArray, used);
    const Identity rsa = m_authority->issue(
        {.commonName = host, .alternativeNames = "DNS:" + host, .kind = Wish::Kind::Rsa2048});
    VPHONE_BOTH_PATHS
    {
        Meeting meeting{.roots = m_roots,
                        .server = {.versionMax = TLS1_2_VERSION, .ciphers = server}};
        meeting.phone.ciphers = list;
        const FetchResult result = meeting.hold(rsa, path);
        QCOMPARE(nameOf(result.cause).toByteArray(),
                 QByteArray(used.isEmpty() ? "tls_protocol" : ""));
        QVERIFY2(!used.isEmpty() || result.detail.contains("no cipher"), result.detail);
        QCOMPARE(meeting.clients.empty() ? QByteArray() : meeting.clients.front().cipher, used);
    }
}

void TestTls::thePhoneShowsItsCertificate()
{
    // As a phone has it: its own below one that the client root signed.
    const TestAuthority clientRoot("client root");
    const TestAuthority between(clientRoot.issue({.commonName = "sub-CA", .isAuthority = true}));
    const Identity phone = between.issue("CP-8841-3PCC-000E08ABCDEF");
    for (const int version : {0, TLS1_2_VERSION}) {
        VPHONE_BOTH_PATHS
        {
            Meeting meeting{.roots = m_roots,
                            .server = {.versionMax = version,
                                       .wantsClientCertificate = true,
                                       .clientRoot = clientRoot.certificatePem()}};
            meeting.phone.identity = deviceIdentity(phone, &between.self());
            const FetchResult result = meeting.hold(*m_good, path);
            QCOMPARE(nameOf(result.cause).toByteArray(), QByteArray());
            QCOMPARE(meeting.clients.front().commonName, QByteArray("CP-8841-3PCC-000E08ABCDEF"));
            QCOMPARE(meeting.clients.front().host, host);
        }
    }
}

void TestTls::aServerThatRefusesItIsToldApart()
{
    const Identity phone = m_stranger->issue("CP-8841-3PCC-000E08ABCDEF");
    const Identity expired = m_authority->issue("CP-8841-3PCC-000E08ABCDEF", {-7200, -3600});
    for (const int version : {0, TLS1_2_VERSION}) {
        VPHONE_BOTH_PATHS
        {
            Meeting meeting{.roots = m_roots,
                            .server = {.versionMax = version,
                                       .wantsClientCertificate = true,
                                       .clientRoot = m_roots}};
            FetchResult result = meeting.hold(*m_good, path);
            QCOMPARE(nameOf(result.cause).toByteArray(), QByteArray("tls_client_cert"));
            QVERIFY2(result.detail.contains("which has none"), result.detail);
            meeting.phone.identity = deviceIdentity(phone);
            result = meeting.hold(*m_good, path);
            QCOMPARE(nameOf(result.cause).toByteArray(), QByteArray("tls_client_cert"));
            QVERIFY2(result.detail.contains("refused the phone's certificate: unknown CA"),
                     result.detail);
            meeting.phone.identity = deviceIdentity(expired);
            result = meeting.hold(*m_good, path);
            QCOMPARE(nameOf(result.cause).toByteArray(), QByteArray("tls_client_cert"));
            QVERIFY2(result.detail.contains("certificate expired"), result.detail);
        }
    }
}

void TestTls::aBrokenIdentityIsAFaultOfThePhone()
{
    const Identity phone = m_authority->issue("CP-8841-3PCC-000E08ABCDEF");
    const Identity other = m_authority->issue("CP-8841-3PCC-000E08ABCDEE");
    ports::TlsIdentity whole = *deviceIdentity(phone);
    ports::TlsIdentity noKey = whole;
    noKey.key = "a secret that is no key";
    ports::TlsIdentity othersKey = whole;
    othersKey.key = deviceIdentity(other)->key;
    ports::TlsIdentity noCertificate = whole;
    noCertificate.chain.front() = "rubbish";
    ports::TlsIdentity nothing;
    for (const ports::TlsIdentity& broken : {noKey, othersKey, noCertificate, nothing}) {
        VPHONE_BOTH_PATHS
        {
            Meeting meeting{.roots = m_roots,
                            .server = {.wantsClientCertificate = true, .clientRoot = m_roots}};
            meeting.phone.identity = std::make_shared<ports::TlsIdentity>(broken);
            const FetchResult result = meeting.hold(*m_good, path);
            QCOMPARE(nameOf(result.cause).toByteArray(), QByteArray("tls_client_cert"));
            QVERIFY2(result.detail.contains("the phone's certificate"), result.detail);
            QVERIFY(!result.detail.contains("secret"));
        }
    }
}

/// Shared settings, sessions that a server offers, many at a time: each with its own.
void TestTls::noPhoneAppearsWithAnothersCertificate()
{
    constexpr int phones = 24;
    net::Reactor reactor;
    test::Desk desk(reactor, optionsWith(m_roots));
    TlsServer server(reactor, *m_good, {.wantsClientCertificate = true, .clientRoot = m_roots});
    std::vector<Identity> identities;
    identities.reserve(phones);
    for (int i = 0; i < phones; ++i)
        identities.push_back(m_authority->issue("phone" + QByteArray::number(i)));
    std::vector<FetchResult> results;
    for (int i = 0; i < phones * 4; ++i) {
        const int phone = i % phones;
        FetchRequest request =
            requestFor(server.port(), i / phones % 2 == 0 ? Path::Own : Path::Libcurl);
        request.path = "/phone" + QByteArray::number(phone) + ' ';
        auto demands = std::make_shared<TlsDemands>();
        demands->identity = deviceIdentity(identities[size_t(phone)]);
        request.tls = std::move(demands);
        desk.network->fetch(request,
                            [&](FetchResult result) { results.push_back(std::move(result)); });
    }
    while (desk.network->inFlight() > 0)
        reactor.poll(10ms);
    for (const FetchResult& result : results)
        QVERIFY2(result.cause == Cause::None, result.detail);
    QCOMPARE(server.clients().size(), size_t(phones) * 4);
    for (const TlsServer::Client& client : server.clients()) {
        QVERIFY2(client.request.contains("T /" + client.commonName + "%20 "), client.request);
        QVERIFY(!client.isResumed);
    }
}

void TestTls::theTrustPolicyDecides_data()
{
    QTest::addColumn<int>("policy");
    QTest::addColumn<bool>("believesPublic");
    QTest::addColumn<bool>("believesCustom");
    QTest::newRow("+custom") << int(TrustPolicy::EmbeddedPublicAndCustom) << true << true;
    QTest::newRow("builtin+public") << int(TrustPolicy::EmbeddedAndPublic) << true << false;
    QTest::newRow("cisco-only") << int(TrustPolicy::EmbeddedOnly) << false << false;
}

void TestTls::theTrustPolicyDecides()
{
    QFETCH(const int, policy);
    QFETCH(const bool, believesPublic);
    QFETCH(const bool, believesCustom);
    // What OpenSSL takes for the machine's folder of roots.
    const TestAuthority publicOne("a public authority");
    QTemporaryDir folder;
    const QByteArray hash =
        QByteArray::number(X509_subject_name_hash(publicOne.self().certificate.get()), 16)
            .rightJustified(8, '0');
    QFile file(folder.filePath(QString::fromLatin1(hash + ".0")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(publicOne.certificatePem());
    file.close();
    qputenv("SSL_CERT_DIR", folder.path().toUtf8());
    const auto causeOf = [&](const TestAuthority& authority) {
        Meeting meeting{.roots = m_roots};
        meeting.phone.trust = TrustPolicy(policy);
        meeting.phone.customCa = std::make_shared<ports::CaBundle>(
            ports::CaBundle{.pem = m_stranger->certificatePem(), .commonName = "somebody else's"});
        return meeting.hold(authority.issue(host), Path::Own).cause;
    };
    QCOMPARE(causeOf(*m_authority), Cause::None);
    QCOMPARE(causeOf(publicOne), believesPublic ? Cause::None : Cause::TlsUnknownCa);
    QCOMPARE(causeOf(*m_stranger), believesCustom ? Cause::None : Cause::TlsUnknownCa);
    qunsetenv("SSL_CERT_DIR");
}

void TestTls::aNamedCaNeedNotBeARoot()
{
    const TestAuthority between(m_stranger->issue({.commonName = "between", .isAuthority = true}));
    const Identity server = between.issue(host);
    VPHONE_BOTH_PATHS
    {
        Meeting meeting{.roots = between.certificatePem()};
        QCOMPARE(meeting.hold(server, path).cause, Cause::None);
        meeting.roots = test::pemOf(server); // nor a CA
        QCOMPARE(meeting.hold(server, path).cause, Cause::None);
        meeting.roots = m_roots;
        QCOMPARE(meeting.hold(server, path).cause, Cause::TlsUnknownCa);
    }
}

void TestTls::rootsAreLoadedOnceForAllPhones()
{
    constexpr int phones = 10'000;
    constexpr int threads = 4;
    std::atomic<int> loads = 0;
    const auto contexts = std::make_shared<TlsContexts>(std::vector<TrustAnchors>(),
                                                        [&]() -> Result<QByteArray, QByteArray> {
                                                            ++loads;
                                                            return m_roots;
                                                        });
    QCOMPARE(loads.load(), 0); // not before TLS is used
    std::array<std::thread, threads> hands;
    for (std::thread& hand : hands) {
        hand = std::thread([&] {
            for (int i = 0; i < phones / threads; ++i) {
                TlsDemands demands;
                demands.identity = std::make_shared<ports::TlsIdentity>();
                demands.now = Instant(std::chrono::seconds(i));
                if (!contexts->contextFor(demands))
                    qFatal("no context");
            }
        });
    }
    for (std::thread& hand : hands)
        hand.join();
    QCOMPARE(loads.load(), 1);
    QCOMPARE(contexts->tally().rootLoads, 1U);
    QCOMPARE(contexts->tally().made, 1U);
    TlsDemands others;
    others.trust = TrustPolicy::EmbeddedOnly;
    QVERIFY(contexts->contextFor(others));
    QCOMPARE(loads.load(), 1);
    QCOMPARE(contexts->tally().made, 2U);
    // Networks of several threads.
    net::Reactor reactor;
    TlsServer server(reactor, *m_good, {});
    for (int i = 0; i < threads; ++i) {
        const auto network = *net::RealNetwork::make(reactor, test::hastyOptions(), contexts);
        bool isDone = false;
        network->fetch(requestFor(server.port(), i % 2 == 0 ? Path::Own : Path::Libcurl),
                       [&](const FetchResult& result) { isDone = result.cause == Cause::None; });
        while (network->inFlight() > 0)
            reactor.poll(10ms);
        QVERIFY(isDone);
    }
    QCOMPARE(loads.load(), 1);
    QCOMPARE(contexts->tally().made, 2U);
}

void TestTls::customCasAreSharedByContent()
{
    TlsContexts contexts({}, {});
    TlsDemands demands;
    const auto bundle = [&](const QByteArray& pem) {
        return std::make_shared<ports::CaBundle>(ports::CaBundle{.pem = pem, .commonName = {}});
    };
    demands.customCa = bundle(m_roots);
    const auto first = *contexts.contextFor(demands);
    demands.customCa = bundle(m_roots);
    QCOMPARE(*contexts.contextFor(demands), first);
    demands.customCa = bundle(m_stranger->certificatePem());
    QVERIFY(*contexts.contextFor(demands) != first);
    demands.customCa.reset();
    QVERIFY(*contexts.contextFor(demands) != first);
    QCOMPARE(contexts.tally().made, 3U);
    // Where it does not count, it makes no difference.
    demands.trust = TrustPolicy::EmbeddedOnly;
    const auto embedded = *contexts.contextFor(demands);
    demands.customCa = bundle(m_roots);
    QCOMPARE(*contexts.contextFor(demands), embedded);
}

void TestTls::fewTrustSetsAreKept()
{
    TlsContexts contexts({}, {});
    TlsDemands demands;
    const auto wanted = [&](size_t i) {
        demands.ciphers = "AES256-SHA:" + QByteArray::number(i);
        return *contexts.contextFor(demands);
    };
    std::weak_ptr<const net::TlsContext> second = wanted(1);
    wanted(0);
    for (size_t i = 2; i < TlsContexts::contextsMax; ++i) {
        wanted(i);
        wanted(0);
    }
    QCOMPARE(contexts.tally().made, TlsContexts::contextsMax);
    QVERIFY(!second.expired());
    wanted(TlsContexts::contextsMax);
    QVERIFY(second.expired()); // the one not wanted for longest
    wanted(0);
    QCOMPARE(contexts.tally().made, TlsContexts::contextsMax + 1);
}

void TestTls::rootsThatCannotBeLoadedAreAReason()
{
    net::Reactor reactor;
    NetworkOptions options;
    options.embeddedRoots = []() -> Result<QByteArray, QByteArray> {
        return Unexpected{QByteArray("the folder /nonexistent cannot be opened")};
    };
    test::Desk desk(reactor, options);
    TlsServer server(reactor, *m_good, {});
    VPHONE_BOTH_PATHS
    {
        const FetchResult result = desk.fetch(requestFor(server.port(), path));
        QCOMPARE(result.cause, Cause::TlsUnknownCa);
        QVERIFY2(result.detail.contains("/nonexistent cannot be opened"), result.detail);
    }
}

void TestTls::garbageAmongRootsIsPassedOver()
{
    const QByteArray damaged = m_stranger->certificatePem().replace("M", "!");
    const QByteArray bomb = "-----BEGIN CERTIFICATE-----\n" +
                            QByteArray(20'000, '\x30').toBase64() + "\n-----END CERTIFICATE-----\n";
    const QByteArray text = QByteArray("Bag Attributes\n\0\xff", 17) + damaged + bomb +
                            "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n" +
                            m_roots + "-----BEGIN CERTIFICATE-----\nAAAA";
    QCOMPARE(TrustAnchors::read(text).certificates.size(), 1U);
    QCOMPARE(TrustAnchors::read({}).certificates.size(), 0U);
    QCOMPARE(TrustAnchors::read(QByteArray(1'000'000, '-')).certificates.size(), 0U);
    QByteArray many;
    for (int i = 0; i < 10'000; ++i)
        many += m_roots;
    QCOMPARE(qsizetype(TrustAnchors::read(many).certificates.size()), TrustAnchors::blocksMax);
}

void TestTls::longChainsEnd_data()
{
    QTest::addColumn<int>("between");
    QTest::addColumn<QByteArray>("cause");
    QTest::newRow("as long as it may be") << net::TlsContext::intermediatesMax << QByteArray("");
    QTest::newRow("longer") << net::TlsContext::intermediatesMax + 1
                            << QByteArray("tls_unknown_ca");
    QTest::newRow("far longer") << 60 << QByteArray("tls_unknown_ca");
}

void TestTls::longChainsEnd()
{
    QFETCH(const int, between);
    QFETCH(const QByteArray, cause);
    std::vector<TestAuthority> chain;
    const TestAuthority* above = &*m_authority;
    chain.reserve(size_t(between));
    for (int i = 0; i < between; ++i) {
        chain.emplace_back(
            above->issue({.commonName = "link " + QByteArray::number(i), .isAuthority = true}));
        above = &chain.back();
    }
    const Identity server = above->issue(host);
    VPHONE_BOTH_PATHS
    {
        Meeting meeting{.roots = m_roots};
        for (const TestAuthority& link : chain)
            meeting.server.between.push_back(&link.self());
        const FetchResult result = meeting.hold(server, path);
        QCOMPARE(nameOf(result.cause).toByteArray(), cause);
        QVERIFY2(cause.isEmpty() || result.detail.contains("chain of certificates is too long"),
                 result.detail);
    }
}

void TestTls::rubbishIsNoCertificate_data()
{
    QTest::addColumn<QByteArray>("flight");
    QTest::addColumn<QByteArray>("says");
    const QByteArray good = derOf(*m_good);
    QByteArray bomb;
    for (int i = 0; i < 4000; ++i)
        bomb.prepend(QByteArray("\x30\x83", 2) + sized(bomb.size(), 3));
    const auto row = [](const char* title, const QByteArray& flight, const char* says) {
        QTest::newRow(title) << flight << QByteArray(says);
    };
    row("no DER", serverFlight({"rubbish"}), "cannot be read");
    row("cut", serverFlight({good.chopped(1)}), "cannot be read");
    row("nested", serverFlight({bomb}), "cannot be read");
    row("none", serverFlight({}), "");
    row("10,000 of them", serverFlight(std::vector<QByteArray>(10'000, good)),
        "that its certificates may have");
    row("no TLS", "HTTP/1.1 400 Bad Request\r\n\r\n", "does not speak TLS");
}

void TestTls::rubbishIsNoCertificate()
{
    QFETCH(const QByteArray, flight);
    QFETCH(const QByteArray, says);
    VPHONE_BOTH_PATHS
    {
        net::Reactor reactor;
        test::Desk desk(reactor, optionsWith(m_roots));
        RawServer server(reactor, flight);
        const FetchResult result = desk.fetch(requestFor(server.port(), path));
        QCOMPARE(nameOf(result.cause).toByteArray(), QByteArray("tls_protocol"));
        QVERIFY2(result.detail.contains(says), result.detail);
    }
}

void TestTls::aHandshakeThatStopsEnds_data()
{
    QTest::addColumn<QByteArray>("flight");
    QTest::addColumn<bool>("hangsUp");
    QTest::addColumn<QByteArray>("cause");
    // RSA, as the cipher demands.
    const QByteArray whole = serverFlight({derOf(m_authority->issue(
        {.commonName = host, .alternativeNames = "DNS:" + host, .kind = Wish::Kind::Rsa2048}))});
    const auto row = [](const char* title, const QByteArray& flight, bool hangsUp,
                        const char* cause) {
        QTest::newRow(title) << flight << hangsUp << QByteArray(cause);
    };
    row("silence", "", false, "timeout");
    row("silence after a part", whole.first(40), false, "timeout");
    row("silence after the certificate", whole, false, "timeout");
    row("hung up", "", true, "reset");
    row("hung up after a part", whole.first(40), true, "reset");
    row("hung up after the certificate", whole, true, "reset");
}

void TestTls::aHandshakeThatStopsEnds()
{
    QFETCH(const QByteArray, flight);
    QFETCH(const bool, hangsUp);
    QFETCH(const QByteArray, cause);
    VPHONE_BOTH_PATHS
    {
        net::Reactor reactor;
        NetworkOptions options = optionsWith(m_roots);
        options.stallWait = 100ms;
        options.connectWait = 100ms;
        test::Desk desk(reactor, options);
        RawServer server(reactor, flight, hangsUp);
        const FetchResult result = desk.fetch(requestFor(server.port(), path));
        QCOMPARE(nameOf(result.cause).toByteArray(), cause);
        QVERIFY(!result.detail.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
