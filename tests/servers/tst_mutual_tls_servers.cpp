#include "tests/servers/support/authority.h"
#include "tests/servers/support/exercise.h"
#include "tests/servers/support/phonerun.h"
#include "tests/servers/support/webservers.h"

#include <QDateTime>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace vphone::servers;
using namespace Qt::StringLiterals;

/// Servers that want the phone's certificate: Apache and nginx.
class TestMutualTlsServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    // shows C114 C116
    void apacheTakesThePhonesOwnCertificate();
    // shows C115
    void apacheRefusesABrowser();
    void apacheRefusesAPhoneOfAnotherMaker();
    void apacheMayAskForItInOneFolder();
    void nginxTakesIt();
    void nginxTellsOthersInAReply();
    // shows C138
    void withAnExpiredCertificateNothingGoesByTls();

private:
    [[nodiscard]] QStringList trusting() const
    {
        return {u"--ca-cert"_s, m_authority.certificate(), u"--ca-dir"_s, m_caFolder.path(u"ca"_s)};
    }
    [[nodiscard]] QString clientRoot() const { return m_caFolder.path(u"ca/spacroot.cert"_s); }
    [[nodiscard]] QByteArray requireBelow(const QString& root) const
    {
        return "SSLCACertificateFile " + root.toUtf8() +
               "\nSSLVerifyClient require\nSSLVerifyDepth 2\n";
    }

    const QString m_names = u"IP:127.0.0.1"_s;
    Authority m_authority;
    Authority m_stranger{"Stranger Root"};
    Authority::Issued m_server;
    Folder m_caFolder;
};

/// The status of a client that has no certificate; 0: there was no reply.
static int statusForCurl(const QByteArray& url, const QString& root)
{
    QProcess curl;
    curl.start(u"curl"_s, {u"-s"_s, u"-o"_s, u"/dev/null"_s, u"-w"_s, u"%{http_code}"_s,
                           u"--cacert"_s, root, QString::fromLatin1(url)});
    curl.waitForFinished();
    return curl.readAllStandardOutput().toInt();
}

void TestMutualTlsServers::initTestCase()
{
    m_server = m_authority.issue(u"127.0.0.1"_s, m_names);
    // The phones' maker is made by the first phone that wants a certificate.
    Apache server(m_server.certificate, m_server.key);
    server.files().write(u"basic.txt"_s, basicTxt);
    VPHONE_START(server);
    PhoneRun phone(resyncOnce(server.url("basic.txt")) + trusting());
    QVERIFY2(phone.finish() == 0, phone.story());
    QVERIFY(QFile::exists(clientRoot()));
}

void TestMutualTlsServers::apacheTakesThePhonesOwnCertificate()
{
    Apache server(m_server.certificate, m_server.key, requireBelow(clientRoot()));
    server.files().write(u"basic.txt"_s, basicTxt);
    VPHONE_START(server);
    for (const QString& mac : {u"000e08abcdef"_s, u"000e08abcdee"_s}) {
        PhoneRun phone(resyncOnce(server.url("basic.txt")) + trusting() +
                       QStringList{u"--mac"_s, mac});
        QVERIFY2(phone.finish() == 0, phone.story());
        QCOMPARE(phone.value(u"GPP_A"_s), QByteArray("12345678"));
    }
    const QList<QByteArray> log = server.accessLog(2);
    QCOMPARE(log.size(), 2);
    for (const QByteArray& line : log)
        QVERIFY2(line.contains("|SUCCESS|"), line);
    QVERIFY2(log[0].toUpper().contains("000E08ABCDEF"), log[0]);
    QVERIFY2(log[1].toUpper().contains("000E08ABCDEE"), log[1]);
}

void TestMutualTlsServers::apacheRefusesABrowser()
{
    Apache server(m_server.certificate, m_server.key, requireBelow(clientRoot()));
    server.files().write(u"basic.txt"_s, basicTxt);
    VPHONE_START(server);
    QCOMPARE(statusForCurl(server.url("basic.txt"), m_authority.certificate()), 0);
}

