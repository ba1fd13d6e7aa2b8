#include "tests/servers/support/authority.h"
#include "tests/servers/support/exercise.h"
#include "tests/servers/support/nameserver.h"
#include "tests/servers/support/phonerun.h"
#include "tests/servers/support/rsyslog.h"
#include "tests/servers/support/webservers.h"

#include <QDateTime>
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
    void aLongProfileComesWhole();
    void aBadCertificateIsRefused_data();
    void aBadCertificateIsRefused();
    void withoutARootNoServerIsTrusted();
    void thePhonesClockDecides_data();
    void thePhonesClockDecides();
    void versionsAndKeysHaveTheirBounds_data();
    void versionsAndKeysHaveTheirBounds();
    void aChainMustBeWhole();
    // shows C112
    void theNameOfTheUrlCounts();
    void aRevokedCertificateIsRefused();
    void redirectsLeadToCheckedServersOnly();

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

void TestHttpsServers::aLongProfileComesWhole()
{
    Apache server(m_good.certificate, m_good.key);
    const QByteArray filler = "<!-- " + QByteArray(300'000, 'x') + " -->";
    server.files().write(u"long.txt"_s, "<flat-profile><GPP_A>first</GPP_A>" + filler +
                                            "<GPP_B>last</GPP_B></flat-profile>");
    NameServer names(m_host, server.address());
    VPHONE_START(server);
    VPHONE_START(names);

    PhoneRun phone(resyncOnce(server.url("long.txt", m_host)) + names.option() +
                   QStringList{u"--ca-cert"_s, m_authority.certificate()});

    QVERIFY2(phone.finish() == 0, phone.talk());
    QCOMPARE(phone.value(u"GPP_A"_s), QByteArray("first"));
    QCOMPARE(phone.value(u"GPP_B"_s), QByteArray("last"));
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

void TestHttpsServers::thePhonesClockDecides_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("cause");
    QTest::newRow("in time") << 1 << u""_s;
    QTest::newRow("expired") << 60 << u"tls_expired"_s;
    QTest::newRow("not valid yet") << -400 << u"tls_not_yet_valid"_s;
}

void TestHttpsServers::thePhonesClockDecides()
{
    QFETCH(const int, days);
    QFETCH(const QString, cause);
    Apache server(m_good.certificate, m_good.key);
    server.files().write(u"basic.txt"_s, basicTxt);
    NameServer names(m_host, server.address());
    VPHONE_START(server);
    VPHONE_START(names);

    PhoneRun phone(resyncOnce(server.url("basic.txt", m_host)) + names.option() +
                   QStringList{u"--ca-cert"_s, m_authority.certificate(), u"--phone-time"_s,
                               QDateTime::currentDateTimeUtc().addDays(days).toString(
                                   u"yyyy-MM-ddThh:mm:ssZ"_s)});

    QVERIFY2(phone.finish() == (cause.isEmpty() ? 0 : 1), phone.story());
    QCOMPARE(phone.events(u"resync.failed"_s).value(0)["cause"_L1].toString(), cause);
}

void TestHttpsServers::versionsAndKeysHaveTheirBounds_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("phone");
    QTest::addColumn<QString>("cause");
    const QStringList legacy = {u"--quirk"_s, u"legacy_tls=on"_s};
    const auto minimum = [](const QByteArray& version) {
        return param(u"TLS_Client_Min_Version"_s, version);
    };
    const auto row = [](const char* name, const QString& version, const QString& key,
                        const QStringList& phone, const QString& cause) {
        QTest::newRow(name) << version << key << phone << cause;
    };
    const QString strong = u"rsa:2048"_s;
    row("TLS 1.3", u"-tls1_3"_s, strong, {}, u""_s);
    row("TLS 1.2", u"-tls1_2"_s, strong, {}, u""_s);
    row("TLS 1.1", u"-tls1_1"_s, strong, {}, u"tls_protocol"_s);
    row("TLS 1.1 for a legacy phone", u"-tls1_1"_s, strong, legacy + minimum("TLS 1.0"), u""_s);
    row("TLS 1.0 for a legacy phone", u"-tls1"_s, strong, legacy + minimum("TLS 1.0"), u""_s);
    row("TLS 1.0 for one with a minimum", u"-tls1"_s, strong, legacy + minimum("TLS 1.1"),
        u"tls_protocol"_s);
    row("TLS 1.2 for one with a minimum", u"-tls1_2"_s, strong, minimum("TLS 1.3"),
        u"tls_protocol"_s);
    row("short key", u"-tls1_2"_s, u"rsa:1024"_s, {}, u"tls_protocol"_s);
    row("short key for a legacy phone", u"-tls1_2"_s, u"rsa:1024"_s, legacy, u""_s);
}

