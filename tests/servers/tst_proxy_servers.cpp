#include "tests/servers/support/authority.h"
#include "tests/servers/support/exercise.h"
#include "tests/servers/support/nameserver.h"
#include "tests/servers/support/phonerun.h"
#include "tests/servers/support/squid.h"
#include "tests/servers/support/webservers.h"

#include <QTest>

using namespace vphone::servers;
using namespace Qt::StringLiterals;

/// Resync through squid, set by hand or found by a PAC script.
class TestProxyServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void filesComeThroughSquid_data();
    void filesComeThroughSquid();
    void onlyTheRightAccountGetsThrough_data();
    void onlyTheRightAccountGetsThrough();
    void reportsAndUpgradesGoThroughSquid();
    void aPacUrlChoosesTheProxy_data();
    void aPacUrlChoosesTheProxy();
    void theLeaseNamesTheScript();
    void theDomainNamesTheScript();
    void withoutDiscoveryThePhoneGoesStraight();
    void aScriptThatHangsFailsThePhonesThatUseIt();
    void aWebServerIsNoProxy();
    void aProxyThatIsAwayIsNamed();

private:
    [[nodiscard]] QStringList trust() const { return {u"--ca-cert"_s, m_authority.certificate()}; }

    Authority m_authority;
    Authority::Issued m_issued;
};

namespace {

QStringList by(const Squid& squid)
{
    return param(u"Proxy_Mode"_s, "Manual") + param(u"Proxy_Host"_s, squid.address()) +
           param(u"Proxy_Port"_s, QByteArray::number(squid.port()));
}

QStringList account(const QByteArray& password)
{
    if (password.isEmpty())
        return {};
    return param(u"Proxy_Server_Requires_Authentication"_s, "Yes") +
           param(u"Proxy_Username"_s, "phone") + param(u"Proxy_Password"_s, password);
}

QStringList byScript(const QByteArray& url)
{
    return param(u"Proxy_Mode"_s, "Auto") + param(u"Use_Auto_Discovery__WPAD_"_s, "No") +
           param(u"PAC_URL"_s, url);
}

QByteArray returning(const QByteArray& routes)
{
    return "function FindProxyForURL(url, host) {\n  return \"" + routes + "\";\n}\n";
}

QString failureOf(PhoneRun& phone, const QString& member)
{
    return phone.events(u"resync.failed"_s).value(0)[member].toString();
}

} // namespace

void TestProxyServers::initTestCase()
{
    m_issued = m_authority.issue(u"127.0.0.1"_s, u"IP:127.0.0.1"_s);
}

void TestProxyServers::filesComeThroughSquid_data()
{
    QTest::addColumn<bool>("isEncrypted");
    QTest::newRow("http") << false;
    QTest::newRow("https") << true;
}

void TestProxyServers::filesComeThroughSquid()
{
    QFETCH(const bool, isEncrypted);
    Nginx plain;
    Apache encrypted(m_issued.certificate, m_issued.key);
    Squid squid;
    plain.files().write(u"basic.txt"_s, basicTxt);
    encrypted.files().write(u"basic.txt"_s, basicTxt);
    VPHONE_START(plain);
    VPHONE_START(encrypted);
    VPHONE_START(squid);
    const QByteArray url = isEncrypted ? encrypted.url("basic.txt") : plain.url("basic.txt");

    PhoneRun phone(resyncOnce(url) + trust() + by(squid));

    QVERIFY2(phone.finish() == 0, phone.story());
    QCOMPARE(phone.value(u"GPP_A"_s), QByteArray("12345678"));
    const QList<QByteArray> log = squid.accessLog(1);
    QCOMPARE(log, QList<QByteArray>{isEncrypted ? "CONNECT " + encrypted.endpoint() + " 200 -"
                                                : "GET " + url + " 200 -"});
    if (!isEncrypted)
        QVERIFY2(plain.accessLog(1).first().contains("\"GET /basic.txt HTTP/1.1\" 200 "),
                 plain.accessLog(1).first());
}

void TestProxyServers::onlyTheRightAccountGetsThrough_data()
{
    QTest::addColumn<Squid::Access>("access");
    QTest::addColumn<bool>("isEncrypted");
    QTest::addColumn<QByteArray>("password");
    for (const auto access : {Squid::Access::Basic, Squid::Access::Digest}) {
        for (const bool isEncrypted : {false, true}) {
            const QByteArray name =
                QByteArray(access == Squid::Access::Basic ? "Basic" : "Digest") +
                (isEncrypted ? ", https" : ", http");
            QTest::newRow(name + ", right") << access << isEncrypted << QByteArray("s3cret");
            QTest::newRow(name + ", wrong") << access << isEncrypted << QByteArray("guess");
            QTest::newRow(name + ", none") << access << isEncrypted << QByteArray();
        }
    }
}

