#include "core/net/labca.h"
#include "tests/servers/support/authority.h"
#include "tests/servers/support/estserver.h"
#include "tests/servers/support/exercise.h"
#include "tests/servers/support/phonerun.h"
#include "tests/servers/support/strongswan.h"
#include "tests/servers/support/tool.h"

#include <QTest>

using namespace vphone;
using namespace vphone::servers;
using namespace Qt::StringLiterals;

namespace {

Instant wallNow()
{
    return Instant(std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch()));
}

} // namespace

/// MIC renewal by servers whose EST is not ours.
class TestEstServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    // shows C135
    void handshakeVouchesOverHttps();
    // shows C134 C135
    void signatureVouchesOverHttp();
    void foreignClientIsRenewed();
    void strangersAreNotRenewed_data();
    void strangersAreNotRenewed();

private:
    [[nodiscard]] EstServer::Files files(bool isHttps, const Folder& manufacturer) const
    {
        const auto path = [&manufacturer](const QByteArray& name) {
            return manufacturer.path(QString::fromUtf8(name));
        };
        return {.certificate = isHttps ? m_server.certificate : QString(),
                .key = m_server.key,
                .clientRoots = path(net::certificateFileOf(pki::Root::Client)),
                .renewalCertificate = path(net::certificateFileOf(pki::Root::Renewal)),
                .renewalKey = path("renewal.key")};
    }
    /// Of a phone that \a server renews.
    [[nodiscard]] QStringList renewal(const EstServer& server) const
    {
        return QStringList{u"--ca-dir"_s, m_manufacturer.path(), u"--ca-cert"_s,
                           m_authority.certificate()} +
               param(u"MIC_Cert_Refresh_Rule"_s, server.url()) +
               param(u"MIC_Cert_Refresh_Enable"_s, "Yes");
    }
    static void make(const Folder& manufacturer);

    Authority m_authority;
    Authority::Issued m_server;
    Folder m_manufacturer;
    Folder m_stranger;
};

void TestEstServers::make(const Folder& manufacturer)
{
    const auto opened = net::openAuthority(manufacturer.path().toUtf8(), wallNow());
    QVERIFY2(opened, opened ? "" : opened.error().constData());
}

void TestEstServers::initTestCase()
{
    m_server = m_authority.issue(u"est"_s, u"IP:127.0.0.1"_s);
    make(m_manufacturer);
    make(m_stranger);
}

void TestEstServers::handshakeVouchesOverHttps()
{
    EstServer server(files(true, m_manufacturer));
    server.files().write(u"basic.txt"_s, basicTxt);
    VPHONE_START(server);
    PhoneRun phone(ruleUntil(server.url("basic.txt"), u"resync.succeeded:2"_s) + renewal(server));
    QVERIFY2(phone.finish() == 0, phone.story());
    QCOMPARE(phone.events(u"mic.renewed"_s).size(), 1);
    QCOMPARE(phone.events(u"phone.reboot"_s).size(), 1);
    // Before and behind the reboot: the same phone, by another root.
    const QList<QByteArray> log = server.accessLog(3);
    QCOMPARE(log.size(), 3);
    const auto column = [&log](int line, int number) { return log[line].split('|')[number]; };
    QVERIFY2(log[1].startsWith("POST /.well-known/est/simplereenroll HTTP/1.1|200|"), log[1]);
    QVERIFY(!column(0, 2).isEmpty());
    QCOMPARE(column(2, 2), column(0, 2));
    QVERIFY2(!column(0, 3).contains("Manufacturing"), log[0]);
    QVERIFY2(column(2, 3).startsWith("Emulated Cisco Manufacturing CA III"), log[2]);
}

void TestEstServers::signatureVouchesOverHttp()
{
    EstServer server(files(false, m_manufacturer));
    VPHONE_START(server);
    PhoneRun phone(QStringList{u"--until"_s, u"phone.ready:2"_s, u"--timeout"_s, u"30s"_s} +
                   param(u"Profile_Rule"_s, "") + renewal(server));
    QVERIFY2(phone.finish() == 0, phone.story());
    QCOMPARE(phone.events(u"mic.renewed"_s).size(), 1);
    QCOMPARE(phone.events(u"phone.reboot"_s).at(0)["reason"_L1].toString(), u"provisioning"_s);
    const QList<QByteArray> log = server.accessLog(1);
    QVERIFY2(log[0].startsWith("POST /.well-known/est/simplereenroll HTTP/1.1|200|"), log[0]);
}

