#include "tests/servers/support/authority.h"
#include "tests/servers/support/exercise.h"
#include "tests/servers/support/nameserver.h"
#include "tests/servers/support/phonerun.h"
#include "tests/servers/support/rsyslog.h"
#include "tests/servers/support/webservers.h"

#include <QTest>

using namespace vphone::servers;
using namespace Qt::StringLiterals;

/// HTTPS resync against Apache, whose certificate the phone checks.
class TestHttpsServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    // shows C110 C113
    void basicTxtIsFetchedEncrypted();
    void aBadCertificateIsRefused_data();
    void aBadCertificateIsRefused();
    void withoutARootNoServerIsTrusted();

private:
    const QByteArray m_host = "prov.telco.com";
    Authority m_authority;
    Authority m_stranger{"Stranger Root"};
    Authority::Issued m_good;
};

void TestHttpsServers::initTestCase()
{
    m_good = m_authority.issue(u"prov.telco.com"_s, u"DNS:prov.telco.com"_s);
}

void TestHttpsServers::basicTxtIsFetchedEncrypted()
{
    Apache server(m_good.certificate, m_good.key);
    server.files().write(u"basic.txt"_s, basicTxt);
    NameServer names(m_host, server.address());
    Rsyslog syslog;
    VPHONE_START(server);
    VPHONE_START(names);
    VPHONE_START(syslog);

    PhoneRun phone(resyncOnce(server.url("basic.txt", m_host)) + names.option() +
                   QStringList{u"--ca-cert"_s, m_authority.certificate()} +
                   param(u"Syslog_Server"_s, syslog.endpoint()));

    QVERIFY2(phone.finish() == 0, phone.story());
    QCOMPARE(phone.value(u"GPP_A"_s), QByteArray("12345678"));
    const QList<QByteArray> log = server.accessLog(1);
    QCOMPARE(log.size(), 1);
    QVERIFY2(log[0].startsWith("GET /basic.txt HTTP/1.1|200|TLSv1."), log[0]);
    const QList<QByteArray> texts = syslog.texts();
    QCOMPARE(texts.size(), 2);
    QVERIFY2(texts[1].contains("Successful resync https://"), texts[1]);
}

void TestHttpsServers::aBadCertificateIsRefused_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("cause");
    const auto row = [](const char* name, const Authority::Issued& issued, const QString& cause) {
        QTest::newRow(name) << issued.certificate << issued.key << cause;
    };
    row("of an unknown authority", m_stranger.issue(u"prov.telco.com"_s, u"DNS:prov.telco.com"_s),
        u"tls_unknown_ca"_s);
    row("of another server", m_authority.issue(u"other.telco.com"_s, u"DNS:other.telco.com"_s),
        u"tls_name"_s);
    row("expired",
        m_authority.issue(u"expired"_s, u"DNS:prov.telco.com"_s, Authority::Validity::Expired),
        u"tls_expired"_s);
}

void TestHttpsServers::aBadCertificateIsRefused()
{
    QFETCH(const QString, certificate);
    QFETCH(const QString, key);
    QFETCH(const QString, cause);
    Apache server(certificate, key);
    server.files().write(u"basic.txt"_s, basicTxt);
    NameServer names(m_host, server.address());
    VPHONE_START(server);
    VPHONE_START(names);

    PhoneRun phone(resyncOnce(server.url("basic.txt", m_host)) + names.option() +
                   QStringList{u"--ca-cert"_s, m_authority.certificate()});

    QVERIFY2(phone.finish() == 1, phone.story());
    const QJsonObject failure = phone.events(u"resync.failed"_s).value(0);
    QCOMPARE(failure["cause"_L1].toString(), cause);
    QCOMPARE(failure["error"_L1].toString(), u"https_get failed"_s);
    QVERIFY(server.accessLog(0).isEmpty());
}

void TestHttpsServers::withoutARootNoServerIsTrusted()
{
    Apache server(m_good.certificate, m_good.key);
    NameServer names(m_host, server.address());
    VPHONE_START(server);
    VPHONE_START(names);

    PhoneRun phone(resyncOnce(server.url("basic.txt", m_host)) + names.option());

    QVERIFY2(phone.finish() == 1, phone.story());
    QCOMPARE(phone.events(u"resync.failed"_s).value(0)["cause"_L1].toString(), u"tls_unknown_ca"_s);
}

QTEST_GUILESS_MAIN(TestHttpsServers)
#include "tst_https_servers.moc"
