#include "core/profile/container.h"
#include "tests/servers/support/exercise.h"
#include "tests/servers/support/guardedservers.h"
#include "tests/servers/support/phonerun.h"

#include <QTest>

using namespace vphone::servers;
namespace profile = vphone::profile;
using namespace Qt::StringLiterals;

/// Apache and lighttpd that want credentials, and serve what is encrypted for the phone.
class TestCredentialServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void credentialsOfTheRuleAreTaken_data();
    void credentialsOfTheRuleAreTaken();
    void wrongCredentialsAreRefusedOnce_data();
    void wrongCredentialsAreRefusedOnce();
    // shows C088
    void xsiLoginIsTaken();
    void aDigestIsFoundBehindUnknownOnes();
    void aStaleNonceIsRenewed();
    void aReportIsSignedAgain();
    void codedContentIsDecrypted();
    // shows C092
    void keysComeFromSecretParameters_data();
    void keysComeFromSecretParameters();

private:
    /// A started one; its files are basicTxt.
    template<typename Server>
    std::unique_ptr<GuardedServer> started(bool isTls);

    Authority m_authority;
    Authority::Issued m_issued;
};

namespace {

QStringList secretParameters(const QByteArray& password = guardedPassword)
{
    return param(u"GPP_SA"_s, guardedUser) + param(u"GPP_SB"_s, password);
}

/// True when neither what the phone told nor what it printed holds a secret.
bool isDiscreet(PhoneRun& phone)
{
    for (const QByteArray& secret :
         {guardedPassword, guardedPassword.toBase64(),
          (guardedUser + ':' + guardedPassword).toBase64(), QByteArray("response=")}) {
        if (phone.story().contains(secret))
            return false;
    }
    return true;
}

} // namespace

void TestCredentialServers::initTestCase()
{
    m_issued = m_authority.issue(u"127.0.0.1"_s, u"IP:127.0.0.1"_s);
}

template<typename Server>
std::unique_ptr<GuardedServer> TestCredentialServers::started(bool isTls)
{
    auto server = std::make_unique<Server>(isTls ? std::optional(m_issued) : std::nullopt);
    for (const char* folder : {"basic", "digest", "many", "stale"})
        server->files().write(QString::fromLatin1(folder) + u"/basic.txt"_s, basicTxt);
    if (!server->start())
        qFatal("%s", server->trouble().constData());
    return server;
}

void TestCredentialServers::credentialsOfTheRuleAreTaken_data()
{
    QTest::addColumn<bool>("isApache");
    QTest::addColumn<bool>("isTls");
    QTest::addColumn<QByteArray>("folder");
    for (const bool isApache : {true, false}) {
        for (const bool isTls : {false, true}) {
            for (const char* folder : {"basic", "digest"})
                QTest::addRow("%s, %s, %s", isApache ? "Apache" : "lighttpd",
                              isTls ? "https" : "http", folder)
                    << isApache << isTls << QByteArray(folder);
        }
    }
}

void TestCredentialServers::credentialsOfTheRuleAreTaken()
{
    QFETCH(const bool, isApache);
    QFETCH(const bool, isTls);
    QFETCH(const QByteArray, folder);
    const auto server = isApache ? started<GuardedApache>(isTls) : started<Lighttpd>(isTls);

    PhoneRun phone(
        resyncOnce("[--uid \"$SA\" --pwd \"$SB\"] " + server->url(folder + "/basic.txt?a=b")) +
        secretParameters() + QStringList{u"--ca-cert"_s, m_authority.certificate()});

    QVERIFY2(phone.finish() == 0, phone.story() + server->output());
    QCOMPARE(phone.value(u"GPP_A"_s), QByteArray("12345678"));
    const QByteArray request = "GET /" + folder + "/basic.txt?a=b HTTP/1.1|";
    QCOMPARE(server->accessLog(2),
             (QList<QByteArray>{request + "401|-", request + "200|" + guardedUser}));
    QVERIFY2(isDiscreet(phone), phone.story());
}

void TestCredentialServers::wrongCredentialsAreRefusedOnce_data()
{
    QTest::addColumn<bool>("isApache");
    QTest::addColumn<QByteArray>("folder");
    QTest::newRow("Apache, Basic") << true << QByteArray("basic");
    QTest::newRow("Apache, Digest") << true << QByteArray("digest");
    QTest::newRow("lighttpd, Basic") << false << QByteArray("basic");
    QTest::newRow("lighttpd, Digest") << false << QByteArray("digest");
}