void TestProxyServers::onlyTheRightAccountGetsThrough()
{
    QFETCH(const Squid::Access, access);
    QFETCH(const bool, isEncrypted);
    QFETCH(const QByteArray, password);
    Nginx plain;
    Apache encrypted(m_issued.certificate, m_issued.key);
    Squid squid(access);
    plain.files().write(u"basic.txt"_s, basicTxt);
    encrypted.files().write(u"basic.txt"_s, basicTxt);
    VPHONE_START(plain);
    VPHONE_START(encrypted);
    VPHONE_START(squid);

    PhoneRun phone(resyncOnce(isEncrypted ? encrypted.url("basic.txt") : plain.url("basic.txt")) +
                   trust() + by(squid) + account(password));

    const bool isRight = password == "s3cret";
    QVERIFY2(phone.finish() == (isRight ? 0 : 1), phone.story());
    if (!isRight) {
        QCOMPARE(failureOf(phone, u"cause"_s), u"auth"_s);
        QVERIFY2(failureOf(phone, u"detail"_s)
                     .startsWith(u"the proxy %1 wants other credentials (407)"_s.arg(
                         QString::fromLatin1(squid.endpoint()))),
                 phone.story());
    } else {
        QVERIFY2(squid.accessLog(2).last().endsWith(" 200 phone"), squid.accessLog(2).last());
    }
    QVERIFY(!phone.story().contains("s3cret"));
    QVERIFY(!phone.story().contains("guess"));
}

void TestProxyServers::reportsAndUpgradesGoThroughSquid()
{
    Nginx server;
    Squid squid;
    server.files().write(u"basic.txt"_s, basicTxt);
    VPHONE_START(server);
    VPHONE_START(squid);

    PhoneRun phone(ruleUntil(server.url("basic.txt"), u"report.sent"_s) + by(squid) +
                   param(u"Report_Rule"_s, "[--status] " + server.url("post/status.xml")) +
                   param(u"Upgrade_Rule"_s, server.url("none.loads")));

    QVERIFY2(phone.finish() == 0, phone.story());
    QVERIFY2(phone.events(u"upgrade.failed"_s).size() == 1, phone.story());
    const QList<QByteArray> log = squid.accessLog(3);
    QVERIFY2(log.contains("GET " + server.url("none.loads") + " 404 -"), log.join('\n'));
    QVERIFY2(log.join('\n').contains("POST " + server.url("post/status.xml") + " 201 -"),
             log.join('\n'));
}

void TestProxyServers::aPacUrlChoosesTheProxy_data()
{
    QTest::addColumn<QByteArray>("routes");
    QTest::addColumn<bool>("isBySquid");
    QTest::newRow("the proxy") << QByteArray("PROXY @squid@") << true;
    QTest::newRow("after one that is away")
        << QByteArray("PROXY 127.0.0.1:9; PROXY @squid@") << true;
    QTest::newRow("none") << QByteArray("DIRECT") << false;
    QTest::newRow("none, after one that is away")
        << QByteArray("PROXY 127.0.0.1:9; DIRECT") << false;
}

void TestProxyServers::aPacUrlChoosesTheProxy()
{
    QFETCH(QByteArray, routes);
    QFETCH(const bool, isBySquid);
    Nginx server;
    Squid squid;
    server.files().write(u"basic.txt"_s, basicTxt);
    server.files().write(u"proxy.pac"_s, returning(routes.replace("@squid@", squid.endpoint())));
    VPHONE_START(server);
    VPHONE_START(squid);

    PhoneRun phone(resyncOnce(server.url("basic.txt")) + byScript(server.url("proxy.pac")));

    QVERIFY2(phone.finish() == 0, phone.story());
    QCOMPARE(phone.value(u"GPP_A"_s), QByteArray("12345678"));
    QCOMPARE(squid.accessLog(isBySquid ? 1 : 0).size(), isBySquid ? 1 : 0);
    QCOMPARE(server.accessLog(2).size(), 2);
}

