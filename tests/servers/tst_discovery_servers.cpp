#include "tests/servers/support/exercise.h"
#include "tests/servers/support/nameserver.h"
#include "tests/servers/support/phonerun.h"
#include "tests/servers/support/tftpservers.h"
#include "tests/servers/support/webservers.h"

#include <QTest>

using namespace vphone::servers;
using namespace Qt::StringLiterals;

/// The factory rule and a lease: `vphone run` finds real servers by what the options say.
class TestDiscoveryServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBareAddressIsAskedByTftp();
    void aBareAddressIsAskedByHttpNext();
    void aUrlIsAskedWithItsTails();
    void theSecondAddressIsAskedAfterTheFirst();
    void theDomainIsAskedForSrvRecords();
    void theServerIsKeptUntilPowerGoes();
};

namespace {

const QByteArray shortName = "6841-3PCC.xml";
const QByteArray longName = "Cisco/CP-6841-3PCC/000e08abcdef.cfg";

QStringList lease(const QByteArray& option)
{
    return {u"--dhcp-option"_s, QString::fromLatin1(option),
            u"--until"_s,       u"resync.finished"_s,
            u"--timeout"_s,     u"60s"_s};
}

QByteArray requested(PhoneRun& phone)
{
    QByteArrayList urls;
    for (const QJsonObject& event : phone.events(u"resync.requested"_s))
        urls += event["url"_L1].toString().toUtf8();
    return urls.join(' ');
}

/// The paths of nginx's access log with their status.
QByteArray answered(const Nginx& server, qsizetype count)
{
    QByteArrayList answers;
    for (const QByteArray& line : server.accessLog(count)) {
        const QByteArrayList words = line.split(' ');
        answers += words.value(6) + ' ' + words.value(8);
    }
    return answers.join(", ");
}

} // namespace

void TestDiscoveryServers::aBareAddressIsAskedByTftp()
{
    DnsmasqTftp server;
    server.files().write(QString::fromLatin1(longName), basicTxt);
    VPHONE_START(server);

    PhoneRun phone(lease("66=" + server.address()));

    QVERIFY2(phone.finish() == 0, phone.story());
    QCOMPARE(requested(phone), "tftp://" + server.address() + ":69/" + shortName + " tftp://" +
                                   server.address() + ":69/" + longName);
    QVERIFY2(phone.value(u"GPP_A"_s) == "12345678", phone.story());
}

void TestDiscoveryServers::aBareAddressIsAskedByHttpNext()
{
    const QByteArray address = ownAddress();
    Nginx server(address, 80);
    server.files().write(QString::fromLatin1(longName), basicTxt);
    VPHONE_START(server);

    PhoneRun phone(lease("66=" + address));

    QVERIFY2(phone.finish() == 0, phone.story());
    QCOMPARE(phone.events(u"resync.failed"_s).size(), 3);
    QCOMPARE(answered(server, 2), "/" + shortName + " 404, /" + longName + " 200");
    QVERIFY2(phone.value(u"GPP_A"_s) == "12345678", phone.story());
}

void TestDiscoveryServers::aUrlIsAskedWithItsTails()
{
    Nginx server;
    server.files().write(u"prov/"_s + QString::fromLatin1(longName), basicTxt);
    VPHONE_START(server);

    PhoneRun phone(lease("160=" + server.url("prov/")));

    QVERIFY2(phone.finish() == 0, phone.story());
    // nginx sends who asks for the folder without its "/" to the one with it.
    QCOMPARE(answered(server, 4),
             "/prov 301, /prov/ 403, /prov/" + shortName + " 404, /prov/" + longName + " 200");
    QVERIFY2(phone.value(u"GPP_A"_s) == "12345678", phone.story());
}

void TestDiscoveryServers::theSecondAddressIsAskedAfterTheFirst()
{
    DnsmasqTftp server;
    server.files().write(QString::fromLatin1(shortName), basicTxt);
    VPHONE_START(server);

    PhoneRun phone(lease("150=127.0.0.98," + server.address()));

    QVERIFY2(phone.finish() == 0, phone.story());
    QCOMPARE(phone.events(u"resync.failed"_s).size(), 6);
    QVERIFY2(phone.value(u"GPP_A"_s) == "12345678", phone.story());
}

void TestDiscoveryServers::theDomainIsAskedForSrvRecords()
{
    Nginx server;
    server.files().write(QString::fromLatin1(shortName), basicTxt);
    VPHONE_START(server);
    NameServer names({u"--srv-host=_ciscoprov-http._tcp.example.net,px1.example.net,"_s +
                          QString::number(server.port()) + u",10,0"_s,
                      u"--host-record=px1.example.net,127.0.0.1"_s});
    VPHONE_START(names);

    PhoneRun phone(lease("15=example.net") + names.option());

    QVERIFY2(phone.finish() == 0, phone.story());
    const QByteArray queries = names.output();
    QVERIFY2(queries.contains("query[SRV] _ciscoprov-https._tls.example.net"), queries);
    QVERIFY2(queries.contains("query[SRV] _ciscoprov-http._tcp.example.net"), queries);
    QVERIFY2(phone.value(u"GPP_A"_s) == "12345678", phone.story());
}

/// A second resync asks for the one URL that brought the profile.
void TestDiscoveryServers::theServerIsKeptUntilPowerGoes()
{
    Nginx server;
    server.files().write(QString::fromLatin1(longName), basicTxt);
    VPHONE_START(server);

    PhoneRun phone(QStringList{u"--dhcp-option"_s,
                               u"160=http://"_s + QString::fromLatin1(server.endpoint()),
                               u"--clock"_s, u"skip"_s, u"--until"_s, u"resync.succeeded:2"_s,
                               u"--ignore-failures"_s, u"--timeout"_s, u"2h"_s});

    QVERIFY2(phone.finish() == 0, phone.story());
    QCOMPARE(answered(server, 3),
             "/" + shortName + " 404, /" + longName + " 200, /" + longName + " 200");
}

QTEST_GUILESS_MAIN(TestDiscoveryServers)
#include "tst_discovery_servers.moc"