void TestMutualTlsServers::apacheRefusesAPhoneOfAnotherMaker()
{
    for (const QByteArray& versions : {QByteArray(), QByteArray("SSLProtocol -all +TLSv1.2\n")}) {
        Apache server(m_server.certificate, m_server.key,
                      requireBelow(m_stranger.certificate()) + versions);
        server.files().write(u"basic.txt"_s, basicTxt);
        VPHONE_START(server);

        PhoneRun phone(resyncOnce(server.url("basic.txt")) + trusting());

        QVERIFY2(phone.finish() == 1, phone.story());
        const QJsonObject failure = phone.events(u"resync.failed"_s).value(0);
        QCOMPARE(failure["cause"_L1].toString(), u"tls_client_cert"_s);
        QCOMPARE(failure["error"_L1].toString(), u"https_get failed"_s);
        QVERIFY2(failure["detail"_L1].toString().contains("refused the phone's certificate"_L1),
                 phone.story());
        QVERIFY2(phone.talk().contains("refused the phone's certificate"), phone.story());
    }
}

/// A renegotiation in TLS 1.2, authentication after the handshake in TLS 1.3.
void TestMutualTlsServers::apacheMayAskForItInOneFolder()
{
    for (const QByteArray& version : {QByteArray("1.2"), QByteArray("1.3")}) {
        Apache server(m_server.certificate, m_server.key,
                      "SSLProtocol -all +TLSv" + version + "\nSSLCACertificateFile " +
                          clientRoot().toUtf8() +
                          "\n<Location /inner>\nSSLVerifyClient require\nSSLVerifyDepth 2\n"
                          "</Location>\n");
        server.files().write(u"inner/basic.txt"_s, basicTxt);
        VPHONE_START(server);

        PhoneRun phone(resyncOnce(server.url("inner/basic.txt")) + trusting());

        QVERIFY2(phone.finish() == 0, phone.story());
        const QList<QByteArray> log = server.accessLog(1);
        QVERIFY2(log.value(0).contains("|TLSv" + version + '|') && log[0].contains("|SUCCESS|"),
                 log.value(0));
    }
}

void TestMutualTlsServers::nginxTakesIt()
{
    NginxMutual server(m_server.certificate, m_server.key, clientRoot());
    server.files().write(u"basic.txt"_s, basicTxt);
    VPHONE_START(server);

    PhoneRun phone(resyncOnce(server.url("basic.txt")) + trusting());

    QVERIFY2(phone.finish() == 0, phone.story());
    const QList<QByteArray> log = server.accessLog(1);
    QVERIFY2(log.value(0).startsWith("GET /basic.txt HTTP/1.1|200|SUCCESS|"), log.value(0));
    QVERIFY2(log[0].toUpper().contains("000E08ABCDEF"), log[0]);
}

void TestMutualTlsServers::nginxTellsOthersInAReply()
{
    NginxMutual server(m_server.certificate, m_server.key, m_stranger.certificate());
    server.files().write(u"basic.txt"_s, basicTxt);
    VPHONE_START(server);
    QCOMPARE(statusForCurl(server.url("basic.txt"), m_authority.certificate()), 400);

    PhoneRun phone(resyncOnce(server.url("basic.txt")) + trusting());

    QVERIFY2(phone.finish() == 1, phone.story());
    QCOMPARE(phone.events(u"resync.failed"_s).value(0)["cause"_L1].toString(), u"http_status"_s);
}

void TestMutualTlsServers::withAnExpiredCertificateNothingGoesByTls()
{
    const QString yesterday =
        QDateTime::currentDateTimeUtc().addDays(-1).toString(u"yyyy-MM-ddThh:mm:ssZ"_s);
    const QStringList others = trusting() + QStringList{u"--mic-not-after"_s, yesterday};
    // Not even with a server that wants none.
    Apache server(m_server.certificate, m_server.key);
    server.files().write(u"basic.txt"_s, basicTxt);
    VPHONE_START(server);
    PhoneRun encrypted(resyncOnce(server.url("basic.txt")) + others);
    QVERIFY2(encrypted.finish() == 1, encrypted.story());
    const QJsonObject failure = encrypted.events(u"resync.failed"_s).value(0);
    QCOMPARE(failure["cause"_L1].toString(), u"tls_client_cert"_s);
    QVERIFY2(failure["detail"_L1].toString().contains("own certificate expired"_L1),
             encrypted.story());
    QVERIFY(server.accessLog(0).isEmpty());

    Nginx plainServer;
    plainServer.files().write(u"basic.txt"_s, basicTxt);
    VPHONE_START(plainServer);
    PhoneRun plain(resyncOnce(plainServer.url("basic.txt")) + others);
    QVERIFY2(plain.finish() == 0, plain.story());
}

QTEST_GUILESS_MAIN(TestMutualTlsServers)
#include "tst_mutual_tls_servers.moc"
