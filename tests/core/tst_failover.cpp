#include "core/net/socketaddress.h"
#include "tests/support/desk.h"
#include "tests/support/loopback.h"
#include "tests/support/rudeserver.h"
#include "tests/support/testauthority.h"
#include "tests/support/tftpfolder.h"

#include <QTemporaryFile>
#include <QTest>

#include <unistd.h>

using namespace std::chrono_literals;
using namespace vphone;
using namespace vphone::test;
using ports::Scheme;

/// Servers with several addresses, the first of which is no use: the next one is asked.
class TestFailover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextAddressIsAsked_data();
    void theNextAddressIsAsked();
    void theLastAddressSaysWhy();
    void servicesKeepTheirDomainsCertificate_data();
    void servicesKeepTheirDomainsCertificate();
};

namespace {

const IpAddress loopback = IpAddress::v4(0x7f000001);
const IpAddress dead = IpAddress::v4(0x7f000062);

/// Port \a port of the dead address as a machine that lets everything pass unanswered: TCP with a
/// queue that is full, or UDP that nobody reads.
class SilentAddress
{
public:
    SilentAddress(int type, quint16 port)
    {
        const net::SocketAddress address({dead, port});
        m_descriptors.push_back(socket(AF_INET, type | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
        if (bind(m_descriptors[0], address.data(), address.size()) != 0)
            qFatal("127.0.0.98 can't be bound");
        if (type != SOCK_STREAM)
            return;
        if (listen(m_descriptors[0], 0) != 0)
            qFatal("nobody listens");
        for (int i = 0; i < 4; ++i) {
            m_descriptors.push_back(socket(AF_INET, type | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
            (void)connect(m_descriptors.back(), address.data(), address.size());
        }
    }
    ~SilentAddress()
    {
        for (const int descriptor : m_descriptors)
            ::close(descriptor);
    }
    SilentAddress(const SilentAddress&) = delete;
    SilentAddress& operator=(const SilentAddress&) = delete;

private:
    std::vector<int> m_descriptors;
};

enum class Way : quint8 { Tftp, PlainHttp, HttpWithBody, Https };

ports::FetchRequest requestFor(Way way)
{
    ports::FetchRequest request;
    request.scheme = way == Way::Tftp    ? Scheme::Tftp
                     : way == Way::Https ? Scheme::Https
                                         : Scheme::Http;
    request.host = "prov.example";
    request.path = "/f";
    if (way == Way::HttpWithBody)
        request.method = ports::Method::Post;
    return request;
}

/// A file server of each kind on 127.0.0.1.
struct Servers
{
    Servers()
        : folder(reactor, {{"/f", "served"}}),
          web(reactor, {{httpReply("200 OK", "", "served")}}),
          tls(reactor, authority.issue("prov.example"), {})
    {
        if (!caFile.open() || caFile.write(authority.certificatePem()) < 0 || !caFile.flush())
            qFatal("no temporary file");
        options.caFiles = {caFile.fileName().toUtf8()};
    }
    [[nodiscard]] quint16 portFor(Way way) const
    {
        return way == Way::Tftp ? folder.port() : way == Way::Https ? tls.port() : web.port();
    }

    net::Reactor reactor;
    TestAuthority authority;
    QTemporaryFile caFile;
    TftpFolder folder;
    RudeServer web;
    TlsServer tls;
    net::NetworkOptions options = hastyOptions();
};

} // namespace

Q_DECLARE_METATYPE(Way)

void TestFailover::theNextAddressIsAsked_data()
{
    QTest::addColumn<Way>("way");
    QTest::addColumn<QByteArray>("first");
    for (const auto& [name, way] : std::map<QByteArray, Way>{
             {"tftp", Way::Tftp},
             {"http", Way::PlainHttp},
             {"http with a body", Way::HttpWithBody},
             {"https", Way::Https},
         }) {
        QTest::newRow((name + ", refused").constData()) << way << QByteArray("refused");
        QTest::newRow((name + ", silent").constData()) << way << QByteArray("silent");
        QTest::newRow((name + ", silent twice").constData()) << way << QByteArray("silent twice");
        QTest::newRow((name + ", IPv6 refused").constData()) << way << QByteArray("IPv6");
        QTest::newRow((name + ", a stranger").constData()) << way << QByteArray("stranger");
    }
}

void TestFailover::theNextAddressIsAsked()
{
    QFETCH(Way, way);
    QFETCH(QByteArray, first);
    Servers servers;
    Desk desk(servers.reactor, servers.options);
    ports::FetchRequest request = requestFor(way);
    request.port = servers.portFor(way);
    std::optional<SilentAddress> silent;
    if (first.startsWith("silent"))
        silent.emplace(way == Way::Tftp ? SOCK_DGRAM : SOCK_STREAM, request.port);
    if (first == "IPv6")
        request.addresses = {*IpAddress::parse("::1"), loopback};
    else if (first == "stranger")
        request.addresses = {*IpAddress::parse("8.8.8.8"), loopback};
    else if (first == "silent twice")
        request.addresses = {dead, dead, loopback};
    else
        request.addresses = {dead, loopback};
    const ports::FetchResult result = desk.fetch(request);
    QCOMPARE(result.detail, QByteArray());
    QCOMPARE(result.body, way == Way::Https ? TlsServer::body() : QByteArray("served"));
    QCOMPARE(result.peer, loopback);
}

void TestFailover::theLastAddressSaysWhy()
{
    Servers servers;
    Desk desk(servers.reactor, servers.options);
    for (const Way way : {Way::Tftp, Way::PlainHttp, Way::HttpWithBody, Way::Https}) {
        ports::FetchRequest request = requestFor(way);
        request.port = servers.portFor(way);
        const SilentAddress silent(way == Way::Tftp ? SOCK_DGRAM : SOCK_STREAM, request.port);
        request.addresses = {*IpAddress::parse("127.0.0.97"), dead};
        const ports::FetchResult result = desk.fetch(request);
        QCOMPARE(result.cause, Cause::Timeout);
        QVERIFY(!result.detail.isEmpty());
    }
}

void TestFailover::servicesKeepTheirDomainsCertificate_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<int>("cause");
    QTest::newRow("of the domain") << QByteArray("example.net") << int(Cause::None);
    QTest::newRow("of the target") << QByteArray("pr1.example.net") << int(Cause::TlsName);
}

/// The request as provision::Transfer makes it for an SRV target: the domain is the host, port and
/// addresses are the target's.
void TestFailover::servicesKeepTheirDomainsCertificate()
{
    QFETCH(QByteArray, certificate);
    Servers servers;
    const TlsServer server(servers.reactor, servers.authority.issue(certificate), {});
    Desk desk(servers.reactor, servers.options);
    ports::FetchRequest request = requestFor(Way::Https);
    request.host = "example.net";
    request.port = server.port();
    request.addresses = {loopback};
    QTEST(int(desk.fetch(request).cause), "cause");
}

QTEST_GUILESS_MAIN(TestFailover)
#include "tst_failover.moc"