/// strongSwan asks the lab.
void TestEstServers::foreignClientIsRenewed()
{
    const auto opened = net::openAuthority(m_manufacturer.path().toUtf8(), wallNow());
    const auto mic = opened->manufacturer.issueDevice(
        {"CP-8841-3PCC", "88012BA01234", MacAddress(0x000e08abcdef)}, ports::CertProfile::ThreePcc,
        {wallNow() - std::chrono::hours(24), wallNow() + std::chrono::hours(24)});
    QVERIFY(mic);
    const Folder folder;
    folder.write(u"mic.der"_s, mic->chain.front());
    folder.write(u"mic.key"_s,
                 runTool(u"openssl"_s, {u"pkey"_s, u"-inform"_s, u"DER"_s}, mic->key));
    folder.write(u"new.key"_s,
                 runTool(u"openssl"_s, {u"genpkey"_s, u"-algorithm"_s, u"EC"_s, u"-pkeyopt"_s,
                                        u"ec_paramgen_curve:P-256"_s}));
    const QByteArray request = runTool(u"openssl"_s, {u"x509"_s, u"-x509toreq"_s, u"-inform"_s,
                                                      u"DER"_s, u"-in"_s, folder.path(u"mic.der"_s),
                                                      u"-signkey"_s, folder.path(u"mic.key"_s)});
    folder.write(u"new.csr"_s, runTool(u"openssl"_s, {u"req"_s, u"-outform"_s, u"DER"_s}, request));
    PhoneRun lab({u"--lab"_s, u"--ca-dir"_s, m_manufacturer.path(), u"--port"_s, u"mtls=0"_s,
                  u"--port"_s, u"tftp=0"_s, u"--port"_s, u"http=0"_s, u"--port"_s, u"https=0"_s,
                  u"--port"_s, u"syslog=0"_s, u"--port"_s, u"sudi=0"_s, u"--port"_s, u"proxy=0"_s});
    QVERIFY2(lab.waitFor(u"lab.ready"_s), lab.story());
    const int port = lab.events(u"lab.ready"_s).at(0)["ports"_L1]["mtls"_L1].toInt();
    const auto file = [this](pki::Root root) {
        return m_manufacturer.path(QString::fromUtf8(net::certificateFileOf(root)));
    };
    const PkiResult renewed =
        runPki({u"--est"_s, u"--url"_s, u"https://127.0.0.1:"_s + QString::number(port), u"--in"_s,
                folder.path(u"new.csr"_s), u"--cacert"_s, file(pki::Root::CiscoSmallBusiness),
                u"--cacert"_s, file(pki::Root::Renewal), u"--cert"_s, folder.path(u"mic.der"_s),
                u"--key"_s, folder.path(u"mic.key"_s), u"--outform"_s, u"pem"_s});
    QVERIFY2(renewed.status == 0, renewed.talk + lab.story());
    folder.write(u"renewed.pem"_s, renewed.output);
    runTool(u"openssl"_s, {u"verify"_s, u"-purpose"_s, u"sslclient"_s, u"-CAfile"_s,
                           file(pki::Root::Renewal), folder.path(u"renewed.pem"_s)});
}

void TestEstServers::strangersAreNotRenewed_data()
{
    QTest::addColumn<bool>("isHttps");
    QTest::addColumn<QString>("cause");
    QTest::newRow("handshake") << true << u"tls_client_cert"_s;
    QTest::newRow("signature") << false << u"http_status"_s;
}

/// The server knows another manufacturer's phones.
void TestEstServers::strangersAreNotRenewed()
{
    QFETCH(bool, isHttps);
    QFETCH(QString, cause);
    EstServer server(files(isHttps, m_stranger));
    VPHONE_START(server);
    PhoneRun phone(param(u"Profile_Rule"_s, "") + renewal(server));
    QVERIFY2(phone.waitFor(u"mic.failed"_s), phone.story());
    QCOMPARE(phone.events(u"mic.failed"_s).at(0)["cause"_L1].toString(), cause);
}

QTEST_GUILESS_MAIN(TestEstServers)
#include "tst_est_servers.moc"
