#include "core/profile/container.h"
#include "tests/servers/support/exercise.h"
#include "tests/servers/support/guardedservers.h"
#include "tests/servers/support/phonerun.h"
#include "tests/servers/support/rsyslog.h"
#include "tests/servers/support/webservers.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace vphone::servers;
namespace profile = vphone::profile;
using namespace Qt::StringLiterals;

/// Runs with secrets in all places that take one; nothing that comes out holds any.
class TestSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aRunKeepsThem_data();
    void aRunKeepsThem();
    void aFleetKeepsThem();

private:
    /// What a phone of either run is told, all secrets in it.
    [[nodiscard]] QStringList options() const;

    Authority m_authority;
    std::unique_ptr<GuardedApache> m_server;
    Nginx m_reports;
};

namespace {

const QByteArray keyOfRule = "hush-key-of-rule";
const QByteArray keyOfParameter = "hush-key-of-gpp";
const QByteArray keyOfContent = "hush-content-key";
const QByteArray wrongPassword = "hush-wrong-pwd";
const QByteArray urlPassword = "hush-url-pwd";

/// Distinctive, in every parameter that holds one.
const QList<std::pair<QString, QByteArray>> passwords{
    {u"Proxy_Password"_s, "hush-proxy"}, {u"Login_Password"_s, "hush-login"},
    {u"SIP_Password"_s, "hush-sip"},     {u"Password_1_"_s, "hush-line-1"},
    {u"GPP_SD"_s, "hush-gpp-sd"},
};
const QByteArray accountPassword = "hush-account";

/// Where \a output holds a secret; empty: nowhere.
QByteArray leakIn(const QByteArray& output, const QList<QByteArray>& further = {})
{
    QList<QByteArray> secrets{keyOfRule,     keyOfParameter,
                              keyOfContent,  urlPassword,
                              wrongPassword, accountPassword,
                              "PRIVATE KEY", guardedPassword,
                              "response=\"", (guardedUser + ':' + guardedPassword).toBase64()};
    for (const auto& [name, value] : passwords)
        secrets << value << value.toBase64();
    secrets += further;
    for (const QByteArray& secret : std::as_const(secrets)) {
        const qsizetype at = output.indexOf(secret);
        if (at >= 0)
            return secret + " in ..." + output.mid(std::max<qsizetype>(0, at - 200), 400);
    }
    return {};
}

/// The lines of base64 of all PEM files with a private key in \a folder.
QList<QByteArray> keyLinesIn(const QString& folder)
{
    constexpr qsizetype lineBytesMin = 40;
    QList<QByteArray> found;
    for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         it.hasNext();) {
        QFile file(it.next());
        if (!file.open(QFile::ReadOnly))
            continue;
        const QByteArray text = file.readAll();
        qsizetype begin = text.indexOf("PRIVATE KEY-----");
        while (begin >= 0) {
            const qsizetype end = text.indexOf("-----END", begin);
            for (const QByteArray& line : text.sliced(begin, end - begin).split('\n')) {
                if (line.size() >= lineBytesMin && !line.contains("-----"))
                    found << line;
            }
            begin = text.indexOf("PRIVATE KEY-----", text.indexOf('\n', end));
        }
    }
    return found;
}

} // namespace

void TestSecrets::initTestCase()
{
    m_server =
        std::make_unique<GuardedApache>(m_authority.issue(u"127.0.0.1"_s, u"IP:127.0.0.1"_s));
    VPHONE_START(*m_server);
    VPHONE_START(m_reports);
    const QByteArray second = "[--key \"" + keyOfRule + "\" --uid \"$SB\" --pwd \"$SC\"] " +
                              m_server->url("digest/second.cfg");
    const QByteArray third =
        "[--uid nobody --pwd " + wrongPassword + "] " + m_server->url("basic/third.xml");
    m_server->files().write(u"basic/first.cfg"_s,
                            profile::encryptAes("<flat-profile><Profile_Rule_B>" + second +
                                                    "</Profile_Rule_B><Profile_Rule_C>" + third +
                                                    "</Profile_Rule_C></flat-profile>",
                                                keyOfParameter, "8 bytes."));
    m_server->files().write(u"digest/second.cfg"_s,
                            profile::encryptAes(basicTxt, keyOfRule, "8 bytes."));
}

QStringList TestSecrets::options() const
{
    QStringList words{u"--ca-cert"_s,
                      m_authority.certificate(),
                      u"--log-level"_s,
                      u"debug"_s,
                      u"--profile-rule"_s,
                      QString::fromUtf8("[--key $SA --uid \"$SB\" --pwd \"$SC\"] " +
                                        m_server->url("basic/first.cfg"))};
    for (const auto& [name, value] : passwords)
        words += param(name, value);
    return words + param(u"GPP_SA"_s, keyOfParameter) + param(u"GPP_SB"_s, guardedUser) +
           param(u"GPP_SC"_s, guardedPassword) +
           param(u"Upgrade_Rule"_s, "[--uid u --pwd " + wrongPassword + "] " +
                                        m_server->url("basic/sip68xx.12-0-1MPP0001-1.loads")) +
           param(u"Report_Rule"_s, m_reports.url("put/$MA/cfg.xml") + " [--status] " +
                                       m_reports.url("put/$MA/status.xml")) +
           param(u"HTTP_Report_Method"_s, "PUT") +
           param(u"Custom_CA_Rule"_s,
                 "[--uid u --pwd " + wrongPassword + "] " + m_server->url("basic/ca.pem")) +
           param(u"MIC_Cert_Refresh_Enable"_s, "Yes") +
           param(u"MIC_Cert_Refresh_Rule"_s, m_reports.url(""));
}