void TestHttpsServers::versionsAndKeysHaveTheirBounds()
{
    QFETCH(const QString, version);
    QFETCH(const QString, key);
    QFETCH(const QStringList, phone);
    QFETCH(const QString, cause);
    const auto issued =
        m_authority.issue(u"server"_s, u"IP:127.0.0.1"_s, Authority::Validity::Good, key);
    OpensslServer server(issued.certificate, issued.key,
                         {version, u"-cipher"_s, u"ALL:@SECLEVEL=0"_s});
    server.write(u"basic.txt"_s, basicTxt);
    VPHONE_START(server);

    PhoneRun run(resyncOnce(server.url("basic.txt")) +
                 QStringList{u"--ca-cert"_s, m_authority.certificate()} + phone);

    QVERIFY2(run.finish() == (cause.isEmpty() ? 0 : 1), run.story());
    QCOMPARE(run.events(u"resync.failed"_s).value(0)["cause"_L1].toString(), cause);
    QCOMPARE(run.value(u"GPP_A"_s), QByteArray(cause.isEmpty() ? "12345678" : ""));
}

void TestHttpsServers::aChainMustBeWhole()
{
    const auto issued = m_authority.issueBelow(u"below"_s, u"IP:127.0.0.1"_s);
    const auto causeWith = [&](const QStringList& more, const QString& trusted) {
        OpensslServer server(issued.certificate, issued.key, more);
        server.write(u"basic.txt"_s, basicTxt);
        if (!server.start())
            qFatal("%s", server.trouble().constData());
        PhoneRun phone(resyncOnce(server.url("basic.txt")) + QStringList{u"--ca-cert"_s, trusted});
        const int status = phone.finish();
        const QString cause = phone.events(u"resync.failed"_s).value(0)["cause"_L1].toString();
        return status == (cause.isEmpty() ? 0 : 1) ? cause : u"status "_s + QString::number(status);
    };
    const QStringList whole = {u"-cert_chain"_s, m_authority.between()};
    const QStringList wrong = {u"-cert_chain"_s, m_stranger.certificate()};
    QCOMPARE(causeWith(whole, m_authority.certificate()), u""_s);
    QCOMPARE(causeWith({}, m_authority.certificate()), u"tls_unknown_ca"_s);
    QCOMPARE(causeWith(wrong, m_authority.certificate()), u"tls_unknown_ca"_s);
    QCOMPARE(causeWith({}, m_authority.between()), u""_s);
}

void TestHttpsServers::theNameOfTheUrlCounts()
{
    Apache server(m_good.certificate, m_good.key);
    server.files().write(u"basic.txt"_s, basicTxt);
    NameServer names("other.telco.com", server.address());
    VPHONE_START(server);
    VPHONE_START(names);
    const QStringList trusting = {u"--ca-cert"_s, m_authority.certificate()};

    PhoneRun other(resyncOnce(server.url("basic.txt", "other.telco.com")) + names.option() +
                   trusting);
    QVERIFY2(other.finish() == 1, other.story());
    const QJsonObject failure = other.events(u"resync.failed"_s).value(0);
    QCOMPARE(failure["cause"_L1].toString(), u"tls_name"_s);
    QVERIFY2(failure["detail"_L1].toString().contains("other.telco.com"_L1), other.story());
    QVERIFY2(other.talk().contains("is for another name than other.telco.com"), other.story());
}

void TestHttpsServers::aRevokedCertificateIsRefused()
{
    const auto causeWith = [&](const QStringList& more, const QString& trusted) {
        OpensslServer server(m_good.certificate, m_good.key, more);
        server.write(u"basic.txt"_s, basicTxt);
        NameServer names(m_host, server.address());
        if (!server.start() || !names.start())
            qFatal("%s", server.trouble().constData());
        PhoneRun phone(resyncOnce("https://" + m_host + ':' + QByteArray::number(server.port()) +
                                  "/basic.txt") +
                       names.option() + QStringList{u"--ca-cert"_s, trusted});
        static_cast<void>(phone.finish());
        return phone.events(u"resync.failed"_s).value(0)["cause"_L1].toString();
    };
    QCOMPARE(causeWith({}, m_authority.certificate()), u""_s);
    QCOMPARE(causeWith({}, m_authority.certificateRevoking(m_good)), u"tls_revoked"_s);
    const QStringList staples = {u"-status_file"_s, m_authority.statusRevoking(m_good)};
    QCOMPARE(causeWith(staples, m_authority.certificate()), u"tls_revoked"_s);
}

void TestHttpsServers::redirectsLeadToCheckedServersOnly()
{
    Apache aim(m_good.certificate, m_good.key);
    aim.files().write(u"basic.txt"_s, basicTxt);
    Apache door(m_good.certificate, m_good.key,
                "Redirect 302 /good " + aim.url("basic.txt", m_host) + "\nRedirect 302 /bad " +
                    aim.url("basic.txt") + '\n');
    NameServer names(m_host, aim.address());
    VPHONE_START(aim);
    VPHONE_START(door);
    VPHONE_START(names);
    const QStringList others =
        names.option() + QStringList{u"--ca-cert"_s, m_authority.certificate()};

    PhoneRun good(resyncOnce(door.url("good", m_host)) + others);
    QVERIFY2(good.finish() == 0, good.story());
    QCOMPARE(good.value(u"GPP_A"_s), QByteArray("12345678"));

    PhoneRun bad(resyncOnce(door.url("bad", m_host)) + others);
    QVERIFY2(bad.finish() == 1, bad.story());
    QCOMPARE(bad.events(u"resync.failed"_s).value(0)["cause"_L1].toString(), u"tls_name"_s);
}

QTEST_GUILESS_MAIN(TestHttpsServers)
#include "tst_https_servers.moc"
