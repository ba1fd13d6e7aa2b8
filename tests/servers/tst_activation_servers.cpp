#include "core/net/labca.h"
#include "tests/servers/support/codeserver.h"
#include "tests/servers/support/exercise.h"
#include "tests/servers/support/phonerun.h"

#include <QDateTime>
#include <QTest>

using namespace vphone;
using namespace vphone::servers;
using namespace Qt::StringLiterals;

/// Codes that are redeemed at a service which is not ours, over HTTPS with the device certificate.
class TestActivationServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    // shows C099
    void aCodeWorksOnce();
    void anExpiredCodeDoesNot();
    void aStrangersPhoneIsRefused();

private:
    /// A phone that asks \a server for what its code is worth.
    [[nodiscard]] QStringList blank(const CodeServer& server, const Folder& manufacturer) const
    {
        return QStringList{
            u"--control"_s,      u"127.0.0.1:0"_s,
            u"--ca-dir"_s,       manufacturer.path(),
            u"--ca-cert"_s,      m_authority.certificate(),
            u"--profile-rule"_s, u"gds://"_s + QString::fromLatin1(server.endpoint())};
    }
    [[nodiscard]] QString clientRoots() const
    {
        return m_manufacturer.path(QString::fromUtf8(net::certificateFileOf(pki::Root::Client)));
    }
    [[nodiscard]] static bool enter(PhoneRun& phone, const QString& code)
    {
        return phone.waitFor(u"activation.shown"_s) && phone.ctl({u"type"_s, code}) == 0 &&
               phone.ctl({u"press"_s, u"Softkey1"_s}) == 0;
    }
    static void make(const Folder& manufacturer);

    Authority m_authority;
    Authority::Issued m_server;
    Folder m_manufacturer;
    Folder m_stranger;
};

void TestActivationServers::make(const Folder& manufacturer)
{
    const Instant now{std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch())};
    const auto opened = net::openAuthority(manufacturer.path().toUtf8(), now);
    QVERIFY2(opened, opened ? "" : opened.error().constData());
}

void TestActivationServers::initTestCase()
{
    m_server = m_authority.issue(u"gds"_s, u"IP:127.0.0.1"_s);
    make(m_manufacturer);
    make(m_stranger);
}

void TestActivationServers::aCodeWorksOnce()
{
    CodeServer server(m_server, clientRoots());
    server.files().write(u"basic.txt"_s, basicTxt);
    server.addCode("1234567890123456", R"({"profile_rule":")" + server.url("basic.txt") + R"("})");
    VPHONE_START(server);
    PhoneRun phone(blank(server, m_manufacturer));
    QVERIFY2(enter(phone, u"1234567890123456"_s), phone.story());
    QVERIFY2(phone.waitFor(u"activation.succeeded"_s), phone.story());
    QVERIFY2(phone.waitFor(u"resync.succeeded"_s), phone.story());
    QCOMPARE(phone.events(u"resync.requested"_s).at(0)["trigger"_L1].toString(), u"activation"_s);
    QCOMPARE(phone.value(u"Profile_Rule"_s), server.url("basic.txt"));
    const QList<QByteArray> log = server.accessLog(2);
    QVERIFY2(log[0].startsWith("POST /activation/v1/redeem HTTP/1.1|200|"), log[0]);
    QVERIFY2(!log[0].endsWith('|') && !log[0].endsWith("|-"), log[0]);
    QVERIFY(server.lastBody().contains(R"("mac":"000e08abcdef")"));
    QVERIFY2(!phone.story().contains("1234567890123456"), "the code is told");

    PhoneRun second(blank(server, m_manufacturer) + QStringList{u"--mac"_s, u"000e08abcdf0"_s});
    QVERIFY2(enter(second, u"1234567890123456"_s), second.story());
    QVERIFY2(second.waitFor(u"activation.failed"_s), second.story());
    QVERIFY(
        second.events(u"activation.failed"_s).at(0)["reason"_L1].toString().contains(u"used"_s));
}

void TestActivationServers::anExpiredCodeDoesNot()
{
    CodeServer server(m_server, clientRoots());
    server.addExpiredCode("1111222233334444");
    VPHONE_START(server);
    PhoneRun phone(blank(server, m_manufacturer));
    QVERIFY2(enter(phone, u"1111222233334444"_s), phone.story());
    QVERIFY2(phone.waitFor(u"activation.failed"_s), phone.story());
    const QString reason = phone.events(u"activation.failed"_s).at(0)["reason"_L1].toString();
    QVERIFY2(reason.contains(u"expired"_s), qPrintable(reason));
    QCOMPARE(phone.events(u"resync.requested"_s).size(), 0);
}

void TestActivationServers::aStrangersPhoneIsRefused()
{
    CodeServer server(m_server, clientRoots());
    server.addCode("1234567890123456", R"({"profile_rule":"/p.xml"})");
    VPHONE_START(server);
    PhoneRun phone(blank(server, m_stranger));
    QVERIFY2(enter(phone, u"1234567890123456"_s), phone.story());
    QVERIFY2(phone.waitFor(u"activation.failed"_s), phone.story());
    QCOMPARE(phone.events(u"activation.succeeded"_s).size(), 0);
    QVERIFY(server.lastBody().isEmpty());
}

QTEST_GUILESS_MAIN(TestActivationServers)
#include "tst_activation_servers.moc"
