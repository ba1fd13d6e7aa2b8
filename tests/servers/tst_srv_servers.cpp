#include "tests/servers/support/authority.h"
#include "tests/servers/support/exercise.h"
#include "tests/servers/support/nameserver.h"
#include "tests/servers/support/phonerun.h"
#include "tests/servers/support/webservers.h"

#include <QTest>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace vphone::servers;
using namespace Qt::StringLiterals;

/// Servers behind SRV records and behind several addresses, as dnsmasq answers for them.
class TestSrvServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDomainLeadsToItsServer_data();
    void aDomainLeadsToItsServer();
    void plainHttpHasAServiceToo();
    void aDomainWithoutRecordsFails_data();
    void aDomainWithoutRecordsFails();
    void tftpHasNoService();
    void everyAddressIsTried();
    void serversOfIpv6AreReached_data();
    void serversOfIpv6AreReached();
};

namespace {

/// `--srv-host=_ciscoprov-https._tls.example.net,pr1.example.net,443,10,0`
QString record(const QString& service, const QString& target, quint16 port, int priority)
{
    return u"--srv-host="_s + service + u".example.net,"_s + target + u',' + QString::number(port) +
           u',' + QString::number(priority) + u",0"_s;
}

QString host(const QString& name, const QString& address)
{
    return u"--host-record="_s + name + u',' + address;
}

bool hasIpv6()
{
    const int descriptor = ::socket(AF_INET6, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in6 address{};
    address.sin6_family = AF_INET6;
    address.sin6_addr = in6addr_loopback;
    const bool isThere =
        ::bind(descriptor, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0;
    ::close(descriptor);
    return isThere;
}

} // namespace

void TestSrvServers::aDomainLeadsToItsServer_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("cause");
    QTest::newRow("certificate of the domain") << u"DNS:example.net"_s << QString();
    QTest::newRow("certificate of the server") << u"DNS:pr2.example.net"_s << u"tls_name"_s;
}

/// The first target has no address, the second is down, the third serves.
void TestSrvServers::aDomainLeadsToItsServer()
{
    QFETCH(const QString, certificate);
    QFETCH(const QString, cause);
    const Authority authority;
    const Authority::Issued issued = authority.issue(u"server"_s, certificate);
    Apache server(issued.certificate, issued.key);
    server.files().write(u"6841-3PCC.xml"_s, basicTxt);
    VPHONE_START(server);
    const QString service = u"_ciscoprov-https._tls"_s;
    NameServer names({record(service, u"pr2.example.net"_s, server.port(), 30),
                      record(service, u"pr1.example.net"_s, server.port(), 20),
                      record(service, u"nowhere.example.net"_s, server.port(), 10),
                      host(u"pr1.example.net"_s, u"127.0.0.98"_s),
                      host(u"pr2.example.net"_s, u"127.0.0.1"_s)});
    VPHONE_START(names);

    PhoneRun phone(resyncOnce("[--srv] https://example.net/$PSN.xml") + names.option() +
                   QStringList{u"--ca-cert"_s, authority.certificate()});

    QCOMPARE(phone.finish(), cause.isEmpty() ? 0 : 1);
    const QByteArray queries = names.output();
    QVERIFY2(queries.contains("query[SRV] _ciscoprov-https._tls.example.net"), queries);
    QVERIFY2(queries.indexOf("query[A] nowhere.example.net") <
                 queries.indexOf("query[A] pr1.example.net"),
             queries);
    QVERIFY2(queries.indexOf("query[A] pr1.example.net") <
                 queries.indexOf("query[A] pr2.example.net"),
             queries);
    if (!cause.isEmpty()) {
        QCOMPARE(phone.events(u"resync.failed"_s).value(0)["cause"_L1].toString(), cause);
        return;
    }
    QVERIFY2(phone.value(u"GPP_A"_s) == "12345678", phone.story());
    QVERIFY(server.accessLog(1).value(0).startsWith("GET /6841-3PCC.xml HTTP/1.1|200|"));
}

void TestSrvServers::plainHttpHasAServiceToo()
{
    Nginx server;
    server.files().write(u"6841-3PCC.xml"_s, basicTxt);
    VPHONE_START(server);
    NameServer names({record(u"_ciscoprov-http._tcp"_s, u"px1.example.net"_s, server.port(), 10),
                      host(u"px1.example.net"_s, u"127.0.0.1"_s)});
    VPHONE_START(names);

    PhoneRun phone(resyncOnce("[--srv] http://example.net/$PSN.xml") + names.option());

    QVERIFY2(phone.finish() == 0, phone.story());
    QVERIFY2(phone.value(u"GPP_A"_s) == "12345678", phone.story());
}

void TestSrvServers::aDomainWithoutRecordsFails_data()
{
    QTest::addColumn<QStringList>("records");
    QTest::newRow("no record") << QStringList{};
    QTest::newRow("a record that says there is none")
        << QStringList{u"--srv-host=_ciscoprov-https._tls.example.net"_s};
    QTest::newRow("an address alone") << QStringList{host(u"example.net"_s, u"127.0.0.1"_s)};
}

void TestSrvServers::aDomainWithoutRecordsFails()
{
    QFETCH(const QStringList, records);
    NameServer names(records);
    VPHONE_START(names);

    PhoneRun phone(resyncOnce("[--srv] https://example.net/$PSN.xml") + names.option());

    QVERIFY2(phone.finish() == 1, phone.story());
    const QJsonObject failure = phone.events(u"resync.failed"_s).value(0);
    QCOMPARE(failure["cause"_L1].toString(), u"dns"_s);
    QCOMPARE(failure["error"_L1].toString(), u"DNS Resolution failed"_s);
}

void TestSrvServers::tftpHasNoService()
{
    NameServer names(QStringList{});
    VPHONE_START(names);

    PhoneRun phone(resyncOnce("[--srv] tftp://example.net/$PSN.xml") + names.option());

    QVERIFY2(phone.finish() == 1, phone.story());
    QCOMPARE(phone.events(u"resync.failed"_s).value(0)["error"_L1].toString(),
             u"Error - TFTP Scheme not supported in SRV lookups"_s);
    QVERIFY2(!names.output().contains("query["), names.output());
}

/// dnsmasq turns the order of the addresses with each answer: one run or the other meets the dead
/// one first.
void TestSrvServers::everyAddressIsTried()
{
    Nginx server;
    server.files().write(u"basic.txt"_s, basicTxt);
    VPHONE_START(server);
    NameServer names({host(u"prov.example.net"_s, u"127.0.0.98"_s),
                      host(u"prov.example.net"_s, u"127.0.0.1"_s)});
    VPHONE_START(names);

    for (int i = 0; i < 2; ++i) {
        PhoneRun phone(resyncOnce("http://prov.example.net:" + QByteArray::number(server.port()) +
                                  "/basic.txt") +
                       names.option());
        QVERIFY2(phone.finish() == 0, phone.story());
        QVERIFY2(phone.value(u"GPP_A"_s) == "12345678", phone.story());
    }
}

void TestSrvServers::serversOfIpv6AreReached_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<int>("status");
    QTest::newRow("AAAA") << QByteArray("v6.example.net") << QByteArray("Dual Mode") << 0;
    QTest::newRow("AAAA, IPv6 alone")
        << QByteArray("both.example.net") << QByteArray("IPv6 Only") << 0;
    QTest::newRow("AAAA, IPv4 alone")
        << QByteArray("v6.example.net") << QByteArray("IPv4 Only") << 1;
    QTest::newRow("numeric") << QByteArray("[::1]") << QByteArray("Dual Mode") << 0;
    QTest::newRow("A, IPv6 alone") << QByteArray("v4.example.net") << QByteArray("IPv6 Only") << 1;
}