void TestCredentialServers::wrongCredentialsAreRefusedOnce()
{
    QFETCH(const bool, isApache);
    QFETCH(const QByteArray, folder);
    const auto server = isApache ? started<GuardedApache>(false) : started<Lighttpd>(false);

    // A good XSI account is no way out: the rule has credentials.
    PhoneRun phone(
        resyncOnce("[--uid \"$SA\" --pwd \"$SB\"] " + server->url(folder + "/basic.txt")) +
        secretParameters("not the password") +
        param(u"Profile_Authentication_Type"_s, "XSI Authentication") +
        param(u"Login_User_ID"_s, guardedUser) + param(u"Login_Password"_s, guardedPassword));

    QVERIFY2(phone.finish() == 1, phone.story());
    const QJsonObject failure = phone.events(u"resync.failed"_s).value(0);
    QCOMPARE(failure["cause"_L1].toString(), u"auth"_s);
    QCOMPARE(failure["error"_L1].toString(), u"http_get failed: authentication"_s);
    const QList<QByteArray> log = server->accessLog(2);
    QCOMPARE(log.size(), 2);
    QVERIFY2(log[1].contains("|401|"), log[1]);
    QVERIFY2(isDiscreet(phone), phone.story());
    QVERIFY2(!phone.story().contains("not the password"), phone.story());
}

void TestCredentialServers::xsiLoginIsTaken()
{
    for (const char* folder : {"basic", "digest"}) {
        const auto server = started<GuardedApache>(false);

        PhoneRun phone(resyncOnce(server->url(QByteArray(folder) + "/basic.txt")) +
                       param(u"Profile_Authentication_Type"_s, "XSI Authentication") +
                       param(u"Login_User_ID"_s, guardedUser) +
                       param(u"Login_Password"_s, guardedPassword));

        QVERIFY2(phone.finish() == 0, phone.story());
        QVERIFY2(server->accessLog(2).value(1).endsWith("|200|" + guardedUser), folder);
        QVERIFY2(isDiscreet(phone), phone.story());
    }
}

void TestCredentialServers::aDigestIsFoundBehindUnknownOnes()
{
    const auto server = started<Lighttpd>(false);

    PhoneRun phone(resyncOnce("[--uid \"$SA\" --pwd \"$SB\"] " + server->url("many/basic.txt")) +
                   secretParameters());

    QVERIFY2(phone.finish() == 0, phone.story() + server->output());
    QVERIFY2(server->accessLog(2).value(1).endsWith("|200|" + guardedUser), phone.story());
}

void TestCredentialServers::aStaleNonceIsRenewed()
{
    const auto server = started<GuardedApache>(false);

    PhoneRun phone(resyncOnce("[--uid \"$SA\" --pwd \"$SB\"] " + server->url("stale/basic.txt")) +
                   secretParameters());

    QVERIFY2(phone.finish() == 0, phone.story() + server->output());
    const QList<QByteArray> log = server->accessLog(3);
    QCOMPARE(log.size(), 3);
    QVERIFY2(log[1].contains("|401|") && log[2].endsWith("|200|" + guardedUser), log.join('\n'));
}

void TestCredentialServers::aReportIsSignedAgain()
{
    // It reads what was posted before it refuses; lighttpd hangs up at once, and what it answered
    // may be lost with that.
    const auto server = started<GuardedApache>(true);
    server->files().write(u"basic.txt"_s, basicTxt);

    PhoneRun phone(QStringList{u"--until"_s, u"report.failed"_s, u"--timeout"_s, u"20s"_s,
                               u"--ca-cert"_s, m_authority.certificate(), u"--profile-rule"_s,
                               QString::fromUtf8(server->url("basic.txt"))} +
                   param(u"Report_Rule"_s,
                         "[--uid \"$SA\" --pwd \"$SB\"] " + server->url("digest/report.xml")) +
                   secretParameters());

    // It takes no uploads, but says so only to who is let in.
    QVERIFY2(phone.finish() == 0, phone.story());
    const QList<QByteArray> log = server->accessLog(3);
    QVERIFY2(log.value(1) == "POST /digest/report.xml HTTP/1.1|401|-", log.join('\n'));
    QVERIFY2(log.value(2).startsWith("POST /digest/report.xml HTTP/1.1|4") &&
                 log.value(2).endsWith("|" + guardedUser) && !log.value(2).contains("|401|"),
             log.join('\n'));
    QVERIFY2(isDiscreet(phone), phone.story());
}