void TestProxyServers::theLeaseNamesTheScript()
{
    Nginx server;
    Squid squid;
    server.files().write(u"basic.txt"_s, basicTxt);
    server.files().write(u"proxy.pac"_s, returning("PROXY " + squid.endpoint()));
    VPHONE_START(server);
    VPHONE_START(squid);

    PhoneRun phone(
        resyncOnce(server.url("basic.txt")) + param(u"Proxy_Mode"_s, "Auto") +
        QStringList{u"--dhcp-option"_s, u"252="_s + QString::fromLatin1(server.url("proxy.pac"))});

    QVERIFY2(phone.finish() == 0, phone.story());
    QCOMPARE(squid.accessLog(1).size(), 1);
}

void TestProxyServers::theDomainNamesTheScript()
{
    Nginx server(ownAddress(), 80);
    Squid squid;
    NameServer names("wpad.corp.test", server.address());
    server.files().write(u"basic.txt"_s, basicTxt);
    server.files().write(u"wpad.dat"_s, returning("PROXY " + squid.endpoint()));
    VPHONE_START(server);
    VPHONE_START(squid);
    VPHONE_START(names);

    PhoneRun phone(resyncOnce(server.url("basic.txt")) + names.option() +
                   param(u"Proxy_Mode"_s, "Auto") +
                   QStringList{u"--dhcp-option"_s, u"15=corp.test"_s});

    QVERIFY2(phone.finish() == 0, phone.story());
    QCOMPARE(squid.accessLog(1).size(), 1);
    QVERIFY2(server.accessLog(2).first().contains("GET /wpad.dat "), phone.story());
}

void TestProxyServers::withoutDiscoveryThePhoneGoesStraight()
{
    Nginx server;
    NameServer names("other.corp.test", server.address());
    server.files().write(u"basic.txt"_s, basicTxt);
    VPHONE_START(server);
    VPHONE_START(names);

    PhoneRun phone(resyncOnce(server.url("basic.txt")) + names.option() +
                   param(u"Proxy_Mode"_s, "Auto") +
                   QStringList{u"--dhcp-option"_s, u"15=corp.test"_s});

    QVERIFY2(phone.finish() == 0, phone.story());
    QVERIFY2(phone.talk().contains("no PAC script was discovered, no proxy is used"),
             phone.story());
}

void TestProxyServers::aScriptThatHangsFailsThePhonesThatUseIt()
{
    Nginx server;
    server.files().write(u"basic.txt"_s, basicTxt);
    server.files().write(u"proxy.pac"_s, "function FindProxyForURL() { for (;;); }\n");
    VPHONE_START(server);

    PhoneRun phone(resyncOnce(server.url("basic.txt")) + byScript(server.url("proxy.pac")));

    QVERIFY2(phone.finish() == 1, phone.story());
    QCOMPARE(failureOf(phone, u"cause"_s), u"timeout"_s);
    QCOMPARE(failureOf(phone, u"detail"_s), u"the PAC script takes longer than a second"_s);
}

void TestProxyServers::aWebServerIsNoProxy()
{
    Nginx web;
    Apache server(m_issued.certificate, m_issued.key);
    server.files().write(u"basic.txt"_s, basicTxt);
    VPHONE_START(web);
    VPHONE_START(server);

    PhoneRun phone(resyncOnce(server.url("basic.txt")) + trust() +
                   param(u"Proxy_Mode"_s, "Manual") + param(u"Proxy_Host"_s, web.address()) +
                   param(u"Proxy_Port"_s, QByteArray::number(web.port())));

    QVERIFY2(phone.finish() == 1, phone.story());
    QCOMPARE(failureOf(phone, u"cause"_s), u"http_status"_s);
    QVERIFY2(failureOf(phone, u"detail"_s)
                 .startsWith(u"the proxy %1: it refused to connect to 127.0.0.1 (40"_s.arg(
                     QString::fromLatin1(web.endpoint()))),
             phone.story());
}

void TestProxyServers::aProxyThatIsAwayIsNamed()
{
    Squid squid;
    Nginx server;
    VPHONE_START(server);

    PhoneRun phone(resyncOnce(server.url("basic.txt")) + by(squid));

    QVERIFY2(phone.finish() == 1, phone.story());
    QCOMPARE(failureOf(phone, u"cause"_s), u"connect"_s);
    QVERIFY2(failureOf(phone, u"detail"_s)
                 .startsWith(u"the proxy %1: "_s.arg(QString::fromLatin1(squid.endpoint()))),
             phone.story());
    QVERIFY(server.accessLog(0).isEmpty());
}

QTEST_GUILESS_MAIN(TestProxyServers)
#include "tst_proxy_servers.moc"