void TestSrvServers::serversOfIpv6AreReached()
{
    QFETCH(const QByteArray, host);
    QFETCH(const QByteArray, mode);
    QFETCH(const int, status);
    QVERIFY2(hasIpv6(), "::1 is not to be had: net.ipv6.conf.lo.disable_ipv6 has to be 0");
    Nginx server(true);
    server.files().write(u"basic.txt"_s, basicTxt);
    VPHONE_START(server);
    // An address of IPv4 that nobody listens on: whoever uses it there fails.
    NameServer names({u"--host-record=both.example.net,127.0.0.98,::1"_s,
                      u"--host-record=v6.example.net,::1"_s,
                      u"--host-record=v4.example.net,127.0.0.1"_s});
    VPHONE_START(names);

    PhoneRun phone(
        resyncOnce("http://" + host + ':' + QByteArray::number(server.port()) + "/basic.txt") +
        names.option() + param(u"IP_Mode"_s, mode));

    QVERIFY2(phone.finish() == status, phone.story());
    if (status == 0)
        QVERIFY(server.accessLog(1).value(0).startsWith("::1 "));
    else
        QCOMPARE(phone.events(u"resync.failed"_s).value(0)["cause"_L1].toString(), u"dns"_s);
}

QTEST_GUILESS_MAIN(TestSrvServers)
#include "tst_srv_servers.moc"