void TestCredentialServers::codedContentIsDecrypted()
{
    const auto server = started<GuardedApache>(false);
    const QByteArray ikm = "yqdlZ-tYemfogSmv7Ws5PQ"; // RFC 8188 3.1
    server->files().write(u"plain.xml"_s, basicTxt);
    server->files().write(u"coded.aes128gcm"_s,
                          profile::encryptAes128Gcm(basicTxt, ikm, "sixteen bytes...", 64));
    server->files().write(
        u"standard.aes128gcm"_s,
        QByteArray::fromBase64(
            "I1BsxtFttlv3u_Oo94xnmwAAEAAA-NAVub2qFgBEuQKRapoZu-IxkIva3MEB1PD-ly8Thjg",
            QByteArray::Base64UrlEncoding));
    const auto run = [&](const QByteArray& file, const QByteArray& key) {
        return resyncOnce(server->url(file)) + param(u"IKM_HTTP_Encrypt_Content"_s, key);
    };

    PhoneRun coded(run("coded.aes128gcm", ikm));
    QVERIFY2(coded.finish() == 0, coded.story());
    QCOMPARE(coded.value(u"GPP_A"_s), QByteArray("12345678"));
    QVERIFY2(!coded.story().contains(ikm), coded.story());

    // The header decides: a reply without it is read as it is.
    PhoneRun plain(run("plain.xml", ikm));
    QVERIFY2(plain.finish() == 0, plain.story());

    PhoneRun other(run("coded.aes128gcm", "another key"));
    QVERIFY2(other.finish() == 1, other.story());
    QCOMPARE(other.events(u"resync.failed"_s).value(0)["cause"_L1].toString(), u"corrupt_key"_s);

    // The standard's own example is opened, and is no profile.
    PhoneRun standard(run("standard.aes128gcm", ikm));
    QVERIFY2(standard.finish() == 1, standard.story());
    QCOMPARE(standard.events(u"resync.failed"_s).value(0)["cause"_L1].toString(), u"corrupt_xml"_s);
}

void TestCredentialServers::keysComeFromSecretParameters_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("parameter");
    QTest::newRow("of the rule") << QByteArray("MyOwnSecret") << QString();
    QTest::newRow("in quotes") << QByteArray("\"My Own Secret\"") << QString();
    QTest::newRow("$SA") << QByteArray("$SA") << u"GPP_SA"_s;
    QTest::newRow("$SD, in quotes") << QByteArray("\"$SD\"") << u"GPP_SD"_s;
}

void TestCredentialServers::keysComeFromSecretParameters()
{
    QFETCH(const QByteArray, key);
    QFETCH(const QString, parameter);
    const QByteArray passPhrase =
        parameter.isEmpty() ? QByteArray(key).replace('"', "") : QByteArray("Key-of-mine");
    const auto server = started<GuardedApache>(true);
    server->files().write(u"basic/basic.cfg"_s,
                          profile::encryptAes(basicTxt, passPhrase, "8 bytes."));

    PhoneRun phone(resyncOnce("[--key " + key + " --uid \"$SB\" --pwd \"$SC\"] " +
                              server->url("basic/basic.cfg")) +
                   QStringList{u"--ca-cert"_s, m_authority.certificate()} +
                   param(u"GPP_SB"_s, guardedUser) + param(u"GPP_SC"_s, guardedPassword) +
                   (parameter.isEmpty() ? QStringList() : param(parameter, passPhrase)));

    QVERIFY2(phone.finish() == 0, phone.story() + server->output());
    QCOMPARE(phone.value(u"GPP_A"_s), QByteArray("12345678"));
    QVERIFY2(isDiscreet(phone) && !phone.story().contains(passPhrase), phone.story());
}

QTEST_GUILESS_MAIN(TestCredentialServers)
#include "tst_credential_servers.moc"
