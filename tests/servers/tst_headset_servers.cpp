#include "tests/servers/support/exercise.h"
#include "tests/servers/support/phonerun.h"
#include "tests/servers/support/tftpservers.h"
#include "tests/servers/support/webservers.h"

#include <QTest>

using namespace vphone::servers;
using namespace Qt::StringLiterals;

namespace {

const QByteArray folder = "prov/headset/1-6-0-162/";

QByteArray list()
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<CiscoHeadsetFirmware release=\"1-6-0-162\">\n"
           "  <Headset series=\"520\" version=\"1-5-1-10\" file=\"520/hs520.bin\"/>\n"
           "  <Headset series=\"560\" version=\"1-6-0-162\" file=\"560/hs560.bin\"/>\n"
           "</CiscoHeadsetFirmware>\n";
}

void fill(const Folder& files)
{
    files.write(QString::fromLatin1(folder) + u"ciscoheadsetfirmware.xml"_s, list());
    files.write(QString::fromLatin1(folder) + u"560/hs560.bin"_s, QByteArray(200'000, 'h'));
}

QStringList phoneWith(const QByteArray& rule)
{
    return param(u"Profile_Rule"_s, {}) + param(u"Cisco_Headset_Upgrade_Rule"_s, rule) +
           QStringList{u"--model"_s,   u"CP-8851-3PCC"_s, u"--control"_s, u"127.0.0.1:0"_s,
                       u"--clock"_s,   u"x20"_s,          u"--until"_s,   u"headset.upgraded"_s,
                       u"--timeout"_s, u"20m"_s};
}

} // namespace

/// Headset firmware from real servers, the prompt answered on the phone's keys.
class TestHeadsetServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // shows C139 C141
    void nginxServesListAndImage();
    // shows C139 C141
    void tftpdServesListAndImage();
    // shows C142
    void currentHeadsetIsLeftAlone();

private:
    static void upgrade(PhoneRun& phone);
};

void TestHeadsetServers::upgrade(PhoneRun& phone)
{
    QVERIFY2(phone.waitFor(u"phone.ready"_s), phone.story());
    QVERIFY2(phone.ctl({u"headset"_s, u"series=560"_s, u"firmware=1-5-1-10"_s}) == 0,
             phone.story());
    QVERIFY2(phone.waitFor(u"headset.prompt"_s), phone.story());
    QVERIFY2(phone.ctl({u"screen"_s}) == 0, phone.story());
    QVERIFY2(phone.ctl({u"press"_s, u"Soft1"_s}) == 0, phone.story());
    QVERIFY2(phone.finish() == 0, phone.story());
    const QJsonObject upgraded = phone.events(u"headset.upgraded"_s).value(0);
    QCOMPARE(upgraded["to"_L1].toString(), u"1-6-0-162"_s);
}

void TestHeadsetServers::nginxServesListAndImage()
{
    Nginx server;
    fill(server.files());
    VPHONE_START(server);

    PhoneRun phone(phoneWith(server.url(folder + "ciscoheadsetfirmware.xml")));

    upgrade(phone);
    const QList<QByteArray> log = server.accessLog(2);
    QCOMPARE(log.size(), 2);
    QVERIFY2(log[0].contains("GET /" + folder + "ciscoheadsetfirmware.xml HTTP/1.1\" 200 "),
             log[0]);
    QVERIFY2(log[1].contains("GET /" + folder + "560/hs560.bin HTTP/1.1\" 200 "), log[1]);
}

void TestHeadsetServers::tftpdServesListAndImage()
{
    TftpdHpa server;
    fill(server.files());
    VPHONE_START(server);

    PhoneRun phone(phoneWith(server.url(folder + "ciscoheadsetfirmware.xml")));

    upgrade(phone);
}

void TestHeadsetServers::currentHeadsetIsLeftAlone()
{
    Nginx server;
    fill(server.files());
    VPHONE_START(server);

    PhoneRun phone(phoneWith(server.url(folder + "ciscoheadsetfirmware.xml")));

    QVERIFY2(phone.waitFor(u"phone.ready"_s), phone.story());
    QVERIFY2(phone.ctl({u"headset"_s, u"series=520"_s, u"firmware=1-5-1-10"_s}) == 0,
             phone.story());
    QCOMPARE(server.accessLog(1).size(), 1);
    QVERIFY2(phone.ctl({u"screen"_s}) == 0, phone.story());
    phone.interrupt();
    QCOMPARE(phone.events(u"headset.prompt"_s).size(), 0);
}

QTEST_GUILESS_MAIN(TestHeadsetServers)
#include "tst_headset_servers.moc"
