#include "tests/servers/support/exercise.h"
#include "tests/servers/support/phonerun.h"
#include "tests/servers/support/rsyslog.h"
#include "tests/servers/support/tftpservers.h"
#include "tests/servers/support/webservers.h"

#include <QTest>

using namespace vphone::servers;
using namespace Qt::StringLiterals;

namespace {

const QByteArray load = "sip68xx.12-0-1MPP0001-245.loads";

/// What no profile may be: more bytes than one has.
QByteArray image()
{
    QByteArray bytes(3 * 1024 * 1024 + 7, Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = char(i * 31 + (i >> 12));
    return bytes;
}

QStringList upgradeUntil(const QByteArray& rule, const QString& event)
{
    return param(u"Profile_Rule"_s, {}) + param(u"Upgrade_Rule"_s, rule) +
           QStringList{
               u"--until"_s, event,     u"--timeout"_s,  u"60s"_s,
               u"--clock"_s, u"skip"_s, u"--firmware"_s, u"sip68xx.11-3-2MPP0001-609.loads"_s};
}

} // namespace

/// Firmware from real servers.
class TestUpgradeServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // shows C103
    void nginxServesALoad();
    // shows C103
    void tftpdServesALoad();
    void manifestIsFollowed();
    void agentTellsTheNewVersion();
    void aMissingLoadIsFileNotFound();
};

void TestUpgradeServers::nginxServesALoad()
{
    Nginx server;
    server.files().write(u"image/"_s + QString::fromLatin1(load), image());
    VPHONE_START(server);

    PhoneRun phone(upgradeUntil(server.url("image/" + load), u"upgrade.succeeded"_s));

    QVERIFY2(phone.finish() == 0, phone.story());
    const QJsonObject succeeded = phone.events(u"upgrade.succeeded"_s).value(0);
    QCOMPARE(succeeded["from"_L1].toString(), u"sip68xx.11-3-2MPP0001-609"_s);
    QCOMPARE(succeeded["to"_L1].toString(), u"sip68xx.12-0-1MPP0001-245"_s);
    const QList<QByteArray> log = server.accessLog(1);
    QCOMPARE(log.size(), 1);
    QVERIFY2(log[0].contains("\"GET /image/" + load + " HTTP/1.1\" 200 "), log[0]);
}

void TestUpgradeServers::tftpdServesALoad()
{
    TftpdHpa server;
    server.files().write(u"image/"_s + QString::fromLatin1(load), image());
    VPHONE_START(server);

    PhoneRun phone(upgradeUntil(server.url("image/" + load), u"upgrade.succeeded"_s));

    QVERIFY2(phone.finish() == 0, phone.story());
}

void TestUpgradeServers::manifestIsFollowed()
{
    Nginx server;
    server.files().write(u"image/"_s + QString::fromLatin1(load), "kernel.sbn\nrootfs.sbn\n");
    server.files().write(u"image/kernel.sbn"_s, image());
    server.files().write(u"image/rootfs.sbn"_s, "r");
    VPHONE_START(server);

    PhoneRun phone(upgradeUntil(server.url("image/" + load), u"upgrade.succeeded"_s));

    QVERIFY2(phone.finish() == 0, phone.story());
    QCOMPARE(server.accessLog(3).size(), 3);
}

void TestUpgradeServers::agentTellsTheNewVersion()
{
    Nginx server;
    server.files().write(u"basic.txt"_s, basicTxt);
    server.files().write(u"image/"_s + QString::fromLatin1(load), image());
    VPHONE_START(server);

    PhoneRun phone(ruleUntil(server.url("basic.txt"), u"resync.succeeded:2"_s, u"60s"_s) +
                   param(u"Upgrade_Rule"_s, server.url("image/" + load)) +
                   QStringList{u"--clock"_s, u"skip"_s, u"--firmware"_s,
                               u"sip68xx.11-3-2MPP0001-609.loads"_s});

    QVERIFY2(phone.finish() == 0, phone.story());
    const QList<QByteArray> log = server.accessLog(3);
    QCOMPARE(log.size(), 3);
    QVERIFY2(log[0].contains("GET /basic.txt") && log[0].contains("/11.3.2 "), log[0]);
    QVERIFY2(log[1].contains(".loads") && log[1].contains("/11.3.2 "), log[1]);
    QVERIFY2(log[2].contains("GET /basic.txt") && log[2].contains("/12.0.1 "), log[2]);
}

void TestUpgradeServers::aMissingLoadIsFileNotFound()
{
    Nginx server;
    VPHONE_START(server);

    PhoneRun phone(upgradeUntil(server.url("image/" + load), u"upgrade.failed"_s));

    QVERIFY2(phone.finish() == 0, phone.story());
    const QJsonObject failed = phone.events(u"upgrade.failed"_s).value(0);
    QCOMPARE(failed["error"_L1].toString(), u"file not found"_s);
    QVERIFY(!failed["retry_at"_L1].toString().isEmpty());
}

QTEST_GUILESS_MAIN(TestUpgradeServers)
#include "tst_upgrade_servers.moc"