void TestSecrets::aRunKeepsThem_data()
{
    QTest::addColumn<bool>("isContentCoded");
    QTest::newRow("reports in the clear") << false;
    QTest::newRow("reports encrypted") << true;
}

void TestSecrets::aRunKeepsThem()
{
    QFETCH(const bool, isContentCoded);
    Rsyslog syslog;
    VPHONE_START(syslog);
    const Folder folder;
    folder.write(u"password"_s, accountPassword + '\n');

    PhoneRun phone(
        options() +
        QStringList{u"--control"_s, u"127.0.0.1:0"_s, u"--ca-dir"_s, folder.path(u"ca"_s)} +
        param(u"Syslog_Server"_s, syslog.endpoint()) + param(u"Debug_Server"_s, syslog.endpoint()) +
        param(u"Debug_Level"_s, "3") +
        (isContentCoded ? param(u"IKM_HTTP_Encrypt_Content"_s, keyOfContent) : QStringList()));

    QVERIFY2(phone.waitFor(u"resync.finished"_s), phone.story());
    QVERIFY2(phone.waitFor(u"report.sent"_s, 2), phone.story());
    QCOMPARE(phone.value(u"GPP_A"_s), QByteArray("12345678"));
    QCOMPARE(phone.events(u"resync.failed"_s).value(0)["cause"_L1].toString(), u"auth"_s);
    QCOMPARE(phone.ctl({u"--password-file"_s, folder.path(u"password"_s), u"profile-account"_s,
                        u"joe"_s}),
             0);
    QCOMPARE(phone.ctl({u"resync"_s}), 0);
    // No rule: it is refused, in words without the password.
    static_cast<void>(phone.ctl(
        {u"resync"_s, QString::fromUtf8("http://me:" + urlPassword + "@127.0.0.1/x.xml")}));
    for (const char* verb : {"show", "config", "explain"}) {
        QCOMPARE(phone.ctl({QString::fromLatin1(verb)}), 0);
        QCOMPARE(phone.ctl({u"--json"_s, QString::fromLatin1(verb)}), 0);
    }
    QVERIFY2(phone.waitFor(u"resync.finished"_s, 2), phone.story());
    QVERIFY2(phone.waitFor(u"ca.failed"_s), phone.story());
    QVERIFY2(phone.waitFor(u"mic.failed"_s), phone.story());
    phone.interrupt();

    const QList<QByteArray> keys = keyLinesIn(folder.path(u"ca"_s));
    QVERIFY2(!keys.isEmpty(), "the authority keeps its keys there");
    QByteArray datagrams;
    for (const Rsyslog::Message& message : syslog.messages())
        datagrams += message.raw + '\n';
    QVERIFY2(datagrams.contains("Resync failed"), datagrams);
    const QByteArray status = m_reports.files().read(u"put/000e08abcdef/status.xml"_s);
    const QByteArray configuration = m_reports.files().read(u"put/000e08abcdef/cfg.xml"_s);
    QCOMPARE(configuration.contains("<Proxy_Username"), !isContentCoded);
    for (const QByteArray& output : {phone.story(), datagrams, status, configuration}) {
        const QByteArray leak = leakIn(output, keys);
        QVERIFY2(leak.isEmpty(), leak);
    }
}

void TestSecrets::aFleetKeepsThem()
{
    const Folder folder;
    const QByteArray told = runVphone(
        QStringList{u"fleet"_s, u"--count"_s, u"5"_s, u"--model"_s, u"CP-6841-3PCC"_s,
                    u"--events"_s, folder.path(u"events.jsonl"_s), u"--until"_s,
                    u"resync.finished"_s, u"--ignore-failures"_s, u"--timeout"_s, u"30s"_s,
                    u"--ca-dir"_s, folder.path(u"ca"_s), u"--param"_s, u"Resync_Random_Delay=0"_s} +
        options() + param(u"IKM_HTTP_Encrypt_Content"_s, keyOfContent));

    const QList<QByteArray> keys = keyLinesIn(folder.path(u"ca"_s));
    const QByteArray events = folder.read(u"events.jsonl"_s);
    QVERIFY2(events.contains("\"12345678\""), told);
    const QByteArray leak = leakIn(told, keys) + leakIn(events, keys);
    QVERIFY2(leak.isEmpty(), leak);
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
