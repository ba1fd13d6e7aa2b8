#include "tests/servers/support/exercise.h"
#include "tests/servers/support/phonerun.h"
#include "tests/servers/support/tool.h"
#include "tests/servers/support/webservers.h"

#include <QTest>

using namespace vphone::servers;
using namespace Qt::StringLiterals;

/// The HTTP GET exercise against nginx.
class TestHttpServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // shows C038
    void basicTxtIsFetchedWithGet();
    // shows C039
    void whatCurlCanGetThePhoneGets();
    // shows C040
    void periodicResyncsUseTheRuleFromThenOn();
    void theAgentLogNamesThePhone_data();
    void theAgentLogNamesThePhone();
    void aMissingFileIsFileNotFound();
    void aStoppedServerIsAFailure();
};

void TestHttpServers::basicTxtIsFetchedWithGet()
{
    Nginx server;
    server.files().write(u"basic.txt"_s, basicTxt);
    VPHONE_START(server);

    PhoneRun phone(resyncOnce(server.url("basic.txt")));

    QVERIFY2(phone.finish() == 0, phone.story());
    QCOMPARE(phone.value(u"GPP_A"_s), QByteArray("12345678"));
    const QList<QByteArray> log = server.accessLog(1);
    QCOMPARE(log.size(), 1);
    QVERIFY2(log[0].contains("\"GET /basic.txt HTTP/1.1\" 200 "), log[0]);
}

void TestHttpServers::whatCurlCanGetThePhoneGets()
{
    Nginx server;
    server.files().write(u"a folder/with ünusual names.xml"_s, basicTxt);
    VPHONE_START(server);
    const QByteArray url = server.url("a%20folder/with%20%C3%BCnusual%20names.xml");
    QCOMPARE(runTool(u"curl"_s, {u"-sf"_s, QString::fromLatin1(url)}), basicTxt);

    PhoneRun phone(resyncOnce(url));

    QVERIFY2(phone.finish() == 0, phone.story());
    QCOMPARE(phone.value(u"GPP_A"_s), QByteArray("12345678"));
}

void TestHttpServers::periodicResyncsUseTheRuleFromThenOn()
{
    Nginx server;
    server.files().write(u"basic.txt"_s, basicTxt);
    VPHONE_START(server);

    PhoneRun phone(ruleUntil(server.url("basic.txt"), u"resync.succeeded:3"_s, u"3h"_s) +
                   QStringList{u"--clock"_s, u"skip"_s});

    QVERIFY2(phone.finish() == 0, phone.story());
    const QList<QByteArray> log = server.accessLog(3);
    QCOMPARE(log.size(), 3);
    for (const QByteArray& line : log)
        QVERIFY2(line.contains("\"GET /basic.txt HTTP/1.1\" 200 "), line);
}

void TestHttpServers::theAgentLogNamesThePhone_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("agent");
    QTest::newRow("as phones in the field")
        << QStringList() << QByteArray("Cisco-CP-6841-3PCC/11.3.2 (000e08abcdef)");
    // shows C041
    QTest::newRow("as the seeds say")
        << QStringList{u"--quirk"_s, u"http_ua=seed"_s}
        << QByteArray("Cisco-CP-6841-3PCC/11.3.2_88012BA01234 (000e08abcdef)");
}

void TestHttpServers::theAgentLogNamesThePhone()
{
    QFETCH(const QStringList, options);
    QFETCH(const QByteArray, agent);
    Nginx server;
    server.files().write(u"basic.txt"_s, basicTxt);
    VPHONE_START(server);

    PhoneRun phone(resyncOnce(server.url("basic.txt")) +
                   QStringList{u"--firmware"_s, u"sip68xx.11-3-2MPP0001-609.loads"_s} + options);

    QVERIFY2(phone.finish() == 0, phone.story());
    const QList<QByteArray> log = server.accessLog(1);
    QCOMPARE(log.size(), 1);
    QVERIFY2(log[0].endsWith('"' + agent + '"'), log[0]);
}

void TestHttpServers::aMissingFileIsFileNotFound()
{
    Nginx server;
    VPHONE_START(server);

    PhoneRun phone(resyncOnce(server.url("basic.txt")));

    QVERIFY2(phone.finish() == 1, phone.story());
    const QJsonObject failure = phone.events(u"resync.failed"_s).value(0);
    QCOMPARE(failure["cause"_L1].toString(), u"not_found"_s);
    QCOMPARE(failure["error"_L1].toString(), u"file not found"_s);
}

void TestHttpServers::aStoppedServerIsAFailure()
{
    Nginx server;
    VPHONE_START(server);
    server.stop();

    PhoneRun phone(resyncOnce(server.url("basic.txt")));

    QVERIFY2(phone.finish() == 1, phone.story());
    const QJsonObject failure = phone.events(u"resync.failed"_s).value(0);
    QCOMPARE(failure["cause"_L1].toString(), u"connect"_s);
    QCOMPARE(failure["error"_L1].toString(), u"http_get failed"_s);
}

QTEST_GUILESS_MAIN(TestHttpServers)
#include "tst_http_servers.moc"
